import { createDecipheriv, createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { ReadFailure } from '../failure.ts'
import { firstFile } from '../libarchive/libarchive.ts'
import { AES, type Coder, type Folder, HeaderReader, readStreams, type Streams, writeStreams } from './header.ts'

const SIGNATURE = Buffer.from('377abcaf271c0004', 'hex')
const SIGNATURE_HEADER = 32
const PLAIN_HEADER = 1
const PACKED_HEADER = 0x17
const MAIN_STREAMS = 4
const COPY = '00'
const MOST_ROUNDS = 24
const LONGEST_HEADER = 64 * 1024 * 1024

/**
 * A 7z archive without its encryption (7zAES: AES-256-CBC, key by SHA-256), for a reader that knows none. Whether the
 * password fits is told by the checksum of the header, when that is enciphered, or of the first file.
 * @returns null when nothing is enciphered or no password fits
 * @throws {ReadFailure} `damaged`, `packing-not-read`
 */
export async function decipherSevenZip(
  archive: Buffer,
  passwords: readonly string[],
  progress: () => void,
): Promise<Buffer | null> {
  const at = SIGNATURE_HEADER + Number(archive.readBigUInt64LE(12))
  const length = Number(archive.readBigUInt64LE(20))
  if (length > LONGEST_HEADER || at + length > archive.length) throw new ReadFailure('truncated')
  const header = archive.subarray(at, at + length)
  for (const password of passwords) {
    progress()
    try {
      const opened = await openWith(archive, header, password)
      if (opened !== null && (await readable(opened))) return opened
    } catch (error) {
      // A wrong password gives nonsense, which fits no format.
      if (!(error instanceof ReadFailure) || error.reason === 'packing-not-read') throw error
    }
  }
  return null
}

async function openWith(archive: Buffer, header: Buffer, password: string): Promise<Buffer | null> {
  const keys = new Map<string, Buffer>()
  let plain = header
  for (let depth = 0; plain[0] === PACKED_HEADER && depth < 4; depth++) {
    const streams = readStreams(new HeaderReader(plain, 1))
    plain = await unpackedHeader(withoutAes(archive, streams, password, keys))
  }
  if (plain[0] !== PLAIN_HEADER || plain[1] !== MAIN_STREAMS) return null
  const streams = readStreams(new HeaderReader(plain, 2))
  const { packed, ...open } = withoutAes(archive, streams, password, keys)
  return archiveOf(packed, Buffer.concat([plain.subarray(0, 2), writeStreams(open), plain.subarray(streams.end)]))
}

interface OpenStreams extends Omit<Streams, 'place' | 'end'> {
  readonly packed: readonly Buffer[]
}

function withoutAes(archive: Buffer, streams: Streams, password: string, keys: Map<string, Buffer>): OpenStreams {
  const { packedSizes, folders, place } = streams
  if (packedSizes.length !== folders.length) throw new ReadFailure('packing-not-read')
  const packed: Buffer[] = []
  let from = SIGNATURE_HEADER + place
  const opened = folders.map((folder, index): Folder => {
    const bytes = archive.subarray(from, from + (packedSizes[index] ?? 0))
    from += packedSizes[index] ?? 0
    const number = folder.coders.findIndex(({ id }) => id === AES)
    const coder = folder.coders[number]
    if (coder === undefined) {
      packed.push(bytes)
      return folder
    }
    packed.push(decipher(coder, bytes, password, keys).subarray(0, folder.sizes[number] ?? 0))
    return withoutCoder(folder, number)
  })
  return { packed, packedSizes: packed.map(({ length }) => length), folders: opened, digests: streams.digests }
}

function withoutCoder({ coders, bonds, sizes }: Folder, gone: number): Folder {
  if (coders.length === 1) return { coders: [{ id: COPY, properties: Buffer.alloc(0) }], bonds: [], sizes }
  const moved = (coder: number): number => (coder > gone ? coder - 1 : coder)
  return {
    coders: coders.filter((_, index) => index !== gone),
    bonds: bonds
      .filter((bond) => !bond.includes(gone))
      .map(([into, outOf]): [number, number] => [moved(into), moved(outOf)]),
    sizes: sizes.filter((_, index) => index !== gone),
  }
}

/** Properties: rounds as a power of two with flags, sizes of salt and vector, then both. */
function decipher({ properties }: Coder, bytes: Buffer, password: string, keys: Map<string, Buffer>): Buffer {
  const [first = 0, second = 0] = properties
  const saltLength = (first >> 7) + (second >> 4)
  const vectorLength = ((first >> 6) & 1) + (second & 15)
  const salt = properties.subarray(2, 2 + saltLength)
  const vector = Buffer.alloc(16)
  properties.copy(vector, 0, 2 + saltLength, 2 + saltLength + vectorLength)
  const rounds = first & 0x3f
  if (rounds > MOST_ROUNDS) throw new ReadFailure('packing-not-read')
  const name = `${rounds} ${salt.toString('hex')}`
  const key = keys.get(name) ?? keyOf(password, salt, rounds)
  keys.set(name, key)
  const aes = createDecipheriv('aes-256-cbc', key, vector)
  aes.setAutoPadding(false)
  return Buffer.concat([aes.update(bytes.subarray(0, bytes.length & ~15)), aes.final()])
}

function keyOf(password: string, salt: Buffer, rounds: number): Buffer {
  const start = Buffer.concat([salt, Buffer.from(password, 'utf16le')])
  const step = start.length + 8
  const together = Math.min(1_024, 2 ** rounds)
  const block = Buffer.alloc(step * together)
  for (let index = 0; index < together; index++) start.copy(block, index * step)
  const hash = createHash('sha256')
  for (let round = 0; round < 2 ** rounds; round += together) {
    for (let index = 0; index < together; index++) block.writeUInt32LE(round + index, index * step + start.length)
    hash.update(block)
  }
  return hash.digest()
}

/** Lets the reader of archives unpack a header: as if it were the only file. */
async function unpackedHeader({ packed, ...streams }: OpenStreams): Promise<Buffer> {
  const name = Buffer.from('a\0', 'utf16le')
  const header = Buffer.concat([
    Buffer.from([PLAIN_HEADER, MAIN_STREAMS]),
    writeStreams(streams),
    // A file a folder; no more of the streams; one file with its name; the end.
    Buffer.from([8, 0, 0, 5, 1, 0x11, name.length + 1, 0]),
    name,
    Buffer.from([0, 0]),
  ])
  return Buffer.concat(await Array.fromAsync(firstFile(archiveOf(packed, header))))
}

function archiveOf(packed: readonly Buffer[], header: Buffer): Buffer {
  const body = Buffer.concat(packed)
  const place = Buffer.alloc(20)
  place.writeBigUInt64LE(BigInt(body.length), 0)
  place.writeBigUInt64LE(BigInt(header.length), 8)
  place.writeUInt32LE(crc32(header), 16)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32LE(crc32(place), 0)
  return Buffer.concat([SIGNATURE, checksum, place, body, header])
}

/** Whether the first file can be unpacked, its checksum included. @throws {ReadFailure} when it cannot */
async function readable(archive: Buffer): Promise<boolean> {
  let length = 0
  for await (const chunk of firstFile(archive)) length += chunk.length
  return length > 0
}
