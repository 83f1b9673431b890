import { isoDate } from './calendar.ts'
import type { CaseLoad } from './cases.ts'
import type { Fault, Table } from './faults.ts'
import type { Employee, Organisation } from './organisation.ts'
import type { Population } from './population.ts'
import type { Profile } from './profile.ts'
import { onNights, placeOf, sharedAccount, sharesAccount } from './habits.ts'
import type { Project } from './projects.ts'
import type { Random } from './random.ts'

export const HEADERS = {
  access: [
    'event_id',
    'timestamp',
    'user_id',
    'action',
    'system',
    'subject_id',
    'case_id',
    'processing_activity',
    'workstation',
    'ip',
    'result_count',
    'search_keys',
  ],
  employees: [
    'user_id',
    'name',
    'surname',
    'department',
    'role',
    'team',
    'work_schedule',
    'home_postcode',
    'home_house_number',
    'bsn',
    'start_date',
    'end_date',
    'absent_periods',
  ],
  persons: [
    'subject_id',
    'given_names',
    'surname',
    'date_of_birth',
    'gender',
    'street',
    'house_number',
    'postcode',
    'city',
    'parent_ids',
    'partner_id',
    'child_ids',
    'former_partner_ids',
    'previous_postcode',
    'previous_house_number',
    'moved_on',
    'secret_address',
    'public_figure',
  ],
  cases: ['case_id', 'subject_id', 'type', 'opened', 'closed', 'department', 'team', 'assigned_users'],
  contacts: ['contact_id', 'timestamp', 'channel', 'subject_id', 'user_id', 'department', 'topic'],
} as const

const DAYS = ['ma', 'di', 'wo', 'do', 'vr']

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`
}

function scheduleOf(profile: Profile, e: Employee): string {
  if (e.roster) return 'rooster'
  const parts = DAYS.filter((_, i) => (e.days & (1 << i)) !== 0).map((d) => `${d} ${clock(e.from)}-${clock(e.till)}`)
  return [...parts, ...(e.oncall || onNights(profile, e) ? ['piket'] : [])].join('|')
}

export function writeEmployees(
  table: Table,
  profile: Profile,
  population: Population,
  organisation: Organisation,
  faults: ReadonlySet<Fault>,
  random: Random,
): void {
  for (const e of organisation.employees) {
    if (faults.has('unknown-users') && random.chance(0.03)) continue
    // A few absences never reach the personnel system; some are still running.
    const absent = e.absent.filter(() => random.chance(0.96))
    const periods = absent.map(
      ([from, till]) => `${isoDate(from)}/${faults.has('half-open') && random.chance(0.2) ? '' : isoDate(till)}`,
    )
    const [department, team, role] = placeOf(profile, organisation, e)
    table.add([
      e.userId,
      `${e.given} ${e.surname}`,
      e.surname,
      department,
      role,
      team,
      scheduleOf(profile, e),
      e.home?.postcode ?? '',
      e.home === undefined ? '' : String(e.home.number),
      e.bsnKnown ? population.persons[e.person]!.id : '',
      faults.has('half-open') && random.chance(0.1) ? '' : isoDate(e.startDay),
      e.endDay < 0 ? '' : isoDate(e.endDay),
      periods.join(';'),
    ])
  }
  for (const team of organisation.teams) {
    const first = team.members.map((m) => organisation.employees[m]!).find((e) => sharesAccount(profile, e))
    if (first === undefined) continue
    const [department, name, role] = placeOf(profile, organisation, first)
    table.add([
      sharedAccount(team.index),
      `Balie ${team.index + 1}`,
      '',
      department,
      role,
      name,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ])
  }
  if (profile.serviceAccountsListed)
    for (const account of SERVICE_ACCOUNTS)
      table.add([account, '', '', 'Systeem', 'serviceaccount', '', '', '', '', '', '', '', ''])
}

export const SERVICE_ACCOUNTS = ['svc_distributie', 'svc_zaakkoppeling', 'svc_rapportage'] as const

export function writePersons(table: Table, profile: Profile, population: Population): void {
  const [yes, no] = profile.yesNo
  const ids = (list: readonly number[]): string => list.map((i) => population.persons[i]!.id).join(';')
  // In the order of their ids, so that the order of rows tells nothing about families.
  for (const p of [...population.persons].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!p.listed) continue
    const { address } = population.households[p.household]!
    table.add([
      p.id,
      p.given,
      p.surname,
      isoDate(p.born),
      p.gender,
      address.street,
      String(address.number),
      address.postcode,
      address.city,
      ids(p.parents),
      p.partner >= 0 ? population.persons[p.partner]!.id : '',
      profile.habits.thinLinks ? '' : ids(p.children),
      ids(p.former),
      p.previous?.postcode ?? '',
      p.previous === undefined ? '' : String(p.previous.number),
      p.movedOn >= 0 ? isoDate(p.movedOn) : '',
      p.secret ? yes : no,
      p.famous ? yes : no,
    ])
  }
}

export function writeCases(
  table: Table,
  profile: Profile,
  population: Population,
  organisation: Organisation,
  load: CaseLoad,
  projects: readonly Project[],
  faults: ReadonlySet<Fault>,
  random: Random,
): void {
  const accountName = (e: Employee): string => (sharesAccount(profile, e) ? sharedAccount(e.team) : e.userId)
  for (const c of load.cases) {
    if (c.unregistered || c.opened > organisation.end) continue
    const team = organisation.teams[c.team]!
    const named = random.chance(0.6) ? c.workers : c.workers.slice(-1)
    const shown = profile.habits.teamOnly > 0 && random.chance(profile.habits.teamOnly) ? [] : named
    const [department, teamName] = placeOf(profile, organisation, organisation.employees[team.members[0]!]!)
    table.add([
      c.id,
      c.subject >= 0 ? population.persons[c.subject]!.id : '',
      c.type,
      isoDate(c.opened),
      c.closesOn <= organisation.end && !(faults.has('half-open') && random.chance(0.15))
        ? isoDate(Math.max(c.closesOn, c.opened))
        : '',
      department,
      teamName,
      shown.map((w) => accountName(organisation.employees[w]!)).join(';'),
    ])
  }
  for (const p of projects) {
    if (p.numbered === 0) continue
    table.add([
      p.caseId,
      '',
      p.type,
      isoDate(p.from),
      p.till <= organisation.end ? isoDate(p.till) : '',
      p.department,
      p.team,
      p.workers.map(accountName).join(';'),
    ])
  }
}
