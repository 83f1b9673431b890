import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { loadTables, makeMissingTables } from './csv-tables/load.ts'
import { TABLES } from './csv-tables/tables.ts'
import { DROP_DUPLICATES, DROP_UNUSABLE, PREPARE, TIMED, UNUSABLE } from './prepare.sql.ts'
import { sourceCoverage } from './coverage.ts'
import type { ImportReport, RejectedRow, RowProblem } from './report.ts'

/** A log that was read in, ready to be asked in SQL. */
export interface OpenLog {
  readonly db: DuckDBConnection
  readonly report: ImportReport
  close(): void
}

/** Reads tables named `raw_NAME` (text columns, see `csv-tables/tables.ts`) and tells what could not be read. */
export type TableSource = (db: DuckDBConnection) => Promise<readonly RejectedRow[]>

export interface Engine {
  readonly db: DuckDBConnection
  readonly close: () => void
}

/** An in-memory engine with bounds that leave room for the rest of the machine; what does not fit goes to a folder of its own. */
export async function startEngine(): Promise<Engine> {
  const overflow = mkdtempSync(join(tmpdir(), 'sluiswacht-'))
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '800MB',
    threads: '2',
    temp_directory: overflow,
  })
  const db = await instance.connect()
  await db.run("SET TimeZone = 'Europe/Amsterdam'")
  return {
    db,
    close: () => {
      db.closeSync()
      instance.closeSync()
      rmSync(overflow, { recursive: true, force: true })
    },
  }
}

/**
 * Reads the tables into an in-memory DuckDB. Duplicate events count once; rows that cannot be read are reported by line,
 * never silently dropped. @throws {LogTableMissing} @throws {LogColumnMissing}
 */
export async function openLog(source: string | TableSource): Promise<OpenLog> {
  const { db, close } = await startEngine()
  try {
    const rejected = [...(await (typeof source === 'string' ? loadTables(db, source) : source(db)))]
    await makeMissingTables(db)
    const byField = await sourceCoverage(db)
    await db.run(TIMED)
    await db.run('DROP TABLE raw_access')
    rejected.push(...(await unusableRows(db)))
    if (rejected.length > 0) await db.run(DROP_UNUSABLE)
    const all = await numberAt(db, 'SELECT count(*) FROM timed')
    await db.run(DROP_DUPLICATES)
    const duplicates = all - (await numberAt(db, 'SELECT count(*) FROM timed'))
    for (const statement of PREPARE) await db.run(statement)
    for (const { name } of TABLES) await db.run(`DROP TABLE IF EXISTS raw_${name}`)
    const report: ImportReport = {
      rows: await countRows(db),
      rejected,
      duplicates,
      unknownUsers: await numberAt(
        db,
        'SELECT count(*) FROM look l JOIN employee e ON e.id = l.official WHERE NOT e.registered',
      ),
      unknownSubjects: await numberAt(
        db,
        'SELECT count(*) FROM look l JOIN person p ON p.id = l.person WHERE NOT p.registered',
      ),
      coverage: byField,
      gaps: await gaps(db),
    }
    return { db, report, close }
  } catch (error) {
    close()
    throw error
  }
}

async function numberAt(db: DuckDBConnection, sql: string): Promise<number> {
  return Number((await db.runAndReadAll(sql)).getRows()[0]?.[0] ?? 0)
}

async function unusableRows(db: DuckDBConnection): Promise<RejectedRow[]> {
  const result = await db.runAndReadAll(UNUSABLE)
  return result
    .getRows()
    .map(([line, problem]) => ({ table: 'access', line: Number(line), problem: String(problem) as RowProblem }))
}

async function countRows(db: DuckDBConnection): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const [table, sql] of [
    ['access', 'look'],
    ['employees', 'employee WHERE registered'],
    ['persons', 'person WHERE registered'],
    ['cases', 'kase'],
    ['contacts', 'contact'],
  ] as const)
    rows[table] = await numberAt(db, `SELECT count(*) FROM ${sql}`)
  return rows
}

/** Days that lack nearly all that their weekday usually has: a holiday, or a hole in the log. */
async function gaps(db: DuckDBConnection): Promise<string[]> {
  const result = await db.runAndReadAll(`WITH span AS (SELECT min(day) AS first, max(day) AS last FROM look), days AS (
      SELECT unnest(range(first, last + 1)) AS day FROM span WHERE last - first < 40000),
    counted AS (SELECT d.day, count(l.row) AS n FROM days d LEFT JOIN look l ON l.day = d.day GROUP BY d.day),
    usual AS (SELECT day % 7 AS weekday, median(n) AS n FROM counted GROUP BY 1)
    SELECT strftime(make_date(c.day::INTEGER), '%Y-%m-%d') FROM counted c JOIN usual u ON u.weekday = c.day % 7 WHERE u.n >= 20 AND c.n < 0.05 * u.n ORDER BY c.day`)
  return result.getRows().map(([day]) => String(day))
}
