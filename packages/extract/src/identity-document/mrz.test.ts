import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mrzCheckDigit } from './check-digit.ts'
import { readMrz } from './mrz.ts'

test('the check digit is that of the example in ICAO Doc 9303-3', () => {
  expect(mrzCheckDigit('D23145890734')).toBe(9)
  expect(mrzCheckDigit('340712')).toBe(7)
})

test('a change of one digit changes the check digit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6}$/), fc.nat(5), fc.integer({ min: 1, max: 9 }), (field, at, by) => {
      const changed = field.slice(0, at) + ((Number(field[at]) + by) % 10) + field.slice(at + 1)
      // Weights 7, 3 and 1 have no factor in common with 10.
      expect(mrzCheckDigit(changed)).not.toBe(mrzCheckDigit(field))
    }),
  )
})

test('reads a passport, also with letters for digits', () => {
  const number = 'SPECI2014'
  const birth = '650310'
  const zone = [
    'P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<',
    `${number}${mrzCheckDigit(number)}NLD${birth.replace('0', 'O')}${mrzCheckDigit(birth)}F2403096999999990<<<<<84`,
  ]
  const mrz = readMrz(`PASPOORT\n${zone.join('\n')}\n`)
  expect(mrz?.lines).toEqual([
    'Achternaam: De Bruijn',
    'Voornamen: Willeke Liselotte',
    'Documentnummer: SPECI2014',
    'Geboortedatum: 10-03-1965',
    'Nationaliteit: NLD',
    'BSN: 999999990',
  ])
  expect(mrz?.score).toBeGreaterThan(0.8)
})

test('reads an identity card and a driving licence; other lines are none', () => {
  const first = 'I<NLDSPECI20212999999990<<<<<<'.slice(0, 14) + mrzCheckDigit('SPECI2021') + '999999990<<<<<<'
  const second = `650310${mrzCheckDigit('650310')}F240309${mrzCheckDigit('240309')}NLD<<<<<<<<<<<8`
  expect(readMrz([first, second, 'DE<BRUIJN<<WILLEKE<<<<<<<<<<<<'].join('\n'))?.lines).toContain(
    'Achternaam: De Bruijn',
  )
  const licence = 'D1NLD11234567890AB12CD34EF56G7'.slice(0, 29)
  expect(readMrz(`${licence}${mrzCheckDigit(licence)}`)?.lines).toEqual(['Rijbewijsnummer: 1234567890'])
  expect(readMrz('Geachte heer De Vries,\nABCDEFGHIJKLMNOPQRSTUVWXYZABCDE\n')).toBeNull()
})

test('stays fast on hostile text', () => {
  const started = performance.now()
  readMrz('<'.repeat(1_000_000))
  readMrz('P<'.repeat(20).concat('\n').repeat(25_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
