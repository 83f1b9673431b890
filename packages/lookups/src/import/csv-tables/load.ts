import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { LogColumnMissing, LogTableMissing } from '../../errors.ts'
import type { RejectedRow, RowProblem } from '../report.ts'
import { type Delimiter, readHeading } from './heading.ts'
import { type TableName, TABLES, type TableShape } from './tables.ts'
import { cutLines, linesOf } from './cut-lines.ts'
import { joinLines } from './join-lines.ts'
import { plainText } from './text-file.ts'

/**
 * Loads the CSV tables of a directory as text columns `raw_NAME`, with the number of the line. Encoding (UTF-8, UTF-16,
 * Windows-1252), delimiter and line ends are told from the file. A row of which the fields do not fit the heading is
 * reported and left out. `only`: which tables; the others are made empty.
 * @throws {LogTableMissing} @throws {LogColumnMissing}
 */
export async function loadTables(
  db: DuckDBConnection,
  directory: string,
  only: readonly TableName[] = TABLES.map(({ name }) => name),
): Promise<RejectedRow[]> {
  const wanted = TABLES.filter(({ name }) => only.includes(name))
  for (const { name, needed } of wanted)
    if (needed && !existsSync(join(directory, `${name}.csv`))) throw new LogTableMissing(directory, name)
  const scratch = await mkdtemp(join(tmpdir(), 'sluiswacht-'))
  try {
    const rejected: RejectedRow[] = []
    for (const shape of wanted) {
      const path = join(directory, `${shape.name}.csv`)
      if (!existsSync(path)) continue
      const { path: readable } = await plainText(path, join(scratch, shape.name))
      rejected.push(...(await loadTable(db, shape, readable)))
    }
    return rejected
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Makes those of the tables that are not there, without rows. */
export async function makeMissingTables(db: DuckDBConnection): Promise<void> {
  for (const { name, columns, optional } of TABLES) {
    const list = [...columns, ...optional].map((column) => `${column} VARCHAR`).join(', ')
    await db.run(`CREATE TABLE IF NOT EXISTS raw_${name} (line INTEGER, ${list})`)
  }
}

/** A column of a table made of a text: its name and an SQL expression over `fields`, a list of texts. */
export interface CutColumn {
  readonly name: string
  readonly sql: string
}

/** A CSV text to be cut: `width` columns, of which the first `needed` hold all that a row cannot do without. */
export interface CutText {
  readonly path: string
  readonly delimiter: Delimiter
  readonly width: number
  readonly needed: number
}

/**
 * Makes a table of a CSV text: the number of the line and the columns. Rows that do not fit the heading are given, not
 * taken; but a row that was cut off after all that is needed is taken without its last field, which may be half.
 */
export async function cutTable(
  db: DuckDBConnection,
  table: TableName,
  { path, delimiter, width, needed }: CutText,
  columns: readonly CutColumn[],
): Promise<RejectedRow[]> {
  const list = columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')
  await db.run(
    `CREATE TABLE raw_${table} AS SELECT line, len(fields) AS width, ${list} FROM (${cutLines(linesOf(path), delimiter, width)})`,
  )
  const misfits =
    await db.runAndReadAll(`SELECT line, CASE WHEN width IS NULL THEN 'quotes do not match' WHEN width > ${width} THEN 'too many fields'
    WHEN width > ${needed} THEN 'cut off' ELSE 'too few fields' END FROM raw_${table} WHERE width IS DISTINCT FROM ${width} ORDER BY line`)
  await db.run(
    `DELETE FROM raw_${table} WHERE width IS NULL OR width > ${width} OR width <= ${Math.min(needed, width - 1)}`,
  )
  await db.run(`ALTER TABLE raw_${table} DROP COLUMN width`)
  const rejected = misfits
    .getRows()
    .map(([line, problem]): RejectedRow => ({ table, line: Number(line), problem: String(problem) as RowProblem }))
  if (!rejected.some(({ problem }) => problem === 'quotes do not match')) return rejected
  const joined = await joinLines(
    db,
    `raw_${table}`,
    { path, delimiter, width },
    list,
    new Set(rejected.map(({ line }) => line)),
  )
  return rejected.filter(({ line }) => !joined.has(line))
}

async function loadTable(db: DuckDBConnection, shape: TableShape, path: string): Promise<RejectedRow[]> {
  const { delimiter, columns: found } = await readHeading(path)
  for (const column of shape.columns) if (!found.includes(column)) throw new LogColumnMissing(shape.name, column)
  const columns = [...shape.columns, ...shape.optional].map((name): CutColumn => {
    const at = found.indexOf(name)
    return { name, sql: at < 0 ? 'NULL::VARCHAR' : `fields[${at + 1}]` }
  })
  // A field is whole when another follows it.
  const needed = Math.max(...shape.columns.map((column) => found.indexOf(column))) + 1
  return cutTable(db, shape.name, { path, delimiter, width: found.length, needed }, columns)
}
