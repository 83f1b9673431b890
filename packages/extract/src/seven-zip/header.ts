import { ReadFailure } from '../failure.ts'

/** A step of unpacking, of 7-Zip's format description (7zFormat.txt); only steps with one way in and one way out. */
export interface Coder {
  readonly id: string
  readonly properties: Buffer
}

/** A chain of steps over one packed stream. */
export interface Folder {
  readonly coders: readonly Coder[]
  /** Pairs of coders: what goes into the first comes out of the second. */
  readonly bonds: readonly (readonly [into: number, outOf: number])[]
  /** What each coder gives, in bytes. */
  readonly sizes: number[]
}

export interface Streams {
  /** Where the packed streams begin, from the end of the signature header. */
  readonly place: number
  readonly packedSizes: readonly number[]
  readonly folders: readonly Folder[]
  /** Checksums of the folders, as they stand after the sizes; kept as they are. */
  readonly digests: Buffer
  /** Where what follows the folders begins. */
  readonly end: number
}

export const AES = '06f10701'
const END = 0
const PACK_INFO = 6
const UNPACK_INFO = 7
const SIZE = 9
const DIGESTS = 10
const FOLDER = 11
const UNPACK_SIZE = 12
const MOST = 100_000

/** Reads numbers and bytes in order. @throws {ReadFailure} `damaged` beyond the end */
export class HeaderReader {
  readonly bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number = 0) {
    this.bytes = bytes
    this.at = at
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new ReadFailure('damaged')
    return byte
  }

  take(length: number): Buffer {
    const piece = this.bytes.subarray(this.at, this.at + length)
    if (piece.length < length) throw new ReadFailure('damaged')
    this.at += length
    return piece
  }

  /** The first byte tells by its leading ones how many bytes follow. */
  number(): number {
    const first = this.byte()
    let value = 0
    for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * index)
      value += this.byte() * 2 ** (8 * index)
    }
    return value
  }

  count(): number {
    const count = this.number()
    if (count > MOST) throw new ReadFailure('too-many-entries')
    return count
  }
}

/** Reads the streams of a header, from behind its mark. @throws {ReadFailure} `packing-not-read` for branching folders */
export function readStreams(reader: HeaderReader): Streams {
  let place = 0
  let packedSizes: number[] = []
  let folders: Folder[] = []
  let digests: Buffer = Buffer.alloc(0)
  let end = reader.at
  for (;;) {
    end = reader.at
    const mark = reader.byte()
    if (mark === PACK_INFO) {
      place = reader.number()
      const count = reader.count()
      for (let inner = reader.byte(); inner !== END; inner = reader.byte()) {
        if (inner === SIZE) packedSizes = Array.from({ length: count }, () => reader.number())
        else if (inner === DIGESTS) digestsOf(reader, count)
        else throw new ReadFailure('damaged')
      }
    } else if (mark === UNPACK_INFO) {
      if (reader.byte() !== FOLDER) throw new ReadFailure('damaged')
      const count = reader.count()
      if (reader.byte() !== 0) throw new ReadFailure('packing-not-read')
      folders = Array.from({ length: count }, () => readFolder(reader))
      if (reader.byte() !== UNPACK_SIZE) throw new ReadFailure('damaged')
      for (const folder of folders) for (const _ of folder.coders) folder.sizes.push(reader.number())
      for (let inner = reader.byte(); inner !== END; inner = reader.byte()) {
        if (inner !== DIGESTS) throw new ReadFailure('damaged')
        const start = reader.at - 1
        digestsOf(reader, count)
        digests = reader.bytes.subarray(start, reader.at)
      }
    } else return { place, packedSizes, folders, digests, end }
  }
}

function digestsOf(reader: HeaderReader, count: number): void {
  let defined = count
  if (reader.byte() === 0) {
    defined = 0
    for (const byte of reader.take(Math.ceil(count / 8)))
      for (let bits = byte; bits > 0; bits >>= 1) defined += bits & 1
  }
  reader.take(4 * defined)
}

function readFolder(reader: HeaderReader): Folder {
  const count = reader.number()
  if (count < 1 || count > 8) throw new ReadFailure('damaged')
  const coders = Array.from({ length: count }, (): Coder => {
    const flags = reader.byte()
    const id = reader.take(flags & 15).toString('hex')
    if ((flags & 0x10) !== 0 && (reader.number() !== 1 || reader.number() !== 1))
      throw new ReadFailure('packing-not-read')
    return { id, properties: (flags & 0x20) === 0 ? Buffer.alloc(0) : reader.take(reader.number()) }
  })
  const bonds = Array.from({ length: count - 1 }, (): [number, number] => [reader.number(), reader.number()])
  return { coders, bonds, sizes: [] }
}

/** Writes streams as {@link readStreams} reads them, with their marks but without the end. */
export function writeStreams({ packedSizes, folders, digests }: Omit<Streams, 'place' | 'end'>): Buffer {
  const pieces: Buffer[] = []
  const put = (...values: number[]): void => {
    pieces.push(Buffer.from(values))
  }
  put(PACK_INFO, 0)
  pieces.push(numberOf(packedSizes.length))
  put(SIZE)
  for (const size of packedSizes) pieces.push(numberOf(size))
  put(END, UNPACK_INFO, FOLDER)
  pieces.push(numberOf(folders.length))
  put(0)
  for (const { coders, bonds } of folders) {
    pieces.push(numberOf(coders.length))
    for (const { id, properties } of coders) {
      put((id.length / 2) | (properties.length > 0 ? 0x20 : 0))
      pieces.push(Buffer.from(id, 'hex'))
      if (properties.length > 0) pieces.push(numberOf(properties.length), properties)
    }
    for (const [into, outOf] of bonds) put(into, outOf)
  }
  put(UNPACK_SIZE)
  for (const { sizes } of folders) for (const size of sizes) pieces.push(numberOf(size))
  pieces.push(digests)
  put(END)
  return Buffer.concat(pieces)
}

function numberOf(value: number): Buffer {
  if (value < 0x80) return Buffer.from([value])
  const bytes = Buffer.alloc(9)
  bytes[0] = 0xff
  bytes.writeBigUInt64LE(BigInt(value), 1)
  return bytes
}
