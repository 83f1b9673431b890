import { findAlignedRows } from './aligned-rows.ts'
import { findDelimitedRows } from './delimited-rows.ts'
import { findSqlRows } from './sql-rows.ts'
import type { TableFinder, TableText } from './table.ts'

/** Finds the table around an offset, in whatever way it is written. Values of SQL go first: they hold commas. */
export function findTables(document: TableText): TableFinder {
  const finders = [findSqlRows(document), findDelimitedRows(document), findAlignedRows(document)].filter(
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
