import type { FormatReader } from '../../reader.ts'

/** Rich Text Format: body, headers, notes, comments, shapes, document information, embedded objects and pictures. */
export const rtf: FormatReader = {
  id: 'rtf',
  mediaTypes: ['application/rtf'],
  matches(sample) {
    return /^\s{0,16}\{\\rt/.test(sample.head.toString('latin1', 0, 24))
      ? { mediaType: 'application/rtf', certainty: 95 }
      : null
  },
  async read(context) {
    const { readRtf } = await import('./read-rtf.ts')
    return readRtf(context)
  },
}
