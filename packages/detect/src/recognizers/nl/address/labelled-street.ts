import type { Anchor } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { characterClass, isDigitAt, isLetterAt, UPPER } from '../../../text/characters.ts'
import type { StreetBefore } from './street-before.ts'

const LABEL =
  /(?:^|[^\p{L}])(?:\p{L}*adres|straat(?:naam)?(?: ?(?:\+|en|\/|&) ?(?:huis)?(?:nr|nummer)\.?)?|street|address|wonende|woont aan|adr)[ .:]*$/u
const OF_ORGANISATION = /(?:bezoek|e-?mail|mail|web|ip|vestigings|kantoor|retour|antwoord|internet)-?adres/
/** One to five words, of which the first or the last is written with a capital. */
const STREET = /^(?:\p{Lu}|['’][st][ -]\p{Lu}|(?:de|het|ter|ten|aan|op|in|achter|\d{1,2}e) \p{Lu})[\p{L}.'’ -]{2,40} $/u
const MOST_WORDS = 5
/** "laatstelijk woonachtig Schoolkat 31": a word that says where somebody lives, then the street. */
const LIVES =
  /(?:^|[^\p{L}])(?:[Ww]onende?|[Ww]oonachtig|[Ww]oont|verblijvend|[Vv]erblijft|gevestigd|[Aa]dres|[Ww]oonadres)(?: (?:aan|op|in))?(?: (?:de|het))? (\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|het|'t|\p{Lu}[\p{L}'’-]+)){0,4}) $/u
const AMOUNT =
  /^\d+ ?(?:jaar|jr|maand|week|weken|dag|uur|kind|person|keer|x\b|km|euro|%|procent|\p{Lu}\p{L}+(?:dag)?\b.{0,3}20\d\d)/u
/** Numbered things that a form may name in the place of an address. */
const NUMBERED =
  /(?:^| )(?:kamer|nummer|nr\.?|team|fase|groep|unit|verdieping|postbus|antwoordnummer|geheim|onbekend) $/i

const FOUND = { known: false, ordinary: false, capital: true, ending: 'sure', words: 1 } as const

/**
 * The street in front of a number in a field that is called an address, whatever the street is called: "Adres: Het
 * Heggert 3". The label stands on the line, over the column or on the line above.
 */
export function labelledStreet(document: AnalysedText, anchor: Anchor): StreetBefore | null {
  const { text, lines } = document
  if (text.charCodeAt(anchor.start - 1) !== 32 || !isBehindName(text, anchor.start - 1)) return null
  const said = livesBefore(text, anchor.start - 1)
    ? LIVES.exec(text.slice(Math.max(0, anchor.start - 70), anchor.start))?.[1]
    : undefined
  if (said !== undefined && !NUMBERED.test(`${said} `) && !AMOUNT.test(text.slice(anchor.start, anchor.start + 24)))
    return { ...FOUND, start: anchor.start - 1 - said.length }
  if (!mayBeginHere(text, anchor.start - 1)) return null
  const line = lines.span(lines.at(anchor.start))
  const cell = document.cellAt(anchor.start)
  const fields = document.fieldsAt(anchor.start)
  const own = fields.find((field) => field.source === 'line')
  const start = own === undefined ? (cell?.start ?? line.start) : skipBlank(text, own.end)
  const written = text.slice(start, anchor.start)
  if (!STREET.test(written) || NUMBERED.test(written) || written.trim().split(' ').length > MOST_WORDS) return null
  const labels = own === undefined ? fields.map(({ label }) => label) : [own.label]
  if (labels.length === 0) labels.push(lineAbove(document, line.start))
  if (!labels.some((label) => LABEL.test(label) && !OF_ORGANISATION.test(label))) return null
  return { ...FOUND, start }
}

/** Whether the word that ends at an offset is written with a capital: a cheap look. */
function isBehindName(text: string, end: number): boolean {
  if (!isLetterAt(text, end - 1)) return false
  let start = end - 1
  while (start > 0 && end - start < LONGEST_WORD && !isSpace(text.charCodeAt(start - 1))) start--
  return isUpperAt(text, start) || isUpperAt(text, start + 1)
}

const LONGEST_WORD = 40

function isUpperAt(text: string, at: number): boolean {
  return ((characterClass[text.charCodeAt(at)] ?? 0) & UPPER) !== 0
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10
}

/** First letters of the words in front in {@link LIVES}, and their least length. */
const LIVES_LETTERS = 'agvw'
const LIVES_LENGTH = 5
/** Those that may open a sentence. */
const SAID = /^(?:Wonende?|Woonachtig|Woont|Verblijft|Adres|Woonadres)$/

/** A cheap look: whether the first longer word without a capital, going back from an offset, may be one of {@link LIVES}. */
function livesBefore(text: string, end: number): boolean {
  let at = end
  for (let words = 0; words < 10; words++) {
    while (at > 0 && !isLetterAt(text, at - 1) && end - at < LONGEST_SAID) at--
    const wordEnd = at
    while (at > 0 && isLetterAt(text, at - 1) && end - at < LONGEST_SAID) at--
    const isLong = wordEnd - at >= LIVES_LENGTH && (!isUpperAt(text, at) || SAID.test(text.slice(at, wordEnd)))
    if (isLong && LIVES_LETTERS.includes(text.charAt(at).toLowerCase())) return true
    // "Jan-pieters" goes on
    if (isLong && isSpace(text.charCodeAt(at - 1))) return false
    if (at === 0 || end - at >= LONGEST_SAID) return false
  }
  return false
}

const LONGEST_SAID = 70

/** A cheap look: whether what {@link STREET} reads back from an offset comes to where a field, a cell or a line may begin. */
function mayBeginHere(text: string, end: number): boolean {
  let blanks = 0
  for (let at = end - 1; end - at < LONGEST_STREET; at--) {
    if (at < 0) return true
    const code = text.charCodeAt(at)
    blanks = code === 32 || code === 46 ? blanks + 1 : 0
    if (blanks > 1) return true
    if (blanks === 1 || isLetterAt(text, at) || code === 39 || code === 0x2019 || code === 45) continue
    // "2e Dwarsstraat"
    if (isDigitAt(text, at)) continue
    return true
  }
  return false
}

const LONGEST_STREET = 56

function skipBlank(text: string, from: number): number {
  let at = from
  while (/[\s:."*_|]/.test(text[at] ?? '')) at++
  return at
}

function lineAbove({ text, lines }: AnalysedText, lineStart: number): string {
  const number = lines.at(lineStart)
  if (number === 0) return ''
  const above = lines.span(number - 1)
  return above.end - above.start > 40 ? '' : text.slice(above.start, above.end).toLowerCase()
}
