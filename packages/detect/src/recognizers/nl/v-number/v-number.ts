import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { standsAlone } from '../../boundaries.ts'
import { groupFollows } from '../../groups.ts'

const FORM = /\d{10}(?!\d)|\d{3}([. -])\d{3}\1\d{4}(?!\d)/y
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
  if (anchor.end - anchor.start === 3 && !groupFollows(document.text, anchor.end)) return null
  FORM.lastIndex = anchor.start
  const hit = FORM.exec(document.text)
  if (hit === null) return null
  const span = { start: anchor.start, end: FORM.lastIndex }
  if (!standsAlone(document.text, span)) return null
  const { support, opposition } = judge(document, span)
  if (support < 2 || opposition >= 2) return null
  return {
    ...span,
    label: 'V_NUMBER',
    value: hit[0].replace(/\D/g, ''),
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
  firstRun: [3, 10],
  context,
  find,
  sources: ['BKWI, gegevensregister SUWI: vreemdelingennummer'],
  examples: { found: ['V-nummer: 283.194.0687', 'V-nr. 2432689922'], ignored: ['kenmerk 2432689922'] },
}
