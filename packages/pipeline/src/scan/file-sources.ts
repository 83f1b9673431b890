import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  BucketKeyMissing,
  BucketReader,
  type ObjectVersion,
  readBucketAddress,
  type StoreAddress,
  type StoreSettings,
} from '@sluiswacht/buckets'
import type { FoundFile } from '@sluiswacht/model'
import { AtMost } from './at-most.ts'

/** An object in a bucket, beside its address. */
export interface ObjectMark {
  readonly store: StoreAddress
  /** Empty when the store gives none. */
  readonly etag: string
}

/** A file where it is now: on a disk, or with `object` in a bucket. */
export interface SourceFile {
  readonly location: string
  readonly bytes: number
  readonly object?: ObjectMark
}

/** Files that are open at the same time to be told apart, however much work is under way. */
const MOST_HASHED = 16
const CHUNK_BYTES = 1 << 20
const LEAST_CHUNK_BYTES = 1 << 12

/** Reads files where they are. Access keys of a store stay in here. */
export class FileSources {
  readonly #store: StoreSettings | undefined
  readonly #readers = new Map<string, BucketReader>()
  readonly #hashing = new AtMost(MOST_HASHED)

  /** `store`: of the buckets; without one only files on disks can be read. */
  constructor(store?: StoreSettings) {
    this.#store = store
  }

  /** Where a file that was found is. */
  place({ location, etag }: Pick<FoundFile, 'location' | 'etag'>): Omit<SourceFile, 'bytes'> {
    const store = this.#store?.address
    return etag === undefined || store === undefined ? { location } : { location, object: { store, etag } }
  }

  /** Of the store that this process was told. @throws {BucketKeyMissing} when it was told none */
  own(): BucketReader {
    if (!this.#store) throw new BucketKeyMissing()
    return this.reader(this.#store.address)
  }

  /** Of the store's own address, or of the one that work names when this process was told none. */
  reader(store: StoreAddress): BucketReader {
    const own = this.#store?.address
    const address = own?.endpoint ? own : store
    const name = JSON.stringify(address)
    const known = this.#readers.get(name)
    if (known) return known
    const reader = new BucketReader({ key: null, ...this.#store, address })
    this.#readers.set(name, reader)
    return reader
  }

  /**
   * Gives the bytes of a file to `use`; of an object perhaps more than once, from the start.
   * @throws the file system's error @throws {ObjectUnreadable} @throws {BucketAway} and others of the store
   */
  read<T>(
    { location, bytes, object }: SourceFile,
    signal: AbortSignal,
    use: (chunks: AsyncIterable<Buffer>) => Promise<T>,
  ): Promise<T> {
    if (!object) {
      // A stream makes a buffer of its whole size at each read: of thousands of small files that is gigabytes of garbage.
      const highWaterMark = Math.min(CHUNK_BYTES, Math.max(LEAST_CHUNK_BYTES, bytes + 1))
      return use(createReadStream(location, { highWaterMark, signal }))
    }
    const version: ObjectVersion = { ...readBucketAddress(location), bytes, etag: object.etag }
    return this.reader(object.store).read(version, signal, use)
  }

  /** SHA-256 of a file in hexadecimal, read as a stream. @throws as {@link read} */
  hash(file: SourceFile, signal: AbortSignal): Promise<string> {
    return this.#hashing.run(() =>
      this.read(file, signal, async (chunks) => {
        const sum = createHash('sha256')
        for await (const chunk of chunks) sum.update(chunk)
        return sum.digest('hex')
      }),
    )
  }

  close(): void {
    for (const reader of this.#readers.values()) reader.close()
  }
}
