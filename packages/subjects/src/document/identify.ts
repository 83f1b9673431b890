import type { Detection, DocumentSubject, Finding, Identifiers, Label, Role, TextFindings } from '@sluiswacht/model'
import { peopleConcerned } from './about.ts'
import { attachIdentifiers } from './attach.ts'
import { isMinor } from './minor.ts'
import { readNotes } from './notes.ts'
import { isPersonal } from './personal.ts'
import { readScene, type Scene } from './scene.ts'
import { besideOfficial, settleRoles } from './settle-roles.ts'

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

/** What is told of those whom a paper is about, seldom of those who act in it. */
const REGISTERED: ReadonlySet<Label> = new Set<Label>(['BSN', 'DOB', 'V_NUMBER'])

/** Identifiers that single out one person by themselves, so that they make a subject without a name. */
const SINGLING: readonly Label[] = ['BSN', 'V_NUMBER', 'ID_DOC']

/**
 * Tells the people of one text apart: which mentions are one person, in what role, of age or not, whose each
 * identifier is and whom each sensitive category is about. Offsets are those of `text`.
 */
export function identifySubjects(text: string, found: TextFindings): Detection {
  const read = readScene(text, found.findings, found.documentType.type)
  const identifiers = found.findings.filter(({ label }) => label !== 'PERSON')
  const owners = attachIdentifiers(read, identifiers)
  const scene = settled(read, owners)
  const keys = new Map<Finding, string>()
  scene.people.forEach(({ mentions }, person) => {
    for (const { finding } of mentions) keys.set(finding, `s${person + 1}`)
  })
  for (const [finding, person] of owners) keys.set(finding, `s${person + 1}`)
  const nameless = scene.people.length > 0 ? [] : namelessSubjects(identifiers, keys)
  const findings = found.findings.map((finding) => {
    const subject = keys.get(finding)
    return subject === undefined ? finding : { ...finding, subject }
  })
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.subject === undefined) continue
    const list = byKey.get(finding.subject)
    if (list) list.push(finding)
    else byKey.set(finding.subject, [finding])
  }
  const notes = readNotes(scene)
  const subjects = scene.people.map((person, at): DocumentSubject => {
    const key = `s${at + 1}`
    const own = collect(byKey.get(key) ?? [])
    const role = scene.roles[at] ?? 'other'
    const names = namesOf(
      person.mentions.map(({ finding }) => finding.text),
      nameOf(person.mentions, person.form),
    )
    const said = notes.get(at)
    return {
      key,
      ...names,
      role,
      minor: scene.minors?.[at] ?? false,
      identifiers: own,
      ...(said === undefined ? {} : { notes: said }),
    }
  })
  for (const key of nameless) {
    const role: Role = 'client'
    const own = collect(byKey.get(key) ?? [])
    subjects.push({
      key,
      name: '',
      aliases: [],
      role,
      minor: isMinor(scene, undefined, own.dob ?? []),
      identifiers: own,
    })
  }
  const categories = found.categories.map((category) => ({
    ...category,
    subjects:
      scene.people.length === 0
        ? nameless.slice(0, 1)
        : peopleConcerned(scene, subjects, category.category, category.evidence),
  }))
  const told = new Set(categories.flatMap(({ category, subjects: keys }) => (category === 'performance' ? [] : keys)))
  const settledSubjects = subjects.map((subject, at) =>
    subject.role === 'professional' && told.has(subject.key)
      ? { ...subject, role: besideOfficial(scene, at) }
      : subject,
  )
  const detection = { ...found, findings, categories, subjects: settledSubjects }
  return { ...detection, personalData: isPersonal(detection, text) }
}

/** The scene with its roles settled, now that it is known whose birth dates are in it. */
function settled(scene: Scene, owners: ReadonlyMap<Finding, number>): Scene {
  const births = scene.people.map((): string[] => [])
  const registered = scene.people.map(() => false)
  for (const [finding, person] of owners) {
    if (finding.label === 'DOB') births[person]?.push(finding.value)
    if (REGISTERED.has(finding.label)) registered[person] = true
  }
  const minors = scene.people.map((_, at) => isMinor(scene, at, births[at] ?? []))
  const roles = settleRoles(scene, scene.roles, { minors, registered })
  const main = Math.max(
    0,
    roles.findIndex((role) => role !== 'professional' && role !== 'public_figure'),
  )
  return { ...scene, roles, main, minors }
}

/** Without any name each BSN or document number is somebody; what stands near by belongs to the last of them. */
function namelessSubjects(identifiers: readonly Finding[], keys: Map<Finding, string>): string[] {
  const byValue = new Map<string, string>()
  let current: string | undefined
  const early: Finding[] = []
  const hasBsn = identifiers.some(({ label }) => label === 'BSN')
  for (const finding of identifiers) {
    if (finding.label === 'BSN' || (!hasBsn && SINGLING.includes(finding.label))) {
      current = byValue.get(finding.value) ?? `s${byValue.size + 1}`
      byValue.set(finding.value, current)
      for (const waiting of early.splice(0)) keys.set(waiting, current)
    }
    if (current === undefined) early.push(finding)
    else keys.set(finding, current)
  }
  return [...new Set(byValue.values())]
}

/** Values by kind. A BSN that fails the eleven-test counts only for who has no other: it is mostly that one, mistyped. */
function collect(findings: readonly Finding[]): Identifiers {
  const identifiers: { -readonly [kind in keyof Identifiers]: string[] } = {}
  const hasCertainBsn = findings.some(({ label, confidence }) => label === 'BSN' && confidence === 'high')
  for (const { label, value, confidence } of findings) {
    const kind = KIND_OF[label]
    if (!kind || (label === 'BSN' && confidence !== 'high' && hasCertainBsn)) continue
    const list = (identifiers[kind] ??= [])
    if (!list.includes(value)) list.push(value)
  }
  return identifiers
}

/** The name as written in the mention whose form is the fullest; parts that stand apart are put together. */
function nameOf(
  mentions: readonly { finding: Finding; form: object; part: string | undefined }[],
  form: object,
): string {
  const whole = mentions.find((mention) => mention.form === form) ?? mentions[0]
  if (!whole) return ''
  const text = (part: string): string => mentions.find((mention) => mention.part === part)?.finding.text ?? ''
  const joined = whole.part === 'surname' || (whole.part === 'whole' && !/[\s,.]/.test(whole.finding.text))
  const given = text('given') === '' ? text('initials') : text('given')
  return joined && given !== ''
    ? [given, text('infix'), whole.finding.text].filter(Boolean).join(' ')
    : naturalOrder(whole.finding.text.replace(/\s+/g, ' '))
}

/** "Berg, Sem van den" as people say it: "Sem van den Berg". */
function naturalOrder(name: string): string {
  const reversed = /^([^,]+), ?([^,]+)$/.exec(name)
  return reversed === null ? name : `${reversed[2] ?? ''} ${reversed[1] ?? ''}`
}

function namesOf(texts: readonly string[], name: string): { name: string; aliases: string[] } {
  const tidy = texts.map((text) => text.replace(/\s+/g, ' '))
  return { name, aliases: [...new Set(tidy)].filter((alias) => alias !== name) }
}
