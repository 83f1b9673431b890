import { passesIbanTest } from '../../../checks/mod97.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isLetterAt, isWordAt } from '../../../text/characters.ts'
import { LENGTHS, readCharacters } from '../iban/iban-form.ts'

/** The country right before its check digits, with a space behind it or behind each letter. */
const COUNTRY = /(?<![\p{L}\p{N}])([A-Za-z]) ?([A-Za-z]) $/u

function find({ text }: AnalysedText, anchor: Anchor): Candidate | null {
  if (text.charCodeAt(anchor.start - 1) !== 32 || !isLetterAt(text, anchor.start - 2)) return null
  // a word of more than two letters is no country
  if (isLetterAt(text, anchor.start - 3) && isLetterAt(text, anchor.start - 4)) return null
  const before = COUNTRY.exec(text.slice(Math.max(0, anchor.start - 5), anchor.start))
  const [whole = '', first = '', second = ''] = before ?? []
  const length = LENGTHS[`${first}${second}`.toUpperCase()]
  if (length === undefined) return null
  const start = anchor.start - whole.length
  const read = readCharacters(text, start, length, 1)
  if (read === null || isWordAt(text, read.end) || !passesIbanTest(read.value)) return null
  const { value, end } = read
  return { start, end, label: 'IBAN', value, score: 0.97, reasons: ['odd form', 'mod-97'] }
}

/** A bank account number with its country apart, or with one character in each box of a form. */
export const spacedIban: Recognizer = {
  id: 'international/spaced-iban',
  label: 'IBAN',
  title: { nl: 'Bankrekeningnummer (IBAN) met spaties', en: 'Bank account number (IBAN) with spaces' },
  anchor: 'number',
  firstRun: [1, 2],
  context: { for: [], against: [] },
  find,
  sources: ['ISO 13616', 'SWIFT IBAN Registry'],
  examples: {
    found: ['NL 91 ABNA 0417 1643 00', 'rekening: N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0'],
    ignored: ['NL 12 straten', 'in NL 91 ABNA 0417 1643 01'],
  },
}
