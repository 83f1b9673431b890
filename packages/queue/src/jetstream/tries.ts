import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream'
import type { QueueNames } from './names.ts'

/**
 * How often work was begun after its first time. That work was handed over does not count: what a worker had in hand
 * and did not begin goes to another when the worker is lost, and is not to blame. So the first time is not written
 * down, and from then on each time is, before it begins; such work is done with nothing else beside it.
 */
export class Tries {
  readonly #client: JetStreamClient
  readonly #manager: JetStreamManager
  readonly #names: QueueNames

  constructor(client: JetStreamClient, manager: JetStreamManager, names: QueueNames) {
    this.#client = client
    this.#manager = manager
    this.#names = names
  }

  async count(run: string, id: string): Promise<number> {
    const subject = this.#names.try(run, id)
    const { state } = await this.#manager.streams.info(this.#names.tries, { subjects_filter: subject })
    return state.subjects?.[subject] ?? 0
  }

  async note(run: string, id: string): Promise<void> {
    await this.#client.publish(this.#names.try(run, id))
  }

  /** Forgets all but the first `keep`: what was begun ended in order. */
  async forget(run: string, id: string, keep: number): Promise<void> {
    const filter = this.#names.try(run, id)
    await this.#manager.streams.purge(this.#names.tries, keep > 0 ? { filter, keep } : { filter })
  }
}
