import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, start } from './command.ts'

const KILLS = 20
const UPLOADS = fileURLToPath(new URL('../../samples/uploads', import.meta.url))
let work: string
let folder: string
let quiet: Record<string, string>
let quietMs: number

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'kill-'))
  folder = join(work, 'uploads')
  for (const name of ['mail', 'archief', 'overig']) cpSync(join(UPLOADS, name), join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'twice'))
  for (let n = 0; n < 40; n++)
    writeFileSync(join(folder, 'twice', `${n}.txt`), `Betreft: mevrouw Willeke Zwartkruis-${n % 8}, BSN 111222333\n`)
  const started = performance.now()
  quiet = await scanTo('quiet')
  quietMs = performance.now() - started
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

async function scanTo(name: string): Promise<Record<string, string>> {
  const finished = await run(argumentsFor(name))
  expect(finished.stderr).not.toContain('ERR_')
  expect(finished.code).toBe(0)
  return reportOf(name)
}

function argumentsFor(name: string): string[] {
  return [
    'scan',
    folder,
    '--inquiry',
    join(work, name),
    '--report',
    join(work, name, 'report'),
    '--ocr',
    'off',
    '--show-values',
  ]
}

/** The files of a report, without the moment of writing. */
function reportOf(name: string): Record<string, string> {
  const read = (file: string): string =>
    readFileSync(join(work, name, 'report', file), 'utf8').replace(/"generated": ?"[^"]*"/, '')
  return Object.fromEntries(
    ['report.json', 'people.ndjson', 'files.csv', 'people.csv'].map((file) => [file, read(file)]),
  )
}

/** Seeded, so that a failing moment comes back. */
function* moments(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield state / 2 ** 31
  }
}

test(`killed at ${KILLS} random moments, the same command ends with the same report`, async () => {
  const moment = moments(2026)
  let killed = 0
  for (let round = 0; round < KILLS; round++) {
    const name = `round-${round}`
    const { child, done } = start(argumentsFor(name))
    const timer = setTimeout(() => child.kill('SIGKILL'), moment.next().value * quietMs)
    const { signal } = await done
    clearTimeout(timer)
    if (signal === 'SIGKILL') killed += 1
    expect(await scanTo(name), `round ${round}`).toEqual(quiet)
    rmSync(join(work, name), { recursive: true })
  }
  expect(killed).toBeGreaterThan(KILLS / 2)
}, 580_000)
