import { foldedHash } from './fold.ts'
import { LEX } from './lexicon.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'
import { runOf } from './name-edges.ts'
import { isNotAPerson } from './not-persons.ts'
import type { NameRun } from './read-names.ts'

/** From this score on a name is sure enough to look for its parts elsewhere. */
const CERTAIN = 0.85
/** Score of a mention that only stands on a certain mention elsewhere. */
const ELSEWHERE = 0.8
const WORD_BITS = LEX.word | LEX.inflected | LEX.common | LEX.nobody

/**
 * Finds the mentions of names that were read with certainty elsewhere in the document: first name, surname with or
 * without infix, in lower case where the word is no ordinary one.
 */
export function propagateNames(view: NameView, active: Uint8Array, names: readonly NameRun[]): NameRun[] {
  const { hash, shape, lex } = view.tokens
  const known = certainWords(view, names)
  if (known.size === 0) return [...names]
  const taken = new Uint8Array(view.tokens.count)
  const result: NameRun[] = []
  for (const name of names) {
    taken.fill(1, name.first, name.last + 1)
    const sure = name.score < CERTAIN && everyWordKnown(view, name, known)
    const end = isGenitive(view, name.last, known) ? name.end - 1 : name.end
    result.push({ ...name, end, score: sure ? Math.max(name.score, ELSEWHERE) : name.score })
  }
  for (let index = 0; index < view.tokens.count; index++) {
    if (active[index] === 0 || taken[index] === 1) continue
    const genitive = !known.has(hash[index] ?? 0) && isGenitive(view, index, known)
    if (!genitive && !known.has(hash[index] ?? 0)) continue
    if (!mayBeMention(view, index)) continue
    let first = index
    while (
      first > 0 &&
      taken[first - 1] === 0 &&
      active[first - 1] === 1 &&
      (lex[first - 1] ?? 0) & LEX.infix &&
      known.has(infixKey(hash[first - 1] ?? 0, hash[index] ?? 0))
    )
      first--
    let last = index
    while (
      last + 1 < view.tokens.count &&
      taken[last + 1] === 0 &&
      known.has(hash[last + 1] ?? 0) &&
      (shape[last + 1] ?? 0) === (shape[index] ?? 0)
    )
      last++
    const whole = runOf(view, first, last, ELSEWHERE)
    const run = genitive ? { ...whole, end: whole.end - 1 } : whole
    if (isNotAPerson(view, run)) continue
    taken.fill(1, first, last + 1)
    result.push(run)
  }
  return result.toSorted((a, b) => a.start - b.start)
}

/** "Sems" where "Sem" is known and "Sems" no forename or common surname: the s is no part of the name. */
function isGenitive(view: NameView, index: number, known: ReadonlySet<number>): boolean {
  const { start, end, lex, shape } = view.tokens
  const from = start[index] ?? 0
  const to = end[index] ?? 0
  if (shape[index] !== SHAPE.capital || to - from < 4 || view.text.charCodeAt(to - 1) !== 115) return false
  const bits = lex[index] ?? 0
  if (bits & LEX.forename || (bits & LEX.surname) >> 4 > 1) return false
  return known.has(foldedHash(view.text, from, to - 1))
}

/** Hashes of the words of certain names, and of their pairs of infix and head. */
function certainWords(view: NameView, names: readonly NameRun[]): Set<number> {
  const { hash, shape, lex } = view.tokens
  const known = new Set<number>()
  for (const name of names) {
    if (name.score < CERTAIN) continue
    for (let index = name.first; index <= name.last; index++) {
      const form = shape[index] ?? 0
      const bits = lex[index] ?? 0
      if (bits & LEX.infix) {
        for (let head = index + 1; head <= name.last; head++) known.add(infixKey(hash[index] ?? 0, hash[head] ?? 0))
        continue
      }
      if (
        form === SHAPE.lower
          ? (bits & WORD_BITS) === 0
          : isCapitalised(form) && form !== SHAPE.letter && form !== SHAPE.initials
      )
        known.add(hash[index] ?? 0)
    }
  }
  return known
}

const infixKey = (infix: number, head: number): number => Math.imul(infix, 31) ^ head

function everyWordKnown(view: NameView, name: NameRun, known: ReadonlySet<number>): boolean {
  for (let index = name.first; index <= name.last; index++) {
    const form = view.tokens.shape[index] ?? 0
    if (form === SHAPE.initials || form === SHAPE.mark || (view.tokens.lex[index] ?? 0) & LEX.infix) continue
    if (!known.has(view.tokens.hash[index] ?? 0)) return false
  }
  return true
}

function mayBeMention(view: NameView, index: number): boolean {
  const { lex, shape } = view.tokens
  const bits = lex[index] ?? 0
  const form = shape[index] ?? 0
  if (form === SHAPE.lower) return (bits & WORD_BITS) === 0
  if (!isCapitalised(form)) return false
  // an ordinary word at the start of a sentence may just be that word
  if (view.opens[index] === 1 && bits & WORD_BITS) return false
  if (form === SHAPE.capitals && bits & WORD_BITS) return false
  const before = index > 0 ? (lex[index - 1] ?? 0) : 0
  return (before & LEX.institution) === 0
}
