import { passesBsnTest } from '../../../checks/eleven-test.ts'
import { compileWords } from '../../../context/context-words.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { birthWords } from './birth-words.ts'
import type { FoundDate } from './dates.ts'

const other = compileWords(birthWords.against)
/** "34 jaar (". */
const AGE_BEFORE = /\d{1,3} ?(?:jr|jaar|j|mnd|maanden|years?)\.?,? ?\(?$/i
/** A name and a bracket or comma right before the date. */
const NAME_BEFORE =
  /(?:\p{Lu}[\p{L}'.-]+|\p{Lu}\.)(?:\*\*| \([mvMVj]\))? ?(?:[([<]|, ?|[-•·/] )(?:\*|m\/|v\/|[MVmv], )? ?$/u
/** "Lisa 4-5-2011" where children are told off. */
const FIRST_NAME_BEFORE = /(?:^|[\s,:;(])\p{Lu}\p{Ll}[\p{L}'-]+ {1,2}$/u
/** "Bram is van 4 mei 2011". */
const IS_OF =
  /(?:(?:^|[\s,(])\p{Lu}[\p{L}'-]+|(?:^|[\s,(])(?:hij|zij|ze|he|she)) (?:is|was) (?:er een )?van (?:bouwjaar )?$/u
/** Two words of a name with only a space between them and the date. */
const NAME_RIGHT_BEFORE =
  /(?:^|[^\p{L}])(?:\p{Lu}[\p{L}'-]+|(?:\p{Lu}\p{Ll}?\.)+)(?:,? {1,3}(?:van|de|den|der|el|al|ten|ter|'t|di|da)){0,3},? {1,3}(?!\p{L}{3,6}dag )(?:\p{Lu}[\p{L}'-]+|(?:\p{Lu}\.)+) {1,3}$/u
/** "mw Bos 12-4-60", "de heer Bos, 12-04-1960". */
const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:mw|mevr|mevrouw|mvr|dhr|hr|heer|meneer|mrs|ms|mr)\.? (?:(?:van|de|den|der|el|al|ten|ter|'t) ){0,3}\p{Lu}[\p{L}'-]+,? {1,3}$/iu
const OF_A_CHILD = /(?:kind|kinderen|zoon|dochter|baby|jeugdige|leerling|broertje|zusje|son|daughter|child)\b/i
/** "dochter, 4-5-2011", "vader (1-2-1978)". */
const RELATIVE_BEFORE =
  /(?:^|[\s,;|(])(?:zoon|dochter|kind|moeder|vader|partner|broer|broertje|zus|zusje|echtgenote|echtgenoot|cli[eë]nte?|jeugdige|oma|opa|stiefvader|stiefmoeder|son|daughter|mother|father|jongen|meisje|tweeling|pati[eë]nte?|boy|girl|m\/v|[mv])(?: ?\(|,|:) ?$/i
/** "Zusje  Noor  21-9-16". */
const RELATIVE_AND_NAME =
  /(?:^|[\s,;|(])(?:zoon|zoontje|dochter|dochtertje|kind|moeder|vader|partner|broer|broertje|zus|zusje|echtgenote|echtgenoot|jeugdige|son|daughter|mother|father)[ :]{1,3}\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?[ ,]{1,3}$/iu
/** A number of nine digits earlier in the row. */
const NINE_DIGITS = /(?<!\d)(\d{9})(?!\d)[^\d\n]*$/
const CHILDREN = /(?:kinderen|zonen|dochters|broertjes|zusjes|gezin|children)\b/i
/** "Aerts, Milou" in the cell before. */
const NAME_IN_CELL = /\p{Lu}[\p{L}'-]+\)?\s*[|\t;]\s*$/u

/** How sure it is that a date is one of birth, and why. */
export interface Judged {
  readonly score: number
  readonly reason: string
}

/** A date that no word calls a birth date: right after a name, or among the numbers of a person. */
export function judgeBareDate(
  document: AnalysedText,
  date: FoundDate,
  before: string,
  line: { start: number; end: number },
): Judged | null {
  const { text } = document
  const ago = yearsAgo(date)
  if (/(?:^|[\s(,;|·])b\. $/.test(before) && ago > 2) return { score: 0.85, reason: 'context: born' }
  const after = text.slice(date.end, Math.min(line.end + 30, date.end + 60))
  const bracketed = /[([<]$/.test(before) && /^\s?[)\],;>]/.test(after)
  if (bracketed && ago > 2 && (NAME_BEFORE.test(before) || AGE_BEFORE.test(before)))
    return { score: 0.8, reason: 'after a name' }
  if (other.within(before.slice(-18).toLowerCase())) return null
  if (besideBsn(before, after)) return { score: 0.85, reason: 'beside a BSN' }
  if (bracketed && ago > 14 && /\p{L}{3} \($/u.test(before)) return { score: 0.6, reason: 'in brackets' }
  if (/^ ?[(,] ?\d{1,3} ?(?:jr|jaar|j|mnd|maanden|years?|yrs)\b/i.test(after) && ago > 0)
    return { score: 0.8, reason: 'before an age' }
  if (RELATIVE_BEFORE.test(before) && ago > 2 && !date.compact) return { score: 0.65, reason: 'after a relative' }
  if (/^ te \p{Lu}\p{Ll}{2}/u.test(after) && ago > 16) return { score: 0.6, reason: 'before a place' }
  if (RELATIVE_AND_NAME.test(before) && ago > 2) return { score: 0.65, reason: 'after a relative' }
  if (NAME_RIGHT_BEFORE.test(before) && passesBsnTest(NINE_DIGITS.exec(before)?.[1] ?? ''))
    return { score: 0.8, reason: 'beside a BSN' }
  if (IS_OF.test(before) && ago > 0) return { score: 0.7, reason: 'after a name' }
  if (
    ago < 22 &&
    FIRST_NAME_BEFORE.test(before) &&
    (CHILDREN.test(before) || isBelowChildren(document, line)) &&
    /^\s*(?:$|[\n,;()|./]|en |and )/.test(after)
  )
    return { score: 0.7, reason: 'after the name of a child' }
  if (
    /^[^.:;]{0,15}\b(?:jr|jaar|j|mnd|maanden|years?)\.?, ?$/.test(before.slice(-18)) &&
    AGE_BEFORE.test(before) &&
    date.year > 1920
  )
    return { score: 0.7, reason: 'after an age' }
  if (ago < 18 && NAME_BEFORE.test(before) && OF_A_CHILD.test(before) && /^\s*(?:$|[\n,;)|.])/.test(after))
    return { score: 0.7, reason: 'after the name of a child' }
  const ended = /^['"]?\*{0,2}(?:\s*(?:$|[\n,;)|.·•])| [-–/(])/.test(after)
  if (ago > 4 && ended && NAME_BEFORE.test(before)) return { score: 0.62, reason: 'after a name' }
  if (ago > LONG_SINCE && NAME_IN_CELL.test(before) && /^\s*(?:$|[|\t;\n])/.test(after))
    return { score: 0.6, reason: 'after a name' }
  if (date.year < (date.short ? 2000 : 2012) && NAME_RIGHT_BEFORE.test(before))
    return { score: 0.6, reason: 'after a name' }
  if (TITLE_BEFORE.test(before) && ago > LONG_SINCE && !(date.short && date.year >= 2000))
    return { score: 0.6, reason: 'after a name' }
  if (!date.short && NAME_RIGHT_BEFORE.test(before) && ago > LONG_SINCE) return { score: 0.55, reason: 'after a name' }
  // In papers of today a full date of long ago that stands apart is mostly somebody's birth date.
  const own = text.slice(line.start, date.start)
  const apart = own.trim() === '' || /(?:[,;|(]\s*['"]?| {2})$/.test(before)
  if (
    ago > 17 &&
    apart &&
    (ended || /^ {2}|^, \p{Lu}/u.test(after)) &&
    (!date.short || date.year < 2000) &&
    !/\b(?:wet|besluit|regeling|arrest|sinds|van)\b/i.test(before)
  )
    return { score: 0.5, reason: 'long ago' }
  return null
}

/** Lines that a heading such as "Kinderen:" governs. */
const BELOW = 6

/** Whether one of the lines right above, without an empty one between, tells of children. */
function isBelowChildren({ text, lines }: AnalysedText, { start }: { start: number }): boolean {
  const own = lines.at(start)
  for (let line = own - 1; line >= Math.max(0, own - BELOW); line--) {
    const above = lines.span(line)
    if (above.end - above.start < 2) return false
    if (CHILDREN.test(text.slice(above.start, Math.min(above.end, above.start + 60)))) return true
  }
  return false
}

/** Years back from which a bare date after a name is no date of a letter, a talk or an intake: what is uploaded is mostly of today. */
const LONG_SINCE = 5

function yearsAgo({ year }: FoundDate): number {
  return new Date().getUTCFullYear() - year
}

function besideBsn(before: string, after: string): boolean {
  const next =
    /^[\s,;|)/–-]{1,4}(?:bsn|burgerservicenummer)?:?\s*(\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?!\d)/i.exec(
      after,
    )?.[1]
  if (next !== undefined && passesBsnTest(next.replace(/\D/g, ''))) return true
  if (
    /^[\s,;|)]{0,4}(?:bsn|burgerservicenummer)\b/i.test(after) ||
    /^[^.!?\n]{0,24}\b(?:bsn|burgerservicenummer)\b/i.test(after)
  )
    return true
  const previous = /(\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})[\s,;|)/–-]{1,4}$/.exec(before)?.[1]
  return previous !== undefined && passesBsnTest(previous.replace(/\D/g, ''))
}
