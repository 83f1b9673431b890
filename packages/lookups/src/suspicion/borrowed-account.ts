import type { DuckDBConnection } from '@duckdb/node-api'
import { numberOf } from '../import/cells.ts'
import type { AlertReason, Setting, Suspicion } from './setting.ts'

const SHOWN = 40
/** Accounts used by somebody else, of a thousand officials in a month. */
const INCIDENTS = 3.5
const LEAST = -2
const MOST = 1.7
const LEAST_SIGN = -1.2
/** Seconds in which nobody walks to another desk and logs on. */
const AT_ONCE = 240
/** Days between sittings of one absence, and what a further sitting adds. */
const ONE_ABSENCE = 14
const AGAIN = 0.15

/** How often each sign is seen when somebody else uses the account; how often in ordinary work is measured. */
const WHEN_BORROWED = {
  twoPlaces: 0.5,
  absent: 0.4,
  offDay: 0.25,
  owned: 0.6,
  othersCases: 0.5,
  noOwnCases: 0.88,
  onlyOwnCases: 0.04,
  brief: 0.8,
} as const
type Sign = keyof typeof WHEN_BORROWED
/** Without one of these a sitting is a borrowed desk. */
const TELLING: readonly Sign[] = ['twoPlaces', 'absent', 'offDay', 'othersCases']
const SIGNS = Object.keys(WHEN_BORROWED) as Sign[]

/** A place that belongs to somebody: so many events, this share by one official. */
const OWNED = { events: 25, share: 0.6 }
/** An official's own places hold at least this share of the own events. */
const OWN_PLACE = 0.04

/**
 * Sittings on a workstation that is not one's own, or during absence. Two places at once: work on the usual place goes on
 * before and after, within the hour. Stretches without a workstation in the log (Suwinet) count by whom they are about.
 */
const SITTINGS = `
  WITH used AS (SELECT official, workstation, count(*) AS n FROM look WHERE workstation <> '' GROUP BY 1, 2),
    mine AS (SELECT official, sum(n) AS total FROM used GROUP BY 1),
    places AS (SELECT workstation, sum(n) AS total, max(n) AS most, arg_max(official, n) AS owner FROM used GROUP BY 1),
    foreign_place AS (SELECT u.official, u.workstation, CASE WHEN p.total >= ${OWNED.events} AND p.most >= ${OWNED.share} * p.total AND p.owner <> u.official THEN p.owner END AS owner
      FROM used u JOIN mine m USING (official) JOIN places p USING (workstation) WHERE u.n < ${OWN_PLACE} * m.total AND m.total >= 20),
    days AS (SELECT l.*, f.owner, f.workstation IS NOT NULL AS foreign_desk,
        EXISTS (SELECT 1 FROM absence a WHERE a.official = l.official AND l.day BETWEEN a.first_day AND a.last_day) AS absent,
        l.official IN (SELECT official FROM workday) AND NOT EXISTS (SELECT 1 FROM workday w WHERE w.official = l.official AND w.weekday = (l.day + 3) % 7) AS off_day
      FROM look l LEFT JOIN foreign_place f ON f.official = l.official AND f.workstation = l.workstation),
    marked AS (SELECT *, CASE WHEN foreign_desk THEN workstation WHEN absent OR off_day THEN '*' END AS sitting FROM days)
  SELECT m.official, m.day, m.sitting, any_value(m.owner) AS owner, bool_or(m.absent) AS absent, bool_or(m.off_day) AS off_day, list(m.row ORDER BY m.row) AS rows, min(m.second)::INTEGER AS first, max(m.second)::INTEGER AS last,
    avg(CASE WHEN m.person IS NULL THEN NULL WHEN EXISTS (SELECT 1 FROM case_user c WHERE c.person = m.person AND c.official = m.official) THEN 1 ELSE 0 END) AS own,
    avg(CASE WHEN m.person IS NULL OR m.owner IS NULL THEN NULL WHEN EXISTS (SELECT 1 FROM case_user c WHERE c.person = m.person AND c.official = m.owner) THEN 1 ELSE 0 END) AS of_owner
  FROM marked m WHERE m.sitting IS NOT NULL GROUP BY m.official, m.day, m.sitting`

