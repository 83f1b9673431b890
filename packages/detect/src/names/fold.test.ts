import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldedHash } from './fold.ts'

test.each([
  ['Öztürk', 'ozturk'],
  ['Wiśniewski', 'wisniewski'],
  ['ŁUKASZ', 'lukasz'],
  ['d’Angelo', "d'angelo"],
  ['Yılmaz', 'yilmaz'],
  ['Fátima', 'fatima'],
])('folds %s to %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

test('a combining accent is dropped like a composed one', () => {
  expect(fold('Ö'.normalize('NFD'))).toBe(fold('Ö'))
})

test('the hash of a word is that of its folded form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text)
      expect(foldedHash(text, 0, text.length)).toBe(foldedHash(folded, 0, folded.length))
    }),
  )
})
