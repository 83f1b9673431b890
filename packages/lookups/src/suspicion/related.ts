import type { Localized } from '@sluiswacht/model'
import { relationsOf, type RelationKind, type Tie, TIES } from '../relations/relations.ts'
import { type AlertReason, type Setting, type Suspicion } from './setting.ts'
import { Repeats } from './repeats.ts'

/** Incidents that are to be expected of a thousand officials in a month, by kind (AP study, case reports, insider studies). */
const INCIDENTS: Readonly<Record<RelationKind, number>> = {
  own_record: 2.5,
  family: 6,
  ex_conflict: 6,
  neighbour: 2.5,
  colleague: 3.5,
  celebrity: 3,
}
/** How often a wrong look-up comes back on at least two, three, four days. */
const COMES_BACK: Readonly<Record<RelationKind, readonly number[]>> = {
  own_record: [0.25, 0.08, 0.03],
  family: [0.35, 0.12, 0.05],
  ex_conflict: [0.75, 0.55, 0.3],
  neighbour: [0.3, 0.12, 0.05],
  colleague: [0.4, 0.2, 0.1],
  celebrity: [0.25, 0.08, 0.03],
}
/** A secret address draws whoever is in a conflict. */
const SECRET_WHEN_WRONG: Readonly<Record<RelationKind, number>> = {
  own_record: 0.02,
  family: 0.05,
  ex_conflict: 0.25,
  neighbour: 0.03,
  colleague: 0.03,
  celebrity: 0.1,
}
const LEAST = -2.2
/** A reason that is more telling than this (powers of ten) ends the matter. */
const DOUBTFUL = -1
/** Functional managers and internal control open records at random: what is found at random says less. */
const RANDOM_WORK = 0.8
const AT_RANDOM: ReadonlySet<RelationKind> = new Set(['own_record', 'colleague', 'celebrity', 'neighbour'])
/** A set of ties is chance-hit at least this often as its size says, whatever the log shows. */
const LEAST_LIFT = 0.3
const LIFT_LEAN = 4

interface Hit {
  readonly user: number
  readonly sort: Tie
  readonly person: number
  readonly units: readonly number[]
}

/** Look-ups of people to whom the official is tied: family, former partners, neighbours, colleagues, well-known people. */
export function relatedLookups(setting: Setting): Suspicion[] {
  const { employees, population, unitsOf, isOpen } = setting
  const colleagues = new Map<number, number>()
  employees.forEach(({ self }, user) => self !== null && colleagues.set(self, user))
  const wellKnown = wellKnownPeople(setting)
  const hits: Hit[] = []
  const sizes = employees.map(() => new Map<string, number>())
  const expected = new Map<string, number>()
  const observed = new Map<string, number>()
  const everyone = Math.max(1, population.registered)
  employees.forEach((employee, user) => {
    const mine = unitsOf[user] ?? []
    if (mine.length === 0 || !employee.registered) return
    const relations = relationsOf(employee, population)
    for (const [person, other] of colleagues) {
      if (other === user || strongerThanWork(relations.get(person))) continue
      relations.set(person, workTie(employee, employees[other]))
    }
    for (const [person, sort] of wellKnown) if (!strongerThanWork(relations.get(person))) relations.set(person, sort)
    for (const { id } of relations.values()) sizes[user]?.set(id, (sizes[user]?.get(id) ?? 0) + 1)
    // How often work by itself touches such people is read from the look-ups that have a reason.
    const reasoned = mine.length - mine.filter(isOpen).length
    for (const [id, size] of sizes[user] ?? []) expected.set(id, (expected.get(id) ?? 0) + (reasoned * size) / everyone)
    for (const hit of hitsOf(setting, user, relations)) {
      const worked = hit.units.length - hit.units.filter(isOpen).length
      observed.set(hit.sort.id, (observed.get(hit.sort.id) ?? 0) + worked)
      hits.push(hit)
    }
  })
  const lift = (id: string): number =>
    Math.max(LEAST_LIFT, ((observed.get(id) ?? 0) + LIFT_LEAN) / ((expected.get(id) ?? 0) + LIFT_LEAN))
  const repeats = new Repeats(setting)
  const curious = curiousDays(setting, hits)
  return hits.flatMap((hit) => {
    const chance =
      ((unitsOf[hit.user]?.length ?? 0) * (sizes[hit.user]?.get(hit.sort.id) ?? 1) * lift(hit.sort.id)) / everyone
    return weigh(setting, hit, chance, repeats, curious) ?? []
  })
}

