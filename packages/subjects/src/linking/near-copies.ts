import type { Cluster } from './clusters.ts'

/** Somebody in more documents than this (a professional) is counted by document, copies included. */
const MOST_DOCUMENTS = 60
/** Fewer people and values than this say too little to call documents copies. */
const LEAST_SIGNS = 4
/** Versions and quoted mails hold nearly all that the smaller of the two holds. */
const SHARED = 0.85

/** For each document what stands in it of whom: the cluster and its values there. */
export function signaturesOf(clusters: readonly Cluster[]): Map<number, Set<string>> {
  const signatures = new Map<number, Set<string>>()
  clusters.forEach(({ records }, person) => {
    for (const { document, ids, subject } of records) {
      const signature = signatures.get(document) ?? new Set<string>()
      signatures.set(document, signature)
      if (subject.sha256 !== undefined) signature.add(`${BYTES}${subject.sha256} ${subject.part ?? ''}`)
      signature.add(`${person} ${subject.mentions.length > 2 ? 'often' : 'once'}`)
      for (const [kind, values] of ids) for (const value of values) signature.add(`${person} ${kind} ${value}`)
      for (const category of subject.categories) signature.add(`${person} ${category}`)
    }
  })
  return signatures
}

/** How many documents are left when versions of one document and mails that quote another count once. */
export function countDistinct(
  documents: ReadonlySet<number>,
  signatures: ReadonlyMap<number, ReadonlySet<string>>,
): number {
  const list = [...documents].sort((a, b) => (signatures.get(b)?.size ?? 0) - (signatures.get(a)?.size ?? 0) || a - b)
  if (list.length > MOST_DOCUMENTS) return list.length
  const kept: number[] = []
  for (const document of list) {
    const own = signatures.get(document)
    const isCopy =
      own !== undefined &&
      kept.some((other) => {
        const theirs = signatures.get(other)
        return sameBytes(own, theirs) || sharedPart(own, theirs) >= SHARED
      })
    if (!isCopy) kept.push(document)
  }
  return kept.length
}

/** Where a sign of the bytes of a document begins; each document has one at most. */
const BYTES = 'bytes '

function sameBytes(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  for (const sign of a) if (sign.startsWith(BYTES)) return b?.has(sign) ?? false
  return false
}

function sharedPart(small: ReadonlySet<string>, large: ReadonlySet<string> | undefined): number {
  if (large === undefined) return 0
  let shared = 0
  let all = 0
  for (const sign of small) {
    if (sign.startsWith(BYTES)) continue
    all += 1
    if (large.has(sign)) shared += 1
  }
  return all < LEAST_SIGNS ? 0 : shared / all
}
