import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { visible } from '../text/visible.ts'
import type { Cell } from './csv.ts'
import type { Table } from './columns.ts'

/** Excel takes 1,048,576 rows a sheet and 32,767 characters a cell (ECMA-376 implementation limits). */
const MOST_ROWS = 1_000_000
const LONGEST = 32_000

/**
 * An Excel workbook with a sheet for each table; the header stays in view. Texts are text cells, so nothing in them
 * is read as a formula. Holds the workbook in memory: about 1 kB a row.
 */
export async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  return writeExcelFile(
    tables.map((table) => ({ sheet: table.name, data: sheetData(table), stickyRowsCount: 1, columns: widths(table) })),
  ).toBuffer()
}

function sheetData(table: Table): SheetData {
  const data: SheetData = [
    table.header.map((value) => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#e3f3fd', wrap: true })),
  ]
  for (const row of table.rows()) {
    if (data.length > MOST_ROWS) break
    data.push(row.map(cell))
  }
  return data
}

function cell(value: Cell): SheetData[number][number] {
  if (value === null || value === '') return null
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: visible(value).slice(0, LONGEST), type: String, alignVertical: 'top' }
}

function widths({ header }: Table): { width: number }[] {
  return header.map((title) => ({ width: Math.min(40, Math.max(14, title.length + 2)) }))
}
