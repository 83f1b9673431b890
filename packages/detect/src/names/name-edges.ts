import { foldedHash, hashesOf } from './fold.ts'
import { LEX } from './lexicon.ts'
import { GAP } from './name-tokens.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'
import type { NameRun } from './read-names.ts'

/** Cuts what is no part of a name off its ends, and "Bouke, Khalid" in two; gives nothing when nothing is left. */
export function trimName(view: NameView, name: NameRun): NameRun[] {
  const cuts = separators(view, name)
  if (cuts.length > 0) {
    const edges = [name.first - 1, ...cuts, name.last + 1]
    return cuts.concat(name.last + 1).flatMap((cut, index) => {
      const from = (edges[index] ?? 0) + 1
      return from < cut ? trimName(view, runOf(view, from, cut - 1, name.score)) : []
    })
  }
  const fresh = behindLineEnd(view, name)
  if (fresh > 0)
    return [runOf(view, name.first, fresh - 1, name.score), runOf(view, fresh, name.last, name.score)].flatMap((part) =>
      trimName(view, part),
    )
  let { first, last } = name
  for (let index = first; index < last; index++) if (isRoleInside(view, index)) first = index + 1
  last = beforeOrdinaryWord(view, first, beforeNextSentence(view, first, last))
  while (first < last && (isLead(view, first) || isGreeting(view, first) || isAbbreviationBefore(view, first, last)))
    first++
  while (last > first && isTail(view, last)) last--
  last = withoutLooseInfix(view, first, beforeEmployer(view, first, last))
  const comma = commaBetweenPeople(view, first, last)
  if (comma > 0) return [runOf(view, first, comma - 1, name.score), runOf(view, comma + 1, last, name.score)]
  if (first === last && view.tokens.shape[first] === SHAPE.mark) return []
  last = withMaidenName(view, first, last)
  const reversed = wholeReversed(view, first, last)
  return [runOf(view, reversed.first, reversed.last, name.score)]
}

export function runOf(view: NameView, first: number, last: number, score: number): NameRun {
  return { first, last, start: view.tokens.start[first] ?? 0, end: view.tokens.end[last] ?? 0, score }
}

/** "T. Hendriks - v Dijk", "mw Bos - de Wit": a hyphen in spaces, an infix and a surname behind a surname. */
function withMaidenName(view: NameView, first: number, last: number): number {
  const { hash, lex, shape, gap, start, count } = view.tokens
  const marked = first < last || (first > 0 && ((lex[first - 1] ?? 0) & LEX.title) !== 0)
  if (!marked || last + 3 >= count || gap[last + 1] !== GAP.space || gap[last + 2] !== GAP.space) return last
  if (view.text.charCodeAt(start[last + 1] ?? 0) !== HYPHEN) return last
  const isInfix = (index: number): boolean => ((lex[index] ?? 0) & LEX.infix) !== 0 || hash[index] === V
  if (!isInfix(last + 2)) return last
  let end = last + 2
  while (end + 1 < count && isInfix(end) && gap[end + 1] === GAP.space) end++
  const surname = isCapitalised(shape[end] ?? 0) && ((lex[end] ?? 0) & (LEX.surname | LEX.infixed)) !== 0
  return surname ? end : last
}

const HYPHEN = 45
const V = foldedHash('v', 0, 1)

/** A reversed name with its surname and the infix at its end: "Oirschot, Bert van" where a part of it was read. */
function wholeReversed(view: NameView, first: number, last: number): { first: number; last: number } {
  const { lex, shape, gap, count } = view.tokens
  let end = last
  while (
    end + 1 < count &&
    (gap[end + 1] ?? 0) === GAP.space &&
    (lex[end + 1] ?? 0) & LEX.infix &&
    shape[end + 1] !== SHAPE.mark
  )
    end++
  const goesOn = end + 1 < count && (gap[end + 1] ?? 0) <= GAP.space && isWordLike(shape[end + 1] ?? 0)
  if (goesOn || end - last > 3) end = last
  const infixLast = ((lex[end] ?? 0) & LEX.infix) !== 0 && shape[end] === SHAPE.lower
  if (!infixLast) return { first, last }
  if (hasComma(view, first, last)) return { first, last: end }
  const surname = first - 2
  const before =
    surname >= 0 && isComma(view, first - 1) && (gap[first] ?? 0) === GAP.space && isCapitalised(shape[surname] ?? 0)
  return before && ((lex[surname] ?? 0) & LEX.surname) !== 0 ? { first: surname, last: end } : { first, last }
}

