import { expect, test } from 'vitest'
import { identify, names, owner } from '../fixtures/marked-text.ts'

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

test('the year of a publication behind its author is no year of birth', () => {
  const cited =
    'Hoewel [PERSON:Bakker] (2019) anders meldt, schreef [PERSON:Thomas de Boer] (2021) dat de regeling helpt. Utrecht, 2024.\n'
  expect(identify(cited, 'beleid').subjects.map(({ minor }) => minor)).toEqual([false, false])
  const family = 'Moeder woont met haar kinderen [PERSON:Noah] (2014) en [PERSON:Sem] (2021). Utrecht, 2024.\n'
  expect(identify(family).subjects.map(({ minor }) => minor)).toEqual([true, true])
})

test('labels over and over between a name and a number take no time', () => {
  const marked = `[PERSON:Bram Oosterlaak] ${'nr '.repeat(33)}x [PHONE:0612345678]\n`.repeat(20)
  const started = performance.now()
  identify(marked, 'brief')
  expect(performance.now() - started).toBeLessThan(2000)
})
