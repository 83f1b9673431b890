import { ReadFailure } from '../failure.ts'

const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const LONGEST = 64 * 1024 * 1024

/** Unpacks compressed RTF ([MS-OXRTFCP]). @throws {ReadFailure} `damaged` */
export function decompressRtf(bytes: Buffer): Buffer {
  if (bytes.length < 16) throw new ReadFailure('damaged')
  const size = Math.min(bytes.readUInt32LE(4), LONGEST)
  const kind = bytes.toString('latin1', 8, 12)
  if (kind === 'MELA') return bytes.subarray(16, 16 + size)
  if (kind !== 'LZFu') throw new ReadFailure('damaged')
  const window = Buffer.alloc(4_096)
  window.write(DICTIONARY, 'latin1')
  let write = DICTIONARY.length
  const out = Buffer.alloc(size)
  let length = 0
  const put = (byte: number): void => {
    window[write] = byte
    write = (write + 1) & 4_095
    if (length < size) out[length++] = byte
  }
  for (let at = 16; at < bytes.length && length < size; ) {
    const flags = bytes[at++] ?? 0
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0)
        continue
      }
      const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      at += 2
      const from = token >> 4
      if (from === write) return out.subarray(0, length)
      for (let index = 0; index < (token & 15) + 2; index++) put(window[(from + index) & 4_095] ?? 0)
    }
  }
  return out.subarray(0, length)
}
