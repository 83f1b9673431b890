import type { Span } from '@sluiswacht/model'
import { isDigitAt } from '../../../text/characters.ts'
import { readDate } from '../../international/date-of-birth/dates.ts'

/** Letters and a year, perhaps with its month: JW-2025-0012, JL-2510-0441; or the year first: 26-WM-8802. */
export const CODE_WITH_YEAR: RegExp =
  /^(?:[A-Z&]{1,8}(?:[-/.][A-Z]{1,4}){0,2}[-/._]?(?:20)?[12]\d(?:0[1-9]|1[0-2])?[-/._](?:[A-Z]{1,4}[-/._])?\d{2,}|2\d-[A-Z]{2,4}-\d{4,})/
/** Number of the public prosecutor: court district, serial number, year. */
const PARKET = /^\d{2}[/.-]\d{6}[/.-]\d{2}$/
const YEAR_NUMBER = /^(?:19|20)\d{2}[-/.](?:[A-Z]{1,5}[-/.])?\d{3,}(?:[-/.]\d{1,4})?$/
/** Norms, roads, versions: what has letters and digits and is no case. */
export const STANDARD: RegExp =
  /^(?:ISO|NEN|EN|COVID|CVE|RFC|ECLI|BIO|B1|A[0-9]|N\d|E\d|C\d|F\d|UTF|SHA|MD5|HTTP|TLS|PDF|MP\d|Q\d|V\d|WEEK)/i
export const DATE_OR_AMOUNT: RegExp =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,3}(?:\.\d{3})+|\d{1,2}[.:]\d{2})$/
/** "512.334.887": right behind the label of a person's number this is no amount. */
export const DOTTED_GROUPS: RegExp = /^\d{2,3}\.\d{3}\.\d{3}$/
const GROUPS =
  /^(?: \d{1,5}){1,4}(?![\p{L}\p{N}/-]|[.,]\d| (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|euro?\b)| ?€)/iu
/** Groups that people make of a long number. */
const LONGEST_GROUP = 4
const LEAST_DIGITS = 5
const MOST_DIGITS = 17

/** Where a number that is written in groups ends ("204 773", "7062 1400 3318 2905"); the end of `first` when no groups follow. */
export function endOfGroups(text: string, first: Span): number {
  const follows = text.charCodeAt(first.end) === 32 && isDigitAt(text, first.end + 1)
  if (!follows || first.end - first.start > LONGEST_GROUP) return first.end
  const groups = GROUPS.exec(text.slice(first.end, first.end + 32))?.[0] ?? ''
  const digits = groups.replaceAll(' ', '').length + first.end - first.start
  if (groups === '' || digits < LEAST_DIGITS || digits > MOST_DIGITS) return first.end
  return /^\d+$/.test(text.slice(first.start, first.end)) ? first.end + groups.length : first.end
}

const VERSION = /^\d{1,3}\.\d{1,2}(?:\.\d+)+$/
const YEARS = /^(?:19|20)\d{2}[-/.](?:19|20)\d{2}$/

/** "25/118": a year of two digits and a serial number. */
const SHORT_YEAR_NUMBER = /^2\d\/\d{3,}$/
/** What a number looks like and what stands around it. */
export interface Weighed {
  readonly support: number
  readonly opposition: number
  readonly tight: boolean
  readonly coded: boolean
  readonly prefixed: boolean
  readonly digits: number
  /** "nr." or "nummer" right in front. */
  readonly numbered: boolean
  readonly written: string
  /** The word for a matter ("melding") right in front. */
  readonly matter: boolean
  /** Right behind a name, or the number of somebody's row. */
  readonly named: boolean
}

/** How sure it is that a number is that of a case or a person. */
export function scoreOf({
  support,
  opposition,
  tight,
  coded,
  prefixed,
  digits,
  written,
  numbered,
  matter,
  named,
}: Weighed): number {
  if (opposition >= 2) return coded && prefixed ? 0.5 : 0.05
  if (PARKET.test(written)) return support >= 2 ? 0.97 : 0.6
  if (coded || prefixed) {
    if (support === 3) return 0.97
    if (support === 2) return 0.9
    if (numbered) return 0.75
    return coded && prefixed ? 0.82 : prefixed && digits >= 5 && /[-/.]/.test(written) ? 0.7 : coded ? 0.5 : 0.2
  }
  if (tight) return digits >= 4 || (digits === 3 && /[A-Z]/.test(written)) ? 0.94 : digits === 3 ? 0.55 : 0.2
  if (numbered && opposition === 0 && /[A-Z]/.test(written) && digits >= 3) return 0.5
  if (matter && (YEAR_NUMBER.test(written) || (/[A-Z]/.test(written) && /[-/.]/.test(written) && digits >= 4)))
    return 0.8
  if (matter && SHORT_YEAR_NUMBER.test(written)) return 0.6
  if (named && opposition === 0) return 0.55
  if (YEAR_NUMBER.test(written)) return support === 3 ? 0.8 : support === 2 ? 0.5 : 0.15
  return 0.1
}

/** Whether a number is a date, a time, an amount or a word with a stray digit. */
export function isSomethingElse(text: string, span: Span, written: string, digits: number): boolean {
  const date = readDate(text, span.start)
  if (date !== null && !date.compact && date.end >= span.end) return true
  if (/^\d{4}$/.test(written) && /^(?:19|20)/.test(written)) return true
  if (/^\d{1,2}[.:]\d{2}$/.test(written) || (/^\d{1,3}(?:\.\d{3})+$/.test(written) && text[span.end] === ','))
    return true
  if (YEARS.test(written) || VERSION.test(written)) return true
  // Words with a stray digit ("A4", "covid-19", "wijkteam2") have few digits among many letters.
  const letters = written.replace(/[^\p{L}]/gu, '').length
  return letters > digits + 3 || (/[a-z]{4}/.test(written) && digits < 4)
}
