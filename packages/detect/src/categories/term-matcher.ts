import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import { codesOf, openingOf, slotsOf } from '../text/openings.ts'

/** A term found in a text; offsets are those of the text that was searched. */
export interface TermHit<T> {
  readonly start: number
  readonly end: number
  readonly meanings: readonly T[]
}

/** What {@link TermMatcher.alone} gives of a word that is no term, and of several joined by marks. */
export const NO_TERM = 0
export const SEARCH = -1
/** What {@link TermMatcher.follow} gives when anything may follow. */
const ANYTHING = -1

/** Finds many terms in a text, word by word. */
export interface TermMatcher<T> {
  /**
   * What `search` finds of a word in lower case when no term goes on behind it: {@link NO_TERM} or the number of its
   * {@link meanings}; {@link SEARCH} for several words joined by marks of which some may be terms.
   */
  alone(word: string): number
  /** With which letters a term may go on behind a word, for {@link mayGoOn}; 0 when none does. */
  follow(word: string): number
  /** What the whole word means to which {@link alone} gave that number. */
  meanings(number: number): readonly T[]
  /** Calls `found` for each hit that begins between two offsets, in order of its word. `text` in lower case. */
  search(text: string, start: number, end: number, found: (hit: TermHit<T>) => void): void
}

/** Terms that are written the same, with what they mean. */
interface Term<T> {
  readonly characters: string
  /** As words of their own. */
  readonly whole: T[]
  /** With the rest of the word free. */
  readonly open: T[]
}

const WORD = LETTER | DIGIT
/** Stands for white space too. */
const HYPHEN = 45

/** Arranges terms (see CategoryTerms) with what they mean: by their first letters, or by their last when the front is free. */
export function compileTerms<T>(terms: Iterable<readonly [string, T]>): TermMatcher<T> {
  const fronts = new TermsByOpening<T>()
  const backs = new TermsByOpening<T>()
  for (const [term, meaning] of terms) {
    if (term.startsWith('*')) backs.add(Array.from(term.slice(1)).reverse().join(''), meaning, true)
    else if (term.endsWith('*')) fronts.add(term.slice(0, -1), meaning, true)
    else fronts.add(term, meaning, false)
  }
  const hitAt = (text: string, start: number, end: number): TermHit<T> | null =>
    hitForward(fronts, text, start) ?? hitBackward(backs, text, start, end)
  const known: (readonly T[])[] = [[]]
  const follow = (word: string): number => lettersBehind(fronts, word)
  const alone = (word: string): number => {
    const hit = hitAt(word, 0, word.length)
    if (hit === null) return NO_TERM
    const number = known.findIndex((meanings) => isSame(meanings, hit.meanings))
    return number < 0 ? known.push(hit.meanings) - 1 : number
  }
  return {
    alone(word) {
      if (wordEndFrom(word, 0) === word.length) return alone(word)
      for (let at = wordAfter(word, 0, word.length); at < word.length; at = wordAfter(word, at, word.length)) {
        const part = word.slice(at, wordEndFrom(word, at))
        if (alone(part) !== NO_TERM || follow(part) !== 0) return SEARCH
        at += part.length
      }
      return NO_TERM
    },
    follow,
    meanings: (number) => known[number] ?? [],
    search(text, start, end, found) {
      for (let at = wordAfter(text, start, end); at < end; at = wordAfter(text, at, end)) {
        const wordEnd = wordEndFrom(text, at)
        const hit = hitAt(text, at, wordEnd)
        if (hit !== null) found(hit)
        at = wordEnd
      }
    },
  }
}

/** Terms by the slot of their first three characters; those of a slot are put in order when first asked for, as a short text asks for few. */
class TermsByOpening<T> {
  readonly #added = new Map<number, (readonly [characters: string, meaning: T, open: boolean])[]>()
  readonly #ordered = new Map<number, readonly Term<T>[]>()

  add(written: string, meaning: T, open: boolean): void {
    // Spaces and hyphens in terms are one and the same.
    const characters = written.replace(/[ \n\t]/g, '-')
    const { first, end } = slotsOf(codesOf(characters.slice(0, 3)))
    for (let slot = first; slot < end; slot++) {
      const added = this.#added.get(slot)
      if (added === undefined) this.#added.set(slot, [[characters, meaning, open]])
      else added.push([characters, meaning, open])
    }
  }

