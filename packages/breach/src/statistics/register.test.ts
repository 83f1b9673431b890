import { describe, expect, it } from 'vitest'
import { CAUSES } from '../facts.ts'
import { BENCHMARK } from './benchmark.ts'
import { cbsType, sizeClass } from './classes.ts'
import { type RegisterEntry, summarize } from './register.ts'

const entries: RegisterEntry[] = [
  {
    facts: { cause: 'misdirected_post', special_categories: ['health'], unintelligible: { applied: false } },
    times: { signal: '2026-03-02T08:00:00Z', certainty: '2026-03-02T10:00:00Z', notified: '2026-03-03T10:00:00Z' },
    registered: '2026-03-10T10:00:00Z',
    department: 'Wmo',
  },
  {
    facts: { cause: 'lost_device', unintelligible: { applied: true } },
    times: { signal: '2026-03-02T08:00:00Z', certainty: '2026-03-03T08:00:00Z', notified: '2026-03-09T10:00:00Z' },
    registered: '2026-03-03T10:00:00Z',
  },
  { facts: { cause: 'ai_upload', contrary_to_policy: false }, times: {} },
]

describe('summarize', () => {
  it('counts breaches, classes and weak spots', () => {
    const statistics = summarize(entries)
    expect(statistics.breaches).toBe(2)
    expect(statistics.byCbsType).toEqual({ letter_or_parcel: 1, email: 0, hacking_malware_phishing: 0, other: 1 })
    expect(statistics.byApIncident).toEqual({ post: 1, carrier: 1 })
    expect(statistics.byDepartment).toEqual({ Wmo: 1 })
    expect(statistics.notUnintelligible).toEqual({ count: 1, of: 2 })
    expect(statistics.notifiedInTime).toEqual({ count: 1, of: 2 })
    expect(statistics.registeredInTime).toEqual({ count: 1, of: 2 })
    expect(statistics.informed.count).toBe(0)
    expect(statistics.informed.of).toBeGreaterThan(0)
    expect(statistics.medianHours.signalToCertainty).toBe(13)
  })

  it('is empty on an empty register', () => {
    expect(summarize([])).toMatchObject({ breaches: 0, medianHours: { signalToCertainty: null } })
  })
})

describe('classes', () => {
  it('puts every cause into one class', () => {
    for (const cause of CAUSES) expect(Object.keys(BENCHMARK.notifications)).toContain(cbsType(cause))
    expect([cbsType('portal_error'), cbsType('lost_paper'), cbsType('wrong_file'), cbsType(null)]).toEqual(
      Array.from({ length: 4 }, () => 'other'),
    )
  })

  it('knows the sizes of CBS', () => {
    expect([49, 50, 249, 250].map(sizeClass)).toEqual(['0-50', '50-250', '50-250', '250+'])
  })

  it('agrees with the published total', () => {
    expect(Object.values(BENCHMARK.notifications).reduce((sum, count) => sum + count, 0)).toBe(9805)
  })
})
