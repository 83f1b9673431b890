import { LEX, shippedLexicon } from '../../../names/lexicon.ts'
import type { Anchor } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { characterClass, isLetterAt, UPPER } from '../../../text/characters.ts'
import type { StreetBefore } from './street-before.ts'
import { NUMBERED_THING } from './street-words.ts'

/** What is told of somebody in front: numbers of a person, or that somebody lives there. */
const OF_SOMEBODY =
  /(?<!\d)(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?!\d)|(?<!\p{L})(?:geb|bsn|woon|wonend|inwon|verblij|ouderlijk|ouders|d\.o\.b|dob|born|lives|living)/iu
/** What ends an item of an enumeration. */
const ENDED = /^(?:[ -]?[a-zA-Z]|-\d{1,3})?(?:[,;)]|\.?(?:\s|$))/
const REACH = 80
const LONGEST = 24

/**
 * A street of one word that no list holds, in an enumeration of what is known of somebody: "12-03-1985, BSN …,
 * Wilgenroosje 58." Null when the words in front tell of nobody.
 */
export function enumeratedStreet({ text, lines }: AnalysedText, anchor: Anchor): StreetBefore | null {
  if (anchor.end - anchor.start > 3 || text.charCodeAt(anchor.start - 1) !== 32) return null
  let start = anchor.start - 1
  while (start > 0 && anchor.start - start < LONGEST && isLetterAt(text, start - 1)) start--
  const word = text.slice(start, anchor.start - 1)
  if (word.length < 5 || text.charCodeAt(start - 1) !== 32 || text.charCodeAt(start - 2) !== 44) return null
  if (((characterClass[text.charCodeAt(start)] ?? 0) & UPPER) === 0 || NUMBERED_THING.test(word)) return null
  if (!ENDED.test(text.slice(anchor.end, anchor.end + 6))) return null
  const line = lines.span(lines.at(anchor.start))
  if (!OF_SOMEBODY.test(text.slice(Math.max(line.start, start - REACH), start))) return null
  const known = shippedLexicon().word(word)
  if ((known & (LEX.inflected | LEX.forename | LEX.nobody)) !== 0) return null
  return { start, known: false, ordinary: false, capital: true, ending: 'likely', words: 1 }
}
