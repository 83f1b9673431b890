import type { Write } from './engine.ts'
import { StoreFailed } from './errors.ts'
import type { Session } from './session.ts'

/** Things stored in one transaction at most. */
const MOST = 200

interface Waiting<T> {
  readonly item: T
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

/**
 * Stores things that arrive while a transaction runs together in the next one, so that many small writes cost one
 * commit. Each caller waits until its own thing is stored; one that cannot be stored does not take others with it, a
 * database that does not work fails all that wait for this commit. `gather` is waited for before things are taken.
 */
export class Batch<T> {
  readonly #session: Session
  readonly #store: (trx: Write, items: readonly T[]) => Promise<void>
  readonly #gather: () => Promise<unknown>
  #waiting: Waiting<T>[] = []
  #running = false

  constructor(
    session: Session,
    store: (trx: Write, items: readonly T[]) => Promise<void>,
    gather: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#session = session
    this.#store = store
    this.#gather = gather
  }

  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject })
      if (!this.#running) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) {
      await this.#gather()
      await this.#together(this.#waiting.splice(0, MOST))
    }
    this.#running = false
  }

  async #together(taken: readonly Waiting<T>[]): Promise<void> {
    try {
      const items = taken.map(({ item }) => item)
      await this.#session.write((trx) => this.#store(trx, items))
      for (const { resolve } of taken) resolve()
    } catch (cause) {
      const failed = cause instanceof StoreFailed && cause.problem !== 'unknown'
      if (failed || taken.length === 1) for (const { reject } of taken) reject(cause)
      else for (const one of taken) await this.#together([one])
    }
  }
}
