import type { MentionAnchor, ReviewDecision } from '@sluiswacht/model'
import type { Clusters } from './clusters.ts'
import type { LinkRecord } from './record.ts'

/** Later decisions win from earlier ones. */
function inOrder(decisions: readonly ReviewDecision[]): ReviewDecision[] {
  return [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

function find(records: readonly LinkRecord[]): (anchors: readonly MentionAnchor[]) => number[] {
  const byPlace = new Map<string, number>()
  for (const { index, subject } of records)
    for (const { document, part, start } of subject.mentions) byPlace.set(`${document}\0${part ?? ''}\0${start}`, index)
  return (anchors) => [
    ...new Set(
      anchors.flatMap(({ document, part, start }) => byPlace.get(`${document}\0${part ?? ''}\0${start}`) ?? []),
    ),
  ]
}

/** Decisions about who is together, which may take each other back. */
const GROUPING: ReadonlySet<ReviewDecision['kind']> = new Set(['merge', 'split'])

/** A split that a later merge of the same records takes back no longer counts, and the other way round. */
function standing(decisions: readonly ReviewDecision[]): ReviewDecision[] {
  const ordered = inOrder(decisions)
  return ordered.filter(
    (decision, at) =>
      !ordered
        .slice(at + 1)
        .some(
          (later) =>
            later.kind !== decision.kind &&
            GROUPING.has(later.kind) &&
            GROUPING.has(decision.kind) &&
            touchesBoth(decision, later),
        ),
  )
}

function touchesBoth(a: ReviewDecision, b: ReviewDecision): boolean {
  const keys = new Set(
    b.anchors.concat(b.apart ?? []).map(({ document, part, start }) => `${document}\0${part ?? ''}\0${start}`),
  )
  const has = (anchors: readonly MentionAnchor[]): boolean =>
    anchors.some(({ document, part, start }) => keys.has(`${document}\0${part ?? ''}\0${start}`))
  return a.kind === 'split'
    ? has(a.anchors) && has(a.apart ?? [])
    : a.anchors.filter((anchor) => has([anchor])).length > 1
}

/** Puts the two sides of each split where no link can bring them together again. */
export function markSplits(
  records: readonly LinkRecord[],
  clusters: Clusters,
  decisions: readonly ReviewDecision[],
): void {
  const splits = standing(decisions).filter(({ kind }) => kind === 'split')
  if (splits.length === 0) return
  const at = find(records)
  for (const { id, anchors, apart = [] } of splits) {
    for (const index of at(anchors)) clusters.of(index).sides.add(`${id}+`)
    for (const index of at(apart)) clusters.of(index).sides.add(`${id}-`)
  }
}

/** Brings together what somebody decided is one person. */
export function applyMerges(
  records: readonly LinkRecord[],
  clusters: Clusters,
  decisions: readonly ReviewDecision[],
): void {
  const merges = standing(decisions).filter(({ kind }) => kind === 'merge' || kind === 'confirm')
  if (merges.length === 0) return
  const at = find(records)
  for (const { anchors } of merges) {
    const [first, ...others] = at(anchors)
    if (first === undefined) continue
    for (const other of others)
      clusters.join(first, other, { bits: Number.POSITIVE_INFINITY, reasons: ['reviewed'], forced: true })
  }
}

/** Marks as certain whom somebody confirmed. */
export function applyConfirmations(
  records: readonly LinkRecord[],
  clusters: Clusters,
  decisions: readonly ReviewDecision[],
): void {
  const confirmed = standing(decisions).filter(({ kind }) => kind === 'confirm')
  if (confirmed.length === 0) return
  const at = find(records)
  for (const { anchors } of confirmed) {
    for (const index of at(anchors)) {
      const cluster = clusters.of(index)
      cluster.confirmed = true
      cluster.reasons.add('reviewed')
    }
  }
}

/** Gives people the names that somebody set right; of a person who was split since, the larger half. */
export function applyCorrections(
  records: readonly LinkRecord[],
  clusters: Clusters,
  decisions: readonly ReviewDecision[],
): void {
  const corrections = inOrder(decisions).filter(({ kind, name }) => kind === 'correct' && name !== undefined)
  if (corrections.length === 0) return
  const at = find(records)
  for (const { anchors, name } of corrections) {
    const counts = new Map<number, number>()
    for (const index of at(anchors)) {
      const root = clusters.rootOf(index)
      counts.set(root, (counts.get(root) ?? 0) + 1)
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (most === undefined) continue
    const cluster = clusters.of(most[0])
    cluster.corrected = name ?? null
    cluster.reasons.add('reviewed')
  }
}
