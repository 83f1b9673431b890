import type { CategoryFinding, DocumentSubject, Finding, Span } from '@sluiswacht/model'
import type { GateDetection } from './gate-detector.ts'

/** About as long as a piece gets: a long text is inspected in pieces, by several threads at once. */
const PIECE = 40_000
/** How far back a better place to cut is looked for. */
const REACH = 4_000
const LONGEST_HEADER = 2_000

/** A piece of a text; `text` may begin with the header of the table that the piece goes on with. */
export interface Chunk {
  readonly text: string
  /** Where the piece begins in the whole text. */
  readonly start: number
  /** Length of the header that was put before it. */
  readonly before: number
}

/** Cuts a long text into pieces of about equal length, between lines or else between words. */
export function chunksOf(text: string): Chunk[] {
  const count = Math.ceil(text.length / PIECE)
  if (count <= 1) return [{ text, start: 0, before: 0 }]
  const header = headerOf(text)
  const chunks: Chunk[] = []
  for (let start = 0; start < text.length; ) {
    const left = text.length - start
    const length = Math.ceil(left / Math.ceil(left / PIECE))
    const end = length >= left ? text.length : cutBefore(text, start + length)
    const before = start === 0 ? '' : header
    chunks.push({ text: before + text.slice(start, end), start, before: before.length })
    start = end
  }
  return chunks
}

/** The first line of a table (columns by semicolon, comma, tab or bar), with its line break; empty for prose. */
function headerOf(text: string): string {
  const [first = '', second = ''] = text.slice(0, LONGEST_HEADER * 2).split('\n', 2)
  if (first.length > LONGEST_HEADER) return ''
  const isTable = [';', ',', '\t', '|'].some((separator) => {
    const columns = first.split(separator).length
    return columns > 2 && second.split(separator).length === columns
  })
  return isTable ? `${first}\n` : ''
}

function cutBefore(text: string, at: number): number {
  const from = at - REACH
  // Of the stretch alone: a mark that a text lacks would be looked for up to its start.
  const stretch = text.slice(from, at)
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const found = stretch.lastIndexOf(mark)
    if (found >= 0) return from + found + mark.length
  }
  // Never between the halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at
}

/** What was found in the pieces, as of the whole text. Subjects keep apart; their keys are made unique. */
export function joinDetections(
  pieces: readonly { readonly chunk: Chunk; readonly detection: GateDetection }[],
): GateDetection {
  const [first] = pieces
  if (first === undefined) throw new RangeError('no piece')
  if (pieces.length === 1 && first.chunk.start === 0) return first.detection
  const findings: Finding[] = []
  const doubtful: Finding[] = []
  const subjects: DocumentSubject[] = []
  const categories = new Map<string, CategoryFinding>()
  let best = first.detection
  for (const { chunk, detection } of pieces) {
    const rename = new Map(detection.subjects.map(({ key }, index) => [key, `s${subjects.length + index + 1}`]))
    const place = <T extends Span>(spans: readonly T[]): T[] =>
      spans
        .filter(({ start }) => start >= chunk.before)
        .map((span) => {
          const shift = chunk.start - chunk.before
          return { ...span, start: span.start + shift, end: span.end + shift }
        })
    for (const { subject, ...finding } of place(detection.findings)) {
      const key = rename.get(subject ?? '')
      findings.push(key === undefined ? finding : { ...finding, subject: key })
    }
    doubtful.push(...place(detection.doubtful))
    for (const subject of detection.subjects) subjects.push({ ...subject, key: rename.get(subject.key) ?? subject.key })
    for (const category of detection.categories) {
      const known = categories.get(category.category)
      categories.set(category.category, {
        category: category.category,
        score: Math.max(category.score, known?.score ?? 0),
        subjects: [...(known?.subjects ?? []), ...category.subjects.flatMap((key) => rename.get(key) ?? [])],
        evidence: [...(known?.evidence ?? []), ...place(category.evidence)],
      })
    }
    if (weight(detection) > weight(best)) best = detection
  }
  return {
    language: first.detection.language,
    documentType: best.documentType,
    findings,
    doubtful,
    categories: [...categories.values()],
    subjects,
    personalData: pieces.some(({ detection }) => detection.personalData),
  }
}

/** A piece about people tells better what kind of text it is than its introduction. */
function weight({ personalData, documentType }: GateDetection): number {
  return (personalData ? 2 : 0) + (documentType.type === 'other' ? 0 : documentType.score)
}
