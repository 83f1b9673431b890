import { expect, test } from 'vitest'
import { memorySource } from '../bytes/byte-source.ts'
import { partsOf } from '../fixtures/parts.ts'
import { zipOf } from '../fixtures/zip-writer.ts'
import { readZipDirectory } from './directory.ts'

const NAMES = ['a.txt', 'b.txt', 'c.txt', 'd.txt']

/** Four entries, with one byte of the directory header of the third (its signature, or another place) changed. */
function damagedAt(shift: number): Buffer {
  const bytes = zipOf(NAMES.map((name) => ({ name, content: `inhoud van ${name}` })))
  const directory = bytes.readUInt32LE(bytes.length - 6)
  const at = directory + 2 * (46 + 5) + shift
  bytes.writeUInt8((bytes[at] ?? 0) ^ 0x55, at)
  return bytes
}

test.each([0, 3, 28])(
  'a damaged directory header (byte %i) loses no entry, and the file is not read',
  async (shift) => {
    const [own, ...inside] = await partsOf(damagedAt(shift), 'x.zip')
    expect(own).toMatchObject({ status: 'partial', warnings: ['truncated'] })
    for (const name of NAMES) expect(inside.some(({ text }) => text === `inhoud van ${name}`)).toBe(true)
  },
)

test('an end record that counts nothing over a real entry is not believed', async () => {
  const bytes = zipOf([{ name: 'a.txt', content: 'toch iets' }])
  bytes.writeUInt16LE(0, bytes.length - 12)
  const onlyCount = Buffer.from(bytes)
  bytes.writeUInt32LE(0, bytes.length - 10)
  for (const lying of [onlyCount, bytes]) {
    const [own, inside] = await partsOf(lying, 'x.zip')
    expect(own?.status).toBe('partial')
    expect(inside?.text).toBe('toch iets')
  }
})

test('headers of a stored archive inside a listed entry are not entries of the outer one', () => {
  const inner = zipOf([{ name: 'inner.txt', content: 'binnen' }])
  const outer = zipOf([
    { name: 'in.zip', content: inner, stored: true },
    { name: 'b.txt', content: 'b' },
  ])
  outer.writeUInt16LE(3, outer.length - 12)
  const { entries, salvaged } = readZipDirectory(memorySource(outer))
  expect(salvaged).toBe(true)
  expect(entries.map(({ name }) => name)).toEqual(['in.zip', 'b.txt'])
})

test('whole and empty zip files are believed', () => {
  expect(readZipDirectory(memorySource(zipOf([])))).toEqual({ entries: [], salvaged: false })
  expect(readZipDirectory(memorySource(zipOf([{ name: 'a', content: 'a' }]))).salvaged).toBe(false)
})
