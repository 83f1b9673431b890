import { wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import type { FormatReader } from '../../reader.ts'

/** Drawings as Windows metafiles (EMF, WMF): the words that they write. */
export const metafile: FormatReader = {
  id: 'metafile',
  mediaTypes: ['image/emf', 'image/wmf'],
  matches(sample) {
    if (sample.startsWith('\x01\0\0\0') && sample.startsWith(' EMF', 40))
      return { mediaType: 'image/emf', certainty: 95 }
    if (sample.startsWith('\xd7\xcd\xc6\x9a')) return { mediaType: 'image/wmf', certainty: 95 }
    const named = sample.extension === 'wmf' && sample.startsWith('\x01\0\x09\0\0\x03')
    return named ? { mediaType: 'image/wmf', certainty: 60 } : null
  },
  async read({ source, limits, text, mediaType }) {
    if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
    const { emfWords, wmfWords } = await import('./metafile-words.ts')
    const bytes = wholeOf(source)
    for (const line of mediaType === 'image/emf' ? emfWords(bytes) : wmfWords(bytes)) {
      text.line(line)
      if (text.full) break
    }
    return {}
  },
}
