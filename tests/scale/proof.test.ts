import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { type Finished, run, start, type Started } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { WorkerFleet } from './worker-fleet.ts'

const FILES = Number(process.env['SCALE_FILES'] ?? 5000)
const SEED = Number(process.env['SCALE_SEED'] ?? 2026)
const FAULTS = 14
/** Longer than this a worker may not be silent, in seconds. */
const SILENCE = 3

let work: string
let nats: NatsCluster
let database: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'scale-'))
  ;[nats, database] = await Promise.all([NatsCluster.start(3), PostgresServer.start()])
})
afterAll(async () => {
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

function scanArguments(folder: string, name: string, schema?: string): string[] {
  const common = ['scan', folder, '--report', join(work, `${name}.report`), '--ocr', 'off', '--show-values']
  if (schema === undefined) return [...common, '--inquiry', join(work, name)]
  const queue = ['--distributed', '--nats', nats.url, '--silence', String(SILENCE)]
  return [...common, ...queue, '--store', database.place(schema)]
}

function fleet(): WorkerFleet {
  return new WorkerFleet(['--nats', nats.url, '--store', database.place('any')])
}

/** The files of a report, without the moment of writing. */
function reportOf(name: string): Record<string, string> {
  const read = (file: string): string =>
    readFileSync(join(work, `${name}.report`, file), 'utf8').replace(/"generated": ?"[^"]*"/, '')
  return Object.fromEntries(
    ['report.json', 'people.ndjson', 'files.csv', 'people.csv'].map((file) => [file, read(file)]),
  )
}

const COUNTS = `SELECT (SELECT count(*) FROM file WHERE state = 'done') AS files, (SELECT count(*) FROM content) AS contents,
  (SELECT count(*) FROM content WHERE complete = 0) AS half, (SELECT count(*) FROM part) AS parts`

/** What an embedded inquiry keeps, as `psql` writes it. */
function keptBy(name: string): string {
  const sqlite = new DatabaseSync(join(work, name, 'inquiry.sqlite'), { readOnly: true })
  try {
    return Object.values(sqlite.prepare(COUNTS).get() ?? {}).join('|')
  } finally {
    sqlite.close()
  }
}

/** What an inquiry on the server keeps. */
async function keptOn(schema: string): Promise<string> {
  const answer = await database.query(`SET search_path = ${schema}; ${COUNTS}`)
  return answer.trim().split('\n').at(-1) ?? ''
}

/** Seeded, so that a failing order of events comes back. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield state / 2 ** 31
  }
}

test(`${FILES} files with workers, a NATS node, connections and the planner killed at random: the report of a quiet run`, async () => {
  const folder = join(work, 'uploads')
  makeManyFiles(folder, FILES)
  const started = performance.now()
  const quiet = await run(scanArguments(folder, 'quiet'), { limitMs: 900_000 })
  expect(quiet.code, quiet.stderr.slice(-2000)).toBe(0)

  const quietMs = performance.now() - started
  const workers = fleet()
  workers.start(3)
  try {
    await workers.ready()
    const begun = performance.now()
    const { happened, ended } = await scanAmidFaults(folder, workers)
    const said = await workers.stop()
    expect(ended.code, `${ended.stderr.slice(-2000)}\n${said.join('\n')}`).toBe(0)
    const seconds = (ms: number): string => `${(ms / 1000).toFixed(0)} s`
    process.stdout.write(
      `quiet ${seconds(quietMs)}, with faults ${seconds(performance.now() - begun)}: ${JSON.stringify(happened)}, workers lost ${workers.lost}\n`,
    )
    expect(Object.keys(happened)).toHaveLength(5)
    expect(reportOf('busy')).toEqual(reportOf('quiet'))
    expect(await keptOn('busy')).toBe(keptBy('quiet'))
  } finally {
    await workers.stop()
  }
}, 1_200_000)

/** Scans with a fault at about every sixteenth of the work; halfway the planner is killed and another takes over. */
async function scanAmidFaults(
  folder: string,
  workers: WorkerFleet,
): Promise<{ readonly happened: Readonly<Record<string, number>>; readonly ended: Finished }> {
  const next = numbers(SEED)
  const pick = (below: number): number => Math.floor(next.next().value * below)
  const launch = (): Started => start(scanArguments(folder, 'busy', 'busy'), { limitMs: 900_000 })
  let planner = launch()
  const faults: Record<string, () => Promise<void>> = {
    'worker killed': async () => workers.signal(pick(3), 'SIGKILL'),
    'worker silent': async () => {
      const place = pick(3)
      workers.signal(place, 'SIGSTOP')
      await wait(1000 * SILENCE + 1500)
      workers.signal(place, 'SIGCONT')
    },
    'node killed': async () => {
      const node = pick(3)
      await nats.crash(node)
      await wait(1500)
      await nats.up(node)
      await wait(2000)
    },
    'connections killed': async () => {
      await database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sluiswacht' AND random() < 0.7`,
      )
    },
    'planner killed': async () => {
      planner.child.kill('SIGKILL')
      await planner.done
      planner = launch()
    },
  }
  const names = Object.keys(faults)
  const happened: Record<string, number> = {}
  for (let turn = 0; turn < FAULTS; turn++) {
    const from = FILES * ((turn + next.next().value) / (FAULTS + 1))
    while ((await filesDone('busy')) < from && planner.child.exitCode === null) await wait(200)
    if (planner.child.exitCode !== null) break
    // Each once, the planner halfway; then any of the others by chance.
    const name = turn === FAULTS / 2 ? 'planner killed' : names[turn < 4 ? turn : pick(4)]!
    happened[name] = (happened[name] ?? 0) + 1
    await faults[name]!()
  }
  return { happened, ended: await planner.done }
}

async function filesDone(schema: string): Promise<number> {
  const count = `SELECT count(*) FROM ${schema}.file WHERE state = 'done'`
  return Number(await database.query(count).catch(() => '0'))
}
