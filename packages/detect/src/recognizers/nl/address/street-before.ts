import type { Streets } from '../../../lexicon/streets.ts'
import { openStreets, streetKey, streetWord } from '../../../lexicon/streets.ts'
import { characterClass, isDigitAt, isLetterAt, LETTER } from '../../../text/characters.ts'
import type { Word } from './street-extent.ts'
import { infixesBefore, isCapital, wordsOfName } from './street-extent.ts'
import { NO_STREETS, STREET_ENDS, STREET_STARTS, SURE_ENDS } from './street-words.ts'

/** The street name that stands right before a number. */
export interface StreetBefore {
  readonly start: number
  /** In the list of the BAG. */
  readonly known: boolean
  /** Also an ordinary word. */
  readonly ordinary: boolean
  /** Begins with a capital. */
  readonly capital: boolean
  readonly ending: 'sure' | 'likely' | 'none'
  readonly words: number
}

const MOST_WORDS = 6
const LONGEST_WORD = 40
/** Between the street and the number: a space, a line end, "nr.". */
const LINK = /(?:[ \t]|[ ,]*(?:nr\.?|nummer|no\.|huisnr\.?) ?|[\p{L}.][ ]?\n)$/u
const ENDS = suffixTest(STREET_ENDS)
const SURE = suffixTest(SURE_ENDS)

