import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEngine } from '../open-log.ts'
import { loadTables } from './load.ts'
import { plainText } from './text-file.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tables-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

async function persons(content: string | Buffer): Promise<{ rows: unknown[][]; rejected: unknown[] }> {
  writeFileSync(join(directory, 'persons.csv'), content)
  const { db, close } = await startEngine()
  try {
    const rejected = await loadTables(db, directory, ['persons'])
    const result = await db.runAndReadAll('SELECT line, subject_id, surname FROM raw_persons ORDER BY line')
    return { rows: result.getRows(), rejected }
  } finally {
    close()
  }
}

test('encodings, delimiters, byte order marks and line ends are told from the file', async () => {
  const text = 'subject_id;surname\r\n1;Çelik\r\n2;"de ""Vries"""\r\n'
  const expected = [
    [2, '1', 'Çelik'],
    [3, '2', 'de "Vries"'],
  ]
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  for (const content of [text, `\uFEFF${text}`, Buffer.from(text, 'latin1'), utf16, text.replaceAll(';', '\t')])
    expect((await persons(content)).rows).toEqual(expected)
})

test('a row that is broken spoils no other, and is told by line', async () => {
  const { rows, rejected } = await persons(
    'subject_id,surname\n1,"never closed\n2,Bos\n3\n\n4,Smit,extra\n5,Prins,,\n6,x"y"z\n',
  )
  expect(rows).toEqual([
    [3, '2', 'Bos'],
    [7, '5', 'Prins'],
  ])
  expect(rejected).toEqual([
    { table: 'persons', line: 2, problem: 'quotes do not match' },
    { table: 'persons', line: 4, problem: 'too few fields' },
    { table: 'persons', line: 6, problem: 'too many fields' },
    { table: 'persons', line: 8, problem: 'quotes do not match' },
  ])
})

test('a quoted cell may hold line ends; a quote that is never closed draws nothing in', async () => {
  const { rows, rejected } = await persons(
    'subject_id,surname\n1,"van\nDam"\n2,Bos\n3,"twee\n\nregels, ""en"" meer"\n4,"open\n5,Smit\n6,"open\n7,Prins\n',
  )
  expect(rows).toEqual([
    [2, '1', 'van\nDam'],
    [4, '2', 'Bos'],
    [5, '3', 'twee\nregels, "en" meer'],
    [9, '5', 'Smit'],
    [11, '7', 'Prins'],
  ])
  expect(rejected).toEqual([
    { table: 'persons', line: 8, problem: 'quotes do not match' },
    { table: 'persons', line: 10, problem: 'quotes do not match' },
  ])
})

test('a row that was cut off after what is needed is taken, without the half field, and told', async () => {
  const { rows, rejected } = await persons('subject_id,street,surname\n1,Kade,Bos\n2,Ka\n3\n')
  expect(rows).toEqual([
    [2, '1', 'Bos'],
    [3, '2', null],
  ])
  expect(rejected).toEqual([
    { table: 'persons', line: 3, problem: 'cut off' },
    { table: 'persons', line: 4, problem: 'too few fields' },
  ])
})

test('every row is taken or told, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 20, unit: 'binary' }), { maxLength: 20 }), async (lines) => {
      const clean = lines.map((line) => line.replaceAll(/[\r\n\0]/g, ' '))
      const { rows, rejected } = await persons(`subject_id,surname\n${clean.join('\n')}\n`)
      expect(rows.length + rejected.length).toBe(clean.filter((line) => line.trim() !== '').length)
    }),
    { numRuns: 12 },
  )
}, 30_000)

test('a line of a megabyte of quotes takes no time', async () => {
  const began = performance.now()
  const { rejected } = await persons(`subject_id,surname\n${'"a",'.repeat(250_000)}\n1,Bos\n`)
  expect(rejected).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(10_000)
}, 30_000)

test('one line in another encoding is mended, the others stay', async () => {
  const path = join(directory, 'mixed.txt')
  writeFileSync(path, Buffer.concat([Buffer.from('é utf\n'), Buffer.from('é latin\n', 'latin1')]))
  const { path: copy, encoding } = await plainText(path, join(directory, 'copy.txt'))
  expect(encoding).toBe('mixed')
  expect(readFileSync(copy, 'utf8')).toBe('é utf\né latin\n')
})
