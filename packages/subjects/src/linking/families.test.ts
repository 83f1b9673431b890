import type { Identifiers, Role, SubjectInDocument } from '@sluiswacht/model'
import { describe, expect, test } from 'vitest'
import { linkPeople } from './link.ts'

type Row = readonly [document: string, name: string, identifiers?: Identifiers, role?: Role, minor?: boolean]

/** The subjects of some documents; the same name twice in one list is two subjects. */
function subjects(rows: readonly Row[]): SubjectInDocument[] {
  return rows.map(([document, name, identifiers = {}, role = 'client', minor = role === 'child'], at) => ({
    document,
    part: null,
    key: `s${at}`,
    name,
    aliases: [],
    role,
    minor,
    identifiers,
    categories: [],
    mentions: [{ document, part: null, label: 'PERSON', start: at * 10, end: at * 10 + 3 }],
  }))
}

/** The numbers of the rows that were taken for one person, as lists in order. */
function groups(rows: readonly Row[]): string[] {
  return linkPeople(subjects(rows))
    .map(({ mentions }) =>
      mentions
        .map(({ start }) => start / 10)
        .sort((a, b) => a - b)
        .join(' '),
    )
    .sort((a, b) => Number(a.split(' ')[0]) - Number(b.split(' ')[0]))
}

const [DOB, BSN, MAIL] = ['1984-07-19', '147832609', 'h.kaya@voorbeeld.example']

describe('one person', () => {
  test.each<[string, readonly Row[]]>([
    [
      'maiden and married name',
      [
        ['a', 'Hatice Kaya', { dob: [DOB] }],
        ['b', 'H. de Wit-Kaya', { dob: [DOB] }],
      ],
    ],
    [
      'the husband’s name alone, with one BSN',
      [
        ['a', 'Hatice Kaya', { bsn: [BSN] }],
        ['b', 'H. de Wit', { bsn: [BSN] }],
      ],
    ],
    [
      'the husband’s name alone, with date of birth and mail',
      [
        ['a', 'Hatice Kaya', { dob: [DOB], email: [MAIL] }],
        ['b', 'Hatice de Wit', { dob: [DOB], email: [MAIL] }],
      ],
    ],
    [
      'everyday name and full names',
      [
        ['a', 'Johannes Petrus Groen', { dob: [DOB] }],
        ['b', 'Hans Groen', { dob: [DOB] }],
      ],
    ],
    [
      'an everyday name of another stem',
      [
        ['a', 'Wilhelmina Bos', { dob: [DOB] }],
        ['b', 'Willemijn Bos', { dob: [DOB] }],
      ],
    ],
    [
      'diacritics',
      [
        ['a', 'Łukasz Wiśniewski', { dob: [DOB] }],
        ['b', 'Lukasz Wisniewski', { dob: [DOB] }],
      ],
    ],
    [
      'umlauts written out',
      [
        ['a', 'Elif Öztürk', { dob: [DOB] }],
        ['b', 'Elif Oeztuerk', { dob: [DOB] }],
      ],
    ],
    [
      'spelling of ij and y',
      [
        ['a', 'Piet Dijkstra', { dob: [DOB] }],
        ['b', 'Piet Dykstra', { dob: [DOB] }],
      ],
    ],
    [
      'a typing error in the surname',
      [
        ['a', 'Samira Bouazza', { dob: [DOB] }],
        ['b', 'Samira Bouaza', { dob: [DOB] }],
      ],
    ],
    [
      'letters that changed places',
      [
        ['a', 'Marieke Hoogland', { dob: [DOB] }],
        ['b', 'Mareike Hoogland', { dob: [DOB] }],
      ],
    ],
    [
      'surname first',
      [
        ['a', 'Nguyen Van Minh', { dob: [DOB] }],
        ['b', 'Van Minh Nguyen', { dob: [DOB] }],
      ],
    ],
    [
      'surname first with a comma',
      [
        ['a', 'BERG, Sem van den', { dob: [DOB] }],
        ['b', 'Sem van den Berg', { dob: [DOB] }],
      ],
    ],
    [
      'a Spanish double surname',
      [
        ['a', 'Lucía Fernández García', { dob: [DOB] }],
        ['b', 'Lucia Fernandez', { dob: [DOB] }],
      ],
    ],
    [
      'patronymic spelling',
      [
        ['a', 'Mohammed El Idrissi', { dob: [DOB] }],
        ['b', 'Mohamed Elidrissi', { dob: [DOB] }],
      ],
    ],
    [
      'one digit of the BSN wrong',
      [
        ['a', 'Hatice Kaya', { bsn: [BSN], dob: [DOB] }],
        ['b', 'Hatice Kaya', { bsn: ['147832619'], dob: [DOB] }],
      ],
    ],
    [
      'two digits of the BSN the other way round',
      [
        ['a', 'Hatice Kaya', { bsn: [BSN], dob: [DOB] }],
        ['b', 'Hatice Kaya', { bsn: ['174832609'], dob: [DOB] }],
      ],
    ],
    [
      'day and month the other way round, with telephone',
      [
        ['a', 'Hatice Kaya', { dob: ['1984-07-10'], phone: ['0612345678'] }],
        ['b', 'H. Kaya', { dob: ['1984-10-07'], phone: ['+31 6 12345678'] }],
      ],
    ],
    [
      'a child by the given name alone, in the same family',
      [
        ['a', 'Youssef El Amrani', {}, 'child'],
        ['a', 'Naima Bouzid', { bsn: [BSN] }, 'parent'],
        ['b', 'Youssef', {}, 'child'],
        ['b', 'Naima Bouzid', { bsn: [BSN] }, 'parent'],
      ],
    ],
  ])('%s', (_, rows) => {
    const half = rows.length / 2
    expect(groups(rows)).toEqual(Array.from({ length: half }, (_row, at) => `${at} ${at + half}`))
  })
})

