import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, markOpening, mayOpen } from '../text/openings.ts'
import type { Anchor } from '../recognizer.ts'

/** Called for each anchor in the order of the text. */
export interface AnchorVisitor {
  number(anchor: Anchor): void
  word(anchor: Anchor): void
  compound(anchor: Anchor): void
  at(anchor: Anchor): void
  backslash(anchor: Anchor): void
  trigger(anchor: Anchor, word: string): void
}

/** Longest stretch looked at on either side of a digit; nothing that people write as one value is longer. */
const REACH = 48
const WORD = LETTER | DIGIT

/** Goes over the text once and calls the visitor at each place where a value may stand. */
export function visitAnchors(text: string, triggers: Triggers, visitor: AnchorVisitor): void {
  const { words, openings } = triggers
  const length = text.length
  let before = 0
  let compoundEnd = 0
  let wordEnd = 0
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    const kind = characterClass[code] ?? 0
    if (kind & DIGIT) {
      let end = at + 1
      while (end < length && (characterClass[text.charCodeAt(end)] ?? 0) & DIGIT) end++
      if ((before & LETTER) === 0) visitor.number({ kind: 'number', start: at, end })
      if (at >= wordEnd) {
        const word = wordAround(text, at, end)
        wordEnd = word.end
        if (word.start < at || word.end > end) visitor.word({ kind: 'word', start: word.start, end: word.end })
      }
      if (at >= compoundEnd) {
        const compound = compoundAround(text, at, end)
        compoundEnd = compound.end
        visitor.compound({ kind: 'compound', start: compound.start, end: compound.end })
      }
      before = DIGIT
      at = end
      continue
    }
    if (kind & LETTER) {
      if ((before & WORD) === 0 && mayOpen(openings, code, text.charCodeAt(at + 1), text.charCodeAt(at + 2))) {
        const end = endOfWord(text, at)
        const word = text.slice(at, end).toLowerCase()
        if (words.has(word)) visitor.trigger({ kind: 'trigger', start: at, end }, word)
      }
    } else if (code === 64) visitor.at({ kind: 'at', start: at, end: at + 1 })
    else if (code === 92) visitor.backslash({ kind: 'backslash', start: at, end: at + 1 })
    before = kind
    at++
  }
}

/** Trigger words, with their openings. */
export interface Triggers {
  readonly words: ReadonlySet<string>
  readonly openings: Openings
}

/** @param words in lower case */
export function arrangeTriggers(words: Iterable<string>): Triggers {
  const openings = createOpenings()
  const set = new Set(words)
  for (const word of set) markOpening(openings, codesOf(word))
  return { words: set, openings }
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < REACH && (characterClass[text.charCodeAt(end)] ?? 0) & WORD) end++
  return end
}

function wordAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  while (start > 0 && from - start < REACH && (characterClass[text.charCodeAt(start - 1)] ?? 0) & WORD) start--
  let end = to
  while (end < text.length && end - to < REACH && (characterClass[text.charCodeAt(end)] ?? 0) & WORD) end++
  return { start, end }
}

function compoundAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  while (start > 0 && from - start < REACH && joins(text, start - 1)) start--
  while (start < from && isConnector(text.charCodeAt(start))) start++
  let end = to
  while (end < text.length && end - to < REACH && joins(text, end)) end++
  while (end > to && isConnector(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((characterClass[code] ?? 0) & WORD) return true
  if (!isConnector(code)) return false
  return (
    ((characterClass[text.charCodeAt(at - 1)] ?? 0) & WORD) !== 0 &&
    ((characterClass[text.charCodeAt(at + 1)] ?? 0) & WORD) !== 0
  )
}

function isConnector(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 95 || code === 38
}
