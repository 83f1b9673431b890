import { once } from 'node:events'
import { crc32, createInflateRaw, inflateRawSync, constants } from 'node:zlib'
import { type Budget, EntryBudget } from '../bytes/budget.ts'
import { type ByteSource, chunksOf, sliceSource } from '../bytes/byte-source.ts'
import { gather } from '../bytes/spill.ts'
import { ReadFailure } from '../failure.ts'
import { inflate64 } from './inflate64.ts'
import { readZipDirectory, type ZipEntry } from './directory.ts'
import { decryptEntry } from './decrypt.ts'
import { zipAround } from './single-entry.ts'

/** Stored, deflate, deflate64, bzip2, LZMA, Zstandard, xz, PPMd. */
const METHODS: ReadonlySet<number> = new Set([0, 8, 9, 12, 14, 93, 95, 98])
/** Packed bytes of what is unpacked in memory. */
const MOST_PACKED = 256 * 1024 * 1024
const AT_ONCE_BYTES = 8 * 1024 * 1024

export interface ZipOptions {
  readonly budget: Budget
  readonly passwords?: readonly string[]
}

/** Reads entries of a zip file with bounded memory: small ones at once, large ones as a stream. */
export class ZipFile {
  readonly entries: readonly ZipEntry[]
  readonly salvaged: boolean
  readonly #source: ByteSource
  readonly #budget: Budget
  readonly #passwords: readonly string[]
  readonly #byName = new Map<string, ZipEntry>()

  /** @throws {ReadFailure} `damaged` */
  constructor(source: ByteSource, { budget, passwords = [] }: ZipOptions) {
    const { entries, salvaged } = readZipDirectory(source)
    this.entries = entries
    this.salvaged = salvaged
    this.#source = source
    this.#budget = budget
    this.#passwords = passwords
    for (const entry of entries) {
      const plain = entry.name.replaceAll('\\', '/')
      // What was only found by its header may belong to an archive inside: it replaces nothing.
      if (!salvaged || !this.#byName.has(plain)) this.#byName.set(plain, entry)
    }
  }

  get(name: string): ZipEntry | null {
    return this.#byName.get(name) ?? null
  }

  /** The packed bytes of an entry, after its local header. */
  #packed(entry: ZipEntry): ByteSource {
    const header = this.#source.read(entry.offset, 30)
    if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw new ReadFailure('damaged')
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
    return sliceSource(this.#source, start, entry.packedSize)
  }

  /**
   * The bytes of an entry, a chunk at a time.
   * @throws {ReadFailure} `password-needed`, `packing-not-read`, `damaged`, `truncated`, `checksum-wrong` or a limit,
   *   possibly after chunks were given
   */
  async *chunks(entry: ZipEntry): AsyncGenerator<Buffer, void, undefined> {
    let packed = this.#packed(entry)
    let method = entry.method
    if ((entry.flags & 1) !== 0) {
      const opened = decryptEntry(entry, packed, this.#passwords)
      packed = opened.packed
      method = opened.method
    }
    if (!METHODS.has(method)) throw new ReadFailure('packing-not-read', `zip ${method}`)
    const entryBudget = new EntryBudget(this.#budget)
    let checksum = 0
    let length = 0
    for await (const chunk of unpacked(entry, method, packed)) {
      entryBudget.unpack(chunk.length)
      length += chunk.length
      checksum = crc32(chunk, checksum)
      yield chunk
    }
    const knowsSize = !this.salvaged && entry.size > 0
    if (knowsSize && length < entry.size) throw new ReadFailure('truncated')
    // AE-2 leaves the checksum zero.
    if (!this.salvaged && entry.crc !== 0 && checksum !== entry.crc) throw new ReadFailure('checksum-wrong')
  }

  /** An entry as a source of its own. @throws as {@link chunks} */
  async open(entry: ZipEntry): Promise<ByteSource> {
    return gather(this.chunks(entry))
  }
}

function unpacked(entry: ZipEntry, method: number, packed: ByteSource): AsyncIterable<Buffer> | Iterable<Buffer> {
  if (method === 0) return chunksOf(packed)
  if (method === 9) return inflate64(packed.read(0, Math.min(packed.size, MOST_PACKED)))
  return method === 8 ? inflated(packed, entry.size) : unpackedByLibarchive(entry, method, packed)
}

async function* unpackedByLibarchive(
  { flags, crc, size }: ZipEntry,
  method: number,
  packed: ByteSource,
): AsyncGenerator<Buffer, void, undefined> {
  if (packed.size > MOST_PACKED) throw new ReadFailure('too-large')
  if (size === 0 && crc === 0 && (flags & 8) === 0) return
  const { firstFile } = await import('../libarchive/libarchive.ts')
  yield* firstFile(zipAround({ method, flags, crc, size, packed: packed.read(0, packed.size) }))
}

/** Inflates raw deflate data; what comes out before a fault is given first. */
async function* inflated(packed: ByteSource, claimed: number): AsyncGenerator<Buffer, void, undefined> {
  if (packed.size <= AT_ONCE_BYTES && claimed <= AT_ONCE_BYTES) {
    const bytes = inflateAtOnce(packed.read(0, packed.size), Math.max(claimed, packed.size * 4))
    if (bytes !== null) {
      if (bytes.length > 0) yield bytes
      return
    }
  }
  yield* inflateStream(packed)
}

function inflateAtOnce(bytes: Buffer, expected: number): Buffer | null {
  try {
    return inflateRawSync(bytes, {
      maxOutputLength: Math.max(expected, 65_536),
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch {
    // Larger than it claims, or damaged: the stream finds out which and gives what it can.
    return null
  }
}

async function* inflateStream(packed: ByteSource): AsyncGenerator<Buffer, void, undefined> {
  const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 256 * 1024 })
  const feed = async (): Promise<void> => {
    for (const chunk of chunksOf(packed)) {
      if (inflate.destroyed || inflate.writableEnded) return
      if (!inflate.write(chunk)) await Promise.race([once(inflate, 'drain'), once(inflate, 'close')])
    }
    inflate.end()
  }
  feed().catch(() => inflate.destroy())
  try {
    for await (const chunk of inflate) yield chunk as Buffer
  } catch (error) {
    throw new ReadFailure('damaged', null, { cause: error })
  } finally {
    inflate.destroy()
  }
}
