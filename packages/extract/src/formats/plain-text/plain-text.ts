import { chunksOf } from '../../bytes/byte-source.ts'
import { decodeChunks } from '../../text/decode.ts'
import type { FormatReader, ReadContext, Reading } from '../../reader.ts'

const BY_EXTENSION: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  css: 'text/css',
  js: 'text/javascript',
}

/** Any text: given as it is, decoded, without its byte order mark. */
export const plainText: FormatReader = {
  id: 'plain-text',
  mediaTypes: ['text/plain', ...Object.values(BY_EXTENSION)],
  matches(sample) {
    if (sample.encoding === null) return null
    return { mediaType: BY_EXTENSION[sample.extension] ?? 'text/plain', certainty: 10 }
  },
  async read(context) {
    return readPlainText(context)
  },
}

/** Gives a text as it is. */
export function readPlainText({ source, sample, text, progress }: ReadContext): Reading {
  const guess = sample.encoding ?? { encoding: 'windows-1252' as const, skip: 0 }
  for (const piece of decodeChunks(chunksOf(source), guess)) {
    text.add(piece)
    if (text.full) break
    progress()
  }
  return {}
}
