import type { AffectedPerson, ReviewDecision, SubjectInDocument } from '@sluiswacht/model'
import { visitPairs } from './blocking.ts'
import { Clusters } from './clusters.ts'
import { Context } from './context.ts'
import { applyConfirmations, applyCorrections, applyMerges, markSplits } from './decisions.ts'
import { compareRecords, isNameless, type PairEvidence } from './evidence.ts'
import { toPeople } from './person.ts'
import { type LinkRecord, toRecords } from './record.ts'

export interface LinkOptions {
  /** The people of an earlier run: who is still the same person keeps the id. */
  readonly known?: readonly AffectedPerson[]
  /** What people decided in review; they win from every rule. */
  readonly decisions?: readonly ReviewDecision[]
}

interface Candidate {
  readonly a: number
  readonly b: number
  readonly bits: number
  readonly reasons: readonly string[]
}

/** Bits against two records that happen to be compared being one person. */
const PRIOR = 10
const LEAST = 4
const ROUNDS = 3

/**
 * Brings the subjects of all documents together into people. Probabilistic: each agreement and contradiction counts in
 * bits, by how rare it is; nothing is merged on a name alone unless it is rare and in the same context, and no chain of
 * links merges people who contradict each other. The result does not depend on the order of `subjects`.
 */
export function linkPeople(subjects: readonly SubjectInDocument[], options: LinkOptions = {}): AffectedPerson[] {
  const records = toRecords(subjects)
  const clusters = new Clusters(records)
  const decisions = options.decisions ?? []
  markSplits(records, clusters, decisions)
  applyMerges(records, clusters, decisions)
  const namesakes = findNamesakes(records)
  const context = new Context(records, clusters)
  const identified: Candidate[] = []
  const doubtful: { readonly a: LinkRecord; readonly b: LinkRecord; readonly evidence: PairEvidence }[] = []
  visitPairs(records, (a, b) => {
    const evidence = compareRecords(a, b)
    if (evidence === undefined) return
    const bits = evidence.name + evidence.ids + evidence.standing - PRIOR
    if (isIdentified(a, b, evidence) && bits >= LEAST)
      identified.push({ a: a.index, b: b.index, bits, reasons: evidence.reasons })
    else doubtful.push({ a, b, evidence })
  })
  joinBest(clusters, identified)
  for (let round = 0; round < ROUNDS; round += 1) {
    const found: Candidate[] = []
    const consider = (a: LinkRecord, b: LinkRecord, evidence: PairEvidence): void => {
      if (clusters.rootOf(a.index) === clusters.rootOf(b.index)) return
      const around = context.between(a, b)
      const penalty = namesakes.has(fullName(a)) && namesakes.has(fullName(b)) ? 6 : 0
      const bits = evidence.name + evidence.ids + evidence.standing + around - penalty - PRIOR
      if (bits < LEAST || !isEnough(a, b, evidence, around)) return
      found.push({
        a: a.index,
        b: b.index,
        bits,
        reasons: around >= 2.5 ? [...evidence.reasons, 'context'] : evidence.reasons,
      })
    }
    // Each join brings documents together that shared nothing before; pairs compared once keep their evidence.
    context.visitDocuments((x, y) => {
      for (const a of context.members(x)) {
        for (const b of context.members(y)) {
          if (clusters.rootOf(a.index) === clusters.rootOf(b.index)) continue
          const evidence = compareRecords(a, b)
          if (evidence !== undefined) doubtful.push({ a, b, evidence })
        }
      }
    })
    for (const { a, b, evidence } of doubtful) consider(a, b, evidence)
    if (joinBest(clusters, withoutAmbiguous(found, clusters)) === 0) break
  }
  applyConfirmations(records, clusters, decisions)
  applyCorrections(records, clusters, decisions)
  return toPeople(clusters.all(), options.known ?? [])
}

