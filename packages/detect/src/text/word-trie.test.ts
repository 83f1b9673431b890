import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords } from './word-trie.ts'

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '諾'), maxLength: 6 }), { maxLength: 40 })

test('each word leads to its own end, and what is no beginning of a word leads nowhere', () => {
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '諾', 'z'), maxLength: 8 }),
      (all, other) => {
        const { trie, ends } = packWords(all)
        const walk = (word: string): number => {
          let node = 0
          for (let at = 0; at < word.length && node >= 0; at++) node = trie.step(node, word.charCodeAt(at))
          return node
        }
        all.forEach((word, at) => expect(walk(word)).toBe(ends[at]))
        expect(new Set(ends).size).toBe(new Set(all).size)
        expect(walk(other) >= 0).toBe(other === '' || all.some((word) => word.startsWith(other)))
      },
    ),
  )
})
