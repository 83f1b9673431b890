import type { DuckDBConnection } from '@duckdb/node-api'
import type { Setting, Suspicion } from './setting.ts'

const DAYS_BEFORE = 60
const SHOWN = 40

/** Large exports and prints in the weeks before an official leaves, measured against the own past and the role. */
export async function exportsBeforeLeaving(db: DuckDBConnection, { employees }: Setting): Promise<Suspicion[]> {
  const result = await db.runAndReadAll(`SELECT l.official, l.row, l.day, GREATEST(l.results, 1), e.ends
    FROM look l JOIN employee e ON e.id = l.official WHERE l.action IN ('export', 'print') ORDER BY l.official, l.minute`)
  const byUser = new Map<number, { row: number; day: number; results: number; ends: number | null }[]>()
  const byRole = new Map<string, number[]>()
  for (const [user, row, day, results, ends] of result.getRows()) {
    const event = {
      row: Number(row),
      day: Number(day),
      results: Number(results),
      ends: ends === null ? null : Number(ends),
    }
    const list = byUser.get(Number(user)) ?? []
    list.push(event)
    byUser.set(Number(user), list)
    const role = employees[Number(user)]?.role ?? ''
    const sizes = byRole.get(role) ?? []
    sizes.push(event.results)
    byRole.set(role, sizes)
  }
  for (const sizes of byRole.values()) sizes.sort((a, b) => a - b)
  return [...byUser].flatMap(([user, events]): Suspicion[] => {
    const ends = events[0]?.ends
    if (ends === null || ends === undefined) return []
    const late = events.filter(({ day }) => day > ends - DAYS_BEFORE)
    const early = events.filter(({ day }) => day <= ends - DAYS_BEFORE)
    const sizes = byRole.get(employees[user]?.role ?? '') ?? []
    const high = sizes[Math.floor(sizes.length * 0.9)] ?? 1
    const large = late.filter(({ results }) => results > high)
    const taken = large.reduce((sum, { results }) => sum + results, 0)
    if (taken === 0) return []
    const usual = early.length > 0 ? early.reduce((sum, { results }) => sum + results, 0) / early.length : high
    const surprise = Math.min(
      4.5,
      Math.log10(1 + taken / Math.max(usual, high, 1)) * 1.8 + 0.4 * Math.log2(large.length + 1),
    )
    return [
      {
        user,
        kind: 'export_before_leaving',
        person: null,
        surprise,
        units: [],
        rows: large
          .sort((a, b) => b.results - a.results)
          .slice(0, SHOWN)
          .map(({ row }) => row),
        reasons: [
          {
            text: {
              nl: `${large.length} grote exports of afdrukken in de laatste ${DAYS_BEFORE} dagen voor vertrek`,
              en: `${large.length} large exports or prints in the last ${DAYS_BEFORE} days before leaving`,
            },
            evidence: `${taken} records`,
          },
        ],
        against:
          early.length > 5
            ? [
                {
                  text: { nl: 'maakt in zijn werk vaker exports', en: 'often exports in the course of work' },
                  evidence: `${early.length} before`,
                },
              ]
            : [],
        missing: [],
      },
    ]
  })
}
