import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, start } from './command.ts'
import { writeScannedPages } from './scanned-pages.ts'

const PAGES = 5
let work: string
let folder: string

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'recognition-'))
  folder = join(work, 'uploads')
  mkdirSync(folder)
  writeScannedPages(folder, PAGES)
  writeFileSync(join(folder, 'brief.txt'), 'Betreft: mevrouw Willeke Zwartkruis, BSN 111222333\n')
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function argumentsFor(name: string, ...more: string[]): string[] {
  const inquiry = join(work, name)
  return ['scan', folder, '--inquiry', inquiry, '--report', join(inquiry, 'report'), '--show-values', ...more]
}

function reportOf(name: string): string[] {
  return ['report.json', 'people.ndjson', 'files.csv'].map((file) =>
    readFileSync(join(work, name, 'report', file), 'utf8').replace(/"generated": ?"[^"]*"/, ''),
  )
}

/** What an inquiry keeps now: pages that are recognised, and contents. */
function kept(name: string): { pages: number; contents: number } {
  try {
    const database = new DatabaseSync(join(work, name, 'inquiry.sqlite'), { readOnly: true })
    try {
      const count = (table: string): number =>
        Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])
      return { pages: count('page'), contents: count('content') }
    } finally {
      database.close()
    }
  } catch {
    return { pages: 0, contents: 0 }
  }
}

test('everything else is read first, and a killed scan goes on after the last recognised page', async () => {
  const quiet = await run(argumentsFor('quiet', '--workers', '1'))
  expect(quiet.code).toBe(0)
  expect(quiet.stderr).toContain(`${PAGES + 1} van ${PAGES + 1} bladzijden herkend`)

  const { child, done } = start(argumentsFor('killed', '--workers', '1'))
  while (kept('killed').pages < 2 && child.exitCode === null) await wait(20)
  child.kill('SIGKILL')
  expect((await done).signal).toBe('SIGKILL')
  const before = kept('killed')
  expect(before.pages).toBeGreaterThanOrEqual(2)
  // All three files are stored, those that wait for recognition too.
  expect(before.contents).toBe(3)

  const resumed = await run(argumentsFor('killed', '--workers', '1'))
  expect(resumed.code).toBe(0)
  const [, first] = /tekstherkenning: (\d+) van \d+ bladzijden/.exec(resumed.stderr) ?? []
  expect(Number(first)).toBeGreaterThanOrEqual(before.pages)
  expect(kept('killed')).toEqual({ pages: 0, contents: 3 })
  expect(reportOf('killed')).toEqual(reportOf('quiet'))
}, 120_000)

test('with recognition off the pages are reported, and a later scan recognises only them', async () => {
  const off = await run(argumentsFor('later', '--ocr', 'off', '--strict'))
  expect(off.code).toBe(3)
  const on = await run(argumentsFor('later', '--strict'))
  expect(on.code).toBe(0)
  expect(reportOf('later')[1]).toEqual(reportOf('quiet')[1])
}, 120_000)

test('words of scans come with their page and place', async () => {
  const { stdout } = await run(['extract', join(folder, 'scan.pdf')])
  const [part] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(part).toMatchObject({ status: 'read', ocr: true, pages: PAGES })
  expect(new Set(part.words.map(({ page }: { page: number }) => page)).size).toBe(PAGES)
  for (const { start, end, box } of part.words) {
    expect(part.text.slice(start, end)).toMatch(/^\S+$/)
    const [left, top, right, bottom] = box
    expect(left).toBeLessThan(right)
    expect(top).toBeLessThan(bottom)
    expect(Math.max(...box)).toBeLessThanOrEqual(1)
  }
}, 60_000)
