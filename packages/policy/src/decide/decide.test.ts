import type { PolicyDecision } from '@sluiswacht/model'
import { describe, expect, test } from 'vitest'
import { readPolicy } from '../read-policy.ts'
import { CONDITIONS } from '../register/condition.ts'
import { files, party, question, use } from './made-up-policy.ts'

const standard = readPolicy(files())
const ids = ({ rules }: PolicyDecision): string[] => rules.map(({ id }) => id)
const personal = (...dataClasses: ('contact' | 'personal' | 'bsn' | 'financial')[]) =>
  ({ content: { dataClasses, personalData: true, people: 1 } }) as const

describe('step 1: the register', () => {
  test('a use that lacks nothing is allowed, and says why', () => {
    const decision = standard.decide(question())
    expect([decision.effect, decision.missing, ids(decision)]).toEqual(['allow', [], ['A1-registered']])
    expect(decision.rules[0]!.text.nl).toContain('Copilot')
  })
  test.each([
    ['service', { service: { id: 'chatgpt' } }, 'R1-not-registered'],
    [
      'host without a service',
      { service: { id: undefined as unknown as string, host: 'nieuw-ai.example' } },
      'R1-not-registered',
    ],
    ['purpose', { purpose: 'gedichten' }, 'R2-purpose'],
    ['free account', { service: { accountKind: 'free' } }, 'R6-free-plan'],
    ['personal account', { service: { accountKind: 'personal' } }, 'R6-free-plan'],
    ['account not seen', { service: { accountKind: 'unknown' } }, 'R5-account'],
    ['other tenant', { service: { tenant: 'ander' } }, 'R5-account'],
    ['tenant not seen', { service: { tenant: undefined as unknown as string } }, 'R5-account'],
  ] as const)('another %s is denied', (_, parts, rule) => {
    const decision = standard.decide(question(parts))
    expect([decision.effect, ids(decision)]).toEqual(['deny', [rule]])
    expect(decision.alternative!.text.nl).toMatch(/vaksysteem/)
  })
  test('department, role and end', () => {
    const policy = readPolicy(
      files([
        use({ fields: { departments: '[Burgerzaken]' } }),
        use({ id: 'x', service: 'x', fields: { roles: '[redacteur]' } }),
      ]),
    )
    expect(ids(policy.decide(question()))).toEqual(['R3-department'])
    expect(policy.decide(question({ user: { department: 'burgerzaken ' } })).effect).toBe('allow')
    expect(ids(policy.decide(question({ service: { id: 'x' } })))).toEqual(['R4-role'])
    const ended = readPolicy(files([use({ fields: { phase: 'ended' } })]))
    expect(ids(ended.decide(question()))).toEqual(['R7-ended'])
    expect(ids(standard.decide(question({ at: '2028-01-02T12:00:00Z' })))).toEqual(['R7-ended'])
  })
  test('an own server is found by its host, whatever the account', () => {
    const local = use({
      roles: ['controller'],
      fields: { service: '', hosts: '[ai.voorbeeld.nl]', hosting: 'local_or_own_server', contract: '' },
    })
    const policy = readPolicy(files([local]))
    const ask = (host: string) =>
      policy.decide(question({ service: { id: undefined as unknown as string, host, accountKind: 'unknown' } }))
    expect(ask('AI.voorbeeld.nl').effect).toBe('allow')
    expect(ask('chat.ai.voorbeeld.nl').effect).toBe('allow')
    expect(ask('kwaadai.voorbeeld.nl').effect).toBe('deny')
  })
})

describe('step 2: closed purposes', () => {
  test.each([
    ['recruitment', 'P1-closed-purpose'],
    ['Werving en selectie', 'P1-closed-purpose'],
    ['decision_about_person', 'P1-closed-purpose'],
    ['besluit over een persoon', 'P1-closed-purpose'],
    ['social_scoring', 'P2-prohibited-practice'],
  ])('%s stays denied', (purpose, rule) => {
    const policy = readPolicy(files([use({ purpose: JSON.stringify(purpose) })]))
    expect(ids(policy.decide(question({ purpose })))).toContain(rule)
    expect(policy.decide(question({ purpose })).effect).toBe('deny')
  })
  test('a closed purpose that is registered does not open the service for what is not stated', () => {
    expect(ids(readPolicy(files([use({ purpose: 'recruitment' })])).decide(question()))).toEqual(['P1-closed-purpose'])
  })
})

