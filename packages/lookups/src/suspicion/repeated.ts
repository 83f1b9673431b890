import { Repeats } from './repeats.ts'
import type { Setting, Suspicion } from './setting.ts'

const FEWEST_DAYS = 3
const SHORTEST_SPAN = 7
/** Conflicts without any registered tie, of a thousand officials in a month. */
const INCIDENTS = 0.5
const WHEN_WRONG = [0.8, 0.6, 0.4, 0.25, 0.15, 0.1, 0.06]
const LEAST = -2.2
/** Who changes something is at work. */
const CHANGED = 1
/** Somebody with whom more officials deal is a client of the municipality. */
const PER_DOUBLING = 0.25

/**
 * The same person looked up again and again over weeks without any reason: what a conflict looks like when no tie is
 * registered. Rarity is measured against officials of the same role.
 */
export function repeatedLookups(setting: Setting): Suspicion[] {
  const { units, unitsOf, doubt, isOpen, traits, months, population } = setting
  const repeats = new Repeats(setting)
  const seenBy = officialsOf(setting)
  return unitsOf.flatMap((mine, user) => {
    const byPerson = new Map<number, number[]>()
    for (const unit of mine) {
      const person = units.person[unit] ?? -1
      byPerson.set(person, [...(byPerson.get(person) ?? []), unit])
    }
    const mineOpen = new Set(mine.filter(isOpen).map((unit) => units.person[unit])).size
    return [...byPerson].flatMap(([person, all]): Suspicion[] => {
      const open = all.filter(isOpen)
      const days = new Set(open.map((unit) => units.day[unit])).size
      const span = (units.day[open.at(-1) ?? 0] ?? 0) - (units.day[open[0] ?? 0] ?? 0)
      if (days < FEWEST_DAYS || span < SHORTEST_SPAN || open.length < all.length) return []
      const known = Math.min(days, WHEN_WRONG.length + 1)
      const usual = repeats.usual(user, known)
      const doubts = open.map((unit) => doubt[unit] ?? 0)
      const mean = doubts.reduce((sum, one) => sum + one, 0) / doubts.length
      const look = open.reduce((sum, unit) => sum + traits.of(unit, 'personal'), 0) / open.length
      // One pair among all that this official has open; whoever has several such has the habit.
      const chance = Math.max(mineOpen * usual.share, repeats.own(user, known) - 1)
      let odds =
        Math.log10((INCIDENTS * months * (WHEN_WRONG[known - 2] ?? 0.06)) / 1000) -
        Math.log10(Math.max(chance, 1e-5)) +
        0.5 * mean +
        look
      if (population.people[person]?.secret) odds += 0.6
      if (open.some((unit) => units.changes[unit] === 1)) odds -= CHANGED
      odds -= PER_DOUBLING * Math.log2(1 + (seenBy.get(person) ?? 1) - 1)
      if (odds < LEAST) return []
      return [
        {
          user,
          kind: 'ex_conflict',
          person,
          odds,
          units: open,
          rows: [],
          reasons: [
            {
              text: {
                nl: `dezelfde persoon op ${days} dagen opgezocht in ${span + 1} dagen tijd, zonder zaak of contact`,
                en: `the same person looked up on ${days} days within ${span + 1} days, without case or contact`,
              },
              evidence: `${days} days`,
            },
            {
              text: { nl: "zelden bij collega's met dezelfde functie", en: 'seldom with colleagues of the same role' },
              evidence: `${usual.again} of ${usual.all}`,
            },
          ],
          against: [],
          missing: [
            { nl: 'geen geregistreerde band tussen beiden bekend', en: 'no registered tie between the two is known' },
          ],
        },
      ]
    })
  })
}

/** How many officials looked each person up. */
function officialsOf({ units, unitsOf }: Setting): Map<number, number> {
  const found = new Map<number, number>()
  for (const mine of unitsOf)
    for (const person of new Set(mine.map((unit) => units.person[unit] ?? -1)))
      found.set(person, (found.get(person) ?? 0) + 1)
  return found
}
