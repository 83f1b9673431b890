import type { Case, CaseLoad } from './cases.ts'
import { isAbsent, type Employee, type Organisation } from './organisation.ts'
import type { Population } from './population.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'
import { accountOf, keyWord, purposeOf, virtualDesk } from './habits.ts'

export type Event = {
  second: number
  user: string
  action: string
  system: string
  subject: number
  caseId: string
  activity: string
  workstation: string
  ip: string
  count: number
  keys: string
  /** Index of the planted incident, or -1. */
  incident: number
}

export type Contact = {
  second: number
  channel: string
  subject: number
  user: string
  department: string
  topic: string
}

/** Everything a generator needs to fill one day. */
export type Day = {
  day: number
  random: Random
  profile: Profile
  population: Population
  organisation: Organisation
  load: CaseLoad
  /** Factor that brings the volume to the size asked for. */
  scale: number
  /** Employees at work, by team. */
  present: Map<number, Employee[]>
  events: Event[]
  contacts: Contact[]
}

export type Look = {
  action?: string
  system: string
  subject?: number
  inCase?: Case | undefined
  caseId?: string
  /** Forces the case number on or off; left out, it depends on system, official and municipality. */
  numbered?: boolean
  activity?: string
  keys?: string
  count?: number
  incident?: number
  workstation?: string
}

const NUMBERED: Readonly<Record<string, number>> = {
  zaaksysteem: 0.95,
  Jeugdsysteem: 0.85,
  'Wmo-systeem': 0.85,
  Leerplichtsysteem: 0.8,
  Belastingsysteem: 0.5,
  BRP: 0.25,
  Suwinet: 0.25,
  RDW: 0.15,
}

/** The desk of an official today: an own one, one of the team's, or a laptop at home. */
export function deskToday(of: Day, official: Employee): string {
  if (of.profile.habits.virtualDesks) return virtualDesk(official, of.day)
  const team = of.organisation.teams[official.team]!
  const die = ((official.index * 2_654_435_761 + of.day * 40_503) >>> 0) % 1000
  if (team.trade.kind === 'counter' || team.trade.kind === 'call') return team.desks[die % team.desks.length]!
  if (die < 220 || isAbsent(official, of.day)) return `LT-${10_000 + official.index}`
  if (official.flex || die > 970) return team.desks[die % team.desks.length]!
  return official.desk
}

function ipOf(workstation: string, floor: number): string {
  let sum = 0
  for (let i = 0; i < workstation.length; i++) sum = (sum * 31 + workstation.charCodeAt(i)) % 65_521
  return workstation.startsWith('LT-')
    ? `10.200.${sum % 250}.${(sum >> 3) % 250}`
    : `10.${20 + floor}.${sum % 12}.${(sum >> 4) % 250}`
}

/** Which keys found the person; a file opened from a work list has none. */
function keysOf(
  random: Random,
  system: string,
  action: string,
  subject: number,
  front: boolean,
  usual: number,
): string {
  if (subject < 0) return 'naam+geboortedatum'
  if (system === 'RDW') return random.chance(0.75) ? 'kenteken' : 'bsn'
  if (system === 'Suwinet') return 'bsn'
  if (system !== 'BRP' && action !== 'search') return random.chance(0.6) ? '' : 'bsn'
  const address = Math.max(usual, system === 'Belastingsysteem' ? 0.12 : front ? 0.06 : 0.025)
  const die = random.next()
  return die < address ? 'adres' : die < 0.45 ? 'naam+geboortedatum' : 'bsn'
}

/** Writes one action into the day; returns it so that a caller may mend it. */
export function look(of: Day, official: Employee, second: number, what: Look): Event {
  const { random, profile } = of
  const { trade, floor } = of.organisation.teams[official.team]!
  const habit = profile.caseNumbers * official.registers
  // A case system knows its case: habits weigh less there.
  const fixed = (NUMBERED[what.system] ?? 0.5) > 0.6
  const numbered =
    what.numbered ?? random.chance((NUMBERED[what.system] ?? 0.5) * Math.min(1.15, fixed ? Math.sqrt(habit) : habit))
  const inCase = what.inCase !== undefined && !what.inCase.unregistered ? what.inCase : undefined
  const hidden = what.system === 'Suwinet' || random.chance(profile.emptyWorkstations)
  const workstation = hidden ? '' : (what.workstation ?? deskToday(of, official))
  const action = what.action ?? 'view'
  const subject = what.subject ?? -1
  const event: Event = {
    second: Math.max(0, Math.min(86_399, second)),
    user: accountOf(profile, official, what.incident !== undefined),
    action,
    system: what.system,
    subject,
    caseId: what.caseId ?? (inCase !== undefined && numbered && inCase.opened <= of.day ? inCase.id : ''),
    activity: purposeOf(random, profile, trade, what.system, what.activity, inCase?.type),
    workstation,
    ip: workstation === '' ? '' : ipOf(workstation, floor),
    count: what.count ?? (subject >= 0 ? 1 : 0),
    keys: keyWord(
      profile,
      what.keys ??
        keysOf(
          random,
          what.system,
          action,
          subject,
          trade.kind === 'counter' || trade.kind === 'call',
          profile.habits.byAddress,
        ),
    ),
    incident: what.incident ?? -1,
  }
  of.events.push(event)
  return event
}

/** A contact with a resident, if this official cares to register it. */
export function contact(
  of: Day,
  official: Employee,
  second: number,
  subject: number,
  channel: string,
  sure = false,
): void {
  const { random, profile } = of
  if (!sure && !random.chance(profile.contacts * official.contacts)) return
  const team = of.organisation.teams[official.team]!
  of.contacts.push({
    second: Math.max(0, Math.min(86_399, second)),
    channel,
    subject: random.chance(0.06) ? -1 : subject,
    user: accountOf(profile, official, false),
    department: team.name,
    topic: random.pick(team.trade.caseTypes.length > 0 ? team.trade.caseTypes : ['Algemene vraag']),
  })
}

/** A second within the official's working time today; now and then in the evening. */
export function momentOf(of: Day, official: Employee): number {
  const { random } = of
  if (random.chance(official.evenings)) return random.between(68_000, 81_000)
  if (official.roster && random.chance(0.2)) return random.between(61_000, 73_500)
  const span = official.till - official.from
  const at = official.from + Math.floor(span * random.next())
  return at > 43_800 && at < 46_200 && random.chance(0.7) ? at + 3600 : at
}
