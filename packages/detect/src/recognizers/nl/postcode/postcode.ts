import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isLetterAt } from '../../../text/characters.ts'
import { standsAlone } from '../../boundaries.ts'

const FORM = /[1-9]\d{3}(?: ?[A-Z]{2}|(?: ?[a-z]{2})| ?[A-Z][a-z])(?![\p{L}\p{N}])/uy
const NEVER = new Set(['SA', 'SD', 'SS'])
/** Pairs of letters that are words, units or abbreviations after a year or an amount. */
const WORDS = new Set(
  'EU KG IS EN OF ML KM CM MM GB MB KB OP IN ER ZE WE TE AL ALS ZO DE HE ME NU JE IK UW AN AT TO BY ON OR NO IT AD BC VS PK KW KV HA CC CV BV NV VR ZA MA DI WO DO TV PC MG UG DL CL LB FT UUR M2 HP UK US NL'.split(
    ' ',
  ),
)
const PLACE_AFTER = /^[ ,]{1,3}(?:'s-|'t |[A-Z])[\p{L}'-]+/u
const MONTH_BEFORE =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\.? $/i
const STREET_BEFORE = /[\p{L}.'-]{3,} \d{1,5}[ -]?(?:[A-Za-z]{1,4}|\d{1,3})?(?:\s*[,|;\t\n-]\s*|\s{1,3})(?:NL-)?$/u

const context = {
  for: ['postcode*', 'pc', 'postal code', 'zip', 'zip code', 'adres*', 'address', 'woont', 'woonachtig', 'woonplaats'],
  against: [],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  if (anchor.end - anchor.start !== 4) return null
  const { text } = document
  const letter = text.charCodeAt(anchor.end) === 32 ? anchor.end + 1 : anchor.end
  if (!isLetterAt(text, letter) || !isLetterAt(text, letter + 1) || isLetterAt(text, letter + 2)) return null
  FORM.lastIndex = anchor.start
  const hit = FORM.exec(text)
  if (hit === null) return null
  const span = { start: anchor.start, end: FORM.lastIndex }
  const letters = hit[0].slice(-2)
  const upper = letters.toUpperCase()
  const countryBefore = text.slice(span.start - 3, span.start) === 'NL-'
  if (NEVER.has(upper) || (!countryBefore && !standsAlone(text, span))) return null
  if (hit[0] === '1234 AB' || hit[0] === '1234AB') return null
  const capitals = letters === upper
  if (!capitals && WORDS.has(upper)) return null
  if (MONTH_BEFORE.test(text.slice(Math.max(0, span.start - 11), span.start))) return null
  const reasons = ['form']
  const street = STREET_BEFORE.test(text.slice(Math.max(0, span.start - 48), span.start))
  const place = PLACE_AFTER.test(text.slice(span.end, span.end + 30))
  const { support } = judge(document, span)
  if (street) reasons.push('after an address')
  if (place && capitals) reasons.push('before a place')
  if (support >= 2) reasons.push('context: postcode')
  let score = capitals ? 0.88 : 0.1
  if (WORDS.has(upper)) score = capitals && place ? 0.6 : 0.08
  if (street) score = Math.max(score, capitals ? 0.98 : hit[0].length === 6 || support > 0 ? 0.85 : 0.6)
  if (support === 3) score = Math.max(score, WORDS.has(upper) && !street ? 0.6 : capitals ? 0.99 : 0.7)
  else if (capitals && place && !WORDS.has(upper)) score = 0.97
  if (WORDS.has(upper) && !street && support < 3 && /^ (?:en|is|of|op|in)$/.test(hit[0].slice(4))) score = 0.02
  return { ...span, label: 'POSTCODE', value: hit[0].replace(/\s/g, '').toUpperCase(), score, reasons }
}

/** The Dutch postcode. */
export const postcode: Recognizer = {
  id: 'nl/postcode',
  label: 'POSTCODE',
  title: { nl: 'Postcode', en: 'Postcode' },
  anchor: 'number',
  firstRun: [4],
  context,
  find,
  sources: ['PostNL; the letters SA, SD and SS are not given out', 'python-stdnum stdnum.nl.postcode'],
  examples: {
    found: ['3512 JE Utrecht', 'Dorpsstraat 77, 5721AB'],
    ignored: ['in 2024 EU-breed', '1500 KG zand', '2012 SS'],
  },
}
