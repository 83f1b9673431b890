import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { masterKeyFor, newMasterKey } from './key-source.ts'

const BASE64 = Buffer.alloc(32, 7).toString('base64')
let work: string
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a key file is made with a new inquiry, for its owner only, and never again', async () => {
  const path = join(work, 'deep', 'key')
  await expect(masterKeyFor({ kind: 'file', path }, null)).rejects.toMatchObject({ problem: 'missing' })
  const { key } = await newMasterKey({ kind: 'file', path })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await masterKeyFor({ kind: 'file', path }, null)).toEqual(key)
  const written = readFileSync(path, 'utf8')
  await newMasterKey({ kind: 'file', path })
  expect(readFileSync(path, 'utf8')).toBe(written)
})

test('a command gives the key; one that fails, hangs on or gives something else is told', async () => {
  expect(await masterKeyFor({ kind: 'command', command: `echo ${BASE64}` }, null)).toEqual(Buffer.alloc(32, 7))
  await expect(masterKeyFor({ kind: 'command', command: `echo ${BASE64}; exit 3` }, null)).rejects.toMatchObject({
    problem: 'command-failed',
  })
  await expect(masterKeyFor({ kind: 'command', command: 'echo geen sleutel' }, null)).rejects.toMatchObject({
    problem: 'malformed',
  })
  await expect(masterKeyFor({ kind: 'command', command: 'yes' }, null)).rejects.toMatchObject({
    problem: 'command-failed',
  })
})

test('half a key is no key, and the message does not repeat it', async () => {
  for (const base64 of ['', BASE64.slice(0, 20), `${BASE64}${BASE64}`, `${BASE64.slice(0, 43)}!`]) {
    const path = join(work, 'half')
    writeFileSync(path, base64)
    const failure = await masterKeyFor({ kind: 'file', path }, null).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'ERR_KEY_UNUSABLE', problem: 'malformed' })
    expect(String(failure)).not.toContain(base64.slice(0, 8) || BASE64)
  }
})
