/** How well a ranked list of alerts finds the planted incidents. */
export type Alert = { event_ids: string[]; user_id: string; score?: number; kind?: string }
export type PlantedIncident = { id: string; kind: string; user_id: string; difficulty: string; event_ids: string[] }
export type PlantedTruth = {
  profile?: string
  employees: number
  days: number
  events: number
  incidents: PlantedIncident[]
}

export const BUDGETS: readonly number[] = [10, 25, 50, 100]

export type AtBudget = { perThousand: number; alerts: number; recall: number; precision: number; lenient: number }
export type Judgement = {
  incidents: number
  alerts: number
  atBudget: AtBudget[]
  averagePrecision: number
  /** At 100 alerts: found and planted, by kind and by difficulty. */
  kinds: Record<string, { found: number; planted: number; found25: number }>
  difficulties: Record<string, { found: number; planted: number; found25: number }>
}

/**
 * An alert finds an incident of the same official when it holds at least one of its events, counts 40 events at most,
 * and does not bury it: one in `share` or more of its events belongs to an incident of that official.
 * Precision is strict: a second alert on an incident already found counts as a miss (`lenient` counts it as right).
 * Average precision is over incidents: the precision at the rank where each is first found, 0 when never.
 */
export function judge(truth: PlantedTruth, alerts: readonly Alert[], share = 0.2): Judgement {
  const owner = new Map<string, number>()
  for (const [i, incident] of truth.incidents.entries()) for (const id of incident.event_ids) owner.set(id, i)
  const rank = truth.incidents.map(() => Infinity)
  const outcome: ('new' | 'again' | 'wrong')[] = []
  for (const [at, alert] of alerts.entries()) {
    const ids = [...new Set(alert.event_ids)]
    const hits = ids
      .map((id) => owner.get(id))
      .filter((i): i is number => i !== undefined && truth.incidents[i]!.user_id === alert.user_id)
    if (ids.length > 40 || hits.length === 0 || hits.length / ids.length < share) {
      outcome.push('wrong')
      continue
    }
    let fresh = false
    for (const hit of hits) {
      if (rank[hit] !== Infinity) continue
      rank[hit] = at
      fresh = true
    }
    outcome.push(fresh ? 'new' : 'again')
  }
  const size = (perThousand: number): number =>
    Math.max(1, Math.round((perThousand * truth.days * truth.employees) / 30_000))
  const foundWithin = (n: number): number => rank.filter((r) => r < n).length
  const planted = truth.incidents.length
  const atBudget = BUDGETS.map((perThousand) => {
    const n = size(perThousand)
    const first = outcome.slice(0, n)
    const used = Math.max(1, first.length)
    return {
      perThousand,
      alerts: first.length,
      recall: foundWithin(n) / Math.max(1, planted),
      precision: first.filter((o) => o === 'new').length / used,
      lenient: first.filter((o) => o !== 'wrong').length / used,
    }
  })
  let sum = 0
  for (const [i, r] of [...rank].sort((a, b) => a - b).entries())
    if (r !== Infinity) sum += (i + 1) / Math.max(r + 1, i + 1)
  const group = (by: 'kind' | 'difficulty'): Judgement['kinds'] => {
    const groups: Judgement['kinds'] = {}
    for (const [i, incident] of truth.incidents.entries()) {
      const one = (groups[incident[by]] ??= { found: 0, planted: 0, found25: 0 })
      one.planted++
      if (rank[i]! < size(100)) one.found++
      if (rank[i]! < size(25)) one.found25++
    }
    return groups
  }
  return {
    incidents: planted,
    alerts: alerts.length,
    atBudget,
    averagePrecision: sum / Math.max(1, planted),
    kinds: group('kind'),
    difficulties: group('difficulty'),
  }
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)

/** The judgement as lines for a terminal. */
export function show(name: string, j: Judgement): string {
  const at = (n: number): AtBudget => j.atBudget.find((b) => b.perThousand === n)!
  return [
    `${name}: ${j.incidents} incidents, ${j.alerts} alerts; average precision ${j.averagePrecision.toFixed(3)}`,
    ...j.atBudget.map(
      (b) =>
        `  ${String(b.perThousand).padStart(3)} a month per 1,000 (${b.alerts} alerts): recall ${percent(b.recall)}%, precision ${percent(b.precision)}% (doubles counted as right ${percent(b.lenient)}%)`,
    ),
    `  by kind, found at 100 (at 25) of planted: ${Object.entries(j.kinds)
      .map(([k, v]) => `${k} ${v.found} (${v.found25}) of ${v.planted}`)
      .join(', ')}`,
    `  by difficulty: ${Object.entries(j.difficulties)
      .map(([k, v]) => `${k} ${v.found} (${v.found25}) of ${v.planted}`)
      .join(', ')}; at 100: ${at(100).alerts} alerts`,
  ].join('\n')
}
