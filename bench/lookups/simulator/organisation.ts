import { isHoliday, weekday } from './calendar.ts'
import { surname, givenName } from './names.ts'
import type { Address, Person, Population } from './population.ts'
import { ageOf } from './population.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'
import type { Trade } from './trade.ts'
import { TRADES } from './trades.ts'

export type Employee = {
  index: number
  userId: string
  person: number
  given: string
  surname: string
  bsnKnown: boolean
  home: Address | undefined
  trade: Trade
  team: number
  role: string
  /** Working days as bits, Monday is 1; start and end in seconds of the day. */
  days: number
  from: number
  till: number
  roster: boolean
  oncall: boolean
  absent: [number, number][]
  startDay: number
  endDay: number
  desk: string
  flex: boolean
  mentor: number
  /** Habits, each a factor around 1. */
  registers: number
  contacts: number
  pace: number
  evenings: number
  activeCases: number[]
}

export type Team = {
  index: number
  trade: Trade
  name: string
  members: number[]
  desks: string[]
  floor: number
  open: number[]
  closed: number[]
}

export type Organisation = { employees: Employee[]; teams: Team[]; today: number; end: number }

function userIdOf(
  profile: Profile,
  index: number,
  person: { given: string; surname: string },
  taken: Set<string>,
): string {
  if (profile.ids === 'numbers') return String(100_000 + ((index * 7919 + 4321) % 90_000))
  if (profile.ids === 'plain') return `u${String(1000 + index)}`
  const plain = (person.given[0]! + person.surname)
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
    .slice(0, 9)
  let id = plain
  for (let n = 2; taken.has(id); n++) id = plain + n
  taken.add(id)
  return profile.ids === 'tokens' ? `SSC\\${id}` : id
}

function periods(random: Random, start: number, end: number): [number, number][] {
  const list: [number, number][] = []
  const weeks = (end - start) / 7
  for (let i = random.poisson(weeks / 9); i > 0; i--) {
    const from = random.between(start - 5, end)
    list.push([
      from,
      from +
        random.weighted([
          [0, 3],
          [1, 3],
          [4, 4],
          [11, 3],
          [18, 1],
        ]),
    ])
  }
  if (random.chance(0.05)) {
    const from = random.between(start - 60, end)
    list.push([from, from + random.between(20, 110)])
  }
  return list.sort((a, b) => a[0] - b[0])
}

function makeEmployee(
  random: Random,
  population: Population,
  profile: Profile,
  trade: Trade,
  index: number,
  person: Person,
  start: number,
  end: number,
): Employee {
  const hired = random.chance(profile.hired)
  const inRegister = !hired || random.chance(0.6)
  const address = population.households[person.household]!.address
  const partner = person.partner >= 0 ? population.persons[person.partner]! : undefined
  const doubled = partner !== undefined && person.gender === 'V' && random.chance(0.3)
  const ownName = doubled ? `${partner.surname}-${person.surname}` : person.surname
  const hour = 3600
  const from = random.pick([7.5, 8, 8, 8.5, 8.5, 9]) * hour
  const part = random.weighted([
    [0b11111, 6],
    [0b01111, 2],
    [0b11011, 2],
    [0b10111, 1],
    [0b00111, 1],
    [0b11010, 1],
  ])
  const odd = random.next()
  return {
    index,
    userId: '',
    person: inRegister ? person.index : -1,
    given: inRegister ? person.given : givenName(random, person.gender),
    surname: inRegister ? ownName : surname(random),
    bsnKnown: inRegister && !hired && !random.chance(0.02),
    home:
      random.chance(profile.homeMissing) || !inRegister
        ? undefined
        : random.chance(profile.homeOld) && person.previous !== undefined
          ? person.previous
          : address,
    trade,
    team: -1,
    role: random.weighted(trade.roles.filter(([role]) => role !== 'teamleider')),
    days: part,
    from,
    till: from + (part === 0b00111 ? 6 : 8.5) * hour,
    roster: (trade.kind === 'counter' || trade.kind === 'call') && random.chance(0.4),
    oncall: (trade.key === 'jeugd' || trade.key === 'veiligheid') && random.chance(0.25),
    absent: periods(random, start, end),
    startDay: odd < 0.06 ? random.between(start + 2, end - 10) : start - random.between(60, 7000),
    endDay: odd > 0.955 ? random.between(start + 20, end - 1) : -1,
    desk: '',
    flex: random.chance(profile.flexDesks),
    mentor: -1,
    registers: Math.min(1.6, Math.max(0.1, 1 + random.normal() * 0.35)),
    contacts: random.weighted([
      [0.05, 1.5],
      [0.5, 2],
      [1, 5],
      [1.2, 2],
    ]),
    pace: Math.exp(random.normal() * 0.3),
    evenings: random.chance(0.15) ? 0.06 : 0.006,
    activeCases: [],
  }
}

