import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedHash } from './fold.ts'
import { LEX, Lexicon, packLexicon, shippedLexicon } from './lexicon.ts'

test('gives back the bits of every word that was packed', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.integer({ min: 1, max: 0xffff })), {
        selector: ([word]) => word,
      }),
      (entries) => {
        const lexicon = new Lexicon(
          packLexicon(new Map(entries.map(([word, bits]) => [foldedHash(word, 0, word.length), bits]))),
        )
        for (const [word, bits] of entries) expect(lexicon.word(word.toUpperCase())).toBe(bits)
      },
    ),
    { numRuns: 20 },
  )
})

test('knows nothing of a word that was not packed', () => {
  const lexicon = new Lexicon(packLexicon(new Map([[foldedHash('jan', 0, 3), 7]])))
  expect(lexicon.word('piet')).toBe(0)
})

test.each([new Uint8Array(0), new Uint8Array(12), new Uint8Array(300_000)])(
  'refuses bytes that are no lexicon',
  (bytes) => {
    expect(() => new Lexicon(bytes)).toThrow(RangeError)
  },
)

test.each([
  ['Sem', LEX.forename],
  ['Öztürk', LEX.surname],
  ['Bouazza', LEX.surname],
  ['fiets', LEX.word],
  ['Groningen', LEX.place],
  ['den', LEX.infix],
  ['mevrouw', LEX.title],
  ['dochter', LEX.kin],
  ['basisschool', LEX.institution],
  ['Duits', LEX.nobody],
  ['het', LEX.common],
])('the shipped lexicon has %s in class %d', (word, bits) => {
  expect(shippedLexicon().word(word) & bits).not.toBe(0)
})

test('made-up words are hardly ever taken for listed ones', () => {
  const lexicon = shippedLexicon()
  let known = 0
  for (let number = 0; number < 20_000; number++) if (lexicon.word(`qx${number.toString(26)}zw`) !== 0) known++
  expect(known).toBeLessThan(20)
})
