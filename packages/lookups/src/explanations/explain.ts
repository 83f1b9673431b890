import type { DuckDBConnection } from '@duckdb/node-api'
import { numberOf } from '../import/cells.ts'
import { type ExplanationTemplate, TEMPLATES } from './templates.ts'
import { UNIT_TABLES } from './unit.sql.ts'

/** A reason that says so much here (powers of ten) may explain look-ups around it. A case of a team of a hundred does not. */
const SOLID = -0.9
/** Imagined look-ups that keep small departments and rare reasons from extremes. */
const PRIOR = 20
/** Imagined look-ups by which the strength given to a template counts while the log is short. */
const SEED = 40
/** What a routine says that reviewers accepted. */
const ROUTINE = -1
/** No reason and no lack of one says more than this (powers of ten). */
const MOST = 3
/** Share of wrong look-ups that have a reason by more than chance, unless a template says otherwise. */
const COVER = 0.002

/** Look-ups brought together: what one official saw of one person on one day, by official and time. Columns are parallel. */
export interface Units {
  readonly count: number
  readonly user: Int32Array
  readonly person: Int32Array
  readonly day: Int32Array
  readonly localMinute: Int32Array
  readonly lastLocal: Int32Array
  readonly firstSecond: Int32Array
  readonly events: Int32Array
  readonly exports: Int32Array
  /** How was searched: `plate`, `address`, `name`, `number`, `list`, `batch` or empty. */
  readonly keys: readonly string[]
  /** Purpose and system, as one text. */
  readonly purpose: readonly string[]
  /** 1 when something was changed: seldom by who only wants to know. */
  readonly changes: Int8Array
  /** 1 when a case was named; 2 when that case has nothing to do with this person. */
  readonly cites: Int8Array
  /** Strength of the best explanation, 0 when none, and its place in `templates`, −1 when none. */
  readonly strength: Float64Array
  readonly template: Int32Array
  /**
   * What the reason, or its absence, says: power of ten by which it is likelier with a wrong look-up than with work.
   * Negative: a reason that is seldom found by chance. Positive: no reason, where work nearly always leaves one.
   */
  readonly doubt: Float64Array
  readonly templates: readonly ExplanationTemplate[]
}

/** Makes units of the look-ups, searches for each a reason, and weighs it against what chance would give. */
export async function explainLookups(
  db: DuckDBConnection,
  learnt: readonly ExplanationTemplate[] = [],
): Promise<Units> {
  const templates = [...TEMPLATES, ...learnt]
  for (const statement of UNIT_TABLES) await db.run(statement)
  await db.run('CREATE TABLE cover (template INTEGER, share DOUBLE)')
  for (const [index, { cover }] of templates.entries())
    await db.run(`INSERT INTO cover VALUES (${index}, ${cover ?? COVER})`)
  for (const table of ['unit', 'stray']) {
    await db.run(`CREATE TABLE reason_${table} (unit INTEGER, template INTEGER, strength DOUBLE)`)
    await search(db, templates, table, false)
  }
  await countSizes(db)
  await weighAs(db, 'first', 'reason_unit', 'reason_stray')
  await db.run(`CREATE TABLE solid AS SELECT DISTINCT u.official, u.person, u.day FROM unit u JOIN reason_unit r ON r.unit = u.id JOIN employee e ON e.id = u.official
    JOIN first t ON t.department = COALESCE(e.department, '') AND t.template = r.template WHERE t.doubt <= ${SOLID}`)
  for (const table of ['unit', 'stray']) await search(db, templates, table, true)
  await weigh(
    db,
    templates.flatMap(({ routine }, index) => (routine ? [index] : [])),
  )
  return readUnits(db, templates)
}

async function search(
  db: DuckDBConnection,
  templates: readonly ExplanationTemplate[],
  table: string,
  second: boolean,
): Promise<void> {
  for (const [index, template] of templates.entries()) {
    if ((template.second ?? false) !== second) continue
    const sql = template.sql.replaceAll(/\bunit u\b/g, `${table} u`)
    await db.run(
      `INSERT INTO reason_${table} SELECT id, ${index}, ${Number(template.strength)} FROM (${sql}) GROUP BY id`,
    )
  }
}

/** How many look-ups each department has, and how many people taken at random were held beside them. */
async function countSizes(db: DuckDBConnection): Promise<void> {
  await db.run(`CREATE TABLE size AS SELECT department, sum(u)::BIGINT AS units, sum(s)::BIGINT AS strays FROM (
      SELECT COALESCE(e.department, '') AS department, count(*) AS u, 0 AS s FROM unit v JOIN employee e ON e.id = v.official GROUP BY 1
      UNION ALL SELECT COALESCE(e.department, ''), 0, count(*) FROM stray v JOIN employee e ON e.id = v.official GROUP BY 1) GROUP BY 1`)
}

/**
 * Weighs each reason by department: how often units have it against how often random people would. First each reason by
 * itself, to tell which is the best of a unit; then as best reason, for then a weak one says that no better was found.
 */
async function weigh(db: DuckDBConnection, routine: readonly number[]): Promise<void> {
  const accepted = async (table: string): Promise<void> => {
    if (routine.length > 0)
      await db.run(`UPDATE ${table} SET doubt = ${ROUTINE} WHERE template IN (${routine.join(', ')})`)
  }
  await weighAs(db, 'single', 'reason_unit', 'reason_stray')
  await accepted('single')
  for (const table of ['unit', 'stray'])
    await db.run(`CREATE TABLE best_${table} AS SELECT r.unit, max(r.strength) AS strength, arg_min(r.template, t.doubt) AS template
      FROM reason_${table} r JOIN ${table} u ON u.id = r.unit JOIN employee e ON e.id = u.official
      JOIN single t ON t.department = COALESCE(e.department, '') AND t.template = r.template GROUP BY r.unit`)
  await weighAs(db, 'telling', 'best_unit', 'best_stray')
  await accepted('telling')
  await db.run(`CREATE TABLE best AS SELECT b.unit, b.strength, b.template, GREATEST(-${MOST}, t.doubt) AS doubt FROM best_unit b
    JOIN unit u ON u.id = b.unit JOIN employee e ON e.id = u.official JOIN telling t ON t.department = COALESCE(e.department, '') AND t.template = b.template`)
}

