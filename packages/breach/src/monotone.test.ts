import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Facts } from './index.ts'
import { decide } from './decide.ts'
import { CAUSES, SPECIAL_CATEGORIES } from './facts.ts'
import { RISKS } from './rules/rule.ts'

const yesNo = fc.constantFrom(true, false, null)
const hours = fc.constantFrom(null, 0, 1, 4, 12, 30, 72, 73, 200)
const words = [
  'name',
  'address',
  'date of birth',
  'bank statement',
  'health data',
  'food preferences',
  'zyx',
  'passwords',
]

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  role: fc.constant('controller' as const),
  controller_type: fc.constantFrom(null, 'municipality', 'hospital'),
  personal_data_involved: fc.constantFrom(true, null),
  malicious_intent: yesNo,
  national_id_numbers: yesNo,
  financial_data: yesNo,
  vulnerable_subjects: yesNo,
  misuse_observed: yesNo,
  contrary_to_policy: fc.constantFrom(true, null),
  security_principles: fc.option(
    fc.subarray(['confidentiality', 'integrity', 'availability'] as const, { minLength: 1 }),
  ),
  cause: fc.constantFrom(...CAUSES, null),
  actor: fc.constantFrom('external_attacker', 'employee', 'technical_error', 'processor', 'none', null),
  data_kinds: fc.option(fc.subarray(words, { minLength: 1 })),
  subject_groups: fc.option(fc.subarray(['customers', 'children', 'job seekers'], { minLength: 1 })),
  special_categories: fc.option(fc.subarray([...SPECIAL_CATEGORIES])),
  credentials: fc.constantFrom('none', 'strong_hash_salt_not_compromised', 'guessed_valid', 'plain', null),
  number_of_subjects: fc.option(fc.constantFrom(1, 4, 24, 99, 500, 20_000).map((max) => ({ min: 1, max }))),
  unintelligible: fc.option(fc.record({ applied: yesNo, state_of_the_art: yesNo, key_compromised: yesNo })),
  backup: fc.option(
    fc.record({ relevant: yesNo, available: yesNo, restored_after_hours: hours, restored_fully: yesNo }),
  ),
  exfiltration: fc.constantFrom('ruled_out_by_logs', 'confirmed', 'possible', 'not_readable', 'not_applicable', null),
  recipient: fc.option(
    fc.record({
      kind: fc.constantFrom(
        'none',
        'known_trusted',
        'known_private_person',
        'many_known',
        'unknown',
        'unknown_criminal',
        'public',
        null,
      ),
      count: fc.constantFrom(null, 1, 20, 1000),
      professional_secrecy: yesNo,
      asked_to_delete: yesNo,
      deletion_confirmed: yesNo,
    }),
  ),
  disruption: fc.option(fc.record({ hours, effect: fc.constantFrom('none', 'minor_delay', 'serious', null) })),
})

type Path = readonly [keyof Facts, string?]
function put(facts: Facts, [top, part]: Path, value: unknown): Facts {
  if (part === undefined) return { ...facts, [top]: value }
  return { ...facts, [top]: { ...(facts[top] as object | null), [part]: value } }
}
const riskOf = (facts: Facts): number => RISKS.indexOf(decide(facts).risk)

/** Values of a fact from harmless to worse. */
const SCALES: readonly (readonly [string, Path, readonly unknown[]])[] = [
  ['malicious intent', ['malicious_intent'], [false, true]],
  ['national numbers', ['national_id_numbers'], [false, true]],
  ['financial data', ['financial_data'], [false, true]],
  ['vulnerable people', ['vulnerable_subjects'], [false, true]],
  ['misuse', ['misuse_observed'], [false, true]],
  ['special categories', ['special_categories'], [[], ['religion', 'union'], [...SPECIAL_CATEGORIES]]],
  [
    'kinds of data',
    ['data_kinds'],
    [['name'], ['name', 'date of birth'], ['name', 'date of birth', 'bank statement', 'health data']],
  ],
  ['number of people', ['number_of_subjects'], [1, 6, 24, 60, 120, 1000, 20_000].map((max) => ({ min: 1, max }))],
  ['encryption', ['unintelligible', 'applied'], [true, false]],
  ['technique', ['unintelligible', 'state_of_the_art'], [true, false]],
  ['key', ['unintelligible', 'key_compromised'], [false, true]],
  ['backup', ['backup', 'available'], [true, false]],
  ['restored', ['backup', 'restored_fully'], [true, false]],
  ['hours to restore', ['backup', 'restored_after_hours'], [0, 4, 5, 24, 72, 100]],
  ['hours of disruption', ['disruption', 'hours'], [0, 4, 5, 24, 72, 100]],
  ['effect', ['disruption', 'effect'], ['none', 'minor_delay', 'serious']],
  ['exfiltration', ['exfiltration'], ['ruled_out_by_logs', 'possible', 'confirmed']],
  ['deletion', ['recipient', 'deletion_confirmed'], [true, false]],
  ['asked to delete', ['recipient', 'asked_to_delete'], [true, false]],
  ['secrecy', ['recipient', 'professional_secrecy'], [true, false]],
  ['number of recipients', ['recipient', 'count'], [1, 20, 1000]],
  ['recipient', ['recipient', 'kind'], ['known_trusted', 'known_private_person', 'unknown', 'public']],
  ['credentials', ['credentials'], ['strong_hash_salt_not_compromised', 'guessed_valid']],
]

describe.each(SCALES)('%s', (_, path, values) => {
  it('never lowers the risk when it gets worse', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const risks = values.map((value) => riskOf(put(facts, path, value)))
        expect(risks).toEqual(risks.toSorted((one, other) => one - other))
      }),
      { numRuns: 300 },
    )
  })

  it('never lowers the risk when its harmless value is not known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const harmless = riskOf(put(facts, path, values[0]))
        expect(riskOf(put(facts, path, null))).toBeGreaterThanOrEqual(harmless)
      }),
      { numRuns: 300 },
    )
  })
})

describe('assess', () => {
  it('is coherent whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = assess(facts)
        expect(decision.needs_human).toBe(true)
        expect(decision.notify_authority).toBe(decision.risk !== 'unlikely')
        expect(decision.inform_subjects).toBe(decision.risk === 'high')
        expect(decision.inform_by === null).toBe(!decision.inform_subjects)
        expect(decision.deadline_hours).toBe(decision.notify_authority ? 72 : null)
        const { dpc, ei, cb, score } = decision.severity
        expect(score).toBeCloseTo(dpc * ei + cb, 2)
        expect(dpc).toBeGreaterThanOrEqual(1)
        expect(dpc).toBeLessThanOrEqual(4)
        expect(cb).toBeLessThanOrEqual(2)
        for (const { rule, text, source } of decision.reasons) expect([rule, text, source]).not.toContain('')
      }),
      { numRuns: 200 },
    )
  })

  it('assumes nothing harmless when nothing is known', () => {
    const decision = assess({})
    expect(decision).toMatchObject({ is_breach: true, notify_authority: true, document: true })
    expect(decision.missing).toContain('cause')
  })
})
