import type { DuckDBConnection } from '@duckdb/node-api'
import { NoUserInLog } from '../errors.ts'
import type { LogEvent, LogFormat } from './event.ts'
import type { RejectedRow } from './report.ts'

const COLUMNS = [
  'event_id',
  'timestamp',
  'user_id',
  'action',
  'system',
  'subject_id',
  'case_id',
  'processing_activity',
  'workstation',
  'ip',
  'result_count',
  'search_keys',
  'trace',
] as const

const FIELDS: readonly (keyof LogEvent)[] = [
  'eventId',
  'timestamp',
  'userId',
  'action',
  'system',
  'subjectId',
  'caseId',
  'activity',
  'workstation',
  'ip',
  'resultCount',
  'searchKeys',
  'trace',
]

/** A text longer than this is no field of a log. */
const LONGEST = 4096

/** Reads a log of one format into `raw_access`, spans of one trace folded into one look-up. @throws {NoUserInLog} */
export async function loadEvents(
  db: DuckDBConnection,
  format: LogFormat,
  path: string,
  usersByTrace: ReadonlyMap<string, string> = new Map(),
): Promise<RejectedRow[]> {
  await db.run(`CREATE TABLE staged (line INTEGER, ${COLUMNS.map((column) => `${column} VARCHAR`).join(', ')})`)
  const rejected: RejectedRow[] = []
  const appender = await db.createAppender('staged')
  let events = 0
  for await (const record of format.read(path)) {
    if (record.events === null) rejected.push({ table: format.id, line: record.line, problem: 'unreadable record' })
    for (const event of record.events ?? []) {
      const user = event.userId ?? usersByTrace.get(event.trace ?? event.eventId ?? '')
      appender.appendInteger(record.line)
      for (const field of FIELDS) {
        const value = field === 'userId' ? user : event[field]
        if (value === undefined) appender.appendNull()
        else appender.appendVarchar(value.slice(0, LONGEST))
      }
      appender.endRow()
      events += 1
    }
  }
  appender.closeSync()
  await foldTraces(db)
  await refuseWithoutUsers(db, format.title, events)
  return rejected
}

/**
 * One action often gives several spans: what one trace says of one person is one look-up, and the user and case may stand
 * on another span of it. Spans about nobody are let go when the trace has one about somebody.
 */
async function foldTraces(db: DuckDBConnection): Promise<void> {
  const pick = (column: string): string => `any_value(${column} ORDER BY line)`
  await db.run(`CREATE TABLE raw_access AS
    WITH whole AS (SELECT trace, any_value(user_id) AS user_id, any_value(case_id) AS case_id, any_value(processing_activity) AS processing_activity,
        any_value(workstation) AS workstation, any_value(ip) AS ip, any_value(search_keys) AS search_keys, count(subject_id) AS subjects FROM staged WHERE trace IS NOT NULL GROUP BY trace),
      folded AS (SELECT min(line) AS line, arg_min(event_id, timestamp) AS event_id, min(timestamp) AS timestamp, any_value(user_id) AS user_id,
        CASE max(CASE action WHEN 'export' THEN 4 WHEN 'print' THEN 3 WHEN 'change' THEN 2 WHEN 'view' THEN 1 ELSE 0 END)
          WHEN 4 THEN 'export' WHEN 3 THEN 'print' WHEN 2 THEN 'change' WHEN 1 THEN 'view' ELSE 'search' END AS action,
        ${pick('system')} AS system, subject_id, any_value(case_id) AS case_id, ${pick('processing_activity')} AS processing_activity, any_value(workstation) AS workstation, any_value(ip) AS ip,
        max(result_count) AS result_count, any_value(search_keys) AS search_keys, trace FROM staged WHERE trace IS NOT NULL GROUP BY trace, subject_id)
    SELECT f.line, f.event_id, f.timestamp, COALESCE(f.user_id, w.user_id) AS user_id, f.action, f.system, f.subject_id, COALESCE(f.case_id, w.case_id) AS case_id,
        COALESCE(f.processing_activity, w.processing_activity) AS processing_activity, COALESCE(f.workstation, w.workstation) AS workstation, COALESCE(f.ip, w.ip) AS ip,
        f.result_count, COALESCE(f.search_keys, w.search_keys) AS search_keys
      FROM folded f JOIN whole w USING (trace) WHERE f.subject_id IS NOT NULL OR w.subjects = 0
    UNION ALL SELECT * EXCLUDE (trace) FROM (SELECT line, ${COLUMNS.join(', ')} FROM staged WHERE trace IS NULL)`)
  await db.run('DROP TABLE staged')
}

/** A log in which nearly no event has a user cannot be judged. */
export async function refuseWithoutUsers(db: DuckDBConnection, title: string, events: number): Promise<void> {
  const result = await db.runAndReadAll("SELECT count(*) FROM raw_access WHERE COALESCE(trim(user_id), '') <> ''")
  if (events > 0 && Number(result.getRows()[0]?.[0] ?? 0) === 0) throw new NoUserInLog(title)
}
