import type { DuckDBConnection } from '@duckdb/node-api'
import { TEMPLATES } from './templates.ts'

/** From this strength on a look-up counts as explained. */
export const EXPLAINED = 0.6
/** Homes with more people are institutions: living there ties nobody. */
const LARGEST_HOUSEHOLD = 12

/** Look-ups brought together: what one official saw of one person on one day. Columns are parallel. */
export interface Units {
  readonly count: number
  readonly user: Int32Array
  readonly person: Int32Array
  readonly day: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly localMinute: Int32Array
  readonly events: Int32Array
  /** Whether a search by address or number plate led here. */
  readonly byPlace: Int32Array
  readonly exports: Int32Array
  /** Whether a case was named, and whether that case has nothing to do with this person. */
  readonly citesCase: Int32Array
  readonly citesUnrelated: Int32Array
  /** Strength of the best explanation, 0 when none, and its place in TEMPLATES, −1 when none. */
  readonly strength: Float64Array
  readonly template: Int32Array
}

const UNITS = [
  `CREATE TABLE unit AS SELECT (row_number() OVER (ORDER BY official, day, person) - 1)::INTEGER AS id, * FROM (
     SELECT official, person, day, min(minute) AS first, max(minute) AS last, min(local_minute) AS local_minute, count(*)::INTEGER AS events,
       max(CASE WHEN keys LIKE '%adres%' OR keys LIKE '%kenteken%' OR keys LIKE '%plate%' OR keys LIKE '%address%' THEN 1 ELSE 0 END) AS by_place,
       count(*) FILTER (WHERE action IN ('export', 'print'))::INTEGER AS exports, max(CASE WHEN cites_case THEN 1 ELSE 0 END) AS cites_case
     FROM look WHERE person IS NOT NULL GROUP BY official, person, day)`,
  `CREATE TABLE unit_case AS SELECT DISTINCT u.id AS unit, l.kase FROM look l JOIN unit u ON u.official = l.official AND u.person = l.person AND u.day = l.day
     WHERE l.kase IS NOT NULL`,
  `CREATE TABLE contact_habit AS SELECT e.id AS official, count(c.minute) AS contacts FROM employee e LEFT JOIN contact c ON c.official = e.id GROUP BY e.id`,
  `CREATE TABLE tie AS
     WITH home AS (SELECT address FROM person WHERE address IS NOT NULL GROUP BY address HAVING count(*) <= ${LARGEST_HOUSEHOLD}),
     kin AS (
       SELECT a.id AS a, b.id AS b FROM (SELECT id, unnest(string_split(COALESCE(parent_ids, ''), ';')) AS other FROM person) a JOIN person b ON b.subject_id = a.other
       UNION SELECT a.id, b.id FROM (SELECT id, unnest(string_split(COALESCE(child_ids, ''), ';')) AS other FROM person) a JOIN person b ON b.subject_id = a.other
       UNION SELECT a.id, b.id FROM person a JOIN person b ON b.subject_id = a.partner_id),
     same AS (SELECT a.id AS a, b.id AS b FROM person a JOIN home USING (address) JOIN person b USING (address) WHERE a.id <> b.id)
     SELECT a, b FROM kin UNION SELECT b, a FROM kin UNION SELECT a, b FROM same`,
]

/** Makes units of the look-ups and searches for each a reason; gives the columns for weighing what stays unexplained. */
export async function explainLookups(db: DuckDBConnection): Promise<Units> {
  for (const statement of UNITS) await db.run(statement)
  await db.run('CREATE TABLE explained (unit INTEGER, template INTEGER, strength DOUBLE)')
  for (const [index, template] of TEMPLATES.entries()) {
    await db.run(`INSERT INTO explained SELECT id, ${index}, ${template.strength} FROM (${template.sql}) GROUP BY id`)
  }
  await db.run(
    'CREATE TABLE best AS SELECT unit, max(strength) AS strength, arg_max(template, strength) AS template FROM explained GROUP BY unit',
  )
  const result =
    await db.runAndReadAll(`SELECT u.official, u.person, u.day, u.first, u.last, u.local_minute::INTEGER, u.events, u.by_place, u.exports, u.cites_case,
      COALESCE(c.unrelated, 0), COALESCE(b.strength, 0), COALESCE(b.template, -1)
    FROM unit u LEFT JOIN best b ON b.unit = u.id
    LEFT JOIN (SELECT uc.unit, min(CASE WHEN k.person IS NOT NULL AND k.person <> v.person AND NOT EXISTS (SELECT 1 FROM tie t WHERE t.a = k.person AND t.b = v.person)
        THEN 1 ELSE 0 END) AS unrelated FROM unit_case uc JOIN kase k ON k.id = uc.kase JOIN unit v ON v.id = uc.unit GROUP BY uc.unit) c ON c.unit = u.id
    ORDER BY u.id`)
  const columns = result.getColumns()
  const ints = (at: number): Int32Array => Int32Array.from(columns[at] ?? [], Number)
  return {
    count: result.currentRowCount,
    user: ints(0),
    person: ints(1),
    day: ints(2),
    first: ints(3),
    last: ints(4),
    localMinute: ints(5),
    events: ints(6),
    byPlace: ints(7),
    exports: ints(8),
    citesCase: ints(9),
    citesUnrelated: ints(10),
    strength: Float64Array.from(columns[11] ?? [], Number),
    template: ints(12),
  }
}
