import { describe, expect, it } from 'vitest'
import { BadTime, readClocks } from './clocks.ts'

const friday = '2026-11-20T16:30:00+01:00'

describe('readClocks', () => {
  it('runs 72 hours through the weekend from reasonable certainty', () => {
    const { clocks } = readClocks({ certainty: friday, now: '2026-11-21T16:00:00+01:00' })
    expect(clocks[0]).toMatchObject({
      id: 'authority',
      state: 'running',
      deadline: '2026-11-23T15:30:00.000Z',
      hoursLeft: 48,
    })
  })

  it('has not started on a signal alone, but asks why when the signal is a day old', () => {
    const { clocks, questions } = readClocks({ signal: friday, now: '2026-11-22T16:00:00+01:00' })
    expect(clocks[0]?.state).toBe('not_started')
    expect(questions.map(({ id }) => id)).toEqual(['signal_without_certainty'])
  })

  it('asks the reason of late certainty and of a late notification', () => {
    const { clocks, questions } = readClocks({
      signal: '2026-11-18T09:00:00Z',
      certainty: '2026-11-20T09:00:00Z',
      notified: '2026-11-23T09:00:01Z',
      now: '2026-11-24T00:00:00Z',
    })
    expect(clocks[0]?.state).toBe('late')
    expect(questions.map(({ id }) => id)).toEqual(['late_certainty', 'late_notification'])
  })

  it('is met at the last second and overdue a second later', () => {
    const certainty = '2026-11-20T09:00:00Z'
    const state = (now: string): string | undefined => readClocks({ certainty, now }).clocks[0]?.state
    expect(readClocks({ certainty, notified: '2026-11-23T09:00:00Z', now: '2026-12-01T00:00Z' }).clocks[0]?.state).toBe(
      'met',
    )
    expect(state('2026-11-23T09:00:00Z')).toBe('running')
    expect(state('2026-11-23T09:00:01Z')).toBe('overdue')
  })

  it('keeps a provisional notification open until it is complete', () => {
    const times = { certainty: '2026-11-20T09:00:00Z', notified: '2026-11-21T09:00:00Z', now: '2026-11-25T09:00:00Z' }
    const phase = (more: object): string | undefined =>
      readClocks({ ...times, ...more }).clocks.find(({ id }) => id === 'complete_notification')?.state
    expect(phase({})).toBe('running')
    expect(phase({ completed: '2026-11-24T09:00:00Z' })).toBe('met')
  })

  it('shows the clocks of NIS2 beside those of the GDPR', () => {
    const { clocks } = readClocks(
      { certainty: '2026-11-20T09:00:00Z', now: '2026-11-20T10:00:00Z' },
      { significant: true },
    )
    expect(clocks.map(({ id, deadline }) => [id, deadline])).toContainEqual([
      'nis2_early_warning',
      '2026-11-21T09:00:00.000Z',
    ])
  })

  it('gives the date of Regulation 1182/71 for information: two working days', () => {
    const { regulation1182 } = readClocks(
      { certainty: '2026-12-24T15:30:00Z', now: '2026-12-24T16:00:00Z' },
      { holidays: ['2026-12-25'] },
    )
    expect(regulation1182).toBe('2026-12-29T16:00:00.000Z')
  })

  it.each(['2026-11-20', 'gisteren', '2026-11-20T16:30:00', '2026-13-45T00:00:00Z'])('refuses %s', (certainty) => {
    expect(() => readClocks({ certainty, now: friday })).toThrow(BadTime)
  })
})
