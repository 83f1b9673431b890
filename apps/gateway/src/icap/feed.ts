/** A source that can be told to wait: a socket, or a test. */
export interface Valve {
  pause(): void
  resume(): void
}

/** Above this many bytes not yet taken the source is told to wait. */
const HIGH_WATER_BYTES = 128 * 1024

/**
 * The bytes of one connection, in the pieces in which they came: nothing is joined or copied here, so that taking them
 * costs the same however they were split. The source is paused while more than 128 KB wait.
 */
export class Feed {
  readonly #valve: Valve
  #pieces: Buffer[] = []
  /** Index of the first piece that is not used up, and how much of it is. */
  #first = 0
  #waiting: (() => void) | undefined
  #held = 0
  #paused = false
  #ended = false

  constructor(valve: Valve) {
    this.#valve = valve
  }

  push(piece: Buffer): void {
    if (piece.length === 0 || this.#ended) return
    this.#pieces.push(piece)
    this.#held += piece.length
    if (this.#held > HIGH_WATER_BYTES && !this.#paused) {
      this.#paused = true
      this.#valve.pause()
    }
    this.#wake()
  }

  /** No more bytes will come: the other side closed, or the connection failed. */
  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** The piece at hand, never empty; undefined = {@link fill} must be awaited. */
  get current(): Buffer | undefined {
    return this.#pieces[this.#first]
  }

  /** Marks the first `bytes` of the piece at hand as used. */
  consume(bytes: number): void {
    const piece = this.#pieces[this.#first]
    if (piece === undefined) return
    this.#held -= bytes
    if (bytes < piece.length) this.#pieces[this.#first] = piece.subarray(bytes)
    else this.#drop()
    if (this.#paused && this.#held < HIGH_WATER_BYTES / 2) {
      this.#paused = false
      this.#valve.resume()
    }
  }

  /** Waits until a piece is at hand; false = the input has ended. */
  async fill(): Promise<boolean> {
    while (this.current === undefined) {
      if (this.#ended) return false
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
    return true
  }

  #drop(): void {
    this.#first += 1
    if (this.#first < this.#pieces.length && this.#first < 64) return
    this.#pieces = this.#pieces.slice(this.#first)
    this.#first = 0
  }

  #wake(): void {
    const wake = this.#waiting
    this.#waiting = undefined
    wake?.()
  }
}
