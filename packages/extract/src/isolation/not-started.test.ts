import { afterEach, expect, test } from 'vitest'
import { WorkerNotStarted } from './failures.ts'
import type { FixtureJob } from './fixture-worker.ts'
import { createWorkerPool, type WorkerPool } from './pool.ts'
import { runWithRetry } from './retry.ts'

const entry = new URL('./fixture-worker.ts', import.meta.url)
const node = process.execPath
let pool: WorkerPool<FixtureJob, number>
afterEach(async () => {
  process.execPath = node
  await pool.close()
})

async function all(job: FixtureJob): Promise<number[]> {
  const got: number[] = []
  for await (const message of runWithRetry(pool, job)) got.push(message)
  return got
}

test('a process that the system does not start is no fault of the file', async () => {
  process.execPath = '/nowhere/node'
  pool = createWorkerPool<FixtureJob, number>({ entry, workers: 1 })
  await expect(all({ do: 'count', to: 1 })).rejects.toThrow(WorkerNotStarted)
  await expect(all({ do: 'count', to: 1 })).rejects.toThrow('ENOENT')
  process.execPath = node
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await all({ do: 'count', to: 2 })).toEqual([0, 1])
})

test('nor is one that ends before it is ready', async () => {
  pool = createWorkerPool<FixtureJob, number>({ entry: new URL('./none.ts', import.meta.url), workers: 1 })
  await expect(all({ do: 'count', to: 1 })).rejects.toThrow(WorkerNotStarted)
})

test('processes that die while they wait for work are replaced', async () => {
  pool = createWorkerPool<FixtureJob, number>({ entry, workers: 1 })
  const [pid] = await all({ do: 'pid' })
  process.kill(pid ?? 0, 'SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await all({ do: 'count', to: 2 })).toEqual([0, 1])
})
