import { ReadFailure } from '../failure.ts'
import type { PackedStrip } from './pdf-around.ts'

const MOST_PIXELS = 150_000_000
const MOST_STRIPS = 20_000
const MOST_TAGS = 500
/** Values of one directory, all tags together: damaged counts would otherwise take for ever. */
const MOST_VALUES = 100_000

/** Values of one directory of a TIFF file by their tag. */
export class TiffDirectory {
  readonly next: number
  readonly #values = new Map<number, number[]>()
  readonly #texts = new Map<number, string>()

  constructor(bytes: Buffer, offset: number, little: boolean) {
    const u16 = (at: number): number =>
      at + 2 > bytes.length ? 0 : little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)
    const u32 = (at: number): number =>
      at + 4 > bytes.length ? 0 : little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    const count = Math.min(u16(offset), MOST_TAGS)
    let left = MOST_VALUES
    for (let index = 0; index < count; index++) {
      const at = offset + 2 + index * 12
      const tag = u16(at)
      const type = u16(at + 2)
      const amount = Math.min(u32(at + 4), left)
      left -= amount
      const size = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8][type] ?? 1
      const place = size * amount <= 4 ? at + 8 : u32(at + 8)
      if (type === 2) this.#texts.set(tag, bytes.toString('utf8', place, place + amount).replace(/\0.*$/s, ''))
      else if (type === 1 || type === 7)
        this.#values.set(tag, [...bytes.subarray(place, place + Math.min(amount, 8_192))])
      else if (type === 5)
        this.#values.set(
          tag,
          Array.from({ length: amount }, (_, item) => u32(place + item * 8) / (u32(place + item * 8 + 4) || 1)),
        )
      else
        this.#values.set(
          tag,
          Array.from({ length: amount }, (_, item) => (type === 3 ? u16(place + item * 2) : u32(place + item * 4))),
        )
    }
    this.next = u32(offset + 2 + count * 12)
  }

  all(tag: number): readonly number[] {
    return this.#values.get(tag) ?? []
  }

  one(tag: number, fallback: number): number {
    return this.#values.get(tag)?.[0] ?? fallback
  }

  text(tag: number): string {
    return this.#texts.get(tag) ?? ''
  }
}

/** The directories of a TIFF file in their order. @throws {ReadFailure} `damaged` */
export function tiffDirectories(bytes: Buffer, most: number): TiffDirectory[] {
  const little = bytes.toString('latin1', 0, 2) === 'II'
  if (bytes.length < 8) throw new ReadFailure('truncated')
  const directories: TiffDirectory[] = []
  const seen = new Set<number>()
  let offset = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4)
  while (offset > 0 && offset < bytes.length && !seen.has(offset) && directories.length < most) {
    seen.add(offset)
    const directory = new TiffDirectory(bytes, offset, little)
    directories.push(directory)
    offset = directory.next
  }
  if (directories.length === 0) throw new ReadFailure('damaged')
  return directories
}

/** One page of a TIFF file as strips that PDF can hold; null when its packing is another one. */
export function tiffStrips(bytes: Buffer, page: TiffDirectory): PackedStrip[] | null {
  const width = page.one(256, 0)
  const height = page.one(257, 0)
  const compression = page.one(259, 1)
  const photometric = page.one(262, 1)
  const samples = page.one(277, 1)
  const bits = page.one(258, 1)
  const rows = Math.max(1, Math.min(height, page.one(278, height)))
  const offsets = page.all(273).slice(0, Math.min(MOST_STRIPS, Math.ceil(height / rows)))
  const lengths = page.all(279)
  if (width * height > MOST_PIXELS || bits > 16 || samples > 4) throw new ReadFailure('damaged')
  if (width === 0 || height === 0 || offsets.length === 0 || page.one(284, 1) !== 1 || page.one(266, 1) !== 1)
    return null
  const filter = filterOf(page, compression, width, samples, bits)
  if (filter === null) return null
  // Tables that all strips share are put into each of them.
  const tables = compression === 7 ? Buffer.from(page.all(347)) : Buffer.alloc(0)
  const space =
    photometric === 3 ? paletteSpace(page, bits) : `/ColorSpace/${samples >= 3 ? 'DeviceRGB' : 'DeviceGray'}`
  const inverted = photometric === 0 && compression !== 3 && compression !== 4 ? '/Decode[1 0]' : ''
  return offsets.map((offset, index): PackedStrip => {
    const stripHeight = Math.min(rows, height - index * rows)
    const own = filter.replace('ROWS', String(stripHeight))
    const strip = bytes.subarray(offset, offset + (lengths[index] ?? 0))
    return {
      width,
      height: Math.max(1, stripHeight),
      bytes:
        tables.length > 4
          ? Buffer.concat([strip.subarray(0, 2), tables.subarray(2, tables.length - 2), strip.subarray(2)])
          : strip,
      dictionary: `${own}${space}${inverted}/BitsPerComponent ${bits}`,
    }
  })
}

/** Colours of a palette: all reds, all greens, all blues, each of 16 bits. */
function paletteSpace(page: TiffDirectory, bits: number): string {
  const count = 1 << Math.min(bits, 8)
  const map = page.all(320)
  const colours = Buffer.alloc(count * 3)
  for (let index = 0; index < count; index++)
    for (let channel = 0; channel < 3; channel++)
      colours[index * 3 + channel] = (map[channel * count + index] ?? 0) >> 8
  return `/ColorSpace[/Indexed/DeviceRGB ${count - 1}<${colours.toString('hex')}>]`
}

function filterOf(
  page: TiffDirectory,
  compression: number,
  width: number,
  samples: number,
  bits: number,
): string | null {
  const predictor =
    page.one(317, 1) === 2
      ? `/DecodeParms<</Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`
      : ''
  if (compression === 1) return ''
  if (compression === 5) return `/Filter/LZWDecode${predictor}`
  if (compression === 8 || compression === 32_946) return `/Filter/FlateDecode${predictor}`
  if (compression === 32_773) return '/Filter/RunLengthDecode'
  if (compression === 7) return '/Filter/DCTDecode'
  const black = page.one(262, 0) === 0 ? '' : '/BlackIs1 true'
  if (compression === 4) return `/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/Rows ROWS${black}>>`
  if (compression === 3)
    return `/Filter/CCITTFaxDecode/DecodeParms<</K ${(page.one(292, 0) & 1) === 1 ? 1 : 0}/Columns ${width}/Rows ROWS/EndOfBlock false${black}>>`
  return null
}
