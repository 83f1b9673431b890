import { houseAll } from './homes.ts'
import { surname, givenName } from './names.ts'
import type { Random } from './random.ts'

export type Address = { street: string; number: number; postcode: string; city: string }

export type Person = {
  index: number
  id: string
  given: string
  surname: string
  born: number
  gender: 'M' | 'V'
  household: number
  parents: number[]
  partner: number
  children: number[]
  former: number[]
  previous: Address | undefined
  movedOn: number
  secret: boolean
  famous: boolean
  /** False when the register holds no row of this person, though others may name them as a parent. */
  listed: boolean
}

export type Household = { members: number[]; address: Address; local: boolean }

export type Population = {
  persons: Person[]
  households: Household[]
  /** Pairs that lived together without any registered tie. */
  cohabited: [number, number][]
  /** Households by `street|city`. */
  streets: Map<string, number[]>
  /** Persons by surname. */
  surnames: Map<string, number[]>
  /** Listed people of the municipality itself, and grown-ups among them. */
  locals: number[]
  adults: number[]
}

export type Making = Population & { random: Random; today: number; makeId: (index: number) => string }

function addPerson(of: Making, gender: 'M' | 'V', age: number, family: string): Person {
  const index = of.persons.length
  const person: Person = {
    index,
    id: of.makeId(index),
    given: givenName(of.random, gender),
    surname: family,
    born: of.today - Math.floor(age * 365.25) - of.random.int(365),
    gender,
    household: -1,
    parents: [],
    partner: -1,
    children: [],
    former: [],
    previous: undefined,
    movedOn: -1,
    secret: false,
    famous: false,
    listed: true,
  }
  of.persons.push(person)
  return person
}

export function ageOf(person: Person, today: number): number {
  return Math.floor((today - person.born) / 365.25)
}

function marry(a: Person, b: Person): void {
  a.partner = b.index
  b.partner = a.index
}

function beget(of: Making, father: Person, mother: Person, age: number): Person {
  const child = addPerson(
    of,
    of.random.chance(0.5) ? 'M' : 'V',
    age,
    of.random.chance(0.93) ? father.surname : mother.surname,
  )
  child.parents = [mother.index, father.index]
  father.children.push(child.index)
  mother.children.push(child.index)
  return child
}

function settle(of: Making, members: Person[]): void {
  const household = of.households.length
  for (const member of members) member.household = household
  of.households.push({
    members: members.map((m) => m.index),
    address: { street: '', number: 0, postcode: '', city: '' },
    local: true,
  })
}

/** Pairs people of a generation; those left over stay single or marry somebody without family in the register. */
function pairUp(of: Making, generation: Person[], share: number): [Person, Person][] {
  const { random } = of
  const pairs: [Person, Person][] = []
  const byAge = (g: 'M' | 'V'): Person[] =>
    generation
      .filter((p) => p.gender === g && p.partner < 0)
      .map((p) => ({ p, key: p.born + random.int(2200) }))
      .sort((a, b) => a.key - b.key)
      .map(({ p }) => p)
  const men = byAge('M')
  const women = byAge('V')
  const count = Math.min(men.length, women.length)
  for (let i = 0; i < count; i++) {
    const man = men[i]!
    const woman = women[i]!
    if (man.parents[0] !== undefined && man.parents[0] === woman.parents[0]) continue
    if (!random.chance(share)) continue
    if (random.chance(0.35)) {
      for (const half of [man, woman]) {
        const other = addPerson(
          of,
          half.gender === 'M' ? 'V' : 'M',
          ageOf(half, of.today) + random.between(-3, 3),
          surname(random),
        )
        pairs.push(half.gender === 'M' ? [half, other] : [other, half])
      }
    } else pairs.push([man, woman])
  }
  for (const [man, woman] of pairs) marry(man, woman)
  return pairs
}

function childrenOf(of: Making, man: Person, woman: Person): Person[] {
  const mother = ageOf(woman, of.today)
  const count = of.random.weighted([
    [0, 2],
    [1, 3],
    [2, 5],
    [3, 2],
    [4, 0.5],
  ])
  const born: Person[] = []
  for (let i = 0; i < count; i++) {
    const at = of.random.between(23, 38)
    if (mother - at >= 0) born.push(beget(of, man, woman, mother - at))
  }
  return born
}

