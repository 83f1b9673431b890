import { jetstream } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { ServeOptions, WorkBroker, WorkHandler, WorkKind, WorkOwner, WorkQueue } from '@sluiswacht/model'
import { FileParcels } from './file-parcels.ts'
import { watchLeader } from './leader-watch.ts'
import type { JetStreamLink } from './link.ts'
import { QueueNames } from './names.ts'
import { JetStreamQueue } from './queue.ts'
import { ensureConsumers, ensureStreams, listConsumers, openManager, type StreamSettings } from './streams.ts'
import { WorkServer } from './work-server.ts'

export interface JetStreamOptions {
  /** Version of the bodies that this side writes and reads; newer ones are left for a worker that knows them. */
  readonly version: number
  /** Name of the queue, of letters, digits, `_` and `-`: installations that share NATS servers have one each. */
  readonly name?: string
  /** How long a worker may be silent before its work goes to another; said by who hands in the work. */
  readonly ackWaitMs?: number
  /** Pieces of work of one inquiry that may wait in the queue. */
  readonly most?: number
  /** On how many servers work is kept; three in a cluster, unless told otherwise. */
  readonly replicas?: number
  /** How long work that failed waits before it is taken again, by how often it was taken; the last for all later ones. */
  readonly pausesMs?: readonly number[]
  /** Pieces of work that one queue hands in before the first has ended. */
  readonly lanes?: number
}

const DEFAULTS = {
  name: 'sluiswacht',
  ackWaitMs: 30_000,
  most: 100_000,
  lanes: 1_000,
  pausesMs: [1_000, 5_000, 20_000, 60_000],
}
const IN_CLUSTER = 3
/** What is put in the queue twice counts once, so that it is better to ask again than to wait long. */
const ANSWER_MS = 4_000

/**
 * The engine on NATS JetStream: work is kept by the servers until a worker acknowledges it, and how it ended until the
 * side that handed it in has read it. Bodies should be sealed: the servers write them to disk.
 */
export class JetStreamBroker<Result, News> implements WorkBroker<Uint8Array, Result, News> {
  readonly #link: JetStreamLink
  readonly #settings: StreamSettings
  readonly #lanes: number
  #connected = true

  private constructor(link: JetStreamLink, settings: StreamSettings, lanes: number) {
    this.#link = link
    this.#settings = settings
    this.#lanes = lanes
    void this.#watch()
    void watchLeader(link.connection)
  }

  /** `connection` is closed with the broker. @throws {QueueUnusable} */
  static async open<Result, News>(
    connection: NatsConnection,
    options: JetStreamOptions,
  ): Promise<JetStreamBroker<Result, News>> {
    const { name, ackWaitMs, most, lanes, pausesMs, version } = { ...DEFAULTS, ...options }
    const manager = await openManager(connection)
    const replicas = options.replicas ?? (connection.info?.cluster === undefined ? 1 : IN_CLUSTER)
    const client = jetstream(connection, { timeout: ANSWER_MS })
    const link = { connection, client, manager, names: new QueueNames(name), version, pausesMs }
    return new JetStreamBroker(link, { ackWaitMs, most, replicas }, lanes)
  }

  async queue(owner: WorkOwner): Promise<WorkQueue<Uint8Array, Result, News>> {
    const { manager, names } = this.#link
    await ensureStreams(manager, names, this.#settings)
    await ensureConsumers(manager, names, owner.tenant, this.#settings)
    return JetStreamQueue.open<Result, News>(this.#link, owner, this.#lanes)
  }

  serve(handler: WorkHandler<Uint8Array, Result, News>, options: ServeOptions): Promise<void> {
    return new WorkServer(this.#link, handler, options).run()
  }

  /** A place for files that workers cannot reach by a path. */
  parcels(): Promise<FileParcels> {
    return FileParcels.open(this.#link.connection, this.#link.names, this.#settings.replicas)
  }

  /** Pieces of work of all tenants that no worker has in hand. @throws when no server answers */
  async waiting(): Promise<Readonly<Record<WorkKind, number>>> {
    const count = async (kind: WorkKind): Promise<number> => {
      const consumers = await listConsumers(this.#link.manager, this.#link.names, kind)
      return consumers.reduce((sum, { waiting }) => sum + waiting, 0)
    }
    const [read, recognize] = await Promise.all([count('read'), count('recognize')])
    return { read, recognize }
  }

  /** Whether a server is connected now. */
  get connected(): boolean {
    return this.#connected && !this.#link.connection.isClosed()
  }

  async #watch(): Promise<void> {
    for await (const { type } of this.#link.connection.status()) {
      if (type === 'disconnect') this.#connected = false
      else if (type === 'reconnect') this.#connected = true
    }
  }

  async close(): Promise<void> {
    await this.#link.connection.drain().catch(() => undefined)
  }
}
