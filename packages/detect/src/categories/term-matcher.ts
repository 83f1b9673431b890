import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import { codesOf, createOpenings, hasOpening, markOpening, openingOf, slotsOf } from '../text/openings.ts'
import type { WordTrie } from '../text/word-trie.ts'
import { packWords } from '../text/word-trie.ts'

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
  /** Stands for the terms that go on behind a word, for `mayGoOn`; 0 when none does. */
  follow(word: string): number
  /** Whether a term may go on behind a word that ends at an offset of a text in lower case: a cheap look. */
  mayGoOn(text: string, end: number, follow: number): boolean
  /** What the whole word means to which {@link alone} gave that number. */
  meanings(number: number): readonly T[]
  /** Calls `found` for each hit that begins between two offsets, in order of its word. `text` in lower case. */
  search(text: string, start: number, end: number, found: (hit: TermHit<T>) => void): void
}

/** Terms that begin alike: a trie with what they mean, by the node at which they end. */
interface Terms<T> {
  readonly trie: WordTrie
  /** Terms that end at the node at a word end. */
  readonly whole: ReadonlyMap<number, readonly T[]>
  /** Terms of which the rest of the word is free. */
  readonly open: ReadonlyMap<number, readonly T[]>
  /** 1 where `whole` has terms, 2 where `open` has. */
  readonly kinds: Uint8Array
}

interface Term<T> {
  readonly characters: string
  readonly meaning: T
  readonly open: boolean
}

const WHOLE = 1
const OPEN = 2
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
    walkForward(fronts.at(openingAt(text, start)), text, start) ??
    walkBackward(backs.at(endingAt(text, end)), text, start, end)
  const known: (readonly T[])[] = [[]]
  const follow = (word: string): number => fronts.behind(word)
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
    mayGoOn: (text, end, following) => fronts.mayGoOn(text, end, following),
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

/** Terms by the slot of their first three characters; those of a slot are packed when first asked for, as a short text asks for few. */
class TermsByOpening<T> {
  readonly #added = new Map<number, Term<T>[]>()
  readonly #packed = new Map<number, Terms<T>>()
  readonly #openings = createOpenings()
  /** By the first word of terms of several, what {@link TermMatcher.follow} gives of it. */
  readonly #behind = new Map<string, number>()
  /** A bit for each first word with the three characters behind it, by their sum. */
  readonly #phrases = new Uint8Array(PHRASES / 8)

