import { formRows, UNKNOWN_FORM, WordForms } from '../text/word-forms.ts'
import { lettersFrom, lettersTo } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { lookOf } from './word-look.ts'

/** Numbers that are kept of a word, and where they stand in its row. */
export const WORD_ROW = 8
export const ROW = {
  /** Folded hash. */
  hash: 0,
  /** Bits of LEX, above them the shape plus 1; 0 when the row is not filled. */
  look: 1,
  /** Hashes of the last two, three and four letters and of the first three, folded. */
  ending2: 2,
  ending3: 3,
  ending4: 4,
  beginning: 5,
  length: 6,
} as const

/** What is known of the words met before, by their number. */
export class NameWords {
  readonly forms: WordForms = new WordForms()
  readonly lexicon: Lexicon
  /** {@link WORD_ROW} numbers a word. */
  readonly rows: Int32Array = formRows(WORD_ROW)

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Number of a word, after its row is filled; UNKNOWN_FORM when it is not kept. */
  read(text: string, start: number, end: number): number {
    const form = this.forms.numberOf(text, start, end)
    if (form !== UNKNOWN_FORM && this.rows[form * WORD_ROW + ROW.look] === 0) this.#fill(form, text, start, end)
    return form
  }

  #fill(form: number, text: string, start: number, end: number): void {
    const { hash, lex, shape } = lookOf(text, start, end, this.lexicon)
    const row = form * WORD_ROW
    this.rows[row + ROW.hash] = hash
    this.rows[row + ROW.look] = ((shape + 1) << 16) | lex
    this.rows[row + ROW.length] = end - start
    this.rows[row + ROW.ending2] = lettersTo(text, start, end, 2)
    this.rows[row + ROW.ending3] = lettersTo(text, start, end, 3)
    this.rows[row + ROW.ending4] = lettersTo(text, start, end, 4)
    this.rows[row + ROW.beginning] = lettersFrom(text, start, end, 3)
  }
}

let kept: NameWords | undefined

/** The words met in texts read with a lexicon; a new table once one is full. */
export function nameWords(lexicon: Lexicon): NameWords {
  if (kept === undefined || kept.lexicon !== lexicon || kept.forms.isFull) kept = new NameWords(lexicon)
  return kept
}
