import type { Span } from '@sluiswacht/model'
import { labelOf } from '../field.ts'
import type { Lines } from '../lines.ts'
import type { Label, TableFinder, TableText } from './table.ts'

/** Fewer columns may be any label with its value. */
const LEAST_COLUMNS = 3
const LONGEST_ROW = 400
const RULER = /^[-=+_ ]{6,}$/
const HEAD = /^\p{L}[\p{L} ./()_'-]{0,28}$/u
const MARKED = /[|\t;]/

interface Table {
  readonly first: number
  last: number
  readonly heads: readonly Label[]
}

/**
 * Tables of which only spaces keep the columns in line, as screens and prints of older systems have them: a line of
 * heads with two or more spaces between, perhaps a ruler, then rows that begin or end where the heads do.
 *
 * @returns null when the text holds none
 */
export function findAlignedRows({ text, units, lines }: TableText): TableFinder | null {
  if (!holdsWideGap(units)) return null
  const tables = readTables(text, lines)
  if (tables.size === 0) return null
  return {
    cellAt(offset) {
      const line = lines.at(offset)
      const table = tables.get(line)
      if (table === undefined) return null
      const cells = splitCells(text, lines.span(line))
      const place = cells.findIndex(({ end }) => offset <= end)
      const cell = cells[place]
      if (cell === undefined) return null
      const column = columnOf(cell, lines.span(line).start, table.heads, lines.span(table.first).start)
      const [first] = cells
      return {
        ...cell,
        line,
        column,
        columns: table.heads.length,
        firstLine: table.first,
        lastLine: table.last,
        columnHead: line === table.first ? null : (table.heads[column] ?? null),
        rowLabel: place === 0 || first === undefined ? null : labelOf(text, first.start, first.end),
      }
    },
  }
}

/** Whether three spaces stand beside each other: every third character is looked at, and where it is a space those around. */
function holdsWideGap(units: Uint16Array): boolean {
  for (let at = 2; at < units.length; at += 3) {
    if (units[at] !== SPACE) continue
    const before = units[at - 1] === SPACE ? (units[at - 2] === SPACE ? 2 : 1) : 0
    const behind = units[at + 1] === SPACE ? (units[at + 2] === SPACE ? 2 : 1) : 0
    if (before + behind >= 2) return true
  }
  return false
}

const SPACE = 32

function readTables(text: string, lines: Lines): Map<number, Table> {
  const tables = new Map<number, Table>()
  for (let line = 0; line + 1 < lines.count; line++) {
    const heads = readHeads(text, lines.span(line))
    if (heads === null) continue
    const ruled = isRuler(text, lines.span(line + 1))
    const table: Table = { first: line, last: line, heads }
    for (let row = line + (ruled ? 2 : 1); row < lines.count; row++) {
      if (isRuler(text, lines.span(row))) continue
      if (!fits(text, lines.span(row), lines.span(line).start, heads)) break
      table.last = row
    }
    if (table.last - line < (ruled ? 1 : 2)) continue
    for (let row = line; row <= table.last; row++) tables.set(row, table)
    line = table.last
  }
  return tables
}

function readHeads(text: string, span: Span): Label[] | null {
  if (span.end - span.start > LONGEST_ROW) return null
  const cells = splitCells(text, span)
  if (cells.length < LEAST_COLUMNS || MARKED.test(text.slice(span.start, span.end))) return null
  const heads: Label[] = []
  for (const { start, end } of cells) {
    const label = HEAD.test(text.slice(start, end)) ? labelOf(text, start, end) : null
    if (label === null) return null
    heads.push({ ...label, start, end })
  }
  return heads
}

function isRuler(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_ROW && RULER.test(text.slice(start, end))
}

/** Whether most cells of a line begin or end where a head does. */
function fits(text: string, span: Span, headStart: number, heads: readonly Label[]): boolean {
  if (span.end - span.start > LONGEST_ROW) return false
  const cells = splitCells(text, span)
  if (cells.length < 2 || MARKED.test(text.slice(span.start, span.end))) return false
  const inLine = cells.filter(({ start, end }) =>
    heads.some((head) => head.start - headStart === start - span.start || head.end - headStart === end - span.start),
  )
  return inLine.length * 3 >= cells.length * 2
}

/** The column that a cell shares most of its width with. */
function columnOf(cell: Span, rowStart: number, heads: readonly Label[], headStart: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  heads.forEach((head, column) => {
    const from = Math.max(cell.start - rowStart, head.start - headStart)
    const to = Math.min(cell.end - rowStart, head.end - headStart)
    if (to - from > most) {
      most = to - from
      best = column
    }
  })
  return best
}

/** The stretches of a line with two or more spaces between. */
function splitCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
  let from = -1
  let spaces = 2
  for (let at = start; at <= end; at++) {
    const blank = at === end || text.charCodeAt(at) === 32
    if (!blank) {
      if (spaces >= 2 || from < 0) {
        if (from >= 0) cells.push({ start: from, end: at - spaces })
        from = at
      }
      spaces = 0
    } else spaces++
  }
  if (from >= 0) cells.push({ start: from, end: end - spaces + 1 })
  return cells
}
