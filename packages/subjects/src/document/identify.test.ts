import type { Category, Finding, Label } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { identify, names, owner } from '../fixtures/marked-text.ts'
import { identifySubjects } from './identify.ts'

test('a family: short forms go to the right one, by title and by who was named', () => {
  const result = identify(
    'Moeder [PERSON:Samira El Idrissi] en vader [PERSON:Ruben van den Berg] zijn gescheiden. [PERSON:Sem van den Berg] is 9 jaar.\n' +
      'Mevrouw [PERSON:El Idrissi] werkt. De heer [PERSON:Van den Berg] belde. [PERSON:Sem] slaapt slecht.',
  )
  expect(names(result)).toEqual(['Ruben van den Berg', 'Samira El Idrissi', 'Sem van den Berg'])
  expect(owner(result, 'Van den Berg')).toBe('Ruben van den Berg')
  expect(owner(result, 'El Idrissi')).toBe('Samira El Idrissi')
  expect(owner(result, 'Sem')).toBe('Sem van den Berg')
})

test('spouses of one surname are told apart by mevrouw and de heer', () => {
  const result = identify(
    '[PERSON:Fatma Yilmaz] en [PERSON:Hasan Yilmaz] wonen samen.\nMevrouw [PERSON:Yilmaz] is ziek.\nDe heer [PERSON:yilmaz] helpt.',
    'wmo',
  )
  expect(owner(result, 'Yilmaz')).toBe('Fatma Yilmaz')
  expect(owner(result, 'yilmaz')).toBe('Hasan Yilmaz')
})

test('the row of a table is a person, also for two of one name', () => {
  const result = identify(
    '| Naam | Geb.datum | BSN | Consulent |\n|---|---|---|---|\n' +
      '| [PERSON:Berg, Sem van den] | [DOB:2014-03-02] | [BSN:323626324] | [PERSON:Marloes] |\n' +
      '| [PERSON:Berg, Sem van den] | [DOB:1991-08-23] | [BSN:271636038] | [PERSON:Marloes] |\n',
    'lijst',
  )
  expect(result.subjects.map(({ identifiers }) => identifiers.bsn?.[0]).filter(Boolean)).toEqual([
    '323626324',
    '271636038',
  ])
  expect(result.subjects).toHaveLength(3)
})

test('a table with a column for each person', () => {
  const result = identify(
    '| | Kind 1 | Kind 2 |\n|---|---|---|\n| Naam | [PERSON:Sem van den Berg] | [PERSON:Noor van den Berg] |\n| Geboortedatum | [DOB:2014-03-02] | [DOB:2011-11-19] |\n',
  )
  expect(owner(result, '2014-03-02')).toBe('Sem van den Berg')
  expect(owner(result, '2011-11-19')).toBe('Noor van den Berg')
})

test('a name given in parts is one person', () => {
  const result = identify(
    'Achternaam: [PERSON:Horst]\nTussenvoegsel: [PERSON:ter]\nVoornaam: [PERSON:Zwaantje]\nBSN: [BSN:123456782]\n',
    'wmo',
  )
  expect(names(result)).toEqual(['Zwaantje ter Horst'])
  expect(owner(result, '123456782')).toBe('Zwaantje ter Horst')
})

test('a BSN without a name is somebody', () => {
  const result = identify(
    'Graag dossier [BSN:123456782] ([DOB:2012-01-01]) nakijken, en [BSN:111222333].',
    'zaaknotitie',
  )
  expect(result.subjects).toHaveLength(2)
  expect(result.subjects[0]).toMatchObject({
    name: '',
    minor: true,
    identifiers: { bsn: ['123456782'], dob: ['2012-01-01'] },
  })
  expect(result.personalData).toBe(true)
})

test('father and son of one name', () => {
  const result = identify('Vader [PERSON:Jan de Vries] woont elders. Zoon [PERSON:Jan de Vries] (9) woont bij moeder.')
  expect(result.subjects).toHaveLength(2)
})

test('an e-mail address goes to whom it names, a telephone number in the first person to who writes', () => {
  const result = identify(
    'Van: [PERSON:Joost Kramer]\nAan: [PERSON:Els de Boer] <[EMAIL:e.deboer@voorbeeld.example]>\n\nHoi [PERSON:Els],\n\nIk sprak [PERSON:Dirk Mol]. Bel mij op [PHONE:0612345678].\n\nGroet,\n[PERSON:Joost]\n',
    'email',
  )
  expect(owner(result, 'e.deboer@voorbeeld.example')).toBe('Els de Boer')
  expect(owner(result, '0612345678')).toBe('Joost Kramer')
})

