import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isDigitAt, isLetterAt } from '../../../text/characters.ts'
import { touchesNoWord } from '../../boundaries.ts'

/** Sidecodes 1-14: groups of letters (X) and digits (9). Source: RDW, sidecodes. */
const SIDECODES = new Map<string, number>([
  ['XX-99-99', 1],
  ['99-99-XX', 2],
  ['99-XX-99', 3],
  ['XX-99-XX', 4],
  ['XX-XX-99', 5],
  ['99-XX-XX', 6],
  ['99-XXX-9', 7],
  ['9-XXX-99', 8],
  ['XX-999-X', 9],
  ['X-999-XX', 10],
  ['XXX-99-X', 11],
  ['X-99-XXX', 12],
  ['9-XX-999', 13],
  ['999-XX-9', 14],
])
const JOINED = new Map([...SIDECODES].map(([form, code]) => [form.replaceAll('-', ''), code]))
const NEVER = new Set(['GVD', 'KKK', 'NSB', 'PKK', 'PSV', 'TBS', 'PVV', 'SGP', 'VVD', 'KVT', 'LPF', 'SS', 'SD', 'SA'])
const FORM = /[A-Za-z0-9]{1,3}([- ])[A-Za-z0-9]{2,3}\1[A-Za-z0-9]{1,3}|[A-Za-z0-9]{6}/y

const context = {
  for: [
    'kenteken*',
    'auto',
    'autos',
    'voertuig*',
    'bus',
    'bestelbus',
    'brommer',
    'scooter',
    'motor',
    'motorfiets',
    'aanhanger',
    'parkeer*',
    'naheffing*',
    'rdw',
    'wagen',
    'opel',
    'volkswagen',
    'vw',
    'golf',
    'ford',
    'renault',
    'peugeot',
    'toyota',
    'bmw',
    'audi',
    'kia',
    'fiat',
    'citroen',
    'volvo',
    'seat',
    'skoda',
    'mercedes',
    'hyundai',
    'nissan',
    'mazda',
    'suzuki',
    'dacia',
    'polo',
    'corsa',
    'caravan',
    'camper',
    'license plate',
    'licence plate',
    'number plate',
    'plate',
    'car',
    'vehicle',
    'rolstoelbus',
    'leaseauto',
    'dienstauto',
    'bakfiets',
    'scootmobiel',
    'brommobiel',
    'canta',
    'busje',
  ],
  against: [
    'order*',
    'artikel*',
    'zaak*',
    'dossier*',
    'kenmerk',
    'kamer',
    'lokaal',
    'versie',
    'type',
    'model',
    'norm',
    'iso',
    'nen',
    'formulier*',
    'serie*',
    'bestek',
    'perceel*',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const length = anchor.end - anchor.start
  if (length > 9 || (length > 6 && length < 8)) return null
  const start = lettersInFront(text, anchor.start)
  if (!hasSixCharacters(text, start)) return null
  FORM.lastIndex = start
  const hit = FORM.exec(text)
  if (hit === null) return null
  const written = hit[0]
  const span = { start, end: FORM.lastIndex }
  const next = text.charCodeAt(span.end)
  if (!touchesNoWord(text, span) || next === 45 || next === 47 || /[-/.]/.test(text[span.start - 1] ?? '')) return null
  const upper = written.toUpperCase()
  const shape = upper.replace(/[A-Z]/g, 'X').replace(/\d/g, '9').replace(/ /g, '-')
  const hyphens = written.includes('-')
  const sidecode = SIDECODES.get(shape) ?? (written.length === 6 ? JOINED.get(shape) : undefined)
  if (sidecode === undefined) return null
  const groups = upper.match(/[A-Z]+/g) ?? []
  // "9 tot 12" is no plate
  if (/ (?:tot|uur|van|met|bij|per|elk|keer|het|een|der|voor|jaar|max|min|als|dan|nog|dag|wk) /.test(written))
    return null
  const never = groups.some((group) => NEVER.has(group))
  // Since sidecode 4 no vowels, C or Q, but for the O of trailers.
  const modern = sidecode < 4 || groups.every((group) => !/[AEIUCQ]/.test(group))
  const { support, opposition } = judge(document, span)
  if (never && support < 2) return null
  const capitals = written === upper
  const reasons = ['form', `sidecode ${sidecode}`, ...(support >= 2 ? ['context: vehicle'] : [])]
  // three letters without a vowel between digits are hardly anything else
  const plain = hyphens && modern && sidecode >= 7
  let score = hyphens && capitals && modern ? (sidecode >= 7 ? 0.92 : sidecode >= 4 ? 0.8 : 0.4) : plain ? 0.6 : 0.03
  if (opposition >= 2) score = Math.min(score, plain && capitals ? 0.5 : 0.3)
  if (support === 3 || (support === 2 && hyphens))
    score = modern ? (capitals || hyphens ? 0.98 : 0.85) : Math.max(score, hyphens ? 0.7 : 0.4)
  else if (support === 2 && capitals && modern) score = Math.max(score, 0.7)
  return { ...span, label: 'LICENSE_PLATE', value: upper.replace(/[- ]/g, ''), score, reasons }
}

/** Where the letters of "RX 105 J" begin, one space in front of the digits; the digits themselves when there are none. */
function lettersInFront(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 32) return start
  let from = start - 1
  while (from > 0 && start - 1 - from < 4 && isLetterAt(text, from - 1)) from--
  const isGroup = from < start - 1 && start - 1 - from <= 3 && !isDigitAt(text, from - 1)
  return isGroup && hasSixCharacters(text, from) ? from : start
}

/** A cheap look: six letters and digits, at once or in three groups with the same mark between. */
function hasSixCharacters(text: string, start: number): boolean {
  const first = runOf(text, start)
  if (first === 6) return true
  const mark = text.charCodeAt(start + first)
  if (first > 3 || (mark !== 45 && mark !== 32)) return false
  const second = runOf(text, start + first + 1)
  if (text.charCodeAt(start + first + 1 + second) !== mark) return false
  return first + second + runOf(text, start + first + second + 2) === 6
}

/** How many letters and digits of the alphabet of plates stand at an offset; 7 for more than six. */
function runOf(text: string, start: number): number {
  let length = 0
  for (; length < 7; length++) {
    const code = text.charCodeAt(start + length)
    const letter = code | 32
    if (!((code >= 48 && code <= 57) || (letter >= 97 && letter <= 122))) break
  }
  return length
}

/** A Dutch vehicle registration. */
export const licensePlate: Recognizer = {
  id: 'nl/license-plate',
  label: 'LICENSE_PLATE',
  title: { nl: 'Kenteken', en: 'Vehicle registration' },
  anchor: 'compound',
  context,
  find,
  sources: ['RDW, sidecodes 1-14', 'https://www.kentekenkennis.nl/sidecode'],
  examples: {
    found: ['RX-105-J', 'kenteken rx 105 j', 'kenteken 8SXP37', '38-ZKB-5', 'weggereden met de 19-gsj-2'],
    ignored: ['12-ABC-4', 'artikel 2-25-BW'],
  },
}