const AROUND = `SELECT s.nth, max(CASE WHEN l.second BETWEEN s.first - 3600 AND s.last AND l.workstation <> '' THEN 1 ELSE 0 END) + max(CASE WHEN l.second BETWEEN s.first AND s.last + 3600 AND l.workstation <> '' THEN 1 ELSE 0 END),
    count(*) FILTER (WHERE l.workstation <> '' AND l.second BETWEEN s.first AND s.last), min(LEAST(abs(l.second - s.first), abs(l.second - s.last))) FILTER (WHERE l.workstation <> ''),
    list(l.row ORDER BY l.row) FILTER (WHERE l.workstation = '' AND l.second BETWEEN s.first - 900 AND s.last + 900 AND l.person IN (SELECT x.person FROM look x WHERE x.official = s.official AND x.day = s.day AND x.workstation = s.sitting))
  FROM sitting s JOIN look l ON l.official = s.official AND l.day = s.day AND l.workstation <> s.sitting WHERE s.sitting <> '*' GROUP BY s.nth`

/** For each sitting the largest share of its people that have a case with one and the same other official. */
const OF_ONE = `CREATE TABLE of_one AS WITH seen AS (SELECT DISTINCT s.nth, s.official, l.person FROM (SELECT nth, official, unnest(rows) AS "row" FROM sitting) s JOIN look l ON l."row" = s."row" WHERE l.person IS NOT NULL),
    people AS (SELECT nth, count(*) AS n FROM seen GROUP BY 1),
    with_other AS (SELECT s.nth, c.official, count(DISTINCT s.person) AS n FROM seen s JOIN case_user c ON c.person = s.person AND c.official <> s.official GROUP BY 1, 2)
  SELECT w.nth, max(w.n / p.n) AS share FROM with_other w JOIN people p USING (nth) WHERE p.n >= 2 GROUP BY 1`

/** Days of the week on which somebody works, for who has a schedule that tells. */
async function writeWorkdays(db: DuckDBConnection, employees: Setting['employees']): Promise<void> {
  await db.run('CREATE TABLE workday (official INTEGER, weekday INTEGER)')
  const appender = await db.createAppender('workday')
  employees.forEach(({ hours }, official) =>
    hours?.forEach((day, weekday) => {
      if (!day) return
      appender.appendInteger(official)
      appender.appendInteger(weekday)
      appender.endRow()
    }),
  )
  appender.closeSync()
}

interface Sitting {
  readonly user: number
  readonly day: number
  readonly owner: number | null
  readonly rows: readonly number[]
  readonly signs: ReadonlySet<Sign>
}

/** An account that seems to be used by somebody else. What sets a borrowed desk or a day at home apart is measured. */
export async function borrowedAccounts(db: DuckDBConnection, { employees, months }: Setting): Promise<Suspicion[]> {
  await writeWorkdays(db, employees)
  await db.run(
    `CREATE TABLE sitting AS SELECT (row_number() OVER (ORDER BY official, day, sitting) - 1)::INTEGER AS nth, * FROM (${SITTINGS})`,
  )
  await db.run(OF_ONE)
  const around = new Map<number, { sides: number; inside: number; nearest: number; nameless: number[] }>()
  for (const [nth, sides, inside, nearest, nameless] of (await db.runAndReadAll(AROUND)).getRows())
    around.set(Number(nth), {
      sides: Number(sides),
      inside: Number(inside),
      nearest: numberOf(nearest) ?? 86_400,
      nameless: rowsOf(nameless),
    })
  const sittings = (
    await db.runAndReadAll(
      `SELECT s.nth, official, sitting, owner, absent, rows, first, last, own, GREATEST(COALESCE(of_owner, 0), COALESCE(o.share, 0)), day, off_day
       FROM sitting s LEFT JOIN of_one o ON o.nth = s.nth ORDER BY s.nth`,
    )
  )
    .getRows()
    .map(([nth, user, sitting, owner, absent, rows, first, last, own, ofOther, day, offDay]): Sitting => {
      const beside = around.get(Number(nth))
      const events = [...rowsOf(rows), ...(beside?.nameless ?? [])].sort((a, b) => a - b)
      const signs = new Set<Sign>()
      if (beside && (beside.inside > 0 || (beside.sides >= 2 && beside.nearest <= AT_ONCE))) signs.add('twoPlaces')
      if (absent === true) signs.add('absent')
      if (offDay === true) signs.add('offDay')
      if (owner !== null) signs.add('owned')
      if (Number(ofOther ?? 0) >= 0.5 && Number(ofOther ?? 0) > Number(own ?? 0)) signs.add('othersCases')
      if (Number(own ?? 0) < 0.2) signs.add('noOwnCases')
      if (Number(own ?? 0) >= 0.6) signs.add('onlyOwnCases')
      if (Number(last) - Number(first) < 5400 && events.length <= 20) signs.add('brief')
      return {
        user: Number(user),
        day: Number(day),
        owner: sitting === '*' ? null : numberOf(owner),
        rows: events,
        signs,
      }
    })
  return weigh(sittings, employees, months)
}

