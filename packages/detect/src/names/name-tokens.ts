import { characterClass, DIGIT, LETTER, UPPER, WHITESPACE } from '../text/characters.ts'
import { codeUnits } from '../text/code-units.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'
import { foldedHash, mix } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { LEX } from './lexicon.ts'
import type { NameWords } from './name-words.ts'
import { nameWords, ROW } from './name-words.ts'
import { SHAPE } from './shape.ts'
import { lookOf } from './word-look.ts'

/** What stands between a token and the one before it. */
export const GAP = { none: 0, space: 1, tab: 2, line: 3, blank: 4 } as const

/**
 * Tokens as names need them: initials with their full stops, double names and O'Brien are one token, a genitive 's is
 * its own. Offsets are those of the normalised text.
 */
export interface NameTokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Folded hash of the token. */
  hash: Int32Array
  /** Bits of {@link LEX}. */
  lex: Uint16Array
  shape: Uint8Array
  gap: Uint8Array
  /** Where the row of the word, without a full stop behind it, begins in {@link words}; UNKNOWN_FORM when it is not kept. */
  form: Int32Array
  readonly words: NameWords
}

/** What tokens are read from. */
interface Source {
  readonly text: string
  readonly units: Uint16Array
  readonly words: NameWords
}

/** Initials of more than one letter (Theo, Christiaan, IJsbrand) as they are shortened. */
const LONG_INITIALS: ReadonlySet<string> = new Set([
  'Th',
  'Ch',
  'Chr',
  'Ph',
  'Fr',
  'IJ',
  'Ij',
  'Joh',
  'Jac',
  'Wm',
  'Tj',
  'Sj',
  'Jr',
  'Sr',
])
const APOSTROPHE = 39
const HYPHEN = 45
const STOP = 46

const isLetter = (code: number): boolean => ((characterClass[code] ?? 0) & LETTER) !== 0
const isUpper = (code: number): boolean => ((characterClass[code] ?? 0) & UPPER) !== 0

/**
 * Cuts a normalised text into tokens and looks each word up. Linear in the length of the text.
 *
 * @param units those of `text`, where they are known
 */
export function nameTokens(text: string, lexicon: Lexicon, units: Uint16Array = codeUnits(text)): NameTokens {
  const words = nameWords(lexicon)
  const capacity = countStarts(units)
  words.forms.fetchAhead(units)
  const tokens: NameTokens = {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    lex: new Uint16Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
    form: new Int32Array(capacity),
    words,
  }
  const source: Source = { text, units, words }
  let gap: number = GAP.blank
  for (let at = 0; at < text.length; ) {
    const code = units[at] ?? 0
    const kind = characterClass[code] ?? 0
    if (kind & WHITESPACE) {
      gap = widerGap(gap, code === 32 && isWide(units, at) ? 9 : code)
      at++
      continue
    }
    at = readToken(source, at, kind, gap, tokens)
    gap = GAP.none
  }
  return tokens
}

/** The same tokens in arrays of their own. */
export function copyTokens(tokens: NameTokens): NameTokens {
  const { count, start, end, hash, lex, shape, gap, form, words } = tokens
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    hash: hash.slice(0, count),
    lex: lex.slice(0, count),
    shape: shape.slice(0, count),
    gap: gap.slice(0, count),
    form: form.slice(0, count),
    words,
  }
}

function widerGap(gap: number, code: number): number {
  if (code === 10) return gap >= GAP.line ? GAP.blank : GAP.line
  if (gap >= GAP.tab) return gap
  return code === 9 ? GAP.tab : GAP.space
}

/** Three spaces or more set columns apart. */
function isWide(units: Uint16Array, at: number): boolean {
  return units[at + 1] === 32 && units[at + 2] === 32
}

/** An upper bound of the number of tokens. */
function countStarts(units: Uint16Array): number {
  let count = 1
  let before = WHITESPACE
  for (let at = 0; at < units.length; at++) {
    const kind = (characterClass[units[at] ?? 0] ?? 0) & (LETTER | DIGIT | WHITESPACE)
    if (kind !== before || kind === 0) count++
    before = kind
  }
  return count
}

function readToken(source: Source, at: number, kind: number, gap: number, tokens: NameTokens): number {
  const { units } = source
  const code = units[at] ?? 0
  if (kind & LETTER) {
    const initials = endOfInitials(source, at)
    if (initials > at)
      return push(tokens, source, at, initials, isUpper(code) ? SHAPE.initials : SHAPE.abbreviation, gap)
    return readWord(source, at, at, gap, tokens)
  }
  if (kind & DIGIT) {
    let end = at + 1
    while (end < units.length && (characterClass[units[end] ?? 0] ?? 0) & (LETTER | DIGIT)) end++
    return push(tokens, source, at, end, SHAPE.number, gap)
  }
  if (code === APOSTROPHE && isLetter(units[at + 1] ?? 0)) {
    const short = !isLetter(units[at + 2] ?? 0)
    const letter = (units[at + 1] ?? 0) | 32
    // 't, 's, 'n: part of a surname or a genitive
    if (short && (letter === 116 || letter === 115 || letter === 110)) {
      if ((units[at + 2] ?? 0) === HYPHEN && isUpper(units[at + 3] ?? 0))
        return readWord(source, at, at + 3, gap, tokens)
      return push(tokens, source, at, at + 2, SHAPE.lower, gap)
    }
  }
  if (code === 64 && tokens.count > 0 && gap === GAP.none) return readMailAddress(units, at, tokens)
  return push(tokens, source, at, at + 1, SHAPE.mark, gap)
}

