import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { placeUnusable } from './system-problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'place-'))
afterAll(() => rmSync(folder, { recursive: true }))

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test('a place that the user named is told, and no more of the path than that', () => {
  const file = join(folder, 'bestand')
  writeFileSync(file, 'x')
  const isFile = placeUnusable(
    thrown(() => mkdirSync(join(file, 'Sem van den Berg'), { recursive: true })),
    ['scan', file],
  )
  expect(isFile?.explanation.nl).toContain(`${file} is een bestand`)
  expect(isFile?.explanation.nl).not.toContain('Sem')
  const partial = thrown(() => mkdirSync(join(file, 'kopie.partial')))
  expect(placeUnusable(partial, [join(file, 'kopie')])?.explanation.nl).toContain('kopie is een bestand')
  const gone = join(folder, 'weg')
  expect(
    placeUnusable(
      thrown(() => readFileSync(gone)),
      ['--report', 'x', `--inquiry=${gone}`],
    )?.explanation.en,
  ).toBe(`${gone} does not exist. Check the path.`)
  const equals = join(folder, 'a=b')
  const missing = thrown(() => readFileSync(equals))
  expect(placeUnusable(missing, [`--inquiry=${equals}`])?.explanation.nl).toContain(`${equals} bestaat niet`)
  expect(
    placeUnusable(
      thrown(() => readFileSync(folder)),
      [folder],
    ),
  ).toBeNull()
})

test('any other error stays a fault of the program', () => {
  const inside = thrown(() => readFileSync(join(folder, 'weg')))
  expect(placeUnusable(inside, ['scan', join(folder, 'anders')])).toBeNull()
  expect(placeUnusable(new TypeError('x'), ['scan'])).toBeNull()
  expect(placeUnusable(Object.assign(new Error('x'), { code: 'EIO', path: folder }), [folder])).toBeNull()
})
