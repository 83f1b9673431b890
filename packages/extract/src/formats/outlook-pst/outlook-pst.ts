import type { FormatReader } from '../../reader.ts'

/** Outlook mailboxes (.pst, .ost): each item is a part, its attachments parts of it. */
export const outlookPst: FormatReader = {
  id: 'outlook-pst',
  mediaTypes: ['application/vnd.ms-outlook-pst'],
  matches(sample) {
    return sample.startsWith('!BDN') ? { mediaType: 'application/vnd.ms-outlook-pst', certainty: 100 } : null
  },
  async read(context) {
    const { readOutlookPst } = await import('./read-outlook-pst.ts')
    return readOutlookPst(context)
  },
}
