import { type Setting, type Suspicion, surpriseOf } from './setting.ts'

/** Windows in days over which a run is looked for: some days, weeks, a slow drip over months. */
const WINDOWS = [4, 10, 25, 60] as const
const FEWEST = 4
const SHOWN = 40
const YEAR = 365.25
/** Runs that are sold, of a thousand officials in a month. */
const INCIDENTS = 3.5
/** Traits of the people in such runs against those in the register (young men, secret addresses, from elsewhere). */
const WHEN_SOLD = { youngMan: 0.5, secret: 0.15, outside: 0.35 } as const
type Trait = keyof typeof WHEN_SOLD
const PEOPLE_TRAITS = Object.keys(WHEN_SOLD) as Trait[]
/** From this weight on (powers of ten) a single look-up counts as odd. */
const ODD = 0.3
const MOST_COUNT = 4
/** A short list is seldom worth money: what is taken off for so many people. */
const SHORT = [0, 0, 0, 2, 1.2, 0.8, 0.5, 0.25] as const
/** A purpose chosen for the occasion is what a project or enquiry looks like. */
const SPECIAL_PURPOSE = 0.8
/** Many windows and officials were tried: something odd is always found somewhere. */
const TRIED = 1.5
const LEAST = -2.2

interface Odd {
  readonly unit: number
  readonly weight: number
}

/**
 * Runs of unrelated people without reason, as when addresses or plates are passed on: many within an hour, or a few a
 * day for weeks. What is odd is measured against the same role; how many, against the role and the own other days.
 */
export function batchLookups(setting: Setting): Suspicion[] {
  const { employees, unitsOf, isOpen, doubt, traits } = setting
  const usual = usualPeople(setting)
  const odd = unitsOf.map((mine) =>
    mine.filter(isOpen).flatMap((unit): Odd[] => {
      const weight = (doubt[unit] ?? 0) + traits.of(unit, 'batch') - (traits.specialPurpose(unit) ? SPECIAL_PURPOSE : 0)
      return weight >= ODD ? [{ unit, weight }] : []
    }),
  )
  const rates = new Map<string, { odd: number; all: number }>()
  odd.forEach((list, user) => {
    const role = employees[user]?.role ?? ''
    const rate = rates.get(role) ?? { odd: 0, all: 0 }
    rate.odd += list.length
    rate.all += unitsOf[user]?.length ?? 0
    rates.set(role, rate)
  })
  return odd.flatMap((list, user) => {
    if (list.length < FEWEST) return []
    const rate = rates.get(employees[user]?.role ?? '') ?? { odd: 0, all: 0 }
    const [mine, others] = [unitsOf[user]?.length ?? 0, rate.all - (unitsOf[user]?.length ?? 0)]
    const share = (rate.odd - list.length + 1) / (others + 50)
    const best = bestRun(setting, user, list, share * mine, usual)
    return best && best.odds > LEAST ? [best] : []
  })
}

/** Share of the looked-up people with each trait, by role. */
function usualPeople(setting: Setting): (user: number, trait: Trait) => number {
  const { employees, unitsOf, units } = setting
  const counts = new Map<string, Record<Trait | 'all', number>>()
  unitsOf.forEach((mine, user) => {
    for (const role of [employees[user]?.role ?? '', '*']) {
      const sum = counts.get(role) ?? { all: 0, youngMan: 0, secret: 0, outside: 0 }
      sum.all += mine.length
      for (const unit of mine)
        for (const trait of PEOPLE_TRAITS)
          if (hasTrait(setting, units.person[unit] ?? -1, trait, units.day[unit] ?? 0)) sum[trait] += 1
      counts.set(role, sum)
    }
  })
  return (user, trait) => {
    const [role, whole] = [counts.get(employees[user]?.role ?? ''), counts.get('*')]
    const prior = ((whole?.[trait] ?? 0) + 1) / ((whole?.all ?? 0) + 20)
    return ((role?.[trait] ?? 0) + 20 * prior) / ((role?.all ?? 0) + 20)
  }
}

function hasTrait({ population }: Setting, index: number, trait: Trait, day: number): boolean {
  const person = population.people[index]
  if (trait === 'secret') return person?.secret ?? false
  if (trait === 'outside')
    return person !== undefined && (!person.registered || (person.city !== null && person.city !== population.home))
  const age = typeof person?.born !== 'number' ? null : (day - person.born) / YEAR
  return (person?.male ?? false) && age !== null && age >= 17 && age <= 36
}

