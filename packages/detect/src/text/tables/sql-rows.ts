import type { Span } from '@sluiswacht/model'
import { labelOf } from '../field.ts'
import type { Lines } from '../lines.ts'
import type { Label, TableFinder, TableText } from './table.ts'

const INSERT = /\binsert\s{1,9}(?:ignore\s{1,9})?into\s{1,9}([\w.$"`[\]]{1,100})/giu
const CREATE = /\bcreate\s{1,9}table\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?([\w.$"`[\]]{1,100})\s{0,9}\(/giu
const VALUES = /^\s{0,99}values?\s{0,99}/iu
const NO_COLUMN = /^(?:primary|foreign|unique|constraint|key|check|index)$/
/** Longest list of columns or values: beyond it the text is no SQL that people made. */
const LONGEST = 4000

interface Row extends Span {
  readonly cells: readonly Span[]
  readonly heads: readonly Label[]
  readonly firstLine: number
  lastLine: number
}

/**
 * The values of `INSERT INTO inwoner (naam, geb_dat) VALUES (…), (…)`, with the columns that it names or those of the
 * `CREATE TABLE` before it.
 *
 * @returns null when the text inserts nothing
 */
export function findSqlRows({ text, lines }: TableText): TableFinder | null {
  if (!holdsValues(text)) return null
  const rows: Row[] = []
  let created: ReadonlyMap<string, readonly Label[]> | undefined
  for (const match of text.matchAll(INSERT)) {
    let at = match.index + match[0].length
    at += /^\s{0,99}/.exec(text.slice(at, at + 99))?.[0].length ?? 0
    const named = text[at] === '(' ? readList(text, at) : null
    if (named !== null) at = named.end
    const values = VALUES.exec(text.slice(at, at + 220))
    if (values === null) continue
    if (named === null) created ??= columnsOfTables(text)
    const heads = named === null ? (created?.get(plainName(match[1] ?? '')) ?? []) : headsOf(text, named.cells)
    readRows(text, at + values[0].length, heads, lines, lines.at(match.index), rows)
  }
  if (rows.length === 0) return null
  return {
    cellAt(offset) {
      const row = rowAround(rows, offset)
      const column = row?.cells.findIndex(({ start, end }) => offset >= start && offset <= end) ?? -1
      const cell = row?.cells[column]
      if (row === undefined || cell === undefined) return null
      const [first] = row.cells
      return {
        ...cell,
        line: lines.at(cell.start),
        column,
        columns: row.cells.length,
        firstLine: row.firstLine,
        lastLine: row.lastLine,
        columnHead: row.heads[column] ?? null,
        rowLabel: column === 0 || first === undefined ? null : labelOf(text, first.start, first.end),
      }
    },
  }
}

const VALUES_BEFORE = /values?\s{0,99}$/iu

/** A cheap look: whether a bracket stands behind the word "values" anywhere. */
function holdsValues(text: string): boolean {
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    let at = open
    while (at > 0 && open - at < 99 && text.charCodeAt(at - 1) <= 32) at--
    const letter = text.charCodeAt(at - 1) | 32
    if ((letter === 115 || letter === 101) && VALUES_BEFORE.test(text.slice(Math.max(0, at - 6), open))) return true
  }
  return false
}

function readRows(
  text: string,
  from: number,
  heads: readonly Label[],
  lines: Lines,
  firstLine: number,
  rows: Row[],
): void {
  const own: Row[] = []
  for (let at = from; text[at] === '('; ) {
    const list = readList(text, at)
    if (list === null) break
    own.push({ start: at, end: list.end, cells: list.cells, heads, firstLine, lastLine: firstLine })
    at = list.end
    at += /^(?:\s|,|--[^\n]*\n){0,200}/.exec(text.slice(at, at + 1000))?.[0].length ?? 0
  }
  const lastLine = lines.at(own.at(-1)?.end ?? from)
  for (const row of own) rows.push(Object.assign(row, { lastLine }))
}

function rowAround(rows: readonly Row[], offset: number): Row | undefined {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const row = rows[low]
  return row !== undefined && offset > row.start && offset < row.end ? row : undefined
}

interface List {
  /** Behind the closing bracket. */
  readonly end: number
  /** Without quotes and the white space around them. */
  readonly cells: readonly Span[]
}

/** Reads `(a, 'b, c', f(d))` from its opening bracket; null when it is not closed in time. */
function readList(text: string, open: number): List | null {
  const cells: Span[] = []
  let depth = 0
  let from = open + 1
  const limit = Math.min(text.length, open + LONGEST)
  for (let at = open; at < limit; at++) {
    const character = text[at]
    if (character === "'" && depth === 1) {
      at = endOfText(text, at, limit)
      continue
    }
    if (character === '(') depth++
    else if (character === ')') depth--
    if (depth === 0 || (depth === 1 && character === ',')) {
      cells.push(bare(text, from, at))
      from = at + 1
    }
    if (depth === 0) return { end: at + 1, cells }
  }
  return null
}

/** The closing quote of a text: the first before a comma, a bracket or a line end, so that names with an apostrophe that was not doubled are read too. */
function endOfText(text: string, quote: number, limit: number): number {
  for (let at = text.indexOf("'", quote + 1); at >= 0 && at < limit; at = text.indexOf("'", at + 1))
    if (/^\s{0,20}(?:[,)]|$)/.test(text.slice(at + 1, at + 22))) return at
  return limit
}

function bare(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isAround(text[start])) start++
  while (end > start && isAround(text[end - 1])) end--
  return { start, end }
}

function isAround(character: string | undefined): boolean {
  return character === undefined || /[\s'"`[\]]/.test(character)
}

function headsOf(text: string, cells: readonly Span[]): Label[] {
  return cells.map(({ start, end }) => labelOf(text, start, end) ?? { start, end, label: '' })
}

function columnsOfTables(text: string): Map<string, readonly Label[]> {
  const tables = new Map<string, readonly Label[]>()
  for (const match of text.matchAll(CREATE)) {
    const list = readList(text, match.index + match[0].length - 1)
    if (list === null) continue
    const names = list.cells.map(({ start, end }) => {
      const word = /^\S+/.exec(text.slice(start, end))?.[0] ?? ''
      return { start, end: start + word.length }
    })
    const columns = headsOf(text, names).filter(({ label }) => !NO_COLUMN.test(label))
    tables.set(plainName(match[1] ?? ''), columns)
  }
  return tables
}

/** The name of a table without its schema and quotes. */
function plainName(name: string): string {
  return (name.split('.').at(-1) ?? name).replace(/["`[\]]/g, '').toLowerCase()
}
