import type { Detection, DocumentSubject, Finding, Identifiers, Label, TextFindings } from '@sluiswacht/model'
import { attachIdentifiers } from './attach.ts'
import { clusterNames } from './cluster.ts'
import { isMinor } from './minor.ts'
import { roleOf } from './role.ts'

/** Where the values of a label stand in {@link Identifiers}. */
const KIND_OF: Readonly<Partial<Record<Label, keyof Identifiers>>> = {
  BSN: 'bsn',
  DOB: 'dob',
  EMAIL: 'email',
  PHONE: 'phone',
  IBAN: 'iban',
  ADDRESS: 'address',
  POSTCODE: 'postcode',
  CASE_NUMBER: 'caseNumber',
  ID_DOC: 'idDoc',
  V_NUMBER: 'vNumber',
  LICENSE_PLATE: 'licensePlate',
  USERNAME: 'username',
  CARD: 'card',
  IP: 'ip',
}

/** Tells the people of one text apart and ties findings and categories to them. Offsets are those of `text`. */
export function identifySubjects(text: string, found: TextFindings): Detection {
  const clusters = clusterNames(found.findings)
  const identifiers = found.findings.filter(({ label }) => label !== 'PERSON')
  const people: Finding[][] = clusters.map(({ mentions }) => [...mentions])
  const attached = attachIdentifiers(text, identifiers, people)
  const nameless = people.length === 0 ? identifiers.filter(({ label }) => label === 'BSN') : []
  const keys = new Map<Finding, string>()
  people.forEach((mentions, person) => {
    for (const mention of mentions) keys.set(mention, `s${person + 1}`)
  })
  for (const [finding, person] of attached) keys.set(finding, `s${person + 1}`)
  nameless.forEach((finding, index) => {
    keys.set(finding, `s${index + 1}`)
    people.push([])
  })
  const findings = found.findings.map((finding) => {
    const subject = keys.get(finding)
    return subject === undefined ? finding : { ...finding, subject }
  })
  const subjects = people.map((mentions, person): DocumentSubject => {
    const key = `s${person + 1}`
    const own = collect(findings.filter((finding) => finding.subject === key))
    const role = roleOf(text, mentions, found.documentType.type, person === 0)
    const name = clusters[person]?.name ?? ''
    const aliases = [...new Set(mentions.map((mention) => mention.text))].filter((alias) => alias !== name)
    const minor = role === 'child' || isMinor(text, own.dob ?? [], new Date().getUTCFullYear())
    return { key, name, role, minor, identifiers: own, aliases }
  })
  const categories = found.categories.map((category) => ({
    ...category,
    subjects: aboutWhom(category.evidence, findings, subjects),
  }))
  return {
    ...found,
    findings,
    categories,
    subjects,
    personalData: subjects.some(({ role }) => role !== 'public_figure'),
  }
}

function collect(findings: readonly Finding[]): Identifiers {
  const identifiers: { -readonly [kind in keyof Identifiers]: string[] } = {}
  for (const { label, value } of findings) {
    const kind = KIND_OF[label]
    if (!kind) continue
    const list = (identifiers[kind] ??= [])
    if (!list.includes(value)) list.push(value)
  }
  return identifiers
}

/** The people named in the evidence, else the person last named before it, else the first of the text. */
function aboutWhom(
  evidence: readonly { start: number; end: number }[],
  findings: readonly Finding[],
  subjects: readonly DocumentSubject[],
): string[] {
  const keys = new Set<string>()
  for (const { start, end } of evidence) {
    const inside = findings.filter(
      (finding) => finding.subject !== undefined && finding.start >= start && finding.end <= end,
    )
    const before = findings.findLast((finding) => finding.subject !== undefined && finding.start < start)
    for (const { subject } of inside.length > 0 ? inside : before ? [before] : [])
      if (subject !== undefined) keys.add(subject)
  }
  const notOfficials = [...keys].filter((key) => !isOfficial(subjects.find((subject) => subject.key === key)))
  if (notOfficials.length > 0) return notOfficials
  const first = subjects.find((subject) => !isOfficial(subject))
  return first ? [first.key] : []
}

function isOfficial(subject: DocumentSubject | undefined): boolean {
  return subject?.role === 'professional' || subject?.role === 'public_figure'
}