const isWordLike = (form: number): boolean =>
  form !== SHAPE.mark && form !== SHAPE.identifier && form !== SHAPE.address && form !== SHAPE.number

function isComma(view: NameView, index: number): boolean {
  return view.tokens.shape[index] === SHAPE.mark && view.text.charCodeAt(view.tokens.start[index] ?? 0) === 44
}

function hasComma(view: NameView, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (isComma(view, index)) return true
  return false
}

/** Marks that stand between names, not in one: a slash, and commas when there are two or more. */
function separators(view: NameView, name: NameRun): number[] {
  const slashes: number[] = []
  const commas: number[] = []
  for (let index = name.first; index <= name.last; index++) {
    if (view.tokens.shape[index] !== SHAPE.mark) continue
    const code = view.text.charCodeAt(view.tokens.start[index] ?? 0)
    if (code === 47) slashes.push(index)
    else if (code === 44) commas.push(index)
  }
  return commas.length > 1 ? [...slashes, ...commas].toSorted((a, b) => a - b) : slashes
}

/** The first token behind the end of a short line inside a name: only long lines of prose are wrapped in one; 0 for none. */
function behindLineEnd(view: NameView, name: NameRun): number {
  const { gap, end, start } = view.tokens
  for (let index = name.first + 1; index <= name.last; index++) {
    if ((gap[index] ?? 0) < GAP.line) continue
    const lineEnd = end[index - 1] ?? 0
    const from = view.text.lastIndexOf('\n', Math.max(0, (start[index - 1] ?? 0) - 1)) + 1
    if (lineEnd - from < SHORT_LINE) return index
  }
  return 0
}

const SHORT_LINE = 32

/** A role or form of address in lower case: "My brother Abdul" is named from there on. */
function isRoleInside(view: NameView, index: number): boolean {
  const bits = view.tokens.lex[index] ?? 0
  return (
    view.tokens.shape[index] === SHAPE.lower &&
    (bits & (LEX.title | LEX.kin)) !== 0 &&
    (bits & (LEX.forename | LEX.surname | LEX.infix)) === 0
  )
}

/** Words that open a sentence and are nobody's surname behind an initial: "meneer A. Hij kwam". */
const OPENERS: ReadonlySet<number> = hashesOf('hij zij ze wij we ik er dit dat deze dan daar toen ook als hierop')

/** Where a name ends that is only letters before the first word of the next sentence. */
export function beforeNextSentence(view: NameView, first: number, last: number): number {
  const { hash, shape } = view.tokens
  for (let index = first + 1; index <= last; index++) {
    const letters = shape[index - 1] === SHAPE.initials || shape[index - 1] === SHAPE.letter
    if (letters && shape[index] === SHAPE.capital && OPENERS.has(hash[index] ?? 0)) return index - 1
  }
  return last
}

/** Where a capitalised name ends when an ordinary word in lower case follows in it: "Engeland de foto's van". */
function beforeOrdinaryWord(view: NameView, first: number, last: number): number {
  const { lex, shape } = view.tokens
  if (!isCapitalised(shape[first] ?? 0)) return last
  for (let index = first + 1; index <= last; index++) {
    const bits = lex[index] ?? 0
    const ordinary = shape[index] === SHAPE.lower && (bits & (LEX.word | LEX.inflected | LEX.common)) !== 0
    if (!ordinary || (bits & (LEX.infix | LEX.forename | LEX.surname)) !== 0) continue
    let end = index - 1
    while (end > first && (lex[end] ?? 0) & LEX.infix && shape[end] === SHAPE.lower) end--
    return end
  }
  return last
}

/** Words that open a message or call a relative, in Dutch as it is spoken and in English. */
const GREETINGS: ReadonlySet<number> = hashesOf(
  'moi moin hoi hai hey heui houdoe hallo ha dag beste lieve hi hello dear aunt auntie uncle thanks bedankt',
)

/** "Moi Frans", "Aunt Priscilla": the greeting is no name, unless a comma or initial stands behind it ("Dag, M."). */
function isGreeting(view: NameView, index: number): boolean {
  const { hash, shape } = view.tokens
  const next = shape[index + 1] ?? 0
  return GREETINGS.has(hash[index] ?? 0) && (next === SHAPE.capital || next === SHAPE.lower)
}

