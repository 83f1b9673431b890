import { openCase } from './cases.ts'
import { contact, look, momentOf, type Day } from './day.ts'
import { nightDuty, routineExports } from './habit-work.ts'
import { kinOf, neighboursOf } from './kin.ts'
import { atWork, employed, isAbsent, type Employee } from './organisation.ts'
import { dossier } from './dossier.ts'
import { frontOffice } from './sittings.ts'

function someone(of: Day, test: (e: Employee) => boolean): Employee | undefined {
  const teams = [...of.present.values()]
  for (let i = 0; i < 30 && teams.length > 0; i++) {
    const team = of.random.pick(teams)
    if (team.length === 0) continue
    const official = of.random.pick(team)
    if (test(official)) return official
  }
  return undefined
}

const working = (e: Employee): boolean => e.trade.load > 0 && e.role !== 'teamleider'
const front = (e: Employee): boolean => e.trade.kind === 'counter' || e.trade.kind === 'call'

/** A neighbour or relative becomes an ordinary client of the official's own desk. */
function acquaintedClient(of: Day): void {
  const { random, organisation, load, population, profile } = of
  const official = someone(of, (e) => working(e) && e.person >= 0)
  if (official === undefined) return
  const near = random.chance(0.75)
    ? neighboursOf(population, official.person).map(([p]) => p)
    : kinOf(population, official.person).map((k) => k.person)
  if (near.length === 0) return
  const subject = near[Math.min(near.length - 1, random.int(20))]!
  const team = organisation.teams[official.team]!
  // Relatives go to a colleague; the official helps with it only now and then.
  const made = openCase(
    random,
    population,
    profile,
    load,
    team,
    random.chance(0.5) ? official : organisation.employees[random.pick(team.members)]!,
    of.day,
    subject,
  )
  for (let i = random.between(1, 3); i > 0; i--) dossier(of, official, momentOf(of, official), subject, made)
}

/** Neighbours, relatives and colleagues come to the counter like anybody else. */
function acquaintedVisitor(of: Day): void {
  const { random, organisation, population } = of
  const official = someone(of, (e) => front(e) && e.person >= 0)
  if (official === undefined) return
  const kind = random.weighted([
    ['neighbour', 4],
    ['kin', 0.6],
    ['colleague', 5],
  ])
  let subject = -1
  if (kind === 'colleague') subject = random.pick(organisation.employees).person
  else if (kind === 'kin') subject = random.pick([...kinOf(population, official.person).map((k) => k.person), -1])
  else subject = neighboursOf(population, official.person)[random.int(15)]?.[0] ?? -1
  if (subject < 0 || subject === official.person) return
  const at = momentOf(of, official)
  if (kind === 'kin') contact(of, official, at - 60, subject, 'balie', random.chance(0.8))
  frontOffice(of, official, at, subject)
}

/** Somebody well known asks for an ordinary thing; a whole team works on it. */
function knownApplicant(of: Day): void {
  const { random, population, organisation, load, profile } = of
  const famous = population.persons.filter((p) => p.famous)
  const teams = organisation.teams.filter((t) =>
    ['vergunning', 'wmo', 'belasting', 'burgerzaken', 'veiligheid'].includes(t.trade.key),
  )
  const team = random.pick(teams)
  const here = of.present.get(team.index) ?? []
  if (here.length === 0 || famous.length === 0) return
  const person = random.pick(famous)
  const made = openCase(random, population, profile, load, team, here[0]!, of.day, person.index)
  for (const official of here) if (random.chance(0.6)) dossier(of, official, momentOf(of, official), person.index, made)
}

/** Undelivered post, an election, a call from the police: a dozen people in an hour, with a purpose and no case. */
function shortRun(of: Day): void {
  const { random, population } = of
  const official = someone(of, (e) =>
    ['gegevens', 'belasting', 'toezicht', 'burgerzaken', 'veiligheid', 'parkeren'].includes(e.trade.key),
  )
  if (official === undefined) return
  let at = momentOf(of, official)
  const plates = official.trade.systems.some(([s]) => s === 'RDW')
  const activity = random.pick([
    'Retourpost: adrescontrole',
    'Kiezersregister',
    'Adresonderzoek naar aanleiding van melding',
    'Kwaliteitscontrole BRP',
  ])
  for (let i = random.between(8, 40); i > 0; i--) {
    look(of, official, at, {
      system: plates ? 'RDW' : 'BRP',
      subject: random.pick(population.adults),
      keys: plates ? 'kenteken' : random.pick(['adres', 'adres', 'naam+geboortedatum']),
      activity: plates ? 'Opvragen kentekenhouder' : activity,
      numbered: false,
    })
    at += random.between(20, 200)
  }
}

