import type { FormatReader } from '../../reader.ts'

/** Outlook messages, appointments, contacts and tasks (.msg), with attachments and messages inside messages. */
export const outlookMsg: FormatReader = {
  id: 'outlook-msg',
  mediaTypes: ['application/vnd.ms-outlook'],
  matches(sample) {
    const names = sample.compoundNames
    return names.has('__properties_version1.0') || names.has('__nameid_version1.0')
      ? { mediaType: 'application/vnd.ms-outlook', certainty: 95 }
      : null
  },
  async read(context) {
    const { readOutlookMsg } = await import('./read-outlook-msg.ts')
    return readOutlookMsg(context)
  },
}
