import { describe, expect, it } from 'vitest'
import { compareForms } from './compare.ts'
import { fillForm, type FormAnswer, readFormCase } from './fill.ts'
import { QUESTIONS } from './questions.ts'

const chatbot = {
  id: 'z-2026-014',
  facts: {
    cause: 'ai_upload',
    contrary_to_policy: true,
    data_kinds: ['naam', 'geboortedatum', 'jeugdhulp'],
    national_id_numbers: true,
    special_categories: ['health'],
    subject_groups: ['kinderen'],
    number_of_subjects: { min: 40, max: 55 },
    unintelligible: { applied: false },
  },
  times: { signal: '2026-11-20T09:00:00Z', now: '2026-11-20T12:00:00Z' },
  recorded: { '3.1.2': 'Openbaar bestuur: gemeente', '6.2': 'gezondheid; seksueel gedrag of seksuele gerichtheid' },
}
const answers = (value: unknown): Map<string, FormAnswer> =>
  new Map(fillForm(readFormCase(value)).answers.map((answer) => [answer.number, answer]))

describe('fillForm', () => {
  it('answers each question once, in the order of the form', () => {
    const numbers = fillForm(readFormCase(chatbot)).answers.map(({ number }) => number)
    expect(numbers).toEqual(QUESTIONS.filter(({ only }) => only === undefined).map(({ number }) => number))
  })

  it('marks what was recorded, derived and missing', () => {
    const form = answers(chatbot)
    expect(form.get('3.1.2')?.origin).toBe('recorded')
    expect(form.get('6.2')).toMatchObject({
      origin: 'recorded',
      answer: 'gezondheid; seksueel gedrag of seksuele gerichtheid',
    })
    expect(form.get('5.2')).toMatchObject({
      origin: 'derived',
      answer: 'Overig, namelijk: medewerker voerde persoonsgegevens in een openbare AI-chatbot in',
    })
    expect(form.get('7.3')?.answer).toBe('minimaal 40, maximaal 55')
    expect(form.get('6.1')?.answer).toBe('Naam; Geboortedatum en/of leeftijd; Burgerservicenummer (BSN)')
    expect(form.get('4.3')).toMatchObject({ origin: 'missing', answer: null })
  })

  it('takes what the case knows already: moments on the Dutch clock, how it was found, who was told', () => {
    const form = answers({
      ...chatbot,
      origin: 'inquiry',
      times: {
        started: '2025-09-30T22:00:00Z',
        ended: '2025-10-23T15:30:00+02:00',
        signal: '2026-11-20T09:00:00Z',
        certainty: '2026-11-20T12:05:00+01:00',
        now: '2026-11-20T12:00:00Z',
      },
      told: [
        { at: '2026-11-24T08:00:00Z', by: 'letter', people: 310 },
        { at: '2026-11-23T23:00:00Z', by: 'public_notice', people: 40 },
      ],
    })
    const answer = (number: string) => form.get(number)?.answer
    expect(answer('4.1.1')).toBe('1 oktober 2025')
    expect(answer('4.1.2')).toBe('23 oktober 2025, 15:30 uur')
    expect(answer('4.2')).toBe('20 november 2026, 10:00 uur')
    expect(answer('4.3')).toContain('AI-diensten')
    expect(answer('4.4')).toBe('20 november 2026, 12:05 uur')
    expect(answer('10.2')).toBe(
      '24 november 2026, 09:00 uur: 310 mensen per brief; 24 november 2026: 40 mensen met een openbare mededeling',
    )
    expect(form.get('4.2')?.origin).toBe('derived')
    expect(answers({ ...chatbot, origin: 'report' }).get('4.3')?.origin).toBe('missing')
  })

  it('is provisional while questions are open and final when none is', () => {
    expect(fillForm(readFormCase(chatbot))).toMatchObject({ completeness: 'provisional' })
    const recorded = Object.fromEntries(
      QUESTIONS.filter(({ number }) => number !== '11').map(({ number }) => [number, 'x']),
    )
    const form = fillForm(readFormCase({ ...chatbot, recorded }))
    expect(form).toMatchObject({ completeness: 'final', open: [] })
    expect(form.answers.at(-1)?.answer).toBe('Definitief')
  })

  it('asks for the earlier number only in a follow-up', () => {
    expect(answers(chatbot).has('1.1.a')).toBe(false)
    expect(answers({ ...chatbot, kind: 'follow_up' }).get('1.1.a')?.origin).toBe('missing')
  })
})

describe('compareForms', () => {
  it('shows where register and notification differ', () => {
    const filed = fillForm(readFormCase(chatbot))
    const later = fillForm(
      readFormCase({ ...chatbot, facts: { ...chatbot.facts, number_of_subjects: { min: 60, max: 60 } } }),
    )
    expect(compareForms(filed, later).map(({ number, filed: was, register }) => [number, was, register])).toEqual([
      ['7.3', 'minimaal 40, maximaal 55', '60'],
    ])
    expect(compareForms(filed, filed)).toEqual([])
  })
})

describe('readFormCase', () => {
  it.each([
    [{ ...chatbot, kind: 'bulk' }, /kind/],
    [{ ...chatbot, facts: { cause: 'x' } }, /facts\.cause/],
    [{ ...chatbot, recorded: { '99': 'x' } }, /recorded/],
  ])('names the wrong field', (value, field) => {
    expect(() => readFormCase(value)).toThrow(field)
  })
})
