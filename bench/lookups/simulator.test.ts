import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { judge } from './judge.ts'
import { dayOf, isHoliday, offsetHours, stamp } from './simulator/calendar.ts'
import { FAULTS, type Fault } from './simulator/faults.ts'
import { PROFILES } from './simulator/profile.ts'
import { simulate, type Truth } from './simulator/simulation.ts'
import { HEADERS } from './simulator/tables.ts'

/** Milliseconds that a municipality may take on a busy machine. */
const PATIENT = 120_000

vi.setConfig({ testTimeout: PATIENT })

const folder = mkdtempSync(join(tmpdir(), 'lookups-simulator-'))
afterAll(() => rmSync(folder, { recursive: true }))

function make(name: string, profile: string, seed: string, faults: readonly Fault[] = []): Truth {
  return simulate({
    profile: PROFILES[profile]!,
    seed,
    employees: 90,
    months: 1,
    events: 30_000,
    faults: new Set(faults),
    folder: join(folder, name),
    truthFile: join(folder, `${name}.truth.json`),
  })
}

const table = (name: string, file: string): string[] =>
  readFileSync(join(folder, name, `${file}.csv`), 'utf8')
    .trimEnd()
    .split('\n')

const column = (name: string, file: string, at: number): string[] =>
  table(name, file)
    .slice(1)
    .map((line) => line.split(',')[at] ?? '')

describe('a simulated municipality', () => {
  let truth: Truth
  beforeAll(() => {
    truth = make('first', 'small', '7')
  }, PATIENT)

  it('is the same for the same seed and another for another', () => {
    expect(make('again', 'small', '7')).toEqual(truth)
    for (const file of readdirSync(join(folder, 'first'))) {
      expect(readFileSync(join(folder, 'again', file)).equals(readFileSync(join(folder, 'first', file)))).toBe(true)
    }
    make('other', 'small', '8')
    expect(
      readFileSync(join(folder, 'other', 'access.csv')).equals(readFileSync(join(folder, 'first', 'access.csv'))),
    ).toBe(false)
  })

  it('writes rows that all have the cells of the header', () => {
    for (const [file, header] of Object.entries(HEADERS)) {
      const lines = table('first', file)
      expect(lines[0]).toBe(header.join(','))
      expect(lines.slice(1).filter((line) => line.split(',').length !== header.length)).toEqual([])
    }
  })

  it('plants incidents whose events exist and belong to the official', () => {
    const owner = new Map(table('first', 'access').map((line) => [line.split(',')[0], line.split(',')[2]]))
    expect(owner.size).toBe(truth.events + 1)
    expect(truth.incidents.length).toBeGreaterThan(5)
    for (const incident of truth.incidents)
      for (const id of incident.event_ids) expect(owner.get(id)).toBe(incident.user_id)
  })

  it('keeps misuse rare', () => {
    expect(truth.misuseEvents / truth.events).toBeLessThan(0.0018)
    expect(Math.abs(truth.events - 30_000)).toBeLessThan(3000)
  })

  it('refers only to people, officials and cases that the tables hold', () => {
    const people = new Set(column('first', 'persons', 0))
    const officials = new Set(column('first', 'employees', 0))
    const cases = new Set(column('first', 'cases', 0))
    const missing = (values: string[], known: Set<string>): string[] => values.filter((v) => v !== '' && !known.has(v))
    expect(missing(column('first', 'access', 5), people)).toEqual([])
    expect(missing(column('first', 'access', 2), officials)).toEqual([])
    expect(missing(column('first', 'access', 6), cases)).toEqual([])
    expect(missing(column('first', 'cases', 1), people)).toEqual([])
  })

  it('leaves out what a profile lacks', () => {
    make('service', 'service', '1')
    expect(readdirSync(join(folder, 'service'))).not.toContain('contacts.csv')
    expect(table('service', 'access')[0]).not.toContain('search_keys')
  })

  it('counts what it spoils, and keeps the truth to what can still be read', () => {
    const damaged = make('damaged', 'small', '7', FAULTS)
    const access = damaged.tables['access']!
    expect(access.spoilt / access.rows).toBeGreaterThan(0.08)
    expect(access.spoilt / access.rows).toBeLessThan(0.12)
    expect(access.doubled).toBeGreaterThan(0)
    const ids = new Set(column('damaged', 'access', 0))
    for (const incident of damaged.incidents) for (const id of incident.event_ids) expect(ids.has(id)).toBe(true)
    expect(table('damaged', 'access').some((line) => line.includes('T02:') && line.includes('+01:00'))).toBe(true)
  })
})

