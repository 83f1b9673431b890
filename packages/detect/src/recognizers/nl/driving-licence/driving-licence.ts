import { createJudge } from '../../../context/judge.ts'
import { passesBsnTest } from '../../../checks/eleven-test.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { standsAlone } from '../../boundaries.ts'
import { readDigits } from '../../digit-groups.ts'

const context = {
  for: [
    'rijbewijs*',
    'rijb',
    'rubriek 5',
    'driving licence',
    'driving license',
    "driver's licence",
    'driver license',
    'cbr',
    'legitimatie*',
    'documentn*',
    'identiteit*',
    'id',
    'legit',
  ],
  against: ['tel*', 'v nummer', 'v nr', 'vreemdeling*', 'rekening*', 'order*', 'kenmerk', 'a nummer'],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const grouped = anchor.end - anchor.start < 10
  const read = readDigits(document.text, anchor.start, 10)
  if (read === null || !/^[3-6]/.test(grouped ? read.digits : '3')) return null
  const span = { start: anchor.start, end: read.end }
  if (!standsAlone(document.text, span)) return null
  // On the back of the card the BSN and the number of the licence stand together: BSN/number.
  const bsn = /(\d{9})\s?\/\s?$/.exec(document.text.slice(Math.max(0, span.start - 12), span.start))
  if (bsn?.[1] && passesBsnTest(bsn[1]))
    return { ...span, label: 'ID_DOC', value: read.digits, score: 0.95, reasons: ['form', 'beside a BSN'] }
  const { support, opposition } = judge(document, span)
  if (support < (grouped ? 3 : 2) || opposition >= 2) return null
  return {
    ...span,
    label: 'ID_DOC',
    value: read.digits,
    score: support === 3 ? 0.98 : /^[3-6]/.test(read.digits) ? 0.8 : 0.5,
    reasons: ['form', 'context: driving licence'],
  }
}

/** The number of a Dutch driving licence: ten digits, by its label or beside a BSN. */
export const drivingLicence: Recognizer = {
  id: 'nl/driving-licence',
  label: 'ID_DOC',
  title: { nl: 'Rijbewijsnummer', en: 'Driving licence number' },
  anchor: 'number',
  firstRun: [1, 3, 4, 10],
  digits: [10],
  context,
  find,
  sources: ['RDW, rijbewijsnummer (rubriek 5)', 'Rijksoverheid, BSN op het rijbewijs'],
  examples: {
    found: ['rijbewijs (5204528894)', 'Rijbewijs B, nummer 5190 774 118', '111222333/5204528894'],
    ignored: ['kenmerk 5204528894'],
  },
}
