import { characterClass, UPPER } from '../../../text/characters.ts'
import { NO_FIRST_WORDS, STREET_STARTS } from './street-words.ts'

/** A word in front of a house number. */
export interface Word {
  readonly start: number
  readonly end: number
}

const LOWER_INFIX = /^(?:van|de|der|den|het|'t|ten|ter|te|in|op|aan|la|le|du|von|en|'s)$/
/**
 * How many words, from the last back, belong to a name that the BAG does not have.
 *
 * @param words the nearest first
 * @param isSure the last word is that of a street by itself, so that "in de" before it only says where
 */
export function wordsOfName(text: string, words: readonly Word[], known: boolean, isSure: boolean): number {
  let count = 1
  let infixes = 0
  if (!isCapital(text, words[0]?.start ?? 0)) return isSure && OPENS_LOWER.test(writtenAt(text, words, 1)) ? 2 : count
  if (!isSure) count = Math.max(count, wordsFromArticle(text, words))
  for (let next = 1; next < Math.min(words.length, 4); next++) {
    const word = words[next]
    if (word === undefined) break
    const written = text.slice(word.start, word.end)
    const lower = written.toLowerCase()
    if (LOWER_INFIX.test(written)) {
      if (next === infixes + 1) infixes++
      continue
    }
    if (
      !isCapital(text, word.start) ||
      !(
        STREET_STARTS.has(lower) ||
        isInitials(written) ||
        OLD_SIDE.test(lower) ||
        (!isSure &&
          OPENS_NAME.test(lower) &&
          standsFirst(text, word) &&
          OPENED.test(text.slice(word.end, word.end + 5))) ||
        (!known && next === infixes + 1 && mayOpen(text, word, lower))
      )
    )
      break
    if (/^(?:de|het|van|voor|achter|onder|boven)$/.test(lower) && next === words.length - 1 && next > 1) break
    count = next + 1
  }
  return count
}

/** "Op de Boor", "Aan het Water": only where the address begins; after "woont" these words are none of its name. */
const OPENS_NAME = /^(?:op|aan|bij|in|tussen|onder|rond)$/
const OLD_SIDE = /^(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage)-\p{Ll}+$/u

const OPENED = /^ (?:de|het|den|'t|'s|d')[ -]/

function standsFirst(text: string, { start }: Word): boolean {
  return /(?:^|[\n|,:;(\t]\s?)$/.test(text.slice(Math.max(0, start - 2), start))
}

/** "J.F. Kennedylaan", "Pr. Beatrixlaan"; titles of people are none. */
function isInitials(written: string): boolean {
  return (
    /^(?:\p{Lu}\.)+$/u.test(written) ||
    (/^\p{Lu}\p{Ll}{1,4}\.$/u.test(written) && !/^(?:Dhr|Mevr|Mw|Drs|Fam|Tel|Nr|Adr)\./i.test(written))
  )
}

/** A first name before a street that the BAG lacks ("Suze Groenewegstraat"), where the name of the street can begin. */
function mayOpen(text: string, word: Word, lower: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(word.start, word.end)) &&
    !NO_FIRST_WORDS.has(lower) &&
    /(?:^|[\n|,:;(\t]\s?|(?:^|\s)(?:de|het|aan|op|in|van|naar|adres) )$/.test(
      text.slice(Math.max(0, word.start - 9), word.start),
    )
  )
}

export function isCapital(text: string, at: number): boolean {
  const offset = text[at] === "'" ? at + 1 : at
  return ((characterClass[text.charCodeAt(offset)] ?? 0) & UPPER) !== 0 || /['\d]/.test(text[at] ?? '')
}

/** First words of streets that are written without capitals: "korte meestraat". */
const OPENS_LOWER =
  /^(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage|eerste|tweede|derde|1e|2e|3e|burgemeester|burg\.?|pastoor|dokter|dr\.?|dominee|ds\.?|prof\.?|prins|prinses|koningin|graaf|sint|st\.?)$/

function writtenAt(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0)
}

/** "De Hooge Weide": how many words from an article with a capital on that opens an item; 1 when none does. */
function wordsFromArticle(text: string, words: readonly Word[]): number {
  const [, second, third] = words
  if (second === undefined || third === undefined || !isCapital(text, second.start)) return 1
  return /^(?:De|Het|Den|It)$/.test(writtenAt(text, words, 2)) && standsFirst(text, third) ? 3 : 1
}

const OF_A_NAME = /^(?:der|den|'t)$/
const ARTICLE = /^(?:de|het)$/

/**
 * How many words such as "van der" before the words of a name belong to it: "Adres: van der Lindenlaan 3", "aan de van
 * Heemstralaan 5", not "van de Kerkstraat 5".
 *
 * @param known the name is in a list as it stands
 */
export function infixesBefore(text: string, words: readonly Word[], count: number, known: boolean): number {
  const written = (at: number): string => writtenAt(text, words, at)
  if (OF_A_NAME.test(written(count)) && written(count + 1) === 'van') return 2
  return !known && written(count) === 'van' && ARTICLE.test(written(count + 1)) ? 1 : 0
}
