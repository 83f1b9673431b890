import { passesIbanTest } from '../../../checks/mod97.ts'
import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isWordAt } from '../../../text/characters.ts'
import { LENGTHS, readCharacters } from './iban-form.ts'

/** Country and check digits stand together. */
const COUNTRY_AND_CHECK = 4
const OPENING = /[A-Za-z]{2}\d{2}/y

const context = {
  for: [
    'iban',
    'rekening*',
    'rek',
    'bankrek*',
    'bank',
    'rek.nr*',
    'tnv',
    't.n.v.',
    'account',
    'ten name van',
    'overmaken',
    'gestort',
    'storten',
    'giro',
  ],
  against: [],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  OPENING.lastIndex = anchor.start
  if (!OPENING.test(text)) return null
  const country = text.slice(anchor.start, anchor.start + 2).toUpperCase()
  const length = LENGTHS[country]
  if (length === undefined) return null
  const read = readCharacters(text, anchor.start, length, COUNTRY_AND_CHECK)
  if (read === null || isWordAt(text, read.end)) return null
  const { value, end } = read
  if (country === 'NL' && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(value)) return null
  const span = { start: anchor.start, end }
  const { support } = judge(document, span)
  if (passesIbanTest(value)) {
    return {
      ...span,
      label: 'IBAN',
      value,
      score: support >= 2 ? 0.99 : 0.98,
      reasons: ['form', 'mod-97', ...(support >= 2 ? ['context: bank'] : [])],
    }
  }
  if (country !== 'NL' || support < 2) return null
  return {
    ...span,
    label: 'IBAN',
    value,
    // Right behind its label it still points at a person, but no gate stops on it.
    score: support === 3 ? 0.6 : 0.35,
    reasons: ['form', 'mod-97 fails', 'context: bank', 'probably a typing error'],
  }
}

/** A bank account number. */
export const iban: Recognizer = {
  id: 'international/iban',
  label: 'IBAN',
  title: { nl: 'Bankrekeningnummer (IBAN)', en: 'Bank account number (IBAN)' },
  anchor: 'word',
  context,
  find,
  sources: ['ISO 13616', 'SWIFT IBAN Registry'],
  examples: {
    found: ['NL91ABNA0417164300', 'nl44 rabo 0123 4567 89', 'BE68 5390 0754 7034'],
    ignored: ['NL00ABNA0123456789', 'NL12 straten'],
  },
}
