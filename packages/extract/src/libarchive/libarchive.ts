import { createRequire } from 'node:module'
import type * as Libarchive from 'libarchive-wasm'
import type { Budget } from '../bytes/budget.ts'
import { EntryBudget } from '../bytes/budget.ts'
import type { ByteSource } from '../bytes/byte-source.ts'
import { gather } from '../bytes/spill.ts'
import { ReadFailure } from '../failure.ts'
import type { ContainedFile } from '../reader.ts'

const CHUNK = 256 * 1024
const REGULAR = new Set(['File', 'Invalid', ''])

/**
 * The files of an archive in the order in which they stand in it; each must be opened before the next is asked for.
 * libarchive says `no entries` of what it cannot decipher, so an archive without entries is `password-needed` when it
 * says that something is encrypted and `damaged` otherwise.
 */
export async function* archiveEntries(
  bytes: Buffer,
  budget: Budget,
  progress: () => void,
): AsyncGenerator<ContainedFile, void, undefined> {
  // A fresh instance for each archive: what a hostile one does to its memory ends with it.
  const { libarchiveWasm, ArchiveReader } = createRequire(import.meta.url)('libarchive-wasm') as typeof Libarchive
  const library = await libarchiveWasm()
  const reader = openReader(
    () => new ArchiveReader(library, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)),
  )
  let count = 0
  for (;;) {
    const entry = guarded(() => reader.nextEntry())
    if (entry === null) break
    progress()
    count++
    if (!REGULAR.has(entry.getFiletype())) continue
    const locked = entry.isEncrypted()
    let opened = false
    const name = entry.getPathname()
    if (name === '.' || name.endsWith('/')) continue
    yield {
      name: name ?? `entry-${count}`,
      locked,
      open: async (): Promise<ByteSource> => {
        opened = true
        if (locked) throw new ReadFailure('password-needed')
        return gather(chunks(reader, new EntryBudget(budget), locked, progress))
      },
    }
    if (!opened) guarded(() => reader.skipData())
  }
  const message = library.error_string(reader.archive)
  if (count === 0)
    throw new ReadFailure(reader.hasEncryptedData() === true || isLocked(message) ? 'password-needed' : 'damaged')
  if (message !== '') throw failureOf(message)
}

/**
 * The bytes of the first file of an archive, a chunk at a time; the caller counts them.
 * @throws {ReadFailure} as {@link archiveEntries}
 */
export async function* firstFile(bytes: Buffer): AsyncGenerator<Buffer, void, undefined> {
  const { libarchiveWasm, ArchiveReader } = createRequire(import.meta.url)('libarchive-wasm') as typeof Libarchive
  const library = await libarchiveWasm()
  const reader = openReader(
    () => new ArchiveReader(library, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)),
  )
  for (;;) {
    const entry = guarded(() => reader.nextEntry())
    if (entry === null) throw new ReadFailure('damaged')
    if (!REGULAR.has(entry.getFiletype())) continue
    let given = 0
    for (const chunk of chunks(reader, null, false, () => {})) {
      given += chunk.length
      yield chunk
    }
    if (given > 0) return
  }
}

function openReader(open: () => Libarchive.ArchiveReader): Libarchive.ArchiveReader {
  try {
    return open()
  } catch (error) {
    throw new ReadFailure('damaged', null, { cause: error })
  }
}

function* chunks(
  reader: Libarchive.ArchiveReader,
  budget: EntryBudget | null,
  locked: boolean,
  progress: () => void,
): Generator<Buffer, void, undefined> {
  for (;;) {
    let chunk: Int8Array
    try {
      chunk = reader.readData(CHUNK)
    } catch (error) {
      throw locked
        ? new ReadFailure('password-needed', null, { cause: error })
        : failureOf(error instanceof Error ? error.message : '')
    }
    if (chunk.length === 0) return
    budget?.unpack(chunk.length)
    progress()
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
  }
}

function guarded<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw failureOf(error instanceof Error ? error.message : '')
  }
}

function isLocked(message: string): boolean {
  return /encrypt|passphrase|password|crypto/i.test(message)
}

function failureOf(message: string): ReadFailure {
  if (isLocked(message)) return new ReadFailure('password-needed')
  if (/unsupported|not supported|unknown/i.test(message)) return new ReadFailure('packing-not-read')
  return new ReadFailure(/truncat|premature|unexpected end/i.test(message) ? 'truncated' : 'damaged')
}