describe('step 3: conditions', () => {
  test.each(CONDITIONS)('without %s it is denied, in use and as a pilot', (condition) => {
    for (const phase of ['pilot', 'in_use']) {
      const decision = readPolicy(files([use({ without: [condition], fields: { phase } })])).decide(question())
      expect(decision.effect).toBe('deny')
      expect(new Set(decision.missing.map((one) => one.condition))).toEqual(new Set([condition]))
      expect(ids(decision).every((id) => id.startsWith(`${condition}-`))).toBe(true)
    }
  })
  test.each(['local_or_own_server', 'self_developed'])('%s gets no exemption', (hosting) => {
    const own = (without: string[]) =>
      readPolicy(files([use({ roles: ['controller'], without, fields: { hosting, contract: '' } })])).decide(question())
    expect(own([]).effect).toBe('allow')
    for (const condition of ['C2', 'C3', 'C5', 'C8', 'C12'])
      expect(own([condition]).missing[0]!.condition).toBe(condition)
  })
  test('every party must meet it: one sub-processor without retention is enough', () => {
    const entry = `${use({ roles: ['controller', 'processor'] })}\n${party('sub_processor', ['C3'])}`
    const decision = readPolicy(files([entry])).decide(question())
    expect(decision.missing.map(({ text }) => text.nl)).toEqual([
      'Partij sub_processor: bewaartermijn van invoer en uitvoer (bewijs ontbreekt)',
    ])
  })
  test('proof holds on its days, Dutch time, first and last included', () => {
    const at = (instant: string) => standard.decide(question({ at: instant })).effect
    expect(at('2027-06-30T21:59:59Z')).toBe('allow')
    expect(at('2027-06-30T22:00:00Z')).toBe('deny')
    expect(at('2025-12-31T22:59:59Z')).toBe('deny')
    expect(at('2025-12-31T23:00:00Z')).toBe('allow')
  })
  test('no supplier, no contract, no controller', () => {
    const lacks = (entry: string) =>
      readPolicy(files([entry]))
        .decide(question())
        .missing.map(({ condition }) => condition)
    expect(lacks(use({ roles: ['controller'] }))).toEqual(['parties'])
    expect(lacks(use({ fields: { contract: '' } }))).toEqual(['parties'])
    expect(lacks(use({ roles: ['processor'] }))).toEqual(['parties'])
  })
  test('words that hold a place are no proof', () => {
    const entry = use().replaceAll('evidence: DOC-1', 'evidence: TODO')
    expect(readPolicy(files([entry])).decide(question()).effect).toBe('deny')
  })
  test('duties under law start on their day, or on the day that the policy sets', () => {
    const entry = use({
      fields: { ai_act_class: 'high_risk', legal: '{ai-act-50: {evidence: D, owner: O, date: 2026-01-01}}' },
    })
    const longer = entry.replaceAll('2027-06-30', '2028-06-30').replace('2027-12-31', '2028-12-31')
    const missing = (at: string, replace: [RegExp, string][] = []) =>
      readPolicy(files([longer], replace))
        .decide(question({ at }))
        .missing.map(({ condition }) => condition)
    expect(missing('2027-12-01T12:00:00Z')).toEqual([])
    expect(missing('2027-12-02T12:00:00Z')).toEqual(['ai-act-26', 'ai-act-27'])
    expect(missing('2026-11-23T12:00:00Z', [[/^legal_dates: \{\}/m, 'legal_dates: {ai-act-26: 2026-08-02}']])).toEqual([
      'ai-act-26',
    ])
  })
})

