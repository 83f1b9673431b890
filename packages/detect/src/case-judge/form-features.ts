import { characterClass, DIGIT, LETTER, UPPER } from '../text/characters.ts'
import type { FeatureBag } from '../judge/feature-bag.ts'
import { feature } from '../judge/feature-bag.ts'

/** What a number looks like. */
export interface NumberForm {
  readonly written: string
  /** Letters and digits made one of a kind: `A-9999-99`. */
  readonly exact: string
  /** Runs of them made one, and years told: `A-Y-9`. */
  readonly broad: string
  /** Lengths of the runs of digits. */
  readonly runs: readonly number[]
  readonly digits: number
  readonly groups: number
  readonly hasLower: boolean
  /** Digits of the part that may be a year: 4, 2 or 0. */
  readonly year: number
  /** Letters in front, without marks behind them. */
  readonly prefix: string
}

/** Reads the form of a stretch of the normalised text; the groups of a number without letters count as one run. */
export function readForm(written: string): NumberForm {
  let exact = ''
  let broad = ''
  const runs: number[] = []
  let digits = 0
  let groups = 1
  let hasLower = false
  let year = 0
  let prefixEnd = -1
  const onlyGroups = isOnlyGroups(written)
  for (let at = 0; at < written.length; ) {
    const kind = classAt(written, at)
    let end = at + 1
    if (kind & DIGIT) {
      if (prefixEnd < 0) prefixEnd = at
      while (end < written.length && classAt(written, end) & DIGIT) end++
      const run = written.slice(at, end)
      const told = yearOf(run)
      year = Math.max(year, told)
      if (told === 4) broad += 'Y'
      else if (told === 2) broad += 'y'
      else if (!(onlyGroups && broad.endsWith('9'))) broad += '9'
      runs.push(end - at)
      digits += end - at
      exact += '999999999999'.slice(0, end - at)
    } else if (kind & LETTER) {
      const upper = (kind & UPPER) !== 0
      while (end < written.length && (classAt(written, end) & (LETTER | UPPER)) === (kind & (LETTER | UPPER))) end++
      if (!upper) hasLower = true
      const sign = upper ? 'A' : 'a'
      broad += end - at > 1 ? sign + sign : sign
      exact += sign.repeat(Math.min(end - at, 9))
    } else {
      if (written.charCodeAt(at) === 32) groups++
      if (!(onlyGroups && written.charCodeAt(at) === 32)) broad += written.charAt(at)
      exact += written.charAt(at)
    }
    at = end
  }
  let prefix = prefixEnd < 0 ? written.length : prefixEnd
  while (prefix > 0 && !(classAt(written, prefix - 1) & (LETTER | DIGIT))) prefix--
  return { written, exact, broad, runs, digits, groups, hasLower, year, prefix: written.slice(0, prefix) }
}

function classAt(text: string, at: number): number {
  return characterClass[text.charCodeAt(at)] ?? 0
}

function yearOf(run: string): 0 | 2 | 4 {
  if (run.length === 4) return /^20[12]/.test(run) ? 4 : 0
  return run.length === 2 && run >= '23' && run <= '27' ? 2 : 0
}

function isOnlyGroups(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if (code !== 32 && (code < 48 || code > 57)) return false
  }
  return true
}

const EXACT = feature('form')
const BROAD = feature('broad form')
const PREFIX = feature('prefix')
const PREFIX_LENGTH = feature('prefix length')
const SUFFIX = feature('suffix length')
const MARKS = feature('marks')
const DIGITS = feature('digits')
const LENGTH = feature('length')
const GROUPS = feature('groups')
const BARE = feature('bare')
const RUNS = feature('runs')
const LAST_RUN = feature('last run')
const YEAR = feature('year')
const LOWER = feature('lower')
const ZERO = feature('zero')

/** What is to be learned of the form alone. */
export function formFeatures(bag: FeatureBag, form: NumberForm): void {
  const { written, exact, runs, digits, groups, prefix } = form
  bag.about('form')
  bag.add(EXACT, exact)
  bag.add(BROAD, form.broad)
  bag.add(PREFIX, prefix.toUpperCase())
  bag.count(PREFIX_LENGTH, Math.min(prefix.length, 8))
  let suffix = 0
  while (suffix < 5 && classAt(written, written.length - 1 - suffix) & LETTER) suffix++
  bag.count(SUFFIX, suffix)
  for (let at = 0; at < exact.length; at++) {
    const code = exact.charCodeAt(at)
    if (code !== 57 && code !== 65 && code !== 97) bag.count(MARKS, code)
  }
  bag.count(DIGITS, Math.min(digits, 14))
  bag.count(LENGTH, Math.min(written.length, 20))
  bag.count(GROUPS, Math.min(groups, 3))
  bag.count(BARE, digits + groups - 1 === written.length ? digits : 0)
  let lengths = 0
  for (const run of runs) lengths = lengths * 8 + Math.min(run, 7)
  bag.count(RUNS, lengths | 0)
  bag.count(LAST_RUN, Math.min(runs.at(-1) ?? 0, 8))
  bag.count(YEAR, form.year)
  bag.count(LOWER, form.hasLower)
  bag.count(ZERO, written.startsWith('0'))
}
