import { amongAll, type ListScale, type Sized } from './lists.ts'
import { type AlertReason, type Setting, type Suspicion, surpriseOf } from './setting.ts'

/** Windows in days over which a run is looked for: some days, weeks, a slow drip over months. */
const WINDOWS = [4, 10, 25, 60] as const
const FEWEST = 4
/** Who has so many look-ups counts as one who could have had a run. */
const ACTIVE = 30
/** From this length on runs are tried with steps. */
const FINE = 60
const SHOWN = 40
/** Runs that are sold, of a thousand officials in a month. */
const INCIDENTS = 3.5
/** From these weights on (powers of ten) a single look-up counts as odd: a little, and very. */
const LEVELS = [0.3, 1, 1.7] as const
const MOST_COUNT = 4
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
export function batchLookups(setting: Setting, lists: ListScale): Suspicion[] {
  const { peers, unitsOf, isOpen, doubt, traits } = setting
  const weights = unitsOf.map((mine) =>
    mine.filter(isOpen).map((unit): Odd => ({ unit, weight: (doubt[unit] ?? 0) + traits.of(unit, 'batch') })),
  )
  const best = new Map<number, Suspicion & Sized>()
  for (const level of LEVELS) {
    const odd = weights.map((list) => list.filter(({ weight }) => weight >= level))
    const rates = new Map<string, { odd: number; all: number }>()
    odd.forEach((list, user) => {
      const rate = rates.get(peers[user] ?? '') ?? { odd: 0, all: 0 }
      rate.odd += list.length
      rate.all += unitsOf[user]?.length ?? 0
      rates.set(peers[user] ?? '', rate)
    })
    odd.forEach((list, user) => {
      if (list.length < FEWEST) return
      const rate = rates.get(peers[user] ?? '') ?? { odd: 0, all: 0 }
      const mine = unitsOf[user]?.length ?? 0
      const share = (rate.odd - list.length + 1) / (rate.all - mine + 50)
      const run = bestRun(setting, user, list, share * mine, lists)
      if (run && run.odds > (best.get(user)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(user, run)
    })
  }
  const found = [...best.values()]
  const said = amongAll(found, unitsOf.filter(({ length }) => length >= ACTIVE).length)
  return found.map((one) => ({ ...one, odds: one.odds - one.surprise + said(one) })).filter(({ odds }) => odds > LEAST)
}

function bestRun(
  setting: Setting,
  user: number,
  odd: readonly Odd[],
  expectedInAll: number,
  lists: ListScale,
): (Suspicion & Sized) | null {
  const { units, unitsOf, months } = setting
  const mine = unitsOf[user] ?? []
  const span = Math.max(30, (units.day[mine.at(-1) ?? 0] ?? 0) - (units.day[mine[0] ?? 0] ?? 0) + 1)
  const dayOf = (at: number): number => units.day[odd[at]?.unit ?? 0] ?? 0
  let best: { odds: number; surprise: number; run: readonly Odd[]; evidence: string } | null = null
  for (const window of WINDOWS) {
    let from = 0
    for (let to = 0; to < odd.length; to++) {
      while (dayOf(to) - dayOf(from) >= window) from += 1
      const length = to - from + 1
      // A long run is much the same one look-up later.
      if (length < FEWEST || (length > FINE && to % Math.ceil(length / FINE) !== 0 && to < odd.length - 1)) continue
      const run = odd.slice(from, to + 1)
      const members = run.map(({ unit }) => unit)
      const homes = lists.homes(members)
      if (homes < FEWEST) continue
      // What the own other days and the peers as a whole would give in such a window.
      const elsewhere = odd.length - length
      const expected = (window / span) * Math.max(expectedInAll, elsewhere) + 0.05
      const count = 0.8 * Math.min(MOST_COUNT, surpriseOf(homes, expected))
      const weight = run.reduce((sum, one) => sum + Math.min(1.5, one.weight), 0) / length
      const people = lists.people(members)
      const odds =
        Math.log10((INCIDENTS * months) / 1000) +
        count +
        weight * Math.min(2, Math.sqrt(length / 4)) * Math.max(0, Math.min(1, (homes / expected - 1) / 3)) +
        people +
        lists.size(members) +
        lists.purposes(user, members) -
        TRIED
      if (!best || odds > best.odds)
        best = {
          odds,
          surprise: count,
          run,
          evidence: `${homes} homes, ${expected.toFixed(1)} expected in ${window} days, weight ${weight.toFixed(2)}, people ${people.toFixed(2)}`,
        }
    }
  }
  if (!best) return null
  const members = best.run.map(({ unit }) => unit)
  const said = lists.words(members)
  const strongest = [...best.run]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ unit }) => unit)
  return {
    user,
    kind: 'criminal_batch',
    person: null,
    odds: best.odds,
    surprise: best.surprise,
    special: lists.isSpecial(members),
    units: strongest.sort((a, b) => a - b),
    rows: [],
    reasons: [...explain(setting, best.run, best.evidence), ...said.reasons],
    against: said.against,
    missing: [],
  }
}

function explain({ units }: Setting, run: readonly Odd[], evidence: string): AlertReason[] {
  const days = new Set(run.map(({ unit }) => units.day[unit])).size
  const byPlace = run.filter(({ unit }) => units.keys[unit] === 'address' || units.keys[unit] === 'plate').length
  const otherCase = run.filter(({ unit }) => units.cites[unit] === 2).length
  const people = new Set(run.map(({ unit }) => units.person[unit])).size
  return [
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
  ]
}
