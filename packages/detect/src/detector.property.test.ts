import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passesBsnTest } from './checks/eleven-test.ts'
import { passesIbanTest } from './checks/mod97.ts'
import { createDetector } from './detector.ts'

const detector = createDetector({ identifiersOnly: true })
const piece = fc.oneof(
  fc.constantFrom(
    'BSN ',
    '111222333',
    ' 06-12345678',
    'geb. ',
    '12-03-1985',
    '\n',
    '| ',
    ';',
    '@',
    'Kerkstraat 12',
    '5829 KD',
    '\u00a0',
    '\u200b',
    'ﬁ',
    'é',
    'e\u0301',
    '２',
    '𝟙',
    '-',
    '.',
    'NL91ABNA0417164300',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('whatever the text', () => {
  test('spans lie inside the text, hold what they say, and do not overlap', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0
        for (const finding of detector.detect(sample).findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.end).toBeLessThanOrEqual(sample.length)
          expect(finding.text).toBe(sample.slice(finding.start, finding.end))
          expect(finding.reasons.some((reason) => reason.includes(finding.value))).toBe(false)
          end = finding.end
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('check digits', () => {
  const valid = fc
    .integer({ min: 10000000, max: 999999999 })
    .map((number) => String(number).padStart(9, '0'))
    .filter(passesBsnTest)
  test('every change of one digit of a BSN is noticed', () => {
    fc.assert(
      fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, at, step) => {
        const changed = `${bsn.slice(0, at)}${(Number(bsn[at]) + step) % 10}${bsn.slice(at + 1)}`
        expect(passesBsnTest(changed)).toBe(false)
        expect(detector.detect(`nummer ${changed} genoemd`).findings.some(({ label }) => label === 'BSN')).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test('every change of one digit of an IBAN is noticed', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const iban = 'NL91ABNA0417164300'
        const place = 8 + at
        const changed = `${iban.slice(0, place)}${(Number(iban[place]) + step) % 10}${iban.slice(place + 1)}`
        expect(passesIbanTest(iban)).toBe(true)
        expect(passesIbanTest(changed)).toBe(false)
      }),
    )
  })
})

describe('a megabyte of hostile text takes linear time', () => {
  const size = 300_000
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '1'],
    ['at signs', '@'],
    ['spaces', ' '],
    ['dots', '.'],
    ['groups of digits', '12 '],
    ['pipes', '|'],
    ['tabs', 'a\t'],
    ['commas', 'a,b\n'],
    ['colons', 'a:'],
    ['dates', '12-03-1985 '],
    ['brackets', '(0'],
    ['words and digits', 'a1-'],
    ['triggers', 'account '],
    ['zero width', '1\u200b'],
    ['labels', 'bsn: '],
    ['postcodes', '1234AB'],
    ['addresses', 'de Kerkstraat 1 '],
    ['line ends', '\n'],
    ['accents', 'e\u0301'],
    ['semicolons', '1;2;3\n'],
    ['mail', 'a@b.c'],
    ['ibans', 'NL91 '],
  ]
  test.each(hostile)('%s', (_name, unit) => {
    const started = performance.now()
    detector.detect(unit.repeat(Math.ceil(size / unit.length)))
    expect(performance.now() - started).toBeLessThan(6000)
  })
})

describe('a number with a typing error right behind its label', () => {
  test.each([
    ['BSN: 111222334', 'BSN'],
    ['Burgerservicenummer 123456789', 'BSN'],
    ['IBAN: NL91ABNA0417164301', 'IBAN'],
  ])('%s is reported in an inquiry, not at a gate', (sample, label) => {
    const [finding] = detector.detect(sample).findings
    expect(finding?.label).toBe(label)
    expect(finding?.confidence).toBe('medium')
    expect(finding?.reasons).toContain('probably a typing error')
    expect(createDetector({ identifiersOnly: true, profile: 'gate' }).detect(sample).findings).toEqual([])
  })

  test.each(['Ordernummer 111222334', '111222334', 'NL91ABNA0417164301'])('%s is not', (sample) => {
    expect(detector.detect(sample).findings).toEqual([])
  })
})
