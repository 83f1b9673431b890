import type { FormatReader } from '../../reader.ts'

/** PDF: text page by page, form fields, comments, attachments, bookmarks, document information, XFA data. */
export const pdf: FormatReader = {
  id: 'pdf',
  mediaTypes: ['application/pdf'],
  matches(sample) {
    const at = sample.head.subarray(0, 1_032).indexOf('%PDF-')
    if (at === 0) return { mediaType: 'application/pdf', certainty: 100 }
    return at > 0 ? { mediaType: 'application/pdf', certainty: 75 } : null
  },
  async read(context) {
    const { readPdf } = await import('./read-pdf.ts')
    return readPdf(context)
  },
}
