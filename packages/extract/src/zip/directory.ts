import type { ByteSource } from '../bytes/byte-source.ts'
import { ReadFailure } from '../failure.ts'
import { fromCp437 } from '../text/code-pages.ts'

/** One entry of a zip file as its directory claims it. PKWARE APPNOTE 6.3.10, 4.3. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflate, 9 deflate64, 12 bzip2, 14 LZMA, 93 Zstandard, 99 AES. */
  readonly method: number
  readonly flags: number
  /** Time of change, as MS-DOS writes it. */
  readonly time: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where the local header stands. */
  readonly offset: number
  readonly extra: Buffer
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** True when the directory was missing, broken or incomplete and entries were found by their local headers. */
  readonly salvaged: boolean
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const MAX_LISTED = 200_000

function nameOf(bytes: Buffer, flags: number): string {
  const utf8 = bytes.toString('utf8')
  if ((flags & 0x800) !== 0 || !utf8.includes('\uFFFD')) return utf8
  return fromCp437(bytes)
}

/** Sizes and offset that do not fit in 32 bits stand in extra field 1. */
function zip64(extra: Buffer, fields: readonly number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      let from = at + 4
      return fields.map((field) => {
        if (field !== 0xffffffff || from + 8 > Math.min(extra.length, at + 4 + length)) return field
        from += 8
        return Number(extra.readBigUInt64LE(from - 8))
      })
    }
    at += 4 + length
  }
  return [...fields]
}

function parseCentral(bytes: Buffer, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === ENTRY_SIGNATURE; ) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const flags = bytes.readUInt16LE(at + 8)
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const fields = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const [size = 0, packedSize = 0, offset = 0] = fields.includes(0xffffffff) ? zip64(extra, fields) : fields
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: bytes.readUInt16LE(at + 10),
      flags,
      time: bytes.readUInt16LE(at + 12),
      crc: bytes.readUInt32LE(at + 16),
      packedSize,
      size,
      offset: offset + shift,
      extra,
    })
    if (entries.length >= MAX_LISTED) break
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** What the end of a zip file leads to; `complete` when it is as many entries as the end says. */
interface ListedEntries {
  readonly entries: ZipEntry[]
  readonly complete: boolean
}

function fromEnd(source: ByteSource): ListedEntries | null {
  const tailLength = Math.min(source.size, 22 + 0xffff)
  const tail = source.read(source.size - tailLength, tailLength)
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== END_SIGNATURE) continue
    let count = tail.readUInt16LE(at + 10)
    let length = tail.readUInt32LE(at + 12)
    let offset = tail.readUInt32LE(at + 16)
    const end = source.size - tailLength + at
    let directoryEnd = end
    if (count === 0xffff || length === 0xffffffff || offset === 0xffffffff) {
      const locator = source.read(end - 20, 20)
      if (locator.length === 20 && locator.readUInt32LE(0) === 0x07064b50) {
        const where = Number(locator.readBigUInt64LE(8))
        const record = source.read(where, 56)
        if (record.length === 56 && record.readUInt32LE(0) === 0x06064b50) {
          count = Number(record.readBigUInt64LE(32))
          length = Number(record.readBigUInt64LE(40))
          offset = Number(record.readBigUInt64LE(48))
          directoryEnd = where
        }
      }
    }
    // An empty zip file is its end alone (but for what may stand before it).
    if (count === 0 && length === 0) return { entries: [], complete: salvage(source).length === 0 }
    if (length > source.size || length > 256 * 1024 * 1024) return null
    // Something may stand before the zip file: the directory really begins where its end says.
    const start = directoryEnd - length
    for (const begin of start === offset ? [start] : [start, offset]) {
      if (begin < 0) continue
      const entries = parseCentral(source.read(begin, length), begin - offset)
      if (entries.length > 0) return { entries, complete: fits(entries.length, count) }
    }
    return null
  }
  return null
}

/** Without zip64 a count is kept in 16 bits; some writers let it run over. */
function fits(found: number, count: number): boolean {
  return found === count || (found > 0xffff && (found & 0xffff) === count) || found >= MAX_LISTED
}

/** Finds entries by their local headers; sizes come from the headers or from where the next one begins. */
function salvage(source: ByteSource): ZipEntry[] {
  const starts: number[] = []
  const step = 1024 * 1024
  for (let at = 0; at < source.size && starts.length < MAX_LISTED; at += step) {
    const chunk = source.read(at, step + 3)
    for (let found = chunk.indexOf('PK'); found >= 0 && found < step; found = chunk.indexOf('PK', found + 2)) {
      const kind = chunk.length >= found + 4 ? chunk.readUInt16LE(found + 2) : 0
      if (kind === 0x0403 || kind === 0x0201) starts.push(at + found)
    }
  }
  const entries: ZipEntry[] = []
  for (const [at, offset] of starts.entries()) {
    const header = source.read(offset, 30)
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) continue
    const nameLength = header.readUInt16LE(26)
    const extraLength = header.readUInt16LE(28)
    const begin = offset + 30 + nameLength + extraLength
    const named = header.readUInt32LE(18)
    const flags = header.readUInt16LE(6)
    const next = starts[at + 1] ?? source.size
    entries.push({
      name: nameOf(source.read(offset + 30, nameLength), flags),
      method: header.readUInt16LE(8),
      flags,
      time: header.readUInt16LE(10),
      crc: header.readUInt32LE(14),
      packedSize:
        named > 0 && named !== 0xffffffff && (flags & 8) === 0
          ? Math.min(named, source.size - begin)
          : Math.max(0, next - begin),
      size: (flags & 8) === 0 ? header.readUInt32LE(22) : 0,
      offset,
      extra: source.read(offset + 30 + nameLength, extraLength),
    })
  }
  return entries
}

/** Those of `found` that are not listed, nor lie inside a listed entry (a stored archive has headers of its own). */
function notListed(listed: readonly ZipEntry[], found: readonly ZipEntry[]): ZipEntry[] {
  const sizes = new Map(listed.map(({ offset, packedSize }) => [offset, packedSize]))
  let end = 0
  return found.filter(({ offset, packedSize }) => {
    const inside = offset < end
    const size = sizes.get(offset)
    // A size counts when both headers say the same: a damaged one must hide nothing.
    if (size === packedSize) end = Math.max(end, offset + size)
    return size === undefined && !inside
  })
}

/**
 * Reads the directory of a zip file. Where it lists fewer or other entries than its end record counts, those that only
 * their local headers show are added.
 * @throws {ReadFailure} `damaged` when no entry can be found
 */
export function readZipDirectory(source: ByteSource): ZipDirectory {
  const listed = fromEnd(source)
  if (listed?.complete === true) return { entries: listed.entries, salvaged: false }
  const entries = listed?.entries ?? []
  const found = notListed(entries, salvage(source))
  if (entries.length + found.length === 0) throw new ReadFailure('damaged')
  return { entries: [...entries, ...found].slice(0, MAX_LISTED), salvaged: true }
}

/** Names of the entries of a zip file; empty when it cannot be read at all. */
export function listZipNames(source: ByteSource): ReadonlySet<string> {
  try {
    return new Set(readZipDirectory(source).entries.map(({ name }) => name.replaceAll('\\', '/')))
  } catch {
    return new Set()
  }
}
