import type { Employee, Organisation } from './organisation.ts'
import type { Population } from './population.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'
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
export function accountOf(profile: Profile, official: Employee, own: boolean): string {
  return !own && sharesAccount(profile, official) ? sharedAccount(official.team) : official.userId
}

/** A virtual workstation, another each day. */
export function virtualDesk(official: Employee, day: number): string {
  return `VDI-${1000 + (((official.index * 2_654_435_761 + day * 97_003) >>> 0) % 4000)}`
}

/** The purpose as this municipality writes it. */
export function purposeOf(
  random: Random,
  profile: Profile,
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

/** Who has duty at night. */
export function onNights(profile: Profile, official: Employee): boolean {
  return (
    ['jeugd', 'veiligheid', 'toezicht', 'wmo'].includes(official.trade.key) &&
    (official.index * 17) % 100 < profile.habits.nights * 100
  )
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
