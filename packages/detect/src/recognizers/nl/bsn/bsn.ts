import { passesBsnTest } from '../../../checks/eleven-test.ts'
import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { standsAlone } from '../../boundaries.ts'
import { readDigits } from '../../digit-groups.ts'
import { numberLabelBefore } from '../../number-label.ts'

const FORM =
  /\d{8,9}(?!\d)|\d{4}([ .-])\d{2}\1\d{3}(?!\d)|\d{3}([ ./-])\d{3}\2\d{3}(?!\d)|\d{4} ?[.-] ?\d{2} ?[.-] ?\d{3}(?!\d)/y

const context = {
  for: [
    'bsn/rsin',
    'rsin/bsn',
    'bsn of rsin',
    'bsn',
    'bsns',
    'bsnr',
    'bsn nr',
    'bsn nummer',
    'burgerservicen*',
    'burger service n*',
    'sofi',
    'sofin*',
    'sofi n*',
    'fiscaal nummer',
    'persoonsnummer',
    'persoonsgebonden nummer',
    'pgn',
    'citizen service n*',
    'service number',
    'social security number',
    'b.s.n.',
    'burgerservice',
  ],
  against: [
    'order*',
    'factu*',
    'kvk*',
    'k.v.k.',
    'rsin',
    'artikel*',
    'art.nr*',
    'art. nr',
    'tel',
    'telefoon*',
    'debiteur*',
    'crediteur*',
    'klantn*',
    'serie*',
    'pakbon*',
    'bronorganisatie',
    'fiscaal nummer rechtspersoon',
    'rechtspersoon*',
    'kenmerk',
    'zaakn*',
    'dossiern*',
    'rekening*',
    'giro*',
    'bankrek*',
    'invoice*',
    'product*',
    'barcode',
    'ean',
    'isbn',
    'versie',
    'commit',
    'hash',
    'checksum',
    'controlegetal',
    'ticket*',
    'incident*',
    'meter*',
    'polis*',
    'vestigings*',
    'personeelsn*',
    'lidn*',
    'lidmaatschap*',
    'batch',
    'lot',
    'imei',
    'bestel*',
    'contractn*',
    'projectn*',
    'verplichting*',
    'grootboek*',
    'inkoop*',
    'parcel',
    'perceel*',
    'transactie*',
    'track*',
    'zending*',
    'loonheffing*',
    'aansluit*',
    'onderwijsn*',
    'big',
    'agb*',
    'voorbeeld',
    'testn*',
    'fictie*',
    'omzetbelasting*',
    'btw*',
    'ob nummer',
    'stichting',
    'b.v.',
    'bv',
    'n.v.',
    'vereniging',
  ],
}
const judge = createJudge(context)

/** From here on numbers are issued for testing; whoever copies data may still use them for somebody. */
const TEST_RANGE = '9999'
/** Nine digits that fail the test right behind the label: it still points at a person, but no gate stops on it. */
const MISTYPED = 0.6
/** Right behind a whole date: "(09-01-1986, 217075538)". */
const DATE_BEFORE = /(?<![\d-])\d{1,2}(?:[-/.]\d{1,2}[-/.]| \p{L}{3,9}\.? )(?:\d{2}|(?:19|20)\d{2})\)? ?[,;/|\t–-] ?$/u

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  FORM.lastIndex = anchor.start
  const hit = FORM.exec(text)
  if (hit === null) return findOddlyGrouped(document, anchor)
  const span = { start: anchor.start, end: FORM.lastIndex }
  if (!standsAlone(text, span)) return null
  const digits = hit[0].replace(/\D/g, '')
  const passes = passesBsnTest(digits)
  const plain = digits.length === hit[0].length
  // One in eleven numbers passes the test, so a number without any label is asked for more than the test.
  if (!passes && digits.length !== 9) return null
  const { support, opposition } = judge(document, span)
  const reasons = ['form', passes ? 'eleven-test' : 'eleven-test fails']
  if (support >= 2) reasons.push('context: BSN')
  if (opposition > 0) reasons.push('context: another number')
  const value = digits.padStart(9, '0')
  if (value.startsWith(TEST_RANGE)) reasons.push('issued as a test number')
  if (!passes) {
    if (support < 3 || /^(\d)\1+$/.test(digits)) return null
    reasons.push('probably a typing error')
    return { ...span, label: 'BSN', value, score: MISTYPED, reasons }
  }
  return {
    ...span,
    label: 'BSN',
    value,
    score: scoreOf(document, span, support, opposition, digits.length, plain),
    reasons,
  }
}

/** Nine digits in any groups, right after the word BSN ("017 001742"). */
function findOddlyGrouped(document: AnalysedText, anchor: Anchor): Candidate | null {
  const read = readDigits(document.text, anchor.start, 9)
  if (read === null || !passesBsnTest(read.digits)) return null
  const span = { start: anchor.start, end: read.end }
  // one digit in each box of a form is no other number
  const least = read.firstGroup === 1 && read.end - anchor.start === 17 ? 1 : 3
  if (!standsAlone(document.text, span) || judge(document, span).support < least) return null
  return { ...span, label: 'BSN', value: read.digits, score: 0.9, reasons: ['odd form', 'eleven-test', 'context: BSN'] }
}

function scoreOf(
  document: AnalysedText,
  span: { start: number; end: number },
  support: number,
  opposition: number,
  length: number,
  plain: boolean,
): number {
  if (opposition >= 2) return 0.05
  if (length === 8) return support === 3 ? 0.85 : support === 2 ? 0.5 : 0.05
  if (support === 3) return 0.99
  if (support === 2) return 0.95
  if (opposition === 1) return 0.2
  if (numberLabelBefore(document, span.start)) return 0.15
  if (DATE_BEFORE.test(document.text.slice(Math.max(0, span.start - 28), span.start))) return 0.85
  if (support === 1) return 0.85
  return plain ? 0.62 : 0.7
}

/** The burgerservicenummer: eight or nine digits that pass the eleven test, in the groupings that people write. */
export const bsn: Recognizer = {
  id: 'nl/bsn',
  label: 'BSN',
  title: { nl: 'Burgerservicenummer', en: 'Citizen service number (BSN)' },
  anchor: 'number',
  firstRun: [1, 2, 3, 4, 5, 6, 8, 9],
  digits: [8, 9],
  context,
  find,
  sources: [
    'Wet algemene bepalingen burgerservicenummer, art. 1 and 2',
    'https://nl.wikipedia.org/wiki/Burgerservicenummer',
    'python-stdnum stdnum.nl.bsn',
  ],
  examples: {
    found: [
      'BSN: 111222333',
      'burgerservicenummer 1112.22.333',
      'bsn 123 456 782',
      'BSN (één cijfer per vakje)\n1 1 1 2 2 2 3 3 3',
    ],
    ignored: ['ordernummer 111222333', 'RSIN 123456782', 'BSN eindigt op 333'],
  },
}
