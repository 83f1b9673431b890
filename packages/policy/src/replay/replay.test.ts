import type { GateRecord } from '@sluiswacht/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCases } from '../cases/run-cases.ts'
import { files, question, use } from '../decide/made-up-policy.ts'
import { statedReason } from '../decide/stated-reason.ts'
import { PolicyInvalid } from '../invalid.ts'
import { type Policy, readPolicy } from '../read-policy.ts'
import { explain } from './explain.ts'
import { readRecord } from './read-record.ts'
import { simulate } from './simulate.ts'

const standard = readPolicy(files())
const stricter = readPolicy(files([use()], [[/contact: mask/, 'contact: forbidden']]))
const contact = { content: { dataClasses: ['contact'], personalData: true, people: 2 } } as const

function record(policy: Policy, id: string, parts: Parameters<typeof question>[0] = {}): GateRecord {
  const asked = question(parts)
  return {
    id,
    at: asked.at,
    department: 'Wmo',
    service: 'm365-copilot',
    host: asked.service.host,
    path: '/chat',
    action: asked.service.action,
    accountKind: asked.service.accountKind,
    items: [],
    links: [],
    content: asked.content,
    personKeys: [],
    decision: policy.decide(asked),
    question: asked,
  }
}

test('simulate counts effects on both sides and gives what changed', async () => {
  const records = [
    record(standard, 'A'),
    record(standard, 'B', contact),
    record(standard, 'C', { ...contact, at: '2026-11-24T09:00:00Z' }),
  ]
  const changed: string[] = []
  const result = await simulate(
    stricter,
    (async function* () {
      yield* records
    })(),
    ({ id, before, after }) => void changed.push(`${id} ${before} ${after}`),
  )
  expect(result).toMatchObject({
    records: 3,
    stricter: 2,
    milder: 0,
    first: '2026-11-23',
    last: '2026-11-24',
    before: { allow: 1, allow_after_masking: 2, deny: 0 },
    after: { allow: 1, allow_after_masking: 0, deny: 2 },
  })
  expect(changed).toEqual(['B allow_after_masking deny', 'C allow_after_masking deny'])
})

test('explain says in plain words why, and whether the decision is repeated', () => {
  const kept = record(standard, '2026-AAAA-BBBB', contact)
  const same = explain(kept, standard, 'nl')
  expect(same.replay).toBe('same')
  expect(same.text).toMatch(/Wmo wilde iemand|iemand van Wmo/)
  expect(same.text).toContain('toegestaan nadat gegevens onherkenbaar zijn gemaakt')
  expect(same.text).toContain('[M-mask; AVG art. 5(1)(c), 25(1)]')
  expect(explain(kept, stricter, 'nl')).toMatchObject({ replay: 'other_policy', now: { effect: 'deny' } })
  const tampered = { ...kept, decision: { ...kept.decision, effect: 'allow' as const } }
  expect(explain(tampered, standard, 'en').replay).toBe('differs')
})

test('a record survives the way through JSON; what is none is refused without its values', () => {
  const kept = record(standard, 'A', contact)
  expect(explain(readRecord(JSON.parse(JSON.stringify(kept))), standard, 'nl').replay).toBe('same')
  for (const broken of [
    null,
    'x',
    {},
    { ...kept, decision: { ...kept.decision, effect: 'Jansen' } },
    { ...kept, question: { ...kept.question, content: null } },
  ]) {
    expect(() => readRecord(broken)).toThrow(expect.not.stringContaining('Jansen'))
  }
})

test('cases: what differs is told with its line', () => {
  const cases = `version: 1
cases:
  - {name: goed, on: 2026-11-23, service: m365-copilot, account: enterprise, tenant: ons, expect: {effect: allow}}
  - {name: fout, on: 2026-11-23, service: m365-copilot, account: enterprise, tenant: ons, classes: [bsn], expect: {effect: allow, rules: [A1-registered]}}
`
  const results = runCases(standard, cases, 'cases.yaml')
  expect(results.map(({ name, passed, line, absent }) => [name, passed, line, absent])).toEqual([
    ['goed', true, 3, []],
    ['fout', false, 4, ['A1-registered']],
  ])
  expect(() => runCases(standard, cases.replace('fout', 'goed'), 'cases.yaml')).toThrow(PolicyInvalid)
})

test.each([
  ['Reden: brief herschrijven\nBeste mevrouw', 'brief herschrijven'],
  ['  reason :  needed for work', 'needed for work'],
  ['Beste\nReden: te laat', undefined],
  ['Redenering: nee', undefined],
  ['Reden:', undefined],
])('a reason stands on the first line: %j', (prompt, reason) => {
  expect(statedReason(prompt)).toBe(reason)
})

test('a stated reason is bounded, whatever the prompt', () => {
  fc.assert(fc.property(fc.string(), (text) => (statedReason(`Reden:${text}`) ?? '').length <= 500))
  expect(statedReason(`Reden: ${'x'.repeat(1_000_000)}`)!.length).toBe(500)
})
