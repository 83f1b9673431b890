import { readFile } from 'node:fs/promises'
import type { Upload } from '@sluiswacht/model'
import { CsvError, parse } from 'csv-parse'
import { findColumns, MANIFEST_FIELDS, type ManifestField } from './manifest-columns.ts'
import {
  ManifestColumnMissing,
  ManifestMalformed,
  ManifestUnreadable,
  type ManifestProblem,
} from './manifest-errors.ts'
import { readTimestamp } from './timestamp.ts'

const MAX_ROW_CHARACTERS = 1_000_000

/** What of a row could not be used: a field, the end (`columns-missing`), or all of it (`columns-extra`). */
export interface RowProblem {
  /** Line in the file, from 1. */
  readonly line: number
  readonly column: string
  readonly code: 'timestamp' | 'file-missing' | 'columns-missing' | 'columns-extra'
}

export interface Manifest {
  readonly uploads: readonly Upload[]
  readonly problems: readonly RowProblem[]
}

/**
 * Reads who uploaded what, when, to which service: CSV with a header row, separated by comma, semicolon or tab, in
 * UTF-8, UTF-16 or windows-1252. `columns` maps fields to column names where these are not the usual ones. A row that
 * breaks off is taken as far as it goes; of one with too many cells nothing is, for who knows which cell is too many.
 * Both are told. Where most rows are so, the file is not what it seems.
 * @throws {ManifestUnreadable} @throws {ManifestColumnMissing} @throws {ManifestMalformed}
 */
export async function readManifest(path: string, columns: ReadonlyMap<ManifestField, string>): Promise<Manifest> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ManifestUnreadable(path, { cause })
  })
  const text = decode(bytes)
  const delimiter = delimiterOf(text)
  const uploads: Upload[] = []
  const problems: RowProblem[] = []
  let header: readonly string[] | undefined
  let found = new Map<ManifestField, number>()
  const rows = parse(text, {
    delimiter,
    bom: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_CHARACTERS,
    relax_column_count: true,
  })
  let taken = 0
  const uneven: RowProblem[] = []
  try {
    for await (const row of rows) {
      const { record, info } = row as { record: string[]; info: { lines: number } }
      if (!header) {
        header = record
        found = findColumns(header, columns)
        for (const field of ['file', ...columns.keys()] as const) {
          if (!found.has(field)) throw new ManifestColumnMissing(path, field, header)
        }
        continue
      }
      const unfit = problemOfCells(record, header, info.lines)
      if (unfit) {
        uneven.push(unfit)
        problems.push(unfit)
        if (unfit.code === 'columns-extra') continue
      } else taken += 1
      const upload = toUpload(record, found, (code, field) => {
        problems.push({ line: info.lines, column: header?.[found.get(field) ?? -1] ?? field, code })
      })
      if (upload) uploads.push(upload)
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : 0
    const column = typeof cause['column'] === 'number' ? (header?.[cause['column']] ?? cause['column'] + 1) : 1
    throw new ManifestMalformed(path, line, column, problemOf(cause), { cause: cause.code })
  }
  if (!header) throw new ManifestColumnMissing(path, 'file', [])
  const [first] = uneven
  if (first && uneven.length > taken) throw new ManifestMalformed(path, first.line, first.column, 'columns')
  return { uploads, problems }
}

/** Empty cells at the end are how a spreadsheet saves a row; they say nothing. */
function problemOfCells(record: readonly string[], header: readonly string[], line: number): RowProblem | undefined {
  if (record.length < header.length) return { line, column: header[record.length] ?? '', code: 'columns-missing' }
  if (record.slice(header.length).every((cell) => cell.trim() === '')) return undefined
  return { line, column: header.at(-1) ?? '', code: 'columns-extra' }
}

function toUpload(
  record: readonly string[],
  columns: ReadonlyMap<ManifestField, number>,
  problem: (code: RowProblem['code'], field: ManifestField) => void,
): Upload | undefined {
  const values: Partial<Record<ManifestField, string>> = {}
  for (const field of MANIFEST_FIELDS) {
    const at = columns.get(field)
    const value = at === undefined ? undefined : record[at]?.trim()
    if (value) values[field] = value
  }
  const { file, timestamp, ...rest } = values
  if (file === undefined) {
    problem('file-missing', 'file')
    return undefined
  }
  const time = timestamp === undefined ? undefined : readTimestamp(timestamp)
  if (timestamp !== undefined && time === undefined) problem('timestamp', 'timestamp')
  return { file: file.replaceAll('\\', '/'), ...(time === undefined ? {} : { timestamp: time }), ...rest }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? ''
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  counted.sort((a, b) => b.count - a.count)
  return counted[0]?.sign ?? ','
}

function problemOf(error: CsvError): ManifestProblem {
  if (error.code.includes('COLUMN') || error.code.includes('RECORD_INCONSISTENT')) return 'columns'
  if (error.code.includes('QUOTE') || error.code === 'INVALID_OPENING_QUOTE') return 'quotes'
  return error.code.includes('MAX_RECORD') ? 'too-long' : 'other'
}
