import type { Identifiers, ReviewDecision, Role, SubjectInDocument } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { linkPeople } from './link.ts'

let position = 0
function subject(
  document: string,
  name: string,
  identifiers: Identifiers = {},
  role: Role = 'client',
  minor = false,
): SubjectInDocument {
  position += 10
  return {
    document,
    part: null,
    key: `s${position}`,
    name,
    aliases: [],
    role,
    minor,
    identifiers,
    categories: [],
    mentions: [{ document, part: null, label: 'PERSON', start: position, end: position + 3 }],
  }
}
/** Names of the people, each as its names of mentions' documents. */
const groups = (people: ReturnType<typeof linkPeople>): string[] =>
  people.map(({ documents }) => documents.join('+')).sort()

test('one BSN is one person, whatever the form of the name', () => {
  const people = linkPeople([
    subject('a', 'Sem van den Berg', { bsn: ['323626324'] }),
    subject('b', 'S. vd Berg', { bsn: ['323626324'] }),
  ])
  expect(people).toHaveLength(1)
  expect(people[0]).toMatchObject({ name: 'Sem van den Berg', certainty: 'certain', documents: ['a', 'b'] })
  expect(people[0]?.reasons).toContain('bsn')
  expect(JSON.stringify(people[0]?.reasons)).not.toContain('323626324')
})

test('one digit wrong in a BSN is bridged by name and date of birth', () => {
  const wrong = '323626374'
  const people = linkPeople([
    subject('a', 'Sem van den Berg', { bsn: ['323626324'], dob: ['2014-03-02'] }),
    subject('b', 'Sem van den Berg', { bsn: [wrong], dob: ['2014-03-02'] }),
  ])
  expect(people).toHaveLength(1)
  expect(people[0]?.reasons).toContain('bsn-typing-error')
})

test('twins stay two', () => {
  const shared = { dob: ['2014-03-02'], address: ['Kastanjelaan 229'], phone: ['0612345678'] }
  expect(
    linkPeople([
      subject('a', 'Sem van den Berg', shared, 'child', true),
      subject('b', 'Tim van den Berg', shared, 'child', true),
    ]),
  ).toHaveLength(2)
})

test('father and son of one name stay two', () => {
  const people = linkPeople([
    subject('a', 'Jan de Vries', { dob: ['1980-01-01'], address: ['Dorpsstraat 1'] }, 'parent'),
    subject('b', 'Jan de Vries', { dob: ['2012-05-05'], address: ['Dorpsstraat 1'] }, 'child', true),
  ])
  expect(people).toHaveLength(2)
})

test('namesakes are not merged on a name alone', () => {
  expect(linkPeople([subject('a', 'Jan Jansen'), subject('b', 'Jan Jansen')])).toHaveLength(2)
  expect(
    linkPeople([
      subject('a', 'Fatma Yilmaz', {}, 'professional'),
      subject('b', 'Fatma Yilmaz', { bsn: ['149208959'] }),
    ]),
  ).toHaveLength(2)
})

test('a family is recognised by who else is in the document', () => {
  const first = [
    subject('a', 'Sem van den Berg', { bsn: ['323626324'] }, 'child', true),
    subject('a', 'Noor van den Berg', {}, 'child', true),
    subject('a', 'Samira El Idrissi', {}, 'parent'),
  ]
  const second = [
    subject('b', 'Sem van den Berg', { bsn: ['323626324'] }, 'child', true),
    subject('b', 'Noor', {}, 'child', true),
    subject('b', 'Samira El Idrissi', {}, 'parent'),
  ]
  expect(groups(linkPeople([...first, ...second]))).toEqual(['a+b', 'a+b', 'a+b'])
})

test('a professional who signs many files is one person and pulls no clients together', () => {
  const subjects = Array.from({ length: 30 }, (_, at) => [
    subject(`d${at}`, 'Marloes de Wit', {}, 'professional'),
    subject(`d${at}`, 'Jan Jansen'),
  ]).flat()
  const people = linkPeople(subjects)
  expect(people.filter(({ role }) => role === 'professional')).toHaveLength(1)
  expect(people.filter(({ role }) => role === 'client')).toHaveLength(30)
})

test('no chain of links merges two who contradict', () => {
  const people = linkPeople([
    subject('a', 'Sem van den Berg', { dob: ['2014-03-02'], email: ['gezin@voorbeeld.example'] }),
    subject('b', 'S. van den Berg', { email: ['gezin@voorbeeld.example'] }),
    subject('c', 'Samira van den Berg', { dob: ['1986-09-14'], email: ['gezin@voorbeeld.example'] }),
  ])
  for (const { identifiers } of people) expect(identifiers.dob?.length ?? 0).toBeLessThan(2)
})