  /** How the terms are written that begin with a word. */
  *beginningWith(word: string): Generator<string> {
    const { first, end } = slotsOf(codesOf(word.slice(0, 3)))
    for (let slot = first; slot < end; slot++)
      for (const [characters] of this.#added.get(slot) ?? []) if (characters.startsWith(word)) yield characters
  }

  /** The terms that may begin with such characters, the longest first. */
  at(slot: number): readonly Term<T>[] {
    const ordered = this.#ordered.get(slot)
    if (ordered !== undefined) return ordered
    const terms = new Map<string, Term<T>>()
    for (const [characters, meaning, open] of this.#added.get(slot) ?? []) {
      const term = terms.get(characters) ?? { characters, whole: [], open: [] }
      terms.set(characters, term)
      ;(open ? term.open : term.whole).push(meaning)
    }
    const sorted = [...terms.values()].sort((a, b) => b.characters.length - a.characters.length)
    this.#ordered.set(slot, sorted)
    return sorted
  }
}

/** The longest term that begins at the word. */
function hitForward<T>(fronts: TermsByOpening<T>, text: string, start: number): TermHit<T> | null {
  const slot = openingOf(
    text.charCodeAt(start),
    joinCode(text.charCodeAt(start + 1)),
    joinCode(text.charCodeAt(start + 2)),
  )
  for (const { characters, whole, open } of fronts.at(slot)) {
    if (!standsAt(characters, text, start)) continue
    const end = start + characters.length
    if (whole.length > 0 && wordEndFrom(text, end) === end) return { start, end, meanings: [...whole, ...open] }
    if (open.length > 0) return { start, end: wordEndFrom(text, end), meanings: open }
  }
  return null
}

function standsAt(characters: string, text: string, start: number): boolean {
  if (start + characters.length > text.length) return false
  for (let at = 0; at < characters.length; at++)
    if (joinCode(text.charCodeAt(start + at)) !== characters.charCodeAt(at)) return false
  return true
}

/** The shortest term that the word ends with. */
function hitBackward<T>(backs: TermsByOpening<T>, text: string, start: number, end: number): TermHit<T> | null {
  const terms = backs.at(openingOf(text.charCodeAt(end - 1), text.charCodeAt(end - 2), text.charCodeAt(end - 3)))
  for (let place = terms.length - 1; place >= 0; place--) {
    const { characters, open } = terms[place] ?? { characters: '', open: [] }
    let read = 0
    while (read < characters.length && text.charCodeAt(end - 1 - read) === characters.charCodeAt(read)) read++
    if (read === characters.length && read <= end - start) return { start, end, meanings: open }
  }
  return null
}

/** One bit for the lower five bits of each letter that a word behind a word and a space may begin with. */
function lettersBehind<T>(fronts: TermsByOpening<T>, word: string): number {
  let letters = 0
  for (const characters of fronts.beginningWith(word)) {
    const mark = characters.charCodeAt(word.length)
    if (characters.length === word.length || (characterClass[mark] ?? 0) & WORD) continue
    if (mark !== HYPHEN || characters.length === word.length + 1) return ANYTHING
    letters |= 1 << (characters.charCodeAt(word.length + 1) & 31)
  }
  return letters
}

/** Whether a term may go on behind a word that ends at an offset: a cheap look. `letters` by {@link TermMatcher.follow}. */
export function mayGoOn(text: string, end: number, letters: number): boolean {
  if (letters === ANYTHING) return true
  return joinCode(text.charCodeAt(end)) === HYPHEN && (letters & (1 << (joinCode(text.charCodeAt(end + 1)) & 31))) !== 0
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((meaning, at) => meaning === b[at])
}

/** Where the first word from an offset on begins; `end` when there is none before it. */
function wordAfter(text: string, from: number, end: number): number {
  let at = from
  while (at < end && ((characterClass[text.charCodeAt(at)] ?? 0) & WORD) === 0) at++
  return at
}

function wordEndFrom(text: string, from: number): number {
  let end = from
  while (end < text.length && (characterClass[text.charCodeAt(end)] ?? 0) & WORD) end++
  return end
}

function joinCode(code: number): number {
  return code === 32 || code === 10 || code === 9 ? HYPHEN : code
}
