import type { FormatReader } from '../../reader.ts'

/** Word 6 to 2003 documents and templates: all text ranges (body, notes, headers, comments, text boxes). */
export const word97: FormatReader = {
  id: 'word-97',
  mediaTypes: ['application/msword'],
  matches(sample) {
    return sample.compoundNames.has('WordDocument') ? { mediaType: 'application/msword', certainty: 95 } : null
  },
  async read(context) {
    const { readWord97 } = await import('./read-word-97.ts')
    return readWord97(context)
  },
}
