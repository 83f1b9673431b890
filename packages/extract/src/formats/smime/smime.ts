import { memorySource, wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import type { FormatReader } from '../../reader.ts'
import { signedContent } from './signed-content.ts'

const SIGNED = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02'
const ENVELOPED = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03'

/** Signed mail whose content stands inside the signature, and enciphered mail (S/MIME, RFC 8551; CMS, RFC 5652). */
export const smime: FormatReader = {
  id: 'smime',
  mediaTypes: ['application/pkcs7-mime'],
  matches(sample) {
    const head = sample.head.toString('latin1', 0, 32)
    return head.startsWith('0') && (head.includes(SIGNED) || head.includes(ENVELOPED))
      ? { mediaType: 'application/pkcs7-mime', certainty: 97 }
      : null
  },
  async read({ source, sample, limits }) {
    if (sample.head.toString('latin1', 0, 32).includes(ENVELOPED)) throw new ReadFailure('encrypted-mail')
    if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
    const content = signedContent(wholeOf(source))
    // A signature apart from what it signs holds nothing itself.
    if (content === null) return { status: 'read' }
    return {
      status: 'read',
      contained: [{ name: 'message.eml', mediaType: 'message/rfc822', open: () => memorySource(content) }],
    }
  },
}
