import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  type BusyWith,
  PoolClosed,
  WorkerCrashed,
  WorkerHung,
  WorkerNotStarted,
  WorkerOutOfMemory,
} from './failures.ts'
import type { WorkerLimits } from './limits.ts'
import { MessageQueue } from './message-queue.ts'
import { type FromWorker, isFromWorker, type ToWorker } from './protocol.ts'
import { residentMemoryMb } from './resident-memory.ts'

interface RunningJob {
  readonly id: number
  readonly queue: MessageQueue<unknown>
  lastProgress: number
  at: BusyWith
  /** How long the worker said that it may be silent. */
  quietMs: number
}

/** The V8 heap stays below the memory cap, so that a full heap is seen before the process as a whole is too large. */
const HEAP_SHARE = 0.75
/** A process that has not started after this long on top never will. */
const START_MS = 30_000
const STDERR_TAIL = 4_096
const HEAP_FULL = /heap out of memory|Array buffer allocation failed|Cannot allocate memory/

/** One child process that does one job at a time; it is watched, and ended for good when it misbehaves. */
export class WorkerProcess {
  readonly #child: ChildProcess
  readonly #limits: WorkerLimits
  readonly #watch: NodeJS.Timeout
  readonly #onGone: () => void
  #job: RunningJob | null = null
  #verdict: Error | null = null
  #stderr = ''
  #jobs = 0
  #gone = false
  #ready = false

  /** @throws {WorkerNotStarted} when the system refuses at once; a later refusal fails the job */
  constructor(entry: URL, limits: WorkerLimits, onGone: () => void) {
    this.#limits = limits
    this.#onGone = onGone
    this.#child = forkWorker(entry, limits)
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('latin1')).slice(-STDERR_TAIL)
    })
    this.#child.on('message', (value) => {
      if (isFromWorker(value)) this.#receive(value)
    })
    this.#child.on('error', (error) => this.#lost(systemCodeOf(error)))
    // `close` comes after the last of stderr, which tells why.
    this.#child.on('close', (code, signal) => this.#lost(signal === null ? `exit ${code}` : `signal ${signal}`))
    this.#watch = setInterval(() => this.#look(), limits.watchMs)
    this.#watch.unref()
  }

  get gone(): boolean {
    return this.#gone || this.#verdict !== null
  }

  /** Whether the process has served its time: enough jobs, or over half of its memory still held after a job. */
  get worn(): boolean {
    if (this.#jobs >= this.#limits.jobsPerProcess) return true
    const memory = this.#child.pid === undefined ? null : residentMemoryMb(this.#child.pid)
    return memory !== null && memory > this.#limits.memoryMb / 2
  }

  /** Starts a job; its messages come from the queue, which fails with a {@link WorkerFailure} when the process is lost. */
  start(job: unknown): MessageQueue<unknown> {
    const id = ++this.#jobs
    const queue = new MessageQueue<unknown>(() => this.#send({ type: 'taken', id, count: 1 }))
    this.#job = { id, queue, lastProgress: Date.now(), at: null, quietMs: 0 }
    this.#send({ type: 'job', id, job })
    return queue
  }

  /** Ends the process; a running job fails with `reason`. */
  end(reason: Error = new PoolClosed()): void {
    if (this.#verdict !== null) return
    this.#verdict = reason
    this.#child.kill('SIGKILL')
    this.#job?.queue.fail(reason)
    this.#job = null
  }

  #send(message: ToWorker): void {
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #receive(message: FromWorker): void {
    const job = this.#job
    if (message.type === 'ready') {
      // Starting up is no part of the job.
      this.#ready = true
      if (job !== null) job.lastProgress = Date.now()
      return
    }
    if (job === null || message.id !== job.id) return
    job.lastProgress = Date.now()
    job.quietMs = message.type === 'beat' ? (message.quietMs ?? 0) : 0
    if (message.type === 'message') job.queue.push(message.message)
    else if (message.type === 'beat') job.at = message.at
    else {
      this.#job = null
      if (message.type === 'done') job.queue.end()
      else job.queue.fail(new WorkerCrashed(message.code, job.at))
    }
  }

  #look(): void {
    const job = this.#job
    if (job === null || this.#child.pid === undefined) return
    const memory = residentMemoryMb(this.#child.pid)
    if (memory !== null && memory > this.#limits.memoryMb)
      this.end(new WorkerOutOfMemory(this.#limits.memoryMb, job.at))
    else if (
      Date.now() - job.lastProgress >
      Math.max(this.#limits.idleMs, job.quietMs) + (this.#ready ? 0 : START_MS)
    ) {
      if (!this.#ready) return this.end(new WorkerNotStarted('no answer'))
      // A process whose heap is nearly full does nothing but look for room.
      const full = memory !== null && memory > this.#limits.memoryMb * HEAP_SHARE * 0.8
      this.end(
        full
          ? new WorkerOutOfMemory(this.#limits.memoryMb, job.at)
          : new WorkerHung(Math.round(this.#limits.idleMs / 1000), job.at),
      )
    }
  }

  #lost(how: string): void {
    if (this.#gone) return
    this.#gone = true
    clearInterval(this.#watch)
    const job = this.#job
    this.#job = null
    if (job !== null && this.#verdict === null) job.queue.fail(this.#failure(how, job.at))
    this.#onGone()
  }

  #failure(how: string, at: BusyWith): Error {
    if (!this.#ready) return new WorkerNotStarted(how)
    return HEAP_FULL.test(this.#stderr) ? new WorkerOutOfMemory(this.#limits.memoryMb, at) : new WorkerCrashed(how, at)
  }
}

function forkWorker(entry: URL, limits: WorkerLimits): ChildProcess {
  try {
    return fork(fileURLToPath(entry), [], {
      execPath: process.execPath,
      execArgv: [
        `--max-old-space-size=${Math.floor(limits.memoryMb * HEAP_SHARE)}`,
        '--disable-warning=ExperimentalWarning',
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { TZ: process.env['TZ'] ?? '', LANG: 'C.UTF-8', TMPDIR: process.env['TMPDIR'] ?? '/tmp' },
    })
  } catch (error) {
    throw new WorkerNotStarted(systemCodeOf(error), { cause: error })
  }
}

/** `ENOMEM`, `EAGAIN` and the like. */
function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
