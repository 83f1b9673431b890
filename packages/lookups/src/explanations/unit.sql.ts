/** Homes with more people are institutions: living there ties nobody. */
const LARGEST_HOUSEHOLD = 12
/** Seconds within which a wrong person opened first is put right. */
const CORRECTED_WITHIN = 180

/** Ways of searching from the least to the most telling; the place in this list is what `key_kind` holds. */
const KEY_KINDS = ['', 'number', 'list', 'batch', 'name', 'address', 'plate'] as const
const KEY_KIND = `CASE WHEN keys = '' THEN 0 WHEN regexp_matches(keys, 'kenteken|plate') THEN 6
  WHEN regexp_matches(keys, 'postcode|adres|straat|huisnummer|address|street|zip') AND NOT regexp_matches(replace(keys, 'straatnaam', ''), 'naam|name|mail') THEN 5
  WHEN regexp_matches(keys, 'naam|name|geboorte|birth') THEN 4 WHEN contains(keys, 'batch') THEN 3 WHEN regexp_matches(keys, 'lijst|list') THEN 2 ELSE 1 END`
const KEYS = `[${KEY_KINDS.map((kind) => `'${kind}'`).join(', ')}][1 + max(key_kind.kind)]`

/** More purposes than this are free text: numbers and what is written once are let go, so that likes are held against likes. */
const MOST_PURPOSES = 200
const FEWEST_OF_A_PURPOSE = 30

/** With fewer own contacts nobody has the habit of registering them, and so much less than the department is seldom. */
const FEWEST_CONTACTS = 5
const USUAL_SHARE = 0.3
/** From so many own cases on their kinds tell what somebody handles; a kind with a smaller share was an exception. */
const OWN_CASES = 5
const OWN_KIND = 0.03

/**
 * `unit`: what one official saw of one person on one day. `stray` holds the same officials and days with people taken at
 * random: how often a reason is found for them is how often it would be found by chance. Their
 * ids are others, so that they name no case.
 */
