import { SluiswachtError } from '@sluiswacht/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import type { Facts } from '../facts.ts'
import { applyEvent, type BreachCase, foldCase } from './breach-case.ts'
import type { CaseEvent, Happening } from './case-event.ts'
import { nextSteps } from './next.ts'
import { proceed } from './proceed.ts'
import { readHappening } from './read-happening.ts'
import { registerQuality } from './register-entry.ts'

const GRAVE: Facts = {
  cause: 'ai_upload',
  security_principles: ['confidentiality'],
  personal_data_involved: true,
  national_id_numbers: true,
  special_categories: ['health'],
  vulnerable_subjects: true,
  recipient: { kind: 'unknown' },
  unintelligible: { applied: false },
  number_of_subjects: { min: 300, max: 400 },
}

const T0 = '2026-03-02T09:00:00Z'
const hoursLater = (hours: number): string => new Date(Date.parse(T0) + hours * 3_600_000).toISOString()

/** A case to which things happen, as a store would keep it. */
class Running {
  readonly events: CaseEvent[] = []
  state: BreachCase
  constructor(facts: Facts) {
    const happening: Happening = { type: 'opened', title: 'Test', origin: 'report', facts, unknown: [] }
    this.events.push({ seq: 1, at: T0, by: 'ann', happening })
    this.state = foldCase(this.events)
  }
  go(happening: Happening, by = 'ann', at = hoursLater(1)): this {
    for (const next of proceed(this.state, happening, { by, at })) {
      const event = { seq: this.state.version + 1, at, by, happening: next }
      this.events.push(event)
      this.state = applyEvent(this.state, event)
    }
    return this
  }
}

/** The code with which something was refused. */
function refusalOf(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (cause) {
    return [cause instanceof SluiswachtError ? cause.code : String(cause)]
  }
}

const decide = (about: 'breach' | 'authority' | 'people', outcome: 'yes' | 'no' | 'public'): Happening => ({
  type: 'decision',
  about,
  outcome,
  reason: 'Overwogen.',
  ground: outcome === 'yes' ? 'none' : '34(3)(c)',
  fourEyes: false,
})
const moment = (which: 'signal' | 'certainty', at: string): Happening => ({ type: 'moment', moment: which, at })
const notified = (at: string, reason?: string): Happening => ({
  type: 'notified',
  kind: 'initial',
  at,
  complete: true,
  filed: {},
  ...(reason === undefined ? {} : { reason }),
})

