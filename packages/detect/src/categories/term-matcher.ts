import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, markOpening, mayOpen } from '../text/openings.ts'
import type { WordTrie } from '../text/word-trie.ts'
import { packWords } from '../text/word-trie.ts'

/** A term found in a text; offsets are those of the text that was searched. */
export interface TermHit<T> {
  readonly start: number
  readonly end: number
  readonly meanings: readonly T[]
}

/** A trie with what its terms mean, by the node at which they end. */
interface Terms<T> {
  readonly trie: WordTrie
  /** Terms that end at the node at a word end. */
  readonly whole: ReadonlyMap<number, readonly T[]>
  /** Terms of which the rest of the word is free. */
  readonly open: ReadonlyMap<number, readonly T[]>
  /** 1 where `whole` has terms, 2 where `open` has, 4 where a term goes on with another word. */
  readonly kinds: Uint8Array
}

interface Term<T> {
  readonly characters: string
  readonly meaning: T
  readonly open: boolean
}

const WHOLE = 1
const OPEN = 2
const GOES_ON = 4
const ENDS = WHOLE | OPEN

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

const WORD = LETTER | DIGIT

/** Compiles terms (see CategoryTerms) with what they mean to two tries: one from the front of words, one from their end. */
export function compileTerms<T>(terms: Iterable<readonly [string, T]>): TermMatcher<T> {
  const fronts: Term<T>[] = []
  const backs: Term<T>[] = []
  const openings = createOpenings()
  const endings = createOpenings()
  for (const [term, meaning] of terms) {
    const fromBack = term.startsWith('*')
    const open = fromBack || term.endsWith('*')
    const characters = fromBack ? Array.from(term.slice(1)).reverse().join('') : term.slice(0, open ? -1 : term.length)
    // Spaces and hyphens in terms are one and the same.
    const joined = characters.replace(/[ \n\t]/g, '-')
    ;(fromBack ? backs : fronts).push({ characters: joined, meaning, open })
    markOpening(fromBack ? endings : openings, codesOf(joined.slice(0, 3)))
  }
  const front = packTerms(fronts)
  const back = packTerms(backs)
  const known: (readonly T[])[] = [[]]
  const mayHold = (word: string): boolean => {
    for (let at = wordAfter(word, 0, word.length); at < word.length; at = wordAfter(word, at, word.length)) {
      const wordEnd = wordEndFrom(word, at)
      if (staysWithin(front, word, at, wordEnd)) return true
      if (mayEnd(endings, word, wordEnd) && walkBackward(back, word, at, wordEnd) !== null) return true
      at = wordEnd
    }
    return false
  }
  return {
    alone(word) {
      if (!mayHold(word)) return NO_TERM
      if (wordEndFrom(word, 0) < word.length) return SEARCH
      const hit = walkForward(front, word, 0) ?? walkBackward(back, word, 0, word.length)
      if (hit === null) return NO_TERM
      const number = known.findIndex((meanings) => isSame(meanings, hit.meanings))
      return number < 0 ? known.push(hit.meanings) - 1 : number
    },
    follow: (word) => lettersBehind(front, word),
    meanings: (number) => known[number] ?? [],
    search(text, start, end, found) {
      for (let at = wordAfter(text, start, end); at < end; at = wordAfter(text, at, end)) {
        const wordEnd = wordEndFrom(text, at)
        const hit = mayBegin(openings, text, at) ? walkForward(front, text, at) : null
        if (hit !== null) found(hit)
        else if (mayEnd(endings, text, wordEnd)) {
          const backward = walkBackward(back, text, at, wordEnd)
          if (backward !== null) found(backward)
        }
        at = wordEnd
      }
    },
  }
}

/** Where the first word from an offset on begins; `end` when there is none before it. */
function wordAfter(text: string, from: number, end: number): number {
  let at = from
  while (at < end && ((characterClass[text.charCodeAt(at)] ?? 0) & WORD) === 0) at++
  return at
}

/** Whether a term is complete with the word or in it, or goes on after it. */
function staysWithin<T>({ trie, kinds }: Terms<T>, text: string, start: number, end: number): boolean {
  let node = 0
  for (let at = start; at < end; at++) {
    node = trie.step(node, text.charCodeAt(at))
    if (node < 0) return false
    if ((kinds[node] ?? 0) & OPEN) return true
  }
  return (kinds[node] ?? 0) !== 0
}

