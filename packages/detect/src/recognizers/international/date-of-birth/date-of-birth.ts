import { compileWords } from '../../../context/context-words.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import { isLetterAt } from '../../../text/characters.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { standsAlone } from '../../boundaries.ts'
import type { Judged } from './bare-date.ts'
import { judgeBareDate } from './bare-date.ts'
import { birthWords } from './birth-words.ts'
import type { FoundDate } from './dates.ts'
import { readDate } from './dates.ts'

const birth = compileWords(birthWords.for)
const other = compileWords(birthWords.against)
/** "WHERE gebdat < '1955-01-01'": a bound, not a person's. */
const COMPARED = /\s[<>]=? ?['"]?$/
/** "12-3-1985 te Ede geboren", "5 januari 2022 is onze dochter geboren", "… beviel zij van een zoon". */
const BORN_BEHIND =
  /^[ ,(]*(?:(?:is |was |ben ik |werd |te [\p{L} -]+ |in [\p{L} -]+ )?(?:geboren|born)(?![\p{L}])|(?:is|werd) (?:\p{L}+ ){1,3}geboren(?![\p{L}])|(?:is )?(?:beviel|bevallen) )/u
const TIME_BEHIND = /^[ T,]{1,2}\d{1,2}[:.]\d{2}(?!\d|[-/.])/
/** Short words for a birth date, which say nothing unless the date follows at once. */
const SHORT_WORD = /(?:^|[^\p{L}])(?:g\.?|gd|g\.d\.|nat|gb\.?)$/u
/** Before a question of a form. */
const NUMBERING = /^\s*\d{1,2}[.)]\s+/
const OTHER_DATE = /\d{4}|\d[-/.]\d/

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  if (!opensDate(document.text, anchor)) return null
  const date = readDate(document.text, anchor.start)
  if (date === null || date.year > new Date().getUTCFullYear() || !isWhole(document.text, date)) return null
  const judged = judgeDate(document, date)
  if (judged === null) return null
  return {
    start: date.start,
    end: date.end,
    label: 'DOB',
    value: date.iso,
    score: judged.score,
    reasons: ['date', judged.reason],
  }
}

/** Whether a date is no part of something longer; "geb.14-9-68" is whole. */
function isWhole(text: string, date: FoundDate): boolean {
  if (standsAlone(text, date)) return true
  const glued = text.charCodeAt(date.start - 1) === 46 && isLetterAt(text, date.start - 2)
  return glued && standsAlone(text.slice(date.start, date.end + 2), { start: 0, end: date.end - date.start })
}

/** A cheap look at what follows the first digits, before the forms of dates are tried. */
function opensDate(text: string, { start, end }: Anchor): boolean {
  const length = end - start
  if (length === 6 || length === 8) return true
  const next = text.charCodeAt(end)
  if (length === 4)
    return next === 45 || next === 47 || next === 46 || isLetterAt(text, start - 2) || text.charCodeAt(start - 2) === 46
  const after = text.charCodeAt(end + 1)
  if (isDigit(after)) return next === 45 || next === 46 || next === 47 || next === 32
  // "2 maart", "2-mrt", "2nd of March"; "10, 1993" after an English month.
  if (next === 32 || next === 45 || next === 46)
    return isLetterAt(text, end + 1)
      ? opensMonth(after)
      : isDigit(text.charCodeAt(end + 2)) || isDigit(text.charCodeAt(end + 3)) || opensMonth(text.charCodeAt(end + 2))
  return next === 44 ? isDigit(text.charCodeAt(end + 2)) : isLetterAt(text, end)
}

/** First letters of the months in Dutch and English, and of "of". */
const MONTH_LETTERS = new Set(Array.from('jfmasondJFMASOND').map((letter) => letter.charCodeAt(0)))

