import { kinOf, neighboursOf } from '../kin.ts'
import type { Employee } from '../organisation.ts'
import { ageOf } from '../population.ts'
import {
  culprit,
  difficultyOf,
  hasBusiness,
  open,
  peek,
  schedule,
  someDay,
  workingDayFrom,
  type Incident,
  type Planning,
} from './incident.ts'

function free(plan: Planning, official: Employee, person: number): boolean {
  const key = `${official.index}/${person}`
  if (plan.targeted.has(key) || hasBusiness(plan, official, person)) return false
  plan.targeted.add(key)
  return true
}

function repeat(plan: Planning, incident: Incident, targets: readonly number[], times: number, apart: number): void {
  let day = someDay(plan, incident.official, times * apart)
  for (let i = 0; i < times && day >= 0; i++) {
    const target = targets[i % targets.length]!
    schedule(plan, day, (of) => peek(of, incident, target))
    day = workingDayFrom(plan, incident.official, day + plan.random.between(Math.ceil(apart / 3), apart))
  }
}

export function family(plan: Planning): void {
  const { random, population } = plan
  const difficulty = difficultyOf(random)
  const official = culprit(plan, (e) => e.person >= 0)
  if (official === undefined || someDay(plan, official) < 0) return
  const close = ['parent', 'sibling', 'child', 'partner']
  const wanted = kinOf(population, official.person).filter((k) => {
    const person = population.persons[k.person]!
    if (difficulty === 'hard')
      return !close.includes(k.tie) && person.surname !== population.persons[official.person]!.surname
    return difficulty === 'easy' ? close.includes(k.tie) : k.tie !== 'cousin'
  })
  if (wanted.length === 0) return family(plan)
  const target = random.pick(wanted).person
  if (!free(plan, official, target)) return
  repeat(
    plan,
    open(plan, 'family', official, difficulty),
    [target],
    difficulty === 'easy' ? random.between(1, 3) : 1,
    10,
  )
}

/** Former partners, the other parent of a child, their new households, and people with whom only an address was shared. */
function exes(
  plan: Planning,
  official: Employee,
): { registered: number[]; household: number[]; unregistered: number[] } {
  const { persons, households, cohabited } = plan.population
  const me = persons[official.person]!
  const parents = me.children.flatMap((c) => persons[c]!.parents).filter((p) => p !== me.index && p !== me.partner)
  const registered = [...new Set([...me.former, ...parents])].filter((p) => persons[p]!.listed)
  const household = registered
    .flatMap((p) => households[persons[p]!.household]!.members)
    .filter((p) => !registered.includes(p) && !me.children.includes(p) && ageOf(persons[p]!, plan.start) > 17)
  if (me.partner >= 0)
    household.push(...persons[me.partner]!.former.filter((p) => p !== me.index && persons[p]!.listed))
  const unregistered = cohabited.flatMap(([a, b]) => (a === me.index ? [b] : b === me.index ? [a] : []))
  return { registered, household, unregistered }
}

export function exConflict(plan: Planning): void {
  const { random, population } = plan
  const difficulty = difficultyOf(random)
  const bare = difficulty === 'hard' && random.chance(0.25)
  const official = culprit(plan, (e) => {
    if (e.person < 0) return false
    const found = exes(plan, e)
    return (
      bare ||
      (difficulty === 'easy'
        ? found.registered
        : difficulty === 'medium'
          ? [...found.household, ...found.registered]
          : [...found.unregistered, ...found.household]
      ).length > 0
    )
  })
  if (official === undefined) return
  const found = exes(plan, official)
  const targets = bare
    ? [random.pick(population.adults)]
    : difficulty === 'easy'
      ? found.registered
      : difficulty === 'medium'
        ? random.shuffle([...found.household, ...found.registered])
        : random.shuffle([...found.unregistered, ...found.household])
  if (!free(plan, official, targets[0]!)) return
  const times =
    difficulty === 'easy' ? random.between(3, 5) : difficulty === 'medium' ? random.between(2, 4) : random.between(2, 3)
  repeat(plan, open(plan, 'ex_conflict', official, difficulty), targets.slice(0, 2), times, 9)
}

export function neighbour(plan: Planning): void {
  const { random, population } = plan
  const difficulty = difficultyOf(random)
  const far = difficulty === 'easy' ? [1, 2] : difficulty === 'medium' ? [1, 6] : [6, 22]
  const official = culprit(
    plan,
    (e) => e.person >= 0 && population.households[population.persons[e.person]!.household]!.address.number > 0,
  )
  if (official === undefined) return
  const wanted = neighboursOf(population, official.person).filter(
    ([p, apart]) => apart >= far[0]! && apart <= far[1]! && ageOf(population.persons[p]!, plan.start) > 17,
  )
  if (wanted.length === 0) return
  const target = random.pick(wanted)[0]
  if (!free(plan, official, target)) return
  repeat(
    plan,
    open(plan, 'neighbour', official, difficulty),
    [target],
    difficulty === 'easy' ? random.between(1, 3) : 1,
    12,
  )
}

export function colleague(plan: Planning): void {
  const { random, organisation } = plan
  const difficulty = difficultyOf(random)
  const official = culprit(plan, () => true)
  if (official === undefined) return
  const mates = organisation.teams[official.team]!.members.map((m) => organisation.employees[m]!)
  const others =
    difficulty === 'hard'
      ? organisation.employees.filter((e) => e.role === 'teamleider' || e.trade.kind === 'office')
      : mates
  const wanted = others.filter((e) => e.person >= 0 && e !== official)
  if (wanted.length === 0) return
  const target = random.pick(wanted).person
  if (!free(plan, official, target)) return
  repeat(
    plan,
    open(plan, 'colleague', official, difficulty),
    [target],
    difficulty === 'easy' ? random.between(1, 3) : 1,
    10,
  )
}

/** The news of a few days draws several officials, each an incident of its own. */
export function celebrity(plan: Planning): void {
  const { random, population } = plan
  const famous = population.persons.filter((p) => p.famous)
  if (famous.length === 0) return
  const person = random.pick(famous)
  const news = random.between(plan.start, plan.end - 8)
  for (
    let i = random.weighted([
      [1, 3],
      [2, 3],
      [3, 2],
    ]);
    i > 0;
    i--
  ) {
    const difficulty = difficultyOf(random)
    const official = culprit(plan, () => true)
    if (official === undefined) return
    const household = population.households[person.household]!.members.filter((m) => m !== person.index)
    const target = difficulty === 'hard' && household.length > 0 ? random.pick(household) : person.index
    const day = workingDayFrom(plan, official, news + random.int(5))
    if (day < 0 || !free(plan, official, target)) continue
    const incident = open(plan, 'celebrity', official, difficulty)
    schedule(plan, day, (of) => peek(of, incident, target))
  }
}

export function ownRecord(plan: Planning): void {
  const { random } = plan
  const difficulty = difficultyOf(random)
  const official = culprit(plan, (e) => e.person >= 0 && e.trade.kind !== 'manage')
  if (official === undefined || !free(plan, official, official.person)) return
  const incident = open(plan, 'own_record', official, difficulty)
  incident.cover = 'none'
  repeat(plan, incident, [official.person], difficulty === 'easy' ? random.between(2, 3) : 1, 20)
}
