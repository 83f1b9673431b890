import type { FormatReader } from '../../reader.ts'

/** Any other OLE compound file (Publisher, old Visio, Works): its properties, embedded files and runs of readable text. */
export const compound: FormatReader = {
  id: 'compound',
  mediaTypes: ['application/x-cfb'],
  matches(sample) {
    return sample.compoundNames.size > 0 ? { mediaType: 'application/x-cfb', certainty: 50 } : null
  },
  async read(context) {
    const { readCompound } = await import('./read-compound.ts')
    return readCompound(context)
  },
}
