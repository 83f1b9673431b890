import { expect, test } from 'vitest'
import { readAge } from './ages.ts'

const behind = (after: string) => readAge({ before: '', after })

test.each([
  [' (7 jaar)', { years: 7 }],
  [', 16, lang', { years: 16 }],
  [' is twaalf jaar', { years: 12 }],
  [' wordt 18.', { years: 17 }],
  [', bijna 12 jaar', { years: 11 }],
  [' van 9, durft', { years: 9 }],
  [' 10 mnd,', { years: 0 }],
  [', haar zoon van 12, is', { years: 12 }],
  [', geboren 3 mei 2012', { born: 2012 }],
  [' (2017)', { born: 2017, bare: true }],
  [' (geb. 2017)', { born: 2017, bare: false }],
])('behind a name: %s', (after, age) => {
  expect(behind(after)).toEqual(age)
})

test.each([
  ' (12 jaar ervaring)',
  ', 20 jaar in dienst',
  ' 06 - 1720 2229',
  ' belt om 9.30',
  ' is 12 jaar lid',
  ' van 9 tot 12 uur',
  ' (130 jaar)',
])('no age: %s', (after) => {
  expect(behind(after)).toBeUndefined()
})

test.each([
  ['de 13-jarige ', 13],
  ['haar zesjarige zoontje ', 6],
  ['een meisje van 13, ', 13],
])('before a name: %s', (before, years) => {
  expect(readAge({ before, after: ' loopt weg' })).toEqual({ years })
})
