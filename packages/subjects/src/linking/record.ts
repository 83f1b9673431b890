import type { Identifiers, Role, SubjectInDocument } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { type NameForm, readName } from '../names/name-form.ts'
import { sexOfGivenName, type Sex } from '../names/name-lists.ts'

/** What somebody is towards the organisation: staff sign many files and are never mixed with residents on a name. */
export type Standing = 'staff' | 'resident' | 'unknown'

/** A subject of one document, made ready for comparison. */
export interface LinkRecord {
  /** Position in canonical order: document, part, first mention. */
  readonly index: number
  readonly subject: SubjectInDocument
  readonly form: NameForm
  readonly standing: Standing
  readonly sex: Sex | undefined
  /** Position of the document (path and part together) in canonical order. */
  readonly document: number
  /** Identifiers in a form that can be compared exactly. */
  readonly ids: ReadonlyMap<IdKind, readonly string[]>
}

export const ID_KINDS = [
  'bsn',
  'vNumber',
  'idDoc',
  'email',
  'username',
  'phone',
  'iban',
  'caseNumber',
  'licensePlate',
  'card',
  'dob',
  'address',
  'postcode',
] as const
export type IdKind = (typeof ID_KINDS)[number]

const STAFF: ReadonlySet<Role> = new Set(['professional', 'public_figure', 'employee'])
const RESIDENT: ReadonlySet<Role> = new Set(['client', 'child', 'parent', 'sibling', 'relative'])
/** Mailboxes that are nobody's own. */
const SHARED_MAILBOX =
  /^(?:info|post|balie|receptie|planning|secretariaat|administratie|noreply|no-reply|contact|gemeente|team|helpdesk|hr|griffie)[@.+-]/

/** Puts the subjects in canonical order, so that the outcome does not depend on the order of reading. */
export function toRecords(subjects: readonly SubjectInDocument[]): LinkRecord[] {
  const forms = new Map<string, NameForm>()
  const ordered = subjects
    .map((subject) => ({
      subject,
      place: `${subject.document}\0${subject.part ?? ''}`,
      at: subject.mentions[0]?.start ?? 0,
    }))
    .sort((a, b) =>
      a.place < b.place
        ? -1
        : a.place > b.place
          ? 1
          : a.at - b.at || (a.subject.key < b.subject.key ? -1 : a.subject.key > b.subject.key ? 1 : 0),
    )
  let document = -1
  let last: string | undefined
  return ordered.map(({ subject, place }, index) => {
    if (place !== last) document += 1
    last = place
    let form = forms.get(subject.name)
    if (form === undefined) {
      form = readName(subject.name)
      forms.set(subject.name, form)
    }
    return {
      index,
      subject,
      form,
      standing: standingOf(subject.role),
      sex: form.given[0] === undefined ? undefined : sexOfGivenName(form.given[0]),
      document,
      ids: readIds(subject.identifiers),
    }
  })
}

function standingOf(role: Role): Standing {
  return STAFF.has(role) ? 'staff' : RESIDENT.has(role) ? 'resident' : 'unknown'
}

function readIds(identifiers: Identifiers): Map<IdKind, readonly string[]> {
  const ids = new Map<IdKind, readonly string[]>()
  for (const kind of ID_KINDS) {
    const values = identifiers[kind]
    if (values === undefined || values.length === 0) continue
    const bare = values
      .map((value) => bareId(kind, value))
      .filter((value) => value.length > 3 && !(kind === 'email' && SHARED_MAILBOX.test(value)))
    if (bare.length > 0) ids.set(kind, bare)
  }
  return ids
}

/** One spelling for equal identifiers. */
function bareId(kind: IdKind, value: string): string {
  if (kind === 'dob') return value
  if (kind === 'email') return fold(value).trim()
  if (kind === 'phone')
    return value
      .replace(/\D/g, '')
      .replace(/^(?:0031|31|0)/, '')
      .slice(-9)
  const bare = fold(value).replace(/[\s.,\-/_]/g, '')
  return kind === 'address' ? bare.replace(/^(?:sint|st)(?=[a-z])/, 'st').replace(/straat(?=\d|$)/, 'str') : bare
}

/** The eleven-test of a BSN (RvIG). */
export function isRealBsn(bsn: string): boolean {
  if (!/^\d{8,9}$/.test(bsn)) return false
  const digits = bsn.padStart(9, '0')
  let sum = -Number(digits[8])
  for (let at = 0; at < 8; at += 1) sum += (9 - at) * Number(digits[at])
  return sum % 11 === 0 && sum !== 0
}
