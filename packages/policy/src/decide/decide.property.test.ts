import {
  ACCOUNT_KINDS,
  DATA_CLASSES,
  type DataClass,
  type Effect,
  EFFECTS,
  type PolicyQuestion,
  SERVICE_ACTIONS,
} from '@sluiswacht/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Policy, readPolicy } from '../read-policy.ts'
import { CONDITIONS } from '../register/condition.ts'
import { files, question, use } from './made-up-policy.ts'

const severity = (effect: Effect): number => EFFECTS.indexOf(effect)
// Cells of every kind, so that masking, reasons and refusals all occur.
const cells = use({
  fields: {
    loosened:
      '[{class: financial, to: allowed, dpia: D, owner: O, from: 2026-01-01, until: 2027-01-01}, {class: debts, to: reason, dpia: D, owner: O, from: 2026-01-01, until: 2027-01-01}, {class: cv, to: mask, dpia: D, owner: O, from: 2026-01-01, until: 2027-01-01}]',
    websocket: 'reason',
    unknown_shape: 'allowed',
  },
})
const policies: readonly Policy[] = [
  readPolicy(files([cells])),
  readPolicy(files([cells, use({ id: 'b', purpose: 'vertalen', fields: { departments: '[HR]' } })])),
]

const personal = DATA_CLASSES.filter((one) => one !== 'none' && one !== 'unread')
const anyQuestion: fc.Arbitrary<PolicyQuestion> = fc
  .record({
    day: fc.integer({ min: 0, max: 900 }),
    named: fc.boolean(),
    department: fc.constantFrom('Wmo', 'HR', undefined),
    id: fc.constantFrom('m365-copilot', 'm365-copilot', 'chatgpt', undefined),
    action: fc.constantFrom(...SERVICE_ACTIONS),
    accountKind: fc.constantFrom('enterprise' as const, ...ACCOUNT_KINDS),
    tenant: fc.constantFrom('ons', 'ons', 'ander', undefined),
    websocket: fc.boolean(),
    purpose: fc.constantFrom(undefined, 'schrijfhulp', 'vertalen', 'recruitment', 'gedichten'),
    justification: fc.constantFrom(undefined, 'kort', 'lang genoeg om te tellen'),
    classes: fc.uniqueArray(fc.constantFrom(...personal), { maxLength: 4 }),
    maskable: fc.boolean(),
    fullyRead: fc.boolean(),
    people: fc.integer({ min: 0, max: 30 }),
  })
  .map((one) => {
    const dataClasses: DataClass[] = one.classes.length > 0 ? ['personal', ...one.classes] : ['none']
    return question({
      at: new Date(Date.UTC(2025, 11, 1) + one.day * 86_400_000).toISOString(),
      user: {
        ...(one.named ? {} : { pseudonym: undefined as unknown as string }),
        department: one.department as string,
      },
      service: {
        id: one.id as string,
        action: one.action,
        accountKind: one.accountKind,
        tenant: one.tenant as string,
        websocket: one.websocket,
      },
      ...(one.purpose !== undefined && { purpose: one.purpose }),
      ...(one.justification !== undefined && { justification: one.justification }),
      content: {
        dataClasses,
        personalData: one.classes.length > 0,
        people: one.classes.length > 0 ? one.people : 0,
        maskable: one.maskable,
        fullyRead: one.fullyRead,
      },
    })
  })

test('more sensitive content never gives a milder effect', () => {
  fc.assert(
    fc.property(anyQuestion, fc.constantFrom(...personal), fc.nat(1), (asked, more, which) => {
      const policy = policies[which]!
      const base = asked.content.dataClasses.includes('none') ? [] : asked.content.dataClasses
      const richer = {
        ...asked.content,
        dataClasses: [...new Set<DataClass>([...base, 'personal', more])],
        personalData: true,
      }
      expect(severity(policy.decide({ ...asked, content: richer }).intended)).toBeGreaterThanOrEqual(
        severity(policy.decide(asked).intended),
      )
    }),
    { numRuns: 800 },
  )
})

