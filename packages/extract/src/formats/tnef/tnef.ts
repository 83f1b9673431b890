import type { FormatReader } from '../../reader.ts'

/** The envelope `winmail.dat` in which Outlook sends formatted mail: body and attachments. */
export const tnef: FormatReader = {
  id: 'tnef',
  mediaTypes: ['application/vnd.ms-tnef'],
  matches(sample) {
    return sample.startsWith('\x78\x9f\x3e\x22') ? { mediaType: 'application/vnd.ms-tnef', certainty: 99 } : null
  },
  async read(context) {
    const { readTnef } = await import('./read-tnef.ts')
    return readTnef(context)
  },
}
