import type { Case } from './cases.ts'
import { type Day, look } from './day.ts'
import type { Employee } from './organisation.ts'

/** One of the systems of somebody's trade, by how much it is used. */
export function mainSystem(of: Day, official: Employee): string {
  return of.random.weighted(official.trade.systems)
}

/** Work on a person: look up, read in one or two systems, sometimes a household member, sometimes a change or a print. */
export function dossier(of: Day, official: Employee, second: number, subject: number, inCase: Case | undefined): void {
  // One's own affairs are for a colleague.
  if (subject >= 0 && subject === official.person) return
  const { random, population } = of
  let at = second
  const step = (): number => (at += random.between(8, 240))
  if (subject < 0) {
    look(of, official, at, { action: 'view', system: 'zaaksysteem', inCase, count: 1 })
    return
  }
  if (random.chance(0.25))
    look(of, official, at, {
      action: 'search',
      system: 'BRP',
      subject: random.chance(0.5) ? subject : -1,
      inCase,
      count: random.between(0, 5),
    })
  const system = mainSystem(of, official)
  look(of, official, step(), { system, subject, inCase })
  if (random.chance(0.35)) look(of, official, step(), { system: mainSystem(of, official), subject, inCase })
  if (random.chance(0.16)) look(of, official, step(), { action: 'change', system, subject, inCase })
  if (random.chance(0.05)) look(of, official, step(), { action: 'print', system, subject, inCase })
  if (random.chance(0.14)) {
    const person = population.persons[subject]!
    const family = [
      ...population.households[person.household]!.members,
      ...person.parents,
      ...person.children,
      ...person.former,
    ]
    const other = random.pick(family)
    if (other !== subject && other !== official.person && population.persons[other]!.listed)
      look(of, official, step(), { system: random.chance(0.7) ? 'BRP' : system, subject: other, inCase })
  }
}
