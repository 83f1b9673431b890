import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { JsMsg } from '@nats-io/jetstream'
import {
  type ServeOptions,
  SluiswachtError,
  type Work,
  type WorkContext,
  type WorkHandler,
  type WorkKind,
  MOST_TRIES,
} from '@sluiswacht/model'
import { WaitingLine } from '../in-process/waiting-line.ts'
import { ALIVE_EVERY_MS } from './attendance.ts'
import { Turns } from './alone.ts'
import { QueueAway } from './errors.ts'
import { isFull } from './full.ts'
import type { JetStreamLink } from './link.ts'
import { Feed } from './feed.ts'
import { Held } from './held.ts'
import { HEADER } from './names.ts'
import { listConsumers } from './streams.ts'
import { tracedWork } from './traced-work.ts'
import { Tries } from './tries.ts'

const LOOK_FOR_TENANTS_MS = 2_000
/** Work of a newer version waits so long for a worker that knows it. */
const NEWER_PAUSE_MS = 2_000
const RETRY_END_MS = 500
/** Work whose end cannot be told for so long is put back. */
const END_PATIENCE_MS = 60_000

/** One worker: takes work of all tenants in turns, does it, and tells how it ended before it is acknowledged. */
export class WorkServer<Result, News> {
  readonly #link: JetStreamLink
  readonly #handler: WorkHandler<Uint8Array, Result, News>
  readonly #options: ServeOptions
  readonly #tries: Tries
  readonly #held = new Held()
  readonly #turns = new Turns()
  readonly #lines: Readonly<Record<WorkKind, WaitingLine<JsMsg>>> = {
    read: new WaitingLine(),
    recognize: new WaitingLine(),
  }
  readonly #feeds = new Map<string, { readonly feed: Feed; readonly running: Promise<void>; waiting: number }>()
  readonly #never = new AbortController()
  /** Ends that wait for room. */
  readonly #telling = new Set<Promise<void>>()
  #came = Promise.withResolvers<void>()
  #room = Promise.withResolvers<void>()

  constructor(link: JetStreamLink, handler: WorkHandler<Uint8Array, Result, News>, options: ServeOptions) {
    this.#link = link
    this.#handler = handler
    this.#options = options
    this.#tries = new Tries(link.client, link.manager, link.names)
  }

  async run(): Promise<void> {
    const { slots, signal } = this.#options
    const worker = `${hostname()}/${process.pid}`
    const alive = setInterval(() => this.#link.connection.publish(this.#link.names.alive, worker), ALIVE_EVERY_MS)
    this.#link.connection.publish(this.#link.names.alive, worker)
    const onStop = (): void => {
      this.#came.resolve()
      this.#room.resolve()
    }
    signal.addEventListener('abort', onStop, { once: true })
    try {
      const working = Promise.all(Array.from({ length: slots }, () => this.#slot()))
      await this.#lookForTenants()
      await Promise.all([...this.#feeds.values()].map(({ running }) => running))
      this.#putAllBack()
      await working
      await Promise.all(this.#telling)
    } finally {
      clearInterval(alive)
      this.#held.close()
      await this.#link.connection.flush().catch(() => undefined)
    }
  }

  /** Starts a feed for each tenant and kind, also for those that come later. */
  async #lookForTenants(): Promise<void> {
    const { kinds, signal } = this.#options
    while (!signal.aborted) {
      for (const kind of kinds) {
        const consumers = await listConsumers(this.#link.manager, this.#link.names, kind).catch(() => [])
        for (const consumer of consumers) this.#follow(kind, consumer)
      }
      await wait(LOOK_FOR_TENANTS_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  #follow(kind: WorkKind, consumer: { name: string; tenant: string; ackWaitMs: number }): void {
    const key = `${kind}/${consumer.tenant}`
    this.#held.tellWithin(consumer.ackWaitMs)
    if (this.#feeds.has(key)) return
    const feed = new Feed(
      this.#link,
      { kind, ...consumer },
      (message) => this.#take(key, feed, message),
      () => this.#roomFor(key),
    )
    this.#feeds.set(key, { feed, waiting: 0, running: Promise.resolve() })
    this.#feeds.set(key, { feed, waiting: 0, running: feed.run(this.#options.signal) })
  }

  #take(key: string, feed: Feed, message: JsMsg): void {
    this.#held.add(message)
    const known = this.#feeds.get(key)
    if (known) known.waiting += 1
    this.#lines[feed.kind].add(feed.tenant, message)
    this.#came.resolve()
    this.#came = Promise.withResolvers<void>()
  }

  /** How many more pieces of a tenant may be had in hand: enough to have the next one ready, little to lose. */
  async #roomFor(key: string): Promise<number> {
    for (;;) {
      const room = 2 * this.#options.slots - (this.#feeds.get(key)?.waiting ?? 0)
      if (room >= this.#options.slots || this.#options.signal.aborted) return room
      await this.#room.promise
    }
  }

  async #slot(): Promise<void> {
    const { signal } = this.#options
    while (!signal.aborted) {
      const taken = this.#next()
      if (!taken) {
        await this.#came.promise
        continue
      }
      await this.#work(taken.kind, taken.message)
    }
  }

  #next(): { readonly kind: WorkKind; readonly message: JsMsg } | undefined {
    for (const kind of this.#options.kinds) {
      const taken = this.#lines[kind].nextOf()
      if (!taken) continue
      const known = this.#feeds.get(`${kind}/${taken.owner}`)
      if (known) known.waiting -= 1
      this.#room.resolve()
      this.#room = Promise.withResolvers<void>()
      return { kind, message: taken.item }
    }
    return undefined
  }

  #putAllBack(): void {
    for (const kind of this.#options.kinds)
      for (let taken = this.#lines[kind].nextOf(); taken; taken = this.#lines[kind].nextOf())
        this.#held.putBack(taken.item, 0)
  }

  async #work(kind: WorkKind, message: JsMsg): Promise<void> {
    const { onEvent } = this.#options
    const started = performance.now()
    const ms = (): number => performance.now() - started
    const id = message.headers?.get(HEADER.id) ?? ''
    const run = message.headers?.get(HEADER.run) ?? ''
    const turn = message.info.deliveryCount - 1
    if (Number(message.headers?.get(HEADER.version)) > this.#link.version) {
      this.#held.putBack(message, NEWER_PAUSE_MS)
      onEvent?.({ event: 'postponed', kind, code: 'ERR_WORK_NEWER' })
      return
    }
    const again = turn > 0
    const leave = await this.#turns.take(again)
    let begun = 0
    try {
      if (again) begun = await orAway(this.#tries.count(run, id))
      const work = { id, kind, body: message.data }
      const context = this.#context(run, work, turn)
      const last = begun >= MOST_TRIES - 1
      if (again && !last) await orAway(unlessFull(this.#tries.note(run, id)))
      await tracedWork({ kind, turn, headers: message.headers }, async () => {
        const result = await this.#handler[last ? 'giveUp' : 'handle'](work, context)
        await this.#tellEnd(run, work, message, result)
      })
      this.#held.done(message)
      onEvent?.({ event: last ? 'given-up' : 'done', kind, ms: ms() })
      if (again) await this.#tries.forget(run, id, 0).catch(() => undefined)
    } catch (cause) {
      const circumstances = cause instanceof SluiswachtError
      // A failure in order of its first time is written down as one that cost the worker would be: by its next time.
      if (circumstances && again) await this.#tries.forget(run, id, begun).catch(() => undefined)
      this.#held.putBack(message, this.#pauseAfter(turn))
      if (circumstances) onEvent?.({ event: 'postponed', kind, code: cause.code })
      else onEvent?.({ event: 'tried', kind, ms: ms() })
    } finally {
      leave()
    }
  }

  #pauseAfter(turn: number): number {
    const { pausesMs } = this.#link
    return pausesMs[Math.min(turn, pausesMs.length - 1)] ?? 0
  }

  #context(run: string, work: Work<Uint8Array>, turn: number): WorkContext<News> {
    const { connection, names } = this.#link
    const key = `${work.kind}/${work.id}`
    return {
      signal: this.#never.signal,
      again: turn > 0,
      turn,
      tell: (news) => connection.publish(names.news(run), JSON.stringify({ key, news })),
    }
  }

  async #tellEnd(run: string, work: Work<Uint8Array>, message: JsMsg, result: Result): Promise<void> {
    const body = JSON.stringify({ key: `${work.kind}/${work.id}`, result })
    const publish = (): Promise<unknown> => this.#link.client.publish(this.#link.names.end(run), body)
    const end = performance.now() + END_PATIENCE_MS
    // Twice is no harm. A server that lost its cluster may take the second for one that it has, and has not.
    for (;;) {
      try {
        await publish()
        return
      } catch (cause) {
        if (isFull(cause)) {
          // Only work that is let go makes room to tell of any. Were its end not told, who handed it in asks anew.
          this.#held.done(message)
          const telling = tellLater(publish).finally(() => this.#telling.delete(telling))
          this.#telling.add(telling)
          return
        }
        if (performance.now() > end || this.#link.connection.isClosed()) throw new QueueAway({ cause })
        await wait(RETRY_END_MS)
      }
    }
  }
}

/** Tells an end as soon as there is room, for as long as it is worth it. */
async function tellLater(publish: () => Promise<unknown>): Promise<void> {
  for (const end = performance.now() + END_PATIENCE_MS; performance.now() < end; ) {
    await wait(RETRY_END_MS)
    const told = await publish().then(
      () => true,
      () => false,
    )
    if (told) return
  }
}

/** Where there is no room to count tries, work goes before counting. */
function unlessFull(noted: Promise<void>): Promise<void> {
  return noted.catch((cause: unknown) => {
    if (!isFull(cause)) throw cause
  })
}

/** What the queue does not answer says nothing of the work. @throws {QueueAway} */
function orAway<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((cause: unknown) => {
    throw new QueueAway({ cause })
  })
}
