import type { FormatReader } from '../../reader.ts'

/** PowerPoint presentations, templates and shows (Office Open XML), with notes, comments and hidden slides. */
export const pptx: FormatReader = {
  id: 'pptx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  matches(sample) {
    for (const name of sample.zipNames)
      if (/^ppt\/.+\.xml$/i.test(name)) return { mediaType: this.mediaTypes[0] ?? '', certainty: 90 }
    return null
  },
  async read(context) {
    const { readPptx } = await import('./read-pptx.ts')
    return readPptx(context)
  },
}
