import { foldedHash, hashesOf } from './fold.ts'
import { LEX } from './lexicon.ts'
import { isNameLabel } from './name-labels.ts'
import { GAP } from './name-tokens.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'
import type { NameRun } from './read-names.ts'

/** Whether a name is that of a street, school, firm or the like: "Hannie Schaftplantsoen", "De Jong & Zonen", "Kok B.V.". */
export function isNotAPerson(view: NameView, name: NameRun): boolean {
  const { lex, shape, count } = view.tokens
  const addressed = name.first > 0 && ((lex[name.first - 1] ?? 0) & LEX.title) !== 0
  const end = lex[name.last] ?? 0
  const isStreet = (end & LEX.street) !== 0 && (end & (LEX.surname | LEX.forename | LEX.infixed)) === 0
  // "het Prof. Lorentzplein"
  if (isStreet && STREET.test(view.text.slice(name.start, name.end))) return true
  if (addressed) return false
  if (SQL_TYPE.test(view.text.slice(name.start, name.end))) return true
  if (isPartOfCode(view, name) || isPlaceOfAddress(view, name) || isNamedInstitution(view, name)) return true
  if (isNamedAfter(view, name.first) || goesOnWithThing(view, name)) return true
  if (endsInBuilding(view, name.last)) return true
  if (isStreet) return true
  let next = name.last + 1
  if (next >= count) return false
  if (follows(view, next) && view.text.charCodeAt(view.tokens.start[next] ?? 0) === AMPERSAND)
    return isFirmAfter(view, next)
  if (!follows(view, next)) return false
  const bits = lex[next] ?? 0
  const form = shape[next] ?? 0
  if (bits & LEX.street && isCapitalised(form) && (bits & LEX.surname) === 0) return true
  if (bits & LEX.institution && (isCapitalised(form) || form === SHAPE.initials || form === SHAPE.abbreviation))
    return true
  next++
  return next < count && follows(view, next) && isCapitalised(form) && isLegalForm(view, next)
}

/** Streets by their end, whoever they are called after. */
const STREET = /\p{L}{3}(?:straat|laan|plein|weg|gracht|kade|singel|plantsoen|dreef|steeg)$/u
const ADDRESS = foldedHash('ADDRESS', 0, 'ADDRESS'.length)
const POSTCODE = foldedHash('POSTCODE', 0, 'POSTCODE'.length)
const COMMON_FORENAME = 2

/** "Kerkpad 16, Lindervoort", "7611 HK Lindervoort" at the end of a line: the town, though no list knows it. */
function isPlaceOfAddress(view: NameView, { first, last }: NameRun): boolean {
  const { hash, lex, shape, gap, start } = view.tokens
  if (first !== last || view.closes[last] === 0 || first < 2) return false
  if (((lex[first] ?? 0) & LEX.forename) >= COMMON_FORENAME || (gap[first] ?? 0) > GAP.space) return false
  const comma = shape[first - 1] === SHAPE.mark && view.text.charCodeAt(start[first - 1] ?? 0) === COMMA
  const found = comma ? first - 2 : first - 1
  if (shape[found] !== SHAPE.identifier || (gap[comma ? first - 1 : first] ?? 0) > GAP.space) return false
  return hash[found] === POSTCODE || (comma && hash[found] === ADDRESS)
}

/** "Lieflandschool", "Montessoricollege". */
const NAMED_BUILDING = /\p{L}{3}(?:school|college|lyceum|ziekenhuis|kliniek|museum|fonds|stichting)$/u

/** Whether a word, or the one behind the infixes that follow it ("W.A. van Lieflandschool"), is that of a building. */
function endsInBuilding(view: NameView, last: number): boolean {
  const { lex, start, end, count } = view.tokens
  let at = last
  if (!NAMED_BUILDING.test(view.text.slice(start[at], end[at]))) {
    at++
    while (at < count && follows(view, at) && (lex[at] ?? 0) & LEX.infix) at++
  }
  return at < count && (at === last || follows(view, at)) && NAMED_BUILDING.test(view.text.slice(start[at], end[at]))
}

