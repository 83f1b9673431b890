import type { Finding } from '@sluiswacht/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDetector } from '../detector.ts'
import { analyseText } from '../text/analysed-text.ts'
import { readAccountForm } from './account-form.ts'
import { accountSpans } from './account-spans.ts'
import { apartFrom } from './apart-from.ts'
import { NamedPeople } from './named-people.ts'

const detector = createDetector()
const accountsIn = (text: string): string[] =>
  detector
    .detect(text)
    .findings.filter(({ label }) => label === 'USERNAME')
    .map((finding) => finding.text)

const person = (text: string, start: number): Finding => ({
  label: 'PERSON',
  start,
  end: start + text.length,
  text,
  value: text,
  score: 0.9,
  confidence: 'high',
  reasons: [],
})

describe('accounts', () => {
  test.each([
    ['Mark Dekker (user mdekker) vraagt waarom hij deze mail krijgt.', 'mdekker'],
    ['auteur: Joris van der Molen (jvdmolen), 19 oktober', 'jvdmolen'],
    ['Behandeld door Tanja Oskam (OSKAM-T) op 8 oktober.', 'OSKAM-T'],
    ['Lars Mooldijk belt morgen. Contact: @larsmooldijk', '@larsmooldijk'],
    ['ingelogd als ronnie_k83', 'ronnie_k83'],
    ['Gebruikersnaam: fyilmaz3', 'fyilmaz3'],
    ['door GEMEENTE\\t.brugman gewijzigd', 'GEMEENTE\\t.brugman'],
    ['LinkedIn: linkedin.com/in/iris-van-harten', 'iris-van-harten'],
    ['Behandelaar: IROELOF01', 'IROELOF01'],
    ['2026-05-18 08:00:04 INFO login ok user=wielenv01 from 10.149.108.234', 'wielenv01'],
    ['Op Snapchat heet hij dannyvv_95 en hij stuurt berichten.', 'dannyvv_95'],
  ])('%s', (text, account) => {
    expect(accountsIn(text)).toContain(account)
  })

  test.each([
    'aangemaakt door jolanda',
    'De lijst is bijgewerkt door bewoners en vrijwilligers.',
    'log in met je account',
    'Instagram is openbaar',
    'cd /home/user/project',
    '@Tom, kun jij bellen?',
    'C:\\temp\\lijst_2024.txt',
    'Medewerker: PC01 staat in kamer 3',
    'volg ons op linkedin.com/company/gemeente',
    'De taak draait onder svc_backup en balie3 is een gedeeld account.',
    'Mail naar j.devries02@gemeente.example of bel.',
  ])('%s holds none', (text) => {
    expect(accountsIn(text)).toEqual([])
  })
})

test('a finding says what it was learned from and holds no value in its reasons', () => {
  const finding = detector.detect('Gebruikersnaam: fyilmaz3').findings.find(({ label }) => label === 'USERNAME')
  expect(finding?.reasons.some((reason) => reason.startsWith('learned: '))).toBe(true)
  expect(finding?.reasons.join(' ')).not.toContain('fyilmaz3')
})

describe('stretches that are judged', () => {
  const spansOf = (text: string): string[] =>
    accountSpans(analyseText(text), new NamedPeople([])).map(({ start, end }) => text.slice(start, end))
  test('the domain and the @ belong to the account, the page does not', () => {
    expect(spansOf('van KADE\\tvos via @roos_2 op linkedin.com/in/t-vos')).toEqual([
      'KADE\\tvos',
      '@roos_2',
      'linkedin.com',
      't-vos',
    ])
  })
  test('the network behind an @ belongs to it, an address does not', () => {
    expect(spansOf('als t.vos@kade of tvos2@10.1.2.3')).toEqual(['t.vos@kade', 'tvos2'])
  })
  test('no words, numbers and mail addresses', () => {
    expect(spansOf('De heer belt 12 maart om 10.30 met info@kade.nl over zaak 2026-0441.')).toEqual([])
  })
  test('stretches lie in order and apart, whatever the text', () => {
    const parts = fc.constantFrom('a', 'vos', '_', '.', '-', '@', '\\', '/', ' ', '1', 'KADE', '\n', '=', 'ü')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const span of accountSpans(analyseText(text), new NamedPeople([]))) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
      }),
    )
  })
})

describe('accounts made of a name', () => {
  const people = new NamedPeople([person('Joris van der Molen', 0), person('Yılmaz, Fatma', 30), person('Ahmed', 50)])
  const wayOf = (account: string): string | undefined => people.made(account, { start: 0, end: account.length })?.way
  test.each([
    ['jvdmolen', 'is'],
    ['jmolen2', 'is'],
    ['fyilmaz3', 'is'],
    ['molenj', 'si'],
    ['yilmazf', 'si'],
    ['joris.molen', 'fs'],
    ['ahmed_b', 'f'],
  ])('%s', (account, way) => {
    expect(wayOf(account)).toBe(way)
  })
  test('of nobody', () => {
    expect(wayOf('kpeters')).toBeUndefined()
  })
})

test('a name that reaches into an account ends before it', () => {
  const account: Finding = { ...person('ahmed_b', 7), label: 'USERNAME' }
  expect(apartFrom(person('ahmed (ahmed', 0), [account])).toMatchObject([{ start: 0, end: 5, text: 'ahmed' }])
  expect(apartFrom(person('ahmed', 7), [account])).toEqual([])
  expect(apartFrom(person('Ahmed', 20), [account])).toHaveLength(1)
})

test('the form of an account', () => {
  expect(readAccountForm('KADE\\t.vos02')).toMatchObject({ broad: 'AA\\a.aa99', kind: '\\', parts: ['t', 'vos'] })
})

test('time goes with the length of a text of nothing but accounts', () => {
  const seconds = (text: string): number => {
    const before = process.cpuUsage()
    detector.detect(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const unit = 'jvries02 GEM\\jan_ @a.b_ x.y@z '
  seconds(unit.repeat(100))
  const short = seconds(unit.repeat(1000))
  expect(seconds(unit.repeat(8000))).toBeLessThan(Math.max(0.05, short) * 24)
})
