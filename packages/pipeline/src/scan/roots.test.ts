import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { walkRoots } from './roots.ts'

const work = mkdtempSync(join(tmpdir(), 'roots-'))
afterAll(() => rmSync(work, { recursive: true }))
for (const path of ['a/up/x.txt', 'b/up/x.txt', 'b/up/jeugd/y.txt', 'c/up (2)/x.txt']) {
  mkdirSync(join(work, path, '..'), { recursive: true })
  writeFileSync(join(work, path), path)
}
symlinkSync(join(work, 'b/up/jeugd'), join(work, 'link'))

const walked = (...roots: string[]) =>
  walkRoots(
    roots.map((root) => join(work, root)),
    [],
  )
const pathsOf = (...roots: string[]) => walked(...roots).found.map(({ path }) => path)

test('roots of the same name share no path, in whatever order they are given', () => {
  const paths = ['up/x.txt', 'up (3)/jeugd/y.txt', 'up (3)/x.txt', 'up (2)/x.txt']
  expect(pathsOf('a/up', 'b/up', 'c/up (2)')).toEqual(paths)
  expect(pathsOf('c/up (2)', 'b/up', 'a/up')).toEqual(paths)
  expect(pathsOf('a/up/x.txt', 'b/up/x.txt')).toEqual(['x.txt', 'x.txt (2)/x.txt'])
})

test('a root inside another one is counted once, also by a link', () => {
  expect(pathsOf('b/up', 'b/up/jeugd', 'b/up')).toEqual(['jeugd/y.txt', 'x.txt'])
  expect(pathsOf('b/up/jeugd', 'b/up', 'link', 'b/up/x.txt')).toEqual(['jeugd/y.txt', 'x.txt'])
})

test('one folder, one file, and a root that is not there', () => {
  expect(pathsOf('a/up')).toEqual(['x.txt'])
  expect(pathsOf('a/up/x.txt')).toEqual(['x.txt'])
  const { found, unreachable } = walked('b/up', 'b/up/weg')
  expect(found.map(({ path }) => path)).toEqual(['up/jeugd/y.txt', 'up/x.txt'])
  expect(unreachable).toEqual([{ path: 'weg', code: 'not-found' }])
})
