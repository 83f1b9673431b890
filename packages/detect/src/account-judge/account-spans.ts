import type { Span } from '@sluiswacht/model'
import { LANGUAGES_FROM, SIGN, signsAt } from '../document/word-signs.ts'
import { LEX } from '../names/lexicon.ts'
import { SHAPE } from '../names/shape.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'
import { isBehindCue, isNamedAccount, isOfProgram, isPageOf, isPartOfLink, isSetApart } from './account-place.ts'
import {
  BACKSLASH,
  COLON,
  domainBefore,
  DOT,
  endOfTenant,
  formOf,
  HYPHEN,
  isRunUnit,
  isWordUnit,
  LONGEST,
  runAround,
  UNDERSCORE,
} from './account-run.ts'
import type { MadeOf, NamedPeople } from './named-people.ts'

const SHORTEST = 3
/** Bits of a word that is no name of an account by itself. */
const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.kin | LEX.title | LEX.nobody
/** Bit of the forenames that many bear. */
const FORENAME = 2
/** Letters of a name that a word in a sentence is made of. */
const MADE = 5
const AT = 64
const SLASH = 47
/** The first of the marks that join parts of an account: all others in use between words come before it. */
const FIRST_JOIN = HYPHEN

/**
 * The stretches that may be the name of an account, in order and apart: runs of letters, digits and `. _ -` that are no
 * words, with the domain or the `@` in front. A run that is a word as far as its form goes is one only where a mark sets
 * it apart, behind a word for accounts, or when it is made of the name of somebody in the text.
 */
export function accountSpans(document: AnalysedText, people: NamedPeople): Span[] {
  const { text, units, words } = document
  const spans: Span[] = []
  let done = 0
  for (let index = 0; index < words.count; index++) {
    const start = words.start[index] ?? 0
    if (start < done) continue
    const shape = words.shape[index] ?? 0
    if (shape === SHAPE.mark) continue
    const end = words.end[index] ?? 0
    const lex = words.lex[index] ?? 0
    const isOrdinary = (lex & ORDINARY) !== 0 || shape === SHAPE.capital
    // a word of the language or a name with nothing joined to it: most of a text
    const mayBeCompound = lex === LEX.inflected || lex === LEX.common
    if (isOrdinary && !mayBeCompound && (units[end] ?? 0) < FIRST_JOIN && (units[start - 1] ?? 0) < FIRST_JOIN) continue
    if (isOrdinary && !isJoined(units, start, end) && !(mayBeCompound && isNamedAccount(document, index))) continue
    if (shape === SHAPE.foreignScript) continue
    const run = runAround(units, shape === SHAPE.address ? handleIn(units, start, end) : start)
    done = Math.max(run.end, end)
    const length = run.end - run.start
    if (length < SHORTEST || length > LONGEST) continue
    const form = formOf(units, run)
    if (form === null) continue
    const before = units[run.start - 1] ?? 0
    const after = units[run.end] ?? 0
    if ((before === AT && isRunUnit(units[run.start - 2] ?? 0)) || (after === COLON && units[run.end + 1] === SLASH))
      continue
    const to = after === AT ? endOfTenant(units, run.end) : run.end
    if (to < 0) continue
    const from = before === BACKSLASH ? domainBefore(units, run.start - 1) : before === AT ? run.start - 1 : run.start
    if (isPartOfLink(document, run) || isOfProgram(text, run)) continue
    if (form !== 'marked' && from === run.start) {
      if (isCommonWord(document, index)) continue
      if (lex & FORENAME && run.end === end && units[run.start - 1] !== SLASH) continue
      if (
        !(form === 'words' ? isBehindCue(document, run) : isSetApart(document, run)) &&
        !isMade(people.made(text, run))
      )
        continue
    }
    // the domain was taken for an account itself
    if (from < (spans.at(-1)?.end ?? 0)) spans.pop()
    done = Math.max(done, to)
    spans.push({ start: from, end: to })
  }
  return spans
}

/** Whether a word in a sentence is made of a name so that it can hardly be anything else. */
function isMade(made: MadeOf | null): boolean {
  return made !== null && made.used >= MADE && made.left < 2 && made.way !== 'f' && made.way !== 's'
}

/** Whether a token is a common word of one of the languages that texts are told apart by. */
function isCommonWord({ words, text }: AnalysedText, index: number): boolean {
  const row = signsAt(words, index, text)
  return row !== UNKNOWN_FORM && (words.words.rows[row + SIGN.marks] ?? 0) >> LANGUAGES_FROM !== 0
}

/** Behind the `@` of "(@rowan_spek", which is one token. */
function handleIn(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (units[at] === AT) return isRunUnit(units[at - 1] ?? 0) ? start : at + 1
  return start
}

/** Whether a letter, a digit or a mark of account names stands right beside a token. */
function isJoined(units: Uint16Array, start: number, end: number): boolean {
  return isJoinAt(units, start - 1, -1) || isJoinAt(units, end, 1) || isPageOf(units, start - 1)
}

function isJoinAt(units: Uint16Array, at: number, step: number): boolean {
  const code = units[at] ?? 0
  if (code === UNDERSCORE || code === BACKSLASH || code === AT) return true
  return (code === DOT || code === HYPHEN) && isWordUnit(units[at + step] ?? 0)
}
