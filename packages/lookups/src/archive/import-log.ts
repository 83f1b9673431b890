import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '../import/csv-tables/cut-lines.ts'
import { makeMissingTables } from '../import/csv-tables/load.ts'
import { startEngine, type TableSource } from '../import/open-log.ts'
import { DROP_DUPLICATES, DROP_UNUSABLE, TIMED, UNUSABLE } from '../import/prepare.sql.ts'
import { sourceCoverage } from '../import/coverage.ts'
import type { RejectedRow, RowProblem, SourceCoverage } from '../import/report.ts'
import { tokenInSql } from './token.ts'
import type { Workspace } from './workspace.ts'

/** What was put into the archive. */
export interface ArchiveReport {
  readonly events: number
  readonly duplicates: number
  readonly months: readonly string[]
  readonly rejected: readonly RejectedRow[]
  readonly coverage: readonly SourceCoverage[]
}

/** Tables that are replaced as a whole by an import, with the columns that hold numbers of people (lists by `;`). */
const TABLES = {
  employees: ['bsn'],
  persons: ['subject_id', 'parent_ids', 'partner_id', 'child_ids', 'former_partner_ids'],
  cases: ['subject_id'],
  contacts: ['subject_id'],
} as const

/**
 * Adds a log to the archive: events to the Parquet file of their month (a month that is imported again is merged, events
 * that it has already count once), other tables replaced when the source has them. Numbers of people become tokens.
 */
export async function importLog(workspace: Workspace, source: TableSource): Promise<ArchiveReport> {
  const { db, close } = await startEngine()
  try {
    const rejected = [...(await source(db))]
    const present = new Set(await tableNames(db))
    await makeMissingTables(db)
    const coverage = await sourceCoverage(db)
    await db.run(TIMED)
    await db.run('DROP TABLE raw_access')
    const unusable = await db.runAndReadAll(UNUSABLE)
    for (const [line, problem] of unusable.getRows())
      rejected.push({ table: 'access', line: Number(line), problem: String(problem) as RowProblem })
    await db.run(DROP_UNUSABLE)
    const all = await countAll(db)
    await db.run(DROP_DUPLICATES)
    const twice = all - (await countAll(db))
    await tokenise(db, workspace.key)
    const { events, duplicates, months } = await writeEvents(db, join(workspace.directory, 'events'))
    for (const name of Object.keys(TABLES))
      if (present.has(`raw_${name}`)) await writeTable(db, name, join(workspace.directory, 'tables'))
    return { events, duplicates: duplicates + twice, months, rejected, coverage }
  } finally {
    close()
  }
}

async function countAll(db: DuckDBConnection): Promise<number> {
  return Number((await db.runAndReadAll('SELECT count(*) FROM timed')).getRows()[0]?.[0] ?? 0)
}

async function tableNames(db: DuckDBConnection): Promise<string[]> {
  const result = await db.runAndReadAll("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'raw_%'")
  return result.getRows().map(([name]) => String(name))
}

/** One token for each number that occurs; the numbers themselves are not kept anywhere. */
async function tokenise(db: DuckDBConnection, key: Uint8Array): Promise<void> {
  const parts = [
    'SELECT subject_id AS number FROM timed',
    ...Object.entries(TABLES).flatMap(([name, columns]) =>
      columns.map((column) => `SELECT unnest(string_split(${column}, ';')) FROM raw_${name}`),
    ),
  ]
  await db.run(`CREATE TABLE token AS SELECT number, ${tokenInSql(key, 'number')} AS token FROM (
    SELECT DISTINCT number FROM (${parts.join(' UNION ALL ')}) WHERE trim(number) <> '')`)
  for (const [name, columns] of Object.entries(TABLES))
    for (const column of columns) {
      await db.run(`CREATE TEMP TABLE mapped AS SELECT r.list, string_agg(t.token::VARCHAR, ';' ORDER BY place) AS tokens FROM (
        SELECT list, unnest(string_split(list, ';')) AS number, unnest(range(len(string_split(list, ';')))) AS place FROM (SELECT DISTINCT ${column} AS list FROM raw_${name} WHERE ${column} IS NOT NULL)) r
        JOIN token t ON t.number = r.number GROUP BY r.list`)
      await db.run(
        `UPDATE raw_${name} SET ${column} = (SELECT tokens FROM mapped m WHERE m.list = raw_${name}.${column})`,
      )
      await db.run('DROP TABLE mapped')
    }
}

/** Which month an event is filed under: winter time, for telling months apart is all it is for. */
const CLOCK = 'make_timestamp((a.second + 3600) * 1000000)'

async function writeEvents(
  db: DuckDBConnection,
  directory: string,
): Promise<{ events: number; duplicates: number; months: string[] }> {
  await db.run(`CREATE TABLE arrived AS SELECT year(${CLOCK}) * 12 + month(${CLOCK}) - 1 AS month, a.event_id, a.second, a.user_id, a.action, a.system,
      t.token AS subject, NULLIF(a.case_id, '') AS case_id, a.activity, a.workstation, a.ip, a.results, a.keys FROM timed a LEFT JOIN token t ON t.number = a.subject_id`)
  await db.run('DROP TABLE timed')
  const result = await db.runAndReadAll('SELECT month, count(*) FROM arrived GROUP BY 1 ORDER BY 1')
  const months: string[] = []
  let [events, duplicates] = [0, 0]
  for (const [month, count] of result.getRows()) {
    const name = `${Math.floor(Number(month) / 12)}-${String((Number(month) % 12) + 1).padStart(2, '0')}`
    const path = join(directory, `${name}.parquet`)
    const before = existsSync(path) ? await countOf(db, path) : 0
    const fresh = `SELECT * EXCLUDE (month) FROM arrived WHERE month = ${Number(month)}`
    const all =
      before === 0
        ? fresh
        : `SELECT * FROM ${quoted(path)} UNION ALL SELECT f.* FROM (${fresh}) f ANTI JOIN ${quoted(path)} b ON b.event_id = f.event_id AND b.second = f.second AND b.user_id = f.user_id AND b.subject IS NOT DISTINCT FROM f.subject`
    // Sorted by person: who viewed somebody is then a matter of a few kilobytes a month.
    await db.run(
      `COPY (SELECT * FROM (${all}) ORDER BY subject, second) TO ${quoted(`${path}.new`)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)`,
    )
    await rename(`${path}.new`, path)
    const added = (await countOf(db, path)) - before
    events += added
    duplicates += Number(count) - added
    months.push(name)
  }
  return { events, duplicates, months }
}

async function countOf(db: DuckDBConnection, path: string): Promise<number> {
  return Number((await db.runAndReadAll(`SELECT count(*) FROM ${quoted(path)}`)).getRows()[0]?.[0] ?? 0)
}

async function writeTable(db: DuckDBConnection, name: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, `${name}.parquet`)
  await rm(`${path}.new`, { force: true })
  await db.run(`COPY (SELECT * FROM raw_${name}) TO ${quoted(`${path}.new`)} (FORMAT parquet, COMPRESSION zstd)`)
  await rename(`${path}.new`, path)
}