describe('step 4: classes of data', () => {
  test('masks contact data, forbids a BSN, and both together', () => {
    const masked = standard.decide(question(personal('contact', 'personal')))
    expect([masked.effect, masked.maskClasses, ids(masked)]).toEqual([
      'allow_after_masking',
      ['contact', 'personal'],
      ['M-mask'],
    ])
    expect(masked.rules[0]!.text.nl).toContain('contactgegevens, namen en andere persoonsgegevens')
    const denied = standard.decide(question(personal('contact', 'bsn')))
    expect([denied.effect, denied.maskClasses, ids(denied)]).toEqual(['deny', [], ['M-bsn', 'M-mask']])
  })
  test('what cannot be masked is denied', () => {
    const decision = standard.decide(
      question({ content: { dataClasses: ['contact'], personalData: true, maskable: false } }),
    )
    expect([decision.effect, ids(decision)]).toEqual(['deny', ['M-mask', 'M-mask-impossible']])
  })
  test.each([
    ['not fully read', { fullyRead: false }, 'M-unread'],
    ['a cause of not reading', { unreadCauses: ['timeout'] }, 'M-unread'],
    ['a BSN beside no class', { labels: { BSN: 1 } }, 'M-bsn'],
    ['an identity document', { labels: { ID_DOC: 1 } }, 'M-identity_document'],
    ['minors', { minors: 1 }, 'M-minors'],
    ['a class nobody knows', { dataClasses: ['iets_nieuws' as 'none'] }, 'M-unknown-class'],
  ] as const)('%s is not read mildly', (_, content, rule) => {
    const decision = standard.decide(question({ content }))
    expect(decision.effect).toBe('deny')
    expect(ids(decision)).toContain(rule)
  })
  test('a DPIA loosens one cell for one purpose, on its days', () => {
    const loosened =
      '[{class: financial, to: allowed, dpia: DPIA-7, owner: Inkomen, from: 2026-11-01, until: 2026-11-30}]'
    const policy = readPolicy(files([use({ fields: { loosened } }), use({ id: 'b', purpose: 'vertalen' })]))
    const ask = (purpose: string | undefined, at = '2026-11-23T09:00:00Z') =>
      policy.decide(question({ ...personal('financial'), at, ...(purpose !== undefined && { purpose }) })).effect
    expect(ask('schrijfhulp')).toBe('allow')
    expect(ask('Schrijfhulp')).toBe('allow')
    expect(ask('vertalen')).toBe('deny')
    expect(ask('schrijfhulp', '2026-12-01T09:00:00Z')).toBe('deny')
    expect(ask(undefined)).toBe('deny')
  })
  test('websocket and unknown shape are denied unless the register opens them', () => {
    expect(ids(standard.decide(question({ service: { websocket: true } })))).toContain('B1-blind')
    expect(ids(standard.decide(question({ service: { action: 'unknown' } })))).toContain('B1-blind')
    const open = readPolicy(files([use({ fields: { websocket: 'allowed', unknown_shape: 'reason' } })]))
    expect(open.decide(question({ service: { websocket: true } })).effect).toBe('allow')
    expect(open.decide(question({ service: { action: 'unknown' } })).effect).toBe('warn_and_justify')
  })
})

describe('step 5: the user', () => {
  test('a user whom the network does not know', () => {
    const unnamed = question({ user: { pseudonym: undefined as unknown as string } })
    expect(ids(standard.decide(unnamed))).toContain('U1-unnamed')
    expect(readPolicy(files([use()], [[/unnamed: forbidden/, 'unnamed: allowed']])).decide(unnamed).effect).toBe(
      'allow',
    )
  })
  test('a training that lacks asks for a reason, and a reason lets through, masked where needed', () => {
    const policy = readPolicy(files([use()], [[/trainings: \[\]/, 'trainings: [ai-basis]']]))
    const without = policy.decide(question(personal('contact')))
    expect([without.effect, without.maskClasses, ids(without)]).toEqual([
      'warn_and_justify',
      ['contact'],
      ['M-mask', 'U2-training-reason'],
    ])
    expect(policy.decide(question({ ...personal('contact'), justification: 'te kort' })).effect).toBe(
      'warn_and_justify',
    )
    expect(
      policy.decide(question({ ...personal('contact'), justification: 'brief herschrijven voor inwoner' })).effect,
    ).toBe('allow_after_masking')
    expect(policy.decide(question({ user: { trainings: ['ai-basis'] } })).effect).toBe('allow')
  })
})