describe('municipalities with other habits', () => {
  it('shares accounts, opens cases without an official and has few names in a village', () => {
    make('village', 'village', '7')
    const users = column('village', 'access', 2)
    expect(users.some((user) => user.startsWith('balie'))).toBe(true)
    expect(new Set(column('village', 'access', 7).filter((purpose) => !purpose.startsWith('Gegevens'))).size).toBe(1)
    expect(column('village', 'cases', 7).filter((assigned) => assigned === '').length).toBeGreaterThan(100)
    expect(new Set(column('village', 'persons', 2)).size).toBeLessThan(200)
  })

  it('writes purposes by hand, works at night and on another desk each day in a region', () => {
    make('region', 'region', '7')
    expect(new Set(column('region', 'access', 7)).size).toBeGreaterThan(1000)
    expect(column('region', 'access', 1).some((at) => /T0[1-3]:/.test(at))).toBe(true)
    expect(new Set(column('region', 'access', 8)).size).toBeGreaterThan(500)
    expect(column('region', 'persons', 11).every((children) => children === '')).toBe(true)
  })
})

describe('the calendar', () => {
  it('knows when the clock changes', () => {
    const autumn = dayOf('2026-10-25')
    expect([
      offsetHours(autumn, 7000),
      offsetHours(autumn, 7300),
      offsetHours(autumn, 7300, true),
      offsetHours(autumn, 11_000),
    ]).toEqual([2, 2, 1, 1])
    expect([offsetHours(dayOf('2026-03-29'), 7000), offsetHours(dayOf('2026-03-29'), 11_000)]).toEqual([1, 2])
    expect(stamp('2026-01-05', 3661, 1)).toBe('2026-01-05T01:01:01+01:00')
  })

  it('closes the town hall on Easter Monday and Ascension Day', () => {
    expect(['2026-04-06', '2026-05-14', '2026-05-25', '2025-04-21'].map((d) => isHoliday(dayOf(d)))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(isHoliday(dayOf('2026-04-07'))).toBe(false)
  })
})

describe('the judge', () => {
  const truth = {
    employees: 1000,
    days: 30,
    events: 1000,
    incidents: [
      { id: 'i1', kind: 'family', user_id: 'a', difficulty: 'easy', event_ids: ['1', '2'] },
      { id: 'i2', kind: 'celebrity', user_id: 'b', difficulty: 'hard', event_ids: ['9'] },
    ],
  }
  const right = { user_id: 'a', event_ids: ['2'] }
  const ten = (id: string): string[] => [id, ...Array.from('qwertyuio')]

  it('counts an incident once, at its first alert', () => {
    const judged = judge(truth, [right, { user_id: 'a', event_ids: ['1'] }, { user_id: 'b', event_ids: ['9'] }])
    expect(judged.atBudget[1]).toMatchObject({ recall: 1, precision: 2 / 3, lenient: 1 })
    expect(judged.averagePrecision).toBeCloseTo((1 + 2 / 3) / 2)
  })

  it('does not count another official, nor a look-up buried in a day of work', () => {
    expect(judge(truth, [{ user_id: 'b', event_ids: ['1'] }]).atBudget[3]!.recall).toBe(0)
    expect(judge(truth, [{ user_id: 'b', event_ids: ten('9') }]).atBudget[3]!.recall).toBe(0)
    expect(judge(truth, [], 0.2).averagePrecision).toBe(0)
  })
})
