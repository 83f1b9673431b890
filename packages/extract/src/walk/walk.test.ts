import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { walk } from './walk.ts'

const root = mkdtempSync(join(tmpdir(), 'sluiswacht-walk-'))
afterAll(() => rmSync(root, { recursive: true }))

test('gives files in order, and a line for loops, dead links and what is not there', () => {
  mkdirSync(join(root, 'b/c'), { recursive: true })
  writeFileSync(join(root, 'b/c/2.txt'), 'xx')
  writeFileSync(join(root, 'a.txt'), 'x')
  symlinkSync('..', join(root, 'b/loop'))
  symlinkSync('nowhere', join(root, 'dead'))
  const seen = [...walk(root)].map((entry) => [
    entry.kind,
    relative(root, entry.path),
    entry.kind === 'failed' ? entry.part.warnings[0] : entry.size,
  ])
  expect(seen).toEqual([
    ['file', 'a.txt', 1],
    ['file', 'b/c/2.txt', 2],
    ['failed', 'b/loop', 'link-loop'],
    ['failed', 'dead', 'not-found'],
  ])
  expect([...walk(join(root, 'gone'))]).toMatchObject([{ kind: 'failed', part: { warnings: ['not-found'] } }])
  expect([...walk('/dev/null')]).toMatchObject([{ kind: 'failed', part: { warnings: ['not-a-file'] } }])
})
