import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../archive/workspace.ts'
import type { Retention } from '../golive/golive.ts'
import type { ReviewStore, Verdict } from './review.ts'

/** What was removed because its time had passed. */
export interface Purged {
  /** Months of look-ups, `YYYY-MM`. */
  readonly months: readonly string[]
  readonly alerts: number
}

/**
 * Removes what may be kept no longer: months of look-ups, alerts some time after their verdict, and alerts that nobody
 * judged when the look-ups under them go. What was done in review stays in the log, without the alert.
 * @param now milliseconds since 1970
 */
export function purgeWorkspace(
  { directory }: Workspace,
  store: ReviewStore,
  retention: Retention,
  actor: string,
  now: number,
): Purged {
  const oldest = monthsBefore(now, retention.eventsMonths).slice(0, 7)
  const months = readdirSync(join(directory, 'events')).flatMap(
    (name) => /^(\d{4}-\d{2})\.parquet$/.exec(name)?.[1] ?? [],
  )
  const gone = months.filter((month) => month < oldest).toSorted()
  for (const month of gone) rmSync(join(directory, 'events', `${month}.parquet`))
  const kept: Readonly<Record<Verdict, string>> = {
    justified: monthsBefore(now, retention.unfoundedMonths),
    unknown: monthsBefore(now, retention.unfoundedMonths),
    unjustified: monthsBefore(now, 12 * retention.incidentYears),
  }
  const alerts = store.remove(actor, gone, ({ alert, verdict }) => {
    if (verdict) return verdict.at < kept[verdict.verdict]
    const last = alert.timeline.at(-1)?.at
    return last !== undefined && last.slice(0, 7) < oldest
  })
  return { months: gone, alerts }
}

/** The moment so many months earlier, ISO 8601; the last day of a shorter month stands for a day that it lacks. */
function monthsBefore(now: number, months: number): string {
  const date = new Date(now)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, days))
  return date.toISOString()
}