/** How telling each template is, by department; shares of a department lean to those of the whole as far as it is small. */
async function weighAs(db: DuckDBConnection, into: string, ofUnits: string, ofStrays: string): Promise<void> {
  const counted = (reasons: string, table: string): string =>
    `SELECT COALESCE(e.department, '') AS department, r.template, count(*) AS n, min(r.strength) AS strength FROM ${reasons} r JOIN ${table} u ON u.id = r.unit JOIN employee e ON e.id = u.official GROUP BY 1, 2`
  await db.run(`CREATE TABLE ${into} AS WITH of_unit AS (${counted(ofUnits, 'unit')}), of_stray AS (${counted(ofStrays, 'stray')}),
      whole AS (SELECT template, (sum(h.n) + ${SEED} * 0.1) / (${SEED} + (SELECT sum(units) FROM size)) AS p,
        (COALESCE((SELECT sum(n) FROM of_stray s WHERE s.template = h.template), 0) + ${SEED} * 0.1 * (1 - min(h.strength))) / (${SEED} + (SELECT sum(strays) FROM size)) AS q
        FROM of_unit h GROUP BY template)
    SELECT z.department, w.template, LEAST(0, log10((c.share + (COALESCE(s.n, 0) + ${PRIOR} * w.q) / (z.strays + ${PRIOR})) / ((COALESCE(h.n, 0) + ${PRIOR} * w.p) / (z.units + ${PRIOR})))) AS doubt
    FROM size z CROSS JOIN whole w JOIN cover c ON c.template = w.template LEFT JOIN of_unit h ON h.department = z.department AND h.template = w.template
    LEFT JOIN of_stray s ON s.department = z.department AND s.template = w.template`)
}

async function readUnits(db: DuckDBConnection, templates: readonly ExplanationTemplate[]): Promise<Units> {
  await db.run(`CREATE TABLE unrelated AS SELECT uc.unit, bool_and(k.person IS NOT NULL AND k.person <> v.person AND NOT EXISTS (SELECT 1 FROM tie t WHERE t.a = k.person AND t.b = v.person)) AS all_other
    FROM unit_case uc JOIN kase k ON k.id = uc.kase JOIN unit v ON v.id = uc.unit GROUP BY uc.unit`)
  for (const table of [
    'reason_unit',
    'reason_stray',
    'best_unit',
    'best_stray',
    'stray',
    'step',
    'solid',
    'handled',
    'purpose',
    'key_kind',
  ])
    await db.run(`DROP TABLE ${table}`)
  const count = Number((await db.runAndReadAll('SELECT count(*) FROM unit')).getRows()[0]?.[0] ?? 0)
  const units = emptyUnits(count, templates)
  // Chunk by chunk: a million units as values of the engine would take a gigabyte.
  const result =
    await db.stream(`SELECT u.official, u.person, u.day, u.local_minute::INTEGER, u.last_local::INTEGER, u.first_second::INTEGER, u.events, u.exports,
      CASE WHEN COALESCE(c.all_other, false) THEN 2 WHEN u.cites_case THEN 1 ELSE 0 END, u.changes::INTEGER, COALESCE(b.template, -1), COALESCE(b.strength, 0), COALESCE(b.doubt, 0),
      u.keys, u.activity || '|' || u.system
    FROM unit u LEFT JOIN best b ON b.unit = u.id LEFT JOIN unrelated c ON c.unit = u.id ORDER BY u.id`)
  const known = new Map<string, string>()
  let from = 0
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const numbers = [
      units.user,
      units.person,
      units.day,
      units.localMinute,
      units.lastLocal,
      units.firstSecond,
      units.events,
      units.exports,
      units.cites,
      units.changes,
      units.template,
      units.strength,
      units.doubt,
    ]
    for (const [at, column] of numbers.entries()) {
      const values = chunk.getColumnValues(at)
      for (let row = 0; row < values.length; row++) column[from + row] = numberOf(values[row]) ?? 0
    }
    for (const [at, column] of [units.keys, units.purpose].entries()) {
      const values = chunk.getColumnValues(numbers.length + at)
      for (let row = 0; row < values.length; row++) {
        const text = String(values[row])
        const same = known.get(text)
        if (same === undefined) known.set(text, text)
        column[from + row] = same ?? text
      }
    }
    from += chunk.rowCount
  }
  return units
}

function emptyUnits(
  count: number,
  templates: readonly ExplanationTemplate[],
): Units & { keys: string[]; purpose: string[] } {
  const ints = (): Int32Array => new Int32Array(count)
  return {
    count,
    user: ints(),
    person: ints(),
    day: ints(),
    localMinute: ints(),
    lastLocal: ints(),
    firstSecond: ints(),
    events: ints(),
    exports: ints(),
    keys: Array.from({ length: count }, () => ''),
    purpose: Array.from({ length: count }, () => ''),
    changes: new Int8Array(count),
    cites: new Int8Array(count),
    strength: new Float64Array(count),
    template: ints(),
    doubt: new Float64Array(count),
    templates,
  }
}
