import type { Quarter } from './bitmap.ts'
import { TiffDirectory } from './tiff.ts'

export interface ExifFacts {
  /** Quarter turns clockwise that put the picture upright. */
  readonly turn: Quarter
  /** `label: value` lines: who made it, what it shows, where and when. */
  readonly lines: readonly string[]
}

const TEXTS: readonly (readonly [number, string])[] = [
  [0x010e, 'Description'],
  [0x013b, 'Artist'],
  [0x8298, 'Copyright'],
]
const WIDE_TEXTS: readonly (readonly [number, string])[] = [
  [0x9c9b, 'Title'],
  [0x9c9c, 'Comment'],
  [0x9c9d, 'Author'],
  [0x9c9e, 'Keywords'],
  [0x9c9f, 'Subject'],
]

/** What an EXIF block (CIPA DC-008) says of people and places; `bytes` begin at its TIFF header. */
export function exifFacts(bytes: Buffer): ExifFacts {
  const little = bytes.toString('latin1', 0, 2) === 'II'
  if (bytes.length < 16) return { turn: 0, lines: [] }
  const main = new TiffDirectory(bytes, little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4), little)
  const lines: string[] = []
  for (const [tag, label] of TEXTS) {
    const value = main.text(tag).trim()
    if (value !== '') lines.push(`${label}: ${value}`)
  }
  for (const [tag, label] of WIDE_TEXTS) {
    const value = Buffer.from(main.all(tag)).toString('utf16le').replace(/\0.*$/s, '').trim()
    if (value !== '') lines.push(`${label}: ${value}`)
  }
  const inner = main.one(0x8769, 0)
  const taken = inner > 0 ? new TiffDirectory(bytes, inner, little).text(0x9003) : ''
  if (taken !== '') lines.push(`Taken: ${taken}`)
  const gps = main.one(0x8825, 0)
  const place = gps > 0 ? placeOf(new TiffDirectory(bytes, gps, little)) : null
  if (place !== null) lines.push(place)
  const orientation = main.one(0x0112, 1)
  return {
    turn:
      orientation === 3 || orientation === 4
        ? 2
        : orientation === 6 || orientation === 7
          ? 1
          : orientation === 5 || orientation === 8
            ? 3
            : 0,
    lines,
  }
}

function placeOf(gps: TiffDirectory): string | null {
  const degrees = (tag: number): number => {
    const [whole = 0, minutes = 0, seconds = 0] = gps.all(tag)
    return whole + minutes / 60 + seconds / 3600
  }
  if (gps.all(2).length === 0 || gps.all(4).length === 0) return null
  const latitude = degrees(2) * (gps.text(1).startsWith('S') ? -1 : 1)
  const longitude = degrees(4) * (gps.text(3).startsWith('W') ? -1 : 1)
  return `GPS: ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
}
