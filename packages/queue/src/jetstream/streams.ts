import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  jetstreamManager,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { setTimeout as wait } from 'node:timers/promises'
import type { NatsConnection } from '@nats-io/transport-node'
import { WORK_KINDS, type WorkKind } from '@sluiswacht/model'
import { QueueUnusable } from './errors.ts'
import { CONSUMER_PREFIX, type QueueNames } from './names.ts'

export interface StreamSettings {
  /** Pieces of work of one inquiry that may wait; more are held back where they come from. */
  readonly most: number
  /** How long a worker may be silent before its work goes to another. */
  readonly ackWaitMs: number
  /** On how many servers everything is kept. */
  readonly replicas: number
}

const NOT_FOUND = 404
const CLUSTER_PATIENCE_MS = 15_000
const CLUSTER_PAUSE_MS = 500
const NANOS = 1_000_000
const DAY_MS = 86_400_000
const DUPLICATES_MS = 120_000
/** More than all workers together can have in hand. */
const MOST_IN_HAND = 50_000

/** @throws {QueueUnusable} */
export async function openManager(connection: NatsConnection): Promise<JetStreamManager> {
  try {
    return await patiently(() => jetstreamManager(connection, { timeout: 10_000 }))
  } catch (cause) {
    throw new QueueUnusable(isNotEnabled(cause) ? 'no-jetstream' : 'no-leader', { cause })
  }
}

/** Makes the streams of the queue where they are not there yet. @throws {QueueUnusable} */
export async function ensureStreams(
  manager: JetStreamManager,
  names: QueueNames,
  settings: StreamSettings,
): Promise<void> {
  const shared = { storage: StorageType.File, num_replicas: settings.replicas } as const
  for (const kind of WORK_KINDS)
    await ensure(manager, {
      ...shared,
      name: names.stream(kind),
      subjects: [names.works(kind)],
      retention: RetentionPolicy.Workqueue,
      discard: DiscardPolicy.New,
      discard_new_per_subject: true,
      max_msgs_per_subject: settings.most,
      duplicate_window: DUPLICATES_MS * NANOS,
    })
  const kept = { ...shared, max_age: 7 * DAY_MS * NANOS }
  await ensure(manager, { ...kept, name: names.ends, subjects: [names.allEnds] })
  await ensure(manager, { ...kept, name: names.tries, subjects: [names.allTries] })
}

/** A cluster that just started, or lost a server, chooses leaders first: that is waited for. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const end = performance.now() + CLUSTER_PATIENCE_MS; ; await wait(CLUSTER_PAUSE_MS)) {
    try {
      return await ask()
    } catch (cause) {
      if (isNotEnabled(cause) || performance.now() > end) throw cause
    }
  }
}

async function ensure(manager: JetStreamManager, config: Partial<StreamConfig> & { name: string }): Promise<void> {
  try {
    await patiently(() => ensureOnce(manager, config))
  } catch (cause) {
    throw new QueueUnusable('refused', { cause })
  }
}

async function ensureOnce(manager: JetStreamManager, config: Partial<StreamConfig> & { name: string }): Promise<void> {
  const known = await unlessMissing(manager.streams.info(config.name))
  if (!known) await manager.streams.add(config)
  else if (known.config.max_msgs_per_subject !== (config.max_msgs_per_subject ?? -1))
    await manager.streams.update(config.name, config)
}

/** Makes the consumers of one tenant. @throws {QueueUnusable} */
export async function ensureConsumers(
  manager: JetStreamManager,
  names: QueueNames,
  tenant: string,
  settings: StreamSettings,
): Promise<void> {
  for (const kind of WORK_KINDS) {
    const config = {
      durable_name: consumerOf(tenant),
      filter_subject: names.worksOf(kind, tenant),
      ack_policy: AckPolicy.Explicit,
      ack_wait: settings.ackWaitMs * NANOS,
      max_ack_pending: MOST_IN_HAND,
      // Tries are counted by what was begun, not by what was handed over: see `tries.ts`.
      max_deliver: -1,
    }
    await patiently(() => manager.consumers.add(names.stream(kind), config)).catch((cause: unknown) => {
      throw new QueueUnusable('refused', { cause })
    })
  }
}

/** The consumer through which workers get the work of a tenant. */
export function consumerOf(tenant: string): string {
  return `${CONSUMER_PREFIX}${tenant}`
}

/** Through which workers get the work of one tenant. */
export interface TenantConsumer {
  readonly name: string
  readonly tenant: string
  readonly ackWaitMs: number
  /** Pieces of work that no worker has in hand. */
  readonly waiting: number
}

/** The consumers of a kind of work: name, how long a worker may be silent, how much waits. None when there is no queue yet. */
export async function listConsumers(
  manager: JetStreamManager,
  names: QueueNames,
  kind: WorkKind,
): Promise<TenantConsumer[]> {
  const found = []
  try {
    for await (const { name, config, num_pending } of manager.consumers.list(names.stream(kind))) {
      if (!name.startsWith(CONSUMER_PREFIX)) continue
      const tenant = name.slice(CONSUMER_PREFIX.length)
      found.push({ name, tenant, ackWaitMs: (config.ack_wait ?? 0) / NANOS, waiting: num_pending })
    }
  } catch (cause) {
    if (!isMissing(cause)) throw cause
  }
  return found
}

/** Nothing when what was asked for is not there. */
async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof JetStreamApiError && cause.status === NOT_FOUND
}

/** Its class is not for the public. */
function isNotEnabled(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'JetStreamNotEnabled'
}
