/**
 * Speed of the archive: import of a CSV log, and "who viewed me" over many events.
 * `node bench/lookups/speed.ts [--import 2000000] [--archive 20000000]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { importLog, logSource, makeWorkspace, whoViewed } from '@sluiswacht/lookups'

const { values } = parseArgs({
  options: { import: { type: 'string', default: '2000000' }, archive: { type: 'string', default: '20000000' } },
})
const work = mkdtempSync(join(tmpdir(), 'lookups-speed-'))
const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1500MB' })
const db = await instance.connect()

/** `count` made-up events over two years, about 200,000 people. */
const events = (
  count: number,
): string => `SELECT 'e' || i AS event_id, strftime(TIMESTAMP '2025-01-01 08:00:00' + to_seconds((i * 63072000::BIGINT) // ${count}), '%Y-%m-%dT%H:%M:%S') || '+01:00' AS timestamp,
  'u' || (hash(i) % 1500) AS user_id, CASE WHEN i % 3 = 0 THEN 'search' ELSE 'view' END AS action, 'BRP' AS system, (900000000 + hash(i * 7) % 200000)::VARCHAR AS subject_id,
  CASE WHEN i % 4 = 0 THEN 'z' || (i % 40000) END AS case_id, 'Verhuizing' AS processing_activity, 'WS-' || (i % 900) AS workstation, '10.0.0.1' AS ip, 1 AS result_count, 'bsn' AS search_keys
  FROM range(${count}) t(i)`

try {
  const toImport = Number(values.import)
  await db.run(`COPY (${events(toImport)}) TO '${join(work, 'access.csv')}' (HEADER)`)
  for (const [table, columns] of [
    ['employees', 'user_id,department,role,team'],
    ['persons', 'subject_id'],
    ['cases', 'case_id,subject_id'],
  ] as const)
    await db.run(
      `COPY (SELECT ${columns
        .split(',')
        .map((name) => `'x' AS ${name}`)
        .join(', ')}) TO '${join(work, `${table}.csv`)}' (HEADER)`,
    )
  const workspace = await makeWorkspace(join(work, 'workspace'))
  const began = performance.now()
  const { events: imported } = await importLog(workspace, logSource(work, { format: 'tables' }))
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage()
  console.log(
    `import: ${imported} events in ${seconds.toFixed(1)} s = ${Math.round(imported / seconds)} a second (processor ${((user + system) / 1e6).toFixed(1)} s with making them), ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
  )

  // A large archive, one month at a time as imports would make it.
  const count = Number(values.archive)
  const folder = join(work, 'workspace', 'events')
  for (let month = 0; month < 24; month++) {
    const name = `${2024 - (month > 11 ? 1 : 0)}-${String((month % 12) + 1).padStart(2, '0')}`
    await db.run(`COPY (SELECT 'e' || i AS event_id, 1704067200::BIGINT + ${month} * 2592000 + i % 2592000 AS second, 'u' || (hash(i) % 1500) AS user_id, 'view' AS action, 'BRP' AS system,
        hash(hash(i + ${month}) % 1000000) AS subject, NULL::VARCHAR AS case_id, 'Verhuizing' AS activity, 'WS-' || (i % 900) AS workstation, '10.0.0.1' AS ip, 1::INTEGER AS results, 'bsn' AS keys
      FROM range(${Math.floor(count / 24)}) t(i) ORDER BY subject, second) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)`)
  }
  const times: number[] = []
  let found = 0
  for (let at = 0; at < 5; at++) {
    const start = performance.now()
    found += (await whoViewed(workspace, String(900000000 + at * 17), 'nl')).length
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  console.log(
    `who viewed me: ${count + imported} events in the archive, median ${Math.round(times[2] ?? 0)} ms, slowest ${Math.round(times[4] ?? 0)} ms (${found} look-ups found)`,
  )
} finally {
  db.closeSync()
  instance.closeSync()
  rmSync(work, { recursive: true, force: true })
}
