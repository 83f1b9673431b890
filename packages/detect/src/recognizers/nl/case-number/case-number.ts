import type { Span } from '@sluiswacht/model'
import { compileWords } from '../../../context/context-words.ts'
import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import { isDigitAt, isLetterAt } from '../../../text/characters.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import {
  CODE_WITH_YEAR,
  DATE_OR_AMOUNT,
  DOTTED_GROUPS,
  endOfGroups,
  isSomethingElse,
  scoreOf,
  STANDARD,
} from './case-form.ts'
import { hasPersonalLabel, isNumberOfPerson, isTight, openingStart } from './case-label.ts'
import { CASE_PREFIX, caseWords } from './case-words.ts'

const judge = createJudge(caseWords)
const caseAgainst = compileWords(caseWords.against)
/** Reason of a finding whose label says that it is the number of a person. */
export const NUMBER_OF_A_PERSON = 'context: number of a person'
/** What a matter is called before its number, without the word number. */
const MATTER =
  /(?:^|[^\p{L}])(?:melding|aanvraag|bezwaar|bezwaarschrift|beroepschrift|klacht|signaal|incident|casus|zaak|dossier|traject|beschikking|indicatie|toekenning|hulpvraag|urgentie|vordering|advies|rapport|aangifte|report|notice)\s?[:.(#-]*\s?$/iu
/** A name and a bracket: "Daan Verploegh (500813366)". */
const NAME_BEFORE = /\p{Lu}[\p{L}'-]+ (?:\p{Lu}[\p{L}'-]+ \(|\((?:nr\.? ?|nummer ))$/u
const NUMBERED = /(?:nummer|nr\.?|no\.?|number)[ :.]*$/i
/** "Z: 2025-118830". */
const CASE_LETTER = /(?:^|[\s(,|-])Z ?[:.] ?$/
/** Eight digits behind it are the number of a company. */
const TRADE_REGISTER = /(?<!\p{L})k\.?v\.?k(?!\p{L})[^\n\d]*$/iu
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$|^0x/i
/** Numbers of cases before a court, which are public (ECLI and rolnummer). */
const COURT = /^C\/\d{2}\//
/** Papers of the council and permits of events, which are of matters. */
const OF_THE_COUNCIL = /(?:^|[-/.])(?:RV|RIB|GRI|EVT|OMG)[-/.]/i
function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const groupsEnd = endOfGroups(text, anchor)
  const isGrouped = groupsEnd > anchor.end
  const length = anchor.end - anchor.start
  if (
    (!isGrouped && (length < 3 || isPlainNumber(text, anchor))) ||
    length > 40 ||
    text[anchor.start - 1] === '€' ||
    text[anchor.end] === '%' ||
    text[anchor.end] === '@'
  )
    return null
  const written = isGrouped
    ? text.slice(anchor.start, groupsEnd)
    : withoutFileName(text.slice(anchor.start, anchor.end))
  const digits = countDigits(written)
  const bare = isGrouped || digits === written.length
  if (digits < 2 || (bare && digits < 4) || (bare && !mayBeLabelled(document, anchor.start))) return null
  const span: Span = { start: anchor.start, end: anchor.start + written.length }
  const isOfPerson = (): boolean => isTight(document, span) && hasPersonalLabel(document, span.start)
  // "dossier 507 119 640": numbers in groups of three are of other organisations, unless the label says whose they are.
  const grouped = isGrouped || DOTTED_GROUPS.test(written)
  if (grouped && !isOfPerson()) return null
  if (DATE_OR_AMOUNT.test(written) && !grouped) return null
  if (UUID.test(written) || COURT.test(written) || OF_THE_COUNCIL.test(written)) return null
  const upper = written.toUpperCase()
  const coded = CODE_WITH_YEAR.test(upper)
  if (STANDARD.test(written) && !(coded && digits >= 6) && !(digits >= 4 && isTight(document, anchor))) return null
  const prefixed = digits >= 4 && CASE_PREFIX.test(upper)
  if (!coded && !prefixed && !grouped && isSomethingElse(text, span, written, digits)) return null
  if (digits === 8 && bare && TRADE_REGISTER.test(text.slice(Math.max(0, span.start - 32), span.start))) return null
  const { support, opposition } = judge(document, span)
  const tight =
    (support === 3 && isTight(document, span)) ||
    (digits === 16 && /cjib[^\n]{0,32}$/i.test(text.slice(Math.max(0, span.start - 40), span.start)))
  const start = tight ? openingStart(text, span.start) : span.start
  const around = text.slice(Math.max(0, start - 60), start)
  const lettered = CASE_LETTER.test(around)
  const score = scoreOf({
    support,
    opposition: lettered ? 0 : opposition,
    tight,
    coded,
    prefixed,
    digits,
    written,
    matter: lettered || MATTER.test(around),
    named:
      (bare && digits >= 5 && digits <= 9 && text[span.end] === ')' && NAME_BEFORE.test(around)) ||
      isCodeOfRow(document, span, written, digits),
    numbered: NUMBERED.test(text.slice(Math.max(0, start - 12), start)),
  })
  const owned = support >= 2 && isNumberOfPerson(document, start)
  const reasons = ['form', ...(support >= 2 ? [owned ? NUMBER_OF_A_PERSON : 'context: case number'] : [])]
  return { start, end: span.end, label: 'CASE_NUMBER', value: text.slice(start, span.end), score, reasons }
}

/** A code alone in its cell, in a column that is called "nr" or nothing else, beside a column of names. */
function isCodeOfRow(document: AnalysedText, span: Span, written: string, digits: number): boolean {
  if (digits < 4 || !/^(?:[A-Z]{1,5}[-./]?)?\d{4,9}(?:-\d{1,4})?$/.test(written)) return false
  const cell = document.cellAt(span.start)
  if (cell === null || cell.line === cell.firstLine || cell.start !== span.start || cell.end !== span.end) return false
  const head = document.lines.span(cell.firstLine)
  const heads = document.text.slice(head.start, Math.min(head.end, head.start + 300)).toLowerCase()
  const own = cell.columnHead?.label ?? ''
  return (
    (/^(?:nr|nummer|no)$/.test(own) || (/^[A-Z]/.test(written) && !caseAgainst.within(own))) &&
    /(?:^|[|;,\t ])(?:naam|achternaam|cli[eë]nt|bewoner|inwoner|deelnemer|leerling|medewerker|kind|jeugdige|wie|bewoners|huurder|name|client)(?:$|[|;,\t "])/.test(
      heads,
    )
  )
}

/** "JW-2025-00419_gezinsplan.pdf": what a file is called goes on behind the number. */
function withoutFileName(written: string): string {
  const name = /_[\p{L}_.-]{3,}$/u.exec(written)
  return name === null || name.index < 6 ? written : written.slice(0, name.index)
}

/** Whether a bare number has letters close in front or is in a table: without them no label can be there. */
function mayBeLabelled(document: AnalysedText, start: number): boolean {
  const { text } = document
  for (let at = start - 1; at >= 0 && start - at < 5; at--) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 124 || code === 9 || code === 59 || code === 44 || code === 58) return true
    if (isLetterAt(text, at)) return true
  }
  return start < 5 || text.charCodeAt(start - 1) === 32
}

/** Years and short numbers, of which texts are full. */
function isPlainNumber(text: string, { start, end }: Anchor): boolean {
  const length = end - start
  if (length > 5) return false
  for (let at = start; at < end; at++)
    if (!isDigitAt(text, at) && (length > 4 || text.charCodeAt(at) > 58)) return false
  return length < 5 && (length < 4 || /^(?:19|20)|[.-]/.test(text.slice(start, end)))
}

function countDigits(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) digits++
  }
  return digits
}

/** A case, client, file or staff number that singles out a person: by its label, or by the form that case systems give it. */
export const caseNumber: Recognizer = {
  id: 'nl/case-number',
  label: 'CASE_NUMBER',
  title: { nl: 'Zaak-, cliënt-, dossier- of personeelsnummer', en: 'Case, client, file or staff number' },
  anchor: 'compound',
  context: caseWords,
  find,
  sources: [
    'VNG Realisatie, Zaken API: identificatie (40 characters, no national form)',
    'Open Zaak, reference implementation',
  ],
  examples: {
    found: ['Zaaknummer: JW-2025-011593', 'Ons kenmerk WMO/26/003918', 'personeelsnummer 310663'],
    ignored: ['ordernummer 2026-004418', 'ISO-27001', 'raadsvoorstel 2025-214', 'versie 2.14.3'],
  },
}
