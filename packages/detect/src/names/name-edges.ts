import { LEX } from './lexicon.ts'
import { SHAPE } from './name-tokens.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'
import type { NameRun } from './read-names.ts'

/** Cuts what is no part of a name off its ends, and "Bouke, Khalid" in two; gives nothing when nothing is left. */
export function trimName(view: NameView, name: NameRun): NameRun[] {
  let { first, last } = name
  while (first < last && isLead(view, first)) first++
  while (last > first && isTail(view, last)) last--
  const comma = commaBetweenForenames(view, first, last)
  if (comma > 0) return [runOf(view, first, comma - 1, name.score), runOf(view, comma + 1, last, name.score)]
  if (first === last && view.tokens.shape[first] === SHAPE.mark) return []
  return [runOf(view, first, last, name.score)]
}

export function runOf(view: NameView, first: number, last: number, score: number): NameRun {
  return { first, last, start: view.tokens.start[first] ?? 0, end: view.tokens.end[last] ?? 0, score }
}

/** Forms of address, functions and marks before a name; "Van" that opens a sentence before a lone forename. */
function isLead(view: NameView, index: number): boolean {
  const { lex, shape } = view.tokens
  const bits = lex[index] ?? 0
  const form = shape[index] ?? 0
  if (form === SHAPE.mark) return true
  if (form === SHAPE.initials || form === SHAPE.letter) return false
  if (bits & (LEX.title | LEX.kin) && (bits & LEX.forename) < 2 && (bits & LEX.surname) >> 4 < 2) return true
  const next = lex[index + 1] ?? 0
  return (
    view.opens[index] === 1 &&
    (bits & LEX.infix) !== 0 &&
    isCapitalised(form) &&
    (next & LEX.forename) > (next & LEX.surname) >> 4 &&
    (next & LEX.forename) > 1
  )
}

function isTail(view: NameView, index: number): boolean {
  const { shape, start } = view.tokens
  return shape[index] === SHAPE.mark && view.text.charCodeAt(start[index] ?? 0) !== 41
}

/** Place of a comma between two single forenames in running text; 0 when there is none. */
function commaBetweenForenames(view: NameView, first: number, last: number): number {
  if (last - first !== 2 || view.text.charCodeAt(view.tokens.start[first + 1] ?? 0) !== 44) return 0
  const alone = view.opens[first] === 1 && view.closes[last] === 1
  const forename = (index: number): boolean => {
    const bits = view.tokens.lex[index] ?? 0
    return (bits & LEX.forename) > (bits & LEX.surname) >> 4
  }
  return !alone && forename(first) && forename(last) ? first + 1 : 0
}
