/** Homes with more people are institutions: living there ties nobody. */
const LARGEST_HOUSEHOLD = 12
/** Seconds within which a wrong person opened first is put right. */
const CORRECTED_WITHIN = 180

/** The main way of searching in a unit, from the most telling. */
const KEYS = `CASE WHEN bool_or(keys LIKE '%kenteken%' OR keys LIKE '%plate%') THEN 'plate' WHEN bool_or(keys LIKE '%adres%' OR keys LIKE '%address%') THEN 'address'
  WHEN bool_or(keys LIKE '%naam%' OR keys LIKE '%name%') THEN 'name' WHEN bool_or(keys LIKE '%batch%') THEN 'batch' WHEN bool_or(keys LIKE '%lijst%' OR keys LIKE '%list%') THEN 'list'
  WHEN bool_or(keys <> '') THEN 'number' ELSE '' END`

/**
 * `unit`: what one official saw of one person on one day. `stray` holds the same officials and days with people taken at
 * random: how often a reason is found for them is how often it would be found by chance. Their
 * ids are others, so that they name no case.
 */
export const UNIT_TABLES: readonly string[] = [
  `CREATE TABLE unit AS SELECT (row_number() OVER (ORDER BY official, first_second, person) - 1)::INTEGER AS id, * FROM (
     SELECT official, person, day, min(minute) AS first, max(minute) AS last, min(second) AS first_second, min(local_minute) AS local_minute, max(local_minute) AS last_local, count(*)::INTEGER AS events,
       ${KEYS} AS keys, count(*) FILTER (WHERE action IN ('export', 'print'))::INTEGER AS exports, bool_or(action = 'change') AS changes,
       bool_or(cites_case) AS cites_case, COALESCE(max(activity) FILTER (WHERE activity <> ''), '') AS activity, min(system) AS system
     FROM look WHERE person IS NOT NULL GROUP BY official, person, day)`,
  `CREATE TABLE unit_case AS SELECT DISTINCT u.id AS unit, l.kase FROM look l JOIN unit u ON u.official = l.official AND u.person = l.person AND u.day = l.day
     WHERE l.kase IS NOT NULL`,
  `CREATE TABLE stray AS SELECT u.* REPLACE (p.id AS person, u.id + 1000000000 AS id) FROM (SELECT *, (hash(id + 17) % (SELECT GREATEST(count(*), 1) FROM person WHERE registered))::INTEGER AS pick
       FROM unit ORDER BY hash(id) LIMIT 60000) u JOIN (SELECT id, (row_number() OVER (ORDER BY id) - 1)::INTEGER AS nth FROM person WHERE registered) p ON p.nth = u.pick`,
  'ALTER TABLE stray DROP COLUMN pick',
  `CREATE TABLE contact_habit AS SELECT e.id AS official, count(c.minute) AS contacts FROM employee e LEFT JOIN contact c ON c.official = e.id GROUP BY e.id`,
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
