import { createHash } from 'node:crypto'
import type { AffectedPerson, Certainty, Identifiers, Role, SubjectInDocument } from '@sluiswacht/model'
import { compatible } from '../names/compare.ts'
import { fold } from '../names/fold.ts'
import { fullness, readName } from '../names/name-form.ts'

/** Roles from what says most about somebody to what says least. */
const ROLE_ORDER: readonly Role[] = [
  'child',
  'client',
  'applicant',
  'parent',
  'sibling',
  'relative',
  'employee',
  'professional',
  'public_figure',
  'other',
]

/**
 * Brings the subjects of all documents together into people: by BSN, by e-mail address, and by name with date of
 * birth. Nothing is merged on a name alone. The result does not depend on the order of `subjects`.
 */
export function linkPeople(subjects: readonly SubjectInDocument[]): AffectedPerson[] {
  const parents = subjects.map((_, index) => index)
  const reasons = new Map<number, Set<string>>()
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  const byKey = new Map<string, number>()
  subjects.forEach((subject, index) => {
    for (const { key, reason } of linkKeys(subject)) {
      const other = byKey.get(key)
      if (other === undefined) byKey.set(key, index)
      else if (canBeOne(subject, subjects[other])) {
        const [a, b] = [rootOf(index), rootOf(other)]
        parents[Math.max(a, b)] = Math.min(a, b)
        const root = Math.min(a, b)
        reasons.set(root, new Set([...(reasons.get(a) ?? []), ...(reasons.get(b) ?? []), reason]))
      }
    }
  })
  const groups = new Map<number, SubjectInDocument[]>()
  subjects.forEach((subject, index) => {
    const root = rootOf(index)
    groups.set(root, [...(groups.get(root) ?? []), subject])
  })
  return [...groups]
    .map(([root, group]) => toPerson(group, [...(reasons.get(root) ?? [])].sort()))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function linkKeys(subject: SubjectInDocument): { key: string; reason: string }[] {
  const { bsn = [], email = [], dob = [] } = subject.identifiers
  const surname = readName(subject.name).surnames.at(-1)
  return [
    ...bsn.map((value) => ({ key: `bsn ${value}`, reason: 'bsn' })),
    ...email.map((value) => ({ key: `email ${value.toLowerCase()}`, reason: 'email' })),
    ...(surname === undefined
      ? []
      : dob.map((value) => ({ key: `dob ${value} ${surname}`, reason: 'name-and-birth-date' }))),
  ]
}

function canBeOne(a: SubjectInDocument, b: SubjectInDocument | undefined): boolean {
  return b !== undefined && (a.name === '' || b.name === '' || compatible(readName(a.name), readName(b.name)))
}

function toPerson(group: readonly SubjectInDocument[], reasons: readonly string[]): AffectedPerson {
  const names = [...new Set(group.flatMap(({ name, aliases }) => [name, ...aliases]))].filter((name) => name !== '')
  names.sort((a, b) => fullness(readName(b)) - fullness(readName(a)) || (fold(a) < fold(b) ? -1 : 1))
  const mentions = group.flatMap((subject) => subject.mentions)
  mentions.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start))
  const identifiers = mergeIdentifiers(group)
  const first = mentions[0]
  const anchor = first ? `${first.document}\0${first.part ?? ''}\0${first.start}` : ''
  return {
    id: createHash('sha256').update(anchor).digest('hex').slice(0, 16),
    name: names[0] ?? '',
    aliases: names.slice(1),
    role: ROLE_ORDER.find((role) => group.some((subject) => subject.role === role)) ?? 'other',
    minor: group.some(({ minor }) => minor),
    identifiers,
    categories: [...new Set(group.flatMap(({ categories }) => categories))].sort(),
    certainty: certaintyOf(identifiers, reasons, group.length),
    reasons,
    documents: [...new Set(group.map(({ document }) => document))].sort(),
    mentions,
  }
}

function certaintyOf(identifiers: Identifiers, reasons: readonly string[], documents: number): Certainty {
  if ((identifiers.bsn?.length ?? 0) === 1) return 'certain'
  return documents === 1 || reasons.length > 0 ? 'probable' : 'possible'
}

function mergeIdentifiers(group: readonly SubjectInDocument[]): Identifiers {
  const merged: { -readonly [kind in keyof Identifiers]: string[] } = {}
  for (const { identifiers } of group) {
    for (const [kind, values] of Object.entries(identifiers) as [keyof Identifiers, readonly string[]][]) {
      merged[kind] = [...new Set([...(merged[kind] ?? []), ...values])].sort()
    }
  }
  return merged
}
