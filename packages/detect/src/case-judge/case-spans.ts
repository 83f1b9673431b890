import type { Span } from '@sluiswacht/model'
import { CASE_PREFIX, ISSUER } from '../recognizers/nl/case-number/case-words.ts'
import { readDate } from '../recognizers/international/date-of-birth/dates.ts'
import { characterClass, DIGIT, isDigitAt, isWordAt, LETTER } from '../text/characters.ts'

/** Longest number of a case: `identificatie` of the Zaken API of VNG Realisatie. */
const LONGEST = 40
/** Most groups behind the first one. */
const MOST_GROUPS = 3
/** Most letters that stand before the digits with a space between: "BOA 14902763", "VT-NO 2025-07734". */
const MOST_LETTERS = 6
/** Longest first group of a number of digits alone: "7062 1400 3318 2905". */
const LONGEST_FIRST = 4
/** Most characters of one of several groups. */
const LONGEST_GROUP = 12

/**
 * The stretches around a run of letters and digits that may be one number: as it stands, with the letters in front of
 * it, with the groups behind it. Few, as most runs are a date, a year, an amount or a house number.
 *
 * @param anchor an anchor of kind `compound` of the normalised text
 */
export function caseSpans(text: string, anchor: Span): Span[] {
  const { start, end } = anchor
  if (text.charCodeAt(start - 1) === EURO || isBehind(text, end)) return []
  // "12 maart", "3 kinderen": most numbers of a text
  if (end - start < FEWEST && isOfDigits(text, start, end) && groupAfter(text, end) === end) return []
  const spans: Span[] = []
  const starts = [start]
  // a number is read from its first group only, so that a long row of groups is not read again from each of them
  const isFirst = !(text.charCodeAt(start - 1) === 32 && isDigitAt(text, start - 2))
  const letters = lettersBefore(text, start)
  if (letters < start) {
    starts.push(letters)
    const more = lettersBefore(text, letters)
    if (more < letters) starts.push(more)
  }
  for (const from of starts) {
    let to = end
    for (let groups = 0; ; groups++) {
      if (to - from > LONGEST) break
      if (mayBeNumber(text, from, start, to, groups)) spans.push({ start: from, end: to })
      const next = isFirst && groups < MOST_GROUPS ? groupAfter(text, to) : to
      if (next === to || (groups === 0 && from === start && !mayOpenGroups(text, start, to))) break
      to = next
    }
  }
  const tail = tailOfPath(text, start, end)
  if (tail > start && mayBeNumber(text, tail, tail, end, 0)) spans.push({ start: tail, end })
  const name = nameOfFile(text, start, end)
  if (name > start + 4) spans.push({ start, end: name })
  return spans
}

/** Fewest digits of a number of digits alone. */
const FEWEST = 4
const EURO = 8364

function isOfDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigitAt(text, at)) return false
  return true
}

function isBehind(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 37 || code === 64 || code === EURO
}

/** Where up to six letters (and `-/&`) begin that stand one space in front of an offset; the offset when none do. */
function lettersBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 32) return at
  let from = at - 1
  while (from > 0 && at - 1 - from <= MOST_LETTERS && isOfLetters(text, from - 1)) from--
  if (from === at - 1 || at - 1 - from > MOST_LETTERS) return at
  if (isWordAt(text, from - 1) || !((characterClass[text.charCodeAt(from)] ?? 0) & LETTER)) return at
  const letters = text.slice(from, at - 1)
  // "GI JB-2219-ROS": a number that has letters of its own needs no others
  if (ISSUER.test(letters) || !isDigitAt(text, at)) return at
  return letters === letters.toUpperCase() || CASE_PREFIX.test(`${letters.toUpperCase()}-1`) ? from : at
}

function isOfLetters(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return ((characterClass[code] ?? 0) & LETTER) !== 0 || code === 38 || code === 45 || code === 47
}

