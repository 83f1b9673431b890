import { OfficePackage } from '../../ooxml/office-package.ts'
import type { ReadContext, Reading } from '../../reader.ts'
import { CellFormats } from './cell-formats.ts'
import { SharedStrings } from './shared-strings.ts'
import { SheetRows } from './sheet-rows.ts'
import { Workbook } from './workbook.ts'

const WORKBOOK = 'xl/workbook.xml'

/** Reads all sheets in their order, one row a line with tabs; then comments, drawings, pivot caches, properties. */
export async function readXlsx(context: ReadContext): Promise<Reading> {
  const { text } = context
  const office = await OfficePackage.open(context)
  const strings = new SharedStrings(context.limits.textLength)
  for (const name of office.matching(/^xl\/sharedStrings\d*\.xml$/i)) await office.parse(name, strings)
  const formats = new CellFormats()
  for (const name of office.matching(/^xl\/styles\d*\.xml$/i)) await office.parse(name, formats)
  const workbook = new Workbook()
  await office.parse(WORKBOOK, workbook)
  formats.from1904 = workbook.from1904
  const titles = new Map<string, string>()
  for (const [index, sheet] of workbook.sheets.entries()) {
    const target = office.relations.target(WORKBOOK, sheet.relation)
    if (target !== null) titles.set(target, sheet.name)
    if (sheet.hidden) context.warn('hidden-sheet', String(index + 1))
  }
  const parts = [...new Set([...titles.keys(), ...office.matching(/^xl\/worksheets\/.+\.xml$/i)])]
  for (const part of parts) {
    const title = titles.get(part)
    if (title !== undefined) text.line(title)
    const rows = new SheetRows(text, strings.values, formats)
    await office.parse(part, rows)
    rows.end()
    text.freshLine()
    text.add('\n')
    if (text.full) break
  }
  if (parts.length === 0) context.warn('damaged')
  for (const line of workbook.names) text.line(line)
  await office.sweep()
  return { pages: parts.length, contained: office.contained() }
}
