import { look, momentOf, type Day } from '../day.ts'
import { virtualDesk } from '../habits.ts'
import { dossier } from '../dossier.ts'
import { atWork, employed, isAbsent, scheduled, type Employee } from '../organisation.ts'
import { ageOf } from '../population.ts'
import {
  culprit,
  difficultyOf,
  open,
  peek,
  schedule,
  someDay,
  workingDayFrom,
  type Incident,
  type Planning,
} from './incident.ts'

/** People that criminals ask for: young men, hidden addresses, half of them from elsewhere. */
function wantedList(plan: Planning, size: number): number[] {
  const { random, population } = plan
  const list: number[] = []
  for (let tries = 0; list.length < size && tries < 40_000; tries++) {
    const person = random.chance(0.3)
      ? random.pick(population.persons)
      : population.persons[random.pick(population.adults)]!
    const age = ageOf(person, plan.start)
    if (!person.listed || list.includes(person.index)) continue
    if (person.secret || random.chance(0.25) || (person.gender === 'M' && age >= 18 && age < 36))
      list.push(person.index)
  }
  return list
}

/** @param most events that may still be planted */
export function criminalBatch(plan: Planning, most: number): number {
  const { random } = plan
  const difficulty = difficultyOf(random)
  const official = culprit(
    plan,
    (e) => e.trade.kind !== 'manage' && e.trade.systems.some(([s]) => s === 'BRP' || s === 'RDW'),
  )
  if (official === undefined) return 0
  const size = Math.min(
    most,
    difficulty === 'easy'
      ? random.between(9, 22)
      : difficulty === 'medium'
        ? random.between(8, 18)
        : random.between(6, 16),
  )
  const targets = wantedList(plan, size)
  let day = someDay(plan, official, difficulty === 'easy' ? 0 : 30)
  if (day < 0 || size < 5) return 0
  const incident = open(plan, 'criminal_batch', official, difficulty)
  incident.cover = difficulty === 'hard' && random.chance(0.4) ? 'case' : 'none'
  const plates = official.trade.systems.some(([s]) => s === 'RDW') && random.chance(0.4)
  const options = { keys: plates ? 'kenteken' : 'adres', events: 1, system: plates ? 'RDW' : 'BRP' }
  while (targets.length > 0 && day >= 0) {
    const today = targets.splice(
      0,
      difficulty === 'easy' ? 30 : difficulty === 'medium' ? random.between(3, 7) : random.between(1, 3),
    )
    schedule(plan, day, (of) => {
      let second = momentOf(of, official)
      for (const target of today) {
        const mixed =
          difficulty !== 'easy' && of.random.chance(0.3) ? { ...options, keys: 'naam+geboortedatum' } : options
        peek(of, incident, target, difficulty === 'hard' ? mixed : { ...mixed, second })
        second += of.random.between(15, 160)
      }
    })
    day = workingDayFrom(plan, official, day + random.between(1, 5))
  }
  return size
}

export function exportBeforeLeaving(plan: Planning): void {
  const { random, organisation } = plan
  const leavers = organisation.employees.filter(
    (e) => e.endDay >= plan.start + 15 && e.trade.kind !== 'control' && !plan.targeted.has(`export/${e.index}`),
  )
  if (leavers.length === 0) return
  const official = random.pick(leavers)
  plan.targeted.add(`export/${official.index}`)
  const difficulty = difficultyOf(random)
  const incident = open(plan, 'export_before_leaving', official, difficulty)
  incident.cover = 'none'
  const system = random.weighted(official.trade.systems)
  const times = difficulty === 'hard' ? random.between(3, 6) : random.between(1, 2)
  let day = workingDayFrom(plan, official, official.endDay - random.between(6, difficulty === 'hard' ? 30 : 18))
  for (let i = 0; i < times && day >= 0 && day <= official.endDay; i++) {
    const count =
      difficulty === 'easy'
        ? random.between(600, 4000)
        : difficulty === 'medium'
          ? random.between(120, 500)
          : random.between(35, 90)
    const action = random.pick(['export', 'export', 'print'])
    schedule(plan, day, (of) => {
      look(of, official, momentOf(of, official), {
        action,
        system,
        count,
        keys: 'lijst',
        numbered: false,
        incident: incident.index,
      })
    })
    day = workingDayFrom(plan, official, day + random.between(1, 5))
  }
}

function absentDay(plan: Planning, official: Employee, test: (day: number) => boolean): number {
  for (let i = 0; i < 60; i++) {
    const day = plan.random.between(plan.start, plan.end)
    if (employed(official, day) && test(day)) return day
  }
  return -1
}

function session(of: Day, incident: Incident, thief: Employee, events: number, second: number): void {
  const { random, load, population } = of
  let at = second
  for (let i = 0; i < events; i++) {
    const theirs = thief.activeCases.length > 0 ? load.cases[random.pick(thief.activeCases)]! : undefined
    const subject = theirs !== undefined && theirs.subject >= 0 ? theirs.subject : random.pick(population.adults)
    look(of, incident.official, at, {
      system: random.weighted(incident.official.trade.systems),
      subject,
      inCase: theirs,
      incident: incident.index,
      workstation: of.profile.habits.virtualDesks ? virtualDesk(thief, of.day) : thief.desk,
    })
    at += random.between(20, 400)
  }
}

/** Somebody else works under an account: while its owner is away, or beside the owner on an ordinary day. */
export function credentialsShared(plan: Planning): void {
  const { random, organisation } = plan
  const difficulty = difficultyOf(random)
  const away = (e: Employee, day: number): boolean =>
    difficulty === 'easy'
      ? isAbsent(e, day)
      : difficulty === 'medium'
        ? atWork(e, day)
        : !scheduled(e, day) && !isAbsent(e, day)
  const official = culprit(
    plan,
    (e) =>
      !e.roster && e.trade.kind !== 'counter' && e.trade.kind !== 'call' && absentDay(plan, e, (d) => away(e, d)) >= 0,
  )
  if (official === undefined) return
  const day = absentDay(plan, official, (d) => away(official, d))
  const mates = organisation.teams[official.team]!.members.map((m) => organisation.employees[m]!)
  const thief =
    mates.find((e) => e !== official && atWork(e, day)) ??
    organisation.employees.find((e) => e.trade !== official.trade && atWork(e, day))
  if (day < 0 || thief === undefined) return
  const incident = open(plan, 'credentials_shared', official, difficulty)
  incident.cover = 'none'
  schedule(plan, day, (of) => {
    const at = Math.min(momentOf(of, thief), 70_000)
    const events =
      difficulty === 'easy'
        ? random.between(4, 8)
        : difficulty === 'medium'
          ? random.between(3, 5)
          : random.between(2, 3)
    session(of, incident, thief, events, at)
    if (difficulty === 'medium' && official.activeCases.length > 0) {
      const own = of.load.cases[of.random.pick(official.activeCases)]!
      dossier(of, official, at + 90, own.subject, own)
    }
  })
}
