import type { DuckDBConnection } from '@duckdb/node-api'
import type { Setting, Suspicion } from './setting.ts'

const DAYS_BEFORE = 45
const SHOWN = 40
/** Smaller lists are the work of a day. */
const SMALLEST = 15
/** Of a hundred who leave, so many take data along. */
const TAKEN_ALONG = 0.12
/** Who never took a list out in the course of work, and does so now. */
const NEVER_BEFORE = 0.2
const LEAST = -2

interface Taken {
  readonly row: number
  readonly day: number
  readonly size: number
}

/**
 * Exports and prints in the weeks before an official leaves that are large for this person: against the own open cases
 * (what is handed over), the own earlier exports, and what others of the role take out.
 */
export async function exportsBeforeLeaving(db: DuckDBConnection, { employees, months }: Setting): Promise<Suspicion[]> {
  const result = await db.runAndReadAll(`SELECT l.official, l.row, l.day, GREATEST(l.results, 1), e.ends,
      (SELECT count(DISTINCT c.kase) FROM case_user c WHERE c.official = l.official AND c.opened <= e.ends AND c.closed >= e.ends - 45)
    FROM look l JOIN employee e ON e.id = l.official WHERE l.action IN ('export', 'print') AND l.results >= ${SMALLEST} ORDER BY l.official, l.second, l.row`)
  // Where many cases name no official, the own ones are more than can be counted.
  const [[assigned] = []] = (
    await db.runAndReadAll(
      'SELECT avg(CASE WHEN len(assigned) > 0 THEN 1 ELSE 0 END) FROM kase WHERE person IS NOT NULL',
    )
  ).getRows()
  const named = Math.max(0.25, Number(assigned ?? 1))
  const byUser = new Map<number, { ends: number | null; load: number; taken: Taken[] }>()
  for (const [user, row, day, size, ends, load] of result.getRows()) {
    const one = byUser.get(Number(user)) ?? {
      ends: ends === null ? null : Number(ends),
      load: Number(load) / named,
      taken: [],
    }
    one.taken.push({ row: Number(row), day: Number(day), size: Number(size) })
    byUser.set(Number(user), one)
  }
  const byRole = new Map<string, { sizes: number[]; by: number }>()
  for (const [user, { taken, ends }] of byUser) {
    const role = employees[user]?.role ?? ''
    const sizes = taken.filter(({ day }) => ends === null || day <= ends - DAYS_BEFORE).map(({ size }) => size)
    const sum = byRole.get(role) ?? { sizes: [], by: 0 }
    byRole.set(role, { sizes: [...sum.sizes, ...sizes], by: sum.by + (sizes.length > 0 ? 1 : 0) })
  }
  const colleagues = new Map<string, number>()
  for (const { role } of employees) colleagues.set(role ?? '', (colleagues.get(role ?? '') ?? 0) + 1)
  return [...byUser].flatMap(([user, { ends, load, taken }]): Suspicion[] => {
    if (ends === null) return []
    const late = taken.filter(({ day }) => day > ends - DAYS_BEFORE && day <= ends + 30)
    const early = taken.filter(({ day }) => day <= ends - DAYS_BEFORE)
    if (late.length === 0) return []
    const own = Math.max(0, ...early.map(({ size }) => size))
    const role = employees[user]?.role ?? ''
    const peers = byRole.get(role) ?? { sizes: [], by: 0 }
    // A role in which most take lists out does so in its last weeks too.
    const habit = Math.min(1, (2 * peers.by) / Math.max(1, colleagues.get(role) ?? 1))
    // What colleagues of the role take out in as many days, on average.
    const together =
      (peers.sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, colleagues.get(role) ?? 1)) *
      Math.min(1, DAYS_BEFORE / (months * 30))
    const usual = Math.max(SMALLEST, load, own, early.length === 0 ? habit * largeOf(peers.sizes) : 0)
    const large = late.filter(({ size }) => size > Math.max(SMALLEST, 0.6 * usual))
    const total = large.reduce((sum, { size }) => sum + size, 0)
    if (total === 0) return []
    const largest = Math.max(...large.map(({ size }) => size))
    const ratio = 0.5 * Math.log10(total / Math.max(usual, 2 * together)) + 0.5 * Math.log10(largest / usual)
    const handover = large.every(({ day }) => day >= ends - 10) ? -0.4 : 0
    const odds = Math.log10(TAKEN_ALONG) + Math.min(3.2, 3 * ratio) + handover + (early.length === 0 ? NEVER_BEFORE : 0)
    if (odds < LEAST) return []
    return [
      {
        user,
        kind: 'export_before_leaving',
        person: null,
        odds,
        units: [],
        rows: large
          .sort((a, b) => b.size - a.size)
          .slice(0, SHOWN)
          .map(({ row }) => row),
        reasons: [
          {
            text: {
              nl: `${large.length} grote export(s) of afdruk(ken) in de laatste ${DAYS_BEFORE} dagen voor vertrek, samen ${total} gegevens`,
              en: `${large.length} large export(s) or print(s) in the last ${DAYS_BEFORE} days before leaving, ${total} records together`,
            },
            evidence: `${total} records`,
          },
          {
            text: {
              nl: `meer dan voor het overdragen van eigen werk nodig is (ongeveer ${Math.round(load)} eigen zaken)`,
              en: `more than handing over the own work needs (some ${Math.round(load)} own cases)`,
            },
            evidence: `${Math.round(load)} cases`,
          },
        ],
        against:
          early.length > 0
            ? [
                {
                  text: { nl: 'maakte ook eerder lijsten in het werk', en: 'made lists in the course of work before' },
                  evidence: `${early.length} before`,
                },
              ]
            : [],
        missing: [],
      },
    ]
  })
}

/** What is large among lists: four of five are smaller. */
function largeOf(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b)
  return sorted.length < 3 ? 0 : (sorted[Math.floor(0.8 * sorted.length)] ?? 0)
}
