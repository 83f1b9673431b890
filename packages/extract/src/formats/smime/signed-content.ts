const DATA_OID = '\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01'
const OID = 0x06
const OCTETS = 0x04
const OCTETS_IN_PIECES = 0x24
const CONTENT = 0xa0
const DEEPEST = 32

interface Element {
  readonly tag: number
  readonly start: number
  readonly end: number
  /** Length not told beforehand: the element ends with two zero bytes. */
  readonly open: boolean
}

/** The content of a SignedData (RFC 5652, 5.2), out of DER or BER; null when it stands elsewhere. */
export function signedContent(bytes: Buffer): Buffer | null {
  const marker = bytes.indexOf(Buffer.from(`\x06\x09${DATA_OID}`, 'latin1'))
  if (marker < 0) return null
  const id = elementAt(bytes, marker, bytes.length)
  if (id === null || id.tag !== OID) return null
  const content = elementAt(bytes, id.end, bytes.length)
  if (content === null || content.tag !== CONTENT) return null
  const pieces: Buffer[] = []
  collect(bytes, content.start, content.end, pieces, 0)
  return pieces.length === 0 ? null : Buffer.concat(pieces)
}

/** Takes the octet strings between two places; gives where it stopped. */
function collect(bytes: Buffer, from: number, to: number, pieces: Buffer[], depth: number): number {
  let at = from
  while (at + 2 <= to && depth < DEEPEST) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at + 2
    const element = elementAt(bytes, at, to)
    if (element === null) return to
    if (element.tag === OCTETS) {
      pieces.push(bytes.subarray(element.start, element.end))
      at = element.end
    } else if (element.tag === OCTETS_IN_PIECES) {
      const stopped = collect(bytes, element.start, element.end, pieces, depth + 1)
      at = element.open ? stopped : element.end
    } else return to
  }
  return at
}

function elementAt(bytes: Buffer, at: number, to: number): Element | null {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined || at + 2 > to) return null
  if (first < 0x80) return { tag, start: at + 2, end: Math.min(to, at + 2 + first), open: false }
  if (first === 0x80) return { tag, start: at + 2, end: to, open: true }
  const count = first & 0x7f
  if (count > 6 || at + 2 + count > to) return null
  const length = bytes.readUIntBE(at + 2, count)
  return { tag, start: at + 2 + count, end: Math.min(to, at + 2 + count + length), open: false }
}
