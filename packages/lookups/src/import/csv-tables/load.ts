import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { LogColumnMissing, LogTableMissing } from '../../errors.ts'
import type { RejectedRow, RowProblem } from '../report.ts'
import { type Delimiter, readHeading } from './heading.ts'
import { type TableName, TABLES, type TableShape } from './tables.ts'
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
    `CREATE TABLE raw_${table} AS SELECT line, len(fields) AS width, ${list} FROM (${splitLines(path, delimiter, width)})`,
  )
  const misfits =
    await db.runAndReadAll(`SELECT line, CASE WHEN width IS NULL THEN 'quotes do not match' WHEN width > ${width} THEN 'too many fields'
    WHEN width > ${needed} THEN 'cut off' ELSE 'too few fields' END FROM raw_${table} WHERE width IS DISTINCT FROM ${width} ORDER BY line`)
  await db.run(
    `DELETE FROM raw_${table} WHERE width IS NULL OR width > ${width} OR width <= ${Math.min(needed, width - 1)}`,
  )
  await db.run(`ALTER TABLE raw_${table} DROP COLUMN width`)
  return misfits
    .getRows()
    .map(([line, problem]) => ({ table, line: Number(line), problem: String(problem) as RowProblem }))
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

/**
 * Line by line, so that a quote that is never closed spoils one row and not the rest of the file. Fields that are empty
 * after the last column are let go.
 */
function splitLines(path: string, delimiter: Delimiter, width: number): string {
  const cut = quoted(delimiter)
  const mark = delimiter === '|' ? '\\|' : delimiter
  const field = quoted(`(?:^|${mark})(\\s*"(?:[^"]|"")*"\\s*|[^${mark}"]*)`)
  return `SELECT line, CASE
      WHEN fields IS NOT NULL AND len(fields) > ${width} AND len(list_filter(fields[${width + 1}:], one -> one <> '')) = 0 THEN fields[:${width}]
      WHEN fields IS NOT NULL AND len(fields) < ${width} THEN list_append(fields[:-2], NULL)
      ELSE fields END AS fields FROM (
    SELECT line, CASE
      WHEN NOT contains(text, '"') THEN string_split(text, ${cut})
      WHEN array_to_string(regexp_extract_all(text, ${field}, 1), ${cut}) = text
        THEN list_transform(regexp_extract_all(text, ${field}, 1), one -> CASE WHEN contains(one, '"')
          THEN replace(regexp_extract(one, '"((?:[^"]|"")*)"', 1), '""', '"') ELSE one END)
      END AS fields
    FROM (SELECT row_number() OVER ()::INTEGER AS line, text FROM read_csv(${quoted(path)}, header = false, auto_detect = false,
      columns = {text: 'VARCHAR'}, delim = '\x01', quote = '', escape = '', new_line = '\\n', max_line_size = 1048576))
    WHERE line > 1 AND text IS NOT NULL AND trim(text) <> '')`
}

/** A text as an SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
