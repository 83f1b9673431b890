import type { FormatReader } from '../../reader.ts'

/** PowerPoint 97 to 2003 presentations: slides, notes, comments, embedded objects. */
export const powerpoint97: FormatReader = {
  id: 'powerpoint-97',
  mediaTypes: ['application/vnd.ms-powerpoint'],
  matches(sample) {
    return sample.compoundNames.has('PowerPoint Document')
      ? { mediaType: 'application/vnd.ms-powerpoint', certainty: 95 }
      : null
  },
  async read(context) {
    const { readPowerpoint97 } = await import('./read-powerpoint-97.ts')
    return readPowerpoint97(context)
  },
}
