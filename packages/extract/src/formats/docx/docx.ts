import type { FormatReader } from '../../reader.ts'

/** Word documents, templates and macro documents (Office Open XML), with all their text parts. */
export const docx: FormatReader = {
  id: 'docx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  matches(sample) {
    for (const name of sample.zipNames)
      if (/^word\/.+\.xml$/i.test(name)) return { mediaType: this.mediaTypes[0] ?? '', certainty: 90 }
    return null
  },
  async read(context) {
    const { readDocx } = await import('./read-docx.ts')
    return readDocx(context)
  },
}
