import type { Span } from '@sluiswacht/model'
import { isDigitAt, isLetterAt } from '../text/characters.ts'
import { isJoint } from './boundaries.ts'

export interface DigitGroups {
  readonly digits: string
  readonly end: number
  /** Length of the first group. */
  readonly firstGroup: number
  /** Grouped the way people group telephone numbers: no group of one digit but at the end. */
  readonly usual: boolean
  /** Whether a `)` stood between the groups. */
  readonly closesBracket: boolean
}

/**
 * Reads exactly `wanted` digits from `start`, with one separator between groups: a space, `-`, `.`, `/`, `) ` or ` - `.
 * Null when the count does not come out at the end of a group.
 */
export function readDigits(text: string, start: number, wanted: number): DigitGroups | null {
  let at = start
  let read = 0
  let firstGroup = 0
  let usual = true
  let closesBracket = false
  while (read < wanted) {
    const from = at
    while (isDigitAt(text, at)) at++
    const length = at - from
    if (length === 0 || read + length > wanted) return null
    read += length
    if (length === 1 && read < wanted) usual = false
    if (firstGroup === 0) firstGroup = length
    if (read === wanted) break
    const next = separatorEnd(text, at)
    if (next === at) return null
    if (text.charCodeAt(at) === 41) closesBracket = true
    at = next
  }
  if (isLetterAt(text, at)) return null
  if (isJoint(text, at) && isDigitAt(text, at + 1)) return null
  return { digits: digitsOf(text, start, at), end: at, firstGroup, usual, closesBracket }
}

/** More digits than anything has. */
const MOST_DIGITS = 24

/** One bit for each number of digits that {@link readDigits} may read from a number on: bit 9 where nine come out at the end of a group. */
export function digitCounts(units: Uint16Array, { start, end }: Span): number {
  let at = end
  let count = end - start
  let counts = 0
  while (count < MOST_DIGITS) {
    counts |= 1 << count
    const next = groupAfter(units, at)
    if (next === at) return counts
    at = next
    while (isDigit(units[at] ?? 0)) at++
    count += at - next
  }
  return counts
}

/** {@link separatorEnd} without a bracket. */
function groupAfter(units: Uint16Array, at: number): number {
  let end = at
  if (units[end] === 32) end++
  const code = units[end] ?? 0
  if (code === 45 || code === 46 || code === 47) {
    end++
    if (units[end] === 32) end++
  }
  return isDigit(units[end] ?? 0) ? end : at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = ''
  for (let at = start; at < end; at++) if (isDigitAt(text, at)) digits += text.charAt(at)
  return digits
}

/** Offset after one separator between groups of digits; the same offset when none stands there. */
export function separatorEnd(text: string, at: number): number {
  let end = at
  if (text.charCodeAt(end) === 41) end++
  if (text.charCodeAt(end) === 32) end++
  const code = text.charCodeAt(end)
  if (code === 45 || code === 46 || code === 47) {
    end++
    if (text.charCodeAt(end) === 32) end++
  }
  return isDigitAt(text, end) ? end : at
}
