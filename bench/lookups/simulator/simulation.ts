import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dayOf, isoDate, offsetHours, stamp } from './calendar.ts'
import { stock, turnOver, type CaseLoad } from './cases.ts'
import type { Day, Event } from './day.ts'
import { accountOf, Table, type Fault } from './faults.ts'
import { narrowNames } from './habits.ts'
import { planIncidents, type Plan } from './incidents/plan.ts'
import { lookAlikes } from './look-alikes.ts'
import { atWork, makeOrganisation, type Employee, type Organisation } from './organisation.ts'
import { makePopulation, type Population } from './population.ts'
import type { Profile } from './profile.ts'
import { planProjects, workOnProjects, type Project } from './projects.ts'
import { seeded, type Random } from './random.ts'
import { season, workingDay } from './sittings.ts'
import { HEADERS, SERVICE_ACCOUNTS, writeCases, writeEmployees, writePersons } from './tables.ts'

export type Truth = {
  profile: string
  seed: string
  employees: number
  days: number
  events: number
  misuseEvents: number
  tables: Record<string, { rows: number; spoilt: number; doubled: number }>
  incidents: { id: string; kind: string; user_id: string; difficulty: string; cover: string; event_ids: string[] }[]
}

export type Wish = {
  profile: Profile
  seed: string
  employees: number
  months: number
  events: number
  faults: ReadonlySet<Fault>
  folder: string
  truthFile: string
}

type Town = {
  random: Random
  population: Population
  organisation: Organisation
  load: CaseLoad
  projects: Project[]
  plan: Plan
  start: number
  end: number
}

/** Numbers that pass the eleven-test of a BSN, in a range that is not given out. */
function subjectIds(profile: Profile): (index: number) => string {
  return (index) => {
    const mixed = (index * 48_271 + 11) % 1_999_993
    if (profile.ids === 'tokens') return `P${(mixed * 7 + 46_656).toString(36).toUpperCase().padStart(6, '0')}`
    for (let n = 900_000_000 + mixed * 37; ; n++) {
      let sum = 0
      for (let i = 0, rest = n; i < 9; i++, rest = Math.floor(rest / 10)) sum += (rest % 10) * (i === 0 ? -1 : i + 1)
      if (sum % 11 === 0) return String(n)
    }
  }
}

function eventIds(profile: Profile): (n: number) => string {
  if (profile.ids === 'numbers') return (n) => String(40_000_000 + n)
  if (profile.ids === 'names')
    return (n) => ((n * 2_246_822_519 + 3_266_489_917) % 4_294_967_291).toString(16).padStart(8, '0') + n.toString(16)
  if (profile.ids === 'tokens') return (n) => `L|${(n + 17).toString(36)}`
  return (n) => `e${String(n).padStart(7, '0')}`
}

function found(wish: Wish): Town {
  const random = seeded(`${wish.seed}/${wish.profile.name}`)
  const { profile } = wish
  const start = dayOf(wish.faults.has('clock') ? '2025-10-13' : profile.start)
  const end = start + Math.round(wish.months * 30.4) - 1
  const cities =
    profile.departmentNames === 'clusters'
      ? ['Sluisdam', 'Waterkerk', 'Polderveen']
      : ['Sluisdam', 'Sluisdam', 'Sluisdam', 'Oud-Sluisdam']
  const population = makePopulation(
    random.fork('population'),
    start,
    Math.max(3000, wish.employees * profile.residentsPerEmployee),
    cities,
    subjectIds(profile),
  )
  narrowNames(population, profile.habits.surnames)
  const organisation = makeOrganisation(random.fork('organisation'), population, profile, wish.employees, start, end)
  const load = stock(random.fork('stock'), organisation, population, profile, start)
  const projects = planProjects(random.fork('projects'), organisation, population, profile, start, end)
  const plan = planIncidents(random.fork('incidents'), population, organisation, load, start, end, wish.events)
  return { random, population, organisation, load, projects, plan, start, end }
}

/** Sittings that the schedules promise, by day, before scaling. */
function promised(town: Town): number[] {
  const days: number[] = []
  for (let day = town.start; day <= town.end; day++) {
    let sum = 0
    for (const e of town.organisation.employees)
      if (atWork(e, day)) sum += e.trade.pace * e.pace * season(e.trade.key, day)
    days.push(sum)
  }
  return days
}

function batchJobs(of: Day): void {
  const { random, population } = of
  for (const account of SERVICE_ACCOUNTS) {
    let second = random.between(3600, 15_000)
    for (let i = random.poisson(of.organisation.employees.length * 0.04); i > 0; i--) {
      const listing = random.chance(0.1)
      of.events.push({
        second: second++,
        user: account,
        action: listing ? 'export' : 'view',
        system: 'BRP',
        subject: listing ? -1 : random.pick(population.locals),
        caseId: '',
        activity: 'Gegevensdistributie',
        workstation: '',
        ip: '10.1.1.5',
        count: listing ? random.between(100, 30_000) : 1,
        keys: 'batch',
        incident: -1,
      })
    }
  }
}

