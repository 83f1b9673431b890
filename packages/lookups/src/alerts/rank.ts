import type { AlertKind, Suspicion } from '../suspicion/setting.ts'

/** Below these odds (powers of ten) an alert is not worth anybody's time. */
const LEAST = -2
/** No kind takes more than this share of any stretch from the top, as long as others have something to show. */
const LARGEST_SHARE = 0.5
const ALWAYS = 6
/** A second sign of the same incident. */
const CONFIRMED = 0.3

/** One alert for one incident (official and target home, or run), best first, so that no kind crowds out another. */
export function rankSuspicions(suspicions: readonly Suspicion[]): Suspicion[] {
  const incidents = new Map<string, Suspicion>()
  for (const one of suspicions) {
    if (one.odds < LEAST) continue
    const key =
      one.person === null ? `${one.user} ${one.kind} ${one.rows[0] ?? one.units[0] ?? ''}` : `${one.user} ${one.person}`
    const known = incidents.get(key)
    if (!known) incidents.set(key, one)
    else {
      const [better, other] = known.odds >= one.odds ? [known, one] : [one, known]
      incidents.set(key, {
        ...better,
        odds: better.odds + CONFIRMED,
        units: [...new Set([...better.units, ...other.units])].sort((a, b) => a - b),
        reasons: [...better.reasons, ...other.reasons],
      })
    }
  }
  const waiting = [...incidents.values()].sort(
    (a, b) => b.odds - a.odds || a.user - b.user || (a.units[0] ?? 0) - (b.units[0] ?? 0),
  )
  const ranked: Suspicion[] = []
  const told = new Map<number, Set<number>>()
  const taken = new Map<AlertKind, number>()
  while (waiting.length > 0) {
    const room = Math.max(ALWAYS, Math.ceil(LARGEST_SHARE * (ranked.length + 1)))
    const at = waiting.findIndex(({ kind }) => (taken.get(kind) ?? 0) < room)
    const [next] = waiting.splice(at < 0 ? 0 : at, 1)
    if (!next) break
    const known = told.get(next.user) ?? new Set<number>()
    // A run that mostly holds what better alerts tell already is no second incident.
    if (next.units.length > 0 && next.units.filter((unit) => known.has(unit)).length * 2 >= next.units.length) continue
    told.set(next.user, new Set([...known, ...next.units]))
    taken.set(next.kind, (taken.get(next.kind) ?? 0) + 1)
    ranked.push(next)
  }
  return ranked
}
