import type { ExtractedPart } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { memorySource } from '../bytes/byte-source.ts'
import { extractBytes } from '../extract-file.ts'
import { zipOf } from '../fixtures/zip-writer.ts'
import { type BusyWith, WorkerHung } from './failures.ts'
import type { WorkerPool } from './pool.ts'
import type { LostPlaces } from './lost-places.ts'
import { runWithRetry } from './retry.ts'

const inner = zipOf([
  { name: '1.txt', content: 'een' },
  { name: '2.txt', content: 'twee' },
])
const file = zipOf([
  { name: 'a.txt', content: 'a' },
  { name: 'in.zip', content: inner, stored: true },
  { name: 'z.txt', content: 'z' },
])

/** Reads in this process and is lost at `at`, after the part `after`, each time that place is not passed over. */
function losingPool(at: BusyWith, after: string | null, always = false): WorkerPool<LostPlaces, ExtractedPart> {
  return {
    async *run(lost) {
      for await (const part of extractBytes(memorySource(file), 'x.zip', { lost })) {
        yield part
        const passed = Object.hasOwn(lost, '') || (!always && Object.hasOwn(lost, at ?? ''))
        if (part.part === after && !passed) throw new WorkerHung(30, at)
      }
    },
    close: async () => undefined,
  }
}

async function linesOf(pool: WorkerPool<LostPlaces, ExtractedPart>): Promise<string[]> {
  const lines: string[] = []
  const passOver = (_: LostPlaces, lost: LostPlaces): LostPlaces => lost
  for await (const { part, status } of runWithRetry(pool, {}, { passOver })) lines.push(`${part} ${status}`)
  return lines
}

test('a file that is lost after its own line says that the rest is missing', async () => {
  expect(await linesOf(losingPool(null, null))).toEqual(['null read', '(rest) timeout'])
})

test('an archive inside that is lost after its own line says so, and what follows it is read', async () => {
  const whole = ['null read', 'a.txt read', 'in.zip read']
  const end = ['in.zip/(rest) timeout', 'z.txt read']
  expect(await linesOf(losingPool('in.zip', 'in.zip'))).toEqual([...whole, ...end])
  expect(await linesOf(losingPool('in.zip', 'in.zip/1.txt'))).toEqual([...whole, 'in.zip/1.txt read', ...end])
})

test('a place not yet given gets its own line, once', async () => {
  expect(await linesOf(losingPool('in.zip', 'a.txt'))).toEqual([
    'null read',
    'a.txt read',
    'in.zip timeout',
    'z.txt read',
  ])
})

test('when passing over does not help, the rest of the file is passed over', async () => {
  expect(await linesOf(losingPool('a.txt', 'a.txt', true))).toEqual([
    'null read',
    'a.txt read',
    'a.txt/(rest) timeout',
    '(rest) timeout',
  ])
})

test('a part that bears the name of a property of every object is read', async () => {
  const parts = []
  const odd = zipOf([{ name: 'constructor', content: 'gewone tekst' }])
  for await (const { part, status } of extractBytes(memorySource(odd), 'x.zip', { lost: {} }))
    parts.push([part, status])
  expect(parts).toEqual([
    [null, 'read'],
    ['constructor', 'read'],
  ])
})
