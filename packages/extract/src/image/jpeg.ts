import { ReadFailure } from '../failure.ts'
import type { PackedStrip } from './pdf-around.ts'

const MOST_PIXELS = 150_000_000

export interface JpegFacts {
  readonly strip: PackedStrip
  /** The EXIF block, from its TIFF header, or null. */
  readonly exif: Buffer | null
  readonly cut: boolean
}

/** Size, colours and EXIF block of a JPEG (ITU T.81). @throws {ReadFailure} `damaged` */
export function jpegFacts(bytes: Buffer): JpegFacts {
  let exif: Buffer | null = null
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) throw new ReadFailure('damaged')
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8) || marker === 1) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = bytes.readUInt16BE(at + 2)
    if (marker === 0xe1 && bytes.toString('latin1', at + 4, at + 10) === 'Exif\0\0')
      exif = bytes.subarray(at + 10, at + 2 + length)
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const components = bytes[at + 9]
      const space =
        components === 1 ? '/DeviceGray' : components === 4 ? '/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]' : '/DeviceRGB'
      if (bytes.readUInt16BE(at + 7) * bytes.readUInt16BE(at + 5) > MOST_PIXELS) throw new ReadFailure('too-large')
      return {
        strip: {
          width: bytes.readUInt16BE(at + 7),
          height: bytes.readUInt16BE(at + 5),
          bytes,
          dictionary: `/Filter/DCTDecode/BitsPerComponent 8/ColorSpace${space}`,
        },
        exif,
        cut: endsEarly(bytes),
      }
    }
    at += 2 + length
  }
  throw new ReadFailure('truncated')
}

/** Without a mark of its end (one of a preview inside does not count) a picture was cut off. */
function endsEarly(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))
  return end < 0 || end < bytes.length - 65_536
}