describe('a case', () => {
  test('is the same when its events are read again', () => {
    const running = new Running(GRAVE)
      .go(moment('signal', T0))
      .go(decide('breach', 'yes'))
      .go({ type: 'note', text: 'x' })
    expect(foldCase(running.events)).toEqual(running.state)
  })

  test('refuses events that skip one', () => {
    const running = new Running(GRAVE).go({ type: 'note', text: 'x' }).go({ type: 'note', text: 'y' })
    const [first, , third] = running.events
    expect(() => foldCase([first as CaseEvent, third as CaseEvent])).toThrow(
      expect.objectContaining({ code: 'ERR_CASE_DAMAGED' }),
    )
  })

  test('not notifying against the weighing waits for somebody else', () => {
    const running = new Running(GRAVE).go(decide('breach', 'yes')).go(decide('authority', 'no'))
    expect(running.state.decisions.authority?.state).toBe('pending')
    const approve: Happening = { type: 'approval', about: 'authority', approved: true, reason: 'Eens.' }
    expect(() => running.go(approve, 'ann')).toThrow(expect.objectContaining({ code: 'ERR_CASE_SECOND_PERSON' }))
    expect(running.go(approve, 'bob').state.decisions.authority).toMatchObject({
      state: 'approved',
      secondPerson: 'bob',
    })
  })

  test('not telling people at a high risk needs a ground', () => {
    const running = new Running(GRAVE).go(decide('breach', 'yes'))
    const no: Happening = {
      type: 'decision',
      about: 'people',
      outcome: 'no',
      reason: 'Nee.',
      ground: 'none',
      fourEyes: false,
    }
    expect(() => running.go(no)).toThrow(expect.objectContaining({ code: 'ERR_CASE_REASON' }))
  })

  test('late certainty and a late notification ask for a reason', () => {
    const running = new Running(GRAVE).go(moment('signal', T0), 'ann', hoursLater(40))
    const certainty = moment('certainty', hoursLater(30))
    expect(() => running.go(certainty, 'ann', hoursLater(40))).toThrow(
      expect.objectContaining({ code: 'ERR_CASE_REASON' }),
    )
    running.go({ ...certainty, reason: 'Onderzoek.' } as Happening, 'ann', hoursLater(40))
    expect(() => running.go(notified(hoursLater(103)), 'ann', hoursLater(104))).toThrow(
      expect.objectContaining({ code: 'ERR_CASE_REASON' }),
    )
    running.go(notified(hoursLater(103), 'Weekend.'), 'ann', hoursLater(104))
    expect(running.state.notifications).toHaveLength(1)
  })

  test('a moment in the future is refused', () => {
    expect(() => new Running(GRAVE).go(moment('signal', hoursLater(2)))).toThrow(
      expect.objectContaining({ code: 'ERR_CASE_MOMENT' }),
    )
  })

  test('closes only when all is done, and opens by itself when the facts get worse', () => {
    const mild: Facts = {
      ...GRAVE,
      unintelligible: { applied: true, state_of_the_art: true, key_compromised: false },
      security_principles: ['confidentiality'],
      cause: 'lost_device',
      recipient: { kind: 'none' },
    }
    const close: Happening = { type: 'closed', reason: 'Klaar.' }
    const running = new Running(mild)
    expect(() => running.go(close)).toThrow(expect.objectContaining({ code: 'ERR_CASE_ORDER' }))
    running.go(decide('breach', 'yes')).go(decide('authority', 'no')).go(decide('people', 'no'))
    for (const about of ['authority', 'people'] as const) {
      if (running.state.decisions[about]?.state === 'pending')
        running.go({ type: 'approval', about, approved: true, reason: 'Eens.' }, 'bob')
    }
    running.go(close)
    expect(running.state.state).toBe('closed')
    expect(() => running.go(decide('people', 'yes'))).toThrow(expect.objectContaining({ code: 'ERR_CASE_CLOSED' }))
    running.go({
      type: 'facts',
      facts: { unintelligible: { applied: true, state_of_the_art: true, key_compromised: true } },
    })
    expect(running.state.state).toBe('open')
    expect(nextSteps(running.state, hoursLater(2)).map(({ id }) => id)).toContain('decide_again')
  })

  test('one person alone does not close a case whose facts turned against the decision', () => {
    const running = new Running({ ...GRAVE, personal_data_involved: false })
      .go(decide('breach', 'no'))
      .go({ type: 'facts', facts: { personal_data_involved: true } })
    const close: Happening = { type: 'closed', reason: 'Klaar.' }
    expect(() => running.go(close)).toThrow(expect.objectContaining({ code: 'ERR_CASE_ORDER' }))
    running.go(decide('breach', 'no')).go({ type: 'approval', about: 'breach', approved: true, reason: 'Eens.' }, 'bob')
    expect(running.go(close).state.state).toBe('closed')
  })

  test('a refused deletion opens a closed case', () => {
    const harmless: Facts = { personal_data_involved: false }
    const running = new Running(harmless)
      .go({ type: 'deletion_requested', request: 'r1', service: 'x', at: T0, files: 3, due: hoursLater(1) })
      .go(decide('breach', 'no'))
      .go({ type: 'closed', reason: 'Klaar.' })
    running.go({ type: 'deletion_answered', request: 'r1', at: T0, result: 'refused', text: 'Nee.' })
    expect(running.state.state).toBe('open')
  })

  test('no order of happenings gives a self-approved or unapproved decision against the weighing', () => {
    const step = fc.constantFrom<readonly [Happening, string]>(
      [decide('breach', 'yes'), 'ann'],
      [decide('authority', 'no'), 'ann'],
      [decide('authority', 'no'), 'bob'],
      [decide('authority', 'yes'), 'bob'],
      [{ type: 'approval', about: 'authority', approved: true, reason: 'x' }, 'ann'],
      [{ type: 'approval', about: 'authority', approved: true, reason: 'x' }, 'bob'],
      [{ type: 'approval', about: 'authority', approved: false, reason: 'x' }, 'bob'],
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const running = new Running(GRAVE)
        const refusals = steps.flatMap(([happening, by]) => refusalOf(() => running.go(happening, by)))
        expect(refusals.every((code) => code.startsWith('ERR_CASE_'))).toBe(true)
        const taken = running.state.decisions.authority
        const against = taken?.outcome === 'no'
        expect(
          against && (taken.state === 'taken' || (taken.state === 'approved' && taken.secondPerson === taken.by)),
        ).toBe(false)
      }),
    )
  })

  test('what comes next begins with the clock', () => {
    const running = new Running(GRAVE).go(moment('signal', T0)).go(moment('certainty', T0))
    const [first] = nextSteps(running.state, hoursLater(80))
    expect(first).toMatchObject({ id: 'decide_breach', due: '2026-03-05T09:00:00.000Z', overdue: true })
  })

  test('the register shows a difference with what was filed', () => {
    const running = new Running(GRAVE).go(moment('signal', T0)).go(moment('certainty', T0))
    running.go({ ...notified(hoursLater(1)), filed: { '7.3': '12' } } as Happening)
    expect(registerQuality('c', running.state, hoursLater(2))).toMatchObject({
      differsFromFiled: true,
      nobodyTold: true,
    })
    expect(assess(GRAVE).inform_subjects).toBe(true)
  })
})

describe('a happening from outside', () => {
  test.each([{}, { type: 'x' }, { type: 'note' }, { type: 'moment', moment: 'signal', at: 'gisteren' }, null, []])(
    'is refused by field: %j',
    (value) => {
      expect(() => readHappening(value)).toThrow(expect.objectContaining({ code: 'ERR_BREACH_FACT' }))
    },
  )
})
