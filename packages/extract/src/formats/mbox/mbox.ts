import { sliceSource } from '../../bytes/byte-source.ts'
import type { ByteSource } from '../../bytes/byte-source.ts'
import type { ContainedFile, FormatReader } from '../../reader.ts'

/** Mailboxes of mail programs (RFC 4155): each message is a part. */
export const mbox: FormatReader = {
  id: 'mbox',
  mediaTypes: ['application/mbox'],
  matches(sample) {
    const start = sample.head.toString('latin1', 0, 4_096)
    return /^From \S+.*\r?\n([\w-]{1,60}:.*\r?\n)/.test(start) ? { mediaType: 'application/mbox', certainty: 90 } : null
  },
  async read({ source }) {
    return { status: 'read', contained: messages(source) }
  },
}

function* messages(source: ByteSource): Generator<ContainedFile, void, undefined> {
  let start = 0
  let count = 0
  for (const end of boundaries(source)) {
    const from = start
    const line = source.read(from, 1_024).indexOf(10)
    const skip = line < 0 ? 0 : line + 1
    const length = end - from - skip
    if (length > 0)
      yield {
        name: `message-${++count}.eml`,
        mediaType: 'message/rfc822',
        open: () => sliceSource(source, from + skip, length),
      }
    start = end
  }
}

/** Where messages end: an empty line, then a line `From ` that is followed by a header. */
function* boundaries(source: ByteSource): Generator<number, void, undefined> {
  const step = 1024 * 1024
  for (let at = 0; at < source.size; at += step) {
    const chunk = source.read(at, step + 1_024).toString('latin1')
    for (const match of chunk.matchAll(/\n\r?\n(?=From [^\n]{1,400}\n[\w-]{1,60}:)/g)) {
      const place = match.index + match[0].length
      if (place < step) yield at + place
    }
  }
  yield source.size
}