test('a minor is told through the parents, who are named; a secret address is not written to', () => {
  const people = linkPeople([
    subject('a', 'Sem van den Berg', { dob: ['2014-03-02'] }, 'child', true),
    subject('a', 'Samira El Idrissi', { email: ['s@voorbeeld.example'] }, 'parent'),
    { ...subject('a', 'Ria Kok', { address: ['Dorpsstraat 1'] }), notes: ['protected-address'] },
    subject('a', 'Jan Mol'),
  ])
  const of = (name: string) => people.find((person) => person.name === name)?.contact
  expect(of('Sem van den Berg')).toMatchObject({
    way: 'through_parents',
    parents: [people.find(({ name }) => name === 'Samira El Idrissi')?.id],
  })
  expect(of('Ria Kok')).toMatchObject({ way: 'public_notice', protectedAddress: true })
  expect(of('Jan Mol')?.way).toBe('public_notice')
})

test('versions of one document count once', () => {
  const members = (document: string): SubjectInDocument[] => [
    subject(document, 'Sem van den Berg', { bsn: ['323626324'], dob: ['2014-03-02'] }),
    subject(document, 'Noor van den Berg', { bsn: ['292284652'] }),
    subject(document, 'Marloes de Wit', {}, 'professional'),
  ]
  const people = linkPeople([
    ...members('plan-v1'),
    ...members('plan-v2'),
    subject('brief', 'Sem van den Berg', {
      bsn: ['323626324'],
      address: ['Kastanjelaan 229'],
      phone: ['0612345678'],
      iban: ['NL91ABNA0417164300'],
    }),
  ])
  expect(people.find(({ name }) => name === 'Sem van den Berg')).toMatchObject({ distinctDocuments: 2 })
})

test('the same file under ten paths is one document of a person, however little it says', () => {
  const copies = Array.from({ length: 10 }, (_, at) => ({
    ...subject(`kopie ${at}`, 'Els Mol', { bsn: ['123456782'] }),
    sha256: 'a'.repeat(64),
  }))
  const other = { ...subject('andere', 'Els Mol', { bsn: ['123456782'] }), sha256: 'b'.repeat(64) }
  const [person] = linkPeople([...copies, other])
  expect(person).toMatchObject({ distinctDocuments: 2 })
  expect(person?.documents).toHaveLength(11)
})

test('decisions of review win and survive new documents', () => {
  const a = subject('a', 'Jan Jansen')
  const b = subject('b', 'Jan Jansen')
  const c = subject('c', 'Els Mol', { bsn: ['123456782'] })
  const d = subject('d', 'Els Mol', { bsn: ['123456782'] })
  const anchor = ({ document, part, mentions: [first] }: SubjectInDocument) => ({
    document,
    part,
    start: first?.start ?? 0,
  })
  const decisions: ReviewDecision[] = [
    { id: '1', kind: 'merge', anchors: [anchor(a), anchor(b)], at: '2026-01-01T00:00:00Z', by: 'x', reason: null },
    {
      id: '2',
      kind: 'split',
      anchors: [anchor(c)],
      apart: [anchor(d)],
      at: '2026-01-02T00:00:00Z',
      by: 'x',
      reason: null,
    },
    { id: '3', kind: 'confirm', anchors: [anchor(a)], at: '2026-01-03T00:00:00Z', by: 'x', reason: null },
  ]
  const people = linkPeople([a, b, c, d, subject('e', 'Piet Bos')], { decisions })
  expect(groups(people)).toEqual(['a+b', 'c', 'd', 'e'])
  expect(people.find(({ documents }) => documents.includes('a'))?.certainty).toBe('certain')
  const undone: ReviewDecision = {
    id: '4',
    kind: 'merge',
    anchors: [anchor(c), anchor(d)],
    at: '2026-01-04T00:00:00Z',
    by: 'x',
    reason: null,
  }
  expect(groups(linkPeople([a, b, c, d], { decisions: [...decisions, undone] }))).toEqual(['a+b', 'c+d'])
})

test('a child with a date of birth stays one, also where most lists take the bare name for a colleague', () => {
  const bsn = ['323626324']
  const [person] = linkPeople([
    subject('a', 'Sem van den Berg', { bsn, dob: ['2014-03-02'] }, 'client', true),
    subject('b', 'Sem van den Berg', { bsn }, 'professional'),
    subject('c', 'Sem van den Berg', { bsn }, 'professional'),
  ])
  expect(person).toMatchObject({ role: 'client', minor: true })
})
