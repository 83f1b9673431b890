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
    const reading = readPlainText(context)
    // Armoured OpenPGP (RFC 9580) is text to look at, and nothing that can be read.
    if (!/^\s*-----BEGIN PGP MESSAGE-----/.test(context.sample.text ?? '')) return reading
    context.warn('encrypted-mail')
    return { ...reading, status: 'encrypted' }
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
