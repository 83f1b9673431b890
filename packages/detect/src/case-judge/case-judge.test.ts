import { describe, expect, test } from 'vitest'
import { createDetector } from '../detector.ts'
import { analyseText } from '../text/analysed-text.ts'
import { caseSpans } from './case-spans.ts'
import { readForm } from './form-features.ts'

const detector = createDetector({ identifiersOnly: true })
const casesIn = (text: string): string[] =>
  detector
    .detect(text)
    .findings.filter(({ label }) => label === 'CASE_NUMBER')
    .map((finding) => finding.text)

describe('numbers under labels that no list holds', () => {
  test.each([
    ['Bewonerscode: KR-2026-0441\nNaam: Sanne de Wit\nGeboren: 12-03-1991', 'KR-2026-0441'],
    ['Onderwerp: uw hulpvraag (dossiernr. WZ/26/00817)\n\nGeachte mevrouw De Wit,', 'WZ/26/00817'],
    ['Wajongnummer: 44710092\nNaam: P. Jansen\nBSN 111222333', '44710092'],
  ])('%s', (text, number) => {
    expect(casesIn(text)).toContain(number)
  })
})

describe('what is no number of a case', () => {
  test.each([
    'Ordernummer 2026-004418 is geleverd op 12-03-2026.',
    'De vergadering is van 10.00-11.30 uur in zaal 2.14.',
    'Artikel 2.3.5 van de verordening, pagina 114-118.',
    'De commit 77ab3e19d0 zit in build 20260211.',
    'Het budget is € 1.250,00 voor 2026-2027.',
  ])('%s', (text) => {
    expect(casesIn(text)).toEqual([])
  })
})

test('a finding says what it was learned from and holds no value in its reasons', () => {
  const [finding] = detector.detect('Zaaknummer: JW-2025-011593').findings
  expect(finding?.reasons.some((reason) => reason.startsWith('learned: '))).toBe(true)
  expect(finding?.reasons.join(' ')).not.toContain('011593')
})

test('the gate reports no more than an inquiry', () => {
  const gate = createDetector({ identifiersOnly: true, profile: 'gate' })
  const text = 'Zaak Z/25/118842, melding M-771, nr. 2026-041 en cliënt 31 7702.'
  const found = detector.detect(text).findings.map(({ start }) => start)
  for (const { start } of gate.detect(text).findings) expect(found).toContain(start)
})

describe('stretches that are judged', () => {
  const spansOf = (text: string, written: string): string[] => {
    const start = text.indexOf(written)
    return caseSpans(text, { start, end: start + written.length }).map((span) => text.slice(span.start, span.end))
  }
  test('letters in front and groups behind', () => {
    expect(spansOf('kaart GPK 118-0447-B ligt klaar', '118-0447-B')).toEqual(['118-0447-B', 'GPK 118-0447-B'])
    expect(spansOf('cl.nr 204 773 is', '204')).toContain('204 773')
  })
  test('no dates, years, times or amounts', () => {
    for (const written of ['12-03-1985', '2026', '14.30', '1.250', '2025-2026', '13-05'])
      expect(spansOf(`op ${written} was`, written)).toEqual([])
  })
  test('a long row of groups is read once', () => {
    const text = '12 '.repeat(1000)
    expect(caseSpans(text, { start: 1500, end: 1502 }).length).toBeLessThan(3)
  })
})

test('the form of a number', () => {
  const form = readForm('WMO/26/T-0041a')
  expect(form).toMatchObject({ exact: 'AAA/99/A-9999a', broad: 'AA/y/A-9a', digits: 6, year: 2, prefix: 'WMO' })
  expect(readForm('204 773').broad).toBe('9')
})

test('offsets are those of the original text', () => {
  const text = 'Zaak\u200bnummer:\u00a0JW-2025-011593'
  const finding = detector.detect(text).findings[0]
  expect(text.slice(finding?.start, finding?.end)).toBe('JW-2025-011593')
  expect(analyseText(text).text).not.toBe(text)
})
