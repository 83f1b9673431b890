import type { Person, Population } from './population.ts'

export type Kin = { person: number; tie: string }

/** Relatives to the second degree and the usual in-laws and cousins, with rows in the register. */
export function kinOf(population: Population, of: number): Kin[] {
  const { persons } = population
  const at = (index: number): Person => persons[index]!
  const me = at(of)
  const found = new Map<number, string>()
  const add = (index: number, tie: string): void => {
    if (index >= 0 && index !== of && at(index).listed && !found.has(index)) found.set(index, tie)
  }
  const siblings = (person: Person): number[] =>
    person.parents.flatMap((p) => at(p).children).filter((c) => c !== person.index)
  add(me.partner, 'partner')
  for (const parent of me.parents) add(parent, 'parent')
  for (const child of me.children) add(child, 'child')
  for (const sibling of siblings(me)) {
    add(sibling, 'sibling')
    add(at(sibling).partner, 'in-law')
    for (const child of at(sibling).children) add(child, 'nephew or niece')
  }
  if (me.partner >= 0) {
    for (const parent of at(me.partner).parents) add(parent, 'in-law')
    for (const sibling of siblings(at(me.partner))) add(sibling, 'in-law')
  }
  for (const parent of me.parents) {
    for (const grand of at(parent).parents) add(grand, 'grandparent')
    for (const aunt of siblings(at(parent))) {
      add(aunt, 'aunt or uncle')
      for (const cousin of at(aunt).children) add(cousin, 'cousin')
    }
  }
  return [...found].map(([person, tie]) => ({ person, tie }))
}

/** People in the same street, nearest first: `[person, difference in house number]`. */
export function neighboursOf(population: Population, of: number): [number, number][] {
  const own = population.households[population.persons[of]!.household]!
  const near: [number, number][] = []
  for (const index of population.streets.get(`${own.address.street}|${own.address.city}`) ?? []) {
    const household = population.households[index]!
    if (household === own) continue
    for (const member of household.members) near.push([member, Math.abs(household.address.number - own.address.number)])
  }
  return near.sort((a, b) => a[1] - b[1])
}
