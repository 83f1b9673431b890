// Many machines, measured on one: what distribution costs, what a second worker brings, and a simulation of a hundred.
// Run: node bench/scale/main.ts [--files 1000] [--pieces 5000] [--workers 100] [--simulated 10000000]
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PostgresServer } from '../../tests/evidence/postgres.ts'
import { NatsCluster } from '../../tests/scale/nats-cluster.ts'
import { makeOfficeFiles } from '../office-files.ts'
import { ProcessorTime } from './processor-time.ts'
import { measureQueue } from './queue-overhead.ts'
import { type CostPerFile, simulate } from './simulate.ts'

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    pieces: { type: 'string', default: '5000' },
    workers: { type: 'string', default: '100' },
    simulated: { type: 'string', default: '10000000' },
  },
})
const FILES = Number(values.files)

interface Run {
  /** Of the phase in which files are read. */
  readonly seconds: number
  /** Seconds of processor time of that phase, by part; those of an embedded scan's processes are under `planner`. */
  readonly used: Readonly<Record<'planner' | 'workers' | 'queue' | 'database', number>>
}

const work = mkdtempSync(join(tmpdir(), 'bench-scale-'))
const [nats, database] = await Promise.all([NatsCluster.start(3), PostgresServer.start()])
try {
  const folder = join(work, 'uploads')
  await makeOfficeFiles(folder, FILES)
  const embedded = await measure('embedded, SQLite, 2 processes', folder, { processes: 2 })
  const onServer = await measure('embedded, PostgreSQL, 2 processes', folder, { processes: 2, store: 'embedded' })
  const both = await measure('distributed, 1 worker of 2 processes', folder, { fleet: [2], store: 'both' })
  const one = await measure('distributed, 1 worker of 1 process', folder, { fleet: [1], store: 'one' })
  const two = await measure('distributed, 2 workers of 1 process', folder, { fleet: [1, 1], store: 'two' })
  const ratio = (a: number, b: number): string => (a / b).toFixed(2)
  const all = ({ used }: Run): number => used.planner + used.workers + used.queue + used.database
  console.log(
    `distributed against embedded (PostgreSQL): time ${ratio(both.seconds, onServer.seconds)}, processor time ${ratio(all(both), all(onServer))}`,
  )
  console.log(
    `distributed against embedded (SQLite): time ${ratio(both.seconds, embedded.seconds)}, processor time ${ratio(all(both), all(embedded))}`,
  )
  console.log(`1 -> 2 workers of one process: ${ratio(one.seconds, two.seconds)} times as fast`)

  const here = await measureQueue(Number(values.pieces))
  const there = await measureQueue(Number(values.pieces), nats.url)
  console.log(
    `queue, nothing to do: in process ${here.full.toFixed(3)} ms a piece; JetStream on 3 nodes ${there.full.toFixed(2)} ms with many under way, ${there.single.toFixed(2)} ms one by one`,
  )

  const cost: CostPerFile = {
    planner: both.used.planner / FILES,
    // Its three servers work at the same time: the leader of the stream does at most half of it.
    queue: both.used.queue / 2 / FILES,
    database: both.used.database / FILES,
    worker: both.used.workers / FILES,
  }
  const ms = (seconds: number): string => `${(seconds * 1000).toFixed(2)} ms`
  console.log(
    `a file costs: reading ${ms(cost.worker)}, planner ${ms(cost.planner)}, queue ${ms(cost.queue)}, database ${ms(cost.database)}`,
  )
  const readers = Number(values.workers)
  for (const count of [1, 3, 10, 30, readers]) {
    const files = count === readers ? Number(values.simulated) : 100_000
    const { hours, filesPerSecond, busy, bottleneck } = simulate(files, cost, {
      readers: count,
      databaseCores: 8,
      lanes: 1000,
    })
    const shares = Object.entries(busy).map(([name, share]) => `${name} ${(100 * share).toFixed(0)}%`)
    console.log(
      `simulated, ${files} files, ${count} reading cores: ${filesPerSecond.toFixed(0)} files/s, ${hours.toFixed(1)} h; first full: ${bottleneck} (${shares.join(', ')})`,
    )
  }
} finally {
  await nats.stop()
  await database.stop()
  rmSync(work, { recursive: true, force: true })
}

interface Setting {
  readonly processes?: number
  /** Processes of each worker. */
  readonly fleet?: readonly number[]
  readonly store?: string
}

async function measure(name: string, folder: string, { processes = 2, fleet, store }: Setting): Promise<Run> {
  const place = store === undefined ? ['--inquiry', join(work, 'embedded')] : ['--store', database.place(store)]
  const workers = (fleet ?? []).map((count) =>
    command(['worker', '--workers', String(count), '--nats', nats.url, '--store', database.place('any')]),
  )
  await Promise.all(workers.map(({ says }) => says('Worker ready')))
  // Warm: loaded once before it counts.
  await new Promise((resolve) => setTimeout(resolve, fleet ? 3000 : 0))
  const queue = fleet ? ['--distributed', '--nats', nats.url] : ['--workers', String(processes)]
  const scan = command(['scan', folder, ...place, ...queue, '--report', join(work, 'report'), '--ocr', 'off'])
  await scan.says('read 0/')
  // What starting the programs costs is not of the files.
  const times = {
    workers: new ProcessorTime(workers.map(({ child }) => child.pid ?? 0)),
    queue: new ProcessorTime(nats.pids()),
    database: new ProcessorTime([database.pid ?? 0]),
  }
  const planner = new ProcessorTime([scan.child.pid ?? 0])
  const started = performance.now()
  await scan.says('linking people')
  const seconds = (performance.now() - started) / 1000
  const used = {
    planner: planner.stop(),
    workers: times.workers.stop(),
    queue: times.queue.stop(),
    database: times.database.stop(),
  }
  await scan.ended
  for (const { child, ended } of workers) {
    child.kill('SIGTERM')
    await ended
  }
  const parts = Object.entries(used).map(([part, time]) => `${part} ${time.toFixed(1)}`)
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(FILES / seconds).toFixed(1)} files/s; processor seconds: ${parts.join(', ')}`,
  )
  return { seconds, used }
}

function command(args: readonly string[]): {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
  readonly says: (text: string) => Promise<void>
} {
  const env = { ...process.env, SLUISWACHT_KEY: Buffer.alloc(32, 7).toString('base64') }
  const child = spawn(process.execPath, [MAIN, ...args, '--lang', 'en'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(code)}: ${said.slice(-2000)}`)
  })
  ended.catch(() => undefined)
  const says = async (text: string): Promise<void> => {
    while (!said.includes(text)) await Promise.race([once(child.stderr, 'data'), ended])
  }
  return { child, ended, says }
}
