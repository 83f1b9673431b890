/**
 * A point in time as text, in seconds since 1970 UTC; null when it cannot be read. ISO 8601 with offset or Z; ISO without
 * offset and `dd-mm-yyyy hh:mm[:ss]` are the clock on the wall in the Netherlands (the session's zone); or milliseconds.
 */
const SECONDS = (column: string): string => `COALESCE(epoch(TRY_CAST(${column} AS TIMESTAMPTZ)), CASE
  WHEN regexp_matches(${column}, '^\\d{12,13}$') THEN TRY_CAST(${column} AS BIGINT) // 1000
  ELSE epoch(timezone('Europe/Amsterdam', try_strptime(trim(${column}),
    ['%d-%m-%Y %H:%M:%S', '%d-%m-%Y %H:%M', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%Y%m%d%H%M%S', '%d-%m-%Y']))) END)::BIGINT`

const dayOf = (column: string): string =>
  `(epoch(COALESCE(try_strptime(substr(trim(${column}), 1, 10), ['%Y-%m-%d', '%d-%m-%Y', '%d/%m/%Y']), try_strptime(trim(${column}), '%Y%m%d'))) // 86400)::INTEGER`
const list = (column: string): string =>
  `list_filter(list_transform(string_split(COALESCE(${column}, ''), ';'), part -> trim(part)), part -> part <> '')`
const filled = (column: string): string => `NULLIF(trim(${column}), '')`
/** Without spaces around it; most have none, and looking is cheaper than making a copy. */
const bare = (column: string): string => `CASE WHEN contains(${column}, ' ') THEN trim(${column}) ELSE ${column} END`
const yes = (column: string): string =>
  `COALESCE(lower(trim(${column})) IN ('1', 'true', 'ja', 'j', 'yes', 'y', 'waar'), false)`
const address = (postcode: string, house: string): string =>
  `upper(replace(${filled(postcode)}, ' ', '')) || ' ' || lower(replace(${filled(house)}, ' ', ''))`

/** Narrows the log to what can be judged, in `timed`; then gives the rows that cannot: line and problem. */
export const TIMED: string = `CREATE TABLE timed AS SELECT line, ${bare('event_id')} AS event_id, ${bare('user_id')} AS user_id, ${bare('subject_id')} AS subject_id, ${bare('case_id')} AS case_id,
  ${SECONDS('timestamp')} AS second, lower(COALESCE(${filled('action')}, 'view')) AS action, COALESCE(system, '') AS system,
  COALESCE(processing_activity, '') AS activity, COALESCE(workstation, '') AS workstation, COALESCE(ip, '') AS ip,
  COALESCE(TRY_CAST(result_count AS INTEGER), 0) AS results, lower(COALESCE(search_keys, '')) AS keys FROM raw_access`
export const UNUSABLE: string = `SELECT line, CASE WHEN COALESCE(event_id, '') = '' THEN 'no event id' WHEN COALESCE(user_id, '') = '' THEN 'no user' ELSE 'no timestamp' END
  FROM timed WHERE COALESCE(event_id, '') = '' OR COALESCE(user_id, '') = '' OR second IS NULL ORDER BY line`
export const DROP_UNUSABLE =
  "DELETE FROM timed WHERE COALESCE(event_id, '') = '' OR COALESCE(user_id, '') = '' OR second IS NULL"
/** The same event logged twice: all that tells events apart is equal. The first stays. */
export const DROP_DUPLICATES = `DELETE FROM timed WHERE rowid IN (SELECT id FROM (SELECT rowid AS id,
    row_number() OVER (PARTITION BY event_id, second, user_id, subject_id ORDER BY line) AS nth
  FROM timed WHERE event_id IN (SELECT event_id FROM timed GROUP BY 1 HAVING count(*) > 1)) WHERE nth > 1)`

/**
 * Turns the text tables into narrow ones on integers. `person.id`, `employee.id`, `kase.id` count from 0. People and
 * accounts that only the log knows get a row too (`registered` false): addresses of residents elsewhere are looked up
 * as well. Times are minutes or seconds since 1970 UTC; `day` and `local_minute` follow the clock on the wall. An
 * interval without end lasts.
 */