/** The end of the group of digits and letters that goes on behind an offset, a space or ` / ` between; else the offset. */
function groupAfter(text: string, at: number): number {
  if (text.charCodeAt(at) !== 32) return at
  let from = at + 1
  if (text.charCodeAt(from) === 47 && text.charCodeAt(from + 1) === 32) from += 2
  let end = from
  let digits = 0
  while (end < text.length && end - from <= LONGEST_GROUP) {
    const kind = characterClass[text.charCodeAt(end)] ?? 0
    if (kind & DIGIT) digits++
    else if (!(kind & LETTER) && !(isJoin(text.charCodeAt(end)) && isWordAt(text, end + 1))) break
    end++
  }
  if (end === from || end - from > LONGEST_GROUP) return at
  return digits > 0 ? end : at
}

function isJoin(code: number): boolean {
  return code === 45 || code === 46 || code === 47
}

/** Whether groups may follow: of a run of digits alone only when it is short. */
function mayOpenGroups(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_FIRST || /\D/.test(text.slice(start, end))
}

/** Whether a stretch ends in a group that may end a number and is no date, year, time, amount or short number. */
function mayBeNumber(text: string, from: number, start: number, to: number, groups: number): boolean {
  let digits = 0
  let letters = 0
  for (let at = from; at < to; at++) {
    const kind = characterClass[text.charCodeAt(at)] ?? 0
    if (kind & DIGIT) digits++
    else if (kind & LETTER) letters++
  }
  if (digits < 2 || (letters === 0 && digits < 4) || digits > 20) return false
  const joined = groups > 0 || from < start
  if (digits + letters < 4 && to - from < 4) return false
  if (
    joined &&
    (digits < 4 || !hasDigit(text, to) || (letters === 0 && !/^[\d ]+(?:-\d{1,4})?$/.test(text.slice(from, to))))
  )
    return false
  if (letters > digits + 10) return false
  const written = text.slice(from, to)
  if (OTHER.test(written) || NORM.test(written)) return false
  const date = readDate(text, from)
  return date === null || date.compact || date.end < to
}

/** Whether the last group before an offset holds a digit. */
function hasDigit(text: string, to: number): boolean {
  for (let at = to - 1; at >= 0 && text.charCodeAt(at) !== 32; at--) if (isDigitAt(text, at)) return true
  return false
}

/** Norms and the like, which have a number of their own; account numbers, also mistyped ones. */
const NORM =
  /^(?:[A-Z]{2}\d{2}[A-Z]{4}\d{10}$|(?:ISO|NEN|EN|COVID|CVE|RFC|ECLI|UTF|SHA|MD5|HTTP|TLS|PDF|WEEK|WK)[- ]?\d)/i
/** Telephone numbers of municipalities ("14 0318"), years and other bare numbers of four digits, times, thousands, years from and to, versions. */
const OTHER =
  /^(?:14 ?0\d{2,3}|\d{4}|\d{1,2}[.:]\d{2}|\d{1,3}(?:\.\d{3})+|(?:19|20)\d{2}[-/](?:19|20)?\d{2}|\d{1,2}[-/](?:(?:19|20)\d{2}|\d{1,2})|\d{1,2}[.:]\d{2}-\d{1,2}[.:]\d{2}|\d{1,2}\.\d{1,2}\.\d{1,2}|\d+(?:\.\d+){3}(?:\/\d+)?|\d{4}-\d{2}-\d{2}T\d{2}|\d{1,3}[a-z]{1,2})$/

/** "api/zaken/Z-26-052001", "HR/20114478": where the last part begins when only words stand before it; else the start. */
function tailOfPath(text: string, start: number, end: number): number {
  const words = /^(?:\p{L}[\p{L}_-]+\/)+(?=[^/]*\d{2})/u.exec(text.slice(start, end))?.[0]
  return words === undefined ? start : start + words.length
}

/** "JW-2025-00419_gezinsplan.pdf": where the number ends that a file name goes on behind. */
function nameOfFile(text: string, start: number, end: number): number {
  const name = /_\p{L}[\p{L}_.-]{2,}$/u.exec(text.slice(start, end))
  return name === null ? start : start + name.index
}
