import type { DuckDBConnection } from '@duckdb/node-api'
import type { Language, Localized } from '@sluiswacht/model'
import type { Units } from '../explanations/explain.ts'
import { numberOf, textOf } from '../import/cells.ts'
import type { Employee } from '../relations/employee.ts'
import type { AlertKind, Suspicion } from '../suspicion/setting.ts'

const MOST_EVENTS = 40

/** One moment of an incident. */
export interface Moment {
  /** ISO 8601, clock of the Netherlands. */
  readonly at: string
  readonly action: string
  readonly system: string
}

/** One alert, as `lookups analyze` writes it. Shows the official's account only, never residents. */
export interface Alert {
  /** At most 40, those with most to say, in order of time. */
  readonly event_ids: readonly string[]
  readonly user_id: string
  /**
   * Power of ten of the odds that it is wrong rather than work, from 0 on, no higher than that of the alert before; about
   * this incident, never about the person.
   */
  readonly score: number
  readonly kind: AlertKind
  readonly reasons: readonly { readonly text: string; readonly evidence: string }[]
  /** What speaks for the official. */
  readonly against: readonly { readonly text: string; readonly evidence: string }[]
  /** What data were missing. */
  readonly missing: readonly string[]
  readonly timeline: readonly Moment[]
  /** How many residents the events are about. */
  readonly subjects: number
  readonly systems: readonly string[]
  /** One of them has a secret address. */
  readonly secret_address: boolean
  /** Function of the official. */
  readonly role: string | null
  /** The purpose most events name. */
  readonly purpose: string | null
}

interface EventRow {
  readonly id: string
  readonly second: number
  readonly moment: Moment
  readonly person: number | null
  readonly secret: boolean
  readonly purpose: string | null
}

/** Alerts of suspicions, in the same order. */
export async function writeAlerts(
  db: DuckDBConnection,
  suspicions: readonly Suspicion[],
  units: Units,
  employees: readonly Employee[],
  lang: Language,
): Promise<Alert[]> {
  const events = await eventsOf(db, suspicions, units)
  // Quotas may put a kind that waits its turn before stronger alerts of another; sorting by score keeps the order.
  const scores = scoresOf(suspicions)
  return suspicions.map((one, index): Alert => {
    const mine = events[index] ?? []
    const official = employees[one.user]
    const inLanguage = ({
      text,
      evidence,
    }: {
      text: Localized
      evidence: string
    }): { text: string; evidence: string } => ({
      text: text[lang],
      evidence,
    })
    return {
      event_ids: mine.map(({ id }) => id),
      user_id: official?.userId ?? '',
      score: scores[index] ?? 0,
      kind: one.kind,
      reasons: one.reasons.map(inLanguage),
      against: one.against.map(inLanguage),
      missing: one.missing.map((text) => text[lang]),
      timeline: mine.map(({ moment }) => moment),
      subjects: new Set(mine.map(({ person }) => person).filter((person) => person !== null)).size,
      systems: [...new Set(mine.map(({ moment }) => moment.system))].sort(),
      secret_address: mine.some(({ secret }) => secret),
      role: official?.role ?? null,
      purpose: mostOften(mine.map(({ purpose }) => purpose)),
    }
  })
}

/** What is added to the odds so that scores begin at 0. */
const ZERO = 3

/** Scores that never rise from one alert to the next. */
function scoresOf(suspicions: readonly Suspicion[]): number[] {
  let lowest = Number.POSITIVE_INFINITY
  return suspicions.map(({ odds }) => {
    lowest = Math.min(lowest, Math.max(0, Math.round((odds + ZERO) * 100) / 100))
    return lowest
  })
}

async function eventsOf(db: DuckDBConnection, suspicions: readonly Suspicion[], units: Units): Promise<EventRow[][]> {
  await db.run('CREATE TABLE wanted (alert INTEGER, unit INTEGER, "row" INTEGER)')
  const appender = await db.createAppender('wanted')
  suspicions.forEach(({ units: mine, rows }, alert) => {
    const openest = [...mine].sort((a, b) => (units.doubt[b] ?? 0) - (units.doubt[a] ?? 0)).slice(0, MOST_EVENTS)
    for (const [unit, row] of [
      ...openest.map((one) => [one, null] as const),
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
  const result =
    await db.runAndReadAll(`SELECT e.alert, l.event_id, l.second::INTEGER, strftime(timezone('Europe/Amsterdam', to_timestamp(l.second)), '%Y-%m-%dT%H:%M:%S'),
      l.action, l.system, l.person, COALESCE(p.secret, false), NULLIF(l.activity, '')
    FROM (SELECT w.alert, l."row" AS at FROM wanted w JOIN unit u ON u.id = w.unit JOIN look l ON l.official = u.official AND l.person = u.person AND l.day = u.day
      UNION SELECT alert, "row" FROM wanted WHERE "row" IS NOT NULL) e JOIN look l ON l."row" = e.at LEFT JOIN person p ON p.id = l.person ORDER BY e.alert, l."row"`)
  const lists: EventRow[][] = suspicions.map(() => [])
  for (const [alert, id, second, at, action, system, person, secret, purpose] of result.getRows()) {
    const list = lists[Number(alert)]
    if (list && list.length < MOST_EVENTS)
      list.push({
        id: String(id),
        second: Number(second),
        moment: { at: String(at), action: String(action), system: String(system) },
        person: numberOf(person),
        secret: secret === true,
        purpose: textOf(purpose),
      })
  }
  return lists
}

function mostOften(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
