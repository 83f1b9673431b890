import type { FormatReader } from '../../reader.ts'

const HEADER =
  /^(From|To|Cc|Bcc|Subject|Date|Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type|Content-Transfer-Encoding|Reply-To|Sender|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Thread-[\w-]+|References|In-Reply-To|List-[\w-]+|X-[\w-]+):/i
const BY_MACHINE = /^(Received|Return-Path|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|Content-Type):/i

/** Mail messages (RFC 5322 and MIME) with all parts and attachments; web archives (MHTML) are mail too. */
export const mail: FormatReader = {
  id: 'mail',
  mediaTypes: ['message/rfc822', 'multipart/related'],
  matches(sample) {
    if (sample.text === null) return null
    const text = sample.text.replace(/^\d{1,12}\s*\n/, '')
    const end = text.search(/\r?\n\r?\n/)
    const lines = text.slice(0, end < 0 ? 16_384 : Math.min(end, 16_384)).split(/\r?\n/)
    const first = lines[0] ?? ''
    if (!/^[A-Za-z][\w-]{0,60}:/.test(first)) return null
    const known = lines.filter((line) => HEADER.test(line)).length
    const machine = lines.filter((line) => BY_MACHINE.test(line)).length
    const named = /^(eml|mht|mhtml|emlx)$/.test(sample.extension) || sample.declaredType === 'message/rfc822'
    const strays = lines.filter((line) => line !== '' && !/^([\w-]{1,80}:|\s)/.test(line)).length
    if (known < 2 || strays > known) return null
    const mediaType =
      /^Content-Type:\s*multipart\/related/im.test(text.slice(0, 16_384)) && sample.extension.startsWith('mht')
        ? 'multipart/related'
        : 'message/rfc822'
    return machine >= 1 && known >= 3 ? { mediaType, certainty: 80 } : named ? { mediaType, certainty: 40 } : null
  },
  async read(context) {
    const { readMail } = await import('./read-mail.ts')
    return readMail(context)
  },
}