/** Functional managers and testers open themselves or a colleague to see whether a screen works. */
function ownTest(of: Day): void {
  const official = someone(of, (e) => e.trade.kind === 'manage' && e.person >= 0)
  if (official !== undefined)
    look(of, official, momentOf(of, official), {
      system: 'BRP',
      subject: official.person,
      activity: 'Functioneel beheer: storing of test',
      numbered: false,
    })
}

/** Reports: coordinators and people who leave hand over their own lists. */
function reports(of: Day): void {
  const { random, organisation } = of
  for (const official of organisation.employees) {
    if (
      official.endDay >= 0 &&
      official.endDay - of.day <= 10 &&
      atWork(official, of.day) &&
      official.trade.load > 0 &&
      random.chance(0.25)
    ) {
      look(of, official, momentOf(of, official), {
        action: random.pick(['export', 'print']),
        system: official.trade.systems[0]![0],
        count: official.activeCases.length + random.between(0, 5),
        keys: 'lijst',
        numbered: false,
      })
      for (const own of official.activeCases.slice(0, 6))
        dossier(of, official, momentOf(of, official), of.load.cases[own]!.subject, of.load.cases[own])
    }
    if (official.role === 'teamleider' && random.chance(0.03) && atWork(official, of.day))
      look(of, official, momentOf(of, official), {
        action: 'export',
        system: official.trade.systems[0]![0],
        count: random.between(60, 900),
        keys: 'lijst',
        numbered: false,
      })
  }
}

/** Work in a holiday on own cases, a borrowed desk, a crisis at night. */
function oddHours(of: Day): void {
  const { random, organisation, load, population, profile } = of
  for (const official of organisation.employees) {
    if (official.activeCases.length === 0 || !employed(official, of.day)) continue
    if (isAbsent(official, of.day) && random.chance(0.012)) {
      for (let i = random.between(1, 4); i > 0; i--) {
        const own = load.cases[random.pick(official.activeCases)]!
        dossier(of, official, random.between(32_000, 80_000), own.subject, own)
      }
    }
    if (official.oncall && random.chance(0.04)) {
      const made = openCase(random, population, profile, load, organisation.teams[official.team]!, official, of.day)
      made.opened = Math.max(made.opened, of.day + 1)
      dossier(
        of,
        official,
        random.chance(0.5) ? random.between(600, 18_000) : random.between(72_000, 86_000),
        made.subject,
        made,
      )
    }
  }
  const guest = someone(of, (e) => working(e) && !front(e))
  const host = someone(of, (e) => !front(e))
  if (guest === undefined || host === undefined || guest.activeCases.length === 0 || !random.chance(0.5)) return
  const at = momentOf(of, guest)
  const own = load.cases[random.pick(guest.activeCases)]!
  if (own.subject >= 0)
    for (let i = 0; i < 3; i++)
      look(of, guest, at + i * 200, { system: 'BRP', subject: own.subject, inCase: own, workstation: host.desk })
}

/** A client whose household holds an official's relative, or an ex of a colleague: seen in passing. */
function inPassing(of: Day): void {
  const { random, population } = of
  const official = someone(of, (e) => working(e) && e.activeCases.length > 0)
  if (official === undefined) return
  const own = of.load.cases[random.pick(official.activeCases)]!
  if (own.subject < 0) return
  const wider = kinOf(population, own.subject)
  if (wider.length > 0)
    look(of, official, momentOf(of, official), { system: 'BRP', subject: random.pick(wider).person, inCase: own })
}

/** All that looks wrong on a working day and is not. */
export function lookAlikes(of: Day): void {
  const { random, organisation } = of
  const people = organisation.employees.length / 1000
  const times = (perThousand: number, act: (of: Day) => void): void => {
    for (let i = random.poisson(perThousand * people); i > 0; i--) act(of)
  }
  times(1.2, acquaintedClient)
  times(3, acquaintedVisitor)
  times(0.25, knownApplicant)
  times(of.profile.habits.runs, shortRun)
  times(0.15, ownTest)
  times(4, inPassing)
  reports(of)
  oddHours(of)
  routineExports(of)
  nightDuty(of)
}
