import { EXPLAINED } from '../explanations/explain.ts'
import { type Setting, type Suspicion, surpriseOf } from './setting.ts'

/** Windows in days over which a run is looked for: one sitting, a week, a slow drip over months. */
const WINDOWS = [1, 7, 30, 90] as const
const FEWEST = 4
const SHOWN = 40
const YEAR = 365.25

/** How often each trait is seen when addresses are looked up for a third party (known cases; insider-misuse literature). */
const WHEN_SOLD = { byPlace: 0.75, secret: 0.12, youngMan: 0.5, outside: 0.35, unrelatedCase: 0.3 } as const
type Trait = keyof typeof WHEN_SOLD
const TRAITS = Object.keys(WHEN_SOLD) as Trait[]

/**
 * Runs of unrelated people without reason, as when addresses or plates are passed on: many within an hour, or a few a
 * day for weeks. Traits are weighed by how usual they are among unexplained look-ups of the same role.
 */
export function batchLookups(setting: Setting): Suspicion[] {
  const { units, employees, unitsOf } = setting
  const byRole = new Map<string, { all: number; traits: Record<Trait, number>; users: Set<number> }>()
  const open = unitsOf.map((mine) => mine.filter((unit) => (units.strength[unit] ?? 0) < EXPLAINED))
  open.forEach((mine, user) => {
    const role = employees[user]?.role ?? ''
    const group = byRole.get(role) ?? {
      all: 0,
      traits: { byPlace: 0, secret: 0, youngMan: 0, outside: 0, unrelatedCase: 0 },
      users: new Set(),
    }
    group.users.add(user)
    for (const unit of mine) {
      group.all += 1
      for (const trait of TRAITS) if (hasTrait(setting, unit, trait)) group.traits[trait] += 1
    }
    byRole.set(role, group)
  })
  return open.flatMap((mine, user) => {
    const group = byRole.get(employees[user]?.role ?? '')
    if (!group || mine.length < FEWEST) return []
    const weightOf = (unit: number): number => {
      let weight = 0
      for (const trait of TRAITS) {
        const usual = (group.traits[trait] + 1) / (group.all + 10)
        const has = hasTrait(setting, unit, trait)
        weight += Math.log10(has ? WHEN_SOLD[trait] / usual : (1 - WHEN_SOLD[trait]) / (1 - Math.min(0.99, usual)))
      }
      return weight
    }
    const odd = mine.map((unit) => ({ unit, weight: weightOf(unit) })).filter(({ weight }) => weight > 0.25)
    const best = bestRun(setting, user, odd, group.all / Math.max(1, group.users.size))
    return best ? [best] : []
  })
}

function hasTrait({ units, population }: Setting, unit: number, trait: Trait): boolean {
  const person = population.people[units.person[unit] ?? -1]
  if (trait === 'byPlace') return units.byPlace[unit] === 1
  if (trait === 'unrelatedCase') return units.citesUnrelated[unit] === 1
  if (trait === 'secret') return person?.secret ?? false
  if (trait === 'outside') return typeof person?.city === 'string' && person.city !== population.home
  const age = typeof person?.born !== 'number' ? null : ((units.day[unit] ?? 0) - person.born) / YEAR
  return (person?.male ?? false) && age !== null && age >= 17 && age <= 36
}

function bestRun(
  { units, unitsOf }: Setting,
  user: number,
  odd: readonly { unit: number; weight: number }[],
  roleMean: number,
): Suspicion | null {
  const mine = unitsOf[user] ?? []
  const firstDay = units.day[mine[0] ?? 0] ?? 0
  const span = Math.max(30, (units.day[mine.at(-1) ?? 0] ?? 0) - firstDay + 1)
  let best: { surprise: number; run: readonly { unit: number; weight: number }[]; days: number } | null = null
  for (const window of WINDOWS) {
    let from = 0
    for (let to = 0; to < odd.length; to++) {
      const dayOf = (at: number): number => units.day[odd[at]?.unit ?? 0] ?? 0
      while (dayOf(to) - dayOf(from) >= window) from += 1
      const run = odd.slice(from, to + 1)
      if (run.length < FEWEST) continue
      const elsewhere = odd.length - run.length
      // What this official's own other days and the role as a whole would give in such a window.
      const expected = (window / span) * Math.max(0.25, Math.min(elsewhere + 0.25, roleMean)) + 0.15
      const weight = run.reduce((sum, one) => sum + Math.min(1.2, one.weight), 0) / run.length
      const surprise = Math.min(6, 0.35 * surpriseOf(run.length, expected)) + weight * Math.log2(run.length)
      if (!best || surprise > best.surprise) best = { surprise, run, days: window }
    }
  }
  if (!best) return null
  const strongest = [...best.run]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ unit }) => unit)
  const count = best.run.length
  return {
    user,
    kind: 'criminal_batch',
    person: null,
    surprise: best.surprise,
    units: strongest.sort((a, b) => a - b),
    rows: [],
    reasons: [
      {
        text: {
          nl: `${count} personen zonder onderling verband in ${best.days} dagen, zonder zaak of contact`,
          en: `${count} unrelated people in ${best.days} days, without case or contact`,
        },
        evidence: `${count} in ${best.days} days`,
      },
      {
        text: {
          nl: 'gezocht op adres of kenteken, of kenmerken die vaker voorkomen bij doorgeven aan derden',
          en: 'searched by address or plate, or traits that are seen when data are passed on',
        },
        evidence: best.surprise.toFixed(1),
      },
    ],
    against: [],
    missing: [],
  }
}
