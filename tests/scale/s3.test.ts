import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { type Finished, run } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { KEY } from './s3-server.ts'
import { S3Store } from './s3-store.ts'
import { WorkerFleet } from './worker-fleet.ts'

const FIXTURES = fileURLToPath(new URL('../../samples/fixtures', import.meta.url))
const LETTER = 'Betreft: mevrouw Willeke Zwartkruis, BSN 111222333\n'

const NO_KEY = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', HOME: '/nonexistent' }

let work: string
let folder: string
let store: S3Store
let nats: NatsCluster
let database: PostgresServer
let fleet: WorkerFleet

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'scale-s3-'))
  folder = join(work, 'uploads')
  makeManyFiles(folder, 25)
  cpSync(FIXTURES, join(folder, 'echt'), { recursive: true })
  mkdirSync(join(folder, 'náme + ruimte & co=1'))
  for (const name of ['A.txt', 'a.txt', 'é(1)!.txt', "plus+teken 'q'.txt", '50%25.txt', '..verborgen.txt'])
    writeFileSync(join(folder, 'náme + ruimte & co=1', name), `${name}\n${LETTER}`)
  ;[store, nats, database] = await Promise.all([
    S3Store.start(['uploads', 'fouten', 'beeld']),
    NatsCluster.start(1),
    PostgresServer.start(),
  ])
  for (const path of filesIn(folder)) await store.put('uploads', `2026/${path}`, readFileSync(join(folder, path)))
  await store.put('uploads', '2026-oud/niet deze.txt', LETTER)
  await store.put('uploads', '2026/lege map/', '')
  fleet = new WorkerFleet(['--nats', nats.url, '--store', database.place('any')], KEY)
  fleet.start(2)
  await fleet.ready()
})
afterAll(async () => {
  const said = (await fleet?.stop())?.join('') ?? ''
  await store?.stop()
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
  if (/proef|lees\+geheim|Willeke|\.txt/.test(said)) throw new Error('a worker said too much')
})

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}

function here(what: string, name: string, ...more: string[]): Promise<Finished> {
  const place = ['--inquiry', join(work, name), '--report', join(work, `${name}.report`)]
  return scan(what, [...place, ...more])
}

function elsewhere(what: string, schema: string, ...more: string[]): Promise<Finished> {
  const queue = ['--distributed', '--nats', nats.url, '--store', database.place(schema)]
  return scan(what, [...queue, '--report', join(work, `${schema}.report`), ...more])
}

function scan(what: string, more: readonly string[], env: Readonly<Record<string, string>> = KEY): Promise<Finished> {
  return run(['scan', what, ...(more.includes('--ocr') ? [] : ['--ocr', 'off']), ...more], {
    env: { ...env, AWS_ENDPOINT_URL: store.url },
  })
}

function reportOf(name: string): string[] {
  return ['report.json', 'people.ndjson', 'files.csv'].map((file) =>
    readFileSync(join(work, `${name}.report`, file), 'utf8').replace(/("generated": ?)"[^"]*"/, '$1""'),
  )
}

/** Path, status and causes of each file of a report. */
function statuses(name: string): string[][] {
  const { files } = JSON.parse(reportOf(name)[0]!) as {
    files: { path: string; status: string; problems: { codes: string[] }[] }[]
  }
  return files.map(({ path, status, problems }) => [path, status, ...problems.flatMap(({ codes }) => codes)])
}

