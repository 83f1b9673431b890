import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { type ImportReport, loadTables } from './load.ts'
import { PREPARE } from './prepare.sql.ts'

/** A log that was read in, ready to be asked in SQL. */
export interface OpenLog {
  readonly db: DuckDBConnection
  readonly report: ImportReport
  close(): void
}

/**
 * Reads the tables of a directory into an in-memory DuckDB. Duplicate events count once; events of unknown users and
 * rows that cannot be read are counted, never silently dropped.
 * @throws {LogTableMissing} @throws {LogColumnMissing}
 */
export async function openLog(directory: string): Promise<OpenLog> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1200MB',
    threads: '2',
    preserve_insertion_order: 'false',
  })
  const db = await instance.connect()
  const rejected = await loadTables(db, directory)
  for (const statement of PREPARE) await db.run(statement)
  const report = { rows: await countRows(db), rejected, ...(await countOdd(db)), coverage: await coverage(db) }
  for (const table of ['access', 'employees', 'persons', 'cases', 'contacts']) await db.run(`DROP TABLE raw_${table}`)
  return {
    db,
    report,
    close: () => {
      db.closeSync()
      instance.closeSync()
    },
  }
}

async function countRows(db: DuckDBConnection): Promise<Record<string, number>> {
  const result =
    await db.runAndReadAll(`SELECT (SELECT count(*) FROM look), (SELECT count(*) FROM employee), (SELECT count(*) FROM person),
    (SELECT count(*) FROM kase), (SELECT count(*) FROM contact)`)
  const [access, employees, persons, cases, contacts] = (result.getRows()[0] ?? []).map(Number)
  return {
    access: access ?? 0,
    employees: employees ?? 0,
    persons: persons ?? 0,
    cases: cases ?? 0,
    contacts: contacts ?? 0,
  }
}

async function countOdd(db: DuckDBConnection): Promise<{ duplicates: number; unknownUsers: number }> {
  const result = await db.runAndReadAll(`SELECT count(*) - count(DISTINCT event_id),
    count(*) FILTER (WHERE user_id NOT IN (SELECT user_id FROM employee)) FROM raw_access`)
  const [duplicates, unknownUsers] = (result.getRows()[0] ?? []).map(Number)
  return { duplicates: duplicates ?? 0, unknownUsers: unknownUsers ?? 0 }
}

async function coverage(db: DuckDBConnection): Promise<ImportReport['coverage']> {
  const share = (column: string): string => `avg(CASE WHEN COALESCE(trim(${column}), '') <> '' THEN 1 ELSE 0 END)`
  const result =
    await db.runAndReadAll(`SELECT COALESCE(system, ''), count(*), ${share('user_id')}, ${share('subject_id')}, ${share('case_id')},
    ${share('processing_activity')} FROM raw_access GROUP BY 1 ORDER BY 2 DESC`)
  return result.getRows().map(([system, events, user, subject, kase, purpose]) => ({
    system: String(system),
    events: Number(events),
    user: Number(user),
    subject: Number(subject),
    case: Number(kase),
    purpose: Number(purpose),
  }))
}
