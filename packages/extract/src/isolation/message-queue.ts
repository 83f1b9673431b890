/** Values handed from a producer that pushes to one consumer that pulls; ends with `end` or `fail`. */
export class MessageQueue<T> implements AsyncIterableIterator<T> {
  readonly #values: T[] = []
  readonly #onTaken: () => void
  #waiting: { resolve: (result: IteratorResult<T>) => void; reject: (error: unknown) => void } | null = null
  #end: { error: unknown } | 'done' | null = null

  /** `onTaken` is called each time the consumer receives a value. */
  constructor(onTaken: () => void) {
    this.#onTaken = onTaken
  }

  push(value: T): void {
    if (this.#end !== null) return
    const waiting = this.#waiting
    if (waiting === null) {
      this.#values.push(value)
      return
    }
    this.#waiting = null
    this.#onTaken()
    waiting.resolve({ value, done: false })
  }

  end(): void {
    this.#finish('done')
  }

  fail(error: unknown): void {
    this.#finish({ error })
  }

  async next(): Promise<IteratorResult<T>> {
    const value = this.#values.shift()
    if (value !== undefined) {
      this.#onTaken()
      return { value, done: false }
    }
    if (this.#end !== null) return this.#ended()
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #ended(): IteratorResult<T> {
    const end = this.#end
    this.#end = 'done'
    if (end !== null && end !== 'done') throw end.error
    return { value: undefined, done: true }
  }

  #finish(end: { error: unknown } | 'done'): void {
    if (this.#end !== null) return
    this.#end = end
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting === null) return
    if (end === 'done') waiting.resolve({ value: undefined, done: true })
    else {
      this.#end = 'done'
      waiting.reject(end.error)
    }
  }
}
