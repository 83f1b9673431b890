import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import {
  MOST_TRIES,
  type ServeOptions,
  SluiswachtError,
  type SubmitOptions,
  type Work,
  type WorkBroker,
  type WorkContext,
  type WorkHandler,
  type WorkKind,
  type WorkOwner,
  type WorkQueue,
} from '@sluiswacht/model'
import { WaitingLine } from './waiting-line.ts'

export interface InProcessOptions {
  /** How many pieces of work may be handed in and not ended. */
  readonly lanes: number
  /** How long work that failed waits before it is tried again. */
  readonly pauseMs?: number
}

interface Entry<Body, Result, News> {
  readonly work: Work<Body>
  readonly options: SubmitOptions<News>
  readonly end: PromiseWithResolvers<Result>
  /** Does something as a part of what handed it in: its trace goes on there. */
  readonly within: <T>(work: () => T) => T
  tries: number
}

const PAUSE_MS = 200

/**
 * The embedded engine: work is done in this process. What is at work when the process ends is handed in anew by the next
 * run, because the store does not have it. Circumstances that no try mends (see {@link WorkHandler}) end the submit.
 */
export class InProcessBroker<Body, Result, News> implements WorkBroker<Body, Result, News> {
  readonly #options: InProcessOptions
  readonly #waiting: Readonly<Record<WorkKind, WaitingLine<Entry<Body, Result, News>>>> = {
    read: new WaitingLine(),
    recognize: new WaitingLine(),
  }
  readonly #known = new Map<string, Entry<Body, Result, News>>()
  #room: PromiseWithResolvers<void> | undefined
  #came: PromiseWithResolvers<void> = Promise.withResolvers<void>()

  constructor(options: InProcessOptions) {
    this.#options = options
  }

  queue(owner: WorkOwner): Promise<WorkQueue<Body, Result, News>> {
    return Promise.resolve({
      lanes: this.#options.lanes,
      submit: (work, options) => this.#submit(owner, work, options),
      workers: () => null,
      close: () => Promise.resolve(),
    })
  }

  async serve(handler: WorkHandler<Body, Result, News>, options: ServeOptions): Promise<void> {
    const stop = Promise.withResolvers<void>()
    const onStop = (): void => stop.resolve()
    options.signal.addEventListener('abort', onStop, { once: true })
    const slot = async (): Promise<void> => {
      while (!options.signal.aborted) {
        const entry = this.#take(options.kinds)
        if (entry) await this.#work(entry, handler, options)
        else await Promise.race([this.#came.promise, stop.promise])
      }
    }
    await Promise.all(Array.from({ length: options.slots }, slot))
    options.signal.removeEventListener('abort', onStop)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  async #submit(owner: WorkOwner, work: Work<Body>, options: SubmitOptions<News>): Promise<Result> {
    const key = `${owner.tenant}/${owner.inquiry}/${work.kind}/${work.id}`
    for (;;) {
      options.signal.throwIfAborted()
      const known = this.#known.get(key)
      if (known) return known.end.promise
      if (this.#known.size < this.#options.lanes) break
      this.#room ??= Promise.withResolvers<void>()
      await this.#room.promise
    }
    const entry = {
      work,
      options,
      end: Promise.withResolvers<Result>(),
      within: AsyncLocalStorage.snapshot(),
      tries: 0,
    }
    this.#known.set(key, entry)
    this.#waiting[work.kind].add(owner.tenant, entry)
    this.#wake()
    const onAbort = (): void => entry.end.reject(options.signal.reason)
    options.signal.addEventListener('abort', onAbort, { once: true })
    try {
      return await entry.end.promise
    } finally {
      options.signal.removeEventListener('abort', onAbort)
      this.#known.delete(key)
      this.#room?.resolve()
      this.#room = undefined
    }
  }

  #wake(): void {
    this.#came.resolve()
    this.#came = Promise.withResolvers<void>()
  }

  #take(kinds: readonly WorkKind[]): Entry<Body, Result, News> | undefined {
    for (const kind of kinds) {
      for (;;) {
        const entry = this.#waiting[kind].next()
        if (!entry) break
        if (!entry.options.signal.aborted) return entry
      }
    }
    return undefined
  }

  async #work(
    entry: Entry<Body, Result, News>,
    handler: WorkHandler<Body, Result, News>,
    { onEvent }: ServeOptions,
  ): Promise<void> {
    const { work, options, end } = entry
    const { kind } = work
    const context: WorkContext<News> = {
      signal: options.signal,
      again: entry.tries > 0,
      turn: entry.tries,
      tell: (news) => options.onNews?.(news),
    }
    const started = performance.now()
    const ms = (): number => performance.now() - started
    try {
      for (; entry.tries < MOST_TRIES; entry.tries += 1) {
        if (entry.tries > 0) await wait(this.#options.pauseMs ?? PAUSE_MS, undefined, { signal: options.signal })
        try {
          const now = { ...context, again: entry.tries > 0, turn: entry.tries }
          end.resolve(await entry.within(() => handler.handle(work, now)))
          onEvent?.({ event: 'done', kind, ms: ms() })
          return
        } catch (cause) {
          if (cause instanceof SluiswachtError || options.signal.aborted) throw cause
          onEvent?.({ event: 'tried', kind, ms: ms() })
        }
      }
      end.resolve(await handler.giveUp(work, { ...context, again: true, turn: entry.tries }))
      onEvent?.({ event: 'given-up', kind, ms: ms() })
    } catch (cause) {
      end.reject(cause)
    }
  }
}
