import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
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
  await withPlaceFor('x', async (location) => {
    const own = basename(dirname(dirname(location)))
    const folder = (name: string): string => {
      const path = join(tmpdir(), name)
      mkdirSync(join(path, 'file'), { recursive: true })
      return path
    }
    const gone = folder(own.replace(`-${process.pid}-`, `-${2 ** 22 - 1}-`))
    // Of a container that shares this disk: only after a day it is known to be gone.
    const [elsewhere, old] = [folder('sluiswacht-work-abcdef01-7-x'), folder('sluiswacht-work-abcdef01-8-x')]
    utimesSync(old, new Date(0), new Date(0))
    await removeLeftovers('sluiswacht-work-')
    expect([gone, elsewhere, old, dirname(location)].map((path) => existsSync(path))).toEqual([
      false,
      true,
      false,
      true,
    ])
    rmSync(elsewhere, { recursive: true })
  })
})
