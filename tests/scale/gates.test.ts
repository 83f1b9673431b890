import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type GateLog, openGateLog } from '@sluiswacht/evidence'
import { readConfig, startGate } from '@sluiswacht/gateway'
import type { GateRecord } from '@sluiswacht/model'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { writePolicy } from '../gate/policy-files.ts'
import { BSN, HARMLESS, SECRET } from '../gate/street.ts'
import { MAIN, SharedGate } from './shared-gate.ts'

let server: PostgresServer
let folder: string
let store: string
let keyFile: string
/** Journals when the store is away. */
let east: SharedGate
/** Refuses when the store is away. */
let west: SharedGate

beforeAll(async () => {
  server = await PostgresServer.start()
  folder = mkdtempSync(join(tmpdir(), 'gates-'))
  mkdirSync(join(folder, 'policy'))
  writePolicy(join(folder, 'policy'))
  store = server.place('gate')
  keyFile = join(folder, 'key')
  const journal = `, when_store_is_away: journal, journal_folder: journal, writer: east`
  east = await SharedGate.make(join(folder, 'east'), store, keyFile, journal)
  west = await SharedGate.make(join(folder, 'west'), store, keyFile, ', writer: west')
})
afterAll(async () => {
  await Promise.all([east.kill(), west.kill()])
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function command(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args, '--key-file', keyFile], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

const publish = (...more: readonly string[]): ReturnType<typeof command> =>
  command('policy', 'publish', '--log', store, ...(more.length > 0 ? more : ['--dir', join(folder, 'policy')]))

async function withLog<T>(work: (log: GateLog) => Promise<T>): Promise<T> {
  const log = await openGateLog({ store, key: { kind: 'file', path: keyFile }, create: false })
  return work(log).finally(() => log.close())
}

function records(): Promise<GateRecord[]> {
  return withLog(async (log) => {
    const found: GateRecord[] = []
    for await (const record of log.records()) found.push(record)
    return found
  })
}

/** How long it took until both gates had a version. */
async function reached(number: number): Promise<number> {
  const started = performance.now()
  while ((await east.policyNumber()) !== number || (await west.policyNumber()) !== number) {
    if (performance.now() - started > 10_000) throw new Error('the policy did not arrive')
    await wait(50)
  }
  return performance.now() - started
}

it('a gate does not start on a store without published rules, and says what to do', async () => {
  const config = readConfig(join(folder, 'west', 'gate.yaml'))
  const start = startGate({ config, key: { kind: 'file', path: keyFile }, events: () => undefined })
  await expect(start).rejects.toMatchObject({ code: 'ERR_NO_RULES_PUBLISHED' })
  await expect(start).rejects.toThrow(/policy publish/)
})

it('what is published holds in both gates within five seconds, and every decision names it', async () => {
  expect(await publish()).toMatchObject({ code: 0 })
  await Promise.all([east.start(), west.start()])
  expect(await Promise.all([east.prompt(HARMLESS), west.prompt(SECRET)])).toEqual(['goes', 'refused'])
  const register = join(folder, 'policy', 'register.yaml')
  const text = readFileSync(register, 'utf8')
  writeFileSync(register, text.replace('service: chatgpt', 'service: perplexity'))
  expect(await publish()).toMatchObject({ code: 0 })
  expect(await reached(2)).toBeLessThan(5000)
  expect(await Promise.all([east.prompt(HARMLESS), west.prompt(HARMLESS)])).toEqual(['refused', 'refused'])
  expect(await publish('--again', '1')).toMatchObject({ code: 0 })
  expect(await reached(3)).toBeLessThan(5000)
  expect(await east.prompt(HARMLESS)).toBe('goes')
  writeFileSync(register, text)
  const history = await withLog((log) => log.rulesHistory())
  const [third, second, first] = history.map(({ policyVersion }) => policyVersion)
  expect(history.map(({ number }) => number)).toEqual([3, 2, 1])
  expect(third).toBe(first)
  const named = (await records()).map(({ decision }) => decision.policyVersion)
  expect(named).toEqual([first, first, second, second, third])
})

it('what is wrong is not published; what gets there all the same leaves the last one in force and is told', async () => {
  const policy = join(folder, 'policy', 'policy.yaml')
  const text = readFileSync(policy, 'utf8')
  writeFileSync(policy, text.replace('mode: enforce', 'mode: nothing'))
  const refused = await publish()
  expect(refused).toMatchObject({ code: 2 })
  expect(refused.err).toMatch(/policy\.yaml.*mode/s)
  writeFileSync(policy, text)
  expect((await withLog((log) => log.rulesHistory())).length).toBe(3)
  const order = { files: { policy: 'version: 9' }, policyVersion: undefined, by: 'a newer version', reason: '' }
  await withLog((log) => log.publishRules(order))
  await Promise.all([east, west].map((gate) => gate.until('"event":"policy-invalid"', 5000)))
  expect(await west.prompt(SECRET)).toBe('refused')
  const ready = await west.get('/readyz')
  expect(ready.status).toBe(200)
  expect(JSON.parse(ready.text)).toMatchObject({
    checks: expect.arrayContaining([{ name: 'policy', ok: true, problem: 'invalid' }]),
  })
  expect(await west.metric('sluiswacht_gate_policy_stale')).toBe(1)
  expect(await west.metric('sluiswacht_gate_policy_number')).toBe(3)
  await withLog(async (log) => {
    const { files = {} } = (await log.rulesNumbered(3)) ?? {}
    await log.publishRules({ ...order, files })
  })
  await reached(5)
  expect(await west.metric('sluiswacht_gate_policy_stale')).toBe(0)
})

it('without the store one gate refuses and the other journals, also after it was killed; nothing is lost', async () => {
  const before = (await records()).length
  await server.crash()
  expect(await west.prompt(HARMLESS)).toBe('fault')
  expect((await west.get('/readyz')).status).toBe(503)
  expect(await Promise.all([east.prompt(HARMLESS), east.prompt(SECRET)])).toEqual(['goes', 'refused'])
  expect(await east.metric('sluiswacht_gate_store_away')).toBe(1)
  expect(await east.metric('sluiswacht_gate_journal_entries')).toBe(2)
  const ready = await east.get('/readyz')
  expect(ready.status).toBe(200)
  expect(ready.text).toContain('{"name":"store","ok":true,"problem":"journal"}')
  await east.kill()
  await east.start()
  expect(await east.policyNumber()).toBe(5)
  expect(await Promise.all([east.prompt(HARMLESS), east.prompt(SECRET)])).toEqual(['goes', 'refused'])
  await server.up()
  await east.until('"event":"evidence-store"', 15_000)
  for (let tries = 0; tries < 50 && (await west.prompt(HARMLESS)) !== 'goes'; tries += 1) await wait(100)
  expect(await east.prompt(HARMLESS)).toBe('goes')
  await Promise.all([east.kill('SIGTERM'), west.kill('SIGTERM')])
  expect((await records()).length).toBeGreaterThanOrEqual(before + 6)
  const check = await command('evidence', 'verify', '--gate', store, '--lang', 'en')
  expect(check).toMatchObject({ code: 0 })
  expect(check.err).toMatch(/east .*ended properly/)
  expect(check.err).toMatch(/west .*ended properly/)
  expect(check.err).not.toContain(BSN)
})
