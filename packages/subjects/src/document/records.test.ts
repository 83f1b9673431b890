import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecords } from './records.ts'

/** The record around a value, and the one around that. */
function around(text: string, value: string): (string | undefined)[] {
  const record = readRecords(text).at(text.indexOf(value))
  const cut = (one: { start: number; end: number } | undefined) => (one ? text.slice(one.start, one.end) : undefined)
  return [cut(record), cut(record?.parent)]
}

test('an object of JSON, with the one around it; braces in values are none', () => {
  const text = '{"a": [{"naam": "Jan {x", "b": {"c": 1}}, {"naam": "Els"}]}'
  expect(around(text, 'Jan')).toEqual(['{"naam": "Jan {x", "b": {"c": 1}}', text])
  expect(around(text, '"c"')[0]).toBe('{"c": 1}')
  expect(around(text, 'Els')[0]).toBe('{"naam": "Els"}')
})

test('an element of XML with its fields', () => {
  const text = '<l><c id="1"><bsn>12</bsn><n>Jan</n></c><c><n>Els</n><leeg/></c></l>'
  expect(around(text, '12')[0]).toBe('<c id="1"><bsn>12</bsn><n>Jan</n></c>')
  expect(around(text, 'Els')[0]).toBe('<c><n>Els</n><leeg/></c>')
})

test('an item of YAML, and a row of values', () => {
  const yaml = 'l:\n  - naam: Jan\n    bsn: 12\n  - naam: Els\nna: 1\n'
  expect(around(yaml, '12')[0]).toBe('  - naam: Jan\n    bsn: 12\n')
  expect(readRecords(yaml).at(yaml.indexOf('na: 1'))).toBeUndefined()
  expect(around("insert into t values ('Jan', 12), ('Els (2)', 3)", 'Els')[0]).toBe("('Els (2)', 3)")
})

test('lines of labels that come back, however many', () => {
  const text = 'Naam: Jan\nGeboren: 1986\nNummer: 12\nNaam: Els\nGeboren: 1975\nNummer: 13\n'
  expect(around(text, 'Els')[0]).toBe('Naam: Els\nGeboren: 1975\nNummer: 13')
  const many = 'a: 1\nb: 2\nc: 3\n'.repeat(200_000)
  expect(readRecords(many).at(1)).toMatchObject({ start: 0, end: 14 })
})

test('prose has none', () => {
  expect(around('Jan (12) en Els: "wij {samen}" - ja', 'Els')).toEqual([undefined, undefined])
})

test('records hold the offset and lie within those around them, whatever the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '"',
    ': ',
    '"a": 1',
    '\n',
    '  - a: 1',
    '<a>',
    '</a>',
    '<b>x</b>',
    'insert into t (',
    "'",
    ')',
    'Jan',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const records = readRecords(text)
      for (let at = 0; at < text.length; at++) {
        const record = records.at(at)
        if (record === undefined) continue
        expect(record.start).toBeLessThanOrEqual(at)
        expect(record.end).toBeGreaterThan(at)
        expect(record.parent?.end ?? record.end).toBeGreaterThanOrEqual(record.end)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  '{',
  '{"a": ',
  '<a>',
  '<a><b>x</b>',
  '- a: 1\n',
  'insert into (',
  '"',
  '{}',
  '</a>',
  '  - a: 1\n    - b: 2\n',
])('a megabyte of %j takes no longer than a few seconds', (unit) => {
  const text = `"a": 1 <b>x</b> ${unit.repeat(1e6 / unit.length)}`
  const started = process.cpuUsage()
  const records = readRecords(text)
  for (let at = 0; at < text.length; at += 50) records.at(at)
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4)
})
