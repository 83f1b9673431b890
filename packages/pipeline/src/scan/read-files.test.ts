import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Inquiry, openInquiry } from '@sluiswacht/evidence'
import type { PartStatus } from '@sluiswacht/model'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { ProgressMeter } from './progress.ts'
import { readFiles } from './read-files.ts'
import { FileSources } from './file-sources.ts'
import { openScanQueue } from './scan-queue.ts'

const work = mkdtempSync(join(tmpdir(), 'read-files-'))
afterAll(() => rmSync(work, { recursive: true }))

let folder: string
let runs = 0
beforeEach(() => {
  folder = join(work, String((runs += 1)))
  mkdirSync(folder)
})

async function reading(contents: Record<string, string>, locate?: (path: string) => string) {
  const inquiry: Inquiry = await openInquiry(join(folder, 'inquiry'), {
    mode: 'scan',
    key: { kind: 'value', base64: Buffer.alloc(32, 7).toString('base64'), name: 'test' },
  })
  const found = Object.entries(contents).map(([path, content]) => {
    const location = join(folder, path)
    writeFileSync(location, content)
    return { path, location, bytes: content.length, modified: 1 }
  })
  await inquiry.files.sync(found, [])
  const statuses: (PartStatus | 'unreachable')[] = []
  const meter = new ProgressMeter(() => undefined)
  meter.fileDone = (_bytes, status) => statuses.push(status)
  const sources = new FileSources()
  const { queue, close } = await openScanQueue(inquiry, sources, { workers: 2 })
  const unreachable = await readFiles({
    inquiry,
    queue,
    sources,
    locate: (path) => ({ location: locate?.(path) ?? join(folder, path) }),
    ocr: 'off',
    passwords: [],
    meter,
    signal: new AbortController().signal,
  })
  await close()
  const files = await Array.fromAsync(inquiry.contents.files({ texts: false }))
  await inquiry.close()
  return { unreachable, statuses, types: files.map(({ parts }) => parts[0]?.mediaType) }
}

const TABLE = 'naam,plaats\nWilleke,Zeewolde\nSem,Urk\n'

test('of identical files the first by path is read, also when another is found or told first', async () => {
  const first = await reading({ 'b.csv': TABLE, 'a.txt': TABLE })
  expect(first.types).toEqual(['text/plain', 'text/plain'])

  folder = join(folder, 'slow')
  mkdirSync(folder)
  execFileSync('mkfifo', [join(folder, 'slow')])
  let asked = 0
  const slow = reading({ 'a.txt': TABLE, 'b.csv': TABLE, 'c.txt': 'anders' }, (path) =>
    join(folder, path === 'a.txt' && (asked += 1) === 1 ? 'slow' : path),
  )
  await wait(700)
  await writeFile(join(folder, 'slow'), readFileSync(join(folder, 'a.txt')))
  expect((await slow).types.slice(0, 2)).toEqual(['text/plain', 'text/plain'])
})

test('a copy of a file counts with the status of that file', async () => {
  const { statuses } = await reading({ 'a.bin': '\0\u0001\u0002\0', 'b.bin': '\0\u0001\u0002\0' })
  expect(statuses).toEqual(['unsupported', 'unsupported'])
})

test('a file that is gone by its turn holds nobody up', async () => {
  const { unreachable, statuses } = await reading({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }, (path) =>
    join(folder, path === 'c.txt' ? path : 'weg'),
  )
  expect(unreachable).toEqual(['a.txt', 'b.txt'].map((path) => ({ path, code: 'not-found' })))
  expect(statuses.toSorted()).toEqual(['read', 'unreachable', 'unreachable'])
})
