import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, hasOpening, markOpening, openingOf } from '../text/openings.ts'

/** Words near a value that speak for or against what it looks like. */
export interface ContextWords {
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** Context words made ready for search in lower-case text. */
export interface WordFinder {
  /** Whether any of the words stands in the text. */
  within(text: string, starts?: WordStarts): boolean
  /** Offset just after the last of the words in the text, or -1. */
  lastEnd(text: string, starts?: WordStarts): number
}

interface Node {
  readonly next: Map<number, Node>
  whole: boolean
  open: boolean
}

const WORD = LETTER | DIGIT

/**
 * Compiles words to one trie. A word matches from a word start; one that ends in `*` also matches as the beginning of
 * a longer word. A space in a word matches a space, a hyphen or nothing.
 */
export function compileWords(words: readonly string[]): WordFinder {
  const root = newNode()
  const openings = createOpenings()
  for (const word of words) {
    const bare = word.endsWith('*') ? word.slice(0, -1) : word
    for (const form of bare.includes(' ') ? [bare, bare.replaceAll(' ', '')] : [bare]) {
      add(root, form, word.endsWith('*'))
      markOpening(openings, codesOf(form, joined))
    }
  }
  return {
    within: (text, starts = wordStarts(text)) => search(root, openings, text, starts, true) >= 0,
    lastEnd: (text, starts = wordStarts(text)) => search(root, openings, text, starts, false),
  }
}

function newNode(): Node {
  return { next: new Map(), whole: false, open: false }
}

function add(root: Node, word: string, open: boolean): void {
  let node = root
  for (let at = 0; at < word.length; at++) {
    const code = joined(word.charCodeAt(at))
    const next = node.next.get(code) ?? newNode()
    node.next.set(code, next)
    node = next
  }
  if (open) node.open = true
  else node.whole = true
}

/** Where the words of a text begin and, beside each, the slot of its opening. */
export type WordStarts = readonly number[]

/** Finds the words of a lower-case text, for a text that several finders search. */
export function wordStarts(text: string): WordStarts {
  const starts: number[] = []
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = (characterClass[code] ?? 0) & WORD
    if (kind !== 0 && before === 0)
      starts.push(at, openingOf(code, joined(text.charCodeAt(at + 1)), joined(text.charCodeAt(at + 2))))
    before = kind
  }
  return starts
}

/** End of the first, or of the last, word found; -1 when there is none. */
function search(root: Node, openings: Openings, text: string, starts: WordStarts, first: boolean): number {
  let found = -1
  for (let word = 0; word < starts.length; word += 2) {
    if (!hasOpening(openings, starts[word + 1] ?? 0)) continue
    const end = matchAt(root, text, starts[word] ?? 0)
    if (end <= found) continue
    found = end
    if (first) return found
  }
  return found
}

function matchAt(root: Node, text: string, start: number): number {
  let best = -1
  let node: Node | undefined = root
  for (let at = start; node !== undefined; at++) {
    if (node.open) best = wordEnd(text, at)
    else if (node.whole && ((characterClass[text.charCodeAt(at)] ?? 0) & WORD) === 0) best = at
    if (at >= text.length) break
    node = node.next.get(joined(text.charCodeAt(at)))
  }
  return best
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && (characterClass[text.charCodeAt(end)] ?? 0) & WORD) end++
  return end
}

function joined(code: number): number {
  return code === 32 || code === 9 || code === 10 ? 45 : code
}
