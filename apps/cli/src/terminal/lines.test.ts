import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BadInputLine } from '../usage-error.ts'
import { jsonLines } from './lines.ts'

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('gives the same objects whatever the chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: fc.string({ unit: 'binary' }) }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (objects, size) => {
        const bytes = Buffer.from(objects.map((object) => `${JSON.stringify(object)}\n`).join(''))
        const values = (await Array.fromAsync(jsonLines(chunks(bytes, size)))).map(({ value }) => value)
        expect(values).toEqual(JSON.parse(JSON.stringify(objects)))
      },
    ),
    { numRuns: 50 },
  )
})

test('passes over empty lines and a byte order mark, and takes a last line without end', async () => {
  const values = await Array.fromAsync(jsonLines(chunks(Buffer.from('\uFEFF{"id":1}\n\n{"id":2}'), 3)))
  expect(values).toEqual([
    { line: 1, value: { id: 1 } },
    { line: 3, value: { id: 2 } },
  ])
})

test('names the broken line and not its content', async () => {
  const read = Array.fromAsync(jsonLines(chunks(Buffer.from('{"id":1}\n{"geheim\n'), 100)))
  await expect(read).rejects.toThrow(BadInputLine)
  await expect(Array.fromAsync(jsonLines(chunks(Buffer.from('{}\n{"geheim\n'), 100)))).rejects.not.toThrow(/geheim/)
})

test('tells of a line that is no JSON and goes on, when asked to', async () => {
  const bad: string[] = []
  const input = Buffer.from('{"id":1}\n{"geheim\n{"id":3}\n')
  const read = await Array.fromAsync(jsonLines(chunks(input, 100), ({ explanation }) => bad.push(explanation.nl)))
  expect(read).toEqual([
    { line: 1, value: { id: 1 } },
    { line: 3, value: { id: 3 } },
  ])
  expect(bad).toHaveLength(1)
  expect(bad[0]).toContain('regel 2')
  expect(bad[0]).not.toContain('geheim')
})