/** Whether identifiers alone carry the link. */
function isIdentified(a: LinkRecord, b: LinkRecord, { ids, name }: PairEvidence): boolean {
  return ids >= 20 || (ids >= 9 && name >= 3) || (ids >= 14 && (isNameless(a) || isNameless(b)))
}

/** Whether the kind of evidence may link at all, whatever its sum. */
function isEnough(a: LinkRecord, b: LinkRecord, evidence: PairEvidence, around: number): boolean {
  const { ids, name, agreement, standing } = evidence
  if (ids > 0 && name >= 10) return true
  const letters = agreement.given !== 'same' && agreement.surname === 'initial'
  if (around >= 2.5 && name >= (letters ? 10 : 5)) return true
  const whole = agreement.surname !== 'none' && agreement.surname !== 'initial' && agreement.given !== 'none'
  if (a.standing === 'staff' && b.standing === 'staff' && whole) return agreement.given !== 'initials' || name >= 13
  const folder = folderOf(a)
  return whole && agreement.given === 'same' && name >= 27 && standing >= 0 && folder !== '' && folder === folderOf(b)
}

function folderOf({ subject: { document } }: LinkRecord): string {
  const slash = document.lastIndexOf('/')
  return slash < 0 ? '' : document.slice(0, slash)
}

/** Best first, so that a doubtful link never stands in the way of a sure one. Returns how many joined. */
function joinBest(clusters: Clusters, candidates: Candidate[]): number {
  candidates.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b)
  let joined = 0
  for (const { a, b, bits, reasons } of candidates) {
    if (clusters.rootOf(a) === clusters.rootOf(b)) continue
    if (clusters.join(a, b, { bits, reasons })) joined += 1
  }
  return joined
}

/** Leaves out what fits two different people about equally well: a bare "Noor" with two Noors around. */
function withoutAmbiguous(candidates: readonly Candidate[], clusters: Clusters): Candidate[] {
  const best = new Map<number, { bits: number; root: number; second: number }>()
  for (const { a, b, bits } of candidates) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const root = clusters.rootOf(other)
      const now = best.get(own)
      if (now === undefined) best.set(own, { bits, root, second: Number.NEGATIVE_INFINITY })
      else if (root === now.root) now.bits = Math.max(now.bits, bits)
      else if (bits > now.bits)
        best.set(own, { bits, root, second: clusters.couldJoin(root, now.root) ? now.second : now.bits })
      else if (!clusters.couldJoin(root, now.root)) now.second = Math.max(now.second, bits)
    }
  }
  return candidates.filter(({ a, b, bits }) =>
    [a, b].every((own) => bits >= (best.get(own)?.second ?? Number.NEGATIVE_INFINITY) + MARGIN),
  )
}

const MARGIN = 2.5

/** Whole names that the inquiry shows to be borne by several people: different BSNs or dates of birth. */
function findNamesakes(records: readonly LinkRecord[]): Set<string> {
  const seen = new Map<string, { bsn?: string; dob?: string }>()
  const namesakes = new Set<string>()
  for (const record of records) {
    const name = fullName(record)
    if (name === '') continue
    const bsn = record.ids.get('bsn')?.[0]
    const dob = record.ids.get('dob')?.[0]
    const known = seen.get(name)
    if (known === undefined)
      seen.set(name, { ...(bsn === undefined ? {} : { bsn }), ...(dob === undefined ? {} : { dob }) })
    else {
      if (
        (bsn !== undefined && known.bsn !== undefined && bsn !== known.bsn) ||
        (dob !== undefined && known.dob !== undefined && dob !== known.dob)
      )
        namesakes.add(name)
      if (bsn !== undefined) known.bsn ??= bsn
      if (dob !== undefined) known.dob ??= dob
    }
  }
  return namesakes
}

function fullName({ form }: LinkRecord): string {
  const first = form.given[0] ?? form.nick[0]
  return first === undefined || form.surnames.length === 0 || form.single ? '' : `${first} ${form.surnames.at(-1)}`
}
