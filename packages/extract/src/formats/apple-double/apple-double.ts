import { ReadFailure } from '../../failure.ts'
import type { FormatReader } from '../../reader.ts'

const ENTRY_BYTES = 12
const RESOURCE_FORK = 2
/** A resource fork without resources: two headers and an empty map. */
const EMPTY_FORK = 286
const MOST_ENTRIES = 16
/** Attributes (where a file came from, notes) lie between bytes; shorter runs than this are no words. */
const WORDS = /[^\p{Cc}\uFFFD]{6,}/gu
/** The same outside ASCII: property lists keep such words in UTF-16BE. */
const WIDE_WORDS = /[ -~\u00a0-\u024f]{6,}/g
/** A zip is opened from its end, so that one may hide behind any header. */
const ZIP_ENTRY = 'PK\u0003\u0004'
const HEADER_WORDS = /^(?:Mac OS X\s*|This resource fork intentionally left blank\s*|ATTR\W*)$/

/** What macOS puts beside a file as `._name`, in every zip made there (AppleDouble, RFC 1740): settings of the Finder and the words in them; reported when it holds a resource fork. */
export const appleDouble: FormatReader = {
  id: 'apple-double',
  mediaTypes: ['application/applefile'],
  matches({ head, size }) {
    if (size < 26 || head.readUInt32BE(0) !== 0x00051607 || head.readUInt32BE(4) !== 0x00020000) return null
    return { mediaType: 'application/applefile', certainty: 100 }
  },
  async read({ sample: { head }, source, text }) {
    const count = head.readUInt16BE(24)
    if (count > MOST_ENTRIES || 26 + count * ENTRY_BYTES > head.length) throw new ReadFailure('damaged')
    for (let at = 26; at < 26 + count * ENTRY_BYTES; at += ENTRY_BYTES) {
      const holdsMore = head.readUInt32BE(at) === RESOURCE_FORK && head.readUInt32BE(at + 8) > EMPTY_FORK
      if (holdsMore) throw new ReadFailure('format-not-read', 'AppleDouble')
    }
    if (source.size > head.length || head.includes(ZIP_ENTRY, 26, 'latin1'))
      throw new ReadFailure('format-not-read', 'AppleDouble')
    for (const [words] of head.toString('utf8', 26).matchAll(WORDS)) if (!HEADER_WORDS.test(words)) text.line(words)
    for (const from of [26, 27]) for (const [words] of wideText(head, from).matchAll(WIDE_WORDS)) text.line(words)
    return {}
  },
}

function wideText(bytes: Buffer, from: number): string {
  const even = bytes.length - ((bytes.length - from) % 2)
  return Buffer.from(bytes.subarray(from, even)).swap16().toString('utf16le')
}
