import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { walk } from './walk.ts'

const made: string[] = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })))

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluiswacht-walk-'))
  made.push(folder)
  return folder
}

function linesOf(root: string): string[] {
  return [...walk(root)].map(
    (entry) => `${relative(root, entry.path)} ${entry.kind === 'file' ? entry.size : entry.part.warnings[0]}`,
  )
}

test('gives files in order, and a line for loops, dead links and what is not there', () => {
  const root = newFolder()
  mkdirSync(join(root, 'b/c'), { recursive: true })
  writeFileSync(join(root, 'b/c/2.txt'), 'xx')
  writeFileSync(join(root, 'a.txt'), 'x')
  symlinkSync('..', join(root, 'b/loop'))
  symlinkSync('nowhere', join(root, 'dead'))
  expect(linesOf(root)).toEqual(['a.txt 1', 'b/c/2.txt 2', 'b/loop link-loop', 'dead not-found'])
  expect([...walk(join(root, 'gone'))]).toMatchObject([{ kind: 'failed', part: { warnings: ['not-found'] } }])
  expect([...walk('/dev/null')]).toMatchObject([{ kind: 'failed', part: { warnings: ['not-a-file'] } }])
})

test('a name that is no UTF-8 is told for what it is, and only that', () => {
  const root = newFolder()
  writeFileSync(join(root, 'echt \uFFFD.txt'), 'x')
  expect(linesOf(root)).toEqual(['echt \uFFFD.txt 1'])
  try {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x')
  } catch {
    return // A file system that takes UTF-8 alone has no such names.
  }
  expect(linesOf(root)).toEqual(['caf\uFFFD.txt name-not-utf8', 'echt \uFFFD.txt 1'])
})

test('links never make a folder count twice, nor lead out of the root', () => {
  const [root, elsewhere] = [newFolder(), newFolder()]
  writeFileSync(join(elsewhere, 'geheim.txt'), 'geheim')
  mkdirSync(join(root, 'map'))
  writeFileSync(join(root, 'map/1.txt'), 'x')
  symlinkSync('map', join(root, 'a'))
  symlinkSync('map/1.txt', join(root, 'bestand'))
  symlinkSync(elsewhere, join(root, 'uit'))
  symlinkSync(join(elsewhere, 'geheim.txt'), join(root, 'uit.txt'))
  expect(linesOf(root)).toEqual(['a link-loop', 'bestand 1', 'map/1.txt 1', 'uit link-outside', 'uit.txt link-outside'])
  symlinkSync(root, join(elsewhere, 'wortel'))
  expect(linesOf(join(elsewhere, 'wortel'))).toContain('map/1.txt 1')
})

test('two links in each of many folders take no exponential time', () => {
  const root = newFolder()
  for (let n = 0; n < 40; n++) {
    mkdirSync(join(root, `map${n}`))
    symlinkSync(`../map${n + 1}`, join(root, `map${n}/x`))
    symlinkSync(`../map${n + 1}`, join(root, `map${n}/y`))
  }
  expect(linesOf(root)).toHaveLength(80)
})
