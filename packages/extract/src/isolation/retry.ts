import { isWorkerFailure, type WorkerFailure, WorkerHung, WorkerOutOfMemory } from './failures.ts'
import type { RunOptions, WorkerPool } from './pool.ts'

/** Places inside a file (`''` = the file itself) that twice cost a process, with why. */
export type LostPlaces = Readonly<Record<string, 'hung' | 'out-of-memory' | 'crashed'>>

export interface RetryOptions<Job> extends RunOptions {
  /**
   * Makes the job again so that the lost places are passed over (each still gives its line); then what comes after
   * them in the same file is read too. Left out: the second loss ends the job.
   */
  readonly passOver?: (job: Job, lost: LostPlaces) => Job
}

const MOST_LOSSES = 20

/**
 * Does a job and, when its process is lost, does it once more in a process of its own; lost again at the same place,
 * that place is passed over. Jobs give the same messages in the same order each time, so those already given are not
 * given again.
 * @throws {WorkerHung | WorkerCrashed | WorkerOutOfMemory} when it cannot be finished; all that came before stays
 */
export async function* runWithRetry<Job, Message>(
  pool: WorkerPool<Job, Message>,
  job: Job,
  { passOver, ...options }: RetryOptions<Job> = {},
): AsyncGenerator<Message, void, undefined> {
  let given = 0
  let lost: LostPlaces = {}
  const tries = new Map<string, number>()
  for (let losses = 0; ; losses++) {
    let seen = 0
    try {
      const current = losses === 0 || passOver === undefined ? job : passOver(job, lost)
      for await (const message of pool.run(current, losses === 0 ? options : { ...options, freshProcess: true })) {
        if (++seen <= given) continue
        given = seen
        yield message
      }
      return
    } catch (error) {
      if (!isWorkerFailure(error)) throw error
      const place = error.at ?? ''
      const count = (tries.get(place) ?? 0) + 1
      tries.set(place, count)
      if (count < 2) continue
      if (passOver === undefined || count > 2 || losses >= MOST_LOSSES) throw error
      lost = { ...lost, [place]: causeOfLoss(error) }
    }
  }
}

/** The cause code that a lost process means for what it was reading. */
export function causeOfLoss(failure: WorkerFailure): LostPlaces[string] {
  return failure instanceof WorkerHung ? 'hung' : failure instanceof WorkerOutOfMemory ? 'out-of-memory' : 'crashed'
}
