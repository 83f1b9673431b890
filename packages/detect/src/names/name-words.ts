import { UNKNOWN_FORM, WordForms } from '../text/word-forms.ts'
import { lettersFrom, lettersTo } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { lookOf } from './word-look.ts'

/** What stands where in the row of a word; the first two places are taken, those from 9 on are the documents' own. */
export const ROW = {
  /** Folded hash. */
  hash: 2,
  /** Bits of LEX, above them the shape plus 1; 0 when the row is not filled. */
  look: 3,
  /** Hashes of the last two, three and four letters and of the first three, folded. */
  ending2: 4,
  ending3: 5,
  ending4: 6,
  beginning: 7,
  length: 8,
} as const

/** What is known of the words met before. */
export class NameWords {
  readonly forms: WordForms = new WordForms()
  readonly lexicon: Lexicon
  readonly rows: Int32Array = this.forms.rows

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Where the row of a word begins, after it is filled; UNKNOWN_FORM when it is not kept. */
  read(text: string, units: Uint16Array, start: number, end: number): number {
    const row = this.forms.rowOf(units, start, end)
    if (row !== UNKNOWN_FORM && this.rows[row + ROW.look] === 0) this.#fill(row, text, start, end)
    return row
  }

  #fill(row: number, text: string, start: number, end: number): void {
    const { hash, lex, shape } = lookOf(text, start, end, this.lexicon)
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
