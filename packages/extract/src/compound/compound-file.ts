import type { ByteSource } from '../bytes/byte-source.ts'
import { ReadFailure } from '../failure.ts'

/** One stream or storage of a compound file; `path` as `Storage/Stream`, without the root. */
export interface CompoundEntry {
  readonly path: string
  readonly kind: 'stream' | 'storage'
  readonly size: number
  readonly start: number
}

interface RawEntry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const END = 0xfffffffa
const NONE = 0xffffffff
const MOST_ENTRIES = 100_000

/** Reads OLE compound files ([MS-CFB]): chains are followed within the bounds of the file, so that loops end. */
export class CompoundFile {
  readonly entries: readonly CompoundEntry[]
  /** Whether a chain ended before the size that was claimed for it. */
  faulty = false
  readonly #source: ByteSource
  readonly #sectorSize: number
  readonly #miniSize: number
  readonly #miniCutoff: number
  readonly #fat: Uint32Array
  readonly #miniFat: Uint32Array
  readonly #miniStream: Buffer
  readonly #byPath = new Map<string, CompoundEntry>()

  /** @throws {ReadFailure} `damaged` or `truncated` */
  constructor(source: ByteSource) {
    this.#source = source
    const header = source.read(0, 512)
    if (header.length < 512) throw new ReadFailure('truncated')
    const shift = header.readUInt16LE(30)
    if (shift !== 9 && shift !== 12) throw new ReadFailure('damaged')
    this.#sectorSize = 1 << shift
    this.#miniSize = 64
    this.#miniCutoff = header.readUInt32LE(56)
    this.#fat = this.#readFat(header)
    const directory = this.#chain(header.readUInt32LE(48), MOST_ENTRIES * 128, false)
    const raw = rawEntries(directory)
    const root = raw[0]
    if (root === undefined) throw new ReadFailure('damaged')
    this.#miniFat = words(this.#chain(header.readUInt32LE(60), source.size, false))
    this.#miniStream = this.#chain(root.start, root.size)
    this.entries = this.#tree(raw, root.child)
    for (const entry of this.entries) this.#byPath.set(entry.path.toLowerCase(), entry)
  }

  /** Bytes of a stream by its path, in any case; null when there is no such stream. */
  stream(path: string): Buffer | null {
    const entry = this.#byPath.get(path.toLowerCase())
    if (entry === undefined || entry.kind !== 'stream') return null
    if (entry.size === 0) return Buffer.alloc(0)
    return entry.size < this.#miniCutoff
      ? this.#miniChain(entry.start, entry.size)
      : this.#chain(entry.start, entry.size)
  }

  has(path: string): boolean {
    return this.#byPath.has(path.toLowerCase())
  }

  #sector(index: number): Buffer {
    return this.#source.read((index + 1) * this.#sectorSize, this.#sectorSize)
  }

  #readFat(header: Buffer): Uint32Array {
    const perSector = this.#sectorSize / 4
    const places: number[] = []
    for (let at = 76; at < 512; at += 4) places.push(header.readUInt32LE(at))
    const most = Math.ceil(this.#source.size / this.#sectorSize) + 1
    let next = header.readUInt32LE(68)
    for (let count = 0; next < END && count < most; count++) {
      const sector = words(this.#sector(next))
      if (sector.length < perSector) break
      places.push(...sector.subarray(0, perSector - 1))
      next = sector[perSector - 1] ?? NONE
    }
    const used = places.filter((place) => place < END).slice(0, most)
    const fat = new Uint32Array(used.length * perSector).fill(NONE)
    for (const [index, place] of used.entries()) fat.set(words(this.#sector(place)), index * perSector)
    return fat
  }

  #chain(start: number, size: number, claimed = true): Buffer {
    const chunks: Buffer[] = []
    let length = 0
    const most = Math.ceil(this.#source.size / this.#sectorSize) + 1
    for (let at = start, count = 0; at < END && length < size && count < most; count++) {
      // A run of sectors in a row is read at once.
      let run = 1
      while (this.#fat[at + run - 1] === at + run && length + run * this.#sectorSize < size && run < most) run++
      const chunk = this.#source.read((at + 1) * this.#sectorSize, run * this.#sectorSize)
      if (chunk.length === 0) break
      chunks.push(chunk)
      length += chunk.length
      at = this.#fat[at + run - 1] ?? NONE
    }
    if (claimed && length < size) this.faulty = true
    const joined = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
    return joined.subarray(0, Math.min(size, joined.length))
  }

  #miniChain(start: number, size: number): Buffer {
    const chunks: Buffer[] = []
    let length = 0
    for (let at = start, count = 0; at < END && length < size && count <= this.#miniFat.length; count++) {
      const chunk = this.#miniStream.subarray(at * this.#miniSize, (at + 1) * this.#miniSize)
      chunks.push(chunk)
      length += chunk.length
      at = this.#miniFat[at] ?? NONE
    }
    return Buffer.concat(chunks).subarray(0, size)
  }

  #tree(raw: readonly RawEntry[], first: number): CompoundEntry[] {
    const entries: CompoundEntry[] = []
    const seen = new Set<number>()
    const pending = [{ index: first, parent: '' }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const entry = raw[next.index]
      if (entry === undefined || seen.has(next.index)) continue
      seen.add(next.index)
      const path = next.parent === '' ? entry.name : `${next.parent}/${entry.name}`
      pending.push({ index: entry.left, parent: next.parent }, { index: entry.right, parent: next.parent })
      if (entry.type === 1) {
        entries.push({ path, kind: 'storage', size: 0, start: 0 })
        pending.push({ index: entry.child, parent: path })
      } else if (entry.type === 2)
        entries.push({ path, kind: 'stream', size: Math.min(entry.size, this.#source.size), start: entry.start })
    }
    return entries
  }
}

function words(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4))
}

function rawEntries(directory: Buffer): RawEntry[] {
  const entries: RawEntry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64))
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 66] ?? 0,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** Paths of all entries of a compound file; empty when it cannot be read. */
export function listCompoundNames(source: ByteSource): ReadonlySet<string> {
  try {
    return new Set(new CompoundFile(source).entries.map(({ path }) => path))
  } catch {
    return new Set()
  }
}
