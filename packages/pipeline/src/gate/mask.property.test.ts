import type { Detection, Finding, InspectedItem, Label, ServiceReading } from '@sluiswacht/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskReading } from './mask.ts'

const LABELLED: readonly Label[] = ['PERSON', 'BSN', 'EMAIL', 'DOB', 'CASE_NUMBER']

/** A text made of ordinary pieces and values, with a finding at each value. */
function itemOf(pieces: readonly (string | readonly [Label, string])[]): InspectedItem {
  let text = ''
  const findings: Finding[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') text += `${piece} `
    else {
      const [label, value] = piece
      findings.push({
        label,
        start: text.length,
        end: text.length + value.length,
        text: value,
        value,
        score: 1,
        confidence: 'high',
        reasons: [],
      })
      text += `${value} `
    }
  }
  const detection: Detection = {
    language: 'nl',
    documentType: { type: 'other', score: 0 },
    findings,
    categories: [],
    personalData: true,
    subjects: [],
  }
  return { item: { kind: 'prompt', at: 'prompt', text }, text, detection }
}

function readingOf(items: readonly InspectedItem[]): ServiceReading {
  return {
    service: 'x',
    action: 'prompt',
    accountKind: 'unknown',
    items: items.map(({ item }) => item),
    links: [],
    rewrite: (texts) => Buffer.from(items.map(({ text }, index) => texts.get(index) ?? text).join('\u0000')),
  }
}

const value = fc
  .string({ minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() === text && !/[[\]_]/.test(text) && !text.includes('\u0000'))
const piece = fc.oneof(
  fc.constantFrom('en', 'de', 'een', '[BSN_7]', '$&', '\\'),
  fc.tuple(fc.constantFrom(...LABELLED), value),
)

test('each value has one placeholder in all items, no value stays where it was found, and the rest stays', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 10 }), { minLength: 1, maxLength: 4 }), (lists) => {
      const items = lists.map(itemOf)
      const masked = Buffer.from(maskReading(readingOf(items), items, ['personal', 'bsn'])!)
        .toString()
        .split('\u0000')
      const placeholders = new Map<string, string>()
      for (const [index, list] of lists.entries()) {
        let rest = masked[index]!
        for (const one of list) {
          const found = /^\[[A-Z_]+_\d+\] /.exec(rest)?.[0]
          const known =
            typeof one === 'string'
              ? undefined
              : placeholders.get(`${one[0]} ${one[1].normalize('NFKC').toLowerCase()}`)
          const expected = typeof one === 'string' ? `${one} ` : (known ?? found ?? 'no placeholder')
          expect(rest.startsWith(expected), `${JSON.stringify(rest)} begins with ${expected}`).toBe(true)
          if (typeof one !== 'string') placeholders.set(`${one[0]} ${one[1].normalize('NFKC').toLowerCase()}`, expected)
          rest = rest.slice(expected.length)
        }
        expect(rest).toBe('')
      }
      // A placeholder that stood there before is nobody else's.
      expect([...placeholders.values()]).not.toContain(lists.flat().includes('[BSN_7]') ? '[BSN_7] ' : '')
      expect(new Set(placeholders.values()).size).toBe(placeholders.size)
    }),
    { numRuns: 300 },
  )
})

test('without a class to hide nothing changes', () => {
  const items = [itemOf([['BSN', '111222333'], 'en', ['EMAIL', 'a@voorbeeld.nl']])]
  expect(Buffer.from(maskReading(readingOf(items), items, ['none'])!).toString()).toBe(items[0]!.text)
  expect(Buffer.from(maskReading(readingOf(items), items, ['bsn'])!).toString()).toBe('[BSN_1] en a@voorbeeld.nl ')
})

test('hundreds of values in a megabyte take no time', () => {
  const items = [
    itemOf(Array.from({ length: 2_000 }, (_, n) => ['PERSON', `Noor Zwartkruis ${n}`] as const)),
    itemOf(['Noor Zwartkruis '.repeat(60_000)]),
  ]
  const started = performance.now()
  maskReading(readingOf(items), items, ['personal'])
  expect(performance.now() - started).toBeLessThan(5_000)
})
