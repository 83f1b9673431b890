import { SealedFile } from './sealed-file.ts'

/** Where bodies wait for their decision. */
export interface HoldingLimits {
  /** Folder for what does not fit in memory. */
  readonly folder: string
  /** Above this a body goes to disk. */
  readonly memoryBytesPerBody: number
  /** Above this all bodies together go to disk from their first bytes over 64 KB. */
  readonly memoryBytes: number
}

const SMALL_BYTES = 64 * 1024
/** Pieces of a socket may each keep a larger block of memory alive: many are joined into one. */
const JOIN_PIECES = 32

/** Counts what all waiting bodies keep in memory. */
export class HoldingSpace {
  readonly limits: HoldingLimits
  #inMemory = 0
  #bodies = 0

  constructor(limits: HoldingLimits) {
    this.limits = limits
  }

  /** Bytes of waiting bodies in memory. */
  get inMemory(): number {
    return this.#inMemory
  }

  /** Bodies that wait. */
  get bodies(): number {
    return this.#bodies
  }

  body(): HeldBody {
    this.#bodies += 1
    return new HeldBody(this, (bytes, bodies) => {
      this.#inMemory += bytes
      this.#bodies += bodies
    })
  }

  /** Whether a body of this size must go to disk. */
  isFull(bytes: number): boolean {
    if (bytes > this.limits.memoryBytesPerBody) return true
    return bytes > SMALL_BYTES && this.#inMemory > this.limits.memoryBytes
  }
}

/** A body that is kept until its decision is known: in memory, and sealed on disk when it is large. */
export class HeldBody {
  readonly #space: HoldingSpace
  readonly #count: (bytes: number, bodies: number) => void
  #joined: Buffer[] = []
  #pieces: Buffer[] = []
  #inMemory = 0
  #file: SealedFile | undefined
  #size = 0
  #released = false

  constructor(space: HoldingSpace, count: (bytes: number, bodies: number) => void) {
    this.#space = space
    this.#count = count
  }

  get size(): number {
    return this.#size
  }

  /** Takes the next bytes; rejects with the system's error when the disk does not take them. */
  async add(piece: Buffer): Promise<void> {
    this.#size += piece.length
    if (this.#file) return this.#file.write(piece)
    this.#pieces.push(piece)
    this.#inMemory += piece.length
    this.#count(piece.length, 0)
    if (this.#space.isFull(this.#size)) await this.#toDisk()
    else if (this.#pieces.length === JOIN_PIECES) this.#join()
  }

  /** All bytes in one piece. */
  async bytes(): Promise<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of this.read()) pieces.push(piece)
    const only = pieces.length === 1 ? pieces[0] : undefined
    return only ?? Buffer.concat(pieces, this.#size)
  }

  /** The bytes in the order in which they came, as often as asked. */
  async *read(): AsyncGenerator<Buffer> {
    if (this.#file) yield* this.#file.read()
    else yield* [...this.#joined, ...this.#pieces]
  }

  /** Frees memory and disk; harmless when called twice. */
  async release(): Promise<void> {
    if (this.#released) return
    this.#released = true
    this.#count(-this.#inMemory, -1)
    this.#joined = []
    this.#pieces = []
    await this.#file?.close()
  }

  #join(): void {
    this.#joined.push(Buffer.concat(this.#pieces))
    this.#pieces = []
  }

  async #toDisk(): Promise<void> {
    const file = await SealedFile.create(this.#space.limits.folder)
    this.#file = file
    for (const piece of [...this.#joined, ...this.#pieces]) await file.write(piece)
    this.#joined = []
    this.#pieces = []
    this.#count(-this.#inMemory, 0)
    this.#inMemory = 0
  }
}
