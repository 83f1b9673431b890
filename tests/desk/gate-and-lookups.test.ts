import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGateLog } from '@sluiswacht/evidence'
import { ReviewStore, makeWorkspace } from '@sluiswacht/lookups'
import { DEFAULT_POLICY, readPolicy } from '@sluiswacht/policy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENDPOINTS } from '../../apps/server/src/api/endpoints.ts'
import { gateRecord } from '../evidence/gate-records.ts'
import type { DeskClient } from './desk-client.ts'
import { DeskUnderTest, KEY } from './running-desk.ts'

let work: string
let desk: DeskUnderTest
let officer: DeskClient
let ciso: DeskClient
let investigator: DeskClient
let fg: DeskClient

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'desk-gate-'))
  const log = await openGateLog({ store: join(work, 'poort'), key: KEY })
  for (let n = 0; n < 5; n += 1) await log.append(gateRecord(n, { at: new Date(Date.now() - n * 1_000).toISOString() }))
  await log.close()
  writeFileSync(join(work, 'policy.yaml'), DEFAULT_POLICY.policyYaml)
  writeFileSync(join(work, 'register.yaml'), DEFAULT_POLICY.registerYaml)
  mkdirSync(join(work, 'log'))
  const review = new ReviewStore(await makeWorkspace(join(work, 'log', '.sluiswacht')))
  review.add(
    [
      {
        event_ids: ['e1', 'e2'],
        user_id: 'u-jansen',
        score: 3.2,
        kind: 'family',
        reasons: [{ text: 'Zelfde achternaam', evidence: 'e1' }],
        against: [],
        missing: [],
        timeline: [{ at: '2026-10-01T09:00:00', action: 'view', system: 'BRP' }],
        subjects: 1,
        systems: ['BRP'],
        secret_address: false,
        role: 'medewerker',
        purpose: null,
      },
    ],
    'test',
  )
  review.close()
  desk = await DeskUnderTest.start(
    () => `gate: { store: "${work}/poort", policy: "${work}/policy.yaml", register: "${work}/register.yaml", exceptions: "${work}/exceptions.yaml", register_writable: true }
lookups: [{ id: brp, name: Opzoekingen BRP, folder: "${work}/log" }]`,
  )
  officer = await desk.signedIn('privacy', ['privacy_officer'])
  ciso = await desk.signedIn('ciso', ['ciso'])
  investigator = await desk.signedIn('onderzoek', ['investigator'])
  fg = await desk.signedIn('fg', ['fg'])
})
afterAll(async () => {
  await desk.stop()
  rmSync(work, { recursive: true, force: true })
})

