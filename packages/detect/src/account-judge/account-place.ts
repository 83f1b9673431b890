import type { Span } from '@sluiswacht/model'
import { MARK, SIGN, signsAt } from '../document/word-signs.ts'
import { GAP } from '../names/name-tokens.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { characterClass, WHITESPACE } from '../text/characters.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'
import { BACKSLASH, COLON, DOT, isWordUnit } from './account-run.ts'
import { cueOf } from './cue-words.ts'

const AT = 64
const EQUALS = 61
const SLASH = 47
const BRACKET = 40
const QUOTE = 39
const DOUBLE_QUOTE = 34

const FILE =
  /\.(?:[cm]?[jt]sx?|py|css|html?|png|jpe?g|gif|svg|json|ya?ml|toml|xml|sql|csv|tsv|md|txt|docx?|xlsx?|pptx?|pdf|sh|java|cs|php|log|exe|dll|zip|lock)$/i
const MODULE = /(?:require|import|from) ?\(?["'`]$/

/** Whether a run is a function that is called, a module that is fetched or a file. */
export function isOfProgram(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(end) === BRACKET) return true
  return FILE.test(text.slice(start, end)) || MODULE.test(text.slice(Math.max(0, start - 10), start))
}

/** Whether a compound of two words stands where names of accounts do: in quotes, or right behind a word for accounts. */
export function isNamedAccount({ units, words, text }: AnalysedText, index: number): boolean {
  const before = units[(words.start[index] ?? 0) - 1] ?? 0
  if (before === QUOTE || before === DOUBLE_QUOTE || before === EQUALS || before === BRACKET) return true
  if (index === 0 || words.gap[index] === GAP.none) return false
  const row = signsAt(words, index - 1, text)
  return row !== UNKNOWN_FORM && ((words.words.rows[row + SIGN.marks] ?? 0) & MARK.account) !== 0
}

/** Whether a slash ends `in/`, which stands in front of somebody's page on LinkedIn. */
export function isPageOf(units: Uint16Array, at: number): boolean {
  return units[at] === SLASH && units[at - 1] === 110 && units[at - 2] === 105 && !isWordUnit(units[at - 3] ?? 0)
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
export function isBehindCue({ text, units }: AnalysedText, { start }: Span): boolean {
  if (isPageOf(units, start - 1)) return true
  const front = text.slice(Math.max(0, start - 24), start).toLowerCase()
  return (front.match(/\p{L}+/gu) ?? []).some((word) => /^(?:account|medium)$/.test(cueOf(word)))
}

/** Whether a mark, the beginning of a line or wide white space stands in front of a run, or a word for accounts. */
export function isSetApart({ text, units }: AnalysedText, { start }: Span): boolean {
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
export function isPartOfLink({ text, units }: AnalysedText, { start, end }: Span): boolean {
  const before = units[start - 1] ?? 0
  if (before !== SLASH && before !== AT && before !== DOT && before !== EQUALS && before !== COLON) return false
  const front = text.slice(Math.max(0, start - LONGEST_LINK), start)
  return LINK.test(front) && (!PAGE.test(front) || units[end] === SLASH)
}
