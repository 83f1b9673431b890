import { LEX } from './lexicon.ts'
import { runOf } from './name-edges.ts'
import { GAP } from './name-tokens.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import { isNotAPerson } from './not-persons.ts'
import type { NameRun } from './read-names.ts'

/** Score of a name that the lines around it give away. */
const BY_LIST = 0.8
/** Lines one under another that look like names make a list. */
const LEAST_LINES = 3
/** Share of them that the name lists bear out. */
const BORNE_OUT = 0.6
const COMMA = 44

interface ListedName {
  readonly run: NameRun
  /** The forename or the surname is in the name lists. */
  readonly known: boolean
}

/**
 * Finds the names of a list that holds little else: at least three lines one under another that each begin with a name
 * written in full, reversed ("Kruger, Yvonne") or with initials. What the model read across such lines gives way.
 */
export function listedNames(view: NameView, names: readonly NameRun[]): NameRun[] {
  const listed: NameRun[] = []
  let block: ListedName[] = []
  const close = (): void => {
    const known = block.filter((line) => line.known).length
    if (block.length >= LEAST_LINES && known >= block.length * BORNE_OUT) listed.push(...block.map(({ run }) => run))
    block = []
  }
  const { gap, count } = view.tokens
  for (let first = 0; first < count; ) {
    let next = first + 1
    while (next < count && (gap[next] ?? 0) < GAP.line) next++
    if ((gap[first] ?? 0) === GAP.blank) close()
    const name = nameOfLine(view, first, next - 1)
    if (name === null) close()
    else block.push(name)
    first = next
  }
  close()
  if (listed.length === 0) return [...names]
  const kept = withoutOverlaps(names, listed)
  return [...kept, ...listed].toSorted((a, b) => a.start - b.start)
}

/** The model's own names outside the list, or the same as in it. */
function withoutOverlaps(names: readonly NameRun[], listed: readonly NameRun[]): NameRun[] {
  let at = 0
  const kept: NameRun[] = []
  for (const name of names) {
    while (at < listed.length && (listed[at]?.end ?? 0) <= name.start) at++
    const beside = listed[at]
    if (beside === undefined || name.end <= beside.start) kept.push(name)
  }
  return kept
}

/** The name that a line begins with, behind a bullet or number; null when it begins with something else. */
function nameOfLine(view: NameView, from: number, last: number): ListedName | null {
  const { shape } = view.tokens
  let first = from
  while (first < last && (shape[first] === SHAPE.mark || shape[first] === SHAPE.number) && first - from < 3) first++
  const mark = commaOf(view, first, last)
  // what stands behind the comma of a CSV is another column
  const comma = view.cell[mark + 1] === 2 ? 0 : mark
  const end = endOfName(view, first, comma > 0 ? comma - 1 : last)
  const reversed = comma > 0 && end === comma - 1 ? reversedName(view, first, comma, last) : null
  const name = reversed ?? wholeName(view, first, end) ?? forenames(view, first, end)
  return name === null || isNotAPerson(view, name.run) ? null : name
}

/** "Kruger, Yvonne", "Boer, J.W. de": a surname in front of the comma, given names behind it. */
function reversedName(view: NameView, first: number, comma: number, last: number): ListedName | null {
  const { lex, shape } = view.tokens
  const end = endOfName(view, comma + 1, last)
  if (end <= comma || !isSurname(view, first, comma - 1)) return null
  const given = comma + 1
  const initials = isInitials(shape[given] ?? 0)
  const forename = ((lex[given] ?? 0) & LEX.forename) !== 0
  // "Jet, Marcin" are two people
  const alone = comma === first + 1 && isMostlyForename(lex[first] ?? 0)
  if ((!initials && !forename) || (alone && !initials && !isSurnameToo(lex[first] ?? 0))) return null
  return { run: runOf(view, first, end, BY_LIST), known: !alone }
}

/** "Yvonne Kruger", "J.W. de Boer". */
function wholeName(view: NameView, first: number, last: number): ListedName | null {
  const { lex, shape } = view.tokens
  if (last <= first || last - first > 6) return null
  const initials = isInitials(shape[first] ?? 0)
  const forename = (lex[first] ?? 0) & LEX.forename
  if (!initials && forename === 0) return null
  if (!isSurname(view, first + 1, last)) return null
  const surname = ((lex[last] ?? 0) & (LEX.surname | LEX.infixed)) !== 0
  const word = ((lex[last] ?? 0) & (LEX.nobody | LEX.institution)) !== 0
  if (word) return null
  return { run: runOf(view, first, last, BY_LIST), known: surname || forename > 1 }
}

/** "Yvonne", "Jan Willem", alone on the line. */
function forenames(view: NameView, first: number, last: number): ListedName | null {
  const { lex, shape } = view.tokens
  if (last < first || last - first > 1 || view.closes[last] === 0) return null
  for (let index = first; index <= last; index++) {
    const bits = lex[index] ?? 0
    const common = (bits & LEX.forename) > 1
    const plain = shape[index] === SHAPE.capital || shape[index] === SHAPE.compound
    if (!plain || (bits & LEX.forename) === 0 || bits & (LEX.nobody | LEX.institution)) return null
    if (!common && bits & LEX.place) return null
  }
  const bits = lex[first] ?? 0
  const known = (bits & LEX.forename) > 1 || (bits & (LEX.word | LEX.inflected)) === 0
  return { run: runOf(view, first, last, BY_LIST), known }
}

/** Capitalised words with infixes between, the last a word; given names may go before the surname. */
function isSurname(view: NameView, first: number, last: number): boolean {
  const { lex, shape } = view.tokens
  if (first > last || last - first > 4 || !isNameWord(shape[last] ?? 0)) return false
  for (let index = first; index <= last; index++) {
    const infix = ((lex[index] ?? 0) & LEX.infix) !== 0
    const form = shape[index] ?? 0
    if (!infix && !isNameWord(form) && !isInitials(form)) return false
    if (((lex[index] ?? 0) & (LEX.nobody | LEX.institution | LEX.title)) !== 0 && !infix) return false
  }
  return true
}

/** Where a stretch of capitalised words, initials and infixes ends that stands before a mark, a tab or the line's end. */
function endOfName(view: NameView, first: number, last: number): number {
  const { lex, shape, gap } = view.tokens
  let end = first - 1
  for (let index = first; index <= last; index++) {
    const form = shape[index] ?? 0
    if (index > first && (gap[index] ?? 0) >= GAP.tab) return end
    if (form === SHAPE.mark) return end
    if (!isNameWord(form) && !isInitials(form) && ((lex[index] ?? 0) & LEX.infix) === 0) return first - 1
    end = index
  }
  return end
}

function commaOf(view: NameView, first: number, last: number): number {
  for (let index = first; index <= Math.min(last, first + 6); index++)
    if (view.tokens.shape[index] === SHAPE.mark)
      return view.text.charCodeAt(view.tokens.start[index] ?? 0) === COMMA ? index : 0
  return 0
}

function isNameWord(form: number): boolean {
  return form === SHAPE.capital || form === SHAPE.compound || form === SHAPE.doubleCapital || form === SHAPE.capitals
}

function isInitials(form: number): boolean {
  return form === SHAPE.initials || form === SHAPE.letter
}

function isMostlyForename(bits: number): boolean {
  return (bits & LEX.forename) > (bits & LEX.surname) >> 4
}

function isSurnameToo(bits: number): boolean {
  return (bits & LEX.surname) !== 0
}
