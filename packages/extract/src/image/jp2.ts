import { ReadFailure } from '../failure.ts'
import type { PackedStrip } from './pdf-around.ts'

const MOST_PIXELS = 150_000_000

/** A JPEG 2000 file (ISO/IEC 15444-1) as a strip; its size stands in the box `ihdr`. @throws {ReadFailure} */
export function jp2Strip(bytes: Buffer): PackedStrip {
  const at = bytes.subarray(0, 4_096).indexOf('ihdr', 0, 'latin1')
  if (at < 0 || at + 12 > bytes.length) throw new ReadFailure('damaged')
  const height = bytes.readUInt32BE(at + 4)
  const width = bytes.readUInt32BE(at + 8)
  if (width === 0 || height === 0) throw new ReadFailure('damaged')
  if (width * height > MOST_PIXELS) throw new ReadFailure('too-large')
  return { width, height, bytes, dictionary: '/Filter/JPXDecode' }
}
