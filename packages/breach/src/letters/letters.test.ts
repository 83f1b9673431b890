import { CATEGORIES, LABELS, type Letter } from '@sluiswacht/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Happened, letterHead, type Sender } from './letter.ts'
import { deletionRequest, publicNotice } from './other-letters.ts'
import { addresseeOf, personalLetter } from './personal-letter.ts'

const sender: Sender = {
  organisation: 'gemeente Voorbeeld',
  contact: 'het team Privacy',
  phone: '14 000',
  officer: 'fg@voorbeeld.example',
}
const happened: Happened = {
  services: ['ChatGPT', 'Claude'],
  firstDay: '2026-02-01',
  lastDay: '2026-02-20',
  foundOn: '2026-02-21',
  notifiedAuthority: true,
  askedToDelete: true,
  deletionConfirmed: false,
  measures: [],
}
const textOf = (letter: Letter): string =>
  letter.blocks.flatMap((block) => ('items' in block ? block.items : 'text' in block ? [block.text] : [])).join('\n')

describe('the letter to an affected person', () => {
  test.each(['nl', 'en'] as const)('holds what art. 34(2) asks: %s', (lang) => {
    const to = {
      name: 'A. Voorbeeld',
      as: 'person',
      labels: ['BSN'],
      categories: ['health'],
      protectedAddress: false,
    } as const
    const text = textOf(personalLetter(to, happened, sender, lang))
    for (const part of ['A. Voorbeeld', 'BSN', 'ChatGPT', 'fg@voorbeeld.example', '14 000', '2026', 'CMI'])
      expect(text).toContain(part)
  })

  test('names nothing that did not leak', () => {
    fc.assert(
      fc.property(fc.subarray([...LABELS]), fc.subarray([...CATEGORIES]), (labels, categories) => {
        const to = { name: 'X', as: 'person', labels, categories, protectedAddress: false } as const
        const text = textOf(personalLetter(to, happened, sender, 'nl'))
        expect(text.includes('burgerservicenummer')).toBe(labels.includes('BSN'))
        expect(text.includes('geloof')).toBe(categories.includes('religion'))
      }),
    )
  })

  test('goes to the parents of a minor, and speaks of the child', () => {
    const to = addresseeOf({ name: 'Kind', minor: true, labels: ['ADDRESS'], categories: ['youth_care'] }, '2026-03-02')
    const text = textOf(personalLetter(to, happened, sender, 'nl'))
    expect(text).toContain('ouder(s) of verzorger(s) van Kind')
    expect(text).toContain('het adres')
    expect(text).not.toContain('uw adres')
  })

  test.each([
    ['nl', /\b(?:over u te weten|als u \(|u op te lichten\.|van u hebben|op uw naam|Uw gegevens)/],
    ['en', /\b(?:about you that|to be you|swindle you\.|about you, and|in your name|Your (?:personal )?data)/],
  ] as const)('to others never says that the data are their own: %s', (lang, own) => {
    for (const contact of [undefined, { deceased: true, protectedAddress: false }]) {
      const person = { name: 'Kind', minor: true, labels: [...LABELS], categories: [...CATEGORIES] }
      const to = addresseeOf({ ...person, ...(contact && { contact: contact as never }) }, '2026-03-02')
      const letter = personalLetter(to, happened, sender, lang)
      expect(`${letter.subject}\n${textOf(letter)}`).not.toMatch(own)
      expect(letter.subject).toContain('Kind')
    }
    const self = personalLetter({ ...addresseeOf(GROWN_UP, '2026-03-02'), as: 'person' }, happened, sender, lang)
    expect(`${self.subject}\n${textOf(self)}`).toMatch(own)
  })

  test('tells relatives of the dead of no rights under the GDPR', () => {
    const to = { ...addresseeOf(GROWN_UP, '2026-03-02'), as: 'next_of_kin', about: 'X' } as const
    expect(textOf(personalLetter(to, happened, sender, 'nl'))).not.toMatch(/te verbeteren|klacht/)
  })
})

describe('the head of a letter', () => {
  test('names the place without its postcode, and leaves out what is not known', () => {
    const head = letterHead({ ...sender, street: 'Plein 1', town: '1234 AB Den Dam' }, '2026-03-02', 'nl', 'P-1')
    expect(head.sender).toEqual(['gemeente Voorbeeld', 'Plein 1', '1234 AB Den Dam', '14 000'])
    expect(head).toMatchObject({ dated: 'Den Dam, 2 maart 2026', reference: 'Ons kenmerk: P-1' })
    expect(letterHead(sender, '2026-03-02', 'en', '')).toEqual({
      sender: ['gemeente Voorbeeld', '14 000'],
      dated: '2 March 2026',
      reference: '',
    })
  })
})

const GROWN_UP = { name: 'X', minor: false, labels: [...LABELS], categories: [...CATEGORIES] }

test('the public notice says how to ask and why it is public', () => {
  const text = textOf(
    publicNotice({ people: 310, kinds: ['naam'], why: 'Er is geen adres bekend.' }, happened, sender, 'nl'),
  )
  for (const part of ['310', 'geen adres bekend', '14 000', 'team Privacy']) expect(text).toContain(part)
  const oneDay = { ...happened, lastDay: happened.firstDay }
  const one = textOf(publicNotice({ people: 1, kinds: [], why: '' }, oneDay, sender, 'nl'))
  expect(one).toContain('op 1 februari 2026 bestanden')
  expect(one).toContain('Van 1 persoon hebben')
})

test('the request to delete lists every file', () => {
  const files = [
    { name: 'a.docx', sha256: 'ab', day: '2026-02-01' },
    { name: 'b.pdf', sha256: null, day: null },
  ]
  const letter = deletionRequest(
    { service: 'X', provider: 'Y', files, accounts: [], reference: 'Z-1' },
    sender,
    '2026-03-01',
    'en',
  )
  expect(textOf(letter)).toContain('a.docx, 2026-02-01, SHA-256 ab')
  expect(textOf(letter)).toContain('b.pdf')
})

test.each([
  ['2010-03-03', 'parents'],
  ['2010-03-02', 'person'],
  [undefined, 'parents'],
])('a minor born on %s is written to as: %s', (birth, as) => {
  const identifiers = birth === undefined ? {} : { dob: [birth] }
  expect(addresseeOf({ name: 'K', minor: true, labels: [], categories: [], identifiers }, '2026-03-02').as).toBe(as)
})
