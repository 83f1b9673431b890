import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../scan/command.ts'

let work: string
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'find-'))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('each question is answered in scripts as before, and is in the log with who and why, or that no reason was given', async () => {
  mkdirSync(join(work, 'uploads'))
  writeFileSync(join(work, 'uploads', 'brief.txt'), 'Betreft: Willeke Zwartkruis\nBSN: 111222333\n')
  const inquiry = ['--inquiry', join(work, 'zaak')]
  expect((await run(['scan', join(work, 'uploads'), ...inquiry], { cwd: work })).code).toBe(0)

  const plain = await run(['find', ...inquiry, '111222333'])
  expect([plain.code, plain.stdout.trim().split('\n')]).toEqual([0, [expect.stringContaining('"match":1')]])
  expect(plain.stderr).toContain('geen reden')
  const reasoned = await run(['find', ...inquiry, '--reason', 'inwoner belt, zaak 12', 'Wileke Swartkruis'])
  expect([reasoned.code, reasoned.stdout.trim().split('\n')]).toEqual([0, [expect.stringContaining('"certain')]])
  expect(reasoned.stderr).not.toContain('geen reden')

  const name = await run(['find', ...inquiry, '--reason', 'x', 'Zwartkruis 111222333'])
  expect(name.stdout).toContain('"certain"')
  expect(name.stderr).not.toContain('Niemand past')
  const other = await run(['find', ...inquiry, '--reason', 'x', 'Fatima Bos 111222333'])
  expect(other.stdout).toContain('"match":0.25')
  expect(other.stderr).toContain('Niemand past bij alles')

  const log = (await run(['evidence', 'events', ...inquiry])).stdout.trim().split('\n')
  const questions = log
    .map((line) => JSON.parse(line) as { action: string; actor: string; details: object })
    .filter(({ action }) => action === 'find')
  expect(questions).toMatchObject([
    { actor: expect.stringMatching(/./), details: { reason: null, reasonGiven: false, found: 1 } },
    { actor: expect.stringMatching(/./), details: { reason: 'inwoner belt, zaak 12', reasonGiven: true, found: 1 } },
    { details: { found: 1 } },
    { details: { found: 1 } },
  ])
  expect(log.join('\n')).not.toMatch(/111222333|wartkruis|Fatima/)
  const unreasoned = await run(['evidence', 'erase-person', 'x', ...inquiry])
  expect([unreasoned.code, unreasoned.stderr]).toEqual([2, expect.stringContaining('--reason')])
})
