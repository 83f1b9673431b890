import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { run, start } from '../scan/command.ts'
import { writeScannedPages } from '../scan/scanned-pages.ts'
import { NatsCluster } from './nats-cluster.ts'
import { WorkerFleet } from './worker-fleet.ts'

const PAGES = 2

let work: string
let folder: string
let nats: NatsCluster
let database: PostgresServer
const fleets: WorkerFleet[] = []

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'scale-ocr-'))
  folder = join(work, 'uploads')
  mkdirSync(folder)
  writeScannedPages(folder, PAGES)
  for (let n = 0; n < 8; n++)
    writeFileSync(join(folder, `brief ${n}.txt`), `Betreft: mevrouw Willeke Zwartkruis (${n})\n`)
  ;[nats, database] = await Promise.all([NatsCluster.start(1), PostgresServer.start()])
})
afterAll(async () => {
  await Promise.all(fleets.map((fleet) => fleet.stop()))
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

async function workersFor(kind: 'read' | 'recognize', port: number): Promise<void> {
  const queue = ['--nats', nats.url, '--store', database.place('any')]
  const fleet = new WorkerFleet([...queue, '--work', kind, '--health', String(port)])
  fleets.push(fleet)
  fleet.start(1)
  await fleet.ready()
}

/** Pieces of work that wait in a stream, as its server tells. */
async function waitingIn(stream: string): Promise<number> {
  const connection = await connect({ servers: nats.url })
  try {
    return (await (await jetstreamManager(connection)).streams.info(stream)).state.messages
  } catch {
    return 0
  } finally {
    await connection.close()
  }
}

/** Work that a worker ended, as its own count tells. */
async function doneBy(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/files_total\{[^}]*end="done"[^}]*\} (\d+)/.exec(text)?.[1])
}

function reportOf(name: string): string[] {
  return ['report.json', 'people.ndjson', 'files.csv'].map((file) =>
    readFileSync(join(work, `${name}.report`, file), 'utf8').replace(/("generated": ?)"[^"]*"/, '$1""'),
  )
}

test('pages go over a stream of their own, to workers set apart for recognition; the report is that of one computer', async () => {
  const ports = [30_000 + (process.pid % 10_000), 40_000 + (process.pid % 10_000)] as const
  await workersFor('read', ports[0])
  const scan = start(
    ['scan', folder, '--distributed', '--nats', nats.url, '--store', database.place('ocr'), '--show-values'].concat([
      '--report',
      join(work, 'apart.report'),
    ]),
  )
  // Everything is read, and what has to be recognised waits: nobody here takes that work.
  for (let n = 0; n < 400 && (await waitingIn('sluiswacht_recognize')) < 2; n++) await wait(100)
  expect(await doneBy(ports[0])).toBe(10)
  await wait(1_500)
  expect([await waitingIn('sluiswacht_read'), await waitingIn('sluiswacht_recognize')]).toEqual([0, 2])
  await workersFor('recognize', ports[1])
  const ended = await scan.done
  expect(ended.code, ended.stderr).toBe(0)
  expect(await Promise.all(ports.map(doneBy))).toEqual([10, 2])
  expect(await waitingIn('sluiswacht_recognize')).toBe(0)

  const alone = await run([
    'scan',
    folder,
    '--inquiry',
    join(work, 'alone'),
    '--report',
    join(work, 'alone.report'),
    '--show-values',
  ])
  expect(alone.code, alone.stderr).toBe(0)
  expect(reportOf('apart')).toEqual(reportOf('alone'))
  const { files } = JSON.parse(reportOf('apart')[0]!) as {
    files: { path: string; status: string; findings: Record<string, number> }[]
  }
  for (const path of ['los.png', 'scan.pdf']) {
    const file = files.find((one) => one.path === path)
    expect(file?.status).toBe('read')
    expect(Object.keys(file?.findings ?? {})).toContain('PERSON')
  }
}, 180_000)
