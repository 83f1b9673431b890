import type { AffectedPerson, Identifiers } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { queryKeys, searchKeys } from './keys.ts'
import { matchQuery } from './match.ts'

function person(name: string, identifiers: Identifiers = {}, aliases: readonly string[] = []): AffectedPerson {
  return {
    id: name,
    name,
    aliases,
    role: 'client',
    minor: false,
    identifiers,
    categories: [],
    certainty: 'certain',
    reasons: [],
    documents: [],
    mentions: [],
  }
}

/** How well a question finds somebody; 0 when no key leads there. */
function find(question: string, wanted: AffectedPerson): number {
  const keys = new Set(searchKeys(wanted).map(({ kind, value }) => `${kind} ${value}`))
  return queryKeys(question).some(({ kind, value }) => keys.has(`${kind} ${value}`))
    ? matchQuery([question], wanted)
    : 0
}

test.each([
  ['Sem van den Berg', 'Sem van den Berg'],
  ['sem v.d. berg', 'Sem van den Berg'],
  ['Berg, S. van den', 'Sem van den Berg'],
  ['Semm van den Berg', 'Sem van den Berg'],
  ['Sem van den Bergh', 'Sem van den Berg'],
  ['lucas wisnieuwski', 'Łukasz Wiśniewski'],
  ['Fatma Yilmaz', 'Fatma Yılmaz'],
  ['Mohamed el idrisi', 'Mohammed El Idrissi'],
  ['Piet Dykstra', 'Dijkstra, P.'],
  ['Hans Groen', 'J.P. (Hans) Groen'],
  ['Noor van den Berg', 'Noor'],
  ['mevrouw Kok', 'J.W.M. Kok-Vrijdag'],
  ['Oezturk, Elif', 'Elif Öztürk'],
])('%s finds %s', (question, name) => {
  expect(find(question, person(name))).toBeGreaterThan(0.3)
})

test.each([
  ['Sem van den Berg', 'Samira van den Berg'],
  ['Jan Jansen', 'Jan de Vries'],
  ['Noor', 'Sem van den Berg'],
])('%s does not find %s', (question, name) => {
  expect(find(question, person(name))).toBe(0)
})

test('identifiers however they are written', () => {
  const wanted = person('Sem', {
    bsn: ['012188906'],
    phone: ['+31617552091'],
    email: ['sam@voorbeeld.example'],
    licensePlate: ['RX904J'],
    caseNumber: ['JW-2025-011482'],
    address: ['Kastanjelaan 118'],
    iban: ['NL91ABNA0417164300'],
  })
  for (const question of [
    '0121.88.906',
    '12188906',
    '06-17552091',
    '0031 6 17 55 20 91',
    'SAM@voorbeeld.example',
    'RX-904-J',
    'jw-2025-011482',
    'kastanjelaan 118',
    'NL91 ABNA 0417 1643 00',
  ])
    expect([question, find(question, wanted)]).toEqual([question, 1])
  expect(find('111222333', wanted)).toBe(0)
})

test('several things asked together: a contradiction rules out, what is not known does not', () => {
  const child = person('Sem van den Berg', { dob: ['2014-03-02'] })
  const adult = person('Sem van den Berg', { dob: ['1991-08-23'] })
  expect(matchQuery(['Sem van den Berg', '2 maart 2014'], child)).toBe(1)
  expect(matchQuery(['Sem van den Berg 02-03-2014'], adult)).toBe(0)
  expect(matchQuery(['Sem van den Berg', '02-03-2014'], person('Sem van den Berg'))).toBeGreaterThan(0.5)
  expect(matchQuery(['02-03-2014'], person('Sem van den Berg'))).toBe(0)
})

test('hostile questions take little time', () => {
  const started = performance.now()
  for (const question of ['1'.repeat(1e6), 'a@'.repeat(5e5), 'van '.repeat(2e5), '1 '.repeat(5e5), 'NL91'.repeat(2e5)])
    queryKeys(question)
  expect(performance.now() - started).toBeLessThan(300)
})
