import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractFile } from './extract-file.ts'
import { partsOf } from './fixtures/parts.ts'
import { zipOf } from './fixtures/zip-writer.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluiswacht-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a zip bomb is limit_exceeded, and what stands beside it is read', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024))
  const parts = await partsOf(
    zipOf([
      { name: 'a.txt', content: 'Naam: Sem' },
      { name: 'bomb.gz', content: bomb },
    ]),
  )
  expect(parts.map(({ part, status }) => [part, status])).toEqual([
    [null, 'read'],
    ['a.txt', 'read'],
    ['bomb.gz', 'limit_exceeded'],
  ])
  expect(parts[2]?.warnings).toContain('bomb')
})

test('archives in archives stop at the depth limit', async () => {
  let inner = zipOf([{ name: 'a.txt', content: 'diep' }])
  for (let depth = 0; depth < 14; depth++) inner = zipOf([{ name: 'in.zip', content: inner }])
  const parts = await partsOf(inner)
  expect(parts.at(-1)).toMatchObject({ status: 'limit_exceeded', warnings: ['too-deep'] })
  expect(parts.length).toBe(12)
})

test('more entries than allowed stop the listing with a line that says so', async () => {
  const many = zipOf(Array.from({ length: 60 }, (_, n) => ({ name: `${n}.txt`, content: 'x', stored: true })))
  const parts = await partsOf(many, 'many.zip', { limits: { entries: 50 } })
  expect(parts.length).toBe(52)
  expect(parts.at(-1)).toMatchObject({ status: 'limit_exceeded', warnings: ['too-many-entries: 50'] })
})

test('an entry that claims to be small is counted by its real bytes', async () => {
  const zip = zipOf([{ name: 'a.bin', content: Buffer.alloc(3_000_000, 65) }])
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip.writeUInt32LE(10, at + 24)
  const parts = await partsOf(zip, 'a.zip', { limits: { entryBytes: 1_000_000 } })
  expect(parts[1]).toMatchObject({ status: 'limit_exceeded', text: '' })
})

test('a text of 4 GB ends soon, cut, with status partial', async () => {
  const path = join(folder, 'huge.txt')
  writeFileSync(path, 'Naam: Sem van den Berg\n'.repeat(60_000))
  truncateSync(path, 4 * 1024 ** 3)
  const parts = []
  for await (const part of extractFile(path, { limits: { textLength: 1_000_000 } })) parts.push(part)
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({ status: 'partial', warnings: ['text-cut'] })
  expect(parts[0]?.text.length).toBe(1_000_000)
})

test('an archive that contains itself by name stays within bounds', async () => {
  const zip = zipOf([
    { name: '../../etc/passwd', content: 'x' },
    { name: 'a\u0000b.txt', content: 'y' },
    { name: 'a\u0000b.txt', content: 'z' },
  ])
  const parts = await partsOf(zip)
  expect(parts.map(({ part }) => part)).toEqual([null, '../../etc/passwd', 'a b.txt', 'a b.txt (2)'])
})