test('traffic and decisions of the gate, without anybody’s name; a case of a refusal', async () => {
  const traffic = await ciso.ok('get', '/gate/traffic')
  expect(traffic).toMatchObject({ requests: 5, withPersonalData: 5 })
  expect(traffic.byService[0]).toMatchObject({ name: 'ChatGPT', service: 'chatgpt' })
  const { decisions, total } = await ciso.ok('get', '/gate/decisions?service=chatgpt')
  expect(total).toBe(5)
  expect(JSON.stringify(decisions)).not.toContain('u0123456789abcdef')
  const made = await ciso.ok('post', '/cases', { from: { kind: 'gate', id: decisions[0]!.id } })
  expect(made.case).toMatchObject({ origin: 'gate', department: 'jeugdteam' })
  expect((await ciso.ok('get', `/gate/decisions/${decisions[0]!.id}`)).caseId).toBe(made.id)
  const again = await ciso.ask('post', '/cases', { from: { kind: 'gate', id: decisions[0]!.id } })
  expect(again).toMatchObject({ status: 409, json: { code: 'ERR_CASE_EXISTS', caseId: made.id } })
  const both = await Promise.all(
    [ciso, officer].map((one) => one.ask('post', '/cases', { from: { kind: 'gate', id: decisions[1]!.id } })),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  const { json: refused } = both.find(({ status }) => status === 409) ?? {}
  expect(refused).toMatchObject({ code: 'ERR_CASE_EXISTS', caseId: both.find(({ status }) => status === 200)?.json.id })
})

test('the register of AI uses says what is missing, and is changed as a whole or not at all', async () => {
  const register = await officer.ok('get', '/gate/register')
  expect(register.uses.length).toBeGreaterThan(0)
  expect(register.uses.some(({ missing }: { missing: unknown[] }) => missing.length > 0)).toBe(true)
  const reason = 'DPIA is rond'
  const wrong = await officer.ask('put', '/gate/register', {
    version: register.version,
    yaml: 'version: 1\nuses: nee',
    reason,
  })
  expect(wrong).toMatchObject({ status: 400, json: { code: 'ERR_POLICY_INVALID' } })
  const yaml = `${register.yaml}\n# De DPIA is goedgekeurd.\n`
  expect((await officer.ok('put', '/gate/register', { version: register.version, yaml, reason })).yaml).toBe(yaml)
  expect(readFileSync(join(work, 'register.yaml'), 'utf8')).toBe(yaml)
  expect((await officer.ask('put', '/gate/register', { version: 'oud', yaml: register.yaml, reason })).status).toBe(409)
})

test('an exception: anybody asks, somebody else judges, the gate follows', async () => {
  const reporter = await desk.signedIn('ambtenaar', ['reporter'])
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const asked = await reporter.ok('post', '/gate/exceptions', {
    use: 'Copilot',
    reason: 'Vertaling van een brief',
    until,
    department: 'Publiekszaken',
  })
  expect(asked).toMatchObject({ state: 'waiting', askedByMe: true, reaches: true })
  const { uses } = await ciso.ok('get', '/gate/register')
  const judge = (body: object) => ciso.ask('post', `/gate/exceptions/${asked.id}/judgement`, body)
  const approval = { version: asked.version, approved: true, reason: 'Alleen deze brief.' }
  expect(await judge(approval)).toMatchObject({ status: 400, json: { field: 'dataClasses' } })
  const contact = { ...approval, dataClasses: ['contact'] }
  expect(await judge(contact)).toMatchObject({ status: 400, json: { field: 'fgAdvice' } })
  const unknownUse = await judge({ ...contact, fgAdvice: 'DMS-12' })
  expect(unknownUse).toMatchObject({ status: 400, json: { code: 'ERR_POLICY_INVALID' } })
  expect((await reporter.ok('get', '/gate/exceptions')).exceptions[0]!.state).toBe('waiting')
  expect(existsSync(join(work, 'exceptions.yaml'))).toBe(true)
  const judged = await judge({ ...contact, fgAdvice: 'DMS-12', use: uses[0]!.id })
  expect(judged.json).toMatchObject({ state: 'approved', use: uses[0]!.id, fgAdvice: 'DMS-12' })

  const files = {
    policyYaml: DEFAULT_POLICY.policyYaml,
    registerYaml: DEFAULT_POLICY.registerYaml,
    exceptionsYaml: readFileSync(join(work, 'exceptions.yaml'), 'utf8'),
  }
  const [inForce] = readPolicy(files).settings.exceptions
  expect(inForce).toMatchObject({ id: `desk-${asked.id}`, until, uses: [uses[0]!.id], departments: ['Publiekszaken'] })
  expect(statSync(join(work, 'exceptions.yaml')).mode & 0o777).toBe(0o640)
  const yaml = await ciso.ask('get', '/gate/exceptions.yaml')
  expect(Buffer.from(yaml.bytes).toString()).toBe(files.exceptionsYaml)
  const reason = 'De proef is klaar.'
  const withdrawn = { version: judged.json.version, reason }
  expect((await reporter.ask('post', `/gate/exceptions/${asked.id}/withdrawal`, withdrawn)).status).toBe(403)
  const after = await ciso.ok('post', `/gate/exceptions/${asked.id}/withdrawal`, withdrawn)
  expect(after.state).toBe('withdrawn')
  expect(readFileSync(join(work, 'exceptions.yaml'), 'utf8')).not.toContain(asked.id)
})

test('an alert: pseudonym, heard, judged, revealed by two, handed over as a case', async () => {
  const { alerts } = await investigator.ok('get', '/lookups/alerts')
  const { id, official } = alerts[0]!
  expect(official).not.toBe('u-jansen')
  const path = `/lookups/alerts/${id}` as const
  expect(
    (await investigator.ask('post', `${path}/verdict`, { verdict: 'unjustified', reason: 'Eigen buurvrouw.' })).status,
  ).toBe(409)
  await investigator.ok('post', `${path}/reply`, { text: 'Ik was nieuwsgierig.' })
  const judged = await investigator.ok('post', `${path}/verdict`, { verdict: 'unjustified', reason: 'Geen taak.' })
  expect(judged.judgement).toMatchObject({ verdict: 'unjustified', by: 'Test onderzoek' })
  const reveal = await investigator.ok('post', `${path}/reveal-requests`, { reason: 'Gesprek voeren.' })
  await fg.ok('post', `/reveal-requests/${reveal.id}/approve`)
  expect((await investigator.ok('get', path)).official).toBe('u-jansen')
  const made = await investigator.ok('post', '/cases', { from: { kind: 'lookup', id } })
  expect(made.case.facts).toMatchObject({ cause: 'unjustified_lookup' })
})

test('register and statistics count them, beside national figures with their year', async () => {
  const statistics = await officer.ok('get', '/statistics')
  expect(statistics).toMatchObject({
    national: { period: '2024-H1', status: 'provisional' },
    detections: { records: 5, alerts: 1, alertsConfirmed: 1, becameCase: 3 },
  })
  expect(Object.keys(statistics.quality)).toEqual(
    expect.arrayContaining(['nobodyTold', 'incomplete', 'registeredLate', 'differsFromFiled', 'deletedTooEarly']),
  )
  expect((await officer.ok('get', '/register')).total).toBe(3)
  expect(await officer.ok('get', '/overview')).toMatchObject({ figures: { openCases: 3 } })
})

test('every answer is as the description of the API says', async () => {
  const clients = [officer, ciso, investigator, fg, await desk.administrator()]
  const { id } = (await officer.ok('get', '/cases')).cases[0]!
  let checked = 0
  for (const { method, path, answer, access } of ENDPOINTS) {
    if (method !== 'get' || typeof answer === 'string' || 'mediaTypes' in answer || /\{(?!id)/.test(path)) continue
    const address = path.replace('{id}', path.startsWith('/cases') ? id : 'x')
    for (const client of clients) {
      const { status, json } = await client.ask('get', address)
      if (status !== 200) continue
      const read = answer.safeParse(json)
      expect({ path, access, issues: read.error?.issues.slice(0, 3) }).toEqual({ path, access, issues: undefined })
      checked += 1
      break
    }
  }
  expect(checked).toBeGreaterThan(20)
})
