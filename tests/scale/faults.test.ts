import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { run, start } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { WorkerFleet } from './worker-fleet.ts'

const SILENCE = 2

let work: string
let nats: NatsCluster
let database: PostgresServer
let fleet: WorkerFleet | undefined
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'scale-faults-'))
  ;[nats, database] = await Promise.all([NatsCluster.start(1), PostgresServer.start()])
})
afterEach(async () => {
  await fleet?.stop()
  fleet = undefined
})
afterAll(async () => {
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

function scanArguments(folder: string, schema: string, ...more: string[]): string[] {
  const queue = ['--distributed', '--nats', nats.url, '--silence', String(SILENCE), '--store', database.place(schema)]
  return ['scan', folder, ...queue, '--report', join(work, `${schema}.report`), '--ocr', 'off', ...more]
}

async function workers(count: number, ...more: string[]): Promise<WorkerFleet> {
  fleet = new WorkerFleet(['--nats', nats.url, '--store', database.place('any'), ...more])
  fleet.start(count)
  await fleet.ready()
  return fleet
}

interface Report {
  readonly files: readonly {
    readonly path: string
    readonly status: string
    readonly problems: readonly { codes: string[] }[]
  }[]
}

function reportOf(schema: string): Report {
  return JSON.parse(readFileSync(join(work, `${schema}.report`, 'report.json'), 'utf8'))
}

/** Whether a process, or one that it started, has the file open. */
function hasOpen(pid: number, path: string): boolean {
  const children = read(() => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'))
    .trim()
    .split(' ')
  return [String(pid), ...children].filter(Boolean).some((one) =>
    read(() => readdirSync(`/proc/${one}/fd`).join(' '))
      .split(' ')
      .some((fd) => read(() => readlinkSync(`/proc/${one}/fd/${fd}`)) === path),
  )
}

function read(what: () => string): string {
  try {
    return what()
  } catch {
    return ''
  }
}

test('a file that kills every worker that touches it ends as a status after three tries, alone', async () => {
  const folder = join(work, 'poison')
  makeManyFiles(folder, 60)
  const poison = join(folder, 'a poison.txt')
  // Large enough that it is open for a while.
  const file = openSync(poison, 'w')
  for (let n = 0; n < 300; n++) writeSync(file, `Regel ${n}\n`.repeat(100_000))
  closeSync(file)
  const two = await workers(2)
  let over = false
  let kills = 0
  const killing = (async () => {
    while (!over) {
      for (const [place, pid] of two.pids().entries())
        if (hasOpen(pid, poison)) {
          two.signal(place, 'SIGKILL')
          kills += 1
          while (!over && two.pids()[place] === pid) await wait(20)
        }
      await wait(10)
    }
  })()
  const ended = await run(scanArguments(folder, 'poison'))
  over = true
  await killing
  expect(ended.code, ended.stderr).toBe(0)
  expect(kills).toBe(3)
  const { files } = reportOf('poison')
  expect(files).toHaveLength(61)
  const lost = files.filter(({ problems }) => problems.some(({ codes }) => codes.includes('crashed')))
  expect(lost.map(({ path }) => path)).toEqual(['a poison.txt'])
}, 180_000)

test('files travel with the work to workers that have no shared folder; what is under way is sealed', async () => {
  const folder = join(work, 'sent')
  makeManyFiles(folder, 40)
  const name = 'Ongeëvenaardestraat'
  writeFileSync(join(folder, 'brief.txt'), `Mevrouw Willeke Zwartkruis, ${name} 12, BSN 111222333\n`)
  await workers(1)
  const ended = await run(scanArguments(folder, 'sent', '--send-files'))
  expect(ended.code, ended.stderr).toBe(0)
  const embedded = await run([
    'scan',
    folder,
    '--inquiry',
    join(work, 'here'),
    '--report',
    join(work, 'here.report'),
    '--ocr',
    'off',
  ])
  expect(embedded.code).toBe(0)
  const strip = (text: string): string => text.replace(/"generated": ?"[^"]*"/, '')
  expect(strip(readFileSync(join(work, 'sent.report', 'report.json'), 'utf8'))).toBe(
    strip(readFileSync(join(work, 'here.report', 'report.json'), 'utf8')),
  )
  expect(nats.holds('sluiswacht')).toBe(true)
  expect(nats.holds('Willeke')).toBe(false)
  expect(nats.holds('brief.txt')).toBe(false)
}, 120_000)

test('a scan without workers says so and waits for one', async () => {
  const folder = join(work, 'unseen')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), 'Beste mevrouw Jansen,')
  const scan = start(scanArguments(folder, 'unseen'))
  await scan.says('geen werker')
  await workers(1)
  expect((await scan.done).code).toBe(0)
  expect(reportOf('unseen').files.map(({ status }) => status)).toEqual(['read'])
}, 120_000)

test('a second planner is refused while the first is there, and takes over when it is gone', async () => {
  const folder = join(work, 'two')
  makeManyFiles(folder, 30)
  const first = start(scanArguments(folder, 'two'))
  await first.says('geen werker')
  const second = await run(scanArguments(folder, 'two'))
  expect(second.code).toBe(2)
  expect(second.stderr).toContain('ERR_INQUIRY_IN_USE')
  first.child.kill('SIGTERM')
  expect((await first.done).code).toBe(130)
  await workers(1)
  const third = await run(scanArguments(folder, 'two'))
  expect(third.code, third.stderr).toBe(0)
  expect(reportOf('two').files).toHaveLength(30)
}, 120_000)

test('wrong use of the queue is told with what to do', async () => {
  const folder = join(work, 'two')
  const store = database.place('wrong')
  const cases: [string[], RegExp][] = [
    [['scan', folder, '--distributed', '--nats', nats.url, '--inquiry', join(work, 'x')], /PostgreSQL/],
    [['scan', folder, '--distributed', '--store', store], /SLUISWACHT_NATS/],
    [['worker', '--nats', nats.url], /PostgreSQL/],
    [['worker', '--nats', 'http://x', '--store', store], /ERR_NATS_ADDRESS/],
    [['worker', '--nats', 'nats://127.0.0.1:1', '--store', store], /ERR_NATS_UNREACHABLE/],
    [['scan', folder, '--distributed', '--nats', nats.url, '--store', store, '--tenant', 'a b'], /--tenant/],
  ]
  for (const [args, message] of cases) {
    const { code, stderr } = await run(args)
    expect(stderr).toMatch(message)
    expect(code, stderr).toBe(2)
  }
}, 60_000)

test('health tells whether there is a queue, and a worker drains on SIGTERM', async () => {
  const port = 20_000 + (process.pid % 20_000)
  const worker = start([
    'worker',
    '--nats',
    nats.url,
    '--store',
    database.place('any'),
    '--workers',
    '1',
    '--health',
    String(port),
  ])
  await worker.says('Werker klaar')
  const ask = async (path: string): Promise<[number, string]> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    return [answer.status, await answer.text()]
  }
  expect((await ask('/healthz'))[0]).toBe(200)
  expect((await ask('/readyz'))[0]).toBe(200)
  const metrics = (await ask('/metrics'))[1]
  expect(metrics).toContain('sluiswacht_worker_connected 1')
  expect(metrics).toContain('sluiswacht_queue_waiting{kind="read"} 0')
  await nats.crash(0)
  for (let n = 0; n < 100 && (await ask('/readyz'))[0] !== 503; n++) await wait(50)
  expect((await ask('/readyz'))[0]).toBe(503)
  expect((await ask('/metrics'))[1]).not.toContain('sluiswacht_queue_waiting{')
  await nats.up(0)
  for (let n = 0; n < 200 && (await ask('/readyz'))[0] !== 200; n++) await wait(50)
  expect((await ask('/readyz'))[0]).toBe(200)
  worker.child.kill('SIGTERM')
  const ended = await worker.done
  expect(ended.code, ended.stderr).toBe(0)
  expect(ended.stderr).toContain('Werker gestopt')
}, 60_000)