function weigh(sittings: readonly Sitting[], employees: Setting['employees'], months: number): Suspicion[] {
  const share = (sign: Sign): number =>
    (sittings.reduce((sum, { signs }) => sum + (signs.has(sign) ? 1 : 0), 0) + 2) / (sittings.length + 8)
  const usual = Object.fromEntries(SIGNS.map((sign) => [sign, Math.min(0.95, share(sign))])) as Record<Sign, number>
  const each = new Map<number, number>()
  for (const { user } of sittings) each.set(user, (each.get(user) ?? 0) + 1)
  const meanOf = sittings.length / Math.max(1, each.size)
  const away: { user: number; last: number; sitting: Suspicion }[] = []
  const found: Suspicion[] = []
  for (const { user, day, rows, signs } of sittings) {
    let odds = Math.log10((INCIDENTS * months) / 1000) - Math.log10(0.5 * ((each.get(user) ?? 1) + meanOf))
    for (const sign of SIGNS) {
      const [wrong, work] = [WHEN_BORROWED[sign], usual[sign]]
      odds += Math.max(
        LEAST_SIGN,
        Math.min(MOST, Math.log10(signs.has(sign) ? wrong / work : (1 - wrong) / (1 - work))),
      )
    }
    if (odds < LEAST || !TELLING.some((sign) => signs.has(sign))) continue
    const one: Suspicion = {
      user,
      kind: 'credentials_shared',
      person: null,
      odds,
      units: [],
      rows: rows.slice(0, SHOWN),
      ...explain(signs, employees[user]?.absences.length === 0),
    }
    // Sittings of one absence are one matter.
    const known = signs.has('absent')
      ? away.find((other) => other.user === user && day - other.last <= ONE_ABSENCE)
      : undefined
    if (!known) {
      found.push(one)
      if (signs.has('absent')) away.push({ user, last: day, sitting: one })
      continue
    }
    const [better, other] = known.sitting.odds >= odds ? [known.sitting, one] : [one, known.sitting]
    const both = { ...better, odds: better.odds + AGAIN, rows: [...better.rows, ...other.rows].slice(0, SHOWN) }
    found.splice(found.indexOf(known.sitting), 1, both)
    Object.assign(known, { last: day, sitting: both })
  }
  return found
}

const WORDS: Readonly<Record<Sign, readonly [nl: string, en: string]>> = {
  twoPlaces: [
    'het account werkte op twee werkplekken tegelijk: op de gewone plek ging het werk door',
    'the account worked at two places at once: work at the usual place went on',
  ],
  absent: ['het account was in gebruik tijdens afwezigheid', 'the account was in use during absence'],
  offDay: [
    'op een dag waarop deze medewerker volgens het rooster niet werkt',
    'on a day on which this official does not work by the schedule',
  ],
  owned: ['op de vaste werkplek van een ander', 'on the usual workstation of somebody else'],
  othersCases: ['vooral zaken van één andere medewerker', 'mostly cases of one other official'],
  noOwnCases: ['geen eigen zaken', 'no own cases'],
  onlyOwnCases: ['vooral eigen zaken', 'mostly own cases'],
  brief: ['een korte zitting', 'a short sitting'],
}

function explain(signs: ReadonlySet<Sign>, noAbsences: boolean): Pick<Suspicion, 'reasons' | 'against' | 'missing'> {
  const reasons: AlertReason[] = SIGNS.filter((sign) => signs.has(sign) && sign !== 'onlyOwnCases').map((sign) => ({
    text: { nl: WORDS[sign][0], en: WORDS[sign][1] },
    evidence: sign,
  }))
  const against: AlertReason[] = []
  if (!signs.has('noOwnCases'))
    against.push({ text: { nl: 'ook eigen zaken', en: 'own cases too' }, evidence: 'cases' })
  if (!signs.has('twoPlaces'))
    against.push({
      text: {
        nl: 'niet op twee plekken tegelijk: een geleende werkplek kan ook',
        en: 'not at two places at once: it may be a borrowed desk',
      },
      evidence: 'workstation',
    })
  return {
    reasons,
    against,
    missing: noAbsences
      ? [{ nl: 'geen afwezigheid bekend van deze medewerker', en: 'no absence of this official is known' }]
      : [],
  }
}

function rowsOf(value: unknown): number[] {
  const items =
    typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) ? value.items : []
  return items.map(Number)
}
