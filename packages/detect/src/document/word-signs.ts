import { categoryMatcher } from '../categories/lexicon.ts'
import { lowerCase } from '../categories/term-matcher.ts'
import type { NameTokens } from '../names/name-tokens.ts'
import type { NameWords } from '../names/name-words.ts'
import { SHAPE } from '../names/shape.ts'
import { formRows, UNKNOWN_FORM } from '../text/word-forms.ts'
import { headSlot, wordSlots } from './hashed-vector.ts'
import { languagesOf } from './language-words.ts'
import { opensPhrase, typesOf } from './type-matcher.ts'

/** Numbers that are kept of a word, and where they stand in its row. */
export const SIGNS = 6
export const SIGN = {
  /** Bits of {@link MARK}; from bit 8 on the languages of which it is a common word. */
  marks: 0,
  /** Slots of the whole word and, above 16 bits, of its first letters; 0 for none. */
  slots: 1,
  /** Slot of the word in the first lines. */
  head: 2,
  /** Kinds of document that the word speaks of, a bit each. */
  types: 3,
  /** The same when a colon follows. */
  typesBeforeColon: 4,
} as const

export const MARK = {
  filled: 1,
  /** A term of a category may stand here. */
  term: 2,
  /** A phrase of a kind of document may begin here. */
  phrase: 4,
} as const
export const LANGUAGES_FROM = 8

/** What the words of texts say by themselves, found out once for each word. */
class WordSigns {
  readonly words: NameWords
  readonly rows: Int32Array = formRows(SIGNS)
  readonly #other = new Int32Array(SIGNS)

  constructor(words: NameWords) {
    this.words = words
  }

  /** The row of token `index`: where it begins in {@link rows}. Of a word that is not kept it is -1; see {@link fresh}. */
  at(tokens: NameTokens, index: number, text: string): number {
    const form = tokens.form[index] ?? UNKNOWN_FORM
    if (form === UNKNOWN_FORM) return -1
    const row = form * SIGNS
    if (this.rows[row] === 0) fill(this.rows, row, text.slice(tokens.start[index], tokens.end[index]))
    return row
  }

  /** The row of a token that is not kept, good until the next call. */
  fresh(tokens: NameTokens, index: number, text: string): Int32Array {
    this.#other.fill(0)
    const shape = tokens.shape[index]
    if (shape === SHAPE.number || shape === SHAPE.initials || shape === SHAPE.abbreviation)
      this.#other[SIGN.marks] = MARK.term
    else if (shape !== SHAPE.mark) fill(this.#other, 0, text.slice(tokens.start[index], tokens.end[index]))
    return this.#other
  }
}

function fill(rows: Int32Array, row: number, written: string): void {
  const word = lowerCase(written)
  rows[row + SIGN.marks] =
    MARK.filled |
    (categoryMatcher().mayHold(word, 0, word.length) ? MARK.term : 0) |
    (opensPhrase(word) ? MARK.phrase : 0) |
    (languagesOf(word) << LANGUAGES_FROM)
  rows[row + SIGN.slots] = wordSlots(word)
  rows[row + SIGN.head] = headSlot(word)
  rows[row + SIGN.types] = typesOf(word)
  rows[row + SIGN.typesBeforeColon] = typesOf(`${word}:`)
}

let kept: WordSigns | undefined

/** The signs of the words of a table. */
export function wordSigns(words: NameWords): WordSigns {
  if (kept === undefined || kept.words !== words) kept = new WordSigns(words)
  return kept
}
