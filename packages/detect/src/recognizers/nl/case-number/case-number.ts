import type { Span } from '@sluiswacht/model'
import { compileWords } from '../../../context/context-words.ts'
import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import { isDigitAt, isLetterAt } from '../../../text/characters.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { readDate } from '../../international/date-of-birth/dates.ts'
import { CASE_PREFIX, caseWords } from './case-words.ts'

const judge = createJudge(caseWords)
const labelWords = compileWords(caseWords.for)
const caseAgainst = compileWords(caseWords.against)
/** Letters before the number that belong to it: "PN 20044", "VT-NO 2025-07734". */
const OPENING = /(?:^|[\s:(.])([A-Z]{1,3}(?:[-/&][A-Z]{1,4})?)\s$/
const CODE_WITH_YEAR = /^[A-Z&]{1,8}(?:[-/.][A-Z]{1,4}){0,2}[-/._]?(?:20)?[12]\d[-/._](?:[A-Z]{1,4}[-/._])?\d{2,}/
const PERSONAL_LABEL =
  /(?:cli[eë]nt|inschrijf|uitkering|registratie|personeels|pati[eë]nt|student|leerling|zaak|woningzoekende|lid|polis|relatie|cjib|huurder|bewoner|subject|case|employee|burger|klant)/i
/** Labels of numbers that belong to a person rather than to a matter. */
const PERSON_NUMBER =
  /(?:personeel|pers\.|pnr|cli[eë]nt|klant|student|leerling|pati[eë]nt|bezwaar|dossier|uitkering|inwoner|employee|client|medewerker|subject)/i
/** Reason of a finding whose label says that it is the number of a person. */
export const NUMBER_OF_A_PERSON = 'context: number of a person'
/** Number of the public prosecutor: court district, serial number, year. */
const PARKET = /^\d{2}[/.-]\d{6}[/.-]\d{2}$/
const YEAR_NUMBER = /^(?:19|20)\d{2}[-/.](?:[A-Z]{1,5}[-/.])?\d{3,}(?:[-/.]\d{1,4})?$/
/** What a matter is called before its number, without the word number. */
const MATTER =
  /(?:^|[^\p{L}])(?:melding|aanvraag|bezwaar|klacht|signaal|incident|casus|zaak|dossier|traject|beschikking|indicatie|toekenning|hulpvraag|urgentie|vordering)\s?[:.(#-]*\s?$/iu
/** A name and a bracket: "Daan Verploegh (500813366)". */
const NAME_BEFORE = /\p{Lu}[\p{L}'-]+ (?:\p{Lu}[\p{L}'-]+ \(|\((?:nr\.? ?|nummer ))$/u
/** "901 223 887": more groups of digits behind the first. */
const GROUPS_FOLLOW = /^(?: \d{2,4}){2}(?!\d)/
const NUMBERED = /(?:nummer|nr\.?|no\.?|number)[ :.]*$/i
/** Whose number it is, between the label and the value: "cliëntnummer De Linden 70331". */
const HOLDER = /(?<=n(?:umme)?r\.?) (?:bij )?(?:\p{Lu}\p{L}+ ){1,2}$/u
/** "Z: 2025-118830". */
const CASE_LETTER = /(?:^|[\s(,|-])Z ?[:.] ?$/
/** What only separates a label from its value. */
const PUNCTUATION = /[#°:=(.\-\s"[]*$/
const LINK =
  /(?:(?<![\p{L}])(?:nummers?|nrs?|no|number|id|is|was|wordt|will be|met|onder|het|van)(?![\p{L}])|[#°:=(.\-\s"[])*$/u
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$|^0x/i
/** Numbers of cases before a court, which are public (ECLI and rolnummer). */
const COURT = /^C\/\d{2}\//
/** Papers of the council and permits of events, which are of matters. */
const OF_THE_COUNCIL = /(?:^|[-/.])(?:RV|RIB|GRI|EVT|OMG)[-/.]/i
const STANDARD =
  /^(?:ISO|NEN|EN|COVID|CVE|RFC|ECLI|BIO|B1|A[0-9]|N\d|E\d|C\d|F\d|UTF|SHA|MD5|HTTP|TLS|PDF|MP\d|Q\d|V\d|WEEK)/i

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const length = anchor.end - anchor.start
  if (
    length < 3 ||
    length > 40 ||
    (isPlainNumber(text, anchor) && !GROUPS_FOLLOW.test(text.slice(anchor.end, anchor.end + 9))) ||
    text[anchor.start - 1] === '€' ||
    text[anchor.end] === '%' ||
    text[anchor.end] === '@'
  )
    return null
  const written = withoutFileName(text.slice(anchor.start, anchor.end))
  const digits = countDigits(written)
  const end0 = anchor.start + written.length
  if (
    digits < 2 ||
    (digits === length && length < 4 && !GROUPS_FOLLOW.test(text.slice(anchor.end, anchor.end + 9))) ||
    (DATE_OR_AMOUNT.test(written) && !isNumberInGroups(document, anchor, written))
  )
    return null
  if (digits === written.length && !mayBeLabelled(document, anchor.start)) return null
  if (UUID.test(written) || COURT.test(written) || OF_THE_COUNCIL.test(written)) return null
  if (STANDARD.test(written) && !(digits >= 4 && isTight(document, anchor))) return null
  const upper = written.toUpperCase()
  const coded = CODE_WITH_YEAR.test(upper)
  const prefixed = digits >= 4 && CASE_PREFIX.test(upper)
  const span: Span = { start: anchor.start, end: end0 }
  if (!coded && !prefixed && isSomethingElse(text, span, written, digits)) return null
  const { support, opposition } = judge(document, span)
  const tight =
    (support === 3 && isTight(document, span)) ||
    (digits === 16 && /cjib[^\n]{0,32}$/i.test(text.slice(Math.max(0, span.start - 40), span.start)))
  const start = tight ? openingStart(text, span.start) : span.start
  const more = /^(?: \d{2,4}(?![\p{L}\p{N},/-]|\.\S))+/u.exec(text.slice(span.end, span.end + 24))?.[0].length ?? 0
  // "dossier 507 119 640": numbers in groups of three are of other organisations, unless the label says whose they are.
  if (more > 0 && !(tight && PERSONAL_LABEL.test(text.slice(Math.max(0, start - 50), start)))) return null
  const end = span.end + more
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
      (digits === written.length && digits >= 5 && digits <= 9 && text[end] === ')' && NAME_BEFORE.test(around)) ||
      isCodeOfRow(document, span, written, digits),
    numbered: NUMBERED.test(text.slice(Math.max(0, start - 12), start)),
  })
  const owned =
    support >= 2 &&
    (PERSON_NUMBER.test(text.slice(Math.max(0, start - 40), start)) ||
      document.fieldsAt(start).some(({ label }) => PERSON_NUMBER.test(label)))
  const reasons = ['form', ...(support >= 2 ? [owned ? NUMBER_OF_A_PERSON : 'context: case number'] : [])]
  return { start, end, label: 'CASE_NUMBER', value: text.slice(start, end), score, reasons }
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

/** "512.334.887" right behind the label of a person's number is no amount. */
function isNumberInGroups(document: AnalysedText, anchor: Anchor, written: string): boolean {
  return (
    /^\d{2,3}\.\d{3}\.\d{3}$/.test(written) &&
    PERSONAL_LABEL.test(labelBefore(document, anchor)) &&
    isTight(document, anchor)
  )
}

function labelBefore({ text }: AnalysedText, { start }: Span): string {
  return text.slice(Math.max(0, start - 24), start)
}

/** "JW-2025-00419_gezinsplan.pdf": what a file is called goes on behind the number. */
function withoutFileName(written: string): string {
  const name = /_[\p{L}_.-]{3,}$/u.exec(written)
  return name === null || name.index < 6 ? written : written.slice(0, name.index)
}

interface Weighed {
  readonly support: number
  readonly opposition: number
  readonly tight: boolean
  readonly coded: boolean
  readonly prefixed: boolean
  readonly digits: number
  /** "nr." or "nummer" right in front. */
  readonly numbered: boolean
  readonly written: string
  /** The word for a matter ("melding") right in front. */
  readonly matter: boolean
  /** Right behind a name, or the number of somebody's row. */
  readonly named: boolean
}

function scoreOf({
  support,
  opposition,
  tight,
  coded,
  prefixed,
  digits,
  written,
  numbered,
  matter,
  named,
}: Weighed): number {
  if (opposition >= 2) return coded && prefixed ? 0.5 : 0.05
  if (PARKET.test(written)) return support >= 2 ? 0.97 : 0.6
  if (coded || prefixed) {
    if (support === 3) return 0.97
    if (support === 2) return 0.9
    if (numbered) return 0.75
    return coded && prefixed ? 0.82 : prefixed && digits >= 5 && /[-/.]/.test(written) ? 0.7 : coded ? 0.5 : 0.2
  }
  if (tight) return digits >= 4 || /[A-Z]/.test(written) ? 0.94 : digits === 3 ? 0.55 : 0.2
  if (numbered && opposition === 0 && /[A-Z]/.test(written) && digits >= 3) return 0.5
  if (matter && (YEAR_NUMBER.test(written) || (/[A-Z]/.test(written) && /[-/.]/.test(written) && digits >= 4)))
    return 0.8
  if (named && opposition === 0) return 0.55
  if (YEAR_NUMBER.test(written)) return support === 3 ? 0.8 : support === 2 ? 0.5 : 0.15
  return 0.1
}

function isSomethingElse(text: string, span: Span, written: string, digits: number): boolean {
  const date = readDate(text, span.start)
  if (date !== null && !date.compact && date.end >= span.end) return true
  if (/^\d{4}$/.test(written) && /^(?:19|20)/.test(written)) return true
  if (/^\d{1,2}[.:]\d{2}$/.test(written) || (/^\d{1,3}(?:\.\d{3})+$/.test(written) && text[span.end] === ','))
    return true
  // Words with a stray digit ("A4", "covid-19", "wijkteam2") have few digits among many letters.
  const letters = written.replace(/[^\p{L}]/gu, '').length
  return letters > digits + 3 || (/[a-z]{4}/.test(written) && digits < 4)
}

/** Whether nothing but a separator stands between the label and the value, or a column or row head names it. */
function isTight(document: AnalysedText, span: Span): boolean {
  const { text } = document
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const stripped = before.replace(OPENING, '').replace(HOLDER, ' ').toLowerCase()
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

function openingStart(text: string, start: number): number {
  const opening = OPENING.exec(text.slice(Math.max(0, start - 10), start))
  const letters = opening?.[1]
  if (letters === undefined || /^(?:NR|NO|ID|IS|BSN|DE|HET|VAN|EN|OF|LB|OK|TO|OP|IN)$/.test(letters)) return start
  return start - letters.length - 1
}

const DATE_OR_AMOUNT =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,3}(?:\.\d{3})+|\d{1,2}[.:]\d{2})$/

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
