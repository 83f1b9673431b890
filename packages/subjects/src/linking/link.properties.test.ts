import type { Role, SubjectInDocument } from '@sluiswacht/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkPeople } from './link.ts'

const NAMES = [
  'Sem van den Berg',
  'S. vd Berg',
  'Sem',
  'Noor van den Berg',
  'Van den Berg',
  'Samira El Idrissi',
  'Jan de Vries',
  'J. de Vries',
  'Kwame Osei',
  '',
]
const BSNS = ['323626324', '292284652', '123456782', '111222333', '323626374']
const ROLES: readonly Role[] = ['client', 'child', 'parent', 'professional', 'other']

const inquiry = fc
  .array(
    fc.record({
      document: fc.constantFrom('a', 'b', 'c', 'map/d', 'map/e'),
      name: fc.constantFrom(...NAMES),
      role: fc.constantFrom(...ROLES),
      bsn: fc.option(fc.constantFrom(...BSNS), { nil: undefined }),
      dob: fc.option(fc.constantFrom('2014-03-02', '1986-09-14', '2014-02-03'), { nil: undefined }),
      email: fc.option(fc.constantFrom('x@voorbeeld.example', 'y@voorbeeld.example'), { nil: undefined }),
    }),
    { maxLength: 24 },
  )
  .map((list) =>
    list.map(
      ({ document, name, role, bsn, dob, email }, at): SubjectInDocument => ({
        document,
        part: null,
        key: `s${at}`,
        name,
        aliases: [],
        role,
        minor: role === 'child',
        identifiers: {
          ...(bsn === undefined ? {} : { bsn: [bsn] }),
          ...(dob === undefined ? {} : { dob: [dob] }),
          ...(email === undefined ? {} : { email: [email] }),
        },
        categories: [],
        mentions: [{ document, part: null, label: 'PERSON', start: at * 10, end: at * 10 + 3 }],
      }),
    ),
  )

const isReal = (bsn: string): boolean =>
  Array.from(bsn).reduce((sum, digit, at) => sum + (at === 8 ? -1 : 9 - at) * Number(digit), 0) % 11 === 0

test('the outcome does not depend on the order', () => {
  fc.assert(
    fc.property(
      inquiry.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(linkPeople(shuffled)).toEqual(linkPeople(list))
      },
    ),
    { numRuns: 150 },
  )
})

test('every mention has one person, and no person has two numbers that pass the eleven-test', () => {
  fc.assert(
    fc.property(inquiry, (list) => {
      const people = linkPeople(list)
      const starts = people.flatMap(({ mentions }) => mentions.map(({ document, start }) => `${document} ${start}`))
      expect(starts.toSorted()).toEqual(
        list.map(({ document, mentions }) => `${document} ${mentions[0]?.start}`).toSorted(),
      )
      for (const { identifiers } of people) expect((identifiers.bsn ?? []).filter(isReal).length).toBeLessThan(2)
      expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
    }),
    { numRuns: 200 },
  )
})

test('people keep their ids when a document is added', () => {
  fc.assert(
    fc.property(inquiry, (list) => {
      const before = linkPeople(list.filter(({ document }) => document !== 'a'))
      const after = linkPeople(list, { known: before })
      const places = (people: typeof before): string[] =>
        people.map(
          ({ id, mentions }) =>
            `${id} ${mentions
              .filter(({ document }) => document !== 'a')
              .map(({ document, start }) => `${document} ${start}`)
              .join()}`,
        )
      // whoever holds the same old mentions as before has the same id
      const old = new Set(places(before).map((place) => place.slice(17)))
      const kept = places(after).filter((place) => old.has(place.slice(17)))
      expect(places(before)).toEqual(expect.arrayContaining(kept))
    }),
    { numRuns: 150 },
  )
})
