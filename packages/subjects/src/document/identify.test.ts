import type { Category, Detection, Finding, Label, TextFindings } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { identifySubjects } from './identify.ts'

/** A text with marks: `[PERSON:Sem]`; values are as written, dates of birth in ISO. */
function identify(
  marked: string,
  type: TextFindings['documentType']['type'] = 'jeugdwet',
): Detection & { readonly text: string } {
  const findings: Finding[] = []
  let text = ''
  let last = 0
  for (const mark of marked.matchAll(/\[([A-Z_]+):([^\]]+)\]/g)) {
    const [whole, label = '', value = ''] = mark
    text += marked.slice(last, mark.index)
    findings.push({
      label: label as Label,
      start: text.length,
      end: text.length + value.length,
      text: value,
      value,
      score: 1,
      confidence: 'high',
      reasons: [],
    })
    text += value
    last = mark.index + whole.length
  }
  text += marked.slice(last)
  return {
    text,
    ...identifySubjects(text, { language: 'nl', documentType: { type, score: 1 }, findings, categories: [] }),
  }
}

const owner = (result: Detection, value: string): string | undefined => {
  const key = result.findings.find((finding) => finding.value === value)?.subject
  return result.subjects.find((subject) => subject.key === key)?.name
}
const names = (result: Detection): string[] => result.subjects.map(({ name }) => name).sort()

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

test.each([
  [
    'a signature above the address, below a greeting',
    'Geachte mevrouw [PERSON:Verdonk],\nGraag bericht.\nMet vriendelijke groet,\n[PERSON:Thijs ten Brink]\n[ADDRESS:Spoorlaan 9]\n',
    'Thijs ten Brink',
  ],
  [
    'the one written to, beside a child who was named last',
    'Geachte heer [PERSON:Maliki],\nWij schreven u en uw dochter [PERSON:Zofia] in op het adres van de opvang. Uw burgerservicenummer is [BSN:111222333].\nMet vriendelijke groet,\n[PERSON:Ingrid Overbos]\nmedewerker balie\n',
    'Maliki',
  ],
  [
    'the woman whom "haar" stands for',
    'Hoi [PERSON:Tamara],\n\n[PERSON:Elif] belde vanmorgen, ze wil een afspraak.\n\nHaar nummer is [PHONE:0612345678].\n\nGroet,\n[PERSON:Jorrit Bos]\n',
    'Elif',
  ],
  [
    'the record of repeated labels, though its number stands first',
    'Nummer: [CASE_NUMBER:30872]\nNaam: [PERSON:Bram Oosterlaak]\nGeboren: 1986\nNummer: [CASE_NUMBER:20417]\nNaam: [PERSON:Robbert Tuin]\nGeboren: 1975\n',
    'Robbert Tuin',
  ],
])('the last identifier is of %s', (_, marked, owner) => {
  const { findings, subjects } = identify(marked, 'brief')
  const last = findings.findLast(({ label }) => label !== 'PERSON')
  expect(subjects.find(({ key }) => key === last?.subject)?.name).toBe(owner)
})

test('a man by his initials is not the sister of that name', () => {
  const marked =
    'Belanghebbende: de heer [PERSON:S. Bouazz]\nGeachte heer [PERSON:Bouazz],\nBegeleiding door uw zus [PERSON:Samira Bouazz].\n'
  expect(identify(marked, 'wmo').subjects.map(({ name }) => name)).toEqual(['S. Bouazz', 'Samira Bouazz'])
})

test('the name that somebody is called by, in brackets behind the surname', () => {
  const marked = 'De aanvraag van mevrouw [PERSON:Terpsma] ([PERSON:Annie], 87 jaar) ligt hier.\n'
  expect(identify(marked, 'email').subjects).toHaveLength(1)
})

test('an amount is no year of long ago', () => {
  expect(identify('AOW [PERSON:Rikus Smeenk]\nseptember\t1458\n', 'other').personalData).toBe(true)
  expect(identify('Burgemeester was [PERSON:Rikus Smeenk] (1858-1920).\n', 'other').personalData).toBe(false)
})

test('the year of a birth does not tell when a text was written', () => {
  const marked = 'My intern [PERSON:Priya Nair] was born on [DOB:1990-02-14] and performed well.\n'
  expect(identify(marked, 'brief').subjects[0]?.minor).toBe(false)
})

test('"mijn" is of who signs, "mw" without a name of the woman named before', () => {
  const complaint =
    'Geachte heer/mevrouw,\nIk klaag over uw medewerkster mw. [PERSON:Veldkam]. Zij lachte mij uit. Mijn burgerservicenummer is [BSN:111222333].\nHoogachtend,\n[PERSON:P. Timmerm]\n'
  expect(owner(identify(complaint, 'brief'), '111222333')).toBe('P. Timmerm')
  const notes =
    '- aanwezig: mw. [PERSON:De Graaf-Pin], zoon [PERSON:Kevin] (14)\n- mw heeft ms, pgb loopt, klantnr [CASE_NUMBER:40391882]\n'
  expect(owner(identify(notes, 'zaaknotitie'), '40391882')).toBe('De Graaf-Pin')
})

test('a child by its year of birth is not the mother of that initial', () => {
  const marked =
    'Aanwezig: mw. [PERSON:S. Okafo] (moeder)\nKinderen: [PERSON:Noah] (2014) en [PERSON:Sem] (2021)\nVerslag van 18 november 2025.\n'
  const { subjects } = identify(marked)
  expect(subjects.map(({ name, minor }) => [name, minor])).toEqual([
    ['S. Okafo', false],
    ['Noah', true],
    ['Sem', true],
  ])
})

test('in a numbered list an identifier is of whom its item begins with', () => {
  const marked =
    '1. [PERSON:Zoë Abels] (8), gepest op school\n2. [PERSON:Jip de Haag] (2019), pleegzorg\n3. [PERSON:Rowan] (16), loopt weg, politie: proces-verbaal [CASE_NUMBER:PL2100-2025211873]\n'
  expect(owner(identify(marked, 'lijst'), 'PL2100-2025211873')).toBe('Rowan')
})

test('who looked somebody up in a log is not the one looked up', () => {
  const log = 'user=[USERNAME:mvdberg] action=VIEW client=[CASE_NUMBER:100233] ([PERSON:A. de Jongh])\n'
  const { findings } = identify(log, 'code')
  expect(findings.find(({ label }) => label === 'USERNAME')?.subject).toBeUndefined()
  expect(findings.find(({ label }) => label === 'CASE_NUMBER')?.subject).toBe('s1')
  const own = 'Naam: [PERSON:Mirjam van den Berg]\nuser=[USERNAME:mvdberg]\n'
  expect(owner(identify(own, 'code'), 'mvdberg')).toBe('Mirjam van den Berg')
})

test('a form goes on with a parent: the given names of the pupil are not those of the next name', () => {
  const form =
    'Achternaam : [PERSON:Sahi]   Voornamen : [PERSON:Elif Nur]\nAdres : Lange Wijk\nNaam : [PERSON:M. Sahi-Koç]\n'
  expect(names(identify(form, 'other'))).toEqual(['Elif Nur Sahi', 'M. Sahi-Koç'])
})
