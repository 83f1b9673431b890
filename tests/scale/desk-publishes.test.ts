import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GateLog, openGateLog } from '@sluiswacht/evidence'
import { DEFAULT_POLICY } from '@sluiswacht/policy'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DeskUnderTest, KEY } from '../desk/running-desk.ts'

let work: string
let log: GateLog
let desk: DeskUnderTest

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'desk-publishes-'))
  writeFileSync(join(work, 'policy.yaml'), DEFAULT_POLICY.policyYaml)
  writeFileSync(join(work, 'register.yaml'), DEFAULT_POLICY.registerYaml)
  log = await openGateLog({ store: join(work, 'gate'), key: KEY })
  desk = await DeskUnderTest.start(
    () =>
      `gate: { store: "${work}/gate", policy: "${work}/policy.yaml", register: "${work}/register.yaml", exceptions: "${work}/exceptions.yaml", register_writable: true, publish: true }`,
  )
})
afterAll(async () => {
  await desk.stop()
  await log.close()
  rmSync(work, { recursive: true, force: true })
})

it('a desk gives its register and exceptions to the gates at its start and when it changes them, and not more often', async () => {
  const first = await log.newestRules(0)
  expect(first).toMatchObject({ number: 1, by: 'desk' })
  expect(first?.files['policy']).toBe(DEFAULT_POLICY.policyYaml)
  expect(first?.files['exceptions']).toContain('exceptions: []')
  const officer = await desk.signedIn('privacy', ['privacy_officer'])
  const { version, yaml } = await officer.ok('get', '/gate/register')
  const change = { version, yaml: `${yaml}\n# Nagekeken.\n`, reason: 'Jaarlijkse controle' }
  await officer.ok('put', '/gate/register', change)
  const second = await log.newestRules(1)
  expect(second).toMatchObject({ number: 2 })
  expect(second?.files['register']).toBe(change.yaml)
  const again = await officer.ok('get', '/gate/register')
  await officer.ok('put', '/gate/register', { ...change, version: again.version, yaml: again.yaml })
  expect(await log.newestRules(2)).toBeUndefined()
})
