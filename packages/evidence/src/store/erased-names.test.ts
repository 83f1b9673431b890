import type { AffectedPerson } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { NameWords } from './erased-names.ts'

const PERSON: AffectedPerson = {
  id: 'p',
  name: 'Zoë van den Zwartkruis',
  aliases: ['Z. Zwartkruis', 'Jan'],
  role: 'client',
  minor: false,
  identifiers: { bsn: ['111222333'], email: ['zoe.zk@voorbeeld.nl'], caseNumber: ['JW-2025-011482'] },
  categories: [],
  certainty: 'certain',
  reasons: [],
  documents: [],
  mentions: [],
}
const words = new NameWords(PERSON)

test.each([
  ['jeugd/plan-zoe.docx', 'jeugd/plan-███.docx'],
  ['jeugd/PLAN ZOË ZWARTKRUIS.docx', 'jeugd/PLAN ███ ██████████.docx'],
  ['planZwartkruis2.pdf', 'plan██████████2.pdf'],
  ['zoe\u0308/brief.txt', '███/brief.txt'],
  ['brief 1112.22.333.txt', 'brief ███████████.txt'],
  ['jw-2025-011482 besluit.pdf', 'jw-███████████ besluit.pdf'],
  ['van den januari/notitie.txt', 'van den januari/notitie.txt'],
  ['zoeken.txt', 'zoeken.txt'],
  ['11122233.txt', '11122233.txt'],
])('%s becomes %s', (path, shown) => expect(words.blank(path)).toBe(shown))

test('counts each word once', () => {
  expect(words.countIn('zoe/zoe/zwartkruis.txt')).toBe(2)
  expect(words.countIn('plan.txt')).toBe(0)
})

test('hostile paths take little time', () => {
  const begin = performance.now()
  for (const path of ['zwartkruis'.repeat(1e4), '1-'.repeat(5e4), 'a'.repeat(1e5), 'e\u0308'.repeat(5e4)])
    words.blank(path)
  expect(performance.now() - begin).toBeLessThan(10_000)
})
