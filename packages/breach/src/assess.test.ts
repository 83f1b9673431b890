import { describe, expect, it } from 'vitest'
import { CAUSES } from './facts.ts'
import { assess, BadFact, type Facts, readFacts, unknownFields } from './index.ts'

const rules = (facts: Facts): string[] => assess(facts).reasons.map(({ rule }) => rule)

describe('misconceptions that the facts invite', () => {
  it.each<[string, Facts]>([
    ['misconception/encrypted-so-no-breach', { cause: 'lost_device', unintelligible: { applied: true } }],
    ['misconception/only-internal', { cause: 'unjustified_lookup', actor: 'employee' }],
    ['misconception/we-got-it-back', { cause: 'misdirected_email', recipient: { deletion_confirmed: true } }],
    ['misconception/processor-notifies', { cause: 'hacking', actor: 'processor', role: 'controller' }],
    ['misconception/ransomware-without-theft', { cause: 'ransomware', exfiltration: 'ruled_out_by_logs' }],
    ['misconception/no-misuse-seen', { cause: 'lost_paper', misuse_observed: false }],
    ['misconception/nice-recipient', { cause: 'misdirected_post', recipient: { kind: 'known_private_person' } }],
  ])('%s', (rule, facts) => {
    expect(rules(facts)).toContain(rule)
    expect(rules({ ...facts, personal_data_involved: false })).not.toContain(rule)
  })
})

describe('routes', () => {
  it('sends a chatbot used within policy to unlawful processing, and no policy known to a breach', () => {
    expect(assess({ cause: 'ai_upload', contrary_to_policy: false })).toMatchObject({
      is_breach: false,
      route: 'unlawful_processing',
    })
    expect(assess({ cause: 'ai_upload', contrary_to_policy: null })).toMatchObject({
      is_breach: true,
      notify_authority: true,
    })
    expect(assess({ cause: 'ai_upload' }).missing).toContain('contrary_to_policy')
  })

  it('lets a processor tell its controller and nobody else', () => {
    const decision = assess({ role: 'processor', cause: 'hacking_exfiltration', special_categories: ['health'] })
    expect(decision).toMatchObject({
      notify_controller: true,
      notify_authority: false,
      inform_subjects: false,
      deadline_hours: null,
    })
  })

  it('takes planned maintenance for no breach', () => {
    expect(assess({ cause: 'outage', measures_before: ['Gepland onderhoud'] }).is_breach).toBe(false)
  })
})

describe('second person', () => {
  it('is asked for when sensitive data are not notified', () => {
    const decision = assess({
      cause: 'lost_device',
      national_id_numbers: true,
      unintelligible: { applied: true, state_of_the_art: true, key_compromised: false },
      backup: { available: true },
    })
    expect(decision.risk).toBe('unlikely')
    expect(decision.second_person).toContain('national-number-or-identity-papers')
    expect(decision.reasons.some(({ rule }) => rule === 'duty/second-person')).toBe(true)
  })
})

describe('missing', () => {
  it('names the facts that would change the decision and only those', () => {
    const decision = assess({
      role: 'controller',
      personal_data_involved: true,
      cause: 'lost_device',
      data_kinds: ['names'],
      special_categories: ['health'],
      unintelligible: { applied: true, state_of_the_art: true, key_compromised: null },
      backup: { available: true },
      recipient: { kind: 'unknown' },
    })
    expect(decision.missing).toContain('unintelligible.key_compromised')
    expect(decision.missing).not.toContain('cross_border')
  })
})

it('names the fields that no rule knows, inside a fact too, and never what is in them', () => {
  const facts = {
    cause: 'ai_upload',
    nationalIdNumbers: true,
    recipient: { kind: null, sort: 'Jan' },
    'Jan de Vries': 1,
    number_of_subjects: 3,
  }
  expect(unknownFields(facts)).toEqual(['nationalIdNumbers', 'recipient.sort', '?'])
  const every = {
    backup: {},
    unintelligible: {},
    disruption: { hours: 1, effect: 'none' },
    number_of_subjects: { min: 1 },
  }
  expect(unknownFields(every)).toEqual([])
})

describe('readFacts', () => {
  it.each<[string, unknown]>([
    ['cause', { cause: 'theft' }],
    ['recipient.kind', { recipient: { kind: 'neighbour' } }],
    ['number_of_subjects', { number_of_subjects: 'many' }],
    ['malicious_intent', { malicious_intent: 'no' }],
    ['special_categories.0', { special_categories: ['money'] }],
    ['facts', []],
  ])('names the wrong field %s and not its value', (field, facts) => {
    const error = thrown(() => readFacts(facts, 7))
    expect(error).toBeInstanceOf(BadFact)
    expect(error).toMatchObject({ field })
    expect((error as BadFact).explanation.nl).not.toMatch(/theft|neighbour|many\b(?!_)|money/)
  })

  it('takes null, absent fields, unknown fields and unknown words', () => {
    const facts = readFacts({ recipient: null, data_kinds: ['iets nieuws'], later: 1, number_of_subjects: 3 })
    expect(assess(facts).needs_human).toBe(true)
  })
})

describe('the law of a day', () => {
  it.each(['2018-05-25', '2020-01-01', '2022-06-01', '2026-11-21'])('leaves no attack without a rule on %s', (on) => {
    for (const cause of CAUSES) {
      const { reasons, risk } = assess({ cause, actor: 'external_attacker', data_kinds: ['names'] }, { on })
      expect([cause, risk]).not.toContain('unlikely')
      expect(reasons[1]?.rule).toMatch(/^(?:protection|recipient|attack|inside|availability|integrity)\//)
    }
  })

  it('knows the examples of 2021 only from their adoption', () => {
    const hashed: Facts = {
      cause: 'sql_injection',
      security_principles: ['confidentiality'],
      credentials: 'strong_hash_salt_not_compromised',
      data_kinds: ['usernames', 'hashed passwords'],
      special_categories: [],
      national_id_numbers: false,
      financial_data: false,
      vulnerable_subjects: false,
    }
    expect(assess(hashed, { on: '2021-12-13' }).notify_authority).toBe(true)
    expect(assess(hashed, { on: '2021-12-14' }).notify_authority).toBe(false)
  })
})

describe('language', () => {
  it('gives reasons in Dutch, or in English when asked', () => {
    const facts: Facts = { cause: 'lost_paper' }
    expect(assess(facts).reasons[0]?.text).toMatch(/datalek/)
    expect(assess(facts, { lang: 'en' }).reasons[0]?.text).toMatch(/breach/)
  })
})

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