/** People for the jobs: most live here, some are couples or brothers and sisters, the rest come from elsewhere. */
function recruit(random: Random, population: Population, profile: Profile, count: number, today: number): Person[] {
  const taken = new Set<number>()
  const chosen: Person[] = []
  const fit = (p: Person): boolean => p.listed && ageOf(p, today) >= 20 && ageOf(p, today) < 67 && !taken.has(p.index)
  const elsewhere = population.persons.filter(
    (p) => p.listed && !population.households[p.household]!.local && ageOf(p, today) >= 20 && ageOf(p, today) < 67,
  )
  while (chosen.length < count) {
    const person = random.chance(profile.residents)
      ? population.persons[random.pick(population.adults)]!
      : random.pick(elsewhere)
    if (!fit(person)) continue
    taken.add(person.index)
    chosen.push(person)
    const close = random.chance(0.5) ? [person.partner] : person.parents.flatMap((p) => population.persons[p]!.children)
    for (const other of close) {
      if (other < 0 || chosen.length >= count || !random.chance(0.03)) continue
      const kin = population.persons[other]!
      if (!fit(kin)) continue
      taken.add(kin.index)
      chosen.push(kin)
    }
  }
  return random.shuffle(chosen)
}

/** Departments, teams, desks and people with their schedules and habits. */
export function makeOrganisation(
  random: Random,
  population: Population,
  profile: Profile,
  count: number,
  start: number,
  end: number,
): Organisation {
  const employees: Employee[] = []
  const teams: Team[] = []
  const people = recruit(random, population, profile, count, start)
  const share = (t: Trade): number => (t.kind === 'counter' || t.kind === 'call' ? t.share * profile.counters : t.share)
  const total = TRADES.reduce((sum, t) => sum + share(t), 0)
  const taken = new Set<string>()
  let floor = 0
  for (const trade of TRADES) {
    const last = trade === TRADES[TRADES.length - 1]
    const size = last ? people.length - employees.length : Math.max(2, Math.round((share(trade) / total) * count))
    const count_ = Math.max(1, Math.round(size / trade.teamSize))
    const first = teams.length
    floor++
    for (let i = 0; i < count_; i++) {
      const base = profile.departmentNames === 'clusters' ? trade.cluster : trade.department
      const name =
        count_ === 1
          ? base
          : profile.departmentNames === 'clusters'
            ? `${base}.${i + 1}`
            : `${base} ${random.pick(['Noord', 'Zuid', 'Oost', 'West', 'Centrum'])} ${i + 1}`
      teams.push({ index: teams.length, trade, name, members: [], desks: [], floor, open: [], closed: [] })
    }
    for (let i = 0; i < size && employees.length < people.length; i++) {
      const employee = makeEmployee(
        random,
        population,
        profile,
        trade,
        employees.length,
        people[employees.length]!,
        start,
        end,
      )
      employee.userId = userIdOf(profile, employee.index, employee, taken)
      const team = teams[first + (i % count_)]!
      employee.team = team.index
      if (team.members.length === 0 && trade.roles.some(([role]) => role === 'teamleider')) employee.role = 'teamleider'
      team.members.push(employee.index)
      employees.push(employee)
    }
  }
  for (const team of teams) {
    const counter = team.trade.kind === 'counter'
    team.desks = Array.from(
      { length: Math.max(3, Math.ceil(team.members.length * 0.8)) },
      (_, i) => `${counter ? 'BALIE' : 'WS'}-${team.floor}${String(team.index).padStart(2, '0')}-${i + 1}`,
    )
    for (const [i, member] of team.members.entries()) {
      const employee = employees[member]!
      employee.desk = `WS-${team.floor}${String(team.index).padStart(2, '0')}-P${i + 1}`
      if (employee.startDay >= start) employee.mentor = random.pick(team.members)
    }
  }
  return { employees, teams, today: start, end }
}

export function isAbsent(employee: Employee, day: number): boolean {
  return employee.absent.some(([from, till]) => day >= from && day <= till)
}

export function employed(employee: Employee, day: number): boolean {
  return day >= employee.startDay && (employee.endDay < 0 || day <= employee.endDay)
}

/** Whether the schedule has this day, holidays left out. */
export function scheduled(employee: Employee, day: number): boolean {
  const week = weekday(day)
  if (employee.roster) return week !== 0 && !isHoliday(day) && (day * 7 + employee.index * 3) % 6 !== week % 6
  if (week === 0 || week === 6 || isHoliday(day)) return false
  return (employee.days & (1 << (week - 1))) !== 0
}

export function atWork(employee: Employee, day: number): boolean {
  return employed(employee, day) && scheduled(employee, day) && !isAbsent(employee, day)
}
