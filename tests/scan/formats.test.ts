import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { ExtractedPart } from '../../packages/model/src/index.ts'
import { run } from './command.ts'

/** One file of each format, made by office programs and packers; all hold the same short letter or list. */
const FORMATS = fileURLToPath(new URL('../../samples/formats', import.meta.url))
const PASSWORDS = join(FORMATS, 'wachtwoorden.txt')
const LOCKED = /beveiligd/

async function extract(...more: string[]): Promise<Map<string, ExtractedPart[]>> {
  const { code, stdout } = await run(['extract', FORMATS, ...more])
  expect(code).toBe(0)
  const parts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExtractedPart)
  return Map.groupBy(parts, ({ path }) => basename(path))
}

const names = readdirSync(FORMATS).filter((name) => !/^README|^wachtwoorden/.test(name))

test('of every format the whole is read, with a password where one is needed', async () => {
  const files = await extract('--passwords', PASSWORDS)
  for (const name of names) {
    const parts = files.get(name) ?? []
    const text = parts.map((part) => part.text).join('\n')
    expect.soft(text.replace(/\s+/g, ' '), name).toContain('Willeke Zwartkruis')
    // The word with an accent, wherever it stands, is decoded.
    expect.soft(text.replaceAll('café De Brug', ''), name).not.toMatch(/\bcaf\P{ASCII}/u)
    const notRead = parts.filter(({ status }) => status !== 'read' && status !== 'empty')
    expect.soft(notRead, name).toEqual([])
  }
}, 280_000)

test('without its password a locked file says so, and nothing of it is read', async () => {
  const files = await extract('--ocr', 'off')
  const locked = names.filter((name) => LOCKED.test(name))
  expect(locked.length).toBeGreaterThan(8)
  for (const name of locked) {
    const [own, ...inside] = files.get(name) ?? []
    expect.soft(own?.status, name).toBe('encrypted')
    expect.soft(own?.warnings, name).toContain('password-needed')
    for (const { text } of [own, ...inside].filter((part) => part !== undefined)) expect.soft(text, name).toBe('')
  }
}, 120_000)
