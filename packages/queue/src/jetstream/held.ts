import type { JsMsg } from '@nats-io/jetstream'

/** Messages that this worker has in hand: it tells the server so, again and again, until they are let go. */
export class Held {
  readonly #messages = new Set<JsMsg>()
  #timer: NodeJS.Timeout | undefined
  #everyMs = Number.POSITIVE_INFINITY

  /** The shortest of what the consumers ask counts. */
  tellWithin(ackWaitMs: number): void {
    const everyMs = Math.max(200, ackWaitMs / 3)
    if (everyMs >= this.#everyMs) return
    this.#everyMs = everyMs
    clearInterval(this.#timer)
    this.#timer = setInterval(() => {
      for (const message of this.#messages) message.working()
    }, everyMs)
  }

  add(message: JsMsg): void {
    this.#messages.add(message)
  }

  done(message: JsMsg): void {
    this.#messages.delete(message)
    message.ack()
  }

  /** Puts it back, for any worker, after a pause. */
  putBack(message: JsMsg, pauseMs: number): void {
    this.#messages.delete(message)
    message.nak(pauseMs)
  }

  close(): void {
    clearInterval(this.#timer)
  }
}
