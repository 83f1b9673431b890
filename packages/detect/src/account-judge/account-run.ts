import type { Span } from '@sluiswacht/model'
import { characterClass, DIGIT, LETTER } from '../text/characters.ts'

/** Longest name of an account that is judged; longer runs are keys, hashes and links. */
export const LONGEST = 32
export const DOT = 46
export const HYPHEN = 45
export const UNDERSCORE = 95
export const BACKSLASH = 92
export const COLON = 58

/** The run of letters, digits and `. _ -` around an offset, without such marks at its ends. */
export function runAround(units: Uint16Array, at: number): Span {
  let start = at
  while (start > 0 && at - start <= LONGEST && isRunUnit(units[start - 1] ?? 0)) start--
  let end = at + 1
  while (end < units.length && isRunUnit(units[end] ?? 0)) end++
  while (start < end && !isWordUnit(units[start] ?? 0)) start++
  while (end > start && !isWordUnit(units[end - 1] ?? 0)) end--
  return { start, end }
}

export function isWordUnit(code: number): boolean {
  return ((characterClass[code] ?? 0) & (LETTER | DIGIT)) !== 0
}

export function isRunUnit(code: number): boolean {
  return isWordUnit(code) || code === DOT || code === HYPHEN || code === UNDERSCORE
}

/** Whether a run has marks or digits among its letters, or is a word as far as its form goes; null when it is no account. */
export function formOf(units: Uint16Array, { start, end }: Span): 'marked' | 'words' | 'word' | null {
  let digits = 0
  let capitals = 0
  let lower = 0
  let dots = 0
  let underscores = 0
  let hyphens = 0
  for (let at = start; at < end; at++) {
    const code = units[at] ?? 0
    if (code >= 97 && code <= 122) lower++
    else if (code >= 65 && code <= 90) capitals++
    else if (code >= 48 && code <= 57) digits++
    else if (code === HYPHEN) hyphens++
    else if (code === DOT) dots++
    else if (code === UNDERSCORE) underscores++
    else return null
  }
  const letters = lower + capitals
  const marks = dots + underscores
  // "J.Bakker": a name
  if (dots > 0 && capitals > 0 && digits + underscores === 0) return null
  if (letters < 2 || digits > 6 || (capitals > 0 && lower > 0 && digits + marks === 0)) return null
  if (digits > letters) return null
  if (digits + marks > 0) return 'marked'
  return hyphens === 0 ? 'word' : letters < 4 ? null : 'words'
}

/**
 * Where an account with the name of its network behind an `@` ends, "c.aukema@noordermeent"; before the `@` when an
 * address of the network follows, -1 in a mail address.
 */
export function endOfTenant(units: Uint16Array, at: number): number {
  const next = runAround(units, at + 1)
  if (next.start !== at + 1) return -1
  if (isDigitUnit(units[next.start] ?? 0)) return at
  for (let place = next.start; place < next.end; place++) if (units[place] === DOT) return -1
  return next.end - next.start > LONGEST ? -1 : next.end
}

function isDigitUnit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the Windows domain before a backslash begins; behind the backslash when there is none, as in a path. */
export function domainBefore(units: Uint16Array, at: number): number {
  let start = at
  while (
    start > 0 &&
    at - start < 16 &&
    (isCapital(units[start - 1] ?? 0) || (units[start - 1] === HYPHEN && start < at))
  )
    start--
  const before = units[start - 1] ?? 0
  return at - start < 3 || at - start > 15 || isRunUnit(before) || before === BACKSLASH || before === COLON
    ? at + 1
    : start
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
