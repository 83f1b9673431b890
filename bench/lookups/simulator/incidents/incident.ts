import type { Case, CaseLoad } from '../cases.ts'
import { casesOf } from '../cases.ts'
import { contact, look, momentOf, type Day } from '../day.ts'
import { atWork, type Employee, type Organisation } from '../organisation.ts'
import type { Population } from '../population.ts'
import type { Random } from '../random.ts'

export type Kind =
  | 'family'
  | 'ex_conflict'
  | 'neighbour'
  | 'colleague'
  | 'celebrity'
  | 'criminal_batch'
  | 'own_record'
  | 'export_before_leaving'
  | 'credentials_shared'

export type Difficulty = 'easy' | 'medium' | 'hard'

export type Incident = {
  index: number
  kind: Kind
  official: Employee
  difficulty: Difficulty
  cover: 'none' | 'case' | 'contact'
  /** Chance that a second or third action of one sitting is done: keeps misuse rare in a small log. */
  thrift: number
  eventIds: string[]
}

/** One act of an incident on one day. */
export type Step = { day: number; act: (of: Day) => void }

export type Planning = {
  random: Random
  population: Population
  organisation: Organisation
  load: CaseLoad
  start: number
  end: number
  incidents: Incident[]
  steps: Map<number, Step[]>
  /** People who were used as a target, so that incidents stay apart. */
  targeted: Set<string>
  thrift: number
}

export function difficultyOf(random: Random): Difficulty {
  return random.weighted([
    ['easy', 3],
    ['medium', 4],
    ['hard', 3],
  ])
}

export function open(plan: Planning, kind: Kind, official: Employee, difficulty: Difficulty): Incident {
  const covered = difficulty === 'easy' ? 0 : difficulty === 'medium' ? 0.1 : 0.25
  const die = plan.random.next()
  const incident: Incident = {
    index: plan.incidents.length,
    kind,
    official,
    difficulty,
    cover: die < covered * 0.65 ? 'case' : die < covered ? 'contact' : 'none',
    thrift: plan.thrift,
    eventIds: [],
  }
  plan.incidents.push(incident)
  return incident
}

export function schedule(plan: Planning, day: number, act: (of: Day) => void): void {
  const list = plan.steps.get(day)
  if (list === undefined) plan.steps.set(day, [{ day, act }])
  else list.push({ day, act })
}

/** The first day from `day` on that this official works, or -1. */
export function workingDayFrom(plan: Planning, official: Employee, day: number): number {
  for (let d = Math.max(plan.start, day); d <= plan.end; d++) if (atWork(official, d)) return d
  return -1
}

export function someDay(plan: Planning, official: Employee, span = 0): number {
  for (let i = 0; i < 20; i++) {
    const day = workingDayFrom(plan, official, plan.random.between(plan.start, Math.max(plan.start, plan.end - span)))
    if (day >= 0) return day
  }
  return -1
}

/** True when somebody of the official's department has business with this person, so that a look-up would be work. */
export function hasBusiness(plan: Planning, official: Employee, person: number): boolean {
  return casesOf(plan.load, person).some(
    (c) => plan.organisation.teams[plan.load.cases[c]!.team]!.trade === official.trade,
  )
}

/** An official with broad access, fit for the test. */
export function culprit(plan: Planning, test: (official: Employee) => boolean): Employee | undefined {
  for (let i = 0; i < 4000; i++) {
    const official = plan.random.pick(plan.organisation.employees)
    if (official.trade.kind === 'control' || (official.trade.kind === 'office' && plan.random.chance(0.8))) continue
    if (test(official)) return official
  }
  return undefined
}

function unrelated(of: Day, official: Employee, person: number): Case | undefined {
  for (let i = 0; i < 10 && official.activeCases.length > 0; i++) {
    const own = of.load.cases[of.random.pick(official.activeCases)]!
    if (own.subject !== person && !own.unregistered && own.opened <= of.day) return own
  }
  return undefined
}

/** A look at somebody, dressed as the official's ordinary work: the same systems, hours and desk. */
export function peek(
  of: Day,
  incident: Incident,
  person: number,
  options: { keys?: string; events?: number; second?: number; system?: string } = {},
): void {
  const { random } = of
  const { official } = incident
  const brp = official.trade.systems.some(([s]) => s === 'BRP')
  const system = options.system ?? (brp && random.chance(0.6) ? 'BRP' : random.weighted(official.trade.systems))
  const quiet = incident.difficulty === 'easy' && random.chance(0.25)
  let at =
    options.second ??
    (quiet
      ? random.pick([official.till + random.between(600, 5000), 43_800 + random.between(0, 2400)])
      : momentOf(of, official))
  const cover = incident.cover === 'case' ? unrelated(of, official, person) : undefined
  const keys =
    options.keys ??
    random.weighted([
      ['naam+geboortedatum', 5],
      ['bsn', 2],
      ['adres', 2],
    ])
  const first = at
  const events = options.events ?? (incident.difficulty === 'hard' ? 1 : random.between(1, 3))
  for (let i = 0; i < events; i++) {
    if (i > 0 && !random.chance(incident.thrift)) continue
    const action =
      i === 0 && events > 1 && random.chance(0.5) ? 'search' : i === 2 && random.chance(0.2) ? 'print' : 'view'
    look(of, official, at, {
      action,
      system: i === 0 || random.chance(0.6) ? system : random.weighted(official.trade.systems),
      subject: person,
      keys,
      incident: incident.index,
      inCase: cover,
      ...(cover === undefined ? { numbered: false } : { numbered: true }),
    })
    at += random.between(5, 120)
  }
  if (incident.cover === 'contact' && random.chance(0.7))
    contact(
      of,
      official,
      first + random.between(300, 5000),
      person,
      random.pick(['telefoon', 'telefoon', 'e-mail']),
      true,
    )
}
