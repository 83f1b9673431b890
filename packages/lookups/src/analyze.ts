import type { DuckDBConnection } from '@duckdb/node-api'
import type { Language, Localized } from '@sluiswacht/model'
import { rankSuspicions } from './alerts/rank.ts'
import { explainLookups, type Units } from './explanations/explain.ts'
import type { ImportReport } from './import/report.ts'
import { openLog } from './import/open-log.ts'
import { loadEmployees } from './relations/employee.ts'
import { loadPopulation } from './relations/population.ts'
import { batchLookups } from './suspicion/batch.ts'
import { borrowedAccounts } from './suspicion/borrowed-account.ts'
import { exportsBeforeLeaving } from './suspicion/leaving.ts'
import { TELLING } from './suspicion/ordinary.ts'
import { relatedLookups } from './suspicion/related.ts'
import { repeatedLookups } from './suspicion/repeated.ts'
import { quickSittings } from './suspicion/sittings.ts'
import { type AlertKind, makeSetting, type Suspicion } from './suspicion/setting.ts'

const MOST_EVENTS = 40

/** One alert, as `lookups analyze` writes it. Shows the official's account only, never residents. */
export interface Alert {
  readonly event_ids: readonly string[]
  readonly user_id: string
  readonly score: number
  readonly kind: AlertKind
  readonly reasons: readonly { readonly text: string; readonly evidence: string }[]
  readonly against: readonly { readonly text: string; readonly evidence: string }[]
  readonly missing: readonly string[]
}

export interface Analysis {
  readonly alerts: readonly Alert[]
  readonly imported: ImportReport
  /** Share of the look-ups for which a reason was found, 0 to 1. */
  readonly explainedShare: number
}

/**
 * Analyses the access log in a directory of CSV tables: explanations first, suspicion on what stays unexplained, one
 * alert an incident, best first. @throws {LogTableMissing} @throws {LogColumnMissing}
 */
export async function analyzeLookups(directory: string, lang: Language): Promise<Analysis> {
  const log = await openLog(directory)
  try {
    const { db } = log
    const units = await explainLookups(db)
    const population = await loadPopulation(db)
    const employees = await loadEmployees(db, population)
    const setting = makeSetting(units, employees, population, (log.report.rows['contacts'] ?? 0) > 0)
    const suspicions = [
      ...relatedLookups(setting),
      ...repeatedLookups(setting),
      ...batchLookups(setting),
      ...quickSittings(setting),
      ...(await exportsBeforeLeaving(db, setting)),
      ...(await borrowedAccounts(db, setting)),
    ]
    const ranked = rankSuspicions(suspicions)
    const events = await eventIds(db, ranked, units)
    const alerts = ranked.map((one, index) =>
      toAlert(one, employees[one.user]?.userId ?? '', events[index] ?? [], lang),
    )
    const explained = units.doubt.reduce((sum, doubt) => sum + (doubt <= TELLING ? 1 : 0), 0)
    return { alerts, imported: log.report, explainedShare: units.count === 0 ? 1 : explained / units.count }
  } finally {
    log.close()
  }
}

/** The events of each suspicion, at most 40, those with most to say first. */
async function eventIds(db: DuckDBConnection, suspicions: readonly Suspicion[], units: Units): Promise<string[][]> {
  await db.run('CREATE TABLE wanted (alert INTEGER, unit INTEGER, "row" INTEGER)')
  const appender = await db.createAppender('wanted')
  suspicions.forEach(({ units: mine, rows }, alert) => {
    const weakest = [...mine].sort((a, b) => (units.strength[a] ?? 0) - (units.strength[b] ?? 0)).slice(0, MOST_EVENTS)
    for (const [unit, row] of [
      ...weakest.map((one) => [one, null] as const),
      ...rows.map((one) => [null, one] as const),
    ]) {
      appender.appendInteger(alert)
      for (const value of [unit, row]) {
        if (value === null) appender.appendNull()
        else appender.appendInteger(value)
      }
      appender.endRow()
    }
  })
  appender.closeSync()
  const result = await db.runAndReadAll(`SELECT w.alert, l.event_id FROM wanted w JOIN unit u ON u.id = w.unit
      JOIN look l ON l.official = u.official AND l.person = u.person AND l.day = u.day
    UNION ALL SELECT w.alert, l.event_id FROM wanted w JOIN look l ON l."row" = w."row" ORDER BY 1, 2`)
  const lists: string[][] = suspicions.map(() => [])
  for (const [alert, event] of result.getRows()) {
    const list = lists[Number(alert)]
    if (list && list.length < MOST_EVENTS) list.push(String(event))
  }
  return lists
}

function toAlert(one: Suspicion, userId: string, events: readonly string[], lang: Language): Alert {
  const inLanguage = ({
    text,
    evidence,
  }: {
    text: Localized
    evidence: string
  }): { text: string; evidence: string } => ({ text: text[lang], evidence })
  return {
    event_ids: events,
    user_id: userId,
    score: Math.round(one.odds * 100) / 100,
    kind: one.kind,
    reasons: one.reasons.map(inLanguage),
    against: one.against.map(inLanguage),
    missing: one.missing.map((text) => text[lang]),
  }
}