  add(written: string, meaning: T, open: boolean): void {
    // Spaces and hyphens in terms are one and the same.
    const characters = written.replace(/[ \n\t]/g, '-')
    const opening = codesOf(characters.slice(0, 3))
    markOpening(this.#openings, opening)
    const { first, end } = slotsOf(opening)
    for (let slot = first; slot < end; slot++) {
      const added = this.#added.get(slot)
      if (added === undefined) this.#added.set(slot, [{ characters, meaning, open }])
      else added.push({ characters, meaning, open })
    }
    const wordEnd = wordEndFrom(characters, 0)
    if (wordEnd === characters.length) return
    const word = characters.slice(0, wordEnd)
    const goesOn = characters.charCodeAt(wordEnd) === HYPHEN && characters.length > wordEnd + 2
    const follow = goesOn && this.#behind.get(word) !== ANYTHING ? sumOf(word) : ANYTHING
    this.#behind.set(word, follow)
    const [next = 0, second = 0, third] = codesOf(characters.slice(wordEnd + 1, wordEnd + 4))
    // behind a shorter term anything may stand
    const thirds = third === undefined ? ANY_CODE : [third]
    for (const code of thirds) {
      const phrase = phraseOf(follow, next, second, code)
      this.#phrases[phrase >> 3] = (this.#phrases[phrase >> 3] ?? 0) | (1 << (phrase & 7))
    }
  }

  mayGoOn(text: string, end: number, follow: number): boolean {
    if (follow === ANYTHING) return true
    if (joinCode(text.charCodeAt(end)) !== HYPHEN) return false
    const phrase = phraseOf(
      follow,
      joinCode(text.charCodeAt(end + 1)),
      joinCode(text.charCodeAt(end + 2)),
      joinCode(text.charCodeAt(end + 3)),
    )
    return ((this.#phrases[phrase >> 3] ?? 0) & (1 << (phrase & 7))) !== 0
  }

  behind(word: string): number {
    return this.#behind.get(word) ?? 0
  }

  /** The terms that may begin with such characters; null when there are none. */
  at(slot: number): Terms<T> | null {
    if (!hasOpening(this.#openings, slot)) return null
    const packed = this.#packed.get(slot)
    if (packed !== undefined) return packed
    const added = this.#added.get(slot)
    if (added === undefined) return null
    const terms = packTerms(added)
    this.#packed.set(slot, terms)
    return terms
  }
}

const PHRASES = 1 << 16

/** Sum of a word, from 1 on. */
function sumOf(word: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193)
  return (sum >>> 1) | 1
}

const ANY_CODE: readonly number[] = Array.from({ length: 32 }, (_, code) => code)

/** Number below {@link PHRASES} of the sum of a word and three characters; of the third the lower five bits count. */
function phraseOf(sum: number, first: number, second: number, third: number): number {
  return Math.imul(sum ^ (first << 16) ^ (second << 5) ^ (third & 31), 0x9e3779b1) >>> 16
}

function packTerms<T>(terms: readonly Term<T>[]): Terms<T> {
  const { trie, ends } = packWords(terms.map(({ characters }) => characters))
  const whole = new Map<number, T[]>()
  const open = new Map<number, T[]>()
  const kinds = new Uint8Array(trie.size)
  terms.forEach((term, at) => {
    const node = ends[at] ?? 0
    const list = term.open ? open : whole
    kinds[node] = (kinds[node] ?? 0) | (term.open ? OPEN : WHOLE)
    const meanings = list.get(node)
    if (meanings === undefined) list.set(node, [term.meaning])
    else meanings.push(term.meaning)
  })
  return { trie, whole, open, kinds }
}

function openingAt(text: string, at: number): number {
  return openingOf(text.charCodeAt(at), joinCode(text.charCodeAt(at + 1)), joinCode(text.charCodeAt(at + 2)))
}

function endingAt(text: string, end: number): number {
  return openingOf(text.charCodeAt(end - 1), text.charCodeAt(end - 2), text.charCodeAt(end - 3))
}

/** The longest term that begins at the word. */
function walkForward<T>(terms: Terms<T> | null, text: string, start: number): TermHit<T> | null {
  if (terms === null) return null
  const { trie, whole, open, kinds } = terms
  let bestNode = -1
  let bestEnd = 0
  let bestOpen = false
  let node = 0
  for (let at = start; at < text.length; ) {
    node = trie.step(node, joinCode(text.charCodeAt(at)))
    if (node < 0) break
    at++
    const kind = kinds[node] ?? 0
    const isWhole = (kind & WHOLE) !== 0 && wordEndFrom(text, at) === at
    if (!isWhole && (kind & OPEN) === 0) continue
    bestNode = node
    bestEnd = at
    bestOpen = !isWhole
  }
  if (bestNode < 0) return null
  const opened = open.get(bestNode) ?? []
  return bestOpen
    ? { start, end: wordEndFrom(text, bestEnd), meanings: opened }
    : { start, end: bestEnd, meanings: [...(whole.get(bestNode) ?? []), ...opened] }
}

/** The shortest term that the word ends with. */
function walkBackward<T>(terms: Terms<T> | null, text: string, start: number, end: number): TermHit<T> | null {
  if (terms === null) return null
  const { trie, open, kinds } = terms
  let node = 0
  for (let at = end - 1; at >= start; at--) {
    node = trie.step(node, text.charCodeAt(at))
    if (node < 0) return null
    if ((kinds[node] ?? 0) & OPEN) return { start, end, meanings: open.get(node) ?? [] }
  }
  return null
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
