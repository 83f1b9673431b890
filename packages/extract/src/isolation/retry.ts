import { isWorkerFailure } from './failures.ts'
import type { RunOptions, WorkerPool } from './pool.ts'

/**
 * Does a job and, when its process is lost, does it once more in a process of its own. Jobs give the same messages in
 * the same order each time, so those already given are not given again.
 * @throws {WorkerHung | WorkerCrashed | WorkerOutOfMemory} when the second try is lost too; all that came before stays
 */
export async function* runWithRetry<Job, Message>(
  pool: WorkerPool<Job, Message>,
  job: Job,
  options: RunOptions = {},
): AsyncGenerator<Message, void, undefined> {
  let given = 0
  try {
    for await (const message of pool.run(job, options)) {
      given++
      yield message
    }
    return
  } catch (error) {
    if (!isWorkerFailure(error)) throw error
  }
  let seen = 0
  for await (const message of pool.run(job, { ...options, freshProcess: true })) {
    if (++seen > given) yield message
  }
}
