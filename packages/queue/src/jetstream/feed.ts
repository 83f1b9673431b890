import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream'
import { setTimeout as wait } from 'node:timers/promises'
import type { WorkKind } from '@sluiswacht/model'
import type { JetStreamLink } from './link.ts'

const FETCH_MS = 5_000
/** After this long a fetch that gives nothing is begun anew, whatever the connection says. */
const STUCK_MS = 12_000
const RETRY_MS = 500

/** Gets the work of one tenant and kind, `room` pieces at a time at most. */
export class Feed {
  readonly tenant: string
  readonly kind: WorkKind
  readonly ackWaitMs: number
  readonly #link: JetStreamLink
  readonly #consumer: string
  readonly #give: (message: JsMsg) => void
  readonly #hasRoom: () => Promise<number>

  constructor(
    link: JetStreamLink,
    from: { readonly kind: WorkKind; readonly name: string; readonly tenant: string; readonly ackWaitMs: number },
    give: (message: JsMsg) => void,
    hasRoom: () => Promise<number>,
  ) {
    this.#link = link
    this.#consumer = from.name
    this.tenant = from.tenant
    this.kind = from.kind
    this.ackWaitMs = from.ackWaitMs
    this.#give = give
    this.#hasRoom = hasRoom
  }

  /** Until `signal` is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const room = await this.#hasRoom()
      if (signal.aborted) return
      try {
        await this.#fetch(room, signal)
      } catch {
        // The server went away, or the consumer is not there: another server, or another scan, makes it again.
        await wait(RETRY_MS, undefined, { signal }).catch(() => undefined)
      }
    }
  }

  async #fetch(room: number, signal: AbortSignal): Promise<void> {
    const { client, names } = this.#link
    const consumer = await client.consumers.get(names.stream(this.kind), this.#consumer)
    while (room > 0 && !signal.aborted) {
      const messages = await consumer.fetch({ max_messages: room, expires: FETCH_MS })
      await this.#pass(messages, signal)
      room = await this.#hasRoom()
    }
  }

  async #pass(messages: ConsumerMessages, signal: AbortSignal): Promise<void> {
    const stop = (): void => messages.stop()
    const stuck = setTimeout(stop, STUCK_MS)
    signal.addEventListener('abort', stop, { once: true })
    // Aborted while the server answered: nobody tells it any more.
    if (signal.aborted) stop()
    try {
      for await (const message of messages) this.#give(message)
    } finally {
      clearTimeout(stuck)
      signal.removeEventListener('abort', stop)
    }
  }
}
