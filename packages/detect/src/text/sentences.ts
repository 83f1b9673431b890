import type { Span } from '@sluiswacht/model'
import { characterClass, DIGIT, LETTER, UPPER, WHITESPACE } from './characters.ts'

/** Longest stretch kept as one sentence; longer ones are cut, which bounds the work on text without any full stop. */
const LONGEST = 1000
const LONGEST_LABEL = 24
const TAB = 9
const SEMICOLON = 59
const PIPE = 124
const ABBREVIATION =
  /(?:^|[\s(])(?:dhr|mw|mevr|Mw|Mevr|Dhr|mr|ms|mrs|Mr|Ms|Mrs|Dr|Prof|dr|drs|ir|ing|prof|ds|geb|nr|tel|evt|bijv|bv|ca|m\.b\.t|i\.v\.m|d\.d|o\.a|t\.a\.v|t\.n\.v|a\.s|jl|art|incl|excl|max|min|st|vgl|resp|zgn|[A-Z])\.$/

/** Splits a text into sentences, lines and cells that hold letters; in order, without overlap. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let isRow = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === TAB || code === SEMICOLON || code === PIPE) isRow = true
    const ends =
      code === 10
        ? isRow || endsAtLine(text, at)
        : code === 46 || code === 33 || code === 63
          ? endsAtStop(text, at, code)
          : at - start >= LONGEST
    if (code === 10) isRow = false
    if (!ends) continue
    push(text, start, at + 1, sentences)
    start = at + 1
  }
  push(text, start, text.length, sentences)
  return sentences
}

/** A line end ends a sentence unless the next line goes on in lower case, as wrapped mail does; "title: …" begins anew. */
function endsAtLine(text: string, at: number): boolean {
  const next = characterClass[text.charCodeAt(at + 1)] ?? 0
  if ((next & LETTER) === 0 || (next & UPPER) !== 0 || text.charCodeAt(at - 1) === 10) return true
  return isLabel(text, at + 1)
}

/** Whether one word and a colon stand at an offset. */
function isLabel(text: string, from: number): boolean {
  let at = from
  while (at - from < LONGEST_LABEL && (characterClass[text.charCodeAt(at)] ?? 0) & LETTER) at++
  return at > from && text.charCodeAt(at) === 58
}

function endsAtStop(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next !== 32 && next !== 10 && next !== 34 && next !== 41) return false
  if (code !== 46) return true
  const after = characterClass[text.charCodeAt(at + 2)] ?? 0
  if ((after & LETTER) !== 0 && (after & UPPER) === 0) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1))
}

function push(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from
  let end = to
  while (start < end && (characterClass[text.charCodeAt(start)] ?? 0) & WHITESPACE) start++
  while (end > start && (characterClass[text.charCodeAt(end - 1)] ?? 0) & WHITESPACE) end--
  for (let at = start; at < end; at++) {
    if ((characterClass[text.charCodeAt(at)] ?? 0) & (LETTER | DIGIT)) {
      sentences.push({ start, end })
      return
    }
  }
}
