import type { AffectedPerson } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { matchPartly, partsOf } from './find-partly.ts'

const sem = {
  id: 'a',
  name: 'Sem van den Berg',
  aliases: ['Sem'],
  identifiers: { dob: ['2014-03-02'], bsn: ['111222333'] },
} as unknown as AffectedPerson

test('what was asked is taken apart before the first number or address of mail', () => {
  expect(partsOf(['Zem v.d. Berg, geboren 2 maart 2014'])).toEqual(['Zem v.d. Berg, geboren', '2 maart 2014'])
  expect(partsOf(['Sem van den Berg', '2014-03-02'])).toEqual(['Sem van den Berg', '2014-03-02'])
  expect(partsOf(['s.berg@voorbeeld.example'])).toEqual(['s.berg@voorbeeld.example'])
  expect(partsOf([''])).toEqual([''])
})

test('a name that was heard wrong hides nobody whose number or date of birth is right, nor the reverse', () => {
  const match = (...query: string[]) => matchPartly(partsOf(query), sem)
  expect(match('Zem v.d. Berg 2014-03-02')).toBeGreaterThan(0)
  expect(match('Zem v.d. Berg 2014-03-02')).toBeLessThanOrEqual(0.5)
  expect(match('Sem van den Berg', '2014-02-03')).toBeGreaterThan(0)
  expect(match('Noor Bakker', '111222333')).toBeGreaterThan(0)
  expect(match('Berg 2014-02-03')).toBe(0)
  expect(match('Sem 2014-02-03')).toBe(0)
  expect(match('Noor Bakker 2014-02-03')).toBe(0)
  expect(match('Zem van den Berg')).toBe(0)
})
