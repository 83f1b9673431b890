import type { Organisation, Employee, Team } from './organisation.ts'
import type { Population } from './population.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'

export type Case = {
  index: number
  id: string
  subject: number
  type: string
  /** Day of opening as registered, and the day work on it really began. */
  opened: number
  began: number
  closesOn: number
  team: number
  /** Who does the work, in order of taking over; the table may only know the last. */
  workers: number[]
  /** Work that never came into the case system. */
  unregistered: boolean
}

export type CaseLoad = {
  cases: Case[]
  bySubject: Map<number, number[]>
  /** People who come back to the town hall again and again. */
  clients: Map<string, number[]>
}

function caseId(profile: Profile, index: number, random: Random): string {
  if (profile.ids === 'numbers') return `Z2026-${String(100_000 + index)}`
  if (profile.ids === 'tokens') return `${random.pick(['A', 'B', 'C'])}.${String(7_000_000 + index * 3)}`
  if (profile.ids === 'names') return `ZAAK-${(index + 0x4a1f00).toString(16).toUpperCase()}`
  return `z${String(20_000 + index)}`
}

export function casesOf(load: CaseLoad, subject: number): number[] {
  return load.bySubject.get(subject) ?? []
}

/** A grown-up for a new case: often a known client of this kind of work, or of another. */
function newSubject(random: Random, population: Population, load: CaseLoad, trade: string): number {
  const known = load.clients.get(trade) ?? []
  if (known.length > 20 && random.chance(0.25)) return random.pick(known)
  if (random.chance(0.15)) {
    const other = load.clients.get(random.pick(['inkomen', 'wmo', 'jeugd', 'schuld'])) ?? []
    if (other.length > 0) return random.pick(other)
  }
  if (trade === 'jeugd' || trade === 'leerplicht') {
    for (let i = 0; i < 8; i++) {
      const child = population.persons[random.pick(population.locals)]!
      if (child.born > population.persons[random.pick(population.adults)]!.born && child.parents.length > 0)
        return child.index
    }
  }
  return random.pick(population.adults)
}

/** Opens a case for a worker of a team; `began` lies before `opened` when it was registered late. */
export function openCase(
  random: Random,
  population: Population,
  profile: Profile,
  load: CaseLoad,
  team: Team,
  worker: Employee,
  day: number,
  subject = -2,
): Case {
  const who = subject === -2 ? newSubject(random, population, load, team.trade.key) : subject
  const late = random.chance(profile.lateRegistered)
    ? profile.habits.lateness *
      random.weighted([
        [1, 4],
        [2, 2],
        [4, 2],
        [9, 1],
      ])
    : 0
  const made: Case = {
    index: load.cases.length,
    id: caseId(profile, load.cases.length, random),
    subject: who,
    type: team.trade.caseTypes.length > 0 ? random.pick(team.trade.caseTypes) : 'Overig',
    opened: day + late,
    began: day,
    closesOn: day + 2 + Math.round(team.trade.caseDays * Math.exp(random.normal() * 0.6)),
    team: team.index,
    workers: [worker.index],
    unregistered: random.chance(profile.neverRegistered),
  }
  load.cases.push(made)
  team.open.push(made.index)
  worker.activeCases.push(made.index)
  if (who >= 0) {
    const list = load.bySubject.get(who)
    if (list === undefined) load.bySubject.set(who, [made.index])
    else list.push(made.index)
    const clients = load.clients.get(team.trade.key)
    if (clients === undefined) load.clients.set(team.trade.key, [who])
    else if (clients.length < 4000) clients.push(who)
  }
  return made
}

function workersOf(organisation: Organisation, team: Team, day: number): Employee[] {
  return team.members
    .map((m) => organisation.employees[m]!)
    .filter((e) => (e.endDay < 0 || day <= e.endDay) && day >= e.startDay && e.role !== 'teamleider')
}

/** The stock on the first day: running cases of every age, and those closed in the year before. */
export function stock(
  random: Random,
  organisation: Organisation,
  population: Population,
  profile: Profile,
  start: number,
): CaseLoad {
  const load: CaseLoad = { cases: [], bySubject: new Map(), clients: new Map() }
  for (const team of organisation.teams) {
    const { trade } = team
    if (trade.load === 0) continue
    for (const worker of workersOf(organisation, team, start)) {
      const closed = Math.round(trade.load * Math.min(4, 200 / trade.caseDays) * 0.6)
      for (let i = 0; i < closed; i++) {
        const made = openCase(
          random,
          population,
          profile,
          load,
          team,
          worker,
          start - random.between(trade.caseDays, 360),
        )
        made.closesOn = Math.min(made.closesOn, start - 1)
        close(organisation, load, team, made)
      }
      for (let i = 0; i < trade.load; i++) {
        const made = openCase(
          random,
          population,
          profile,
          load,
          team,
          worker,
          start - random.int(Math.max(2, trade.caseDays)),
        )
        made.closesOn = Math.max(made.closesOn, start + random.int(trade.caseDays))
      }
    }
  }
  return load
}

function close(organisation: Organisation, load: CaseLoad, team: Team, done: Case): void {
  team.open.splice(team.open.indexOf(done.index), 1)
  team.closed.push(done.index)
  for (const worker of done.workers) {
    const list = organisation.employees[worker]!.activeCases
    const at = list.indexOf(done.index)
    if (at >= 0) list.splice(at, 1)
  }
}

/** A morning in the case system: new cases, closed ones, and the cases of leavers and the long absent handed over. */
export function turnOver(
  random: Random,
  organisation: Organisation,
  population: Population,
  profile: Profile,
  load: CaseLoad,
  day: number,
): void {
  for (const team of organisation.teams) {
    if (team.trade.load === 0) continue
    const workers = workersOf(organisation, team, day)
    if (workers.length === 0) continue
    for (const index of team.open.slice()) {
      const open = load.cases[index]!
      if (open.closesOn <= day) close(organisation, load, team, open)
    }
    const wanted = workers.length * team.trade.load - team.open.length
    for (
      let i = random.poisson(
        Math.max(0, wanted * 0.3) + (workers.length * team.trade.load) / (team.trade.caseDays * 1.6 + 4),
      );
      i > 0;
      i--
    ) {
      const worker = random.pick(workers)
      if (worker.activeCases.length < team.trade.load * 1.8)
        openCase(random, population, profile, load, team, worker, day)
    }
    for (const member of team.members) {
      const from = organisation.employees[member]!
      const leaving = from.endDay >= 0 && day === from.endDay - 1
      const many = leaving ? from.activeCases.length : random.chance(0.02) ? 1 : 0
      for (let i = 0; i < many && from.activeCases.length > 0; i++) {
        const taken = from.activeCases.splice(random.int(from.activeCases.length), 1)[0]!
        const to = random.pick(workers)
        load.cases[taken]!.workers.push(to.index)
        to.activeCases.push(taken)
      }
    }
  }
}
