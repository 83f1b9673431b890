/**
 * How long the log of the gate takes to have a record on disk: node bench/gate-log.ts [SECONDS]. One at a time, and
 * with 1 to 64 requests in flight; on the embedded store, and on PostgreSQL where it is installed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGateLog } from '@sluiswacht/evidence'
import { gateRecord } from '../tests/evidence/gate-records.ts'
import { PostgresServer } from '../tests/evidence/postgres.ts'

const seconds = Number(process.argv[2] ?? 3)
const key = { kind: 'value', base64: Buffer.alloc(32, 7).toString('base64'), name: 'bench' } as const
const work = mkdtempSync(join(tmpdir(), 'gate-log-'))
const server = await PostgresServer.start().catch(() => undefined)

async function measure(store: string, inFlight: number): Promise<void> {
  const log = await openGateLog({ store, key })
  const keys = Array.from({ length: 3 }, (_, n) => log.keyOf('person', String(n)).slice(0, 32))
  const times: number[] = []
  let n = 0
  const lane = async (end: number): Promise<void> => {
    while (performance.now() < end) {
      n += 1
      const begin = performance.now()
      await log.append(gateRecord(n, { personKeys: keys }))
      times.push(performance.now() - begin)
    }
  }
  const run = (ms: number) => Promise.all(Array.from({ length: inFlight }, () => lane(performance.now() + ms)))
  await run(500)
  times.length = 0
  const cpu = process.cpuUsage()
  const begin = performance.now()
  await run(seconds * 1000)
  const wall = performance.now() - begin
  const { user, system } = process.cpuUsage(cpu)
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  const kind = store.startsWith('postgres') ? 'PostgreSQL' : 'SQLite'
  process.stdout.write(
    `${kind}, ${inFlight} in flight: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${Math.round((times.length / wall) * 1000)}/s, ` +
      `${((user + system) / times.length / 1000).toFixed(3)} ms processor time each\n`,
  )
  await log.close()
}

try {
  for (const inFlight of [1, 8, 64]) await measure(join(work, 'log'), inFlight)
  for (const inFlight of server ? [1, 8, 64] : []) await measure(server?.place('bench') ?? '', inFlight)
} finally {
  await server?.stop()
  rmSync(work, { recursive: true, force: true })
}
