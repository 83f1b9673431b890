import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { QueueNames } from './names.ts'

/** What the sides of a queue on JetStream share. */
export interface JetStreamLink {
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
  readonly names: QueueNames
  readonly version: number
  readonly pausesMs: readonly number[]
}
