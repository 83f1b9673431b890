import type { Span } from '@sluiswacht/model'
import { labelOf } from '../field.ts'
import type { Lines } from '../lines.ts'
import type { Mark } from './row-counts.ts'
import { MARKS, RowCounts } from './row-counts.ts'
import type { Label, TableFinder, TableText } from './table.ts'

interface Table {
  readonly mark: Mark
  readonly first: number
  readonly last: number
  readonly heads: readonly (Label | null)[]
}

/** A wide row may have a mark too many in its remarks, or lack an empty cell at its end. */
const SLACK = 2
/** Finds the table with pipes, tabs, `;` or `,` around an offset; tables are read when first asked for and then kept. */
export function findDelimitedRows({ text, units, lines }: TableText): TableFinder {
  const counts = new RowCounts(units, lines)
  const known = new Map<number, Table | null>()
  const rows = new Map<number, readonly Span[]>()

  function tableAt(line: number): Table | null {
    if (!counts.mayBeRow(line)) return null
    const before = known.get(line)
    if (before !== undefined) return before
    const table = readTable(text, lines, counts, line)
    if (table === null) known.set(line, null)
    else for (let row = table.first; row <= table.last; row++) known.set(row, table)
    return table
  }

  function rowAt(line: number, mark: Mark): readonly Span[] {
    const before = rows.get(line)
    if (before) return before
    const cells = splitRow(text, lines.span(line), mark)
    if (rows.size > 256) rows.clear()
    rows.set(line, cells)
    return cells
  }

  return {
    cellAt(offset) {
      const line = lines.at(offset)
      const table = tableAt(line)
      if (table === null) return null
      const cells = rowAt(line, table.mark)
      const column = cells.findIndex((cell) => offset >= cell.start && offset <= cell.end)
      const cell = cells[column]
      if (cell === undefined) return null
      const first = cells[0]
      return {
        start: cell.start,
        end: cell.end,
        line,
        column,
        columns: table.heads.length,
        firstLine: table.first,
        lastLine: table.last,
        columnHead: line === table.first ? null : (table.heads[column] ?? null),
        rowLabel: column === 0 || first === undefined ? null : labelOf(text, first.start, first.end),
      }
    },
  }
}

function readTable(text: string, lines: Lines, counts: RowCounts, line: number): Table | null {
  for (const [place, mark] of MARKS.entries()) {
    const columns = counts.columns(line, place)
    const loose = mark === '|' || mark === '\t'
    if (columns < (loose ? 2 : 3)) continue
    const fits = (other: number): boolean => {
      const found = counts.columns(other, place)
      return loose ? found >= 2 : Math.abs(found - columns) <= (columns < 5 ? 0 : SLACK)
    }
    let first = line
    while (first > 0 && fits(first - 1)) first--
    let last = line
    while (last + 1 < lines.count && fits(last + 1)) last++
    if (!loose && last === first) continue
    const labelsOf = (row: number): (Label | null)[] =>
      splitRow(text, lines.span(row), mark).map((cell) => labelOf(text, cell.start, cell.end))
    const heads = labelsOf(first)
    const second = first + 2 <= last ? labelsOf(first + 1) : []
    // a title above the heads fills few cells, or has values in them
    if (second.length > 3 && countLabels(heads) * 2 <= second.length && countLabels(second) * 5 > second.length * 4)
      return line === first ? null : { mark, first: first + 1, last, heads: second }
    return { mark, first, last, heads }
  }
  return null
}

function countLabels(cells: readonly (Label | null)[]): number {
  return cells.filter((cell) => cell !== null && !/\d/.test(cell.label)).length
}

/** Splits a row into its cells without the white space around them; the outer pipes of a row make no cells. */
function splitRow(text: string, row: Span, mark: Mark): Span[] {
  const cells: Span[] = []
  let from = row.start
  let end = row.end
  if (mark === '|') {
    while (from < end && text.charCodeAt(from) === 32) from++
    while (end > from && text.charCodeAt(end - 1) === 32) end--
    if (text[from] === '|') from++
    if (end > from && text[end - 1] === '|') end--
  }
  const quoting = mark === ';' || mark === ','
  let quoted = false
  let opens = true
  for (let at = from; at <= end; at++) {
    const character = text[at]
    if (character === '"' && quoting) quoted = quoted ? false : opens
    else if (character !== ' ') opens = character === mark
    if (at < end && (character !== mark || quoted)) continue
    // "a, b" is prose; in comma separated values nothing follows the comma.
    if (mark === ',' && at < end && text[at + 1] === ' ') continue
    let start = from
    let stop = at
    while (start < stop && isPadding(text.charCodeAt(start))) start++
    while (stop > start && isPadding(text.charCodeAt(stop - 1))) stop--
    cells.push({ start, end: stop })
    from = at + 1
  }
  return cells
}

function isPadding(code: number): boolean {
  return code === 32 || code === 9 || code === 34 || code === 13
}
