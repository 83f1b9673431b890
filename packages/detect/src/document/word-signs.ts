import { categoryMatcher } from '../categories/lexicon.ts'
import { SEARCH } from '../categories/term-matcher.ts'
import { lowerCase } from '../text/lower-case.ts'
import type { NameTokens } from '../names/name-tokens.ts'
import { SHAPE } from '../names/shape.ts'
import { ROW_WIDTH, UNKNOWN_FORM } from '../text/word-forms.ts'
import { headSlot, wordSlots } from './hashed-vector.ts'
import { languagesOf } from './language-words.ts'
import { opensPhrase, typesOf } from './type-matcher.ts'

/** What stands where in the row of a word; the places before are those of names. */
export const SIGN = {
  /** Bits of {@link MARK}; from bit 8 on the languages of which it is a common word. */
  marks: 9,
  /** Slots of the whole word and, above 16 bits, of its first letters; 0 for none. */
  slots: 10,
  /** Slot of the word in the first lines. */
  head: 11,
  /** Kinds of document that the word speaks of, a bit each. */
  types: 12,
  /** The same when a colon follows. */
  typesBeforeColon: 13,
  /** What terms of categories it is by itself, see `TermMatcher.alone`. */
  term: 14,
  /** The terms that go on behind it, see `TermMatcher.follow`. */
  follow: 15,
} as const

export const MARK = {
  filled: 1,
  /** A phrase of a kind of document may begin here. */
  phrase: 4,
  /** The head of a column of account names may begin here. */
  account: 8,
} as const
export const LANGUAGES_FROM = 8

/**
 * Where the row of token `index` begins in the rows of its words, after the signs in it are filled. Of a word that is
 * not kept it is UNKNOWN_FORM; see {@link freshSigns}.
 */
export function signsAt(tokens: NameTokens, index: number, text: string): number {
  const row = tokens.form[index] ?? UNKNOWN_FORM
  if (row !== UNKNOWN_FORM && tokens.words.rows[row + SIGN.marks] === 0)
    fill(tokens.words.rows, row, text.slice(tokens.start[index], tokens.end[index]))
  return row
}

const other = new Int32Array(ROW_WIDTH)

/** The row of a token that is not kept, good until the next call. */
export function freshSigns(tokens: NameTokens, index: number, text: string): Int32Array {
  other.fill(0)
  const shape = tokens.shape[index]
  if (shape === SHAPE.number || shape === SHAPE.initials || shape === SHAPE.abbreviation) other[SIGN.term] = SEARCH
  else if (shape !== SHAPE.mark) fill(other, 0, text.slice(tokens.start[index], tokens.end[index]))
  return other
}

const ACCOUNT = /^(?:gebruiker|inlog|login|account|ad-account|user|uid|samaccount)/

function fill(rows: Int32Array, row: number, written: string): void {
  const word = lowerCase(written)
  rows[row + SIGN.marks] =
    MARK.filled |
    (opensPhrase(word) ? MARK.phrase : 0) |
    (ACCOUNT.test(word) ? MARK.account : 0) |
    (languagesOf(word) << LANGUAGES_FROM)
  rows[row + SIGN.term] = categoryMatcher().alone(word)
  rows[row + SIGN.follow] = categoryMatcher().follow(word)
  rows[row + SIGN.slots] = wordSlots(word)
  rows[row + SIGN.head] = headSlot(word)
  rows[row + SIGN.types] = typesOf(word)
  rows[row + SIGN.typesBeforeColon] = typesOf(`${word}:`)
}
