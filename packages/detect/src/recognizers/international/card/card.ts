import { passesLuhn } from '../../../checks/luhn.ts'
import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { standsAlone } from '../../boundaries.ts'

const FORM = /\d{13,19}(?!\d)|\d{4}([ .-])\d{4}\1\d{4}\1\d{1,7}(?!\d)|\d{4}([ -])\d{6}\2\d{5}(?!\d)/y
const PREFIX = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|3[47]|36|3[089]|6(?:011|4[4-9]|5|7|[0-9]))/
const context = {
  for: [
    'card',
    'creditcard*',
    'credit card',
    'pas',
    'pasnummer*',
    'betaalpas*',
    'kaart*',
    'visa',
    'mastercard',
    'maestro',
    'amex',
    'bankpas*',
    'pinpas*',
    'prepaid*',
    'betaalkaart*',
  ],
  against: [
    'ean',
    'imei',
    'cjib*',
    'beschikking*',
    'boete*',
    'bag',
    'oin',
    'barcode',
    'track*',
    'order*',
    'factuur*',
    'transactie*',
    'betalingskenmerk',
    'kenmerk',
    'serie*',
    'aansluit*',
    'adresseerbaar*',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  FORM.lastIndex = anchor.start
  const hit = FORM.exec(document.text)
  if (hit === null) return null
  const span = { start: anchor.start, end: FORM.lastIndex }
  const value = hit[0].replace(/\D/g, '')
  if (
    value.length < 13 ||
    value.length > 19 ||
    !PREFIX.test(value) ||
    !passesLuhn(value) ||
    !standsAlone(document.text, span)
  )
    return null
  const { support, opposition } = judge(document, span)
  const known =
    value.length === 16 ||
    (value.length === 15 && /^3[47]/.test(value)) ||
    (value.length === 14 && /^36|^30|^38/.test(value))
  const grouped = hit[0].length > value.length
  let score = known ? (grouped ? 0.93 : 0.85) : 0.2
  if (opposition >= 2) score = 0.1
  else if (support >= 2) score = Math.max(0.9, score + 0.05)
  return { ...span, label: 'CARD', value, score, reasons: ['form', 'luhn', ...(support >= 2 ? ['context: card'] : [])] }
}

/** A payment card number. */
export const card: Recognizer = {
  id: 'international/card',
  label: 'CARD',
  title: { nl: 'Betaalkaart', en: 'Payment card' },
  anchor: 'number',
  firstRun: [4, 13, 14, 15, 16, 17, 18, 19],
  digits: [13, 14, 15, 16, 17, 18, 19],
  context,
  find,
  sources: ['ISO/IEC 7812-1'],
  examples: {
    found: ['creditcard 5232 7582 6874 6023', '4111111111111111'],
    ignored: ['4111111111111112', 'betalingskenmerk 4111111111111111'],
  },
}
