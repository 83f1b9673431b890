export interface InOrderOptions<T> {
  /** Sources that are read at the same time, the oldest included. */
  readonly atOnce: number
  /** What one source may have given that was not taken yet; over it, the source waits. A single value may be larger. */
  readonly heldBytes: number
  readonly bytesOf: (value: T) => number
}

/**
 * Reads several sources at the same time and gives their values in the order of the sources: those of the oldest as
 * they come, of the others held back up to `heldBytes` each. An error of a source comes when its turn comes.
 */
export async function* inOrder<T>(
  sources: Iterable<AsyncIterable<T>>,
  { atOnce, heldBytes, bytesOf }: InOrderOptions<T>,
): AsyncGenerator<T, void, undefined> {
  const running: HeldSource<T>[] = []
  const waiting = sources[Symbol.iterator]()
  const startNext = (): void => {
    const next = waiting.next()
    if (next.done !== true) running.push(new HeldSource(next.value, heldBytes, bytesOf))
  }
  try {
    for (let count = 0; count < atOnce; count++) startNext()
    for (let oldest = running[0]; oldest !== undefined; oldest = running[0]) {
      yield* oldest.values()
      running.shift()
      startNext()
    }
  } finally {
    for (const source of running) source.stop()
  }
}

/** A source that is read ahead of its turn, as far as there is room. */
class HeldSource<T> {
  readonly #room: number
  readonly #bytesOf: (value: T) => number
  #held: T[] = []
  #bytes = 0
  #end: { readonly error: unknown } | 'done' | null = null
  #stopped = false
  #wake: (() => void)[] = []

  constructor(source: AsyncIterable<T>, room: number, bytesOf: (value: T) => number) {
    this.#room = room
    this.#bytesOf = bytesOf
    void this.#fill(source)
  }

  async *values(): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const value = this.#held.shift()
      if (value !== undefined) {
        this.#bytes -= this.#bytesOf(value)
        this.#changed()
        yield value
      } else if (this.#end === null) await this.#change()
      else if (this.#end === 'done') return
      else throw this.#end.error
    }
  }

  stop(): void {
    this.#stopped = true
    this.#changed()
  }

  async #fill(source: AsyncIterable<T>): Promise<void> {
    try {
      for await (const value of source) {
        this.#held.push(value)
        this.#bytes += this.#bytesOf(value)
        this.#changed()
        while (this.#bytes > this.#room && !this.#stopped) await this.#change()
        if (this.#stopped) break
      }
      this.#end = 'done'
    } catch (error) {
      this.#end = { error }
    }
    this.#changed()
  }

  async #change(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve))
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }
}
