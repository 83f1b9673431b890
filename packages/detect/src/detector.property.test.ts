import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passesBsnTest } from './checks/eleven-test.ts'
import { passesIbanTest } from './checks/mod97.ts'
import { createDetector } from './detector.ts'

const detector = createDetector({ identifiersOnly: true })
const everything = createDetector()
/** Seconds of processor time, which do not hang on what else the machine does. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
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

  test('with names, categories and kind of document too', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0
        const { findings, categories } = everything.detect(`Mevrouw Noor de Wit ${sample} heeft schulden.`)
        const whole = `Mevrouw Noor de Wit ${sample} heeft schulden.`
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.text).toBe(whole.slice(finding.start, finding.end))
          end = finding.end
        }
        for (const span of categories.flatMap(({ evidence }) => evidence)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(whole.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the identifiers of a long text are those of its parts, wherever it is cut between paragraphs', () => {
    const value = fc.constantFrom(
      'BSN 111222333',
      'geboren op 12-03-1985',
      'rekening NL91ABNA0417164300',
      'zaaknummer Z-2025-001234',
      'tel. 06-12345678',
      'kenteken RX-105-J',
      'adres Kerkstraat 12, 5829 KD Elsmeer',
      'gebruikersnaam jdwit01',
    )
    const paragraph = fc
      .array(value, { minLength: 1, maxLength: 4 })
      .map((values) => `Over deze inwoner is het volgende bekend geworden: ${values.join('; ')}.\n\n`)
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 12 }), fc.nat(), (paragraphs, where) => {
        const at = 1 + (where % (paragraphs.length - 1))
        const [before, after] = [paragraphs.slice(0, at).join(''), paragraphs.slice(at).join('')]
        const places = (part: string, from: number): string[] =>
          detector.detect(part).findings.map(({ label, start, end }) => `${label} ${start + from} ${end + from}`)
        expect([...places(before, 0), ...places(after, before.length)]).toEqual(places(before + after, 0))
      }),
      { numRuns: 100 },
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

  const ibans = fc
    .tuple(fc.constantFrom('ABNA', 'RABO', 'INGB', 'TRIO', 'SNSB'), fc.integer({ min: 100000000, max: 999999999 }))
    .map(([bank, account]) => {
      const rest = `${bank}0${account}`
      const check = Array.from({ length: 97 }, (_, at) => String(at + 2).padStart(2, '0')).find((digits) =>
        passesIbanTest(`NL${digits}${rest}`),
      )
      return `NL${check ?? '00'}${rest}`
    })
  test('every change of one digit of an IBAN is noticed', () => {
    fc.assert(
      fc.property(ibans, fc.nat(11), fc.integer({ min: 1, max: 9 }), (iban, at, step) => {
        const place = at < 2 ? 2 + at : 6 + at
        const changed = `${iban.slice(0, place)}${(Number(iban[place]) + step) % 10}${iban.slice(place + 1)}`
        expect(passesIbanTest(iban)).toBe(true)
        expect(passesIbanTest(changed)).toBe(false)
        expect(detector.detect(`over ${iban} gesproken`).findings.map(({ value }) => value)).toEqual([iban])
        expect(detector.detect(`over ${changed} gesproken`).findings.some(({ label }) => label === 'IBAN')).toBe(false)
      }),
      { numRuns: 200 },
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
    ['numbers between commas', '0612345678,'],
    ['dates between commas', '01-02-1999,'],
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
    expect(secondsOf(() => detector.detect(unit.repeat(Math.ceil(size / unit.length))))).toBeLessThan(6)
  })

  test.each(['12 ', '12-03-1985 ', 'de Kerkstraat 1 ', '901 223 887 '])(
    'a whole megabyte of %s',
    (unit) => {
      expect(secondsOf(() => detector.detect(unit.repeat(Math.ceil(1_000_000 / unit.length))))).toBeLessThan(20)
    },
    60_000,
  )

  test('and so does whatever is repeated', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const unit = pieces.join('') || ' '
        expect(secondsOf(() => detector.detect(unit.repeat(Math.ceil(100_000 / unit.length))))).toBeLessThan(2)
        expect(secondsOf(() => everything.detect(unit.repeat(Math.ceil(50_000 / unit.length))))).toBeLessThan(3)
      }),
      { numRuns: 12 },
    )
  }, 60_000)
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

test('a BSN of the range for tests is reported and says so', () => {
  const [finding] = detector.detect('BSN: 999990019').findings
  expect(finding?.label).toBe('BSN')
  expect(finding?.reasons).toContain('issued as a test number')
})