function fillDay(town: Town, wish: Wish, day: number, scale: number): Day {
  const present = new Map<number, Employee[]>()
  for (const team of town.organisation.teams)
    present.set(
      team.index,
      team.members.map((m) => town.organisation.employees[m]!).filter((e) => atWork(e, day)),
    )
  const of: Day = {
    day,
    random: town.random.fork(`day ${day}`),
    profile: wish.profile,
    population: town.population,
    organisation: town.organisation,
    load: town.load,
    scale,
    present,
    events: [],
    contacts: [],
  }
  turnOver(of.random, town.organisation, town.population, wish.profile, town.load, day)
  for (const team of present.values()) for (const official of team) workingDay(of, official)
  if ([...present.values()].some((team) => team.length > 0)) {
    lookAlikes(of)
    workOnProjects(of, town.projects)
  }
  batchJobs(of)
  for (const step of town.plan.steps.get(day) ?? []) step.act(of)
  of.events.sort((a, b) => a.second - b.second)
  of.contacts.sort((a, b) => a.second - b.second)
  return of
}

function lost(wish: Wish, town: Town, day: number, event: Event): boolean {
  if (!wish.faults.has('gaps')) return false
  const since = day - town.start
  return (
    (since % 41 === 12 && event.system === 'BRP') ||
    (since % 29 === 8 && event.second > 45_000 && event.second < 52_000)
  )
}

function writeDay(
  town: Town,
  wish: Wish,
  of: Day,
  access: Table,
  contacts: Table | undefined,
  nextId: () => string,
): void {
  const { persons } = town.population
  const date = isoDate(of.day)
  for (const e of of.events) {
    if (lost(wish, town, of.day, e)) continue
    const id = nextId()
    const repeated =
      wish.faults.has('clock') &&
      e.incident < 0 &&
      of.random.chance(0.02) &&
      offsetHours(of.day, 7500) !== offsetHours(of.day, 7500, true)
    const second = repeated ? 7200 + (e.second % 3600) : e.second
    const whole = access.add([
      id,
      stamp(date, second, offsetHours(of.day, second, e.second % 2 === 0)),
      e.user,
      e.action,
      e.system,
      e.subject >= 0 ? persons[e.subject]!.id : '',
      e.caseId,
      e.activity,
      e.workstation,
      e.ip,
      String(e.count),
      e.keys,
    ])
    if (e.incident >= 0 && whole) town.plan.incidents[e.incident]!.eventIds.push(id)
  }
  for (const c of of.contacts)
    contacts?.add([
      `c${contacts.rows + 1}`,
      stamp(date, c.second, offsetHours(of.day, c.second)),
      c.channel,
      c.subject >= 0 ? persons[c.subject]!.id : '',
      c.user,
      c.department,
      c.topic,
    ])
}

/** Makes the municipality, writes its five tables day by day, and the truth beside them. */
export function simulate(wish: Wish): Truth {
  mkdirSync(wish.folder, { recursive: true })
  mkdirSync(dirname(wish.truthFile), { recursive: true })
  const town = found(wish)
  const { profile, faults } = wish
  const table = (name: keyof typeof HEADERS): Table =>
    new Table(wish.folder, name, HEADERS[name], profile.withoutColumns, faults, wish.seed)
  const tables: Record<string, Table> = { access: table('access') }
  const access = tables['access']!
  if (!profile.withoutTables.includes('contacts')) tables['contacts'] = table('contacts')
  const sittings = promised(town)
  let ahead = sittings.reduce((a, b) => a + b, 0)
  let perSitting = 2.3
  const idOf = eventIds(profile)
  let number = 0
  for (let day = town.start; day <= town.end; day++) {
    const today = sittings[day - town.start]!
    const scale = ahead <= 0 ? 1 : Math.min(8, Math.max(0.05, (wish.events - access.rows) / (ahead * perSitting)))
    const of = fillDay(town, wish, day, scale)
    if (today * scale > 50) perSitting = perSitting * 0.7 + (of.events.length / (today * scale)) * 0.3
    ahead -= today
    writeDay(town, wish, of, access, tables['contacts'], () => idOf(++number))
  }
  const late = town.random.fork('tables')
  writeEmployees((tables['employees'] = table('employees')), profile, town.population, town.organisation, faults, late)
  writePersons((tables['persons'] = table('persons')), profile, town.population)
  writeCases(
    (tables['cases'] = table('cases')),
    profile,
    town.population,
    town.organisation,
    town.load,
    town.projects,
    faults,
    late,
  )
  for (const t of Object.values(tables)) t.close()
  const incidents = town.plan.incidents
    .filter((i) => i.eventIds.length > 0)
    .map((i) => ({
      id: `i${String(i.index + 1).padStart(3, '0')}`,
      kind: i.kind,
      user_id: i.official.userId,
      difficulty: i.difficulty,
      cover: i.cover,
      event_ids: i.eventIds,
    }))
  const truth: Truth = {
    profile: profile.name,
    seed: wish.seed,
    employees: town.organisation.employees.length,
    days: town.end - town.start + 1,
    events: access.rows,
    misuseEvents: incidents.reduce((sum, i) => sum + i.event_ids.length, 0),
    tables: accountOf(tables),
    incidents,
  }
  writeFileSync(wish.truthFile, `${JSON.stringify(truth, undefined, 1)}\n`)
  return truth
}

/** Where the truth goes: beside the folder with tables, never in it. */
export function truthBeside(folder: string): string {
  return join(dirname(folder), `${folder.split(/[\\/]/).filter(Boolean).pop() ?? 'out'}.truth.json`)
}
