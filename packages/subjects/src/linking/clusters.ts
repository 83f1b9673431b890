import { compareNames } from '../names/compare.ts'
import type { NameForm } from '../names/name-form.ts'
import { isGivenName } from '../names/name-lists.ts'
import { withinEdits } from '../names/similar.ts'
import { isNameless } from './evidence.ts'
import { isRealBsn, type LinkRecord } from './record.ts'

/** Records taken for one person so far, with what must not contradict. */
export interface Cluster {
  readonly root: number
  records: LinkRecord[]
  bsns: Set<string>
  births: Set<string>
  /** Distinct name forms. */
  forms: NameForm[]
  documents: Set<number>
  reasons: Set<string>
  /** The weakest link, in bits; infinite for a single record. */
  weakest: number
  confirmed: boolean
  /** The name that somebody set right. */
  corrected: string | null
  /** Sides of split decisions that have a record in here. */
  sides: Set<string>
}

const MOST_FORMS = 12

/** Groups of records that only join when the groups as wholes do not contradict: no chain of links merges two people. */
export class Clusters {
  readonly #parents: Int32Array
  readonly #clusters: (Cluster | undefined)[]

  constructor(records: readonly LinkRecord[]) {
    this.#parents = Int32Array.from(records, (_, at) => at)
    this.#clusters = records.map((record) => ({
      root: record.index,
      records: [record],
      bsns: new Set(record.ids.get('bsn')),
      births: new Set(record.ids.get('dob')),
      forms: isNameless(record) ? [] : [record.form],
      documents: new Set([record.document]),
      reasons: new Set(),
      weakest: Number.POSITIVE_INFINITY,
      confirmed: false,
      corrected: null,
      sides: new Set(),
    }))
  }

  rootOf(index: number): number {
    let root = index
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root
    let at = index
    while (this.#parents[at] !== root) {
      const next = this.#parents[at] ?? root
      this.#parents[at] = root
      at = next
    }
    return root
  }

  of(index: number): Cluster {
    const cluster = this.#clusters[this.rootOf(index)]
    if (!cluster) throw new RangeError('no such record')
    return cluster
  }

  /** Every cluster, in canonical order of its first record. */
  all(): Cluster[] {
    return this.#clusters.filter((cluster): cluster is Cluster => cluster !== undefined)
  }

  /** Whether nothing keeps the clusters of two records from being one. */
  couldJoin(a: number, b: number): boolean {
    const [x, y] = [this.of(a), this.of(b)]
    return x === y || (!splitApart(x, y) && canJoin(x, y))
  }

  /** Joins the clusters of two records unless they contradict; says whether they are one now. */
  join(
    a: number,
    b: number,
    link: { readonly bits: number; readonly reasons: readonly string[]; readonly forced?: boolean },
  ): boolean {
    const [x, y] = [this.of(a), this.of(b)]
    if (x === y) return true
    if (!link.forced && !canJoin(x, y)) return false
    if (splitApart(x, y)) return false
    const [into, from] = x.root < y.root ? [x, y] : [y, x]
    this.#parents[from.root] = into.root
    this.#clusters[from.root] = undefined
    if (into.records.length < from.records.length) {
      from.records.push(...into.records)
      into.records = from.records
    } else into.records.push(...from.records)
    for (const value of from.bsns) into.bsns.add(value)
    for (const value of from.births) into.births.add(value)
    for (const document of from.documents) into.documents.add(document)
    for (const reason of [...from.reasons, ...link.reasons]) into.reasons.add(reason)
    for (const side of from.sides) into.sides.add(side)
    for (const form of from.forms)
      if (into.forms.length < MOST_FORMS && !into.forms.includes(form)) into.forms.push(form)
    into.weakest = Math.min(into.weakest, from.weakest, link.bits)
    into.confirmed = into.confirmed || from.confirmed
    return true
  }
}

function splitApart(a: Cluster, b: Cluster): boolean {
  for (const side of a.sides)
    if (b.sides.has(side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`)) return true
  return false
}

function canJoin(a: Cluster, b: Cluster): boolean {
  if (contradict(a.bsns, b.bsns, isBsnSlip)) return false
  const sameBsn = [...a.bsns].some((value) => b.bsns.has(value))
  if (!sameBsn && contradict(a.births, b.births, isSlip)) return false
  // one document keeps its people apart: two of its subjects join only on an identifier
  if (!sameBsn && shareDocument(a, b)) return false
  for (const form of a.forms)
    for (const other of b.forms) if (form !== other && isConflict(form, other, sameBsn)) return false
  return true
}

function isConflict(a: NameForm, b: NameForm, sameBsn: boolean): boolean {
  const { given, surname } = compareNames(a, b)
  if (sameBsn) return false
  // a given name alone and a surname alone of one person cannot be compared
  if ((a.single || b.single) && given === 'conflict' && surname === 'conflict')
    return a.single && b.single ? isGivenName(a.given[0] ?? '') && isGivenName(b.given[0] ?? '') : !mayBeOtherHalf(a, b)
  return given === 'conflict'
}

function mayBeOtherHalf(a: NameForm, b: NameForm): boolean {
  const [, other] = a.single ? [a, b] : [b, a]
  return other.given.length === 0 || other.surnames.length === 0
}

function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>, slip: (x: string, y: string) => boolean): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const value of a) if (b.has(value)) return false
  for (const x of a) for (const y of b) if (slip(x, y)) return false
  return true
}

/** Two numbers that both pass the eleven-test are two people. */
function isBsnSlip(a: string, b: string): boolean {
  return withinEdits(a, b, 1) && !(isRealBsn(a) && isRealBsn(b))
}

function isSlip(a: string, b: string): boolean {
  return (
    withinEdits(a, b, 1) ||
    (a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7))
  )
}

function shareDocument(a: Cluster, b: Cluster): boolean {
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a]
  for (const document of few.documents) if (many.documents.has(document)) return true
  return false
}
