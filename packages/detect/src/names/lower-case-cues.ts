import { hashesOf } from './fold.ts'
import { LEX } from './lexicon.ts'
import { runOf } from './name-edges.ts'
import { GAP } from './name-tokens.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'
import type { NameRun } from './read-names.ts'
import { SHAPE } from './shape.ts'

/** Forms of address that, in lower case too, stand before a name or a verb: "mw de wit", "mw belde". */
const ADDRESSES = hashesOf('dhr heer mevr mevrouw mw meneer mijnheer mej')
/** "fam duivestein", "gezin yilmaz". */
const FAMILIES = hashesOf('fam familie gezin echtpaar')
const BY_LOWER_CASE = 0.75
const STOP = 46
const COMMON_SURNAME = 2
const TOP_SURNAME = 3

/**
 * The surname that stands in lower case behind a form of address or behind "familie", with the infixes before it:
 * "mevrouw de wit", "dhr bakker", "fam duivestein"; a capitalised one behind "familie". A word that is ordinary Dutch
 * too must be among the thousand most common surnames.
 */
export function lowerCaseName(view: NameView, index: number): NameRun | null {
  if (index === 0) return null
  const { hash, lex, shape, gap, count } = view.tokens
  // "Fam. Bos": the full stop is a token
  const stop = shape[index - 1] === SHAPE.mark && view.text.charCodeAt(view.tokens.start[index - 1] ?? 0) === STOP
  const cue = stop ? index - 2 : index - 1
  const family = FAMILIES.has(hash[cue] ?? 0)
  if ((!family && (stop || !ADDRESSES.has(hash[cue] ?? 0))) || (gap[index] ?? 0) > GAP.space) return null
  let last = index
  while (
    last + 1 < count &&
    (gap[last + 1] ?? 0) <= GAP.space &&
    (lex[last] ?? 0) & LEX.infix &&
    shape[last] === SHAPE.lower
  )
    last++
  const form = shape[last] ?? 0
  const capital = isCapitalised(form)
  // "team Jeugd en Gezin Oost" is a team
  const team = shape[cue] === SHAPE.capital && view.opens[cue] === 0
  if (capital ? !family || team || (lex[last] ?? 0) & LEX.place : form !== SHAPE.lower) return null
  return isSurname(lex[last] ?? 0, family, capital || last > index) ? runOf(view, index, last, BY_LOWER_CASE) : null
}

/** Whether a word may be the surname; `marked`: an infix stands before it or it has a capital. */
function isSurname(bits: number, family: boolean, marked: boolean): boolean {
  if (bits & (LEX.nobody | LEX.institution | LEX.title | LEX.kin | LEX.infix)) return false
  const surname = (bits & LEX.surname) >> 4
  if (bits & LEX.common) return surname === TOP_SURNAME && (marked || !family)
  if (bits & (LEX.word | LEX.inflected)) return surname >= COMMON_SURNAME
  if (bits & LEX.place && surname === 0) return false
  return surname > 0 || (marked && (bits & LEX.infixed) !== 0) || (family && !marked && (bits & LEX.forename) === 0)
}