function strongerThanWork(sort: Tie | undefined): boolean {
  return sort !== undefined && sort.kind !== 'neighbour' && sort.id !== TIES.surname.id
}

function workTie(
  one: { readonly team: string | null; readonly department: string | null },
  other: { readonly team: string | null; readonly department: string | null } | undefined,
): Tie {
  if (one.team !== null && one.team === other?.team) return TIES.teamMate
  return one.department !== null && one.department === other?.department ? TIES.departmentMate : TIES.colleague
}

function wellKnownPeople({ population: { people, byAddress } }: Setting): Map<number, Tie> {
  const found = new Map<number, Tie>()
  people.forEach((person, index) => {
    if (!person.publicFigure) return
    found.set(index, TIES.wellKnown)
    for (const other of [...(byAddress.get(person.address ?? '') ?? []), ...person.children, person.partner ?? -1])
      if (other >= 0 && !people[other]?.publicFigure) found.set(other, TIES.wellKnownHome)
  })
  return found
}

/** The units of an official about each tied home (or person, for colleagues). */
function hitsOf({ units, population, unitsOf }: Setting, user: number, relations: ReadonlyMap<number, Tie>): Hit[] {
  const found = new Map<string, { sort: Tie; person: number; units: number[] }>()
  for (const unit of unitsOf[user] ?? []) {
    const person = units.person[unit] ?? -1
    const sort = relations.get(person)
    if (!sort) continue
    const together = sort.kind === 'ex_conflict' || sort.kind === 'celebrity' || sort.kind === 'neighbour'
    const key = together ? `${sort.kind} ${population.people[person]?.address ?? person}` : `${person}`
    const hit = found.get(key)
    if (hit) hit.units.push(unit)
    else found.set(key, { sort, person, units: [unit] })
  }
  return [...found.values()].map((hit) => ({ ...hit, user }))
}

/** For each well-known person the days on which somebody looked without a reason, with the official. */
function curiousDays(
  { units, isOpen }: Setting,
  hits: readonly Hit[],
): Map<number, (readonly [day: number, user: number])[]> {
  const found = new Map<number, (readonly [number, number])[]>()
  for (const { sort, person, units: list, user } of hits)
    if (sort.kind === 'celebrity')
      for (const unit of list)
        if (isOpen(unit)) found.set(person, [...(found.get(person) ?? []), [units.day[unit] ?? 0, user]])
  return found
}

const NEWS_DAYS = 4

function weigh(
  setting: Setting,
  { user, sort, person, units: all }: Hit,
  chance: number,
  repeats: Repeats,
  curious: ReadonlyMap<number, readonly (readonly [day: number, user: number])[]>,
): Suspicion | null {
  const { units, doubt, traits, population, employees, months } = setting
  const { kind } = sort
  const open = all.filter((unit) => (doubt[unit] ?? 0) > DOUBTFUL)
  if (open.length === 0) return null
  const strongest = Math.max(...open.map((unit) => (doubt[unit] ?? 0) + traits.of(unit, 'personal')))
  const days = new Set(open.map((unit) => units.day[unit])).size
  const certainty =
    sort.id === TIES.surname.id || kind === 'celebrity' ? 1 : (employees[user]?.selfCertainty ?? 0) || 0.6
  const expected = ((INCIDENTS[kind] * sort.share * months) / 1000) * certainty
  let odds = Math.log10(expected) - Math.log10(Math.max(chance, 1e-6)) + strongest
  odds += repeats.weigh(user, days, COMES_BACK[kind])
  if (population.people[person]?.secret) odds += Math.log10(SECRET_WHEN_WRONG[kind] / population.secretShare)
  const day = units.day[open[0] ?? 0] ?? 0
  const others =
    kind === 'celebrity'
      ? othersInNews(curious.get(person) ?? [], user, day, months, employees)
      : { count: 0, weight: 0, mates: 0 }
  odds += others.weight
  if (AT_RANDOM.has(kind) && setting.worksAtRandom(user)) odds -= RANDOM_WORK
  // Work was done for the same person on other days: a wrong look-up among them is possible, but seldom.
  const reasoned = all.length - open.length
  if (reasoned > 0) odds -= Math.min(1.5, 0.5 + 0.3 * reasoned)
  if (odds < LEAST) return null
  return {
    user,
    kind,
    person,
    odds,
    units: open,
    rows: [],
    ...explain(setting, sort, open, days, reasoned, certainty, others),
  }
}

