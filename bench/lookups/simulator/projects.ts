import { look, momentOf, type Day } from './day.ts'
import { atWork, type Employee, type Organisation } from './organisation.ts'
import { placeOf } from './habits.ts'
import type { Population } from './population.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'

/** Bulk work on many people under one project: with a case of its own, or with nothing but a purpose. */
export type Project = {
  caseId: string
  type: string
  department: string
  team: string
  teamIndex: number
  from: number
  till: number
  workers: Employee[]
  subjects: number[]
  system: string
  keys: string
  perDay: number
  activity: string
  /** Share of look-ups that carry the project's case. */
  numbered: number
  done: number
}

const KINDS = [
  ['gegevens', 'BRP', 'adres', 'Project adresfraude'],
  ['gegevens', 'BRP', 'bsn', 'Kwaliteitscontrole BRP'],
  ['toezicht', 'BRP', 'adres', 'Integrale controle woningen'],
  ['toezicht', 'RDW', 'kenteken', 'Controle foutparkeren bedrijventerrein'],
  ['belasting', 'BRP', 'adres', 'Opschonen hondenbelasting'],
  ['inkomen', 'Suwinet', 'bsn', 'Themacontrole inkomsten'],
  ['recherche', 'BRP', 'adres', 'Ondermijning: adressencontrole'],
  ['veiligheid', 'BRP', 'adres', 'Bestuurlijke aanpak vakantiepark'],
  ['parkeren', 'RDW', 'kenteken', 'Herziening parkeervergunningen'],
] as const

/** Plans the projects of a period; some run through the official's own street. */
export function planProjects(
  random: Random,
  organisation: Organisation,
  population: Population,
  profile: Profile,
  start: number,
  end: number,
): Project[] {
  const projects: Project[] = []
  const count = Math.max(2, Math.round(profile.projects * (organisation.employees.length / 140) * ((end - start) / 90)))
  const streets = [...population.streets.values()]
  for (let i = 0; i < count; i++) {
    const [trade, system, keys, activity] = random.pick(KINDS)
    const teams = organisation.teams.filter((t) => t.trade.key === trade)
    if (teams.length === 0) continue
    const team = random.pick(teams)
    const workers = random.shuffle(team.members.map((m) => organisation.employees[m]!)).slice(0, random.between(1, 4))
    const subjects: number[] = []
    const wanted = random.between(60, 500)
    const own = workers[0]?.person ?? -1
    if (keys === 'adres' && own >= 0 && random.chance(0.3)) {
      // Most leave their own front door to a colleague.
      const home = random.chance(0.75) ? population.persons[own]!.household : -1
      const street = population.streets.get(streetOf(population, own))!.filter((h) => h !== home)
      subjects.push(...street.flatMap((h) => population.households[h]!.members))
    }
    while (subjects.length < wanted) {
      if (keys === 'adres')
        subjects.push(...random.pick(streets).flatMap((h) => population.households[h]!.members.slice(0, 2)))
      else subjects.push(random.pick(population.adults))
    }
    const from = random.between(start - 10, end - 5)
    projects.push({
      caseId: `${profile.ids === 'numbers' ? 'P2026-' : 'proj-'}${String(100 + i)}`,
      type: activity,
      department: placeOf(profile, organisation, organisation.employees[team.members[0]!]!)[0],
      team: placeOf(profile, organisation, organisation.employees[team.members[0]!]!)[1],
      teamIndex: team.index,
      from,
      till: from + random.between(4, 30),
      workers,
      subjects,
      system,
      keys,
      perDay: random.between(8, 45),
      activity,
      numbered: random.weighted([
        [0, 3],
        [0.4, 2],
        [0.95, 5],
      ]),
      done: 0,
    })
  }
  return projects
}

function streetOf(population: Population, person: number): string {
  const { address } = population.households[population.persons[person]!.household]!
  return `${address.street}|${address.city}`
}

export function workOnProjects(of: Day, projects: readonly Project[]): void {
  const { random } = of
  for (const project of projects) {
    if (of.day < project.from || of.day > project.till) continue
    for (const official of project.workers) {
      if (!atWork(official, of.day)) continue
      let at = momentOf(of, official)
      for (let i = random.poisson(project.perDay); i > 0; i--) {
        const subject = project.subjects[project.done++ % project.subjects.length]!
        const numbered = random.chance(project.numbered)
        look(of, official, at, {
          system: project.system,
          subject,
          keys: project.keys,
          activity: project.activity,
          caseId: numbered ? project.caseId : '',
        })
        at += random.between(15, 300)
      }
    }
  }
}
