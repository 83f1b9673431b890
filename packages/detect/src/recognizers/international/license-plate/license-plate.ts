import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { touchesNoWord } from '../../boundaries.ts'

/** What may stand between the word for a plate and the plate. */
const BETWEEN = /(?:nummer|nr\.?)?(?: (?:is|was|nummer|nr\.?|number|no\.?))?[ :=(|"'\t]{1,4}/iy
/** Germany, Belgium, Poland, France and Italy, Bulgaria, Romania, the United Kingdom. */
const FORM =
  /[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[HE]?|[1-9]-[A-Z]{3}-\d{3}|[A-Z]{2,3} \d[A-Z0-9]{3,4}|[A-Z]{2}-?\d{3}-?[A-Z]{2}|[A-Z]{1,2} ?\d{4} ?[A-Z]{2}|[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}|[A-Z]{2}\d{2} [A-Z]{3}/y

function find({ text }: AnalysedText, anchor: Anchor): Candidate | null {
  BETWEEN.lastIndex = anchor.end
  if (!BETWEEN.test(text)) return null
  const start = BETWEEN.lastIndex
  FORM.lastIndex = start
  const written = FORM.exec(text)?.[0]
  if (written === undefined) return null
  const span = { start, end: FORM.lastIndex }
  if (!touchesNoWord(text, span) || text.charCodeAt(span.end) === 45) return null
  return {
    ...span,
    label: 'LICENSE_PLATE',
    value: written.replace(/[- ]/g, ''),
    score: 0.92,
    reasons: ['form', 'context: vehicle'],
  }
}

/** The plate of a vehicle of another country, right behind the word for it. */
export const foreignPlate: Recognizer = {
  id: 'international/license-plate',
  label: 'LICENSE_PLATE',
  title: { nl: 'Buitenlands kenteken', en: 'Vehicle registration of another country' },
  anchor: 'trigger',
  triggers: ['kenteken', 'kentekens', 'kentekennummer', 'kentekenplaat', 'nummerplaat', 'plate', 'kennzeichen'],
  context: { for: [], against: [] },
  find,
  sources: ['https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Europe'],
  examples: {
    found: ['Duits kenteken NOH-AB 1234', 'kenteken: WX 12345', 'Belgische nummerplaat 1-BRT-234'],
    ignored: ['kenteken en naam', 'kenteken is NIET bekend'],
  },
}