/** "kliniek Vincent van Gogh", "basisschool Anne Frank": a whole name right behind what bears it. */
function isNamedInstitution(view: NameView, { first, last }: NameRun): boolean {
  if (first === 0 || first === last) return false
  const { lex, gap, shape } = view.tokens
  const before = lex[first - 1] ?? 0
  return (
    (before & LEX.institution) !== 0 &&
    (before & (LEX.kin | LEX.title | LEX.surname)) === 0 &&
    shape[first - 1] === SHAPE.lower &&
    shape[first] !== SHAPE.initials &&
    (gap[first] ?? 0) <= GAP.space
  )
}

const COMMA = 44
/** The type of a column: "naam TEXT NOT NULL". */
const SQL_TYPE =
  /^(?:TEXT|(?:N?VAR)?CHAR2?|INT(?:EGER)?|BIGINT|DATE|TIMESTAMP|BOOLEAN|NUMERIC|DECIMAL|SERIAL|UUID|JSONB?)$/
const BEFORE_CODE = /[.([{'"`=/<>:_$#@\\-]$/
const BEHIND_CODE = /^(?:[([{'"`=/<>_$]|\.\p{L}|:\/)/u

/**
 * One word of a program: in lower case, or known as an ordinary word, with the marks of code right before or behind it
 * ("resolve.promise(", "[baz]", "`Options`"). Whole names in code ("naam: 'Jan Smit'") are kept.
 */
function isPartOfCode(view: NameView, { first, last, start, end }: NameRun): boolean {
  if (first !== last || isNameLabel(view.label[first] ?? 0)) return false
  const { shape, lex } = view.tokens
  // "oma (gerda)"
  if ((lex[first - 2] ?? 0) & LEX.kin) return false
  const bits = lex[first] ?? 0
  const plain = shape[first] === SHAPE.lower || (bits & (LEX.common | LEX.nobody)) !== 0
  if (!plain) return false
  const before = BEFORE_CODE.test(view.text.slice(Math.max(0, start - 1), start))
  const behind = BEHIND_CODE.test(view.text.slice(end, end + 2))
  return (
    (before && behind) ||
    (behind && /^[([{=]/.test(view.text.slice(end, end + 1))) ||
    (before && /[.([{`$=/]$/.test(view.text.slice(Math.max(0, start - 1), start)))
  )
}

const AMPERSAND = 38
const VAN = foldedHash('van', 0, 3)
/** What is called after a person: "syndroom van Down", "wet van Ohm". */
const NAMED_AFTER: ReadonlySet<number> = hashesOf(
  'syndroom ziekte wet methode model test schaal toets theorie stelling disease syndrome',
)

/** "ziekte van" or "syndroom van" right before the name, or as its first word ("ziekte Van Crohn"). */
function isNamedAfter(view: NameView, first: number): boolean {
  const { hash } = view.tokens
  const own = hash[first] === VAN ? first : first - 1
  return own > 0 && hash[own] === VAN && NAMED_AFTER.has(hash[own - 1] ?? 0)
}

/** "Orde van de Feniks", "Gazet van Antwerpen": an infix in lower case right after a capitalised word that is no name. */
function goesOnWithThing(view: NameView, name: NameRun): boolean {
  const { lex, shape } = view.tokens
  if (
    name.first === 0 ||
    shape[name.first] !== SHAPE.lower ||
    !((lex[name.first] ?? 0) & LEX.infix) ||
    !follows(view, name.first)
  )
    return false
  const before = lex[name.first - 1] ?? 0
  return (
    shape[name.first - 1] === SHAPE.capital && (before & (LEX.title | LEX.kin)) === 0 && view.opens[name.first] === 0
  )
}

/** Whether the token stands on the same line, without a mark before it. */
function follows(view: NameView, index: number): boolean {
  return (view.tokens.gap[index] ?? 0) <= GAP.space
}

function isLegalForm(view: NameView, index: number): boolean {
  return /^(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|BV|NV|Ltd|GmbH)$/i.test(
    view.text.slice(view.tokens.start[index], view.tokens.end[index]),
  )
}

/** "& Zonen", "& Laan Accountants": a firm when an institution or legal form comes within four tokens on the line. */
function isFirmAfter(view: NameView, ampersand: number): boolean {
  for (let index = ampersand + 1; index < Math.min(view.tokens.count, ampersand + 5); index++) {
    if (!follows(view, index)) return false
    if ((view.tokens.lex[index] ?? 0) & LEX.institution || isLegalForm(view, index)) return true
  }
  return false
}
