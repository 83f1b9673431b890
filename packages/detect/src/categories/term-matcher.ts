import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import type { Tokens } from '../text/tokens.ts'
import { MARK } from '../text/tokens.ts'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, markOpening, mayOpen } from '../text/openings.ts'

/** A term found in a text; offsets are those of the text that was searched. */
export interface TermHit<T> {
  readonly start: number
  readonly end: number
  readonly meanings: readonly T[]
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  /** Terms that end here at a word end. */
  whole: T[]
  /** Terms of which the rest of the word is free. */
  open: T[]
}

/** Finds many terms in one pass over the words of a text. */
export interface TermMatcher<T> {
  /** Calls `found` for each hit, in order of its word. `text` in lower case, `words` those of the text as written. */
  search(text: string, words: Tokens, found: (hit: TermHit<T>) => void): void
}

const WORD = LETTER | DIGIT

/** Compiles terms (see CategoryTerms) with what they mean to two tries: one from the front of words, one from their end. */
export function compileTerms<T>(terms: Iterable<readonly [string, T]>): TermMatcher<T> {
  const front: Node<T> = { next: new Map(), whole: [], open: [] }
  const back: Node<T> = { next: new Map(), whole: [], open: [] }
  const openings = createOpenings()
  const endings = createOpenings()
  for (const [term, meaning] of terms) {
    const fromBack = term.startsWith('*')
    const isOpen = fromBack || term.endsWith('*')
    const characters = fromBack
      ? Array.from(term.slice(1)).reverse().join('')
      : term.slice(0, isOpen ? -1 : term.length)
    add(fromBack ? back : front, characters, meaning, isOpen)
    markOpening(fromBack ? endings : openings, codesOf(characters, joinCode))
  }
  return {
    search(text, words, found) {
      for (let word = 0; word < words.count; word++) {
        if (words.kind[word] === MARK) continue
        const at = words.start[word] ?? 0
        const end = words.end[word] ?? 0
        const hit = mayBegin(openings, text, at) ? walkForward(front, text, at) : null
        if (hit !== null) found(hit)
        else if (mayEnd(endings, text, end)) {
          const backward = walkBackward(back, text, at, end)
          if (backward !== null) found(backward)
        }
      }
    },
  }
}

function mayBegin(openings: Openings, text: string, at: number): boolean {
  return mayOpen(openings, text.charCodeAt(at), joinCode(text.charCodeAt(at + 1)), joinCode(text.charCodeAt(at + 2)))
}

function mayEnd(endings: Openings, text: string, end: number): boolean {
  return mayOpen(endings, text.charCodeAt(end - 1), text.charCodeAt(end - 2), text.charCodeAt(end - 3))
}

function add<T>(root: Node<T>, characters: string, meaning: T, open: boolean): void {
  let node = root
  for (let at = 0; at < characters.length; at++) {
    // Spaces and hyphens in terms are one and the same.
    const code = joinCode(characters.charCodeAt(at))
    let next = node.next.get(code)
    if (next === undefined) {
      next = { next: new Map(), whole: [], open: [] }
      node.next.set(code, next)
    }
    node = next
  }
  if (open) node.open.push(meaning)
  else node.whole.push(meaning)
}

/** The longest term that begins at the word. */
function walkForward<T>(root: Node<T>, text: string, start: number): TermHit<T> | null {
  let node: Node<T> | undefined = root
  let best: TermHit<T> | null = null
  for (let at = start; node !== undefined; at++) {
    if (at > start) {
      const wordEnd = ((characterClass[text.charCodeAt(at)] ?? 0) & WORD) === 0 || at >= text.length
      if (node.open.length > 0) best = { start, end: wordEndFrom(text, at), meanings: node.open }
      if (wordEnd && node.whole.length > 0) best = { start, end: at, meanings: [...node.whole, ...node.open] }
    }
    if (at >= text.length) break
    node = node.next.get(joinCode(text.charCodeAt(at)))
  }
  return best
}

function walkBackward<T>(root: Node<T>, text: string, start: number, end: number): TermHit<T> | null {
  let node: Node<T> | undefined = root
  for (let at = end - 1; at >= start && node !== undefined; at--) {
    node = node.next.get(text.charCodeAt(at))
    if (node !== undefined && node.open.length > 0) return { start, end, meanings: node.open }
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

/** Lower case without changing any offset. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at).toLowerCase()
    return character.length === 1 ? character : text.charAt(at)
  }).join('')
}