function bestRun(
  setting: Setting,
  user: number,
  odd: readonly Odd[],
  expectedInAll: number,
  usual: (user: number, trait: Trait) => number,
): Suspicion | null {
  const { units, unitsOf, months, population } = setting
  const mine = unitsOf[user] ?? []
  const span = Math.max(30, (units.day[mine.at(-1) ?? 0] ?? 0) - (units.day[mine[0] ?? 0] ?? 0) + 1)
  const dayOf = (at: number): number => units.day[odd[at]?.unit ?? 0] ?? 0
  let best: { odds: number; run: readonly Odd[]; evidence: string } | null = null
  for (const window of WINDOWS) {
    let from = 0
    for (let to = 0; to < odd.length; to++) {
      while (dayOf(to) - dayOf(from) >= window) from += 1
      const run = odd.slice(from, to + 1)
      if (run.length < FEWEST) continue
      const people = new Set(run.map(({ unit }) => units.person[unit]))
      const homes = new Set(
        run.map(({ unit }) => population.people[units.person[unit] ?? -1]?.address ?? units.person[unit]),
      )
      const streets = new Set(
        run.map(({ unit }) => population.people[units.person[unit] ?? -1]?.street ?? units.person[unit]),
      )
      if (homes.size < FEWEST) continue
      // What the own other days and the role as a whole would give in such a window.
      const elsewhere = odd.length - run.length
      const expected = (window / span) * Math.max(expectedInAll, elsewhere) + 0.05
      const count = Math.min(MOST_COUNT, surpriseOf(homes.size, expected))
      const weight = run.reduce((sum, one) => sum + Math.min(1.5, one.weight), 0) / run.length
      let traits = 0
      for (const trait of PEOPLE_TRAITS) {
        const share = Math.min(0.9, usual(user, trait))
        const having = run.filter(({ unit }) =>
          hasTrait(setting, units.person[unit] ?? -1, trait, units.day[unit] ?? 0),
        ).length
        traits +=
          having * Math.log10(WHEN_SOLD[trait] / share) +
          (run.length - having) * Math.log10((1 - WHEN_SOLD[trait]) / (1 - share))
      }
      // People in one street: a project or an enquiry, not a list of somebody else's.
      const scattered = streets.size / people.size
      const odds =
        Math.log10((INCIDENTS * months) / 1000) +
        0.8 * count +
        weight * Math.min(2, Math.sqrt(run.length / 4)) * Math.max(0, Math.min(1, (homes.size / expected - 1) / 3)) +
        Math.max(-1.2, Math.min(1.2, 0.4 * traits)) -
        (scattered < 0.6 ? 2 : 0) -
        (SHORT[homes.size] ?? 0) -
        TRIED
      if (!best || odds > best.odds)
        best = {
          odds,
          run,
          evidence: `${homes.size} homes, ${expected.toFixed(1)} expected in ${window} days, weight ${weight.toFixed(2)}, people ${traits.toFixed(2)}`,
        }
    }
  }
  if (!best) return null
  const strongest = [...best.run]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ unit }) => unit)
  return {
    user,
    kind: 'criminal_batch',
    person: null,
    odds: best.odds,
    units: strongest.sort((a, b) => a - b),
    rows: [],
    ...explain(setting, best.run, best.evidence),
  }
}

function explain(
  { units }: Setting,
  run: readonly Odd[],
  evidence: string,
): Pick<Suspicion, 'reasons' | 'against' | 'missing'> {
  const days = new Set(run.map(({ unit }) => units.day[unit])).size
  const byPlace = run.filter(({ unit }) => units.keys[unit] === 'address' || units.keys[unit] === 'plate').length
  const otherCase = run.filter(({ unit }) => units.cites[unit] === 2).length
  const people = new Set(run.map(({ unit }) => units.person[unit])).size
  return {
    reasons: [
      {
        text: {
          nl: `${people} personen zonder onderling verband op ${days} dag(en), zonder zaak, project of contact`,
          en: `${people} unrelated people on ${days} day(s), without case, project or contact`,
        },
        evidence,
      },
      ...(byPlace > 0
        ? [
            {
              text: {
                nl: `${byPlace} keer gezocht op adres of kenteken; dat is bij deze functie ongewoon`,
                en: `${byPlace} times searched by address or plate; unusual for this role`,
              },
              evidence: `${byPlace} of ${run.length}`,
            },
          ]
        : []),
      ...(otherCase > 0
        ? [
            {
              text: {
                nl: `${otherCase} keer is een zaak genoemd die over iemand anders gaat`,
                en: `${otherCase} times a case is named that is about somebody else`,
              },
              evidence: `${otherCase} of ${run.length}`,
            },
          ]
        : []),
    ],
    against: [],
    missing: [],
  }
}