test.each([
  ['less is read', (asked: PolicyQuestion) => ({ ...asked, content: { ...asked.content, fullyRead: false } })],
  ['it cannot be masked', (asked: PolicyQuestion) => ({ ...asked, content: { ...asked.content, maskable: false } })],
  ['no reason is given', ({ justification: _, ...asked }: PolicyQuestion) => asked],
  ['nobody is named', (asked: PolicyQuestion) => ({ ...asked, user: { roles: [], trainings: [] } })],
  [
    'the account is not seen',
    (asked: PolicyQuestion) => ({ ...asked, service: { ...asked.service, accountKind: 'unknown' as const } }),
  ],
])('never milder when %s', (_, less) => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const policy = policies[0]!
      // A visit to log in is no sending: it does not depend on the account or the user.
      fc.pre(asked.service.action !== 'housekeeping')
      expect(severity(policy.decide(less(asked)).intended)).toBeGreaterThanOrEqual(
        severity(policy.decide(asked).intended),
      )
    }),
    { numRuns: 300 },
  )
})

test('fewer conditions never give a milder effect, also beside another use', () => {
  const some = fc.uniqueArray(fc.constantFrom(...CONDITIONS), { minLength: 1, maxLength: 4 })
  const second = use({ id: 'b', purpose: 'vertalen', fields: { data_classes: '{contact: forbidden}' } })
  const whole = readPolicy(files([use(), second]))
  fc.assert(
    fc.property(some, fc.array(anyQuestion, { minLength: 10, maxLength: 10 }), (without, asked) => {
      const fewer = readPolicy(
        files([
          use(),
          second.replace(/ {4}parties:[\s\S]*$/, '') + use({ without }).slice(use().indexOf('    parties:')),
        ]),
      )
      for (const one of asked) {
        expect(severity(fewer.decide(one).intended)).toBeGreaterThanOrEqual(severity(whole.decide(one).intended))
      }
    }),
    { numRuns: 8 },
  )
})

test('anything unknown is denied, and nothing is allowed without a registered use', () => {
  fc.assert(
    fc.property(anyQuestion, fc.string(), fc.string(), (asked, id, host) => {
      const elsewhere = { ...asked, service: { ...asked.service, id: `x${id}`, host } }
      expect(policies[0]!.decide(elsewhere).intended).toBe('deny')
    }),
    { numRuns: 300 },
  )
})

test('the same question gives the same decision, from memory, in another order and read anew', () => {
  const [first, again] = [readPolicy(files([cells])), readPolicy(files([cells]))]
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 2, maxLength: 6 }), (asked) => {
      const decisions = asked.map((one) => first.decide(one))
      expect(asked.map((one) => first.decide(one))).toEqual(decisions)
      expect(
        asked
          .toReversed()
          .map((one) => again.decide(one))
          .toReversed(),
      ).toEqual(decisions)
    }),
    { numRuns: 60 },
  )
})

test('an effect other than deny has its way: masks when classes are to be masked, a use without lacks', () => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const { intended, missing, maskClasses, rules } = policies[0]!.decide(asked)
      expect(rules.length).toBeGreaterThan(0)
      expect(intended === 'deny' || missing.length === 0).toBe(true)
      const masks = { allow: [false], allow_after_masking: [true], warn_and_justify: [true, false], deny: [false] }[
        intended
      ]
      expect(masks).toContain(maskClasses.length > 0)
    }),
    { numRuns: 300 },
  )
})

test('hostile questions are answered, with deny', () => {
  const long = 'x'.repeat(1_000_000)
  const decision = policies[0]!.decide(
    question({
      user: { department: long, roles: Array(1_000).fill('\u0000"]}') },
      service: { id: '__proto__', host: long, tenant: long },
      purpose: long,
    }),
  )
  expect(decision.effect).toBe('deny')
  expect(policies[0]!.decide(question({ purpose: '__proto__' })).effect).toBe('deny')
})
