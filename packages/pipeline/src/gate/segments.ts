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

/** What was found in a segment, for each of its texts, with offsets of that text. */
export function detectionsOf(
  { members }: Segment,
  whole: GateDetection,
): { readonly of: GateText; readonly detection: GateDetection }[] {
  return members.map(({ item, text, start, end }) => {
    const clip = <T extends Span>(spans: readonly T[]): T[] =>
      spans
        .filter((span) => span.start < end && span.end > start)
        .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
    const asWritten = (findings: readonly Finding[]): Finding[] =>
      clip(findings).map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }))
    const findings = asWritten(whole.findings)
    const keys = new Set(findings.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))
    const categories = whole.categories
      .map((category) => ({ ...category, evidence: clip(category.evidence) }))
      .filter(({ evidence }) => evidence.length > 0 || members.length === 1)
    for (const { subjects } of categories) for (const key of subjects) keys.add(key)
    const detection: GateDetection = {
      ...whole,
      findings,
      doubtful: asWritten(whole.doubtful),
      categories,
      subjects: whole.subjects.filter(({ key }) => keys.has(key)),
      personalData: whole.personalData && (findings.length > 0 || categories.length > 0),
    }
    return { of: { item, text }, detection }
  })
}
