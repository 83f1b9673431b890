import type { Span } from '@sluiswacht/model'
import { compileWords } from '../../../context/context-words.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isDigitAt } from '../../../text/characters.ts'
import { caseWords, ISSUER } from './case-words.ts'

const labelWords = compileWords(caseWords.for)
/** Letters before the number that belong to it: "PN 20044", "VT-NO 2025-07734". */
const OPENING = /(?:^|[\s:(.])([A-Z]{1,3}(?:[-/&][A-Z]{1,4})?) $/
/** Words in capitals that belong to no number. */
const NO_OPENING = /^(?:NO|ID|IS|BSN|DE|HET|VAN|EN|OF|LB|OK|TO|OP|IN)$/
/** Whose number it is, between the label and the value: "cliëntnummer De Linden 70331". */
const HOLDER = /(?<=n(?:umme)?r\.?) (?:bij )?(?:\p{Lu}\p{L}+ ){1,2}$/u
/** What only separates a label from its value. */
const PUNCTUATION = /[#°:=(.\-\s"[>]*$/
const LINK =
  /(?:(?<![\p{L}])(?:nummers?|nrs?|no|number|id|is|was|wordt|will be|met|onder|het|van)(?![\p{L}])|[#°:=(.\-\s"[])*$/u
/** Labels that say that a number is of a person, so that it may be written in groups. */
const PERSONAL_LABEL =
  /cli[eë]nt|inschrijf|uitkering|registratie|pati[eë]nt|student|leerling|woningzoekende|cjib|huurder|bewoner|subject|employee|deelnemer|kandidaat|medewerker|toewijzing|(?<!\p{L})(?:pers|lid|zaak|polis|relatie|case|burger|klant|a-nummer|a nummer|inburg|cl\.|cl\.?nr|kl\.)/iu
/** Labels of numbers that belong to a person rather than to a matter. */
const PERSON_NUMBER =
  /(?:personeel|pers\.|pnr|cli[eë]nt|klant|student|leerling|pati[eë]nt|bezwaar|dossier|uitkering|inwoner|employee|client|medewerker|subject)/i

/** Whether the label of a place, or the words in front of it, name the number of a person. */
export function isNumberOfPerson(document: AnalysedText, start: number): boolean {
  if (PERSON_NUMBER.test(document.text.slice(Math.max(0, start - 40), start))) return true
  return document.fieldsAt(start).some(({ label }) => PERSON_NUMBER.test(label))
}

/** Whether the label of a place says whose number it is: client, staff, tenant. */
export function hasPersonalLabel(document: AnalysedText, start: number): boolean {
  if (PERSONAL_LABEL.test(document.text.slice(Math.max(0, start - 24), start))) return true
  return document.fieldsAt(start).some(({ label }) => PERSONAL_LABEL.test(label))
}

/** Whether nothing but a separator stands between the label and the value, or a column or row head names it. */
export function isTight(document: AnalysedText, span: Span): boolean {
  const { text } = document
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const stripped = before.replace(OPENING, '').replace(HOLDER, ' ').toLowerCase().replaceAll('_', ' ')
  if (judgeWord(stripped.replace(PUNCTUATION, '')) || judgeWord(stripped.replace(LINK, ''))) return true
  return document.fieldsAt(span.start).some((field) => {
    const gap = span.start - field.end
    return (
      (judgeWord(field.label) || isQualified(field.label)) &&
      (field.source !== 'line' || gap < 16) &&
      cellIsShort(document, span)
    )
  })
}

/** "Inschrijfnummer woonruimte", "pat.nr ziekenhuis": a word or two say of what the number is. */
function isQualified(label: string): boolean {
  const end = labelWords.lastEnd(label)
  return (
    end >= 0 &&
    /(?:nummers?|nrs?\.?|numbers?|nos?\.?|ref\.?|kenmerk)$/.test(label.slice(0, end)) &&
    /^\.?(?: [\p{L}()-]{2,20}){1,3}$/u.test(label.slice(end))
  )
}

function cellIsShort(document: AnalysedText, span: Span): boolean {
  const cell = document.cellAt(span.start)
  return cell === null || cell.end - cell.start < span.end - span.start + 24
}

/** Whether a label ends in one of the words, so that nothing else is named after it. */
function judgeWord(label: string): boolean {
  const end = labelWords.lastEnd(label)
  return end >= 0 && end >= label.length - 1 && (end === label.length || label.endsWith('.'))
}

/** Where the letters in front of a number begin that belong to it. */
export function openingStart(text: string, start: number): number {
  const opening = OPENING.exec(text.slice(Math.max(0, start - 10), start))
  const letters = opening?.[1]
  if (letters === undefined || NO_OPENING.test(letters) || ISSUER.test(letters) || !isDigitAt(text, start)) return start
  return start - letters.length - 1
}
