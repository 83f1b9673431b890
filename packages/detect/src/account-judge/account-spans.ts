import type { Span } from '@sluiswacht/model'
import { LANGUAGES_FROM, MARK, SIGN, signsAt } from '../document/word-signs.ts'
import { LEX } from '../names/lexicon.ts'
import { GAP } from '../names/name-tokens.ts'
import { SHAPE } from '../names/shape.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { characterClass, DIGIT, LETTER, WHITESPACE } from '../text/characters.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'
import { cueOf } from './cue-words.ts'
import type { MadeOf, NamedPeople } from './named-people.ts'

/** Longest name of an account that is judged; longer runs are keys, hashes and links. */
const LONGEST = 32
const SHORTEST = 3
/** Bits of a word that is no name of an account by itself. */
const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.kin | LEX.title | LEX.nobody
/** Bit of the forenames that many bear. */
const FORENAME = 2
/** Letters of a name that a word in a sentence is made of. */
const MADE = 5
const DOT = 46
const HYPHEN = 45
const UNDERSCORE = 95
const AT = 64
const BACKSLASH = 92
const COLON = 58
const EQUALS = 61
const SLASH = 47
const BRACKET = 40
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

const FILE =
  /\.(?:[cm]?[jt]sx?|py|css|html?|png|jpe?g|gif|svg|json|ya?ml|toml|xml|sql|csv|tsv|md|txt|docx?|xlsx?|pptx?|pdf|sh|java|cs|php|log|exe|dll|zip|lock)$/i
const MODULE = /(?:require|import|from) ?\(?["'`]$/

/** Whether a run is a function that is called, a module that is fetched or a file. */
function isOfProgram(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(end) === BRACKET) return true
  return FILE.test(text.slice(start, end)) || MODULE.test(text.slice(Math.max(0, start - 10), start))
}

/** Whether a compound of two words stands where names of accounts do: in quotes, or right behind a word for accounts. */
function isNamedAccount({ units, words, text }: AnalysedText, index: number): boolean {
  const before = units[(words.start[index] ?? 0) - 1] ?? 0
  if (before === 39 || before === 34 || before === EQUALS || before === 40) return true
  if (index === 0 || words.gap[index] === GAP.none) return false
  const row = signsAt(words, index - 1, text)
  return row !== UNKNOWN_FORM && ((words.words.rows[row + SIGN.marks] ?? 0) & MARK.account) !== 0
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

/** Whether a slash ends `in/`, which stands in front of somebody's page on LinkedIn. */
function isPageOf(units: Uint16Array, at: number): boolean {
  return units[at] === SLASH && units[at - 1] === 110 && units[at - 2] === 105 && !isWordUnit(units[at - 3] ?? 0)
}

function isJoinAt(units: Uint16Array, at: number, step: number): boolean {
  const code = units[at] ?? 0
  if (code === UNDERSCORE || code === BACKSLASH || code === AT) return true
  return (code === DOT || code === HYPHEN) && isWordUnit(units[at + step] ?? 0)
}

/** The run of letters, digits and `. _ -` around an offset, without such marks at its ends but a last underscore. */
function runAround(units: Uint16Array, at: number): Span {
  let start = at
  while (start > 0 && at - start <= LONGEST && isRunUnit(units[start - 1] ?? 0)) start--
  let end = at + 1
  while (end < units.length && isRunUnit(units[end] ?? 0)) end++
  while (start < end && !isWordUnit(units[start] ?? 0)) start++
  while (end > start && !isWordUnit(units[end - 1] ?? 0)) end--
  return { start, end }
}

function isWordUnit(code: number): boolean {
  return ((characterClass[code] ?? 0) & (LETTER | DIGIT)) !== 0
}

function isRunUnit(code: number): boolean {
  return isWordUnit(code) || code === DOT || code === HYPHEN || code === UNDERSCORE
}

/** Whether a run has marks or digits among its letters, or is a word as far as its form goes; null when it is no account. */
function formOf(units: Uint16Array, { start, end }: Span): 'marked' | 'words' | 'word' | null {
  let letters = 0
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
  letters = lower + capitals
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
function endOfTenant(units: Uint16Array, at: number): number {
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
function domainBefore(units: Uint16Array, at: number): number {
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

/** Marks right in front of an account, and those before a space in front of one. */
const OPENING: ReadonlySet<number> = new Set(Array.from('([{"\'=:;|,\t\n', (mark) => mark.charCodeAt(0)))
const SETS_APART: ReadonlySet<number> = new Set(Array.from(':=|;\t\n ', (mark) => mark.charCodeAt(0)))
/** Words that stand right before the name of an account. */
const CUE =
  /(?:accounts?|user|username|gebruikers?|gebruikersnaam|login|inlog|inlognaam|ingelogde|beheerder|owner|auteur|author|behandelaar|medewerker|ok|fail|failed|failure|success|fout|unlock|mislukt|will be|(?:logged in|ingelogd|aangelogd|aangemeld) (?:als|as)|\d (?:door|by)) $/i
/** "gewijzigd door": who did it in a system. */
const DONE_BY = /([\p{L}]+) (?:door|by) $/iu

/** Whether a word for accounts or media stands close in front of words joined by hyphens, or the place of somebody's page. */
function isBehindCue({ text, units }: AnalysedText, { start }: Span): boolean {
  if (isPageOf(units, start - 1)) return true
  const front = text.slice(Math.max(0, start - 24), start).toLowerCase()
  return (front.match(/\p{L}+/gu) ?? []).some((word) => /^(?:account|medium)$/.test(cueOf(word)))
}

/** Whether a mark, the beginning of a line or wide white space stands in front of a run, or a word for accounts. */
function isSetApart({ text, units }: AnalysedText, { start }: Span): boolean {
  const before = units[start - 1] ?? NEWLINE
  if (OPENING.has(before)) return true
  if (before === SLASH || before === BACKSLASH)
    return isPageOf(units, start - 1) || FOLDER.test(text.slice(Math.max(0, start - 8), start))
  if (((characterClass[before] ?? 0) & WHITESPACE) === 0) return false
  const second = units[start - 2] ?? NEWLINE
  if (SETS_APART.has(second)) return true
  // a bullet
  if (!isWordUnit(second)) return (units[start - 3] ?? NEWLINE) === NEWLINE
  const front = text.slice(Math.max(0, start - 24), start)
  return CUE.test(front) || cueOf(DONE_BY.exec(front)?.[1]?.toLowerCase() ?? '') === 'act'
}

const NEWLINE = 10
/** The folder that somebody's own folder stands in. */
const FOLDER = /(?:users|home)[\\/]$/i
/** An address of the network up to where somebody's page begins; other parts of it are no accounts. */
const LINK = /(?:\/\/|www\.)\S*$/i
const PAGE =
  /(?:linkedin\.com\/(?:in|pub)|(?:instagram|tiktok|facebook|twitter|x|snapchat|behance|github|gitlab)\.(?:com|net)(?:\/add)?)\/@?$/i
/** Furthest that an address goes on before what is looked at. */
const LONGEST_LINK = 60

/** Whether a run is a part of an address of the network and not somebody's page, which nothing follows. */
function isPartOfLink({ text, units }: AnalysedText, { start, end }: Span): boolean {
  const before = units[start - 1] ?? 0
  if (before !== SLASH && before !== AT && before !== DOT && before !== EQUALS && before !== COLON) return false
  const front = text.slice(Math.max(0, start - LONGEST_LINK), start)
  return LINK.test(front) && (!PAGE.test(front) || units[end] === SLASH)
}
