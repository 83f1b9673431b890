import { isWorkerFailure, type WorkerFailure, WorkerHung, WorkerOutOfMemory } from './failures.ts'
import { GivenOnce } from './given-once.ts'
import type { LostPlaces } from './lost-places.ts'
import type { RunOptions, WorkerPool } from './pool.ts'

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
 * that place is passed over, and when that does not help the rest of the file is. Each message is given once: parts
 * (messages with a `part`) are known again by their path, other messages by their number.
 *
 * A place that is passed over always gives its line: under its own path, or as `…/(rest)` when its own line was
 * already given. So no file that lost its process can look as if it was read wholly.
 * @throws {WorkerHung | WorkerCrashed | WorkerOutOfMemory} when it cannot be finished; all that came before stays
 */
export async function* runWithRetry<Job, Message>(
  pool: WorkerPool<Job, Message>,
  job: Job,
  { passOver, ...options }: RetryOptions<Job> = {},
): AsyncGenerator<Message, void, undefined> {
  const once = new GivenOnce<Message>()
  let lost: LostPlaces = {}
  const tries = new Map<string, number>()
  for (let losses = 0; ; losses++) {
    once.again(lost)
    try {
      const current = losses === 0 || passOver === undefined ? job : passOver(job, lost)
      for await (const message of pool.run(current, losses === 0 ? options : { ...options, freshProcess: true })) {
        const fresh = once.take(message)
        if (fresh !== null) yield fresh.message
      }
      return
    } catch (error) {
      if (!isWorkerFailure(error)) throw error
      const place = error.at ?? ''
      const count = (tries.get(place) ?? 0) + 1
      tries.set(place, count)
      if (count < 2 && losses < MOST_LOSSES) continue
      if (passOver === undefined || Object.hasOwn(lost, '')) throw error
      lost = { ...lost, [count > 2 || losses >= MOST_LOSSES ? '' : place]: causeOfLoss(error) }
    }
  }
}

/** The cause code that a lost process means for what it was reading. */
export function causeOfLoss(failure: WorkerFailure): LostPlaces[string] {
  return failure instanceof WorkerHung ? 'hung' : failure instanceof WorkerOutOfMemory ? 'out-of-memory' : 'crashed'
}
