import { chunksOf } from '../../bytes/byte-source.ts'
import { decodeChunks } from '../../text/decode.ts'
import { readPlainText } from '../plain-text/plain-text.ts'
import type { FormatReader } from '../../reader.ts'
import { JsonLines } from './json-lines.ts'

/** How JSON begins. A chat (`[09:14] naam: …`) or a list of notes (`[1] …`) begins almost so, and is none. */
const BEGINNING =
  /^\s*(?:\{\s*["}]|(?:\[\s*)+(?:"|\{\s*["}]|(?:-?\d[\d.eE+-]*|true|false|null)\s*(?:,|\]\s*(?:[,\]]|$))|\]\s*(?:[,\]]|$)))/

/** JSON and NDJSON: each value on a line of its own after its key (`naam: …`), escapes and line ends resolved. */
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
    const lines = new JsonLines(text)
    for (const piece of decodeChunks(chunksOf(source), sample.encoding ?? { encoding: 'utf-8', skip: 0 })) {
      if (!lines.write(piece)) {
        // No JSON after all. Nothing given so far: read it as the text that it is.
        if (text.length === 0) return readPlainText(context)
        context.warn('damaged')
        return {}
      }
      if (text.full) return {}
      progress()
    }
    if (!lines.end()) context.warn('truncated')
    return {}
  },
}
