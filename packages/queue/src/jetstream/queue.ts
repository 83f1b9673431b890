import { randomBytes } from 'node:crypto'
import { headers, type MsgHdrs, type Subscription } from '@nats-io/transport-node'
import { type SubmitOptions, type Work, type WorkOwner, type WorkQueue, WORK_KINDS } from '@sluiswacht/model'
import { setTimeout as wait } from 'node:timers/promises'
import { Turns } from './alone.ts'
import { Attendance } from './attendance.ts'
import type { JetStreamLink } from './link.ts'
import { followEnds } from './ends.ts'
import { isFull } from './full.ts'
import { HEADER } from './names.ts'
import { consumerOf, patiently } from './streams.ts'
import { tracedPublish } from './traced-work.ts'

interface Entry<Result, News> {
  readonly work: Work<Uint8Array>
  readonly options: SubmitOptions<News>
  readonly end: PromiseWithResolvers<Result>
  /** Where it stands in its stream, when it was put there; and when it was last put or seen there. */
  seq: number | undefined
  at: number
  times: number
}

const FULL_PAUSE_MS = 200
const RETRY_MS = 500
const LOOK_EVERY_MS = 10_000
/** Work that did not end for so long is looked for in its stream. */
const OVERDUE_MS = 20_000
const MOST_LOOKED_FOR = 100

/** Hands work of one owner to JetStream and hears how it ended. */
export class JetStreamQueue<Result, News> implements WorkQueue<Uint8Array, Result, News> {
  readonly lanes: number
  readonly #link: JetStreamLink
  readonly #owner: WorkOwner
  readonly #run = randomBytes(12).toString('hex')
  readonly #known = new Map<string, Entry<Result, News>>()
  readonly #closing = new AbortController()
  readonly #attendance: Attendance
  #news: Subscription | undefined
  #following: Promise<void> = Promise.resolve()
  /** Whether work was handed in whose end was not waited for. */
  #left = false
  readonly #turns = new Turns()

  private constructor(link: JetStreamLink, owner: WorkOwner, lanes: number) {
    this.#link = link
    this.#owner = owner
    this.lanes = lanes
    this.#attendance = new Attendance(link)
  }

