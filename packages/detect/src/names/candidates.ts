import { LEX } from './lexicon.ts'
import { GAP } from './name-tokens.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'

const NAME_BITS = LEX.forename | LEX.surname
const ANY_NAME = LEX.forename | LEX.surname | LEX.infix
const WORD_BITS = LEX.word | LEX.inflected

/**
 * Marks the tokens that could be part of a name; all others are certainly none, which keeps the model off four fifths
 * of a text. Capitalised words, initials, names in lower case that are no ordinary words, infixes beside those,
 * and the marks inside "Dam, J. van" and "J.P. (Hans) Groen".
 */
export function nameCandidates(view: NameView): Uint8Array {
  const { tokens } = view
  const { count, lex, shape } = tokens
  const active = new Uint8Array(count)
  for (let index = 0; index < count; index++) active[index] = startsName(view, index) ? 1 : 0
  for (let index = 1; index < count; index++) if (active[index] === 0 && follows(view, active, index)) active[index] = 1
  // infixes in front of a name, from the back so that a chain of them is taken: "van den Berg"
  for (let index = count - 2; index >= 0; index--) {
    if (
      active[index] === 0 &&
      active[index + 1] === 1 &&
      ((lex[index] ?? 0) & LEX.infix || shape[index] === SHAPE.abbreviation)
    )
      active[index] = 1
  }
  for (let index = 1; index + 1 < count; index++) {
    if (
      active[index] === 0 &&
      shape[index] === SHAPE.mark &&
      active[index - 1] === 1 &&
      active[index + 1] === 1 &&
      joins(view, index)
    )
      active[index] = 1
  }
  return active
}

function startsName(view: NameView, index: number): boolean {
  const { lex, shape } = view.tokens
  const form = shape[index] ?? 0
  const bits = lex[index] ?? 0
  // "Het", "Wij": words that are no names and never go on in one
  if (form === SHAPE.capital && bits & LEX.common && (bits & ANY_NAME) === 0) return false
  if (isCapitalised(form)) return true
  // a column of its own for the infix
  if (bits & LEX.infix && (view.cell[index] === 2 || (view.cell[index] === 1 && view.opens[index] === 1))) return true
  if (form !== SHAPE.lower || bits & LEX.infix || (bits & LEX.common && !isForenameBeforeName(view, index)))
    return false
  if (bits & LEX.forename) return true
  return (bits & LEX.surname) !== 0 && (bits & WORD_BITS) === 0
}

/** "jan" in "jan willem smulders", not that of "12 jan" and "jan 2026". */
function isForenameBeforeName(view: NameView, index: number): boolean {
  const { lex, shape, gap, count } = view.tokens
  if (((lex[index] ?? 0) & LEX.forename) < 3 || index + 1 >= count || gap[index + 1] !== GAP.space) return false
  if (index > 0 && shape[index - 1] === SHAPE.number) return false
  const next = lex[index + 1] ?? 0
  if (shape[index + 1] !== SHAPE.lower) return false
  if (next & LEX.infix) return ((lex[index + 2] ?? 0) & LEX.surname) >> 4 > 1
  return (next & NAME_BITS) !== 0 && (next & WORD_BITS) === 0
}

/** Lower-case words right after a name, an infix that follows one, or a form of address. */
function follows(view: NameView, active: Uint8Array, index: number): boolean {
  const { lex, shape, gap } = view.tokens
  if ((gap[index] ?? 0) >= GAP.blank) return false
  const bits = lex[index] ?? 0
  const form = shape[index] ?? 0
  const before = lex[index - 1] ?? 0
  // "Emre van 9" is nine years old
  if (bits & LEX.infix && shape[index + 1] === SHAPE.number) return false
  if (bits & LEX.infix)
    return active[index - 1] === 1 || (before & (LEX.title | LEX.kin)) !== 0 || afterComma(view, active, index)
  if (form === SHAPE.abbreviation) return (before & (LEX.title | LEX.kin)) !== 0
  if (form !== SHAPE.lower || bits & LEX.common) return false
  const known = (bits & NAME_BITS) !== 0 || (bits & WORD_BITS) === 0
  return known && (active[index - 1] === 1 || (before & (LEX.title | LEX.kin)) !== 0)
}

function afterComma(view: NameView, active: Uint8Array, index: number): boolean {
  const { start, shape } = view.tokens
  return (
    index >= 2 &&
    shape[index - 1] === SHAPE.mark &&
    view.text.charCodeAt(start[index - 1] ?? 0) === COMMA &&
    active[index - 2] === 1
  )
}

const COMMA = 44

/** , ( ) - " ' / */
function joins(view: NameView, index: number): boolean {
  const code = view.text.charCodeAt(view.tokens.start[index] ?? 0)
  return code === COMMA || code === 40 || code === 41 || code === 45 || code === 34 || code === 39 || code === 47
}
