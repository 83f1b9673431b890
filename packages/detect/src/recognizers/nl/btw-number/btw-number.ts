import { passesBsnTest } from '../../../checks/eleven-test.ts'
import { passesBtwTest } from '../../../checks/mod97.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { touchesNoWord } from '../../boundaries.ts'

const FORM = /(?:NL)?(\d{9}|\d{4}\.\d{2}\.\d{3})\.?([A-Z])\.?\d{2,4}/y

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  if (anchor.end - anchor.start < 12) return null
  FORM.lastIndex = anchor.start
  const hit = FORM.exec(document.text)
  if (hit?.[1] === undefined || !touchesNoWord(document.text, { start: anchor.start, end: FORM.lastIndex })) return null
  const digits = hit[1].replace(/\D/g, '')
  const whole = hit[0].replace(/\./g, '')
  // New numbers (since 2020) pass the test of ISO 7064 and say nothing about a BSN.
  if (!/[BLHTWZVEY]/.test(hit[2] ?? '')) return null
  if (!passesBsnTest(digits) || (whole.startsWith('NL') && passesBtwTest(whole))) return null
  // RSINs, of legal persons, begin with 0 or 8 and pass the same eleven test.
  if (digits.startsWith('0') || digits.startsWith('8')) return null
  const start = anchor.start + hit[0].indexOf(hit[1])
  const reasons = ['form', 'eleven-test', 'number of a sole trader from before 2020']
  return {
    start,
    end: start + hit[1].length,
    label: 'BSN',
    value: digits,
    score: whole.startsWith('NL') ? 0.6 : 0.96,
    reasons,
  }
}

/** The btw-nummer that a sole trader had until 2020, and loan and turnover tax numbers, and the numbers of tax assessments: they hold the BSN. */
export const btwNumber: Recognizer = {
  id: 'nl/btw-number',
  label: 'BSN',
  title: { nl: 'BSN in een oud btw-nummer', en: 'BSN inside an old VAT number' },
  anchor: 'compound',
  context: { for: [], against: [] },
  find,
  sources: ['Belastingdienst, btw-identificatienummer per 1-1-2020', 'python-stdnum stdnum.nl.btw'],
  examples: { found: ['btw NL111222333B01'], ignored: ['btw NL002455799B11', 'btw NL000099998B57'] },
}
