import type { DuckDBConnection } from '@duckdb/node-api'
import type { SourceCoverage } from './report.ts'

/** By system: which share of the events in `raw_access` has a user, subject, case and purpose. */
export async function sourceCoverage(db: DuckDBConnection): Promise<SourceCoverage[]> {
  const share = (column: string): string => `count(NULLIF(${column}, '')) / count(*)`
  const result =
    await db.runAndReadAll(`SELECT COALESCE(system, ''), count(*), ${share('user_id')}, ${share('subject_id')}, ${share('case_id')},
    ${share('processing_activity')} FROM raw_access GROUP BY 1 ORDER BY 2 DESC, 1`)
  return result.getRows().map(([system, events, user, subject, kase, purpose]) => ({
    system: String(system),
    events: Number(events),
    user: Number(user),
    subject: Number(subject),
    case: Number(kase),
    purpose: Number(purpose),
  }))
}
