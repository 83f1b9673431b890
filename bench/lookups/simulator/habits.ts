import type { Day } from './day.ts'
import { look, momentOf } from './day.ts'
import { employed, isAbsent, type Employee, type Organisation } from './organisation.ts'
import type { Population } from './population.ts'
import type { Profile } from './profile.ts'
import { casesOf } from './cases.ts'
import { activityOf, type Trade } from './trade.ts'

/** Whether an official shares one account with the team: no name, no number, no home of its own. */
export function sharesAccount(profile: Profile, official: Employee): boolean {
  const { sharedAccounts } = profile.habits
  return (
    official.trade.kind === 'counter' &&
    official.role !== 'teamleider' &&
    (official.index * 7919) % 1000 < sharedAccounts * 1000
  )
}

export function sharedAccount(team: number): string {
  return `balie${String(team + 1).padStart(2, '0')}`
}

/** The account under which somebody works; what is wrong is done under the own name, or it could be nobody's. */
export function accountOf(of: Day, official: Employee, own: boolean): string {
  return !own && sharesAccount(of.profile, official) ? sharedAccount(official.team) : official.userId
}

/** A virtual workstation, another each day. */
export function virtualDesk(official: Employee, day: number): string {
  return `VDI-${1000 + (((official.index * 2_654_435_761 + day * 97_003) >>> 0) % 4000)}`
}

/** The purpose as this municipality writes it. */
export function purposeOf(
  { random, profile }: Day,
  trade: Trade,
  system: string,
  chosen: string | undefined,
  caseType: string | undefined,
): string {
  if (profile.habits.purposes === 'one') return 'Uitvoering publiekrechtelijke taak'
  if (random.chance(chosen === undefined ? profile.emptyActivity : 0)) return ''
  const plain = chosen ?? activityOf(trade, system)
  if (profile.habits.purposes === 'free' && random.chance(0.5))
    return `${caseType ?? plain} ${random.pick(['', 'telefonisch', 'nakijken', 'vraag inwoner'])} ${random.chance(0.4) ? random.between(100, 99_999) : ''}`.trim()
  return plain
}

const LONG: Readonly<Record<string, string>> = {
  bsn: 'Burgerservicenummer',
  'naam+geboortedatum': 'Geslachtsnaam, geboortedatum',
  adres: 'Postcode + huisnummer',
  kenteken: 'Kenteken',
  lijst: 'Lijst',
}

export function keyWord(profile: Profile, keys: string): string {
  return profile.habits.keyWords === 'long' ? (LONG[keys] ?? keys) : keys
}

/** Lists that are taken out because the role asks for it: planning, letters, figures for the month. */
export function routineExports(of: Day): void {
  const { random, organisation, profile } = of
  const mean = (profile.habits.exports * organisation.employees.length) / 1000
  const teams = [...of.present.values()].filter((team) => team.length > 0)
  for (let i = random.poisson(mean); i > 0 && teams.length > 0; i--) {
    const official = random.pick(random.pick(teams))
    if (official.trade.load === 0 || (official.index * 31) % 10 > 3) continue
    look(of, official, momentOf(of, official), {
      action: random.pick(['export', 'print']),
      system: official.trade.systems[0]![0],
      count: Math.round(20 * Math.exp(Math.abs(random.normal()) * 1.1)),
      keys: 'lijst',
      numbered: false,
    })
  }
}

/** Who has duty at night. */
export function onNights(profile: Profile, official: Employee): boolean {
  return (
    ['jeugd', 'veiligheid', 'toezicht', 'wmo'].includes(official.trade.key) &&
    (official.index * 17) % 100 < profile.habits.nights * 100
  )
}

/** A duty in the night: calls from police and hospital, cases made the next morning or never. */
export function nightDuty(of: Day): void {
  const { random, organisation, profile, population } = of
  if (profile.habits.nights === 0) return
  for (const official of organisation.employees) {
    if (!onNights(profile, official) || (of.day + official.index) % 6 > 1) continue
    if (!employed(official, of.day) || isAbsent(official, of.day)) continue
    let at = random.pick([random.between(300, 15_000), random.between(72_000, 80_000)])
    for (let i = random.poisson(4); i > 0; i--) {
      const adult = random.pick(population.adults)
      const known = casesOf(of.load, adult)[0]
      look(of, official, at, {
        system: official.trade.systems[0]![0],
        subject: adult,
        inCase: known === undefined ? undefined : of.load.cases[known],
      })
      at += random.between(200, 1500)
    }
  }
}

/** Fewer surnames in town: villages where half bear one of a hundred names. Families keep theirs together. */
export function narrowNames(population: Population, surnames: number): void {
  if (surnames === 0) return
  const kept = new Map<string, string>()
  const names = [...new Set(population.persons.map(({ surname }) => surname))]
  names.forEach((name, at) => kept.set(name, names[Math.floor(surnames * ((at % 997) / 997) ** 2)] ?? name))
  population.surnames.clear()
  for (const person of population.persons) {
    person.surname = kept.get(person.surname) ?? person.surname
    if (!person.listed) continue
    const list = population.surnames.get(person.surname)
    if (list === undefined) population.surnames.set(person.surname, [person.index])
    else list.push(person.index)
  }
}

const WIDE: Readonly<Record<string, string>> = {
  burgerzaken: 'Inwoners',
  kcc: 'Inwoners',
  inkomen: 'Samenleving',
  schuld: 'Samenleving',
  wmo: 'Samenleving',
  jeugd: 'Samenleving',
  leerplicht: 'Samenleving',
}

/** The department, team and role as the tables tell them. */
export function placeOf(profile: Profile, organisation: Organisation, e: Employee): [string, string, string] {
  if (profile.habits.wideTeams) {
    const wide = WIDE[e.trade.key] ?? (e.trade.load > 0 ? 'Ruimte en Middelen' : 'Organisatie')
    return [wide, wide, e.role === 'teamleider' ? 'teammanager' : `medewerker ${e.index % 3 === 0 ? 'B' : 'A'}`]
  }
  const department = profile.departmentNames === 'clusters' ? e.trade.cluster : e.trade.department
  return [department, organisation.teams[e.team]!.name, e.role]
}
