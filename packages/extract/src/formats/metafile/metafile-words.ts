import { decoderFor } from '../../text/decode.ts'

interface Piece {
  readonly words: string
  readonly x: number
  readonly y: number
}

const EXT_TEXT_OUT_A = 83
const EXT_TEXT_OUT_W = 84
const SMALL_TEXT_OUT = 108
const NO_RECTANGLE = 0x100
const SMALL_CHARACTERS = 0x200
const GLYPHS = 0x10
const MOST_CHARACTERS = 65_536

/** Lines that an enhanced metafile writes ([MS-EMF] 2.3.5.7, 2.3.5.8, 2.3.5.37). */
export function emfWords(bytes: Buffer): Iterable<string> {
  return joined(emfPieces(bytes))
}

function* emfPieces(bytes: Buffer): Generator<Piece, void, undefined> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const type = bytes.readUInt32LE(at)
    const size = bytes.readUInt32LE(at + 4)
    if (size < 8) return
    const record = bytes.subarray(at, Math.min(bytes.length, at + size))
    at += size
    if ((type === EXT_TEXT_OUT_A || type === EXT_TEXT_OUT_W) && record.length >= 56) {
      const count = Math.min(record.readUInt32LE(44), MOST_CHARACTERS)
      const place = record.readUInt32LE(48)
      if ((record.readUInt32LE(52) & GLYPHS) !== 0) continue
      const end = place + count * (type === EXT_TEXT_OUT_W ? 2 : 1)
      const words =
        type === EXT_TEXT_OUT_W ? record.toString('utf16le', place, end) : narrow(record.subarray(place, end))
      yield { words, x: record.readInt32LE(36), y: record.readInt32LE(40) }
    } else if (type === SMALL_TEXT_OUT && record.length >= 36) {
      const count = Math.min(record.readUInt32LE(16), MOST_CHARACTERS)
      const options = record.readUInt32LE(20)
      const place = (options & NO_RECTANGLE) !== 0 ? 36 : 52
      const small = (options & SMALL_CHARACTERS) !== 0
      const words = small
        ? narrow(record.subarray(place, place + count))
        : record.toString('utf16le', place, place + count * 2)
      yield { words, x: record.readInt32LE(8), y: record.readInt32LE(12) }
    }
  }
}

const TEXT_OUT = 0x0521
const WMF_EXT_TEXT_OUT = 0x0a32

/** Lines that a Windows metafile writes ([MS-WMF] 2.3.3.5, 2.3.3.20). */
export function wmfWords(bytes: Buffer): Iterable<string> {
  return joined(wmfPieces(bytes))
}

function* wmfPieces(bytes: Buffer): Generator<Piece, void, undefined> {
  const placeable = bytes.length > 4 && bytes.readUInt32LE(0) === 0x9ac6cdd7
  for (let at = placeable ? 40 : 18; at + 6 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at) * 2
    const type = bytes.readUInt16LE(at + 4)
    if (size < 6) return
    const record = bytes.subarray(at, Math.min(bytes.length, at + size))
    at += size
    if (type === WMF_EXT_TEXT_OUT && record.length >= 14) {
      const count = record.readUInt16LE(10)
      const place = (record.readUInt16LE(12) & 6) !== 0 ? 22 : 14
      yield { words: narrow(record.subarray(place, place + count)), x: record.readInt16LE(8), y: record.readInt16LE(6) }
    } else if (type === TEXT_OUT && record.length >= 8) {
      const count = record.readUInt16LE(6)
      const after = 8 + count + (count & 1)
      const placed = after + 4 <= record.length
      yield {
        words: narrow(record.subarray(8, 8 + count)),
        x: placed ? record.readInt16LE(after + 2) : 0,
        y: placed ? record.readInt16LE(after) : 0,
      }
    }
  }
}

function narrow(bytes: Buffer): string {
  return decoderFor('windows-1252')?.decode(bytes) ?? ''
}

/** Pieces at one height that follow each other to the right are one line. */
function* joined(pieces: Iterable<Piece>): Generator<string, void, undefined> {
  let line = ''
  let last: Piece | null = null
  for (const piece of pieces) {
    const goesOn = last !== null && piece.y === last.y && piece.x > last.x
    if (!goesOn && line.trim() !== '') yield line.trim()
    line = goesOn ? line + piece.words : piece.words
    last = piece
  }
  if (line.trim() !== '') yield line.trim()
}
