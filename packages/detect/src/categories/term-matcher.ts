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

/** Finds many terms in a text, word by word. */
export interface TermMatcher<T> {
  /** Whether a term may begin or end with one of the words between two offsets of a text in lower case, whatever follows. */
  mayHold(text: string, start: number, end: number): boolean
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
  return {
    mayHold(text, start, end) {
      for (let at = wordAfter(text, start, end); at < end; at = wordAfter(text, at, end)) {
        const wordEnd = wordEndFrom(text, at)
        if (staysWithin(front, text, at, Math.min(wordEnd, end))) return true
        if (mayEnd(endings, text, wordEnd) && walkBackward(back, text, at, wordEnd) !== null) return true
        at = wordEnd
      }
      return false
    },
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

function joinCode(code: number): number {
  return code === 32 || code === 10 || code === 9 ? 45 : code
}