/** One bit for the lower five bits of each letter that a word behind a word and a space may begin with. */
function lettersBehind<T>({ trie, kinds }: Terms<T>, word: string): number {
  let node = 0
  for (let at = 0; at < word.length && node >= 0; at++) node = trie.step(node, word.charCodeAt(at))
  if (node < 0 || ((kinds[node] ?? 0) & GOES_ON) === 0) return 0
  const space = trie.step(node, HYPHEN)
  const isOtherMark = (code: number): boolean => code !== HYPHEN && ((characterClass[code] ?? 0) & WORD) === 0
  if (space < 0 || kinds[space] !== 0 || trie.codes(node).some(isOtherMark)) return ANYTHING
  return trie.codes(space).reduce((bits, code) => bits | (1 << (code & 31)), 0)
}

/** Whether a term may go on behind a word that ends at an offset: a cheap look. `letters` by {@link TermMatcher.follow}. */
export function mayGoOn(text: string, end: number, letters: number): boolean {
  if (letters === ANYTHING) return true
  return joinCode(text.charCodeAt(end)) === HYPHEN && (letters & (1 << (text.charCodeAt(end + 1) & 31))) !== 0
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((meaning, at) => meaning === b[at])
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
    markWordEnds(trie, kinds, term.characters)
    const meanings = list.get(node)
    if (meanings === undefined) list.set(node, [term.meaning])
    else meanings.push(term.meaning)
  })
  return { trie, whole, open, kinds }
}

/** Marks where a word of a term ends and another follows. */
function markWordEnds(trie: WordTrie, kinds: Uint8Array, characters: string): void {
  let node = 0
  for (let at = 0; at < characters.length; at++) {
    if (((characterClass[characters.charCodeAt(at)] ?? 0) & WORD) === 0) kinds[node] = (kinds[node] ?? 0) | GOES_ON
    node = trie.step(node, characters.charCodeAt(at))
  }
}

function mayBegin(openings: Openings, text: string, at: number): boolean {
  return mayOpen(openings, text.charCodeAt(at), joinCode(text.charCodeAt(at + 1)), joinCode(text.charCodeAt(at + 2)))
}

function mayEnd(endings: Openings, text: string, end: number): boolean {
  return mayOpen(endings, text.charCodeAt(end - 1), text.charCodeAt(end - 2), text.charCodeAt(end - 3))
}

/** The longest term that begins at the word. */
function walkForward<T>({ trie, whole, open, kinds }: Terms<T>, text: string, start: number): TermHit<T> | null {
  let bestNode = -1
  let bestEnd = 0
  let bestOpen = false
  let node = 0
  for (let at = start; ; at++) {
    const kind = (kinds[node] ?? 0) & ENDS
    if (kind !== 0 && at > start) {
      if (kind & OPEN) {
        bestNode = node
        bestOpen = true
      }
      if (kind & WHOLE && (at >= text.length || ((characterClass[text.charCodeAt(at)] ?? 0) & WORD) === 0)) {
        bestNode = node
        bestOpen = false
      }
      if (bestNode === node) bestEnd = at
    }
    if (at >= text.length) break
    node = trie.step(node, joinCode(text.charCodeAt(at)))
    if (node < 0) break
  }
  if (bestNode < 0) return null
  const opened = open.get(bestNode) ?? []
  return bestOpen
    ? { start, end: wordEndFrom(text, bestEnd), meanings: opened }
    : { start, end: bestEnd, meanings: [...(whole.get(bestNode) ?? []), ...opened] }
}

function walkBackward<T>({ trie, open, kinds }: Terms<T>, text: string, start: number, end: number): TermHit<T> | null {
  let node = 0
  for (let at = end - 1; at >= start; at--) {
    node = trie.step(node, text.charCodeAt(at))
    if (node < 0) return null
    if ((kinds[node] ?? 0) & OPEN) return { start, end, meanings: open.get(node) ?? [] }
  }
  return null
}

function wordEndFrom(text: string, from: number): number {
  let end = from
  while (end < text.length && (characterClass[text.charCodeAt(end)] ?? 0) & WORD) end++
  return end
}

/** Stands for white space too. */
const HYPHEN = 45

function joinCode(code: number): number {
  return code === 32 || code === 10 || code === 9 ? HYPHEN : code
}