  /** What an earlier run of the owner left in the queue is taken out: this run hands in what still has to be done. */
  static async open<Result, News>(
    link: JetStreamLink,
    owner: WorkOwner,
    lanes: number,
  ): Promise<JetStreamQueue<Result, News>> {
    const queue = new JetStreamQueue<Result, News>(link, owner, lanes)
    await patiently(() => queue.#takeOut())
    queue.#listen()
    return queue
  }

  workers(): number {
    return this.#attendance.count()
  }

  async submit(work: Work<Uint8Array>, options: SubmitOptions<News>): Promise<Result> {
    const key = `${work.kind}/${work.id}`
    const known = this.#known.get(key)
    if (known) return known.end.promise
    const entry = {
      work,
      options,
      end: Promise.withResolvers<Result>(),
      seq: undefined,
      at: performance.now(),
      times: 0,
    }
    this.#known.set(key, entry)
    const onAbort = (): void => entry.end.reject(options.signal.reason)
    options.signal.addEventListener('abort', onAbort, { once: true })
    try {
      options.signal.throwIfAborted()
      const handedIn = this.#handIn(entry).catch((cause: unknown) => entry.end.reject(cause))
      const result = await entry.end.promise
      await handedIn
      return result
    } catch (cause) {
      this.#left = true
      throw cause
    } finally {
      options.signal.removeEventListener('abort', onAbort)
      this.#known.delete(key)
    }
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#attendance.close()
    this.#news?.unsubscribe()
    await this.#following
    if (this.#link.connection.isClosed()) return
    const { manager, names } = this.#link
    await manager.streams.purge(names.ends, { filter: names.end(this.#run) }).catch(() => undefined)
    // All of it ended; a server that was cut off may have missed that, and would count it as waiting for ever.
    if (!this.#left) await this.#takeOut().catch(() => undefined)
  }

  /** Puts work in its stream, waiting while that is full or away. */
  #handIn(entry: Entry<Result, News>): Promise<void> {
    const { work } = entry
    const told = headers()
    told.set(HEADER.id, work.id)
    told.set(HEADER.run, this.#run)
    told.set(HEADER.version, String(this.#link.version))
    return tracedPublish(work.kind, told, () => this.#hand(entry, told))
  }

  async #hand(entry: Entry<Result, News>, told: MsgHdrs): Promise<void> {
    const { client, names } = this.#link
    const { work, options } = entry
    const msgID = `${this.#run}:${work.kind}:${work.id}:${entry.times}`
    entry.times += 1
    let pass: (() => void) | undefined
    while (!options.signal.aborted && !this.#closing.signal.aborted) {
      try {
        const { seq } = await client.publish(names.work(work.kind, this.#owner), work.body, { headers: told, msgID })
        entry.seq = seq
        entry.at = performance.now()
        pass?.()
        return
      } catch (cause) {
        if (this.#link.connection.isClosed()) {
          pass?.()
          throw cause
        }
        // One at a time asks for room: the others would take it from workers that tell how work ended.
        if (isFull(cause) && !pass) {
          pass = await this.#turns.take(true)
          continue
        }
        // The same message twice counts once, so it may be handed in again when no answer came.
        await wait(isFull(cause) ? FULL_PAUSE_MS : RETRY_MS)
      }
    }
    pass?.()
  }

  #listen(): void {
    const { connection, names } = this.#link
    this.#news = connection.subscribe(names.news(this.#run), {
      callback: (_, message) => {
        const { key, news } = message.json<{ key: string; news: News }>()
        const entry = this.#known.get(key)
        if (!entry) return
        entry.at = performance.now()
        entry.options.onNews?.(news)
      },
    })
    const ends = followEnds<Result>(this.#link, this.#run, this.#closing.signal, (key, result) => {
      this.#known.get(key)?.end.resolve(result)
    })
    this.#following = Promise.all([ends, this.#lookAfter()]).then(() => undefined)
  }

  /** Work that is neither ended nor in its stream any more was lost with its servers: it is handed in again. */
  async #lookAfter(): Promise<void> {
    const { signal } = this.#closing
    while (!signal.aborted) {
      await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined)
      const overdue = [...this.#known.values()].filter(
        ({ seq, at }) => seq !== undefined && performance.now() - at > OVERDUE_MS,
      )
      for (const entry of overdue.slice(0, MOST_LOOKED_FOR)) {
        if (signal.aborted) return
        const there = await this.#isThere(entry).catch(() => true)
        // Twice: the end may be on its way.
        if (there) entry.at = performance.now()
        else if (performance.now() - entry.at > OVERDUE_MS + LOOK_EVERY_MS) await this.#handIn(entry)
      }
    }
  }

  /** Whether it is in its stream and may still be handed out; what a consumer is past is not, whatever the stream says. */
  async #isThere({ work, seq }: Entry<Result, News>): Promise<boolean> {
    const { manager, names } = this.#link
    const stream = names.stream(work.kind)
    // Taken for one that was there before, by a server that lost its cluster meanwhile.
    if (seq === undefined || seq === 0) return false
    if ((await manager.streams.getMessage(stream, { seq })) === null) return false
    const { ack_floor, num_pending, num_ack_pending } = await manager.consumers.info(
      stream,
      consumerOf(this.#owner.tenant),
    )
    return seq > ack_floor.stream_seq && num_pending + num_ack_pending > 0
  }

  async #takeOut(): Promise<void> {
    const { manager, names } = this.#link
    for (const kind of WORK_KINDS)
      await manager.streams.purge(names.stream(kind), { filter: names.work(kind, this.#owner) })
  }
}
