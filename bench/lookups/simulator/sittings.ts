import { casesOf, openCase, type Case } from './cases.ts'
import { contact, look, momentOf, type Day } from './day.ts'
import { dossier, mainSystem } from './dossier.ts'
import { employed, isAbsent, type Employee } from './organisation.ts'

function pickCase(of: Day, list: readonly number[]): Case | undefined {
  return list.length === 0 ? undefined : of.load.cases[of.random.pick(list)]
}

/** A random resident, sooner one who has business with the town hall. */
export function visitor(of: Day): number {
  const { random, load, population } = of
  if (random.chance(0.35)) {
    const busy = load.clients.get(
      random.pick(['inkomen', 'wmo', 'belasting', 'jeugd', 'vergunning', 'parkeren', 'schuld']),
    )
    if (busy !== undefined && busy.length > 0) return random.pick(busy)
  }
  return random.pick(population.adults)
}

function namesake(of: Day, subject: number): number {
  const list = of.population.surnames.get(of.population.persons[subject]!.surname) ?? [subject]
  return of.random.pick(list)
}

function caseSitting(of: Day, official: Employee, second: number): void {
  const { random, organisation, load } = of
  const team = organisation.teams[official.team]!
  const own = pickCase(of, official.activeCases)
  const { elsewhere } = of.profile.habits
  if (elsewhere > 0 && random.chance(elsewhere)) {
    const other = random.pick(organisation.teams)
    const found = pickCase(of, random.chance(0.5) ? other.open : other.closed)
    if (found !== undefined && found.subject >= 0) return dossier(of, official, second, found.subject, found)
  }
  const kind = random.weighted([
    ['own', 64],
    ['team', 8],
    ['standIn', 5],
    ['closed', 4],
    ['intake', 3],
    ['call', 7],
    ['consult', 2.5],
    ['namesake', 1.5],
    ['typo', 1],
    ['list', 4],
    ['odd', 0.12],
  ])
  if (kind === 'own' && own !== undefined) return dossier(of, official, second, own.subject, own)
  if (kind === 'list') {
    look(of, official, second, {
      action: 'search',
      system: mainSystem(of, official),
      keys: 'lijst',
      count: random.between(5, 60),
      numbered: false,
    })
    return
  }
  if (kind === 'standIn') {
    const away = team.members
      .map((m) => organisation.employees[m]!)
      .filter((e) => isAbsent(e, of.day) || !employed(e, of.day))
    const found = away.length > 0 ? pickCase(of, random.pick(away).activeCases) : undefined
    if (found !== undefined) return dossier(of, official, second, found.subject, found)
  }
  if (kind === 'closed') {
    const found = pickCase(of, team.closed.slice(-200))
    if (found !== undefined) return dossier(of, official, second, found.subject, found)
  }
  if (kind === 'intake') {
    const made = openCase(random, of.population, of.profile, load, team, official, of.day)
    if (random.chance(0.6))
      contact(
        of,
        official,
        second - random.between(30, 600),
        made.subject,
        random.pick(['telefoon', 'balie', 'e-mail']),
      )
    return dossier(of, official, second, made.subject, made)
  }
  if (kind === 'call') {
    const found = random.chance(0.7) ? pickCase(of, team.open) : undefined
    const subject = found?.subject ?? visitor(of)
    if (subject >= 0) contact(of, official, second + random.between(-300, 900), subject, 'telefoon')
    return dossier(of, official, second, subject, found)
  }
  if (kind === 'consult') {
    const other = random.pick(organisation.teams)
    const found = pickCase(of, other.open)
    if (found !== undefined && found.subject >= 0) return dossier(of, official, second, found.subject, found)
  }
  if ((kind === 'namesake' || kind === 'typo') && own !== undefined && own.subject >= 0) {
    const wrong = kind === 'namesake' ? namesake(of, own.subject) : random.pick(of.population.locals)
    if (wrong !== own.subject)
      look(of, official, second, {
        system: 'BRP',
        subject: wrong,
        numbered: random.chance(0.1),
        inCase: own,
        keys: kind === 'typo' ? 'bsn' : 'naam+geboortedatum',
      })
    return dossier(of, official, second + random.between(6, 55), own.subject, own)
  }
  if (kind === 'odd') {
    look(of, official, second, { system: mainSystem(of, official), subject: visitor(of) })
    return
  }
  const found = pickCase(of, team.open) ?? own
  if (found !== undefined) dossier(of, official, second, found.subject, found)
}