/** How often objects were asked for, by key. */
function fetched(bucket: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of store.asked)
    if (line.startsWith(`GET /${bucket}/`) && !line.includes('list-type')) {
      const key = decodeURIComponent(line.slice(`GET /${bucket}/`.length))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

test('a bucket gives the report of the same files in a folder, through two workers and here; a second run fetches nothing', async () => {
  const [disk, bucket] = [await here(folder, 'disk'), await elsewhere('s3://uploads/2026', 'bucket')]
  expect(disk.code, disk.stderr).toBe(0)
  expect(bucket.code, bucket.stderr).toBe(0)
  expect(reportOf('bucket')).toEqual(reportOf('disk'))
  // Once to tell it apart, and once by a worker: identical contents by one alone.
  const counts = [...fetched('uploads').values()]
  const contents = new Set(JSON.parse(reportOf('disk')[0]!).files.map(({ sha256 }: { sha256: string }) => sha256))
  expect(counts.length).toBe(filesIn(folder).length)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(counts.length + contents.size)
  store.asked.length = 0
  const again = await elsewhere('s3://uploads/2026/', 'bucket')
  expect(again.code, again.stderr).toBe(0)
  expect(fetched('uploads').size).toBe(0)
  expect(reportOf('bucket')).toEqual(reportOf('disk'))
  const embedded = await here('s3://uploads/2026', 'embedded')
  expect(embedded.code, embedded.stderr).toBe(0)
  expect(reportOf('embedded')).toEqual(reportOf('disk'))
  for (const secret of ['lees+geheim', 'proef:lezer', 'Willeke', 's3://'])
    expect(nats.holds(secret), secret).toBe(false)
  for (const { stdout, stderr } of [bucket, embedded]) expect(stdout + stderr).not.toMatch(/proef:lezer|geheim/)
})

test('what goes wrong with one object is its status; a store that is busy for a while is waited for', async () => {
  for (const name of ['a.txt', 'eerst weg.txt', 'later weg.txt', 'veranderd.txt', 'b.txt'])
    await store.put('fouten', name, `${name} ${LETTER}`)
  await store.put('fouten', 'te groot.txt', 'x'.repeat(1_100_000))
  await store.put('fouten', 'geen rechten.txt', LETTER)
  let listed = 0
  let changed = false
  let laterGone = false
  let passed = 0
  store.fault = (_, path) => {
    if (path.includes('list-type')) {
      listed ||= Date.now()
      return undefined
    }
    const key = decodeURIComponent(path.slice('/fouten/'.length))
    if (key === 'geen rechten.txt') return 403
    // Busy, until the bucket is another one than was listed.
    if (!changed) return 503
    if (key !== 'later weg.txt' || laterGone) return undefined
    // The first time it is told apart; the second time a worker comes for it.
    passed += 1
    if (passed === 1) return undefined
    if (passed === 2) void store.remove('fouten', key).then(() => (laterGone = true))
    return 503
  }
  const changing = (async () => {
    while (listed === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 800))
    await store.remove('fouten', 'eerst weg.txt')
    await store.put('fouten', 'veranderd.txt', `anders ${LETTER}`)
    changed = true
  })()
  const ended = await elsewhere('s3://fouten', 'fouten', '--s3-limit', '1')
  await changing
  store.fault = () => undefined
  expect(ended.code, ended.stderr).toBe(0)
  expect(statuses('fouten')).toEqual([
    ['a.txt', 'read'],
    ['b.txt', 'read'],
    ['eerst weg.txt', 'unreachable', 'not-found'],
    ['geen rechten.txt', 'unreachable', 'no-permission'],
    ['later weg.txt', 'unreachable', 'not-found'],
    ['te groot.txt', 'unreachable', 'too-large'],
    ['veranderd.txt', 'unreachable', 'changed'],
  ])
  expect([...fetched('fouten').keys()]).not.toContain('te groot.txt')
  const again = await elsewhere('s3://fouten', 'fouten', '--s3-limit', '2')
  expect(again.code, again.stderr).toBe(0)
  expect(statuses('fouten').filter(([, status]) => status !== 'read')).toEqual([
    ['eerst weg.txt', 'unreachable', 'not-found'],
    ['later weg.txt', 'unreachable', 'not-found'],
  ])
})

test('a worker that may not know the store gets the objects along, also to recognise what is in a picture', async () => {
  await store.put('beeld', 'balie/scan.png', readFileSync(join(FIXTURES, 'balie', 'scan toestemming.png')))
  await store.put('beeld', 'balie/brief.txt', LETTER)
  await fleet.stop()
  fleet = new WorkerFleet(['--nats', nats.url, '--store', database.place('any')], NO_KEY)
  fleet.start(1)
  await fleet.ready()
  const ended = await elsewhere('s3://beeld', 'beeld', '--send-files', '--ocr', 'auto')
  expect(ended.code, ended.stderr).toBe(0)
  expect(statuses('beeld')).toEqual([
    ['balie/brief.txt', 'read'],
    ['balie/scan.png', 'read'],
  ])
  const { files } = JSON.parse(reportOf('beeld')[0]!) as { files: { findings: Record<string, number> }[] }
  for (const { findings } of files) expect(Object.keys(findings)).toContain('PERSON')
})

test('wrong use of a store is told with what to do, and without the key', async () => {
  const wrong = { ...KEY, AWS_SECRET_ACCESS_KEY: 'niet-de-goede' }
  const place = ['--inquiry', join(work, 'wrong')]
  const cases = await Promise.all([
    scan('s3://uploads/2026', place, wrong).then((ended) => [ended, 'ERR_BUCKET_ACCESS'] as const),
    scan('s3://uploads/2026', ['--inquiry', join(work, 'w2')], NO_KEY).then(
      (ended) => [ended, 'ERR_BUCKET_KEY_MISSING'] as const,
    ),
    scan('s3://geen-bucket', ['--inquiry', join(work, 'w3')]).then((ended) => [ended, 'ERR_BUCKET_MISSING'] as const),
    scan('s3://a b', ['--inquiry', join(work, 'w4')]).then((ended) => [ended, 'ERR_BUCKET_ADDRESS'] as const),
  ])
  for (const [{ code, stderr }, expected] of cases) {
    expect(stderr).toContain(expected)
    expect(stderr).not.toMatch(/niet-de-goede|proef:lezer/)
    expect(code).toBe(2)
  }
})
