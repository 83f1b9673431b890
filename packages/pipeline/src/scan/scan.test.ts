import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInquiry } from '@sluiswacht/evidence'
import type { InquiryReport } from '@sluiswacht/model'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { PassageCollector } from '../overview/passages.ts'
import { scan, type ScanOptions } from './scan.ts'

const work = mkdtempSync(join(tmpdir(), 'scan-'))
const key = { kind: 'value', base64: Buffer.alloc(32, 7).toString('base64'), name: 'test' } as const
afterAll(() => rmSync(work, { recursive: true }))

let folder: string
let runs = 0
beforeEach(() => {
  folder = join(work, String((runs += 1)))
  mkdirSync(join(folder, 'in'), { recursive: true })
})

function put(path: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, path), content)
  return join(folder, path)
}

function run(more: Partial<ScanOptions> = {}): Promise<InquiryReport> {
  return scan({
    paths: [join(folder, 'in')],
    store: join(folder, 'inquiry'),
    exclude: [],
    key,
    workers: 1,
    ocr: 'off',
    passwords: [],
    retryFailed: false,
    showValues: true,
    version: 'test',
    signal: new AbortController().signal,
    onProgress: (progress) => {
      if (progress.phase === 'read') read = progress.files
    },
    ...more,
  })
}
let read = 0

const statusesOf = (report: InquiryReport) => report.files.map(({ path, status }) => [path, status])

/** A ZIP archive under the password `geheim`. */
const LOCKED =
  'UEsDBAoACQAAABwddl0mxoxjEgAAAAYAAAAJAAAAYnJpZWYudHh0c9SsKJRoSHaCGuIEQ650pCTaUEsHCCbGjGMSAAAABgAAAFBL' +
  'AQIeAwoACQAAABwddl0mxoxjEgAAAAYAAAAJAAAAAAAAAAEAAACkgQAAAABicmllZi50eHRQSwUGAAAAAAEAAQA3AAAASQAAAAAA'

const SAMPLES = new URL('../../../../samples/uploads/', import.meta.url)

test('a file that was found and never read stays in the report when it is gone', async () => {
  const manifest = put('uploads.csv', 'file,service\nweg.txt,Claude\n')
  put('in/blijft.txt', 'Beleid')
  const inquiry = await openInquiry(join(folder, 'inquiry'), { mode: 'scan', key })
  const location = join(folder, 'in/weg.txt')
  await inquiry.files.sync([{ path: 'weg.txt', location, bytes: 3, modified: 1 }], [])
  await inquiry.close()
  const report = await run({ manifest: { path: manifest, columns: new Map() } })
  expect(statusesOf(report)).toEqual([
    ['blijft.txt', 'read'],
    ['weg.txt', 'unreachable'],
  ])
  expect(report.files[1]?.problems[0]?.codes).toEqual(['not-found'])
  expect(report.files[1]).toMatchObject({ uploads: 1, services: ['Claude'] })
  expect(report.totals).toMatchObject({ files: 2, filesNotRead: 1 })
})

test('problems of the manifest stay with its uploads in later runs without it', async () => {
  const manifest = put('uploads.csv', 'file,timestamp\na.txt,31-02-2025\n,2025-01-01\n')
  put('in/a.txt', 'Beleid')
  const first = await run({ manifest: { path: manifest, columns: new Map() } })
  expect(first.unknown.manifestProblems).toHaveLength(2)
  const second = await run()
  expect(second.unknown.manifestProblems).toEqual(first.unknown.manifestProblems)
  put('uploads.csv', 'file,timestamp\na.txt,01-02-2025\n')
  const third = await run({ manifest: { path: manifest, columns: new Map() } })
  expect(third.unknown.manifestProblems).toEqual([])
})

test('reads again what recognition or a password helps, once', { timeout: 60_000 }, async () => {
  cpSync(new URL('balie/scan toestemming.png', SAMPLES), join(folder, 'in/scan.png'))
  put('in/stukken.zip', Buffer.from(LOCKED, 'base64'))
  put('in/brief.txt', 'Beleid')
  const first = await run()
  expect(statusesOf(first)).toEqual([
    ['brief.txt', 'read'],
    ['scan.png', 'unsupported'],
    ['stukken.zip', 'encrypted'],
  ])
  const recognised = await run({ ocr: 'auto' })
  expect(read).toBe(1)
  expect(statusesOf(recognised)[1]).toEqual(['scan.png', 'read'])
  read = 0
  await run({ ocr: 'auto' })
  expect(read).toBe(0)
  const opened = await run({ passwords: ['geheim'] })
  expect(read).toBe(1)
  expect(statusesOf(opened)).toEqual([
    ['brief.txt', 'read'],
    ['scan.png', 'read'],
    ['stukken.zip', 'read'],
  ])
})

test('asks the texts of a file one by one, of parts with findings alone', async () => {
  cpSync(new URL('archief/zuid.zip', SAMPLES), join(folder, 'in/zuid.zip'))
  await run()
  const inquiry = await openInquiry(join(folder, 'inquiry'), { mode: 'read', key })
  const [whole] = await Array.fromAsync(inquiry.contents.files({ texts: true }))
  const collector = new PassageCollector(await inquiry.people.all())
  const asked: number[] = []
  for await (const { file, textOf } of inquiry.contents.visit()) {
    expect(file.parts.every(({ text }) => text === '')).toBe(true)
    await collector.add(file, (part) => {
      asked.push(part)
      return textOf(part)
    })
    const texts = await Promise.all(file.parts.map((_, part) => textOf(part)))
    expect(texts).toEqual(whole?.parts.map(({ text }) => text))
  }
  const found = whole?.parts.flatMap(({ detection }, part) => (detection.findings.length > 0 ? [part] : []))
  expect(asked).toEqual(found)
  expect(asked.length).toBeGreaterThan(1)
  await inquiry.close()
})
