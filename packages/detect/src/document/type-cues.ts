import { DOCUMENT_TYPES } from '@sluiswacht/model'
import type { NameTokens } from '../names/name-tokens.ts'
import { COLON } from '../names/name-view.ts'
import { cueSlot } from './hashed-vector.ts'
import { typesOfPhrase } from './type-matcher.ts'
import { TITLE_WORDS } from './type-words.ts'
import type { VectorBuilder } from './vector-builder.ts'
import { MARK, SIGN } from './word-signs.ts'

/** The kinds of document with the slots of their cues, made once. */
const KINDS = DOCUMENT_TYPES.map((type) => ({
  type,
  title: cueSlot(`title ${type}`),
  body: cueSlot(`body ${type}`),
  head: cueSlot(`head ${type}`),
  subject: cueSlot(`subject ${type}`),
}))

/** How much of a text is its title, and how much of it is looked at. */
const TITLE = 160
const BODY = 8000

/** Counts the words of each kind of document in the title, and the different ones in the beginning of the text. */
export class TypeCounts {
  readonly #title = new Uint16Array(DOCUMENT_TYPES.length)
  readonly #body = new Uint16Array(DOCUMENT_TYPES.length)
  readonly #seen = new Set<number>()

  /** Counts a token: `row` is where the signs of its word stand in `rows`. */
  add(lower: string, tokens: NameTokens, index: number, rows: Int32Array, row: number): void {
    const start = tokens.start[index] ?? 0
    if (start >= BODY) return
    const end = tokens.end[index] ?? 0
    let types = rows[row + (lower.charCodeAt(end) === COLON ? SIGN.typesBeforeColon : SIGN.types)] ?? 0
    if ((rows[row + SIGN.marks] ?? 0) & MARK.phrase) types |= typesOfPhrase(lower, start, end)
    if (types === 0) return
    const word = tokens.hash[index] ?? 0
    for (; types !== 0; types &= types - 1) {
      const place = 31 - Math.clz32(types & -types)
      if (start < TITLE) this.#title[place] = (this.#title[place] ?? 0) + 1
      const key = word * 32 + place
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.#body[place] = (this.#body[place] ?? 0) + 1
    }
  }

  addTo(vector: VectorBuilder): void {
    for (const [place, { title, body }] of KINDS.entries()) {
      vector.cue(title, Math.min(2, (this.#title[place] ?? 0) * 0.8))
      vector.cue(body, bucket(this.#body[place] ?? 0))
    }
  }
}

/** Adds which kinds of document the title and the subject line name; `only` is the kind whose words in the title count, when it is known. */
export function addTitleCues(lower: string, only: string | null, vector: VectorBuilder): void {
  const head = titleOf(lower)
  const subject = /^(?:betreft|onderwerp|subject|re)\s*:[^\n]{0,120}/m.exec(lower.slice(0, 1500))?.[0] ?? ''
  for (const { type, head: headCue, subject: subjectCue } of KINDS) {
    // once the title names a kind, the words of other kinds in it say nothing ("Verzuimoverzicht")
    if ((only === null || only === type) && TITLE_WORDS[type].test(head)) vector.cue(headCue, 1.5)
    if (subject !== '' && TITLE_WORDS[type].test(subject)) vector.cue(subjectCue, 1)
  }
}

/** A count as a cue: 0 to 2, by its logarithm. */
export function bucket(count: number): number {
  return Math.min(2, Math.log2(1 + count) / 2)
}

/** The first heading, or else the first line with letters. */
function titleOf(lower: string): string {
  const start = lower.slice(0, 600)
  const heading = /^#{1,2} [^\n]{2,140}/m.exec(start)?.[0]
  return heading ?? /[^\n]*\p{L}[^\n]{0,140}/u.exec(start)?.[0] ?? ''
}