describe('exceptions, visits, dry-run, own rules', () => {
  const exception = `exceptions:
  - {id: proef, owner: Hoofd, second_person: CISO, reason: tot de aanbesteding, fg_advice: FG-3, from: 2026-11-01, until: 2026-11-30,
     uses: [copilot], departments: [wmo], lifts: {conditions: [C10], classes: {bsn: mask}}}`
  test('an exception lifts what it names, for whom and while it names, and is told', () => {
    const policy = readPolicy(files([use({ without: ['C10'] })], [[/^exceptions: \[\]/m, exception]]))
    const lifted = policy.decide(question(personal('bsn')))
    expect([lifted.effect, lifted.maskClasses, lifted.exception]).toEqual(['allow_after_masking', ['bsn'], 'proef'])
    expect(policy.decide(question({ user: { department: 'Jeugd' } })).effect).toBe('deny')
    expect(policy.decide(question({ at: '2026-12-01T00:00:00Z' })).effect).toBe('deny')
    expect(readPolicy(files([use()], [[/^exceptions: \[\]/m, exception]])).decide(question()).exception).toBeUndefined()
  })
  test('a page of a registered service may be opened to log in, one of another not', () => {
    const visit = (service: object) =>
      standard.decide(question({ service: { action: 'housekeeping', accountKind: 'anonymous', ...service } }))
    expect([visit({}).effect, ids(visit({}))]).toEqual(['allow', ['A2-visit']])
    expect(visit({ id: 'chatgpt' }).effect).toBe('deny')
    expect(visit({ websocket: true }).effect).toBe('deny')
    const open = readPolicy(files([use()], [[/^visits: registered/m, 'visits: all']]))
    expect(open.decide(question({ service: { id: 'chatgpt', action: 'housekeeping' } })).effect).toBe('allow')
  })
  test('dry-run lets pass and says what would have been', () => {
    const decision = readPolicy(files([use()], [[/^mode: enforce/m, 'mode: dry_run']])).decide(
      question(personal('bsn')),
    )
    expect([decision.effect, decision.intended, ids(decision)]).toEqual(['allow', 'deny', ['M-bsn']])
  })
  const own = (condition: string, head = 'principal, action, resource') =>
    `@id("eigen-1") @nl("Eigen regel.") @source("artikel 4")\nforbid (${head}) when { ${condition} };`
  test('own rules only make stricter, and count what nobody else counts', () => {
    const policy = readPolicy(files([use()], [], own('context.people > 10')))
    const people = (count: number) =>
      policy.decide(question({ content: { people: count, dataClasses: ['contact'], personalData: true } }))
    expect([people(10).effect, people(11).effect, people(10).effect]).toEqual([
      'allow_after_masking',
      'deny',
      'allow_after_masking',
    ])
    expect(people(11).rules.find(({ id }) => id === 'eigen-1')!.source).toBe('artikel 4')
    const masking = readPolicy(
      files([use()], [], own('principal.department == "Wmo"', 'principal, action == Action::"send", resource')),
    )
    expect(masking.decide(question()).effect).toBe('allow_after_masking')
    expect(masking.decide(question({ user: { department: 'HR' } })).effect).toBe('allow')
  })
  test('a rule that cannot be evaluated denies', () => {
    const policy = readPolicy(files([use()], [], own('context.people * 9223372036854775807 > 5')))
    const decision = policy.decide(question({ content: { people: 3, dataClasses: ['contact'] } }))
    expect([decision.effect, ids(decision)[0]]).toEqual(['deny', 'E0-rule-failed'])
  })
  test('a question without a sound time denies', () => {
    for (const at of ['', 'gisteren', '2026-13-01T00:00:00Z', '2026-11-23']) {
      expect(standard.decide(question({ at })).rules[0]!.id).toBe('Q0-question')
      expect(standard.decide(question({ at })).effect).toBe('deny')
    }
  })
  test('the alternative is one that is open for this content', () => {
    const policy = readPolicy(
      files(
        [use({ fields: { url: 'https://m365.example/' } })],
        [
          [
            /^# Van boven/m,
            'alternatives:\n  - {use: copilot, text: {nl: Gebruik Copilot, en: Use Copilot}}\n# Van boven',
          ],
        ],
      ),
    )
    const elsewhere = (dataClasses: ('none' | 'bsn')[]) =>
      policy.decide(question({ service: { id: 'chatgpt' }, content: { dataClasses } })).alternative!
    expect(elsewhere(['none'])).toEqual({
      text: { nl: 'Gebruik Copilot', en: 'Use Copilot' },
      url: 'https://m365.example/',
    })
    expect(elsewhere(['bsn']).text.nl).toMatch(/vaksysteem/)
  })
})