/** "NIK van Sytske Algra": capitals, an infix, then a forename. The end of a sentence in "wist u. Ellis" neither. */
function isAbbreviationBefore(view: NameView, first: number, last: number): boolean {
  const { lex, shape, start, end } = view.tokens
  const letters = (end[first] ?? 0) - (start[first] ?? 0)
  if (letters === 2 && /^[a-z]\.$/.test(view.text.slice(start[first], end[first])))
    return isCapitalised(shape[first + 1] ?? 0)
  if (shape[first] !== SHAPE.capitals || letters > 4 || last - first < 2) return false
  const infix = ((lex[first + 1] ?? 0) & LEX.infix) !== 0 && shape[first + 1] === SHAPE.lower
  return infix && ((lex[first + 2] ?? 0) & LEX.forename) > 1 && ((lex[first] ?? 0) & LEX.forename) === 0
}

/**
 * Where the name ends in "Nancy van de RBL", "Liv op de moeder-kindafdeling": behind the infix stands an abbreviation, an
 * organisation or a word in lower case, none of them a surname.
 */
function beforeEmployer(view: NameView, first: number, last: number): number {
  const { hash, lex, shape, start, end } = view.tokens
  const final = lex[last] ?? 0
  const infixed = last > first + 1 && (lex[last - 1] ?? 0) & LEX.infix && shape[last - 1] === SHAPE.lower
  if (!infixed || final & LEX.infix) return last
  // "burgemeester Ahmed Marcouch van Arnhem"
  const ofTown = last - first > 2 && OFFICES.has(hash[first - 1] ?? 0) && (final & LEX.place) !== 0
  if (!ofTown && final & (LEX.surname | LEX.forename | LEX.infixed)) return last
  const form = shape[last]
  const isAbbreviation = form === SHAPE.capitals && (end[last] ?? 0) - (start[last] ?? 0) <= LONGEST_ABBREVIATION
  const lower = form === SHAPE.lower && isCapitalised(shape[first] ?? 0)
  if (!isAbbreviation && !lower && !ofTown && (final & (LEX.nobody | LEX.institution)) === 0) return last
  if (shape[first] === SHAPE.capitals) return last
  let cut = last - 1
  while (cut > first && (lex[cut] ?? 0) & LEX.infix && shape[cut] === SHAPE.lower) cut--
  return cut
}

const LONGEST_ABBREVIATION = 5
const OFFICES: ReadonlySet<number> = hashesOf('burgemeester wethouder raadslid gemeentesecretaris griffier')

/** "moniek vd thuiszorg": an infix at the end belongs to what follows, but not in "Oirschot, Bert van". */
function withoutLooseInfix(view: NameView, first: number, last: number): number {
  if (hasComma(view, first, last)) return last
  let end = last
  while (end > first && ((view.tokens.lex[end] ?? 0) & LEX.infix) !== 0 && view.tokens.shape[end] === SHAPE.lower) end--
  return ((view.tokens.lex[last] ?? 0) & (LEX.forename | LEX.surname)) !== 0 ? last : end
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

/** Place of a comma between two people in running text ("Bouke, Khalid", "Jet, Marcin Pawlak"); 0 in a reversed name. */
function commaBetweenPeople(view: NameView, first: number, last: number): number {
  let comma = first
  while (comma < last && !isComma(view, comma)) comma++
  if (comma === first || comma === last) return 0
  const { lex, shape } = view.tokens
  if ((lex[first] ?? 0) & LEX.infix) return 0
  const forename = (index: number): boolean => {
    const bits = lex[index] ?? 0
    return (bits & LEX.forename) > (bits & LEX.surname) >> 4
  }
  const surname = (index: number): boolean => ((lex[index] ?? 0) & LEX.surname) !== 0 && !forename(index)
  const single = comma === first + 1
  // a whole name in front: forename, then what is none
  if (!single && forename(first) && surname(comma - 1) && shape[first] !== SHAPE.mark) return comma
  if (!single || !forename(first)) return 0
  if (last === comma + 1) return forename(last) && !(view.opens[first] === 1 && view.closes[last] === 1) ? comma : 0
  return forename(comma + 1) && surname(last) ? comma : 0
}
