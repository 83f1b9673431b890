import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A span of an annotated document, offsets in its plain text. */
export interface GoldSpan {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** A document of the corpus: plain text and what stands where. */
export interface AnnotatedDocument {
  readonly id: string
  readonly text: string
  readonly spans: readonly GoldSpan[]
}

/** The folders of the training corpus, one for each writer. */
export function trainingFolders(): string[] {
  const folder = new URL('../../corpus/train/', import.meta.url).pathname
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => folder + name)
    .toSorted()
}

/** Reads the annotated documents of a folder, in order of file name. Files without a header are notes and left out. */
export function readAnnotated(folder: string): AnnotatedDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => parseAnnotated(file.slice(0, -3), readFileSync(join(folder, file), 'utf8')))
    .filter((document) => document !== null)
}

function parseAnnotated(id: string, source: string): AnnotatedDocument | null {
  const header = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(source)
  if (!header) return null
  const body = source.slice(header[0].length)
  const spans: GoldSpan[] = []
  let text = ''
  let last = 0
  for (const match of body.matchAll(/\[\[([A-Z_]+)(?:#([a-z0-9]+))?:([\s\S]*?)\]\]/g)) {
    const [whole, label = '', , value = ''] = match
    text += body.slice(last, match.index)
    spans.push({ label, start: text.length, end: text.length + value.length })
    text += value
    last = match.index + whole.length
  }
  return { id, text: text + body.slice(last), spans }
}

/** A replacement in a text: `[start, end)` becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies replacements and moves the spans along. A replacement lies inside one span or outside all of them.
 * Edits that overlap an earlier one are left out.
 */
export function applyEdits(document: AnnotatedDocument, edits: readonly Edit[]): AnnotatedDocument {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  const marks = document.spans.flatMap((span) => [span.start, span.end])
  const moved = new Map<number, number>()
  const points = [...new Set(marks)].toSorted((a, b) => a - b)
  let text = ''
  let last = 0
  let point = 0
  for (const edit of sorted) {
    if (edit.start < last) continue
    for (; point < points.length && (points[point] ?? 0) <= edit.start; point++)
      moved.set(points[point] ?? 0, text.length + (points[point] ?? 0) - last)
    text += document.text.slice(last, edit.start) + edit.text
    last = edit.end
    // the end of a span that the edit replaces up to its end
    for (; point < points.length && (points[point] ?? 0) < last; point++) moved.set(points[point] ?? 0, text.length)
  }
  for (; point < points.length; point++) moved.set(points[point] ?? 0, text.length + (points[point] ?? 0) - last)
  text += document.text.slice(last)
  const spans = document.spans.map((span) => ({
    label: span.label,
    start: moved.get(span.start) ?? 0,
    end: moved.get(span.end) ?? 0,
  }))
  return { id: document.id, text, spans }
}
