import { expect, test } from 'vitest'
import { workingHours } from './employee.ts'
import type { Person, Population } from './population.ts'
import { plainSurname } from './population.ts'
import { relationsOf } from './relations.ts'
import { residentOf } from './resident.ts'

const nobody: Person = {
  givenNames: null,
  surname: null,
  street: null,
  city: null,
  house: null,
  postcode: null,
  address: null,
  previousAddress: null,
  moved: null,
  born: 5000,
  male: false,
  secret: false,
  publicFigure: false,
  registered: true,
  parents: [],
  children: [],
  siblings: [],
  partner: null,
  formerPartners: [],
}

function town(...people: readonly Partial<Person>[]): Population {
  const group = (keyOf: (person: Partial<Person>) => string | null | undefined): Map<string, number[]> => {
    const found = new Map<string, number[]>()
    people.forEach((person, index) => {
      const key = keyOf(person)
      if (typeof key === 'string') found.set(key, [...(found.get(key) ?? []), index])
    })
    return found
  }
  return {
    people: people.map((person) => ({ ...nobody, ...person })),
    registered: people.length,
    secretShare: 0.01,
    byAddress: group(({ address }) => address),
    byPreviousAddress: group(({ previousAddress }) => previousAddress),
    byPostcode: new Map(),
    byStreet: new Map(),
    bySurname: group(({ surname }) => surname),
    byPlainSurname: group(({ surname }) => plainSurname(surname ?? '')),
    home: null,
  }
}

test('an official without a BSN is found by half of a double name, by prefix and accent, by initial at the address', () => {
  const people = town(
    { givenNames: 'linda', surname: 'haverveld', address: '1234AB 1' },
    { givenNames: 'linda', surname: 'bos', address: '1234AB 2' },
    { givenNames: 'aylin', surname: 'çelik', address: '1234AB 3' },
    { givenNames: 'anna maria', surname: 'van den berg', address: '1234AB 4' },
    { givenNames: 'kees', surname: 'smit', address: '1234AB 5' },
  )
  const find = (name: string, surname: string, address: string | null): unknown =>
    residentOf(people, name, surname, address, 20_000)
  expect(find('Linda Wilgensloot-Haverveld', 'wilgensloot-haverveld', null)).toEqual({ person: 0, certainty: 0.8 })
  expect(find('Linda Wilgensloot-Haverveld', 'wilgensloot-haverveld', '1234AB 1')).toEqual({
    person: 0,
    certainty: 0.95,
  })
  expect(find('Aylin Celik', 'celik', '1234AB 3')).toEqual({ person: 2, certainty: 0.95 })
  expect(find('A. Berg', 'berg', '1234AB 4')).toEqual({ person: 3, certainty: 0.95 })
  expect(find('A. Berg', 'berg', null)).toBeNull()
  expect(find('Berg, Anna', 'berg', null)).toEqual({ person: 3, certainty: 0.65 })
  expect(find('Kees Jansen', 'jansen', '1234AB 5')).toEqual({ person: 4, certainty: 0.85 })
  expect(find('Piet Klaassen', 'klaassen', '1234AB 5')).toBeNull()
})

test('who left a home when the official came is no tie; who left later lived with him', () => {
  const population = town(
    { address: '1234AB 1', moved: 15_000 },
    { previousAddress: '1234AB 1', moved: 15_005, address: '1234AB 8' },
    { previousAddress: '1234AB 1', moved: 17_000, address: '1234AB 9' },
    { previousAddress: '1234AB 1', moved: null, address: '1234AB 7' },
  )
  const official = {
    userId: 'u1',
    registered: true,
    hours: null,
    department: null,
    role: null,
    team: null,
    self: 0,
    selfCertainty: 1,
    address: '1234AB 1',
    surname: null,
    starts: null,
    ends: null,
    absences: [],
  }
  const ties = relationsOf(official, population)
  expect([1, 2, 3].map((index) => ties.get(index)?.id)).toEqual([undefined, 'shared-address', 'shared-address'])
})

test('a schedule gives hours by weekday; a roster, duty and what is not understood tell nothing', () => {
  expect(workingHours('ma 08:30-17:00|do 9:00-13.00')).toEqual([[510, 1020], null, null, [540, 780], null, null, null])
  for (const schedule of [null, '', 'rooster', 'ma 08:30-17:00|piket', 'x'.repeat(100_000)])
    expect(workingHours(schedule)).toBeNull()
})
