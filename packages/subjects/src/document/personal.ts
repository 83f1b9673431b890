import { isOfResident } from './mail-hosts.ts'
import type { Detection, DocumentSubject, Finding, Identifiers, Label, Role } from '@sluiswacht/model'

/** Texts for everybody: who wrote, presented or is quoted in them does not make them personal. */
const PUBLIC_TYPES = new Set(['beleid', 'publicatie', 'code'])
/** Texts in which office holders act; who assists them there is no more personal than they are. */
const OFFICIAL_TYPES = new Set(['notulen', 'brief', 'email'])
/** Roles that nobody has as an official or as a name in passing. */
const CONCERNED: ReadonlySet<Role> = new Set(['client', 'child', 'parent', 'sibling', 'relative', 'applicant'])
const PRIVATE: readonly (keyof Identifiers)[] = [
  'bsn',
  'dob',
  'iban',
  'idDoc',
  'vNumber',
  'licensePlate',
  'card',
  'caseNumber',
  'address',
]
const PRIVATE_LABELS: readonly Label[] = ['BSN', 'DOB', 'ID_DOC', 'V_NUMBER', 'LICENSE_PLATE', 'CARD']
/** A year before 1910; amounts of money, cells of a table and parts of longer numbers are none. */
const LONG_AGO =
  /(?<![€\t|\d.,:/-] ?)\b1(?:[0-7]\d\d|8\d\d|90\d)\b(?![.,:/-]?\d|,-| ?(?:euro|eur\b|€|\||\t|kg|m2|uur|gram|bruto|netto))/
const AROUND = 90
/** Names in doubt alone do not make a text personal; on writers left out those that did were streets, firms and foreign words. */
const NAMED = 0.85

/**
 * Whether a text holds personal data beyond public office holders acting as such. In texts for the public, and where
 * office holders are the only people of weight, somebody named in passing or at work does not count, unless the text
 * holds something sensitive about people or an identifier of theirs. Who is spoken of in centuries past is no longer
 * alive (GDPR recital 27).
 */
export function isPersonal(
  { subjects, findings, documentType, categories }: Omit<Detection, 'personalData'>,
  text: string,
): boolean {
  if (findings.some(({ label, confidence }) => label === 'BSN' && confidence !== 'low')) return true
  if (subjects.length === 0)
    return findings.some(
      ({ label, confidence, value }) =>
        (PRIVATE_LABELS.includes(label) && confidence === 'high') || (label === 'EMAIL' && isOfResident(value)),
    )
  const others = subjects.filter(({ role }) => role !== 'public_figure')
  if (others.length === 0) return false
  const isPublic = PUBLIC_TYPES.has(documentType.type)
  // the address and reference of an office, beside who can be asked there
  const ofOffice = ({ role }: DocumentSubject, kind: keyof Identifiers): boolean =>
    isPublic && role === 'professional' && (kind === 'address' || kind === 'caseNumber')
  if (others.some((one) => PRIVATE.some((kind) => one.identifiers[kind] !== undefined && !ofOffice(one, kind))))
    return true
  const longGone = ofLongAgo(findings, text)
  const living = others.filter(({ key }) => !longGone.has(key))
  if (living.length === 0) return false
  const sure = new Set(findings.flatMap(({ subject, score }) => (score >= NAMED ? [subject] : [])))
  if (!living.some(({ key }) => sure.has(key))) return false
  if (categories.some((category) => category.subjects.length > 0)) return true
  const concerned = living.filter(({ role }) => CONCERNED.has(role))
  if (isPublic) return concerned.length > 1
  return concerned.length > 0 || !OFFICIAL_TYPES.has(documentType.type) || living.length * 2 > subjects.length
}

/** Keys of those who have a year of long ago beside a finding of theirs. */
function ofLongAgo(findings: readonly Finding[], text: string): Set<string> {
  const keys = new Set<string>()
  for (const { subject, start, end } of findings)
    if (
      subject !== undefined &&
      !keys.has(subject) &&
      LONG_AGO.test(text.slice(Math.max(0, start - AROUND), end + AROUND))
    )
      keys.add(subject)
  return keys
}
