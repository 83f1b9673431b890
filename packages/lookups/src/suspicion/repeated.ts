import { EXPLAINED } from '../explanations/explain.ts'
import type { Setting, Suspicion } from './setting.ts'

const FEWEST_DAYS = 3
const SHORTEST_SPAN = 8

/**
 * The same person looked up again and again over weeks without any reason: what a conflict looks like when no tie is
 * registered. Rarity is measured against officials of the same role.
 */
export function repeatedLookups({ units, employees, unitsOf }: Setting): Suspicion[] {
  const pairs: { user: number; person: number; units: number[]; days: number }[] = []
  const totals = new Map<string, { pairs: number; repeated: number[] }>()
  unitsOf.forEach((mine, user) => {
    const role = employees[user]?.role ?? ''
    const byPerson = new Map<number, number[]>()
    const reasoned = new Set<number>()
    for (const unit of mine) {
      const person = units.person[unit] ?? -1
      if ((units.strength[unit] ?? 0) >= EXPLAINED) reasoned.add(person)
      else byPerson.set(person, [...(byPerson.get(person) ?? []), unit])
    }
    const total = totals.get(role) ?? { pairs: 0, repeated: [] }
    for (const [person, list] of byPerson) {
      const days = new Set(list.map((unit) => units.day[unit])).size
      total.pairs += 1
      total.repeated[days] = (total.repeated[days] ?? 0) + 1
      const span = (units.day[list.at(-1) ?? 0] ?? 0) - (units.day[list[0] ?? 0] ?? 0)
      if (days >= FEWEST_DAYS && span >= SHORTEST_SPAN && !reasoned.has(person))
        pairs.push({ user, person, units: list, days })
    }
    totals.set(role, total)
  })
  return pairs.map(({ user, person, units: list, days }) => {
    const total = totals.get(employees[user]?.role ?? '') ?? { pairs: 1, repeated: [] }
    const asOften = total.repeated.reduce((sum, count, often) => sum + (often >= days ? (count ?? 0) : 0), 0)
    const surprise = Math.min(5, Math.log10((total.pairs + 10) / (asOften + 0.5)) + 0.35 * (days - FEWEST_DAYS))
    return {
      user,
      kind: 'ex_conflict',
      person,
      surprise,
      units: list,
      rows: [],
      reasons: [
        {
          text: {
            nl: `dezelfde persoon op ${days} dagen opgezocht, zonder zaak of contact`,
            en: `the same person looked up on ${days} days, without case or contact`,
          },
          evidence: `${days} days`,
        },
        {
          text: { nl: "zelden bij collega's met dezelfde functie", en: 'seldom with colleagues of the same role' },
          evidence: `${asOften} of ${total.pairs}`,
        },
      ],
      against: [],
      missing: [{ nl: 'een geregistreerde relatie tussen beiden', en: 'a registered tie between the two' }],
    }
  })
}
