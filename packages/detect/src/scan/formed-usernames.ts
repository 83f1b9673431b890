import type { Finding } from '@sluiswacht/model'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { accountFinding } from './account-finding.ts'

/** A line of a log or of the notes of a system: when, then who. */
const LOGGED =
  /^[ \t>*[(-]{0,6}(?:\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|20\d{2}-\d{2}-\d{2})[T ,]{1,3}\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?[Z\])]?[ \t|;,-]{1,4}([a-z][a-z0-9._-]{2,24}[a-z0-9])(?=[\s:;,|\])]|$)/my
/** An initial, a surname and a serial number, alone between marks: `abalk02`, "pverhoef3". */
const FORMED = /(?<![\p{L}\p{N}@._/\\#-])([a-z])([a-z]{4,12})\d{1,3}(?![\p{L}\p{N}@_/-]|\.\p{L})/uy
const MOST = 2000
const FORM = ['form']

/** Finds account names by their form alone: behind the time of a log line, or an initial and a surname with a number. */
export function findFormedUsernames({ text, units }: AnalysedText): Finding[] {
  const logged: Finding[] = []
  const formed: Finding[] = []
  let isDigitBefore = false
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0
    const isFirstDigit = code >= 48 && code <= 57 && !isDigitBefore
    isDigitBefore = code >= 48 && code <= 57
    if (!isFirstDigit) continue
    const finding = at > 0 && isSmallLetter(units[at - 1] ?? 0) ? formedAt(text, startOfLetters(units, at)) : null
    if (finding !== null) formed.push(finding)
    else {
      const start = lineStartBefore(units, at)
      const entry = start < 0 ? null : loggedAt(text, start)
      if (entry !== null) logged.push(entry)
    }
    if (logged.length + formed.length >= MOST) break
  }
  return [...logged, ...formed]
}

/** Where the letters begin that stand in front of an offset, thirteen at most. */
function startOfLetters(units: Uint16Array, end: number): number {
  let start = end - 1
  while (start > 0 && end - start <= LONGEST_LETTERS && isSmallLetter(units[start - 1] ?? 0)) start--
  return start
}

const LONGEST_LETTERS = 13

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Where the line begins when only bullets and the like stand in front of an offset; -1 when more does. */
function lineStartBefore(units: Uint16Array, offset: number): number {
  for (let at = offset; offset - at <= MOST_BULLETS; at--) {
    const before = at === 0 ? NEWLINE : (units[at - 1] ?? 0)
    if (before === NEWLINE || before === 13) return at
    if (!BULLETS.has(before)) return -1
  }
  return -1
}

const NEWLINE = 10
const MOST_BULLETS = 6
const BULLETS: ReadonlySet<number> = new Set(Array.from(' \t>*[(-', (mark) => mark.charCodeAt(0)))

function loggedAt(text: string, start: number): Finding | null {
  LOGGED.lastIndex = start
  const match = LOGGED.exec(text)
  const name = match?.[1]
  if (match === null || name === undefined || !looksLikeAccount(name)) return null
  return accountFinding(start + match[0].length - name.length, name, 0.85, FORM)
}

function formedAt(text: string, start: number): Finding | null {
  FORMED.lastIndex = start
  const match = FORMED.exec(text)
  if (match === null) return null
  const [written, , surname] = match
  if ((shippedLexicon().word(surname ?? '') & LEX.surname) === 0 || isWord(written.replace(/\d+$/, ''))) return null
  return accountFinding(start, written, 0.6, FORM)
}

/** Digits behind letters, or two parts that are no words. */
function looksLikeAccount(name: string): boolean {
  if (/^[a-z._-]+\d{1,4}$/.test(name)) return !isWord(name.replace(/[\d._-]+$/, ''))
  const parts = name.split(/[._-]/)
  return parts.length === 2 && parts.some((part) => !isWord(part)) && !/^[a-z]+-[a-z]{4,}$/.test(name)
}

function isWord(text: string): boolean {
  return (shippedLexicon().word(text) & (LEX.word | LEX.inflected | LEX.common | LEX.nobody)) !== 0
}
