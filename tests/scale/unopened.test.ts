import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileParcelStore, runWorker, scan, type ScanEnd, type ScanNews, WORK_VERSION } from '@sluiswacht/pipeline'
import { connectNats, JetStreamBroker } from '@sluiswacht/queue/jetstream'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { NatsCluster } from './nats-cluster.ts'

let work: string
let nats: NatsCluster
let database: PostgresServer
const stops: (() => Promise<void>)[] = []
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'scale-unopened-'))
  mkdirSync(join(work, 'uploads'))
  writeFileSync(join(work, 'uploads', 'a.txt'), 'Beste mevrouw Jansen,')
  writeFileSync(join(work, 'uploads', 'b.txt'), 'Beste meneer Jansen,')
  ;[nats, database] = await Promise.all([NatsCluster.start(1), PostgresServer.start()])
})
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})
afterAll(async () => {
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

function keyOf(byte: number): { kind: 'value'; base64: string; name: string } {
  return { kind: 'value', base64: Buffer.alloc(32, byte).toString('base64'), name: 'test' }
}

async function broker(): Promise<JetStreamBroker<ScanEnd, ScanNews>> {
  const connection = await connectNats({ servers: nats.url, name: 'test' })
  return JetStreamBroker.open<ScanEnd, ScanNews>(connection, { version: WORK_VERSION, pausesMs: [50] })
}

/** A worker in this process; gives what it tells. */
async function worker(
  byte: number,
  changed: (parcels: FileParcelStore) => FileParcelStore = (same) => same,
): Promise<string[]> {
  const told: string[] = []
  const one = await broker()
  const stop = new AbortController()
  const ended = runWorker({
    broker: one,
    parcels: async () => changed(await one.parcels()),
    store: database.place('any'),
    key: keyOf(byte),
    workers: 1,
    kinds: ['read', 'recognize'],
    signal: stop.signal,
    onEvent: (event) => told.push('code' in event ? `${event.event} ${event.code}` : event.event),
  })
  stops.push(async () => {
    stop.abort()
    await ended
    await one.close()
  })
  return told
}

async function scanned(schema: string, send: boolean): Promise<[string, string, ...string[]][]> {
  const one = await broker()
  stops.push(() => one.close())
  const report = await scan({
    paths: [join(work, 'uploads')],
    store: database.place(schema),
    exclude: [],
    key: keyOf(7),
    workers: 1,
    shared: { broker: one, tenant: 'sluiswacht', ...(send ? { parcels: await one.parcels() } : {}) },
    ocr: 'off',
    passwords: [],
    retryFailed: false,
    showValues: false,
    version: 'test',
    signal: AbortSignal.timeout(60_000),
    onProgress: () => undefined,
  })
  return report.files.map(({ path, status, problems }) => [path, status, ...problems.flatMap(({ codes }) => codes)])
}

const NOT_OPENED = ['a.txt', 'b.txt'].map((path) => [path, 'unreachable', 'not-opened'])
const READ = ['a.txt', 'b.txt'].map((path) => [path, 'read'])

test('work that only workers with another key take ends as a status; with the right key it is read', async () => {
  const told = await worker(9)
  expect(await scanned('key', false)).toEqual(NOT_OPENED)
  expect(new Set(told)).toEqual(new Set(['postponed ERR_KEY_DOES_NOT_FIT', 'out-of-reach not-opened', 'done']))
  await worker(7)
  expect(await scanned('key', false)).toEqual(READ)
}, 120_000)

test('a file that was changed on its way is not taken for what it says, and does not go round for ever', async () => {
  await worker(7, (parcels) => ({
    put: (name, bytes) => parcels.put(name, bytes),
    remove: (name) => parcels.remove(name),
    get: async (name) => {
      const stream = await parcels.get(name)
      if (!stream) return undefined
      const bytes = Buffer.concat(await Array.fromAsync(stream))
      bytes[bytes.byteLength - 1]! ^= 1
      return ReadableStream.from([bytes])
    },
  }))
  expect(await scanned('parcel', true)).toEqual(NOT_OPENED)
}, 120_000)
