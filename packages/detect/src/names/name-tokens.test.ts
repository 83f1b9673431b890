import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedLexicon } from './lexicon.ts'
import { GAP, nameTokens } from './name-tokens.ts'
import { SHAPE } from './shape.ts'

function cut(text: string): string[] {
  const tokens = nameTokens(text, shippedLexicon())
  return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.start[index], tokens.end[index]))
}

test.each([
  ['J.W.M. Kok-Vrijdag', ['J.W.M.', 'Kok-Vrijdag']],
  ['J.P van Dam', ['J.P', 'van', 'Dam']],
  ['Th.J. de Wit', ['Th.J.', 'de', 'Wit']],
  ["Sem's broer", ['Sem', "'s", 'broer']],
  ["B. van 't Hof", ['B.', 'van', "'t", 'Hof']],
  ["Sinéad O'Brien", ['Sinéad', "O'Brien"]],
  ["'s-Gravenmade", ["'s-Gravenmade"]],
  ['Dam, J. van', ['Dam', ',', 'J.', 'van']],
  ['dhr. v.d. Berg', ['dhr.', 'v.d.', 'Berg']],
  ['N. v/d Berg', ['N.', 'v/d', 'Berg']],
  ['J.P. (Hans) Groen', ['J.P.', '(', 'Hans', ')', 'Groen']],
  ['mail j.de-wit@elsmeer.nl.', ['mail', 'j.de-wit@elsmeer.nl', '.']],
  ['Dit is het einde.', ['Dit', 'is', 'het', 'einde', '.']],
])('cuts %s', (text, words) => {
  expect(cut(text)).toEqual(words)
})

test('tells how words are written', () => {
  const tokens = nameTokens('Jan DE J J.P. McDonald Kok-Vrijdag Wmo-consulent fiets 12 محمد', shippedLexicon())
  expect(Array.from(tokens.shape.subarray(0, tokens.count))).toEqual([
    SHAPE.capital,
    SHAPE.capitals,
    SHAPE.letter,
    SHAPE.initials,
    SHAPE.mixed,
    SHAPE.doubleCapital,
    SHAPE.compound,
    SHAPE.lower,
    SHAPE.number,
    SHAPE.foreignScript,
  ])
})

test('tells what stands between tokens', () => {
  const tokens = nameTokens('a b\tc\nd\n\ne   f!', shippedLexicon())
  expect(Array.from(tokens.gap.subarray(0, tokens.count))).toEqual([
    GAP.blank,
    GAP.space,
    GAP.tab,
    GAP.line,
    GAP.blank,
    GAP.tab,
    GAP.none,
  ])
})

test('tokens follow each other, lie inside the text and leave only white space out', () => {
  fc.assert(
    fc.property(
      fc
        .array(
          fc.constantFrom('Jan', 'J.', "'s", '-', '@', '.', ' ', '\n', 'van', "O'", 'é', '1', '\t', '|', 'x@y.nl', 'ﬀ'),
        )
        .map((parts) => parts.join('')),
      (text) => {
        const tokens = nameTokens(text, shippedLexicon())
        let last = 0
        for (let index = 0; index < tokens.count; index++) {
          expect(tokens.start[index]!).toBeGreaterThanOrEqual(last)
          expect(text.slice(last, tokens.start[index])).toMatch(/^\s*$/)
          expect(tokens.end[index]!).toBeGreaterThan(tokens.start[index]!)
          last = tokens.end[index]!
        }
        expect(text.slice(last)).toMatch(/^\s*$/)
      },
    ),
  )
})
