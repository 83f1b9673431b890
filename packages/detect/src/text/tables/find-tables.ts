import type { Lines } from '../lines.ts'
import { findAlignedRows } from './aligned-rows.ts'
import { findDelimitedRows } from './delimited-rows.ts'
import { findSqlRows } from './sql-rows.ts'
import type { TableFinder } from './table.ts'

/** Finds the table around an offset, in whatever way it is written. Values of SQL go first: they hold commas. */
export function findTables(text: string, lines: Lines): TableFinder {
  const finders = [findSqlRows(text, lines), findDelimitedRows(text, lines), findAlignedRows(text, lines)].filter(
    (finder) => finder !== null,
  )
  return {
    cellAt(offset) {
      for (const finder of finders) {
        const cell = finder.cellAt(offset)
        if (cell !== null) return cell
      }
      return null
    },
  }
}