/** Splits a couple: the ex moves out, and may find somebody else with or without children of their own. */
function divorce(of: Making, man: Person, woman: Person, children: Person[], single: Person[]): void {
  const { random } = of
  man.partner = -1
  woman.partner = -1
  man.former.push(woman.index)
  woman.former.push(man.index)
  const home = children.filter((c) => ageOf(c, of.today) < 20)
  const withMother = random.chance(0.75)
  const stayer = withMother ? woman : man
  const leaver = withMother ? man : woman
  settle(of, [stayer, ...home])
  leaver.movedOn = of.today - random.between(60, 2600)
  single.push(leaver)
}

function generations(of: Making, target: number): void {
  const { random } = of
  const second: Person[] = []
  while (second.length < target * 0.36) {
    const age = random.between(60, 88)
    const man = addPerson(of, 'M', age, surname(random))
    const woman = addPerson(of, 'V', age - random.between(-3, 6), surname(random))
    marry(man, woman)
    const count = random.between(1, 4)
    for (let i = 0; i < count; i++) second.push(beget(of, man, woman, ageOf(woman, of.today) - random.between(21, 37)))
    if (random.chance(0.3)) man.listed = false
    if (random.chance(0.2)) woman.listed = false
    settle(
      of,
      [man, woman].filter((p) => p.listed),
    )
  }
  const third: Person[] = []
  const newlySingle: Person[] = []
  for (const [man, woman] of pairUp(
    of,
    second.filter((p) => ageOf(p, of.today) >= 24),
    0.72,
  )) {
    const children = childrenOf(of, man, woman)
    third.push(...children)
    if (random.chance(0.24)) divorce(of, man, woman, children, newlySingle)
    else settle(of, [man, woman, ...children.filter((c) => ageOf(c, of.today) < random.between(19, 26))])
  }
  for (const [man, woman] of pairUp(
    of,
    third.filter((p) => p.household < 0 && ageOf(p, of.today) >= 22),
    0.4,
  ))
    settle(of, [man, woman, ...childrenOf(of, man, woman)])
  for (const leaver of newlySingle) {
    if (leaver.household >= 0) continue
    if (random.chance(0.45)) {
      const fresh = addPerson(
        of,
        leaver.gender === 'M' ? 'V' : 'M',
        Math.max(22, ageOf(leaver, of.today) + random.between(-8, 4)),
        surname(random),
      )
      marry(leaver, fresh)
      settle(of, [leaver, fresh])
    } else settle(of, [leaver])
  }
  for (const person of of.persons) if (person.household < 0 && person.listed) settle(of, [person])
}

function move(of: Making): void {
  const { random, persons, households } = of
  const adult = (p: Person): boolean => p.listed && ageOf(p, of.today) >= 20
  for (const person of persons) {
    const ex = person.former[0]
    if (person.movedOn >= 0 && ex !== undefined) {
      person.previous = households[persons[ex]!.household]!.address
      if (persons[ex]!.gender === 'V' && random.chance(0.05)) persons[ex]!.secret = true
    } else if (adult(person) && random.chance(0.22)) {
      const old = random.pick(households).address
      if (old.number > 0) {
        person.previous = old
        person.movedOn = of.today - random.between(20, 4000)
      }
    }
    if (person.listed && random.chance(0.006)) person.secret = true
  }
  const singles = persons.filter((p) => adult(p) && p.partner < 0 && p.former.length === 0 && ageOf(p, of.today) < 60)
  for (let i = 0; i + 1 < singles.length; i += 2) {
    if (!random.chance(0.06)) continue
    const mover = singles[i]!
    const stayer = singles[i + 1]!
    mover.previous = households[stayer.household]!.address
    mover.movedOn = of.today - random.between(40, 900)
    of.cohabited.push([mover.index, stayer.index])
  }
}

/**
 * A population in four generations: couples, divorces, children with both parents, people who moved, namesakes.
 * @param today day number from which ages count
 */
export function makePopulation(
  random: Random,
  today: number,
  size: number,
  cities: readonly string[],
  makeId: (index: number) => string,
): Population {
  const of: Making = {
    persons: [],
    households: [],
    cohabited: [],
    streets: new Map(),
    surnames: new Map(),
    locals: [],
    adults: [],
    random,
    today,
    makeId,
  }
  generations(of, size)
  houseAll(of, cities, 0.16)
  move(of)
  const famous = Math.max(6, Math.round(size / 7000))
  for (const person of of.persons) {
    if (!person.listed) continue
    const list = of.surnames.get(person.surname)
    if (list === undefined) of.surnames.set(person.surname, [person.index])
    else list.push(person.index)
    if (!of.households[person.household]!.local) continue
    of.locals.push(person.index)
    if (ageOf(person, today) >= 18) of.adults.push(person.index)
  }
  for (let i = 0; i < famous; i++) of.persons[random.pick(of.adults)]!.famous = true
  return of
}
