import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isDigitAt, isLetterAt } from '../../../text/characters.ts'
import { isJoint } from '../../boundaries.ts'
import { readDigits } from '../../digit-groups.ts'
import { numberLabelBefore } from '../../number-label.ts'

const THREE_DIGIT_AREAS = new Set(
  '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079 085 088 091'.split(
    ' ',
  ),
)

/** A parketnummer ("05/123456-25"), a 2-6-2 grouping that no telephone number has. */
const PARKET = /^\d{2}[/.-]\d{6}[/.-]\d{2}(?!\d)/
const DATE = /^\d{2}[-/.]\d{2}[-/.](?:19|20)\d{2}/

const context = {
  for: [
    'tel',
    'telefoon*',
    'telnr*',
    'tel nr',
    'telnummer*',
    'mobiel*',
    'mob',
    'gsm',
    'bel',
    'belt',
    'bellen',
    'gebeld',
    'belde',
    'bereikbaar',
    'bereiken',
    'nummer',
    'nr',
    'phone',
    'call',
    'mobile',
    'cell',
    'fax',
    'app',
    'appen',
    'appt',
    'whatsapp',
    'sms',
    't',
    'm',
    'contact',
    'terugbel*',
    'toestel',
    '06',
    'nood*',
    'contactnummer',
    'telephone',
  ],
  against: [
    'order*',
    'factu*',
    'kvk*',
    'artikel*',
    'rekening*',
    'iban',
    'bsn',
    'kenmerk',
    'zaak*',
    'dossier*',
    'v nummer',
    'v nr',
    'rijbewijs*',
    'documentnummer',
    'serie*',
    'barcode',
    'a nummer',
    'anummer',
    'klantn*',
    'polis*',
    'ean',
    'isbn',
    'pakbon*',
    'transactie*',
    'hash',
    'id',
    'bestel*',
    'debiteur*',
    'giro*',
    'error',
    'code',
    'btw',
    'loonheffing*',
    'kadaster',
    'grootboek*',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  if (text.charCodeAt(anchor.start) !== 48) return null
  const opened = text.charCodeAt(anchor.start - 1) === 40
  if (isJointBefore(text, anchor.start) || DATE.test(text.slice(anchor.start, anchor.start + 10))) return null
  if (anchor.end - anchor.start === 2 && PARKET.test(text.slice(anchor.start, anchor.start + 13))) return null
  const read = readDigits(text, anchor.start, 10)
  if (read === null || !isNationalNumber(read.digits)) return null
  // "(0492) 83 28 30" begins at its bracket; "(tel. 0492 …)" does not.
  const bracket = opened && read.firstGroup < 10 && text.charCodeAt(anchor.start + read.firstGroup) === 41
  if (!bracket && read.closesBracket) return null
  const span = { start: bracket ? anchor.start - 1 : anchor.start, end: read.end }
  const { support, opposition } = judge(document, span)
  const reasons = ['form', 'area code']
  if (support >= 2) reasons.push('context: telephone')
  const mobile = read.digits.startsWith('06')
  const grouped = read.end - anchor.start > 10
  let score = grouped ? (mobile || read.usual ? 0.95 : 0.85) : mobile ? 0.85 : 0.7
  if (opposition >= 2)
    score = grouped && (mobile || (read.usual && /[- )]/.test(text.slice(span.start, span.end)))) ? 0.45 : 0.05
  else if (support >= 2) score = Math.max(score, 0.98)
  else if (!grouped && numberLabelBefore(document, span.start)) score = mobile ? 0.55 : 0.2
  return { ...span, label: 'PHONE', value: `+31${read.digits.slice(1)}`, score, reasons }
}

function isNationalNumber(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits.slice(2))) return false
  if (digits.startsWith('06')) return /^06[1-68]/.test(digits)
  if (THREE_DIGIT_AREAS.has(digits.slice(0, 3))) return /^0\d{2}[1-9]/.test(digits)
  // Four-digit area codes begin 01, 02, 03, 04, 05 or 07 and are not those of three digits; 0800 and 0900 belong to nobody.
  return /^0[1-57]\d{2}[1-9]/.test(digits)
}

function isJointBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (isDigitAt(text, start - 2)) return before === 47 || before === 43 || isJoint(text, start - 1)
  if (!isLetterAt(text, start - 2)) return false
  return (
    before === 45 || before === 43 || (before === 46 && !ABBREVIATED.test(text.slice(Math.max(0, start - 8), start)))
  )
}

/** "tel.0612345678", written without a space. */
const ABBREVIATED = /(?:^|[^\p{L}\d.])(?:tel|telnr|telefoonnr|mob|fax|gsm|nr|t|m)\.$/iu

/** A Dutch telephone number in national form. */
export const phone: Recognizer = {
  id: 'nl/phone',
  label: 'PHONE',
  title: { nl: 'Telefoonnummer', en: 'Telephone number' },
  anchor: 'number',
  firstRun: [2, 3, 4, 5, 6, 7, 8, 9, 10],
  context,
  find,
  sources: ['Nummerplan telefoon- en ISDN-diensten (ACM)'],
  examples: {
    found: [
      'bel 06-12345678',
      'tel.0612345678',
      'Jan Bos,31-12-1999,06-11223344',
      'Jan Bos,0612345678,5',
      '(0492) 83 28 30',
      '040 238 7275',
      '06 - 1234 5678',
    ],
    ignored: ['0800-1234567', '0900 8844', '14 040', 'ordernummer 0402387275'],
  },
}