describe('two people', () => {
  test.each<[string, readonly Row[]]>([
    [
      'twins with names alike',
      [
        ['a', 'Lisa Bakker', { dob: ['2015-05-05'], address: ['Dorpsstraat 1'] }, 'child'],
        ['b', 'Lise Bakker', { dob: ['2015-05-05'], address: ['Dorpsstraat 1'] }, 'child'],
      ],
    ],
    [
      'twins by the same first letter',
      [
        ['a', 'Tim Bakker', { dob: ['2015-05-05'] }, 'child'],
        ['b', 'Tom Bakker', { dob: ['2015-05-05'] }, 'child'],
      ],
    ],
    [
      'father and son of one name',
      [
        ['a', 'Ahmed Kaya', { dob: ['1979-01-02'], address: ['Dorpsstraat 1'] }, 'parent'],
        ['b', 'Ahmed Kaya', { dob: ['2011-03-04'], address: ['Dorpsstraat 1'] }, 'child'],
      ],
    ],
    [
      'mother and daughter, one telephone, first letters',
      [
        ['a', 'F. Yilmaz', { phone: ['0612345678'], dob: ['1980-02-02'] }, 'parent'],
        ['b', 'F. Yilmaz', { phone: ['0612345678'], dob: ['2010-02-03'] }, 'child'],
      ],
    ],
    [
      'namesakes of one year with other BSNs',
      [
        ['a', 'Jan de Vries', { bsn: ['147832609'] }],
        ['b', 'Jan de Vries', { bsn: ['123456782'] }],
      ],
    ],
    [
      'a BSN that is one digit off, with nothing but a common name beside it',
      [
        ['a', 'Jan de Vries', { bsn: ['123456782'] }],
        ['b', 'Jan de Vries', { bsn: ['123456792'] }],
      ],
    ],
    [
      'husband and wife, one mailbox',
      [
        ['a', 'Kees Mol', { email: ['familie.mol@voorbeeld.example'] }],
        ['b', 'Ans Mol', { email: ['familie.mol@voorbeeld.example'] }],
      ],
    ],
    [
      'neighbours of one everyday name',
      [
        ['a', 'Jan Jansen', { address: ['Kerkweg 1'] }],
        ['b', 'Jan Jansen', { address: ['Kerkweg 12'] }],
      ],
    ],
    [
      'a rare name in other folders',
      [
        ['x/a', 'Willeke Zwartkruis'],
        ['y/b', 'Willeke Zwartkruis'],
      ],
    ],
    [
      'an official and a resident of one name',
      [
        ['a', 'Marloes de Wit', {}, 'professional'],
        ['b', 'Marloes de Wit', { dob: [DOB] }],
      ],
    ],
    [
      'brothers in one case',
      [
        ['a', 'Youssef El Amrani', { caseNumber: ['JW-2025-000123'] }, 'child'],
        ['b', 'Yassin El Amrani', { caseNumber: ['JW-2025-000123'] }, 'child'],
      ],
    ],
  ])('%s', (_, rows) => expect(groups(rows)).toEqual(['0', '1']))
})
