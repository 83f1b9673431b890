import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'

/** Kinds of case that are about people: youth, family, debts of natural persons, cantonal claims, guardianship. */
const KIND = /(?:C\/\d{2}\/\d{5,6}(?: ?\/ ?| )|(?<!\d)\d{7,8} )?(?:JE RK|FA RK|FT RK|FT EA|CV EXPL|BM VERZ|EJ VERZ) $/
const SERIAL = /^\d{2}-\d{1,6}$/
/** Longest of what stands in front of the serial number. */
const REACH = 26
/** A kind alone: surer with the number of the court in front. */
const SHORT = 8

function find({ text }: AnalysedText, anchor: Anchor): Candidate | null {
  if (text.charCodeAt(anchor.start - 1) !== 32 || !SERIAL.test(text.slice(anchor.start, anchor.end))) return null
  const kind = KIND.exec(text.slice(Math.max(0, anchor.start - REACH), anchor.start))?.[0]
  if (kind === undefined) return null
  const start = anchor.start - kind.length
  return {
    start,
    end: anchor.end,
    label: 'CASE_NUMBER',
    value: text.slice(start, anchor.end),
    score: kind.length > SHORT ? 0.98 : 0.92,
    reasons: ['form of a court'],
  }
}

/** The number of a case before a court that is about people: with its kind, and mostly the number of the court in front. */
export const courtNumber: Recognizer = {
  id: 'nl/court-number',
  label: 'CASE_NUMBER',
  title: { nl: 'Zaak- of rekestnummer van een rechtbank', en: 'Number of a case before a court' },
  anchor: 'compound',
  context: { for: [], against: [] },
  find,
  sources: ['De Rechtspraak, landelijk procesreglement: zaaknummer and rekestnummer'],
  examples: {
    found: ['zaaknummer C/02/431177 / JE RK 25-1088', '11284406 CV EXPL 26-3318', 'beschikking FA RK 25-4471'],
    ignored: ['ECLI:NL:RBDHA:2025:1088', 'bladzijde 25-108'],
  },
}
