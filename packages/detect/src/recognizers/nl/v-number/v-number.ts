import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { standsAlone } from '../../boundaries.ts'
import { readDigits } from '../../digit-groups.ts'

const FORM = /\d{10}(?!\d)|\d{3}([. -])\d{3}\1\d{4}(?!\d)/y
/** In odd groups only right behind its label. */
const LABEL = /(?:v[- ]?(?:nr|nummer|number|no)\.?|vreemdelingenn(?:umme)?r\.?)[ :.]{0,12}$/i
/** "(15-12-2011, V 2948627558)". */
const LETTER = /(?:^|[\s,(;|])V[ .:]{1,2}$/
const context = {
  for: [
    'v nummer*',
    'v nr*',
    'vnr',
    'vnummer',
    'vreemdelingennummer',
    'vreemdelingen nummer',
    'vreemdelingennr*',
    'ind nummer',
    'ind',
    'crv nummer',
    'crv',
    'v number',
    'v no',
    'coa',
    'alien number',
    'vreemdeling*',
    'v numbers',
    'vreemdelingenn*',
  ],
  against: [
    'tel*',
    'rijbewijs*',
    'rekening*',
    'order*',
    'kenmerk',
    'mobiel',
    'phone',
    'documentn*',
    'a nummer',
    'factuur*',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  FORM.lastIndex = anchor.start
  const usual = FORM.test(document.text)
  const read = readDigits(document.text, anchor.start, 10)
  if (read === null) return null
  const span = { start: anchor.start, end: read.end }
  if (!standsAlone(document.text, span)) return null
  const before = document.text.slice(Math.max(0, span.start - 32), span.start)
  if (LETTER.test(before) && read.digits.startsWith('2'))
    return { ...span, label: 'V_NUMBER', value: read.digits, score: 0.85, reasons: ['form', 'letter V in front'] }
  const { support, opposition } = judge(document, span)
  if (support < 2 || opposition >= 2) return null
  if (!usual && !LABEL.test(before)) return null
  return {
    ...span,
    label: 'V_NUMBER',
    value: read.digits,
    score: support === 3 ? 0.99 : 0.85,
    reasons: ['form', 'context: alien'],
  }
}

/** The V-nummer (vreemdelingennummer) of the Basisvoorziening Vreemdelingen: ten digits with a label. */
export const vNumber: Recognizer = {
  id: 'nl/v-number',
  label: 'V_NUMBER',
  title: { nl: 'V-nummer (vreemdelingennummer)', en: 'V-number (alien number)' },
  anchor: 'number',
  firstRun: [2, 3, 4, 5, 10],
  digits: [10],
  context,
  find,
  sources: ['BKWI, gegevensregister SUWI: vreemdelingennummer'],
  examples: {
    found: ['V-nummer: 283.194.0687', 'V-nr. 2432689922', 'V-nr 2878 2445 79', 'Liban (V 2432689922)'],
    ignored: ['kenmerk 2432689922'],
  },
}
