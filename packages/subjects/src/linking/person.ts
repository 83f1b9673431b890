import type { AffectedPerson, Certainty, Identifiers, Role } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { fullness, readName } from '../names/name-form.ts'
import type { Cluster } from './clusters.ts'
import { contactOf } from './contact.ts'
import { isRealBsn } from './record.ts'
import { assignIds } from './ids.ts'
import { countDistinct, signaturesOf } from './near-copies.ts'

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
const STAFF: ReadonlySet<Role> = new Set(['employee', 'professional', 'public_figure'])
/** A weakest link of as many bits makes a person certain, probable. */
const CERTAIN_BITS = 18
const PROBABLE_BITS = 9

/** Turns clusters of records into the affected people, in order of id. */
export function toPeople(clusters: readonly Cluster[], known: readonly AffectedPerson[]): AffectedPerson[] {
  const signatures = signaturesOf(clusters)
  const bare = clusters.map((cluster) => toPerson(cluster, countDistinct(cluster.documents, signatures)))
  const ids = assignIds(bare, known)
  const byDocument = parentsByDocument(clusters, bare, ids)
  return bare
    .map((person, at): AffectedPerson => {
      const { records } = clusters[at] ?? { records: [] }
      const parents = person.minor ? records.flatMap(({ document }) => byDocument.get(document) ?? []) : []
      const id = ids[at] ?? ''
      return {
        ...person,
        id,
        contact: contactOf(
          person,
          records.flatMap(({ subject }) => subject.notes ?? []),
          [...new Set(parents)].filter((parent) => parent !== id).sort(),
        ),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const MOST_PARENTS = 4

function parentsByDocument(
  clusters: readonly Cluster[],
  people: readonly AffectedPerson[],
  ids: readonly string[],
): Map<number, string[]> {
  const parents = new Map<number, string[]>()
  clusters.forEach(({ records }, at) => {
    if (people[at]?.minor) return
    for (const { document, subject } of records) {
      if (subject.role !== 'parent') continue
      const list = parents.get(document)
      if (list) list.push(ids[at] ?? '')
      else parents.set(document, [ids[at] ?? ''])
    }
  })
  // more parents than one family has: which of them are whose, nobody can tell
  for (const [document, list] of parents) if (list.length > MOST_PARENTS) parents.delete(document)
  return parents
}

function toPerson(
  { records, reasons, weakest, confirmed, corrected, documents }: Cluster,
  distinctDocuments: number,
): AffectedPerson {
  const group = records.map(({ subject }) => subject)
  const names = [...new Set(group.flatMap(({ name, aliases }) => [name, ...aliases]))].filter((name) => name !== '')
  const weights = new Map(names.map((name) => [name, fullness(readName(name))]))
  names.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compare(fold(a), fold(b)) || compare(a, b))
  const shown = corrected === null ? names : [corrected, ...names.filter((name) => name !== corrected)]
  const mentions = group.flatMap((subject) => subject.mentions)
  mentions.sort((a, b) => compare(a.document, b.document) || compare(a.part ?? '', b.part ?? '') || a.start - b.start)
  const identifiers = mergeIdentifiers(group.map((subject) => subject.identifiers))
  const withBirth = group.filter((subject) => (subject.identifiers.dob?.length ?? 0) > 0)
  // who is a minor by date of birth is nobody's official, whatever a bare name in some list was taken for
  const isMinorByBirth = withBirth.some(({ minor }) => minor)
  const roles = group.map((subject) => subject.role)
  const role = mainRole(isMinorByBirth ? roles.filter((one) => !STAFF.has(one)) : roles)
  return {
    id: '',
    name: shown[0] ?? '',
    aliases: shown.slice(1),
    role,
    minor: (withBirth.length > 0 ? withBirth : group).some(({ minor }) => minor) && !STAFF.has(role),
    identifiers,
    categories: [...new Set(group.flatMap(({ categories }) => categories))].sort(),
    certainty: confirmed ? 'certain' : certaintyOf(identifiers, weakest, documents.size),
    reasons: [...reasons].sort(),
    documents: [...new Set(group.map(({ document }) => document))].sort(),
    mentions,
    distinctDocuments,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The role that most documents give, where a quarter of them is enough for what says more about somebody. */
function mainRole(roles: readonly Role[]): Role {
  const count = (role: Role): number => roles.filter((other) => other === role).length
  const staff = roles.filter((role) => STAFF.has(role)).length
  const pool =
    staff * 2 > roles.length
      ? ROLE_ORDER.filter((role) => STAFF.has(role))
      : ROLE_ORDER.filter((role) => !STAFF.has(role) || staff === roles.length)
  const known = pool.filter((role) => role !== 'other' && count(role) * 4 >= roles.length && count(role) > 0)
  return (
    (staff * 2 > roles.length ? known.toSorted((a, b) => count(b) - count(a)) : known)[0] ??
    pool.find((role) => count(role) > 0) ??
    'other'
  )
}

function certaintyOf({ bsn = [], dob = [] }: Identifiers, weakest: number, documents: number): Certainty {
  if (documents === 1) return bsn.length > 0 || dob.length > 0 ? 'certain' : 'probable'
  // never certain with two numbers that are both somebody's
  if (bsn.filter(isRealBsn).length > 1) return 'possible'
  return weakest >= CERTAIN_BITS ? 'certain' : weakest >= PROBABLE_BITS ? 'probable' : 'possible'
}

function mergeIdentifiers(all: readonly Identifiers[]): Identifiers {
  const merged = new Map<keyof Identifiers, Set<string>>()
  for (const identifiers of all) {
    for (const [kind, values] of Object.entries(identifiers) as [keyof Identifiers, readonly string[]][]) {
      const set = merged.get(kind) ?? new Set<string>()
      merged.set(kind, set)
      for (const value of values) set.add(value)
    }
  }
  return Object.fromEntries([...merged].map(([kind, values]) => [kind, [...values].sort()]))
}
