/** A point in time as ISO 8601 text: minutes since 1970 in UTC. */
const utcMinutes = (column: string): string => `(${localMinutes(column)} - CASE
  WHEN regexp_matches(${column}, '[+-]\\d{2}:?\\d{2}$') THEN
    (CASE WHEN regexp_extract(${column}, '([+-])\\d{2}:?\\d{2}$', 1) = '-' THEN -1 ELSE 1 END) *
    (CAST(regexp_extract(${column}, '[+-](\\d{2}):?\\d{2}$', 1) AS INTEGER) * 60 + CAST(regexp_extract(${column}, '[+-]\\d{2}:?(\\d{2})$', 1) AS INTEGER))
  ELSE 0 END)`

/** The clock on the wall at that time, as minutes since 1970. */
const localMinutes = (column: string): string =>
  `(epoch(COALESCE(try_strptime(substr(${column}, 1, 19), '%Y-%m-%dT%H:%M:%S'), try_strptime(substr(${column}, 1, 19), '%Y-%m-%d %H:%M:%S'),
    try_strptime(substr(${column}, 1, 16), '%Y-%m-%dT%H:%M'))) // 60)::INTEGER`

const dayOf = (column: string): string =>
  `(epoch(try_strptime(substr(${column}, 1, 10), '%Y-%m-%d')) // 86400)::INTEGER`
const list = (column: string): string => `list_filter(string_split(COALESCE(${column}, ''), ';'), part -> part <> '')`
const filled = (column: string): string => `NULLIF(trim(${column}), '')`

/**
 * Turns the text tables into narrow ones on integers. `person.id`, `employee.id`, `kase.id` count from 0.
 * Times are minutes, days are whole days, both since 1970; `local_minute` and `day` follow the clock on the wall.
 */
export const PREPARE: readonly string[] = [
  `CREATE TABLE person AS SELECT (row_number() OVER () - 1)::INTEGER AS id, * FROM (
     SELECT DISTINCT ON (subject_id) subject_id, ${filled('surname')} AS surname, ${filled('given_names')} AS given_names,
       ${dayOf('date_of_birth')} AS born, gender, lower(${filled('street')}) AS street, ${filled('city')} AS city,
       TRY_CAST(regexp_extract(house_number, '^\\d+') AS INTEGER) AS house, upper(replace(postcode, ' ', '')) AS postcode,
       upper(replace(postcode, ' ', '')) || ' ' || lower(house_number) AS address,
       upper(replace(previous_postcode, ' ', '')) || ' ' || lower(previous_house_number) AS previous_address,
       parent_ids, partner_id, child_ids, former_partner_ids, ${dayOf('moved_on')} AS moved,
       lower(secret_address) IN ('1', 'true', 'ja', 'j', 'yes', 'y') AS secret, lower(public_figure) IN ('1', 'true', 'ja', 'j', 'yes', 'y') AS public_figure
     FROM raw_persons WHERE ${filled('subject_id')} IS NOT NULL ORDER BY subject_id)`,
  `CREATE TABLE employee AS SELECT (row_number() OVER () - 1)::INTEGER AS id, * FROM (
     SELECT DISTINCT ON (user_id) user_id, ${filled('name')} AS name, ${filled('surname')} AS surname, ${filled('department')} AS department,
       ${filled('role')} AS role, ${filled('team')} AS team, work_schedule, ${filled('bsn')} AS bsn,
       upper(replace(home_postcode, ' ', '')) || ' ' || lower(home_house_number) AS address, ${dayOf('start_date')} AS starts, ${dayOf('end_date')} AS ends,
       ${list('absent_periods')} AS absent_periods
     FROM raw_employees WHERE ${filled('user_id')} IS NOT NULL ORDER BY user_id)`,
  `CREATE TABLE absence AS SELECT id AS official, ${dayOf("split_part(period, '/', 1)")} AS first_day,
     COALESCE(${dayOf("split_part(period, '/', 2)")}, 2147483647) AS last_day
     FROM (SELECT id, unnest(absent_periods) AS period FROM employee) WHERE ${dayOf("split_part(period, '/', 1)")} IS NOT NULL`,
  `CREATE TABLE kase AS SELECT (row_number() OVER () - 1)::INTEGER AS id, c.case_id, p.id AS person, ${filled('c.type')} AS type,
     COALESCE(${dayOf('c.opened')}, 0) AS opened, COALESCE(${dayOf('c.closed')}, 2147483647) AS closed,
     ${filled('c.department')} AS department, ${filled('c.team')} AS team, ${list('c.assigned_users')} AS assigned
     FROM (SELECT DISTINCT ON (case_id) * FROM raw_cases WHERE ${filled('case_id')} IS NOT NULL ORDER BY case_id) c
     LEFT JOIN person p ON p.subject_id = c.subject_id`,
  `CREATE TABLE case_user AS SELECT k.id AS kase, k.person, k.opened, k.closed, k.department, e.id AS official
     FROM (SELECT *, unnest(assigned) AS assigned_user FROM kase) k JOIN employee e ON e.user_id = k.assigned_user`,
  `CREATE TABLE contact AS SELECT e.id AS official, p.id AS person, ${utcMinutes('c.timestamp')} AS minute, COALESCE(${filled('c.department')}, e.department) AS department
     FROM raw_contacts c JOIN person p ON p.subject_id = c.subject_id LEFT JOIN employee e ON e.user_id = c.user_id
     WHERE ${utcMinutes('c.timestamp')} IS NOT NULL`,
  `CREATE TABLE look AS SELECT (row_number() OVER () - 1)::INTEGER AS row, * FROM (
     SELECT DISTINCT ON (a.event_id) a.event_id, e.id AS official, p.id AS person, ${utcMinutes('a.timestamp')} AS minute,
       (${localMinutes('a.timestamp')} % 1440)::SMALLINT AS local_minute, (${localMinutes('a.timestamp')} // 1440)::INTEGER AS day,
       lower(a.action) AS action, COALESCE(${filled('a.system')}, '') AS system, k.id AS kase, ${filled('a.case_id')} IS NOT NULL AS cites_case,
       COALESCE(${filled('a.processing_activity')}, '') AS activity, COALESCE(${filled('a.workstation')}, '') AS workstation,
       COALESCE(TRY_CAST(a.result_count AS INTEGER), 0) AS results, lower(COALESCE(a.search_keys, '')) AS keys
     FROM raw_access a JOIN employee e ON e.user_id = a.user_id LEFT JOIN person p ON p.subject_id = a.subject_id
     LEFT JOIN kase k ON k.case_id = a.case_id
     WHERE ${utcMinutes('a.timestamp')} IS NOT NULL ORDER BY a.event_id) ORDER BY official, minute`,
]
