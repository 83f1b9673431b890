import { constants, inflateSync } from 'node:zlib'
import { ReadFailure } from '../failure.ts'
import type { GrayBitmap } from './bitmap.ts'

const MOST_PIXELS = 120_000_000

export interface DecodedPng {
  readonly width: number
  readonly height: number
  /** Unpacks the picture; null for an interlaced one. @throws {ReadFailure} `damaged` */
  readonly bitmap: () => GrayBitmap | null
  /** Texts in the file (`Author: …`). */
  readonly texts: readonly string[]
  readonly cut: boolean
}

interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly color: number
  readonly interlaced: boolean
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Reads a PNG (third edition); its picture is unpacked to grey on white when asked for. @throws {ReadFailure} `damaged`, `too-large` */
export function decodePng(bytes: Buffer): DecodedPng {
  const packed: Buffer[] = []
  const texts: string[] = []
  let header: Header | null = null
  let palette: Buffer = Buffer.alloc(0)
  let ended = false
  for (let at = 8; at + 8 <= bytes.length && !ended; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length))
    if (type === 'IHDR') header = readHeader(body)
    else if (type === 'PLTE') palette = body
    else if (type === 'IDAT') packed.push(body)
    else if (type === 'tEXt' || type === 'iTXt') texts.push(textOf(body, type))
    ended = type === 'IEND'
    at += 12 + length
  }
  if (header === null) throw new ReadFailure('damaged')
  const found = header
  return {
    width: found.width,
    height: found.height,
    bitmap: () => (found.interlaced ? null : unpacked(found, Buffer.concat(packed), palette)),
    texts: texts.filter((text) => text !== ''),
    cut: !ended,
  }
}

function unpacked(header: Header, packed: Buffer, palette: Buffer): GrayBitmap {
  const channels = CHANNELS[header.color]
  if (channels === undefined) throw new ReadFailure('damaged')
  const stride = Math.ceil((header.width * channels * header.depth) / 8)
  const raw = inflate(packed, (stride + 1) * header.height)
  const rows = unfilter(raw, stride, Math.max(1, (channels * header.depth) >> 3), header.height)
  return toGray(rows, header, channels, stride, palette)
}

function readHeader(body: Buffer): Header {
  if (body.length < 13) throw new ReadFailure('damaged')
  const width = body.readUInt32BE(0)
  const height = body.readUInt32BE(4)
  if (width === 0 || height === 0) throw new ReadFailure('damaged')
  if (width * height > MOST_PIXELS) throw new ReadFailure('too-large')
  return { width, height, depth: body[8] ?? 8, color: body[9] ?? 0, interlaced: body[12] === 1 }
}

function inflate(packed: Buffer, expected: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: expected + 1_024, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    throw new ReadFailure('damaged', null, { cause: error })
  }
}

function textOf(body: Buffer, type: string): string {
  const zero = body.indexOf(0)
  const key = body.toString('latin1', 0, Math.max(0, zero))
  if (!/^(author|description|title|copyright|comment|source|disclaimer)$/i.test(key)) return ''
  const start = type === 'tEXt' ? zero + 1 : body.indexOf(0, body.indexOf(0, zero + 3) + 1) + 1
  return `${key}: ${body.toString(type === 'tEXt' ? 'latin1' : 'utf8', start, Math.min(body.length, start + 8_192))}`
}

/** Undoes the row filters; rows that are missing stay zero. */
function unfilter(raw: Buffer, stride: number, step: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1)
    if (from >= raw.length) break
    const filter = raw[from] ?? 0
    const to = row * stride
    for (let index = 0; index < stride; index++) {
      const left = index >= step ? (out[to + index - step] ?? 0) : 0
      const up = row > 0 ? (out[to - stride + index] ?? 0) : 0
      const corner = row > 0 && index >= step ? (out[to - stride + index - step] ?? 0) : 0
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0
      out[to + index] = (raw[from + 1 + index] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}

function toGray(
  rows: Uint8Array,
  { width, height, depth, color }: Header,
  channels: number,
  stride: number,
  palette: Buffer,
): GrayBitmap {
  const data = new Uint8Array(width * height)
  const top = (1 << Math.min(depth, 8)) - 1
  const sample = (row: number, index: number): number => {
    if (depth === 8) return rows[row * stride + index] ?? 0
    if (depth === 16) return rows[row * stride + index * 2] ?? 0
    const byte = rows[row * stride + ((index * depth) >> 3)] ?? 0
    const value = (byte >> (8 - depth - ((index * depth) & 7))) & top
    return color === 3 ? value : (value * 255) / top
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = x * channels
      let light: number
      if (color === 3) {
        const entry = sample(y, at) * 3
        light = luma(palette[entry] ?? 0, palette[entry + 1] ?? 0, palette[entry + 2] ?? 0)
      } else
        light = color === 2 || color === 6 ? luma(sample(y, at), sample(y, at + 1), sample(y, at + 2)) : sample(y, at)
      const alpha = color === 4 || color === 6 ? sample(y, at + channels - 1) / 255 : 1
      data[y * width + x] = Math.round(light * alpha + 255 * (1 - alpha))
    }
  }
  return { width, height, data }
}

function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