/** Finds the street name that ends where the number at `numberStart` begins; null when the words before it are none. */
export function streetBefore(text: string, numberStart: number): StreetBefore | null {
  const before = text.charCodeAt(numberStart - 1)
  if (before === 32 && isDigitAt(text, numberStart - 2)) return streetOfYear(text, numberStart)
  const numbered = before === 32 && /\d nr\.?$/.test(text.slice(numberStart - 6, numberStart - 1))
  if (numbered) return streetOfYear(text, numberStart)
  const glued = before === 46 && /(?:str|ln|wg|pln)\.$/i.test(text.slice(Math.max(0, numberStart - 5), numberStart))
  if (before !== 32 && before !== 10 && before !== 9 && !glued) return null
  const letter = text.charCodeAt(numberStart - 2)
  if (before === 32 && !isLetterAt(text, numberStart - 2) && letter !== 46 && letter !== 44) return null
  const gap = glued ? '' : gapBefore(text, numberStart, before, letter)
  if (gap === undefined) return null
  const cut = gap.endsWith('\n')
  // A line end inside an address is that of wrapped prose, not of a list or a heading.
  if (cut && !isWrapped(text, numberStart)) return null
  const end = numberStart - gap.length + (cut ? 1 : 0)
  if (!isLetterAt(text, end - 1) && text[end - 1] !== '.') return null
  const last = lastOfName(text, end)
  if (last === undefined) return null
  const lastWord = text.slice(last.start, last.end).toLowerCase()
  if (lastWord.length < 2 || lastWord === 'postbus' || lastWord === 'antwoordnummer') return null
  const streets = openStreets()
  const inList = streets.lastWords.has(streetWord(lastWord))
  if (
    !inList &&
    !ENDS(lastWord.replace(/-(?:noord|zuid|oost|west)$/, '')) &&
    !(isCapital(text, last.start) && (postcodeSoon(text, numberStart) || kindInFront(text, last.start)))
  )
    return null
  const words = wordsBefore(text, last.end, MOST_WORDS)
  const known = inList || lastWord.endsWith('.') ? longestKnown(text, words, last.end, streets) : 0
  const bare = lastWord.replace(/-(?:noord|zuid|oost|west)$/, '')
  const single = !NO_STREETS.has(bare)
  const ending = single && SURE(bare) ? 'sure' : single && ENDS(bare) ? 'likely' : 'none'
  if (known === 0 && ending === 'none' && !isCapital(text, last.start)) return null
  // a tab parts the columns of a table: "Noord", 41
  if (before === 9 && ending !== 'sure' && known < 2 && !postcodeSoon(text, numberStart)) return null
  const named = ending === 'none' && known === 0 && kindInFront(text, last.start)
  const count = named
    ? wordsFromKind(text, words)
    : Math.max(known, wordsOfName(text, words, known > 0, ending === 'sure'))
  const article =
    /^(?:De|Het|Den|It|'[tn])$/.test(text.slice(words[count]?.start ?? 0, words[count]?.end ?? 0)) && ending !== 'sure'
      ? 1
      : 0
  const infixes = infixesBefore(text, words, count, known > 0)
  const from = words[count - 1 + Math.max(article, infixes)]?.start ?? last.start
  // an opening quote is no part of a name, but that of "'t Hof" and "'s-Gravenweg" is
  const start = text[from] === "'" && !/^'[a-z][ -]/.test(text.slice(from, from + 3)) ? from + 1 : from
  const name = text.slice(start, end)
  return {
    start,
    known: known > 0,
    ordinary: (count === 1 && !single) || (known > 0 && streets.ordinary.has(streetKey(name))),
    capital: isCapital(text, start) || isCapital(text, last.start),
    ending: named ? 'sure' : count > 1 && known === count && ending === 'none' && ENDS(lastWord) ? 'likely' : ending,
    words: count,
  }
}

/** The last word of a name; of "Plantsoen Noord" the one before the part of the street. */
function lastOfName(text: string, end: number): Word | undefined {
  const [last] = wordsBefore(text, end, 1)
  if (last === undefined || !SIDE.test(text.slice(last.start, end))) return last
  const [, before] = wordsBefore(text, end, 2)
  return before !== undefined && SURE(text.slice(before.start, before.end).toLowerCase()) ? before : last
}

const SIDE = /^(?:noord|zuid|oost|west)$/i

/** "Plein 1944 12", "Laan 1940-1945 88": streets that are called after a year. */
const OF_YEAR =
  /(?:^|[^\p{L}])((?:Plein|Laan|Weg|Straat|Park|Singel|Kade|Boulevard) (?:van )?(?:1[6-9]|20)\d{2}(?:-(?:1[6-9]|20)?\d{2})?) (?:nr\.? )?$/u

function streetOfYear(text: string, numberStart: number): StreetBefore | null {
  const [written, name] = OF_YEAR.exec(text.slice(Math.max(0, numberStart - 32), numberStart)) ?? []
  if (written === undefined || name === undefined) return null
  const start = numberStart - written.length + written.indexOf(name)
  return { start, known: true, ordinary: false, capital: true, ending: 'sure', words: 2 }
}

/** "Hofje van Gerritsen": what kind of street it is stands in front. */
const KIND_IN_FRONT =
  /(?:^|[^\p{L}])(?:Hofje|Hof|Plein|Laan|Park|Kade|Gracht|Singel|Pad|Weg) van (?:de |den |der |het )?(?:\p{Lu}\p{L}+ )?$/u

function kindInFront(text: string, wordStart: number): boolean {
  return KIND_IN_FRONT.test(text.slice(Math.max(0, wordStart - 40), wordStart))
}

/** How many words there are from the kind of street on. */
function wordsFromKind(text: string, words: readonly Word[]): number {
  const kind = words.findIndex(({ start, end }) =>
    /^(?:Hofje|Hof|Plein|Laan|Park|Kade|Gracht|Singel|Pad|Weg)$/.test(text.slice(start, end)),
  )
  return kind < 0 ? 1 : kind + 1
}

/** What stands between a street and the number; undefined when the number does not follow a word. */
function gapBefore(text: string, numberStart: number, before: number, letter: number): string | undefined {
  // only "nr." and the like, which end in an r or a full stop, are longer than the space itself
  if (before === 32 && letter !== 46 && letter !== 44 && (letter | 32) !== 114) return ' '
  return LINK.exec(text.slice(Math.max(0, numberStart - 12), numberStart))?.[0]
}

/** Whether four digits and two letters follow within a house number's length. */
function postcodeSoon(text: string, numberStart: number): boolean {
  return /\d{4} ?[A-Za-z]{2}(?![\p{L}\p{N}])/u.test(text.slice(numberStart, numberStart + 24))
}

function isWrapped(text: string, numberStart: number): boolean {
  const lineStart = text.lastIndexOf('\n', numberStart - 2) + 1
  return (
    numberStart - lineStart > 48 &&
    numberStart - lineStart < 200 &&
    /^\d{1,5}[a-zA-Z]?(?:[ ,;)]|\. |\n)/.test(text.slice(numberStart, numberStart + 9)) &&
    !/^\d{1,3}\. /.test(text.slice(numberStart, numberStart + 6))
  )
}

