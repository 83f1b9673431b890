import type { AnalysedText } from '../text/analysed-text.ts'

const NUMBER_LABEL =
  /(?:nummer|number|nr\.?|no\.?|n°|id|code|kenmerk|referentie|ref\.?|sleutel|key|hash|versie|build|serial|#|€|eur|euro)\s*[:.=#]*\s*$/
const MONEY_AFTER = /^\s*(?:euro|eur|stuks|kg|km|m2|mb|gb|kb|ms|bytes|inwoners|regels|rijen|%)/

/** Whether the words right before a number, or its column, say that it is some number with a name ("Pakbonnummer 12…"). */
export function numberLabelBefore(document: AnalysedText, start: number): boolean {
  const before = document.text.slice(Math.max(0, start - 32), start).toLowerCase()
  if (NUMBER_LABEL.test(before)) return true
  if (MONEY_AFTER.test(document.text.slice(start, start + 40).replace(/^[\d.,\s-]+/, ''))) return true
  return document.fieldsAt(start).some((field) => field.source !== 'line' && NUMBER_LABEL.test(field.label))
}
