import { Worker } from 'node:worker_threads'
import type { StoreProblem } from '../store/engine.ts'
import type { GateWriter } from './checkpoint/signer.ts'
import { type Appended, appendQueue } from './append-queue.ts'
import { GateLogFailed } from './errors.ts'
import type { GateStore } from './gate-store.ts'

export interface ThreadSettings {
  readonly directory: string
  /** The file of the database in it. */
  readonly file: string
  /** How large the file may become; what does not fit fails as a full disk does. */
  readonly limitBytes?: number
  readonly dataKey: Uint8Array
  readonly patienceMs: number
  /** Signs for what is added. */
  readonly writer?: GateWriter
}

export interface Call {
  readonly no: number
  readonly method: keyof GateStore | 'appendAll'
  readonly args: readonly unknown[]
}

export type Answer =
  | { readonly no: number; readonly ok: true; readonly value: unknown }
  | { readonly no: number; readonly ok: false; readonly problem: StoreProblem | null; readonly message: string }

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (cause: unknown) => void
}

/**
 * The log on an embedded database in a thread of its own: waiting for the disk never holds up the gate. A thread that
 * ends fails all that wait for it.
 */
export function threadStore(settings: ThreadSettings): GateStore {
  const worker = new Worker(new URL('./store-thread.ts', import.meta.url), { workerData: settings })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: GateLogFailed | undefined
  const end = (cause: unknown): void => {
    ended ??= new GateLogFailed(settings.directory, 'unknown', { cause })
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const failureOf = ({ problem, message }: NonNullable<Appended>): Error =>
    problem === null ? new Error(message) : new GateLogFailed(settings.directory, problem)
  worker.on('message', (answer: Answer) => {
    const one = waiting.get(answer.no)
    waiting.delete(answer.no)
    if (waiting.size === 0) worker.unref()
    if (answer.ok) one?.resolve(answer.value as never)
    else one?.reject(failureOf(answer))
  })
  worker.on('error', end)
  worker.on('exit', end)
  worker.unref()
  const ask = <T>(method: Call['method'], ...args: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (ended) return reject(ended)
      last += 1
      worker.ref()
      waiting.set(last, { resolve, reject })
      worker.postMessage({ no: last, method, args } satisfies Call)
    })
  const append = appendQueue((entries) => ask<readonly Appended[]>('appendAll', entries), failureOf)
  return {
    append,
    appendSealed: (entry) => ask('appendSealed', entry),
    keep: (id, bytes) => ask('keep', id, bytes),
    page: (query) => ask('page', query),
    content: (id) => ask('content', id),
    remember: (key, value, until) => ask('remember', key, value, until),
    recall: (key, at) => ask('recall', key, at),
    verify: (anchor) => ask('verify', anchor),
    purge: (order, by) => ask('purge', order, by),
    publishRules: (order) => ask('publishRules', order),
    newestRules: (known) => ask('newestRules', known),
    rulesNumbered: (number) => ask('rulesNumbered', number),
    rulesHistory: () => ask('rulesHistory'),
    sealedAfter: (after, limit) => ask('sealedAfter', after, limit),
    bring: (entries) => ask('bring', entries),
    movingContent: (id) => ask('movingContent', id),
    movingChunk: (id, no) => ask('movingChunk', id, no),
    bringChunk: (content, no, sealed) => ask('bringChunk', content, no, sealed),
    length: () => ask('length'),
    empty: (last) => ask('empty', last),
    abandon: () => leave('abandon'),
    close: () => leave('close'),
  }
  async function leave(how: 'abandon' | 'close'): Promise<void> {
    if (ended) return
    // ended from outside in the middle of work on its database, a thread can take the whole process with it
    const gone = new Promise((resolve) => worker.once('exit', resolve))
    await ask(how)
    worker.ref()
    await gone
  }
}
