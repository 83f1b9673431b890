import { characterClass, DIGIT, LETTER, WHITESPACE } from './characters.ts'

const WORD = 1
const NUMBER = 2
export const MARK = 3

/**
 * The tokens of a text in order. A word is a run of letters and digits with at least one letter, a number a run of
 * digits; every other character that is no white space is a mark of its own (also `'`, `-` and `.`).
 */
export interface Tokens {
  readonly count: number
  /** Offsets in the normalised text. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** {@link WORD}, {@link NUMBER} or {@link MARK}. */
  readonly kind: Uint8Array
}

export function tokenise(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2)
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let kind = new Uint8Array(capacity)
  let count = 0
  let at = 0
  while (at < text.length) {
    const first = characterClass[text.charCodeAt(at)] ?? 0
    if (first & WHITESPACE) {
      at++
      continue
    }
    const from = at++
    let seen = first
    if (first & (LETTER | DIGIT)) {
      for (; at < text.length; at++) {
        const next = characterClass[text.charCodeAt(at)] ?? 0
        if ((next & (LETTER | DIGIT)) === 0) break
        seen |= next
      }
    }
    if (count === capacity) {
      capacity *= 2
      start = grown(start, new Int32Array(capacity))
      end = grown(end, new Int32Array(capacity))
      kind = grown(kind, new Uint8Array(capacity))
    }
    start[count] = from
    end[count] = at
    kind[count++] = seen & LETTER ? WORD : seen & DIGIT ? NUMBER : MARK
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), kind: kind.subarray(0, count) }
}

function grown<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old)
  return fresh
}
