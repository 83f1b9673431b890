import { PoolClosed } from './failures.ts'
import { WORKER_LIMITS, type WorkerLimits } from './limits.ts'
import { WorkerProcess } from './worker-process.ts'

export interface WorkerPoolOptions {
  /** The TypeScript or JavaScript module that the processes run; it calls `serveWorker`. */
  readonly entry: URL
  /** Processes at work at the same time. */
  readonly workers: number
  readonly limits?: Partial<WorkerLimits>
}

export interface RunOptions {
  /** Ends the job (and its process) when aborted; the iteration then fails with the signal's reason. */
  readonly signal?: AbortSignal
  /** Give the job a process of its own that is started for it and ended after it. */
  readonly freshProcess?: boolean
}

/** A warm pool of child processes: a hang, a crash or a memory bomb costs the job that caused it, nothing else. */
export interface WorkerPool<Job, Message> {
  /**
   * Does one job in one process and gives its messages as they come, with back-pressure: a process is held up when
   * its messages are not taken. Waits until a process is free. Leaving the iteration early ends the process.
   * @throws {WorkerHung | WorkerCrashed | WorkerOutOfMemory | WorkerNotStarted | PoolClosed} while iterating
   */
  run(job: Job, options?: RunOptions): AsyncGenerator<Message, void, undefined>
  /** Ends all processes; running and waiting jobs fail with {@link PoolClosed}. */
  close(): Promise<void>
}

/** Starts `workers` processes of `entry` (each about 50 ms) and keeps that many alive until `close`. @throws {WorkerNotStarted} */
export function createWorkerPool<Job, Message>(options: WorkerPoolOptions): WorkerPool<Job, Message> {
  const limits: WorkerLimits = { ...WORKER_LIMITS, ...options.limits }
  const idle: WorkerProcess[] = []
  const alive = new Set<WorkerProcess>()
  const waiting: { resolve: (worker: WorkerProcess) => void; reject: (error: unknown) => void }[] = []
  let closed = false
  let whenEmpty: (() => void) | null = null

  function spawn(): WorkerProcess {
    const worker: WorkerProcess = new WorkerProcess(options.entry, limits, () => {
      alive.delete(worker)
      if (alive.size === 0) whenEmpty?.()
    })
    alive.add(worker)
    return worker
  }

  function release(worker: WorkerProcess): void {
    let next = worker
    if (worker.gone || worker.worn) {
      worker.end()
      if (closed) return
      try {
        next = spawn()
      } catch (error) {
        // The place stays, with the process that is gone; who waits for it must not wait for ever.
        idle.push(worker)
        waiting.shift()?.reject(error)
        return
      }
    }
    const first = waiting.shift()
    if (first === undefined) idle.push(next)
    else first.resolve(next)
  }

  async function acquire(): Promise<WorkerProcess> {
    if (closed) throw new PoolClosed()
    const worker = idle.pop()
    if (worker !== undefined) {
      if (!worker.gone) return worker
      try {
        return spawn()
      } catch (error) {
        idle.push(worker)
        throw error
      }
    }
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
  }

  /** A process of its own for one job that holds `slot`. */
  function spawnFor(slot: WorkerProcess): WorkerProcess {
    try {
      return spawn()
    } catch (error) {
      release(slot)
      throw error
    }
  }

  async function* run(
    job: Job,
    { signal, freshProcess = false }: RunOptions = {},
  ): AsyncGenerator<Message, void, undefined> {
    signal?.throwIfAborted()
    const slot = await acquire()
    const worker = freshProcess ? spawnFor(slot) : slot
    const abort = (): void => worker.end(signal?.reason instanceof Error ? signal.reason : new PoolClosed())
    signal?.addEventListener('abort', abort, { once: true })
    let finished = false
    try {
      signal?.throwIfAborted()
      // What the entry sends is its own contract with the caller, as with any message port.
      for await (const message of worker.start(job)) yield message as Message
      finished = true
    } finally {
      signal?.removeEventListener('abort', abort)
      if (!finished || freshProcess) worker.end()
      release(slot)
    }
  }

  async function close(): Promise<void> {
    closed = true
    for (const { reject } of waiting.splice(0)) reject(new PoolClosed())
    if (alive.size === 0) return
    const empty = new Promise<void>((resolve) => {
      whenEmpty = resolve
    })
    for (const worker of alive) worker.end()
    await empty
  }

  try {
    for (let count = 0; count < Math.max(1, options.workers); count++) idle.push(spawn())
  } catch (error) {
    for (const worker of alive) worker.end()
    throw error
  }
  return { run, close }
}
