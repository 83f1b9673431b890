import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { InquiryReport, Language, ReportedPerson } from '@sluiswacht/model'
import { maskReport } from './mask/mask-report.ts'
import { reportPage } from './page/document.ts'
import { csvLines } from './tables/csv.ts'
import { filesTable, peopleTable, type Table, unreadTable } from './tables/columns.ts'
import { workbook } from './tables/workbook.ts'
import { writeWhole } from './whole-file.ts'

export interface WriteOptions {
  readonly directory: string
  readonly lang: Language
}

/**
 * Writes the report into a directory: page, tables and data, each file whole or not at all, all masked unless
 * `report.valuesShown`. `report.html` comes last: where it is new, the rest is too.
 *
 * @throws the error of the file system (full disk, no permission)
 */
export async function writeReport(report: InquiryReport, { directory, lang }: WriteOptions): Promise<void> {
  const shown = maskReport(report)
  const people = peopleTable(shown, lang)
  const files = filesTable(shown, lang)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const write = (name: string, pieces: Iterable<string | Uint8Array>): Promise<void> =>
    writeWhole(join(directory, name), pieces)
  await write('report.json', jsonPieces(shown))
  await write('people.ndjson', peopleLines(shown.people))
  await write('people.csv', csvOf(people))
  await write('files.csv', csvOf(files))
  await write('people.xlsx', [await workbook([people, files, unreadTable(shown, lang)])])
  await write('report.html', reportPage(shown, lang))
}

function csvOf(table: Table): Iterable<string> {
  return csvLines(table.header, table.rows())
}

/** The lists `people` and `files` item by item, so that no text holds the whole report. */
function* jsonPieces(report: InquiryReport): Generator<string> {
  const { people, files, ...rest } = report
  yield `${JSON.stringify(rest).slice(0, -1)},\n"people":`
  yield* listPieces(people)
  yield ',\n"files":'
  yield* listPieces(files)
  yield '}\n'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`
  yield ']'
}

/** The lines of people.ndjson: each person with all mentions, without the passages. */
function* peopleLines(people: readonly ReportedPerson[]): Generator<string> {
  for (const { passages: _passages, ...person } of people) {
    const identifiers = { bsn: [], dob: [], email: [], ...person.identifiers }
    yield `${JSON.stringify({ ...person, identifiers })}\n`
  }
}
