import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { WORK_KINDS } from '@sluiswacht/model'
import { connectNats, JetStreamBroker } from '@sluiswacht/queue/jetstream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { type Finished, run, start } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { WorkerFleet } from './worker-fleet.ts'

const FILES = 90
const DAY_MS = 86_400_000

let work: string
let nats: NatsCluster
let database: PostgresServer
let quiet: Finished
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'pressure-'))
  // A client that does not answer for three seconds is cut off.
  const more = 'ping_interval: "1s"\nping_max: 2\nwrite_deadline: "1s"'
  ;[nats, database] = await Promise.all([NatsCluster.start(1, { more }), PostgresServer.start()])
  makeManyFiles(join(work, 'uploads'), FILES)
  quiet = await run([...scanArguments('quiet'), '--inquiry', join(work, 'quiet')])
})
afterAll(async () => {
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

const scanArguments = (name: string): string[] => {
  const report = ['--report', join(work, `${name}.report`), '--ocr', 'off', '--show-values']
  return ['scan', join(work, 'uploads'), ...report]
}

const sharedArguments = (name: string): string[] => {
  const queue = ['--distributed', '--nats', nats.url, '--store', database.place(name), '--silence', '3']
  return [...scanArguments(name), ...queue]
}

const fleet = (env: Record<string, string> = {}): WorkerFleet =>
  new WorkerFleet(['--nats', nats.url, '--store', database.place('any')], env)

const reportOf = (name: string): string =>
  ['report.json', 'people.ndjson', 'files.csv', 'people.csv']
    .map((file) => readFileSync(join(work, `${name}.report`, file), 'utf8'))
    .join('\n')
    .replace(/"generated": ?"[^"]*"/, '')

/** What makes a program, and those that it starts, believe that it is another time. */
function shifted(name: string, ms: number): Record<string, string> {
  const file = join(work, `${name}.mjs`)
  writeFileSync(
    file,
    `const Real = Date
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(Real.now() + ${ms}) : super(...given) }
  static now() { return Real.now() + ${ms} }
}
`,
  )
  return { NODE_OPTIONS: `--import ${file}` }
}

it('clocks that differ by days change nothing of what is found, and nothing is done twice', async () => {
  expect(quiet.code, quiet.stderr).toBe(0)
  const [ahead, behind] = [fleet(shifted('ahead', 3 * DAY_MS)), fleet(shifted('behind', -DAY_MS))]
  try {
    ahead.start(1)
    behind.start(1)
    await Promise.all([ahead.ready(), behind.ready()])
    const ended = await run(sharedArguments('skewed'))
    expect(ended.code, ended.stderr).toBe(0)
    expect(reportOf('skewed')).toBe(reportOf('quiet'))
    const stored = (await database.query('SELECT stored / 86400000 FROM skewed.content')).trim().split('\n')
    // Both worked, each by its own clock.
    expect(new Set(stored).size).toBe(2)
    expect(await database.query('SELECT count(*) FROM skewed.content WHERE complete = 0')).toMatch(/^0/)
  } finally {
    await Promise.all([ahead.stop(), behind.stop()])
  }
}, 120_000)

it('a scan and a worker that do not read for a while are cut off by the server, come back, and miss nothing', async () => {
  const two = fleet()
  two.start(2)
  try {
    await two.ready()
    const scan = start(sharedArguments('slow'))
    const done = (): Promise<number> =>
      database.query(`SELECT count(*) FROM slow.file WHERE state = 'done'`).then(Number, () => 0)
    while ((await done()) < FILES / 8 && scan.child.exitCode === null) await wait(20)
    scan.child.kill('SIGSTOP')
    two.signal(0, 'SIGSTOP')
    await wait(5_000)
    two.signal(0, 'SIGCONT')
    scan.child.kill('SIGCONT')
    const ended = await scan.done
    expect(ended.code, ended.stderr).toBe(0)
    expect(reportOf('slow')).toBe(reportOf('quiet'))
  } finally {
    await two.stop()
  }
}, 120_000)

it('a server whose store is full takes work as it gets room, also when there is none to tell how work ended', async () => {
  const small = await NatsCluster.start(1, { store: '256KB' })
  const open = async (): Promise<JetStreamBroker<string, number>> =>
    JetStreamBroker.open<string, number>(await connectNats({ servers: small.url, name: 'test' }), {
      version: 1,
      lanes: 200,
    })
  const [planner, worker] = [await open(), await open()]
  const stop = new AbortController()
  try {
    const queue = await planner.queue({ tenant: 'a', inquiry: 'zaak' })
    const never = new AbortController().signal
    const body = Buffer.alloc(4_000, 'x')
    const ids = Array.from({ length: 200 }, (_, n) => `id${n}`)
    const ends = Promise.all(ids.map((id) => queue.submit({ id, kind: 'read', body }, { signal: never })))
    await wait(1_000)
    const done: string[] = []
    const serving = worker.serve(
      {
        handle: async ({ id }) => {
          done.push(id)
          return id
        },
        giveUp: async () => 'given up',
      },
      { slots: 4, kinds: WORK_KINDS, signal: stop.signal },
    )
    expect(await ends).toEqual(ids)
    expect(new Set(done).size).toBe(ids.length)
    stop.abort()
    await serving
    await queue.close()
  } finally {
    stop.abort()
    await Promise.all([planner.close(), worker.close()])
    await small.stop()
  }
}, 90_000)