export const UNIT_TABLES: readonly string[] = [
  `CREATE TABLE key_kind AS SELECT keys, ${KEY_KIND} AS kind FROM (SELECT DISTINCT keys FROM look)`,
  `CREATE TABLE purpose AS WITH counted AS (SELECT activity, trim(regexp_replace(lower(activity), '[^a-zà-ÿ]+', ' ', 'g')) AS plain, count(*) AS n FROM look GROUP BY activity)
     SELECT activity, CASE WHEN (SELECT count(*) FROM counted) <= ${MOST_PURPOSES} THEN activity
       WHEN sum(n) OVER (PARTITION BY plain) < ${FEWEST_OF_A_PURPOSE} THEN '' ELSE plain END AS name FROM counted`,
  `CREATE TABLE unit AS SELECT (row_number() OVER (ORDER BY official, first_second, person) - 1)::INTEGER AS id, * FROM (
     SELECT official, person, day, min(minute) AS first, max(minute) AS last, min(second) AS first_second, min(local_minute) AS local_minute, max(local_minute) AS last_local, count(*)::INTEGER AS events,
       ${KEYS} AS keys, count(*) FILTER (WHERE action IN ('export', 'print'))::INTEGER AS exports, bool_or(action = 'change') AS changes,
       bool_or(cites_case) AS cites_case, COALESCE(max(purpose.name) FILTER (WHERE purpose.name <> ''), '') AS activity, min(system) AS system
     FROM look JOIN key_kind USING (keys) JOIN purpose USING (activity) WHERE person IS NOT NULL GROUP BY official, person, day)`,
  `CREATE TABLE unit_case AS SELECT DISTINCT u.id AS unit, l.kase FROM look l JOIN unit u ON u.official = l.official AND u.person = l.person AND u.day = l.day
     WHERE l.kase IS NOT NULL`,
  `CREATE TABLE stray AS SELECT u.* REPLACE (p.id AS person, u.id + 1000000000 AS id) FROM (SELECT *, (hash(id + 17) % (SELECT GREATEST(count(*), 1) FROM person WHERE registered))::INTEGER AS pick
       FROM unit ORDER BY hash(id) LIMIT 60000) u JOIN (SELECT id, (row_number() OVER (ORDER BY id) - 1)::INTEGER AS nth FROM person WHERE registered) p ON p.nth = u.pick`,
  'ALTER TABLE stray DROP COLUMN pick',
  // Who registers contacts as others of the department do, for each look-up.
  `CREATE TABLE contact_habit AS WITH rate AS (SELECT e.id AS official, COALESCE(e.department, '') AS department, COALESCE(c.n, 0) AS n, COALESCE(v.n, 0) AS units FROM employee e
       LEFT JOIN (SELECT official, count(*) AS n FROM contact GROUP BY 1) c ON c.official = e.id LEFT JOIN (SELECT official, count(*) AS n FROM unit GROUP BY 1) v ON v.official = e.id)
     SELECT official, n >= ${FEWEST_CONTACTS} AND n / GREATEST(units, 1) >= ${USUAL_SHARE} * sum(n) OVER (PARTITION BY department) / GREATEST(sum(units) OVER (PARTITION BY department), 1) AS often FROM rate`,
  // The kinds of cases somebody handles: those of the own cases, or all of the team for who has none of his own.
  `CREATE TABLE handled AS WITH own AS (SELECT c.official, k.type, count(*) AS n FROM case_user c JOIN kase k ON k.id = c.kase WHERE k.type IS NOT NULL GROUP BY 1, 2),
       total AS (SELECT official, sum(n) AS n FROM own GROUP BY 1)
     SELECT o.official, o.type FROM own o JOIN total t USING (official) WHERE t.n >= ${OWN_CASES} AND o.n >= ${OWN_KIND} * t.n
     UNION SELECT e.id, k.type FROM employee e JOIN kase k ON k.team = e.team LEFT JOIN total t ON t.official = e.id WHERE COALESCE(t.n, 0) < ${OWN_CASES} AND k.type IS NOT NULL`,
  `CREATE TABLE tie AS
     WITH home AS (SELECT address FROM person WHERE address IS NOT NULL GROUP BY address HAVING count(*) <= ${LARGEST_HOUSEHOLD}),
     kin AS (
       SELECT a.id AS a, b.id AS b FROM (SELECT id, unnest(string_split(COALESCE(parent_ids, ''), ';')) AS other FROM person) a JOIN person b ON b.subject_id = trim(a.other)
       UNION SELECT a.id, b.id FROM (SELECT id, unnest(string_split(COALESCE(child_ids, ''), ';')) AS other FROM person) a JOIN person b ON b.subject_id = trim(a.other)
       UNION SELECT a.id, b.id FROM person a JOIN person b ON b.subject_id = trim(a.partner_id)
       UNION SELECT a.id, b.id FROM (SELECT id, unnest(string_split(COALESCE(former_partner_ids, ''), ';')) AS other FROM person) a JOIN person b ON b.subject_id = trim(a.other)),
     same AS (SELECT a.id AS a, b.id AS b FROM person a JOIN home USING (address) JOIN person b USING (address) WHERE a.id <> b.id)
     SELECT a, b FROM kin UNION SELECT b, a FROM kin UNION SELECT a, b FROM same`,
  `CREATE TABLE step AS WITH pairs AS (SELECT official, day, person, second, lead(person) OVER w AS other, lead(second) OVER w AS later
       FROM look WHERE person IS NOT NULL WINDOW w AS (PARTITION BY official ORDER BY second, event_id))
     SELECT DISTINCT official, day, person, other FROM (SELECT official, day, person, other FROM pairs WHERE other <> person AND later - second <= ${CORRECTED_WITHIN}
       UNION ALL SELECT official, day, other, person FROM pairs WHERE other <> person AND later - second <= ${CORRECTED_WITHIN})`,
]
