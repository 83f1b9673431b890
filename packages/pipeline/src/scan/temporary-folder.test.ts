import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOf, removeLeftovers, withPlaceFor } from './temporary-folder.ts'

test('whatever a path holds, a file of that name can be put in a folder of its own', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('a/..', '..', '', 'map/', 'a\0.txt', 'b\\c.txt'),
        fc.constant(`${'é'.repeat(400)}.docx`),
      ),
      async (path) => {
        const at = await withPlaceFor(path, async (location) => {
          writeFileSync(location, 'x')
          expect(readdirSync(dirname(location))).toEqual([nameOf(path)])
          return location
        })
        expect(existsSync(at)).toBe(false)
      },
    ),
    { numRuns: 200 },
  )
  expect(nameOf('a/b c.docx')).toBe('b c.docx')
  expect(nameOf(`${'é'.repeat(400)}.docx`)).toBe('file.docx')
})

test('what a process that is gone left behind is removed, what one that runs has is not', async () => {
  const folder = (pid: number): string => {
    const path = join(tmpdir(), `sluiswacht-work-${pid}-test`)
    mkdirSync(join(path, 'file'), { recursive: true })
    return path
  }
  const [gone, alive] = [folder(2 ** 22 - 1), folder(process.pid)]
  await removeLeftovers('sluiswacht-work-')
  expect([existsSync(gone), existsSync(alive)]).toEqual([false, true])
  await withPlaceFor('x', async () => undefined)
})
