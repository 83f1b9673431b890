import { characterClass, DIGIT, LETTER, UPPER } from '../text/characters.ts'
import { foldUnit, mix } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { LEX } from './lexicon.ts'
import { SHAPE } from './shape.ts'
import { compoundBits, endBits, isCompound } from './word-parts.ts'

/** What a word is by itself. */
export interface WordLook {
  /** Folded hash. */
  readonly hash: number
  /** Bits of {@link LEX}. */
  readonly lex: number
  /** One of {@link SHAPE}. */
  readonly shape: number
}

const HYPHEN = 45

const isUpper = (code: number): boolean => ((characterClass[code] ?? 0) & UPPER) !== 0

/** Looks a word up, with what its parts say of it, and tells how it is written. */
export function lookOf(text: string, start: number, end: number, lexicon: Lexicon): WordLook {
  let hash = 0x811c9dc5
  let capitals = 0
  let lowers = 0
  let hyphen = 0
  let foreign = 0
  let digits = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const kind = characterClass[code] ?? 0
    if (kind & UPPER) capitals++
    else if (kind & LETTER) lowers++
    else if (kind & DIGIT) digits++
    else if (code === HYPHEN) hyphen = at
    if (code >= 0x370) foreign++
    if (code < 0x300 || code >= 0x370) hash = Math.imul(hash ^ foldUnit(code), 0x01000193)
  }
  hash = mix(hash)
  const shape = wordShape(text, start, end, capitals, lowers, digits, hyphen, foreign)
  let lex = shape === SHAPE.number ? 0 : lexicon.lookup(hash)
  if (hyphen > 0) lex |= compoundBits(text, start, end, lexicon)
  if (capitals > 0 && lowers > 4 && (lex & (LEX.surname | LEX.forename)) === 0) lex |= endBits(text, start, end)
  if (lex === 0 && (shape === SHAPE.capital || shape === SHAPE.lower) && isCompound(text, start, end, lexicon))
    lex = LEX.inflected
  return { hash, lex, shape }
}

function wordShape(
  text: string,
  start: number,
  end: number,
  capitals: number,
  lowers: number,
  digits: number,
  hyphen: number,
  foreign: number,
): number {
  if (foreign > 0) return SHAPE.foreignScript
  if (digits > 0) return SHAPE.number
  if (capitals === 0) return SHAPE.lower
  const first = isUpper(text.charCodeAt(start))
  if (hyphen > 0)
    return capitals > 1 && (isUpper(text.charCodeAt(hyphen + 1)) || /-\p{Lu}/u.test(text.slice(start, end)))
      ? SHAPE.doubleCapital
      : SHAPE.compound
  if (lowers === 0) return capitals === 1 ? SHAPE.letter : SHAPE.capitals
  return first && capitals === 1 ? SHAPE.capital : SHAPE.mixed
}
