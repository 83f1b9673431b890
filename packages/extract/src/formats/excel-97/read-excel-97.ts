import { type CellObject, read, SSF, utils, type WorkSheet } from '@e965/xlsx'
import { wholeOf } from '../../bytes/byte-source.ts'
import { CompoundFile } from '../../compound/compound-file.ts'
import { embeddedObjects } from '../../compound/embedded.ts'
import { writeSummary } from '../../compound/summary.ts'
import { ReadFailure } from '../../failure.ts'
import { OfficePackage } from '../../ooxml/office-package.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { decodeText } from '../../text/decode.ts'
import { isEncryptedWorkbook, sideTexts } from './biff.ts'
import { decipherWorkbook } from './decipher-workbook.ts'

/** Reads sheets as rows with tabs, then comments, page headers and text boxes. @throws {ReadFailure} */
export async function readExcel97(context: ReadContext): Promise<Reading> {
  const { source, sample, text, limits, passwords } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const compound = sample.isCompound ? new CompoundFile(source) : null
  const stream = compound?.stream('Workbook') ?? compound?.stream('Book') ?? null
  const locked = stream !== null && isEncryptedWorkbook(stream)
  const open = locked ? decipherWorkbook(stream, passwords) : stream
  if (locked && open === null) throw new ReadFailure('password-needed')
  context.progress()
  const sylk = context.mediaType === 'text/x-sylk'
  // Deciphered, the stream is given without its container.
  const workbook = read(locked && open !== null ? open : wholeOf(source), {
    type: 'buffer',
    dateNF: 'dd-mm-yyyy',
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
  })
  context.progress()
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined) continue
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0) context.warn('hidden-sheet', String(index + 1))
    text.line(name)
    if (sylk) decodeCells(sheet)
    writeSheet(context, sheet)
    text.add('\n')
    if (text.full) break
  }
  if (open !== null) for (const line of sideTexts(open)) text.line(line)
  if (compound !== null) {
    if (compound.faulty) context.warn('truncated')
    writeSummary(compound, text)
    return { pages: workbook.SheetNames.length, contained: embeddedObjects(compound) }
  }
  return { pages: workbook.SheetNames.length, contained: sample.isZip ? await packageRest(context) : [] }
}

function writeSheet({ text, progress }: ReadContext, sheet: WorkSheet): void {
  for (const place of Object.keys(sheet)) if (!place.startsWith('!')) dayFirst(sheet[place] as CellObject)
  const rows = utils.sheet_to_json<readonly unknown[]>(sheet, {
    header: 1,
    raw: false,
    blankrows: false,
    defval: '',
    dateNF: 'dd-mm-yyyy',
  })
  for (const row of rows) {
    text.line(
      row
        .map((cell) => String(cell).replace(/[\t\r\n]+/g, ' '))
        .join('\t')
        .trimEnd(),
    )
    progress()
    if (text.full) return
  }
  for (const place of Object.keys(sheet)) {
    const cell: unknown = sheet[place]
    if (typeof cell !== 'object' || cell === null || !('c' in cell) || !Array.isArray(cell.c)) continue
    for (const comment of cell.c as readonly { a?: string; t?: string }[])
      text.line(`Opmerking van ${comment.a ?? '?'}: ${comment.t ?? ''}`)
  }
}

/** Of symbolic links the library gives the bytes as they stand in the file. */
function decodeCells(sheet: WorkSheet): void {
  for (const place of Object.keys(sheet)) {
    if (place.startsWith('!')) continue
    const cell = sheet[place] as CellObject
    if (cell.t !== 's' || typeof cell.v !== 'string' || /[^\0-\xff]/.test(cell.v)) continue
    cell.v = decodeText(Buffer.from(cell.v, 'latin1'))
    delete cell.w
  }
}

/** Dates as in Dutch, day first, whatever the format of the cell makes of them. */
function dayFirst(cell: CellObject): void {
  if (cell.t !== 'n' || typeof cell.v !== 'number' || cell.z === undefined || !SSF.is_date(String(cell.z))) return
  if (cell.v < 1) return
  cell.w = SSF.format(cell.v % 1 === 0 ? 'dd-mm-yyyy' : 'dd-mm-yyyy hh:mm', cell.v)
}

/** A binary workbook keeps drawings, charts and properties as XML. */
async function packageRest(context: ReadContext): Promise<readonly ContainedFile[]> {
  const office = await OfficePackage.open(context)
  await office.sweep()
  return office.contained().filter(({ name }) => !/^xl\/.*\.bin$/i.test(name) || /embeddings\//i.test(name))
}
