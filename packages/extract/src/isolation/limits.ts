/** Limits of one worker process. */
export interface WorkerLimits {
  /** A job that shows no progress for this long is ended. */
  readonly idleMs: number
  /** Resident memory of the process, in MB (1024 * 1024 bytes). */
  readonly memoryMb: number
  /** How often memory and progress are looked at. */
  readonly watchMs: number
  /** A process is replaced after this many jobs, so that slow leaks in libraries cost nothing. */
  readonly jobsPerProcess: number
}

export const WORKER_LIMITS: WorkerLimits = { idleMs: 30_000, memoryMb: 1024, watchMs: 250, jobsPerProcess: 2_000 }
