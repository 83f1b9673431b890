import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { enumeratedStreet } from './enumerated-street.ts'
import { houseNumberEnd } from './house-number.ts'
import { labelledStreet } from './labelled-street.ts'
import type { StreetBefore } from './street-before.ts'
import { streetBefore } from './street-before.ts'

const POSTCODE_NEXT =
  /^(?:\s*[,;|/-]?\s*|\s{1,4})(?:NL-)?[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2}| (?!en|of|in|op|te|de|is|we|ze|je|er|al|nu|na)[a-z]{2})(?![\p{L}\p{N}])/u
const PLACE_NEXT = /^(?:,| in| te|;|\n| -)? ?\p{Lu}[\p{L}'-]{2,}/u
const PREPOSITION =
  /(?:^|[\s(,])(?:aan|op|naar|vanaf|van|in|bij|te|nabij|hoek|adres|woont|wonende|woning|pand|perceel|verblijft|at|on|live|lives|living)(?: (?:de|het|'t|den))? ?:?\s*$/i
const context = {
  for: [
    'adres*',
    'address*',
    'woonadres',
    'woont',
    'wonen',
    'wonende',
    'woonachtig',
    'verblijf*',
    'verblijft',
    'briefadres',
    'postadres',
    'bezoekadres',
    'huisnummer',
    'straat',
    'ingeschreven',
    'inschrijfadres',
    'woning',
    'lives',
    'street',
    'ophaaladres',
    'locatie',
    'pand',
    'perceel',
    'thuisadres',
    'verhuisd',
    'verhuist',
    'adr',
    'huisbezoek',
    'hb',
  ],
  against: [
    'artikel',
    'bijlage',
    'hoofdstuk',
    'fase',
    'kamer',
    'lokaal',
    'lijn',
    'route',
    'groep',
    'week',
    'bladzijde',
    'pagina',
    'versie',
    'stap',
    'team',
    'nummer',
    'score',
    'postbus',
    'antwoordnummer',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const length = anchor.end - anchor.start
  if (length > 5 || text.charCodeAt(anchor.start) === 48) return null
  const street = streetBefore(text, anchor.start)
  const found = street === null ? null : addressAt(document, anchor, street)
  if (found !== null && found.score >= CERTAIN) return found
  const labelled = labelledStreet(document, anchor) ?? enumeratedStreet(document, anchor)
  return labelled === null ? found : (addressAt(document, anchor, labelled) ?? found)
}

/** Surer than this, no label is looked for. */
const CERTAIN = 0.5

function addressAt(document: AnalysedText, anchor: Anchor, street: StreetBefore): Candidate | null {
  const { text } = document
  const end = houseNumberEnd(text, anchor.start, anchor.end)
  if (end < 0) return null
  const span = { start: street.start, end }
  const after = text.slice(end, end + 40)
  const postcode = POSTCODE_NEXT.test(after)
  // "Kerkstraat 2024" is a project of that year rather than a house.
  const year = /^(?:19|20)\d{2}$/.test(text.slice(anchor.start, end))
  if (year && !postcode) return null
  // "Gessel 19/11" is a day
  if (
    street.ending !== 'sure' &&
    !postcode &&
    /^(?:[12]?\d|3[01])\/(?:1[0-2]|0?\d)$/.test(text.slice(anchor.start, end))
  )
    return null
  const score = scoreOf(document, street, span, postcode, after)
  const reasons = [
    street.known ? 'street of the BAG' : 'street word',
    'house number',
    ...(postcode ? ['before a postcode'] : []),
  ]
  return { ...span, label: 'ADDRESS', value: text.slice(span.start, end).replace(/\s+/g, ' '), score, reasons }
}

function scoreOf(
  document: AnalysedText,
  street: StreetBefore,
  span: { start: number; end: number },
  postcode: boolean,
  after: string,
): number {
  const before = document.text.slice(Math.max(0, span.start - 24), span.start)
  const { support, opposition } = judge(document, span)
  const placed = PREPOSITION.test(before)
  const evidence =
    (postcode ? 3 : 0) +
    (support >= 2 ? 2 : support) +
    (placed ? 1 : 0) +
    (PLACE_NEXT.test(after) && /^[,\n]/.test(after) ? 1 : 0) +
    (standsApart(document.text, span.start, after) ? 1 : 0)
  if (street.ending === 'sure') {
    if (street.capital) return street.known || evidence > 0 ? 0.98 : 0.93
    return evidence > 0 || street.known ? 0.9 : 0.7
  }
  if (opposition >= 3 && !postcode) return 0.1
  if (postcode && street.capital) return 0.98
  if (street.ending === 'likely') {
    if (street.capital)
      return street.known
        ? street.ordinary
          ? evidence > 0
            ? 0.9
            : 0.4
          : 0.92
        : evidence >= 2
          ? 0.85
          : evidence > 0
            ? 0.7
            : 0.3
    return street.known && evidence >= 2 && !street.ordinary ? 0.7 : postcode ? 0.7 : 0.1
  }
  if (!street.capital) return postcode && street.known ? 0.7 : 0.05
  if (street.known && !street.ordinary) return evidence > 0 ? 0.9 : street.words > 1 ? 0.7 : 0.35
  return street.known ? (evidence >= 2 ? 0.85 : evidence > 0 ? 0.55 : 0.1) : 0.05
}

/** "…, Veerdam 5)", or on a line of its own. */
function standsApart(text: string, start: number, after: string): boolean {
  return /(?:^|[,(|\t\n][ ]?)$/.test(text.slice(Math.max(0, start - 2), start)) && /^[ ]?(?:$|[,)|\t\n])/.test(after)
}

/** A street with its house number and addition. P.O. boxes are no addresses of people. */
export const address: Recognizer = {
  id: 'nl/address',
  label: 'ADDRESS',
  title: { nl: 'Adres (straat en huisnummer)', en: 'Address (street and house number)' },
  anchor: 'number',
  firstRun: [1, 2, 3, 4, 5],
  context,
  find,
  sources: ['BAG, openbare ruimten (github.com/OpenTaal/bag-addresses)', 'NEN 5825, house number additions'],
  examples: {
    found: [
      'Kastanjelaan 229',
      'Adres: Het Heggert 3',
      'Hendrik de Keyserstraat 93 II',
      'Achter de Molen 2/4, 5833 CA',
    ],
    ignored: ['Postbus 300', 'artikel 12', 'Kerkstraat 2024'],
  },
}
