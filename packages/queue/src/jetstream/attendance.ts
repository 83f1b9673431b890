import type { Subscription } from '@nats-io/transport-node'
import type { JetStreamLink } from './link.ts'

/** How often a worker tells that it is there. */
export const ALIVE_EVERY_MS = 2_000
const GONE_AFTER_MS = 7_000

/** Which workers are there: those that said so lately. */
export class Attendance {
  readonly #seen = new Map<string, number>()
  readonly #subscription: Subscription

  constructor({ connection, names }: JetStreamLink) {
    this.#subscription = connection.subscribe(names.alive, {
      callback: (_, message) => {
        this.#seen.set(message.string(), performance.now())
      },
    })
  }

  count(): number {
    const now = performance.now()
    for (const [worker, at] of this.#seen) if (now - at > GONE_AFTER_MS) this.#seen.delete(worker)
    return this.#seen.size
  }

  close(): void {
    this.#subscription.unsubscribe()
  }
}
