import type { Effect, GateRecord } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { openFromGate, openFromInquiry, startOfUploads } from './open-case.ts'

type Figures = Parameters<typeof openFromInquiry>[0]

function figures(filesNotRead: number): Figures {
  const totals = {
    files: 9,
    filesRead: 9,
    filesNotRead,
    filesWithPersonalData: 4,
    people: 3,
    minors: 0,
    professionals: 0,
  }
  const unknown = { uploadsWithoutFile: 0, imagesOfPeople: 0, possiblePeople: 0, uploadsWithoutTime: 0 }
  return { totals, unknown, byLabel: [{ label: 'EMAIL', findings: 2 }], byCategory: [] } as unknown as Figures
}

test('what was not found is only ruled out when every file was read', () => {
  expect(openFromInquiry(figures(0), 'i').facts).toMatchObject({ national_id_numbers: false, financial_data: false })
  expect(openFromInquiry(figures(2), 'i').facts).toMatchObject({ national_id_numbers: null, financial_data: null })
})

test.each<[Effect, boolean]>([
  ['deny', true],
  ['warn_and_justify', true],
  ['allow_after_masking', false],
  ['allow', false],
])('a request that was judged %s was stopped: %s', (effect, stopped) => {
  const content = { labels: {}, categories: [], minors: 0, people: 1, personalData: true, fullyRead: true }
  const record = { id: '2026-AAAA-BBBB', host: 'x', content, decision: { effect, intended: effect } }
  const opening = openFromGate(record as unknown as GateRecord)
  expect(opening.title.startsWith('Tegengehouden')).toBe(stopped)
  expect(opening.facts.exfiltration === 'ruled_out_by_logs').toBe(stopped)
})

test('what is not known is said in both languages, the title in that of whoever opens', () => {
  const opening = openFromInquiry(figures(2), 'i', { known: 30, asked: 90 }, 'en')
  expect(opening.title).toBe('Uploads to AI services: 9 files')
  expect(opening.unknown).toEqual([
    {
      nl: 'Niet of niet volledig gelezen bestanden: 2.',
      en: 'Files that could not be read, or not fully: 2.',
    },
    {
      nl: expect.stringContaining('schatting 3 tot 12 mensen'),
      en: expect.stringContaining('estimate is 3 to 12 people'),
    },
  ])
})

test.each([
  ['2025-10-01', '2025-09-30T22:00:00.000Z'],
  ['2025-12-01', '2025-11-30T23:00:00.000Z'],
  // The night in which the clock goes back.
  ['2025-10-26', '2025-10-25T22:00:00.000Z'],
  ['2031-01-01', null],
])('uploads since %s began at %s', (first, start) => {
  const period = { first, last: first }
  expect(startOfUploads({ unknown: { ...figures(0).unknown, period } }, '2026-11-22T12:00:00.000Z')).toBe(start)
  expect(startOfUploads({ unknown: { ...figures(0).unknown, period: null } }, '2026-11-22T12:00:00.000Z')).toBeNull()
})