function opensMonth(code: number): boolean {
  return MONTH_LETTERS.has(code)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function judgeDate(document: AnalysedText, date: FoundDate): Judged | null {
  const { text, lines } = document
  const line = lines.span(lines.at(date.start))
  const before = textBefore(document, date, line.start)
  const lower = before.toLowerCase()
  const said = birthWordBefore(lower)
  if (COMPARED.test(before)) return null
  if (said === 'near') return { score: 0.98, reason: 'context: born' }
  // a time behind it makes it the moment of something
  if (TIME_BEHIND.test(text.slice(date.end, date.end + 8))) return null
  if (/(?:[(,|][ ]?|[^\s*]\s+)[*°]\s?$/.test(before) && !before.endsWith('**'))
    return { score: 0.9, reason: 'context: born' }
  for (const field of document.fieldsAt(date.start)) {
    if (field.source === 'line' && date.start - field.end > 40) continue
    if (birth.within(field.label)) return { score: 0.98, reason: 'context: born' }
    if (field.source !== 'row' && other.within(field.label)) return null
  }
  const after = text.slice(date.end, Math.min(line.end, date.end + 40)).toLowerCase()
  if (BORN_BEHIND.test(after)) return { score: 0.96, reason: 'context: born' }
  if (labelAbove(document, date)) return { score: 0.95, reason: 'context: born' }
  if (date.compact) return null
  if (alignedHead(document, date)) return { score: 0.93, reason: 'context: born' }
  if (said === 'far') return { score: 0.75, reason: 'context: born' }
  return judgeBareDate(document, date, before, line)
}

/** What stands in front on the same line, and on the line above when prose was wrapped. */
function textBefore(document: AnalysedText, date: FoundDate, lineStart: number): string {
  const { text } = document
  const own = text.slice(Math.max(lineStart, date.start - 60), date.start)
  if (date.start - lineStart > 24 || lineStart < 50 || /[|;\t:]/.test(own)) return own
  const above = text.slice(lineStart - 50, lineStart - 1)
  // A wrapped line is long and goes on in the middle of a sentence.
  return above.includes('\n') || /[.:|]\s*$/.test(above) ? own : `${above} ${own}`
}

function birthWordBefore(lower: string): 'near' | 'far' | null {
  const end = birth.lastEnd(lower)
  if (end < 0) return null
  const between = lower.slice(end).replace(/; (?:die|deze|dat|het) (?:is|was) /, ' is ')
  if (between.trim().length > 3 && SHORT_WORD.test(lower.slice(0, end))) return null
  // Another date or number in between, or a new sentence, takes the word away.
  if (OTHER_DATE.test(between)) return listOfDates(between) ? 'near' : null
  if (/[!?;]|\.\s+\S/.test(between.replace(/^\s*\./, ''))) return null
  if (other.within(between) && between.length > 12) return null
  return between.length <= 34 ? 'near' : 'far'
}

/** "geboren op 2 maart 2014, 3 mei 2016 en " goes on as a list of birth dates. */
function listOfDates(between: string): boolean {
  return (
    /^[\s:.]*(?:op|resp\.?|respectievelijk)?\s*(?:\d[\p{L}\d\s./-]*(?:,| en| and| resp\.?)\s*)+(?:op )?$/u.test(
      between,
    ) && between.length < 50
  )
}

/** Columns kept in line by spaces: the head stands right above, at most forty lines up. */
function alignedHead(document: AnalysedText, date: FoundDate): boolean {
  const { text, lines } = document
  const number = lines.at(date.start)
  const column = date.start - lines.span(number).start
  if (column > 200 || (column > 0 && text.slice(date.start - 2, date.start) !== '  ')) return false
  for (let line = number - 1; line >= Math.max(0, number - 40); line--) {
    const { start, end } = lines.span(line)
    const above = text.slice(Math.max(start, start + column - 1), Math.min(end, start + column + 12)).toLowerCase()
    if (/\p{L}{3}/u.test(above) && !/\d/.test(above)) return birth.within(above)
  }
  return false
}

/** The label stands alone on the line above. */
function labelAbove(document: AnalysedText, date: FoundDate): boolean {
  const { text, lines } = document
  const number = lines.at(date.start)
  if (number === 0 || text.slice(lines.span(number).start, date.start).trim() !== '') return false
  const above = lines.span(number - 1)
  const label = text.slice(above.start, above.end).replace(NUMBERING, '')
  return label.length < 40 && birth.within(label.toLowerCase()) && !/\d/.test(label)
}

/** A date of birth: a date that the words, the column or the label around it call that. */
export const dateOfBirth: Recognizer = {
  id: 'international/date-of-birth',
  label: 'DOB',
  title: { nl: 'Geboortedatum', en: 'Date of birth' },
  anchor: 'number',
  firstRun: [1, 2, 4, 6, 8],
  context: birthWords,
  find,
  sources: ['Logisch Ontwerp BRP, element 03.10 (partial dates)', 'Dutch and English date forms'],
  examples: {
    found: ['geboren 12-03-1985', 'geb. 2 mrt 2014', 'Geboortedatum: 1985-03-12'],
    ignored: ['Datum: 12-03-2025', 'op 2 maart 2014 is besloten'],
  },
}
