import type { Finding, Span, UploadItem } from '@sluiswacht/model'
import type { GateDetection } from './gate-detector.ts'

/** Items as long as this are inspected each on its own; shorter ones together, as one text. */
const OWN_TEXT = 2_000
const GAP = '\n\n'
const LONGEST_LABEL = 120
/** Keys that say nothing of the value under them. */
const PLAIN_KEYS =
  /^(?:text|content|parts?|prompt|messages?|query|query_str|dsl_query|input|value|body|q|title|name|data)$/i
const FILE_NAME = /^[^\n/\\]{1,250}\.[A-Za-z0-9]{2,5}$/

/** A text of a request with the item that it is of. */
export interface GateText {
  readonly item: UploadItem
  readonly text: string
}

/** Texts that are inspected as one, with where each stands. */
export interface Segment {
  readonly text: string
  readonly members: readonly (GateText & Span)[]
}

/**
 * Puts the short texts of a request together: a name in one field and a number in the next belong to each other. A
 * short value goes with the key it stands under (`bsn: 123456782`), as a recogniser wants to see it.
 */
export function segmentsOf(texts: readonly GateText[]): Segment[] {
  const segments: Segment[] = []
  const short: GateText[] = []
  for (const one of texts) {
    if (one.text.length >= OWN_TEXT)
      segments.push({ text: one.text, members: [{ ...one, start: 0, end: one.text.length }] })
    else short.push(one)
  }
  if (short.length > 0) segments.unshift(joined(short))
  return segments
}

function joined(texts: readonly GateText[]): Segment {
  const pieces: string[] = []
  const members: (GateText & Span)[] = []
  let length = 0
  for (const one of texts) {
    const before = `${pieces.length === 0 ? '' : GAP}${labelOf(one)}`
    const start = length + before.length
    const end = start + one.text.length
    pieces.push(before, asWords(one.text))
    members.push({ ...one, start, end })
    length = end
  }
  return { text: pieces.join(''), members }
}

function labelOf({ item, text }: GateText): string {
  if (text.length > LONGEST_LABEL || text.includes('\n')) return ''
  const key = /(?:^|[.:\s])([A-Za-z_][\w-]{1,40})(?:\[\d+\])*$/.exec(item.at)?.[1]
  return key === undefined || PLAIN_KEYS.test(key) ? '' : `${key}: `
}

/** The name of a file as words, of the same length. */
function asWords(text: string): string {
  return FILE_NAME.test(text) ? text.replace(/[_+-]/g, ' ') : text
}

/** What was found in a segment, for each of its texts, with offsets of that text. In time linear to what was found. */
export function detectionsOf(
  { members }: Segment,
  whole: GateDetection,
): { readonly of: GateText; readonly detection: GateDetection }[] {
  const subjects = new Map(whole.subjects.map((subject) => [subject.key, subject]))
  const findings = share(members, whole.findings)
  const doubtful = share(members, whole.doubtful)
  const evidence = whole.categories.map((category) => ({ category, of: share(members, category.evidence) }))
  return members.map(({ item, text }, index) => {
    const asWritten = (found: readonly Finding[] = []): Finding[] =>
      found.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }))
    const own = asWritten(findings.get(index))
    const categories = evidence
      .filter(({ of }) => members.length === 1 || of.has(index))
      .map(({ category, of }) => ({ ...category, evidence: of.get(index) ?? [] }))
    const keys = new Set([
      ...own.flatMap(({ subject }) => (subject === undefined ? [] : [subject])),
      ...categories.flatMap((category) => category.subjects),
    ])
    const detection: GateDetection = {
      ...whole,
      findings: own,
      doubtful: asWritten(doubtful.get(index)),
      categories,
      subjects: [...keys].flatMap((key) => subjects.get(key) ?? []),
      personalData: whole.personalData && (own.length > 0 || categories.length > 0),
    }
    return { of: { item, text }, detection }
  })
}

/** The spans that lie in each text, by its index, cut to it and with offsets of it. */
function share<T extends Span>(members: readonly Span[], spans: readonly T[]): Map<number, T[]> {
  const shares = new Map<number, T[]>()
  for (const span of spans) {
    for (let index = firstEndingAfter(members, span.start); index < members.length; index++) {
      const { start, end } = members[index] ?? { start: Infinity, end: Infinity }
      if (start >= span.end) break
      const cut = { ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }
      const list = shares.get(index)
      if (list === undefined) shares.set(index, [cut])
      else list.push(cut)
    }
  }
  return shares
}

/** Index of the first text that ends after a place; the texts lie in order. */
function firstEndingAfter(members: readonly Span[], place: number): number {
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((members[middle]?.end ?? Infinity) > place) high = middle
    else low = middle + 1
  }
  return low
}