/**
 * Others who looked at the same well-known person within days, against how many do so at other times. People of one team
 * who do so together have a file before them; people of several teams have read the news.
 */
function othersInNews(
  looks: readonly (readonly [day: number, user: number])[],
  user: number,
  day: number,
  months: number,
  employees: Setting['employees'],
): { readonly count: number; readonly weight: number; readonly mates: number } {
  const isMate = (who: number): boolean =>
    employees[who]?.team !== null && employees[who]?.team === employees[user]?.team
  const near = looks.filter(([at, who]) => who !== user && Math.abs(at - day) <= NEWS_DAYS)
  const mates = new Set(near.filter(([, who]) => isMate(who)).map(([, who]) => who)).size
  const count = new Set(near.filter(([, who]) => !isMate(who)).map(([, who]) => employees[who]?.team ?? who)).size
  const elsewhere = looks.filter(([at, who]) => who !== user && !isMate(who) && Math.abs(at - day) > NEWS_DAYS).length
  const expected = (elsewhere * (2 * NEWS_DAYS + 1)) / Math.max(30, months * 30)
  const news = Math.min(1.2, Math.log10((count + 0.7) / (expected + 0.7)))
  return { count, mates, weight: news - (mates >= 2 ? A_FILE : 0) }
}

/** Two team mates at the same person in the same days: the work of a team. */
const A_FILE = 1

const text = (nl: string, en: string, evidence: string): AlertReason => ({ text: { nl, en }, evidence })

function explain(
  { units, hasContacts, traits }: Setting,
  sort: Tie,
  open: readonly number[],
  days: number,
  reasoned: number,
  certainty: number,
  others: { readonly count: number; readonly mates: number },
): Pick<Suspicion, 'reasons' | 'against' | 'missing'> {
  const reasons: AlertReason[] = [
    text(
      `band met de opgezochte persoon: ${sort.title.nl}`,
      `tie with the person looked up: ${sort.title.en}`,
      `tie ${sort.id}, certainty ${certainty.toFixed(2)}`,
    ),
    text(
      'geen eigen zaak, zaak van het team, vervanging, project of contact gevonden die de opzoeking verklaart',
      'no own case, team case, replacement, project or contact found that explains the look-up',
      `${units.templates.length} templates`,
    ),
  ]
  if (days > 1) reasons.push(text(`herhaald: op ${days} dagen`, `repeated: on ${days} days`, `${days} days`))
  if (open.some((unit) => units.cites[unit] === 2))
    reasons.push(text('de genoemde zaak gaat over iemand anders', 'the case named is about somebody else', 'case'))
  if (open.some((unit) => traits.offHours(unit)))
    reasons.push(text('buiten kantoortijd', 'outside office hours', 'time'))
  if (others.count > 0)
    reasons.push(
      text(
        `ook in ${others.count} ander(e) team(s) werd deze persoon in dezelfde dagen opgezocht, zonder reden`,
        `${others.count} other team(s) looked this person up in the same days too, without a reason`,
        `${others.count} teams`,
      ),
    )
  const against = new Map<string, AlertReason>()
  for (const unit of open) {
    const template = units.templates[units.template[unit] ?? -1]
    if (template)
      against.set(
        template.id,
        text(`mogelijke reden: ${template.title.nl}`, `possible reason: ${template.title.en}`, template.id),
      )
  }
  if (reasoned > 0)
    against.set(
      'reasoned',
      text(
        `op ${reasoned} andere dag(en) was er wel een reden voor deze persoon`,
        `on ${reasoned} other day(s) there was a reason for this person`,
        `${reasoned} days`,
      ),
    )
  if (others.mates > 0)
    against.set(
      'mates',
      text(
        `${others.mates} teamgenoot of teamgenoten zochten deze persoon in dezelfde dagen op: er kan een aanvraag lopen`,
        `${others.mates} team mate(s) looked this person up in the same days: there may be an application`,
        `${others.mates} team mates`,
      ),
    )
  const missing: Localized[] = hasContacts
    ? []
    : [{ nl: 'geen contactregistratie in de gegevens', en: 'no contacts in the data' }]
  if (certainty < 1)
    missing.push({
      nl: 'BSN van de medewerker ontbreekt: het verband is op naam of adres gelegd',
      en: "the official's BSN is missing: the tie rests on name or address",
    })
  return { reasons, against: [...against.values()], missing }
}
