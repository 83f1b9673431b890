import { Worker } from 'node:worker_threads'
import type { GateDetection } from './gate-detector.ts'
import type { FromThread, ToThread } from './detect-protocol.ts'

/** Threads that detect, so that a long text never holds up the event loop. */
export interface DetectPool {
  /** What a text holds, or why that is not known: `timeout` (its thread is ended) or `crashed`. */
  inspect(text: string, deadline: number): Promise<GateDetection | 'timeout' | 'crashed'>
  /** Whether a thread is ready and has nothing to do. */
  readonly hasIdle: boolean
  close(): Promise<void>
}

interface Job {
  readonly text: string
  /** A time of `performance.now()`. */
  readonly deadline: number
  readonly settle: (result: GateDetection | 'timeout' | 'crashed') => void
  done: boolean
}

interface Thread {
  worker: Worker | null
  job: Job | null
  jobs: number
  /** Whether the worker has loaded its lexicons. */
  ready: boolean
}

const ENTRY = new URL('./detect-thread.ts', import.meta.url)
const HEAP_MB = 1024
const RESTART_MS = 1_000
/** How long after its deadline a piece may still run. */
const HUNG_MS = 1_500

/** Starts `threads` warm threads. `deadline` of a job is a time of `performance.now()`; waiting for a thread counts. */
export function createDetectPool(threads: number): DetectPool {
  const pool: Thread[] = []
  const waiting: Job[] = []
  let closed = false

  function start(thread: Thread): void {
    const worker = new Worker(ENTRY, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      stdout: false,
      stderr: true,
    })
    // What a failing thread prints may quote a text.
    worker.stderr.resume()
    worker.unref()
    worker.on('message', ({ id, detection }: FromThread) => {
      thread.ready = true
      if (id === thread.jobs && thread.worker === worker) finish(thread, detection ?? 'crashed')
    })
    worker.on('error', () => replace(thread, worker))
    worker.on('exit', () => replace(thread, worker))
    thread.worker = worker
    thread.ready = false
  }

  function replace(thread: Thread, lost: Worker): void {
    if (thread.worker !== lost || closed) return
    if (thread.ready) start(thread)
    // A thread that cannot even start is tried again in a while, not without end; what it is given meanwhile is late.
    else setTimeout(() => replaceUnstarted(thread, lost), RESTART_MS).unref()
    finish(thread, 'crashed')
  }

  function replaceUnstarted(thread: Thread, lost: Worker): void {
    if (thread.worker === lost && !closed) start(thread)
  }

  function finish(thread: Thread, result: GateDetection | 'timeout' | 'crashed'): void {
    const job = thread.job
    thread.job = null
    job?.settle(result)
    next(thread)
  }

  function next(thread: Thread): void {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      if (job.done) continue
      if (job.deadline > performance.now()) return give(thread, job)
      job.settle('timeout')
    }
  }

  function give(thread: Thread, job: Job): void {
    thread.job = job
    const message: ToThread = { id: ++thread.jobs, text: job.text }
    thread.worker?.postMessage(message)
  }

  /** Whoever asked hears in time. The thread may finish the piece: a new one takes longer, unless it hangs. */
  function giveUp(job: Job): void {
    const thread = pool.find((one) => one.job === job)
    job.settle('timeout')
    if (thread === undefined) return
    const { worker } = thread
    setTimeout(() => {
      if (thread.job !== job || thread.worker !== worker || closed) return
      start(thread)
      void worker?.terminate()
      finish(thread, 'timeout')
    }, HUNG_MS).unref()
  }

  for (let count = 0; count < Math.max(1, threads); count++) {
    const thread: Thread = { worker: null, job: null, jobs: 0, ready: false }
    start(thread)
    pool.push(thread)
  }
  return {
    inspect(text, deadline) {
      return new Promise((resolve) => {
        const job: Job = {
          text,
          deadline,
          done: false,
          settle(result) {
            if (job.done) return
            job.done = true
            clearTimeout(timer)
            resolve(result)
          },
        }
        const timer = setTimeout(() => giveUp(job), Math.max(1, deadline - performance.now()))
        const idle = pool.find((thread) => thread.job === null)
        if (closed) job.settle('crashed')
        else if (idle === undefined) waiting.push(job)
        else give(idle, job)
      })
    },
    get hasIdle() {
      return pool.some((thread) => thread.job === null && thread.ready)
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.settle('crashed')
      await Promise.all(
        pool.map(async (thread) => {
          thread.job?.settle('crashed')
          await thread.worker?.terminate()
        }),
      )
    },
  }
}
