import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { LogColumnMissing, LogTableMissing } from '../errors.ts'
import { TABLES, type TableShape } from './tables.ts'

/** A row that was not taken, by table and line; never its content. */
export interface RejectedRow {
  readonly table: string
  readonly line: number
  readonly problem: string
}

/** What an import says of itself. */
export interface ImportReport {
  readonly rows: Readonly<Record<string, number>>
  readonly rejected: readonly RejectedRow[]
  readonly duplicates: number
  readonly unknownUsers: number
  /** Share of events with a user, subject, case and purpose, by system; 0 to 1. */
  readonly coverage: readonly {
    readonly system: string
    readonly events: number
    readonly user: number
    readonly subject: number
    readonly case: number
    readonly purpose: number
  }[]
}

const SHOWN_REJECTS = 1000

/** Loads the CSV tables of a directory as text columns, row by row: a broken row is reported and left out. */
export async function loadTables(db: DuckDBConnection, directory: string): Promise<RejectedRow[]> {
  const present = TABLES.map((shape) => ({ shape, path: join(directory, `${shape.name}.csv`) }))
  for (const { shape, path } of present)
    if (shape.needed && !existsSync(path)) throw new LogTableMissing(directory, shape.name)
  const rejected: RejectedRow[] = []
  for (const { shape, path } of present) {
    if (existsSync(path)) rejected.push(...(await loadTable(db, shape, path)))
    else
      await db.run(
        `CREATE TABLE raw_${shape.name} (${[...shape.columns, ...shape.optional].map((column) => `${column} VARCHAR`).join(', ')})`,
      )
  }
  return rejected
}

async function loadTable(db: DuckDBConnection, shape: TableShape, path: string): Promise<RejectedRow[]> {
  const found = await headerOf(path)
  for (const column of shape.columns) if (!found.includes(column)) throw new LogColumnMissing(shape.name, column)
  const columns = found.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ')
  await db.run(`CREATE TABLE raw_${shape.name} AS SELECT * FROM read_csv(${quoted(path)}, header = true, auto_detect = false, columns = {${columns}},
    delim = ',', quote = '"', escape = '"', store_rejects = true, rejects_table = 'rejects_${shape.name}', rejects_scan = 'scans_${shape.name}',
    rejects_limit = ${SHOWN_REJECTS}, max_line_size = 1048576)`)
  for (const column of shape.optional)
    if (!found.includes(column)) await db.run(`ALTER TABLE raw_${shape.name} ADD COLUMN ${column} VARCHAR`)
  const rejects = await db.runAndReadAll(
    `SELECT DISTINCT line, error_type::VARCHAR FROM rejects_${shape.name} ORDER BY line`,
  )
  return rejects
    .getRows()
    .map(([line, problem]) => ({ table: shape.name, line: Number(line), problem: String(problem) }))
}

/** The column names of the first line; names that would come twice get a number. */
async function headerOf(path: string): Promise<string[]> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const line =
      buffer
        .subarray(0, bytesRead)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? ''
    const names = line.split(',').map((name) =>
      name
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    )
    return names.map((name, index) => (name === '' || names.indexOf(name) !== index ? `column_${index}` : name))
  } finally {
    await file.close()
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
