import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideNumbers, KnownValues } from './hide-known.ts'
import { maskPassage } from './mask-report.ts'
import { maskName, maskValue } from './mask-value.ts'

test.each([
  ['Sem van den Berg', 'S••• van den B•••'],
  ['Bo Wu', 'B••• W•••'],
  ['J.P. de Vries-Bakker', 'J.P. de V•••-B•••'],
  ['', ''],
])('masks the name %j', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test.each([
  ['DOB', '2 maart 2014', '••-••-2014'],
  ['EMAIL', 'sem@example.org', 's•••@e•••'],
  ['BSN', '123456782', '•••••••82'],
  ['POSTCODE', '1234AB', '•••••'],
  ['ADDRESS', 'Dorpsstraat 12 b', 'D••• ••'],
] as const)('masks a %s', (label, value, masked) => {
  expect(maskValue(label, value)).toBe(masked)
})

test('hides names in paths in any case, in running text only with a capital', () => {
  const known = new KnownValues()
  known.add({
    name: 'Noor de Bakker',
    aliases: [],
    identifiers: { bsn: ['900000012'], email: ['n.bakkertje@example.org'] },
  })
  expect(known.hide('jeugd/plan_noor-bakker 900000012.docx', 'any')).toBe('jeugd/plan_n•••-b••• •••.docx')
  expect(known.hide('Bakker is geen bakker', 'capitals')).toBe('B••• is geen bakker')
  expect(known.hide('mail bakkertje', 'any')).toBe('mail b•••')
})

test.each([
  ['BSN 7060.03.194 klopt niet', 'BSN ••••• klopt niet'],
  ['mail naar sem@example.org.', 'mail naar •••@•••'],
  ['op 14-03-2024 om 10 uur', 'op 14-03-2024 om 10 uur'],
  ['1234 AB Ons Dorp', '••••• Ons Dorp'],
  ['NL91 ABNA 0417 1643 00', '•••••'],
])('hides the numbers of %j though nothing was found', (text, hidden) => {
  expect(hideNumbers(text)).toBe(hidden)
})

test('hides in a megabyte of adversarial text at once', () => {
  const started = performance.now()
  for (const piece of ['1.', 'a@', 'NL00 ', '1 - ', 'x']) hideNumbers(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(5000)
})

test('marks still mark what they masked, and no marked value is left', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 7 }), fc.stringMatching(/^[0-9]{9}$/), (before, at, bsn) => {
      const text = [...before.slice(0, at), bsn, ...before.slice(at)].join(' ')
      const start = text.indexOf(bsn)
      const passage = {
        document: 'a',
        part: null,
        text,
        marks: [{ label: 'BSN' as const, start, end: start + 9, own: true }],
        categories: [],
      }
      const masked = maskPassage(passage, new KnownValues())
      const [mark] = masked.marks
      expect(masked.text.slice(mark!.start, mark!.end)).toBe(maskValue('BSN', bsn))
      expect(masked.text).not.toContain(bsn)
    }),
  )
})