export const PREPARE: readonly string[] = [
  `CREATE TABLE person AS SELECT (row_number() OVER () - 1)::INTEGER AS id, * FROM (
     SELECT DISTINCT ON (subject_id) ${filled('subject_id')} AS subject_id, ${filled('surname')} AS surname, ${filled('given_names')} AS given_names,
       ${dayOf('date_of_birth')} AS born, gender, lower(${filled('street')}) AS street, ${filled('city')} AS city,
       TRY_CAST(regexp_extract(house_number, '^\\s*(\\d+)', 1) AS INTEGER) AS house, upper(replace(${filled('postcode')}, ' ', '')) AS postcode,
       ${address('postcode', 'house_number')} AS address, ${address('previous_postcode', 'previous_house_number')} AS previous_address,
       parent_ids, partner_id, child_ids, former_partner_ids, ${dayOf('moved_on')} AS moved,
       ${yes('secret_address')} AS secret, ${yes('public_figure')} AS public_figure, true AS registered
     FROM raw_persons WHERE ${filled('subject_id')} IS NOT NULL ORDER BY subject_id)`,
  `INSERT INTO person BY NAME SELECT ((SELECT count(*) FROM person) + row_number() OVER (ORDER BY subject_id) - 1)::INTEGER AS id, subject_id,
     false AS secret, false AS public_figure, false AS registered FROM (
     SELECT DISTINCT ${filled('subject_id')} AS subject_id FROM timed UNION SELECT ${filled('subject_id')} FROM raw_cases
     UNION SELECT ${filled('subject_id')} FROM raw_contacts) WHERE subject_id IS NOT NULL AND subject_id NOT IN (SELECT subject_id FROM person)`,
  `CREATE TABLE employee AS SELECT (row_number() OVER () - 1)::INTEGER AS id, * FROM (
     SELECT DISTINCT ON (user_id) ${filled('user_id')} AS user_id, ${filled('name')} AS name, ${filled('surname')} AS surname, ${filled('department')} AS department,
       ${filled('role')} AS role, ${filled('team')} AS team, ${filled('work_schedule')} AS work_schedule, ${filled('bsn')} AS bsn,
       ${address('home_postcode', 'home_house_number')} AS address, ${dayOf('start_date')} AS starts, ${dayOf('end_date')} AS ends,
       ${list('absent_periods')} AS absent_periods, true AS registered
     FROM raw_employees WHERE ${filled('user_id')} IS NOT NULL ORDER BY user_id)`,
  `INSERT INTO employee BY NAME SELECT ((SELECT count(*) FROM employee) + row_number() OVER (ORDER BY user_id) - 1)::INTEGER AS id, user_id, [] AS absent_periods,
     false AS registered FROM (SELECT DISTINCT ${filled('user_id')} AS user_id FROM timed) WHERE user_id IS NOT NULL AND user_id NOT IN (SELECT user_id FROM employee)`,
  `CREATE TABLE absence AS SELECT id AS official, COALESCE(${dayOf("split_part(period, '/', 1)")}, 0) AS first_day,
     COALESCE(${dayOf("split_part(period, '/', 2)")}, CASE WHEN contains(period, '/') THEN 2147483647 ELSE ${dayOf('period')} END) AS last_day
     FROM (SELECT id, unnest(absent_periods) AS period FROM employee)
     WHERE ${dayOf("split_part(period, '/', 1)")} IS NOT NULL OR ${dayOf("split_part(period, '/', 2)")} IS NOT NULL`,
  `CREATE TABLE kase AS SELECT (row_number() OVER () - 1)::INTEGER AS id, c.case_id, p.id AS person, ${filled('c.type')} AS type,
     COALESCE(${dayOf('c.opened')}, 0) AS opened, COALESCE(${dayOf('c.closed')}, 2147483647) AS closed,
     ${filled('c.department')} AS department, ${filled('c.team')} AS team, ${list('c.assigned_users')} AS assigned
     FROM (SELECT DISTINCT ON (case_id) * FROM raw_cases WHERE ${filled('case_id')} IS NOT NULL ORDER BY case_id) c
     LEFT JOIN person p ON p.subject_id = trim(c.subject_id)`,
  `CREATE TABLE case_user AS SELECT k.id AS kase, k.person, k.opened, k.closed, k.department, e.id AS official
     FROM (SELECT *, unnest(assigned) AS assigned_user FROM kase) k JOIN employee e ON e.user_id = k.assigned_user`,
  `CREATE TABLE contact AS SELECT e.id AS official, p.id AS person, (c.at // 60)::INTEGER AS minute, COALESCE(${filled('c.department')}, e.department) AS department
     FROM (SELECT *, ${SECONDS('timestamp')} AS at FROM raw_contacts) c JOIN person p ON p.subject_id = trim(c.subject_id)
     LEFT JOIN employee e ON e.user_id = trim(c.user_id) WHERE c.at IS NOT NULL`,
  `CREATE TABLE clock AS SELECT hour, (epoch(timezone('Europe/Amsterdam', to_timestamp(hour * 3600))) - hour * 3600)::INTEGER AS shift
     FROM (SELECT DISTINCT second // 3600 AS hour FROM timed)`,
  `CREATE TABLE joined AS SELECT a.line, a.event_id, e.id AS official, p.id AS person, a.second, (a.second + c.shift)::BIGINT AS wall, a.action, a.system, k.id AS kase,
       COALESCE(a.case_id, '') <> '' AS cites_case, a.activity, a.workstation, a.ip, a.results, a.keys
     FROM timed a JOIN employee e ON e.user_id = a.user_id JOIN clock c ON c.hour = a.second // 3600
     LEFT JOIN person p ON p.subject_id = a.subject_id LEFT JOIN kase k ON k.case_id = a.case_id`,
  'DROP TABLE timed',
  `CREATE TABLE look AS SELECT (row_number() OVER () - 1)::INTEGER AS row, * EXCLUDE (wall, line), (second // 60)::INTEGER AS minute,
     (wall % 86400 // 60)::SMALLINT AS local_minute, (wall // 86400)::INTEGER AS day FROM (FROM joined ORDER BY official, second, line)`,
  'DROP TABLE joined',
]
