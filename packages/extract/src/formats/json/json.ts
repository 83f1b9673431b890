import { chunksOf } from '../../bytes/byte-source.ts'
import { decodeChunks } from '../../text/decode.ts'
import { readPlainText } from '../plain-text/plain-text.ts'
import type { FormatReader } from '../../reader.ts'
import { JsonLines } from './json-lines.ts'
import { LineByLine } from './line-by-line.ts'

/** How JSON begins. A chat (`[09:14] naam: …`) or a list of notes (`[1] …`) begins almost so, and is none. */
const BEGINNING =
  /^\s*(?:\{\s*["}]|(?:\[\s*)+(?:"|\{\s*["}]|(?:-?\d[\d.eE+-]*|true|false|null)\s*(?:,|\]\s*(?:[,\]]|$))|\]\s*(?:[,\]]|$)))/

/**
 * JSON and NDJSON: each value on a line of its own after its key (`naam: …`), escapes and line ends resolved. From a
 * fault on, what cannot be read as JSON is given as the text that it is.
 */
export const json: FormatReader = {
  id: 'json',
  mediaTypes: ['application/json', 'application/x-ndjson'],
  matches(sample) {
    const text = sample.text
    if (text === null || !BEGINNING.test(text.slice(0, 4_096))) return null
    const lines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 32_768))
    const named = /^(json|ndjson|jsonl|har|geojson|ipynb)$/.test(sample.extension)
    if (!named && !/["\]}]/.test(text)) return null
    return { mediaType: lines ? 'application/x-ndjson' : 'application/json', certainty: named ? 40 : 20 }
  },
  async read(context) {
    const { source, sample, text, progress } = context
    const values = new JsonLines(text)
    let lines = context.mediaType === 'application/x-ndjson' ? new LineByLine(text) : null
    for (const piece of decodeChunks(chunksOf(source), sample.encoding ?? { encoding: 'utf-8', skip: 0 })) {
      if (lines !== null) lines.write(piece)
      else if (!values.write(piece)) {
        // No JSON after all. Nothing given so far: read it as the text that it is.
        if (text.length === 0) return readPlainText(context)
        context.warn('damaged')
        lines = new LineByLine(text)
        lines.write(values.rest)
      }
      if (text.full) return {}
      progress()
    }
    if (lines === null) {
      if (!values.end()) context.warn('truncated')
      return {}
    }
    const fault = lines.end()
    if (fault !== null) context.warn(fault)
    return {}
  },
}
