import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, hasOpening, markOpening, openingOf } from '../text/openings.ts'
import type { WordTrie } from '../text/word-trie.ts'
import { packWords } from '../text/word-trie.ts'

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

/** A trie of words, and at which of its nodes a word ends. */
interface Words {
  readonly trie: WordTrie
  /** Bits {@link WHOLE} and {@link OPEN} of each node. */
  readonly kinds: Uint8Array
}

/** A word that ends at a word end only. */
const WHOLE = 1
/** A word that may go on. */
const OPEN = 2
const WORD = LETTER | DIGIT

/**
 * Compiles words to one trie. A word matches from a word start; one that ends in `*` also matches as the beginning of
 * a longer word. A space in a word matches a space, a hyphen or nothing.
 */
export function compileWords(words: readonly string[]): WordFinder {
  const forms: { readonly characters: string; readonly open: boolean }[] = []
  const openings = createOpenings()
  for (const word of words) {
    const bare = word.endsWith('*') ? word.slice(0, -1) : word
    for (const form of bare.includes(' ') ? [bare, bare.replaceAll(' ', '')] : [bare]) {
      const characters = form.replace(/[ \t\n]/g, '-')
      forms.push({ characters, open: word.endsWith('*') })
      markOpening(openings, codesOf(characters.slice(0, 3)))
    }
  }
  // packed at first use: a short text asks for few of the words
  let known: Words | undefined
  const search = (text: string, starts: WordStarts, first: boolean): number => {
    if (!startsAny(openings, starts)) return -1
    known ??= packForms(forms)
    return searchWords(known, openings, text, starts, first)
  }
  return {
    within: (text, starts = wordStarts(text)) => search(text, starts, true) >= 0,
    lastEnd: (text, starts = wordStarts(text)) => search(text, starts, false),
  }
}

function packForms(forms: readonly { readonly characters: string; readonly open: boolean }[]): Words {
  const { trie, ends } = packWords(forms.map(({ characters }) => characters))
  const kinds = new Uint8Array(trie.size)
  forms.forEach(({ open }, at) => {
    const node = ends[at] ?? 0
    kinds[node] = (kinds[node] ?? 0) | (open ? OPEN : WHOLE)
  })
  return { trie, kinds }
}

function startsAny(openings: Openings, starts: WordStarts): boolean {
  for (let word = 1; word < starts.length; word += 2) if (hasOpening(openings, starts[word] ?? 0)) return true
  return false
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
function searchWords(words: Words, openings: Openings, text: string, starts: WordStarts, first: boolean): number {
  let found = -1
  for (let word = 0; word < starts.length; word += 2) {
    if (!hasOpening(openings, starts[word + 1] ?? 0)) continue
    const end = matchAt(words, text, starts[word] ?? 0)
    if (end <= found) continue
    found = end
    if (first) return found
  }
  return found
}

function matchAt({ trie, kinds }: Words, text: string, start: number): number {
  let best = -1
  let node = 0
  for (let at = start; ; at++) {
    const kind = kinds[node] ?? 0
    if (kind & OPEN) best = wordEnd(text, at)
    else if (kind !== 0 && ((characterClass[text.charCodeAt(at)] ?? 0) & WORD) === 0) best = at
    if (at >= text.length) break
    node = trie.step(node, joined(text.charCodeAt(at)))
    if (node < 0) break
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
