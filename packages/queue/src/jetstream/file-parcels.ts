import { Objm, type ObjectStore } from '@nats-io/obj'
import { StorageType } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { QueueNames } from './names.ts'

/** What a scan that was killed left behind goes after a week. */
const KEPT_NANOS = 7 * 86_400 * 1e9

/** Files on their way to workers that do not share a disk with who hands out the work. They should be sealed. */
export class FileParcels {
  readonly #store: ObjectStore

  private constructor(store: ObjectStore) {
    this.#store = store
  }

  static async open(connection: NatsConnection, names: QueueNames, replicas: number): Promise<FileParcels> {
    const manager = new Objm(connection)
    return new FileParcels(
      await manager.create(names.parcels, { storage: StorageType.File, replicas, ttl: KEPT_NANOS }),
    )
  }

  async put(name: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
    await this.#store.put({ name }, bytes, { timeout: 30_000 })
  }

  /** Undefined when it is not there (any more). */
  async get(name: string): Promise<ReadableStream<Uint8Array> | undefined> {
    return (await this.#store.get(name))?.data
  }

  async remove(name: string): Promise<void> {
    await this.#store.delete(name).catch(() => undefined)
  }
}