test('an account is of the one in whose name it stands', () => {
  const result = identify(
    'Kind [PERSON:Liv Martens], ouders [PERSON:Tom Martens] en [PERSON:Naomi Clarke], IBAN [IBAN:NL91ABNA0417164300] t.n.v. [PERSON:T. Martens].',
  )
  expect(owner(result, 'NL91ABNA0417164300')).toBe('Tom Martens')
})

test('who is told with a BSN is no official', () => {
  const result = identify('1. Naam\n[PERSON:A.G. te Molder]\n2. BSN\n[BSN:111222333]\n3. Hulp\ntraplift', 'indicatie')
  expect(result.subjects[0]?.role).toBe('client')
})

test('a person who is named thousands of times takes no longer for each', () => {
  const started = process.cpuUsage()
  const result = identify(
    'mevrouw [PERSON:De Wit] belde. zoon [PERSON:Kees de Wit] (12 jaar) ook, '.repeat(6000),
    'other',
  )
  expect(result.subjects.length).toBeLessThan(5)
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4)
})

test('office holders at work do not make a text personal', () => {
  const result = identify(
    'Burgemeester [PERSON:Annelies van Raaij] en wethouder [PERSON:Hülya Demirel] openden het wijkcentrum.',
    'publicatie',
  )
  expect(result.subjects.map(({ role }) => role)).toEqual(['public_figure', 'public_figure'])
  expect(result.personalData).toBe(false)
})

test('who died and whose address is secret', () => {
  const result = identify(
    'Cliënt: [PERSON:Truus Kok] is op 3 mei 2025 overleden.\n\nDochter [PERSON:Ria Kok]: let op, geheim adres!',
    'wmo',
  )
  expect(result.subjects.map(({ notes }) => notes)).toEqual([['deceased'], ['protected-address']])
})

test('four thousand people in one list take seconds at most', () => {
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `[PERSON:Achternaam${at % 1200}, Naam${at}];[BSN:${100000000 + at}];2014;x\n`,
  ).join('')
  const started = process.cpuUsage()
  const result = identify(`naam;bsn;jaar;opm\n${rows}`, 'lijst')
  expect(result.subjects.length).toBeGreaterThan(3600)
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(8)
})

test('a sensitive category is about the client, the relative it speaks of or the writer, not the official', () => {
  const text =
    'Consulent Els Mol sprak Sem Kok. Hij heeft ADHD. Moeder drinkt.\nMoeder Ria Kok woont elders. Moeder heeft schulden.'
  const people = ['Els Mol', 'Sem Kok', 'Ria Kok']
  expect(concerned(text, people, 'Hij heeft ADHD.', 'mental_health')).toEqual(['Sem Kok'])
  expect(concerned(text, people, 'Moeder heeft schulden.', 'finance')).toEqual(['Ria Kok'])
})

/** A finding of a value where it first stands in a text. */
function findingIn(text: string, label: Label, value: string, confidence: Finding['confidence'] = 'high'): Finding {
  const start = text.indexOf(value)
  return { label, start, end: start + value.length, text: value, value, score: 1, confidence, reasons: [] }
}

/** The names that the evidence of a category is about; names and evidence as they stand in the text. */
function concerned(
  text: string,
  names: readonly string[],
  evidence: string,
  category: Category = 'health',
): (string | undefined)[] {
  const start = text.indexOf(evidence)
  const { categories, subjects } = identifySubjects(text, {
    language: 'nl',
    documentType: { type: 'jeugdwet', score: 1 },
    findings: names.map((name) => findingIn(text, 'PERSON', name)),
    categories: [{ category, score: 1, subjects: [], evidence: [{ start, end: start + evidence.length }] }],
  })
  return (categories[0]?.subjects ?? []).map((key) => subjects.find((subject) => subject.key === key)?.name)
}

test.each([
  [
    'who is named as a relative of',
    ['Naima Balrak', 'Jayden Balrak', 'Mohammed Taleb'],
    'Naima Balrak is de moeder. De vader van Jayden Balrak, Mohammed Taleb, zit vast.',
    'De vader van Jayden Balrak, Mohammed Taleb, zit vast.',
    ['Mohammed Taleb'],
  ],
  [
    'who only tells it',
    ['Naima Balrak', 'Jayden Balrak'],
    'Naima Balrak vertelt dat Jayden Balrak autisme heeft.',
    'Naima Balrak vertelt dat Jayden Balrak autisme heeft.',
    ['Jayden Balrak'],
  ],
  [
    'zij, beside a son',
    ['Tineke Kok', 'Daan Kok'],
    'Mevrouw Tineke Kok woont met haar zoon Daan Kok. Zelf heeft zij schulden.',
    'Zelf heeft zij schulden.',
    ['Tineke Kok'],
  ],
  [
    'hij, beside a mother',
    ['Tineke Kok', 'Daan Kok'],
    'Mevrouw Tineke Kok woont met haar zoon Daan Kok. Hij heeft ADHD.',
    'Hij heeft ADHD.',
    ['Daan Kok'],
  ],
])('whom a category is about: %s', (_, names, text, evidence, expected) => {
  expect(concerned(text, names, evidence)).toEqual(expected)
})

