import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileSources } from './file-sources.ts'
import { walkSources } from './walk-sources.ts'

const signal = new AbortController().signal
const KEYS = [
  'uploads',
  'uploads-oud/x.txt',
  'uploads/A.txt',
  'uploads/a.txt',
  'uploads/leeg/',
  'uploads/../b.txt',
  'zaak/uploads/c.txt',
  'los.txt',
]
let server: Server
let sources: FileSources
let work: string
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'walk-'))
  mkdirSync(join(work, 'uploads'))
  writeFileSync(join(work, 'uploads', 'd.txt'), 'x')
  server = createServer((request, response) => {
    const prefix = new URL(request.url ?? '', 'http://x').searchParams.get('prefix') ?? ''
    const objects = KEYS.toSorted()
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const size = key.endsWith('/') ? 0 : key === 'los.txt' ? 5000 : 1
        return `<Contents><Key>${key}</Key><Size>${size}</Size><ETag>"e"</ETag><LastModified>2026-03-01T10:00:00.000Z</LastModified></Contents>`
      })
    response.end(`<ListBucketResult>${objects.join('')}</ListBucketResult>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  sources = new FileSources({
    address: { endpoint: `http://127.0.0.1:${port}`, region: 'x', addressing: 'path' },
    key: { accessKeyId: 'A', secretAccessKey: 'b' },
  })
})
afterAll(() => {
  sources.close()
  server.closeAllConnections()
  server.close()
  rmSync(work, { recursive: true })
})

async function walked(...paths: string[]): Promise<string[]> {
  const { found, unreachable } = await walkSources({ paths, exclude: [], objectBytes: 1000 }, sources, signal)
  return [...found.map(({ path }) => path), ...unreachable.map(({ path, code }) => `${path}: ${code}`)].toSorted()
}

test('a folder of a bucket is the keys under it, as they are; what is larger than the limit is told', async () => {
  expect(await walked('s3://bbb/uploads/')).toEqual(['../b.txt', 'A.txt', 'a.txt'])
  expect(await walked('s3://bbb/zaak')).toEqual(['uploads/c.txt'])
  expect(await walked('s3://bbb/los.txt')).toEqual(['los.txt: too-large'])
  expect(await walked('s3://bbb/weg')).toEqual([])
  expect(await walked('s3://bbb')).toEqual(
    KEYS.filter((key) => key !== 'uploads/leeg/')
      .map((key) => (key === 'los.txt' ? `${key}: too-large` : key))
      .toSorted(),
  )
})

test('an object and a folder of the same name keep apart', async () => {
  expect(await walked('s3://bbb/uploads')).toEqual(['uploads', 'uploads/../b.txt', 'uploads/A.txt', 'uploads/a.txt'])
})

test('several roots begin with their names, each place is walked once', async () => {
  expect(
    await walked(join(work, 'uploads'), 's3://bbb/uploads/', 's3://bbb/zaak/uploads', 's3://bbb/zaak/uploads/c.txt'),
  ).toEqual(['uploads (2)/../b.txt', 'uploads (2)/A.txt', 'uploads (2)/a.txt', 'uploads (3)/c.txt', 'uploads/d.txt'])
})

test('another content is another moment, also within the same second', async () => {
  const { found } = await walkSources({ paths: ['s3://bbb/zaak'], exclude: [], objectBytes: 1000 }, sources, signal)
  expect(found[0]).toMatchObject({ location: 's3://bbb/zaak/uploads/c.txt', etag: 'e', bytes: 1 })
  expect(Math.trunc((found[0]?.modified ?? 0) / 1000)).toBe(Date.UTC(2026, 2, 1, 10) / 1000)
})
