import { characterClass, DIGIT, LETTER } from '../text/characters.ts'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, markOpening, mayOpen } from '../text/openings.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import type { Anchor } from '../recognizer.ts'

/** Called for each anchor in the order of the text. */
export interface AnchorVisitor {
  number(anchor: Anchor): void
  word(anchor: Anchor): void
  compound(anchor: Anchor): void
  at(anchor: Anchor): void
  trigger(anchor: Anchor, word: string): void
}

/** Longest stretch looked at on either side of a digit; nothing that people write as one value is longer. */
const REACH = 48
const WORD = LETTER | DIGIT

/** Goes over the text once and calls the visitor at each place where a value may stand. */
export function visitAnchors(
  { text, units }: Pick<AnalysedText, 'text' | 'units'>,
  triggers: Triggers,
  visitor: AnchorVisitor,
): void {
  const { words, openings } = triggers
  const { length } = text
  let afterWord = false
  let compoundEnd = 0
  let wordEnd = 0
  for (let at = 0; at < length; ) {
    const code = units[at] ?? 0
    const kind = characterClass[code] ?? 0
    if (kind & LETTER) {
      if (!afterWord && mayOpen(openings, code, units[at + 1] ?? 0, units[at + 2] ?? 0)) {
        const end = endOfWord(units, at)
        const word = text.slice(at, end).toLowerCase()
        if (words.has(word)) visitor.trigger({ kind: 'trigger', start: at, end }, word)
      }
      at++
      while ((characterClass[units[at] ?? 0] ?? 0) & LETTER) at++
      // what follows is a digit of the same word or none
      if ((characterClass[units[at] ?? 0] ?? 0) & DIGIT) {
        const end = endOfDigits(units, at)
        if (at >= wordEnd) wordEnd = visitWord(units, at, end, visitor)
        if (at >= compoundEnd) compoundEnd = visitCompound(units, at, end, visitor)
        at = end
      }
      afterWord = true
      continue
    }
    afterWord = false
    if (kind & DIGIT) {
      const end = endOfDigits(units, at)
      visitor.number({ kind: 'number', start: at, end })
      if (at >= wordEnd) wordEnd = visitWord(units, at, end, visitor)
      if (at >= compoundEnd) compoundEnd = visitCompound(units, at, end, visitor)
      afterWord = true
      at = end
      continue
    }
    if (code === AT_SIGN) visitor.at({ kind: 'at', start: at, end: at + 1 })
    at++
  }
}

const AT_SIGN = 64

function endOfDigits(units: Uint16Array, start: number): number {
  let end = start + 1
  while ((characterClass[units[end] ?? 0] ?? 0) & DIGIT) end++
  return end
}

/** Calls for the word around digits, when it has letters too; gives its end. */
function visitWord(units: Uint16Array, from: number, to: number, visitor: AnchorVisitor): number {
  let start = from
  while (start > 0 && from - start < REACH && (characterClass[units[start - 1] ?? 0] ?? 0) & WORD) start--
  const end = endOfWord(units, to)
  if (start < from || end > to) visitor.word({ kind: 'word', start, end })
  return end
}

/** Calls for the letters, digits and connectors around digits; gives their end. */
function visitCompound(units: Uint16Array, from: number, to: number, visitor: AnchorVisitor): number {
  let start = from
  while (start > 0 && from - start < REACH && joins(units, start - 1)) start--
  while (start < from && isConnector(units[start] ?? 0)) start++
  let end = to
  while (end - to < REACH && joins(units, end)) end++
  while (end > to && isConnector(units[end - 1] ?? 0)) end--
  visitor.compound({ kind: 'compound', start, end })
  return end
}

function joins(units: Uint16Array, at: number): boolean {
  const code = units[at] ?? 0
  if ((characterClass[code] ?? 0) & WORD) return true
  return (
    isConnector(code) &&
    at > 0 &&
    ((characterClass[units[at - 1] ?? 0] ?? 0) & WORD) !== 0 &&
    ((characterClass[units[at + 1] ?? 0] ?? 0) & WORD) !== 0
  )
}

function isConnector(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 95 || code === 38
}

function endOfWord(units: Uint16Array, start: number): number {
  let end = start
  while (end - start < REACH && (characterClass[units[end] ?? 0] ?? 0) & WORD) end++
  return end
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