/** End of a run such as "J.W.M.", "Th.J." or "v.d."; the start itself when there is none. */
function endOfInitials({ text, units }: Source, from: number): number {
  let at = from
  let parts = 0
  while (at < units.length) {
    let letters = 0
    while (letters < 4 && isLetter(units[at + letters] ?? 0)) letters++
    if (letters === 0 || letters > 3 || (units[at + letters] ?? 0) !== STOP) {
      // "J.P van Dam": the last stop was forgotten
      if (letters === 1 && parts > 0 && isUpper(units[at] ?? 0) && isUpper(units[from] ?? 0)) return at + 1
      break
    }
    if (letters > 1) {
      if (!LONG_INITIALS.has(text.slice(at, at + letters))) break
      const next = units[at + letters + 1] ?? 0
      if (parts === 0 && !isUpper(next) && !(next === 32 && isUpper(units[at + letters + 2] ?? 0))) break
    }
    at += letters + 1
    parts++
  }
  return at
}

function readWord(source: Source, from: number, at: number, gap: number, tokens: NameTokens): number {
  const { units } = source
  let end = at
  for (; end < units.length; end++) {
    const code = units[end] ?? 0
    const kind = characterClass[code] ?? 0
    if (kind & (LETTER | DIGIT)) continue
    if (!isLetter(units[end + 1] ?? 0)) break
    if (code === HYPHEN) continue
    // O'Brien, D'Angelo go on; Sem's ends before the apostrophe
    if (code === APOSTROPHE && isLetter(units[end + 2] ?? 0)) continue
    break
  }
  if (
    end === from + 1 &&
    (units[end] ?? 0) === 47 &&
    ((units[from] ?? 0) | 32) === 118 &&
    ((units[end + 1] ?? 0) | 32) === 100 &&
    !isLetter(units[end + 2] ?? 0)
  )
    end += 2 // v/d
  return push(tokens, source, from, end, -1, gap)
}

function readMailAddress(units: Uint16Array, at: number, tokens: NameTokens): number {
  let first = tokens.count - 1
  while (
    first > 0 &&
    (tokens.gap[first] ?? 0) === GAP.none &&
    isLocalPart(units[tokens.start[first] ?? 0] ?? 0) &&
    isLocalPart(units[tokens.start[first - 1] ?? 0] ?? 0)
  )
    first--
  let end = at + 1
  while (
    end < units.length &&
    (isLocalPart(units[end] ?? 0) || (characterClass[units[end] ?? 0] ?? 0) & (LETTER | DIGIT))
  )
    end++
  if ((units[end - 1] ?? 0) === STOP) end--
  tokens.end[first] = end
  tokens.hash[first] = ADDRESS_HASH
  tokens.lex[first] = 0
  tokens.shape[first] = SHAPE.address
  tokens.form[first] = UNKNOWN_FORM
  tokens.count = first + 1
  return end
}

/** Hash that stands for any mail address. */
const ADDRESS_HASH = mix(0x45a11)

const isLocalPart = (code: number): boolean =>
  code === STOP ||
  code === HYPHEN ||
  code === 95 ||
  code === 43 ||
  ((characterClass[code] ?? 0) & (LETTER | DIGIT)) !== 0

function push(
  tokens: NameTokens,
  { text, units, words }: Source,
  start: number,
  stop: number,
  known: number,
  gap: number,
): number {
  const index = tokens.count++
  let end = stop
  let form = UNKNOWN_FORM
  if (known >= 0) {
    const hash = foldedHash(text, start, stop)
    tokens.hash[index] = hash
    tokens.lex[index] = known === SHAPE.mark || known === SHAPE.number ? 0 : words.lexicon.lookup(hash)
    tokens.shape[index] = known
  } else {
    form = words.read(text, units, start, stop)
    const lex = form === UNKNOWN_FORM ? lookUp(tokens, index, text, start, stop) : lookBack(tokens, index, form)
    // the full stop of "dhr." and "mw." belongs to the title
    if (lex & LEX.title && stop - start <= 5 && units[stop] === STOP) end++
  }
  tokens.start[index] = start
  tokens.end[index] = end
  tokens.gap[index] = gap
  tokens.form[index] = form
  return end
}

/** Copies what is known of a word that was met before; gives its bits of LEX. */
function lookBack(tokens: NameTokens, index: number, row: number): number {
  const { rows } = tokens.words
  const look = rows[row + ROW.look] ?? 0
  tokens.hash[index] = rows[row + ROW.hash] ?? 0
  tokens.lex[index] = look
  tokens.shape[index] = (look >>> 16) - 1
  return look & 0xffff
}

function lookUp(tokens: NameTokens, index: number, text: string, start: number, end: number): number {
  const { hash, lex, shape } = lookOf(text, start, end, tokens.words.lexicon)
  tokens.hash[index] = hash
  tokens.lex[index] = lex
  tokens.shape[index] = shape
  return lex
}