/** Somebody at the counter or on the line: often no case, the contact registered before, after or never. */
export function frontOffice(of: Day, official: Employee, second: number, subject: number): void {
  if (subject === official.person) return
  const { random, organisation, population, load } = of
  const counter = official.trade.kind === 'counter'
  const running = casesOf(load, subject).filter(
    (c) => load.cases[c]!.opened <= of.day && load.cases[c]!.closesOn >= of.day - 30,
  )
  const found = running.length > 0 && random.chance(0.8) ? load.cases[random.pick(running)] : undefined
  contact(
    of,
    official,
    second + (random.chance(0.4) ? -random.between(5, 200) : random.between(60, 1500)),
    subject,
    counter
      ? 'balie'
      : random.weighted([
          ['telefoon', 8],
          ['chat', 1],
          ['e-mail', 2],
        ]),
  )
  const activity = counter && random.chance(0.9) ? 'Burgerzaken: reisdocumenten en aangiften' : undefined
  look(of, official, second, {
    action: random.chance(0.3) ? 'search' : 'view',
    system: counter ? 'BRP' : random.weighted(official.trade.systems),
    subject,
    inCase: found,
    ...(activity === undefined ? {} : { activity }),
  })
  if (random.chance(0.5))
    look(of, official, second + random.between(15, 200), {
      system: random.weighted(official.trade.systems),
      subject,
      inCase: found,
    })
  if (counter && random.chance(0.3)) {
    const family = population.households[population.persons[subject]!.household]!.members
    for (const member of family)
      if (member !== subject && random.chance(0.5))
        look(of, official, second + random.between(100, 400), { system: 'BRP', subject: member, inCase: found })
  }
  if (counter && random.chance(0.12)) {
    const made = openCase(
      random,
      population,
      of.profile,
      load,
      organisation.teams[official.team]!,
      official,
      of.day,
      subject,
    )
    look(of, official, second + random.between(200, 700), { action: 'change', system: 'BRP', subject, inCase: made })
  }
}

function fieldSitting(of: Day, official: Employee, second: number): void {
  const { random, population } = of
  if (random.chance(official.trade.key === 'gegevens' ? 0.4 : 0.55)) return caseSitting(of, official, second)
  const plate = official.trade.systems.some(([s]) => s === 'RDW') && random.chance(0.6)
  let at = second
  for (let i = random.between(1, 4); i > 0; i--) {
    look(of, official, at, {
      system: plate ? 'RDW' : 'BRP',
      subject: random.pick(population.adults),
      keys: plate ? 'kenteken' : 'adres',
      numbered: false,
    })
    at += random.between(30, 400)
  }
}

/** One sitting of ordinary work by this official at this second. */
export function sitting(of: Day, official: Employee, second: number): void {
  const { random, organisation, load } = of
  const { kind } = official.trade
  if (official.role === 'teamleider') {
    const team = organisation.teams[official.team]!
    const found = pickCase(of, random.chance(0.8) ? team.open : team.closed)
    if (found !== undefined) dossier(of, official, second, found.subject, found)
    return
  }
  const mentor = official.mentor
  if (mentor >= 0 && of.day - official.startDay < 40 && random.chance(0.4)) {
    const found = pickCase(of, organisation.employees[mentor]!.activeCases)
    if (found !== undefined) return dossier(of, official, second, found.subject, found)
  }
  if (kind === 'counter' || kind === 'call') {
    if (official.role.startsWith('specialist') || official.role.startsWith('senior')) {
      if (random.chance(0.5)) return caseSitting(of, official, second)
    }
    return frontOffice(of, official, second, visitor(of))
  }
  if (kind === 'field') return fieldSitting(of, official, second)
  if (kind === 'control') {
    const found = random.pick(load.cases)
    if (found.subject >= 0)
      look(of, official, second, {
        system: mainSystem(of, official),
        subject: found.subject,
        inCase: found,
        activity: 'Interne controle: steekproef',
      })
    return
  }
  if (kind === 'manage') {
    look(of, official, second, {
      system: mainSystem(of, official),
      subject: random.pick(of.population.locals),
      activity: 'Functioneel beheer: storing of test',
      numbered: false,
    })
    return
  }
  if (kind === 'office') {
    const found = random.pick(load.cases)
    look(of, official, second, { system: 'zaaksysteem', subject: found.subject, inCase: found, numbered: true })
    return
  }
  caseSitting(of, official, second)
}

/** How busy a day is: Mondays, the month of assessments, passports before summer, elections. */
export function season(trade: string, day: number): number {
  const date = new Date(day * 86_400_000)
  const month = date.getUTCMonth()
  let factor = date.getUTCDay() === 1 ? 1.2 : date.getUTCDay() === 5 ? 0.85 : date.getUTCDay() === 6 ? 0.5 : 1
  if (trade === 'burgerzaken' && (month === 4 || month === 5)) factor *= 1.4
  if (trade === 'burgerzaken' && month === 2 && date.getUTCDate() > 5 && date.getUTCDate() < 19) factor *= 1.3
  if (trade === 'belasting' && month === 1) factor *= 1.8
  if (trade === 'kcc' && (month === 1 || month === 0)) factor *= 1.15
  if (month === 6 || month === 7) factor *= 0.8
  return factor
}

/** The working day of one official. */
export function workingDay(of: Day, official: Employee): void {
  const { random } = of
  const mean =
    official.trade.pace *
    official.pace *
    of.scale *
    season(official.trade.key, of.day) *
    ((official.till - official.from) / 30_600)
  for (let i = random.poisson(mean); i > 0; i--) sitting(of, official, momentOf(of, official))
}