/** The words before an offset on the same line, the nearest first. */
function wordsBefore(text: string, end: number, most: number): Word[] {
  const words: Word[] = []
  let at = end
  while (words.length < most) {
    const wordEnd = at
    while (at > 0 && wordEnd - at < LONGEST_WORD && isStreetCharacter(text.charCodeAt(at - 1))) at--
    if (at === wordEnd || !/[\p{L}\p{N}]/u.test(text.slice(at, wordEnd))) break
    words.push({ start: at, end: wordEnd })
    if (text.charCodeAt(at - 1) !== 32) break
    // two spaces between the words of one name come of copying
    if (text.charCodeAt(at - 2) === 32 && isStreetStart(text, at - 2)) at--
    if (!isStreetCharacter(text.charCodeAt(at - 2))) break
    // A full stop before the space ends a sentence, but for abbreviations such as "St." and "Burg.".
    if (
      text.charCodeAt(at - 2) === 46 &&
      !/(?:^|[\s(,;|])(?:st|burg|burgem|dr|mr|prof|ds|past|gen|jhr|mgr|ir|zr|sr|kon|pr|pres|adm|min|kard|gouv|dek|luit|kol|kap|joh|jac|th|chr|ant|alb|not|wed|jkvr|weth|(?:[a-z]\.)*[a-z])\.$/i.test(
        text.slice(Math.max(0, at - 9), at - 1),
      )
    )
      break
    at--
  }
  return words
}

/** Whether the word that ends at an offset is one that names of streets begin with: "Pastoor  Vranckenlaan". */
function isStreetStart(text: string, end: number): boolean {
  const word = /(?:^|[\s,;|(])(\p{Lu}\p{L}+\.?)$/u.exec(text.slice(Math.max(0, end - 16), end))?.[1]
  return word !== undefined && word.length > 2 && STREET_STARTS.has(word.toLowerCase())
}

/** How many words, from the last back, make the longest name of the BAG. */
function longestKnown(text: string, words: readonly Word[], end: number, streets: Streets): number {
  for (let count = words.length; count > 0; count--) {
    const start = words[count - 1]?.start ?? end
    // Names of more words begin with a capital, unless all is in lower case.
    if (
      count > 1 &&
      !isCapital(text, start) &&
      isCapital(text, words[0]?.start ?? start) &&
      !(count > 2 && text.startsWith('de ', start)) &&
      !LOWER_START.test(text.slice(start, start + 3))
    )
      continue
    if (count === 2 && !isCapital(text, start) && /^(?:de|het|in|op|aan|van) /.test(text.slice(start, start + 5)))
      continue
    if (streets.all.has(streetKey(text.slice(start, end)))) return count
  }
  return 0
}

const LOWER_START = /^['\d]/

function suffixTest(ends: readonly string[]): (word: string) => boolean {
  const lengths = [...new Set(ends.map((end) => end.length))]
  const all = new Set(ends)
  return (word) => lengths.some((length) => word.length >= length + 2 && all.has(word.slice(-length)))
}

function isStreetCharacter(code: number): boolean {
  return (
    ((characterClass[code] ?? 0) & LETTER) !== 0 ||
    code === 39 ||
    code === 45 ||
    code === 46 ||
    (code >= 49 && code <= 57)
  )
}
