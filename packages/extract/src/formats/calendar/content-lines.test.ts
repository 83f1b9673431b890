import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../fixtures/parts.ts'

test('a folded line is whole, wherever it was folded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 9, max: 40 }), async (at) => {
      const line = 'SUMMARY:Gesprek met mevrouw Willeke Zwartkruis'
      const card = `BEGIN:VCALENDAR\r\n${line.slice(0, at)}\r\n ${line.slice(at)}\r\nEND:VCALENDAR\r\n`
      expect(await textOf(card, 'x.ics')).toContain('Gesprek met mevrouw Willeke Zwartkruis')
    }),
    { numRuns: 20 },
  )
})

test('quoted-printable of old cards is decoded, escapes are resolved, pictures are left out', async () => {
  const card =
    'BEGIN:VCARD\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:caf=C3=A9 =\r\nDe Brug\r\nADR:;;Dorpsstraat 1\\, boven\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\nEND:VCARD\r\n'
  const text = await textOf(card, 'x.vcf')
  expect(text).toContain('N:café De Brug')
  expect(text).toContain('Dorpsstraat 1, boven')
  expect(text).not.toContain('AAAA')
})
