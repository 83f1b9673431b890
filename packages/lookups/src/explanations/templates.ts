import type { Localized } from '@sluiswacht/model'

/**
 * A reason for which an official may look somebody up, as a path through the data. `sql` gives the ids of the units
 * (table `unit`: one official, one person, one day) that it explains. A reviewer can add one: no code changes.
 */
export interface ExplanationTemplate {
  readonly id: string
  /** How well it explains, 0 to 1; from 0.6 a look-up counts as explained. */
  readonly strength: number
  /** Which share of wrong look-ups is dressed with this reason (a false case, a contact registered for cover); 0.002 when absent. */
  readonly cover?: number
  readonly title: Localized
  readonly sql: string
  /** True: is asked after the others, and may use the table `solid` (units with a reason of their own that is telling here). */
  readonly second?: boolean
  /** True: holds for a role and purpose, whoever it is about; chance says nothing of it. */
  readonly routine?: boolean
}

/** Days before opening and after closing in which work on a case is usual (crisis at night; objection, archive). */
const EARLY = 4
const LATE = 60
const during = (kase: string): string =>
  `u.day BETWEEN ${kase}.opened - ${EARLY} AND COALESCE(${kase}.closed::BIGINT + ${LATE}, 2147483647)`

export const TEMPLATES: readonly ExplanationTemplate[] = [
  {
    id: 'own-case',
    strength: 0.98,
    title: { nl: 'eigen zaak van deze persoon', en: 'own case of this person' },
    sql: `SELECT u.id FROM unit u JOIN case_user c ON c.person = u.person AND c.official = u.official WHERE ${during('c')}`,
  },
  {
    id: 'contact-before',
    strength: 0.97,
    cover: 0.01,
    title: { nl: 'eigen contact met deze persoon kort ervoor', en: 'own contact with this person shortly before' },
    sql: 'SELECT u.id FROM unit u JOIN contact c ON c.person = u.person AND c.official = u.official WHERE c.minute BETWEEN u.first - 2880 AND u.last + 3',
  },
  {
    id: 'team-case',
    strength: 0.93,
    title: {
      nl: 'zaak van het eigen team, van een soort die deze medewerker behandelt',
      en: "case of one's team, of a kind that this official handles",
    },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN kase k ON k.person = u.person AND k.team = e.team JOIN handled h ON h.official = u.official AND h.type = k.type WHERE ${during('k')}`,
  },
  {
    id: 'team-mate-case',
    strength: 0.9,
    title: {
      nl: 'zaak van een teamgenoot, van een soort die deze medewerker behandelt',
      en: 'case of a team mate, of a kind that this official handles',
    },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN case_user c ON c.person = u.person JOIN employee o ON o.id = c.official AND o.team = e.team
      JOIN kase k ON k.id = c.kase JOIN handled h ON h.official = u.official AND h.type = k.type WHERE ${during('c')}`,
  },
  {
    id: 'team-case-other-kind',
    strength: 0.78,
    title: { nl: 'zaak van het eigen team, van een andere soort', en: "case of one's team, of another kind" },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN kase k ON k.person = u.person WHERE ${during('k')} AND (k.team = e.team
      OR EXISTS (SELECT 1 FROM case_user c JOIN employee o ON o.id = c.official WHERE c.kase = k.id AND o.team = e.team))`,
  },
  {
    id: 'stand-in',
    strength: 0.88,
    title: { nl: 'vervanging van een afwezige collega', en: 'stand-in for an absent colleague' },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN case_user c ON c.person = u.person JOIN employee o ON o.id = c.official AND o.department = e.department
      JOIN absence a ON a.official = c.official AND u.day BETWEEN a.first_day AND a.last_day WHERE ${during('c')}`,
  },
  {
    id: 'cited-case',
    strength: 0.92,
    title: {
      nl: 'bij de opzoeking genoemde zaak gaat over deze persoon',
      en: 'the case named with the look-up is about this person',
    },
    sql: 'SELECT DISTINCT u.id FROM unit u JOIN unit_case c ON c.unit = u.id JOIN kase k ON k.id = c.kase AND k.person = u.person',
  },
  {
    id: 'cited-case-household',
    strength: 0.86,
    title: {
      nl: 'genoemde zaak gaat over een huisgenoot of familielid van deze persoon',
      en: 'the case named is about a household or family member of this person',
    },
    sql: 'SELECT DISTINCT u.id FROM unit u JOIN unit_case c ON c.unit = u.id JOIN kase k ON k.id = c.kase JOIN tie t ON t.a = k.person AND t.b = u.person',
  },
  {
    id: 'household-case',
    strength: 0.85,
    title: {
      nl: 'huisgenoot of familielid van iemand met een eigen zaak of teamzaak',
      en: 'household or family member of somebody with an own or team case',
    },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN tie t ON t.b = u.person JOIN case_user c ON c.person = t.a
      JOIN employee o ON o.id = c.official AND o.team = e.team WHERE ${during('c')}`,
  },
  {
    id: 'household-contact',
    strength: 0.82,
    title: {
      nl: 'eigen contact met een huisgenoot of familielid die dag',
      en: 'own contact with a household or family member that day',
    },
    sql: 'SELECT u.id FROM unit u JOIN tie t ON t.b = u.person JOIN contact c ON c.person = t.a AND c.official = u.official WHERE c.minute BETWEEN u.first - 1440 AND u.last + 60',
  },
  {
    id: 'project',
    strength: 0.8,
    cover: 0.02,
    title: { nl: 'projectzaak van de eigen afdeling', en: "project case of one's department" },
    sql: `SELECT DISTINCT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN unit_case c ON c.unit = u.id JOIN kase k ON k.id = c.kase
      WHERE k.person IS NULL AND (k.department = e.department OR k.team = e.team) AND ${during('k')}`,
  },
  {
    id: 'colleague-contact',
    strength: 0.75,
    title: {
      nl: 'contact van de afdeling met deze persoon rond die dag',
      en: 'contact of the department with this person around that day',
    },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN contact c ON c.person = u.person AND c.department = e.department
      WHERE c.official IS DISTINCT FROM u.official AND c.minute BETWEEN u.first - 2880 AND u.last + 1440`,
  },
  {
    id: 'contact-after',
    strength: 0.72,
    cover: 0.05,
    title: {
      nl: 'contact kort erna vastgelegd, door iemand die dat vaker doet',
      en: 'contact registered shortly after, by somebody who often does so',
    },
    sql: `SELECT u.id FROM unit u JOIN contact c ON c.person = u.person AND c.official = u.official JOIN contact_habit h ON h.official = u.official
      WHERE c.minute BETWEEN u.last + 3 AND u.last + 240 AND h.often`,
  },
  {
    id: 'department-case',
    strength: 0.68,
    title: { nl: 'zaak van de eigen afdeling', en: "case of one's department" },
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN kase k ON k.person = u.person AND k.department = e.department WHERE ${during('k')}`,
  },
  {
    id: 'rare-contact-after',
    strength: 0.4,
    cover: 0.05,
    title: {
      nl: 'contact pas achteraf vastgelegd, door iemand die dat zelden doet',
      en: 'contact registered only afterwards, by somebody who seldom does so',
    },
    sql: `SELECT u.id FROM unit u JOIN contact c ON c.person = u.person AND c.official = u.official JOIN contact_habit h ON h.official = u.official
      WHERE c.minute BETWEEN u.last + 3 AND u.last + 1440 AND NOT h.often`,
  },
  {
    id: 'other-department-case',
    strength: 0.35,
    title: { nl: 'zaak van een andere afdeling', en: 'case of another department' },
    sql: `SELECT u.id FROM unit u JOIN kase k ON k.person = u.person WHERE ${during('k')}`,
  },
  {
    id: 'project-elsewhere',
    strength: 0.45,
    cover: 0.02,
    title: { nl: 'projectzaak van een andere afdeling', en: 'project case of another department' },
    sql: 'SELECT DISTINCT u.id FROM unit u JOIN unit_case c ON c.unit = u.id JOIN kase k ON k.id = c.kase WHERE k.person IS NULL',
  },
  {
    id: 'known-client',
    strength: 0.7,
    title: {
      nl: 'eigen cliënt: op een andere dag was er wel een reden voor dezelfde persoon',
      en: 'own client: on another day there was a reason for the same person',
    },
    second: true,
    sql: 'SELECT u.id FROM unit u JOIN solid s ON s.official = u.official AND s.person = u.person WHERE s.day BETWEEN u.day - 120 AND u.day + 30 AND s.day <> u.day',
  },
  {
    id: 'household-of-explained',
    strength: 0.75,
    title: {
      nl: 'huisgenoot of familielid van iemand voor wie die dag een reden was',
      en: 'household or family member of somebody for whom there was a reason that day',
    },
    second: true,
    sql: 'SELECT u.id FROM unit u JOIN tie t ON t.b = u.person JOIN solid s ON s.official = u.official AND s.person = t.a AND s.day = u.day',
  },
  {
    id: 'team-mate-explained',
    strength: 0.65,
    title: {
      nl: 'een teamgenoot had in dezelfde week wel een reden voor deze persoon',
      en: 'a team mate had a reason for this person in the same week',
    },
    second: true,
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN solid s ON s.person = u.person AND s.official <> u.official JOIN employee o ON o.id = s.official AND o.team = e.team
      WHERE s.day BETWEEN u.day - 7 AND u.day + 7`,
  },
  {
    id: 'namesake',
    strength: 0.8,
    title: {
      nl: 'naamgenoot, of een nummer dat op een cijfer na gelijk is, vlak voor of na de juiste persoon',
      en: 'namesake, or a number that differs in a digit, just before or after the right person',
    },
    second: true,
    sql: `SELECT DISTINCT u.id FROM unit u JOIN step n ON n.official = u.official AND n.person = u.person AND n.day = u.day
      JOIN solid s ON s.official = n.official AND s.person = n.other AND s.day = n.day
      JOIN person a ON a.id = n.person JOIN person b ON b.id = n.other
      WHERE u.events <= 3 AND (lower(a.surname) = lower(b.surname) OR a.born = b.born
        OR CASE WHEN length(a.subject_id) = length(b.subject_id) AND length(a.subject_id) <= 10 THEN hamming(a.subject_id, b.subject_id) <= 2 ELSE false END)`,
  },
  {
    id: 'team-mate-looked',
    strength: 0.3,
    title: {
      nl: 'ook een teamgenoot zocht deze persoon op rond die dag',
      en: 'a team mate looked this person up around that day too',
    },
    second: true,
    sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official JOIN unit v ON v.person = u.person AND v.official <> u.official JOIN employee o ON o.id = v.official AND o.team = e.team
      WHERE v.day BETWEEN u.day - 10 AND u.day + 10`,
  },
]