test('a mistyped BSN beside the right one is a finding, not a second number of the person', () => {
  const text = 'Sem Kok, BSN 111222334 (staat verkeerd in het dossier; juist is 111222333)'
  const finding = (label: Label, value: string, confidence: Finding['confidence']): Finding =>
    findingIn(text, label, value, confidence)
  const result = identifySubjects(text, {
    language: 'nl',
    documentType: { type: 'wmo', score: 1 },
    categories: [],
    findings: [
      finding('PERSON', 'Sem Kok', 'high'),
      finding('BSN', '111222334', 'medium'),
      finding('BSN', '111222333', 'high'),
    ],
  })
  expect(result.subjects.map(({ identifiers }) => identifiers.bsn)).toEqual([['111222333']])
  expect(result.findings.every(({ subject }) => subject === 's1')).toBe(true)
})

test('a minor whom help is for is a child, whatever the words beside the name', () => {
  const words = 'Cliënt: [PERSON:Daan Smit], 9 jaar\nAanvraag jeugdhulp 2025\n'
  expect(identify(words, 'zaaknotitie').subjects[0]?.role).toBe('child')
  // a paper of youth care is made for that child
  expect(identify(words, 'jeugdwet').subjects[0]).toMatchObject({ role: 'client', minor: true })
})

test('years of experience are no age', () => {
  const result = identify('Kandidaten:\n- [PERSON:Joris Peeters], 15 jaar ervaring als adviseur\n', 'hr')
  expect(result.subjects[0]?.minor).toBe(false)
})

test('a first name alone is not who is written with two other initials', () => {
  const apart = identify(
    'Consulent [PERSON:P.J. Koldewijn] schrijft:\n[PERSON:Pim] blijft tot de kerst bij zijn oma.\n',
  )
  expect(names(apart)).toEqual(['P.J. Koldewijn', 'Pim'])
  const beside = identify('Aanvrager [PERSON:G.A. Terhalle] (roepnaam [PERSON:Guus]), wil een pasje.\n')
  expect(names(beside)).toEqual(['G.A. Terhalle'])
})

test.each([
  ['haar zoontje [PERSON:Kofi] slaapt slecht', true],
  ['[PERSON:Emre] van 9, durft niet meer naar school', true],
  ['een meisje van dertien, [PERSON:Salome], wil weg', true],
  ['[PERSON:Lian] 10 mnd, alleen thuis', true],
  ['[PERSON:Quentin] wordt op 2 april 18, zijn voogdij stopt', true],
  ['de zoon [PERSON:Aron] (22, student)', false],
  ['[PERSON:Elif] belde huilend op, ze is 32 weken zwanger', false],
  ['collega [PERSON:Bram] zit ziek thuis, [PERSON:Petra] van leerplicht neemt waar', false],
  ['mevrouw [PERSON:Noor Bakker] (moeder)', false],
])('who is a minor: %s', (marked, minor) => {
  const { subjects } = identify(`Overleg 3 maart 2026\n\n${marked}.\n`, 'email')
  expect(subjects.map((subject) => subject.minor)).toEqual(subjects.map(() => minor))
})

test('a date to come is not when a text was written', () => {
  const marked =
    'Plan van 2 maart 2026, geldig tot 1 maart 2027.\nNaam: [PERSON:Justin Kok], geboren [DOB:2008-07-01]\n'
  expect(identify(marked).subjects[0]?.minor).toBe(true)
})

test('a telephone number behind a name is no age', () => {
  const marked = 'Referentie\nMevrouw dr. [PERSON:L. Hofstra-Kamp], [PHONE:06 - 1720 2229]\n'
  expect(identify(marked, 'cv').subjects[0]?.minor).toBe(false)
  expect(identify('[PERSON:L. Hofstra-Kamp], [PHONE:06 - 1720 2229]\n', 'cv').subjects[0]?.minor).toBe(false)
})
