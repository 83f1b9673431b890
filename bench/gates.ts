/** Measures what several gates on one PostgreSQL cost: adding, journalling, bringing over, checking. `node bench/gates.ts` */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type GateLog, openGateLog } from '@sluiswacht/evidence'
import { gateRecord } from '../tests/evidence/gate-records.ts'
import { PostgresServer } from '../tests/evidence/postgres.ts'

const SECONDS = 4
const AT_ONCE = 16
const KEY = { kind: 'value', base64: randomBytes(32).toString('base64'), name: 'bench' } as const
const folder = mkdtempSync(join(tmpdir(), 'bench-gates-'))
const server = await PostgresServer.start()
const store = server.place('bench')
let next = 0

async function add(logs: readonly GateLog[]): Promise<string> {
  const times: number[] = []
  const end = performance.now() + SECONDS * 1000
  const one = async (log: GateLog): Promise<void> => {
    while (performance.now() < end) {
      const started = performance.now()
      next += 1
      await log.append(gateRecord(next, { id: `2026-${next}` }))
      times.push(performance.now() - started)
    }
  }
  await Promise.all(logs.flatMap((log) => Array.from({ length: AT_ONCE / logs.length }, () => one(log))))
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return `${Math.round(times.length / SECONDS)} records/s, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

try {
  const journal = { folder: join(folder, 'journal'), limitBytes: 1 << 30 }
  const [east, west] = [
    await openGateLog({ store, key: KEY, writer: { name: 'east' }, journal }),
    await openGateLog({ store, key: KEY, writer: { name: 'west' } }),
  ]
  console.log(`one gate, ${AT_ONCE} at once: ${await add([east])}`)
  console.log(`two gates, ${AT_ONCE / 2} at once each: ${await add([east, west])}`)
  await server.crash()
  console.log(`store away, to the journal: ${await add([east])}`)
  const waiting = east.journalState()?.waiting ?? 0
  const back = performance.now()
  await server.up()
  while (east.journalState()?.mode !== 'store') await wait(20)
  const seconds = (performance.now() - back) / 1000
  console.log(`brought over: ${waiting} records in ${seconds.toFixed(1)} s, the start of PostgreSQL included`)
  await Promise.all([east.close(), west.close()])
  const reader = await openGateLog({ store, key: KEY })
  const started = performance.now()
  const check = await reader.verify()
  const took = (performance.now() - started) / 1000
  console.log(`checked: ${next} records in ${took.toFixed(1)} s, intact ${check.intact}, unsigned ${check.unsigned}`)
  await reader.close()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
