import { isDigitAt, isLetterAt } from '../../../text/characters.ts'
import { separatorEnd } from '../../digit-groups.ts'

const SPACE = 32
const COMMA = 44

const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  february: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  march: 3,
  mrt: 3,
  mar: 3,
  maa: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  augustus: 8,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const NUMERIC = /(\d{1,2})(?: ?([-/.]) ?(\d{1,2}) ?\2 ?| (\d{2}) | (\d{1,2}) (?=\d{4}))(\d{4}|'?\d{2})(?!\d)/y
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const WORDED = new RegExp(
  `(\\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ .-]{0,2}(?:of )?(${MONTH})\\.?[ ,\\n-]{1,2}(\\d{4}|'?\\d{2})(?!\\d)`,
  'iy',
)
const ENGLISH = new RegExp(`(?:^|[^\\p{L}])((${MONTH})\\.? )$`, 'iu')
const DAY_YEAR = /(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/y

export interface FoundDate {
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD`; the parts that the BRP does not know are 00. */
  readonly iso: string
  readonly year: number
  /** Digits without separators, or "5 1 1946": a date only when a label says so. */
  readonly compact: boolean
  /** Written with a two-digit year. */
  readonly short: boolean
}

/** Reads a date whose day (or year, or English day after the month) begins at `start`. */
export function readDate(text: string, start: number): FoundDate | null {
  const digits = digitsAt(text, start)
  if (digits === 1 || digits === 2) return readDay(text, start, start + digits)
  if (digits === 4) {
    if (!isMark(text.charCodeAt(start + 4))) return null
    const iso = at(ISO, text, start)
    return iso && build(start, ISO.lastIndex, iso[1], iso[3], iso[4])
  }
  if (digits !== 6 && digits !== 8) return null
  return readCompact(start, text.slice(start, start + digits))
}

/** How many digits stand at an offset; 9 for more than eight. */
function digitsAt(text: string, start: number): number {
  let length = 0
  while (length < 9 && isDigitAt(text, start + length)) length++
  return length
}

/** A date that begins with its day, or the day of an English one. */
function readDay(text: string, start: number, dayEnd: number): FoundDate | null {
  const next = text.charCodeAt(dayEnd)
  const isLettered = isLetterAt(text, dayEnd)
  // a cheap look at what follows, before the form is tried
  const numeric = separatorEnd(text, dayEnd) > dayEnd ? at(NUMERIC, text, start) : null
  if (numeric) {
    const [, day, , marked, spaced, bare, year] = numeric
    const found = build(start, NUMERIC.lastIndex, year, marked ?? spaced ?? bare, day)
    return found && { ...found, compact: marked === undefined && spaced === undefined }
  }
  const worded = isLettered || letterFollows(text, dayEnd) ? at(WORDED, text, start) : null
  if (worded)
    return build(start, WORDED.lastIndex, worded[3], String(MONTHS[(worded[2] ?? '').toLowerCase()] ?? 0), worded[1])
  const english = isLettered || next === COMMA || next === SPACE ? at(DAY_YEAR, text, start) : null
  if (english) {
    const month = ENGLISH.exec(text.slice(Math.max(0, start - 16), start))
    if (month?.[1] && month[2])
      return build(
        start - month[1].length,
        DAY_YEAR.lastIndex,
        english[2],
        String(MONTHS[month[2].toLowerCase()] ?? 0),
        english[1],
      )
  }
  return null
}

/** Whether a letter stands behind one or two spaces, full stops or hyphens. */
function letterFollows(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== SPACE && code !== 45 && code !== 46) return false
  return isLetterAt(text, at + 1) || isLetterAt(text, at + 2)
}

function isMark(code: number): boolean {
  return code === 45 || code === 46 || code === 47
}

function readCompact(start: number, digits: string): FoundDate | null {
  const end = start + digits.length
  const found =
    digits.length === 8
      ? /^(?:19|20)/.test(digits)
        ? build(start, end, digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
        : build(start, end, digits.slice(4), digits.slice(2, 4), digits.slice(0, 2))
      : build(start, end, digits.slice(4), digits.slice(2, 4), digits.slice(0, 2))
  return found && { ...found, compact: true }
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Two-digit years up to this one are of this century. */
const PIVOT = 28

function build(start: number, end: number, year = '', month = '', day = ''): FoundDate | null {
  const digits = year.replace("'", '')
  const short = digits.length === 2
  const fullYear = short ? (Number(digits) <= PIVOT ? 2000 : 1900) + Number(digits) : Number(digits)
  const monthNumber = Number(month)
  const dayNumber = Number(day)
  if (fullYear < 1890 || fullYear > 2035 || monthNumber > 12 || dayNumber > 31) return null
  // The BRP writes 00 for what is unknown, and then for the day whenever the month is unknown.
  if (monthNumber === 0 && dayNumber !== 0) return null
  if (dayNumber > daysIn(fullYear, monthNumber)) return null
  const iso = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return { start, end, iso, year: fullYear, compact: false, short }
}

function daysIn(year: number, month: number): number {
  return month === 0 ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate()
}
