import type { Finding, Span } from '@sluiswacht/model'

interface Scored extends Span {
  readonly score: number
}

/**
 * Chooses among candidates that overlap: the surest first, and of equally sure ones the longest.
 * Gives them in order of `start`, none overlapping another.
 */
export function resolveOverlaps<T extends Scored>(candidates: readonly T[]): T[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: T[] = []
  let group: T[] = []
  let groupEnd = -1
  let chosenEnd = 0
  for (const candidate of ordered) {
    if ((candidate.start >= groupEnd || group.length >= LARGEST_GROUP) && group.length > 0) {
      for (const winner of chooseInGroup(group)) if (winner.start >= chosenEnd) chosen.push(winner)
      chosenEnd = chosen.at(-1)?.end ?? 0
      group = []
    }
    group.push(candidate)
    groupEnd = Math.max(groupEnd, candidate.end)
  }
  for (const winner of chooseInGroup(group)) if (winner.start >= chosenEnd) chosen.push(winner)
  return chosen
}

/** Largest group of overlapping candidates that is weighed whole; hostile input could chain them without end. */
const LARGEST_GROUP = 64

function chooseInGroup<T extends Scored>(group: readonly T[]): T[] {
  if (group.length <= 1) return [...group]
  const bySureness = [...group].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))
  const kept: T[] = []
  for (const candidate of bySureness) {
    if (kept.every((other) => candidate.start >= other.end || candidate.end <= other.start)) kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** {@link resolveOverlaps} for findings: a name that overlaps an identifier gives way to it. */
export function resolveFindings(findings: readonly Finding[]): Finding[] {
  return resolveOverlaps(findings)
}
