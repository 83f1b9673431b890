import { afterAll, expect, test } from 'vitest'
import { WorkerCrashed, WorkerHung, WorkerOutOfMemory } from './failures.ts'
import type { FixtureJob } from './fixture-worker.ts'
import { createWorkerPool } from './pool.ts'
import { runWithRetry } from './retry.ts'

const entry = new URL('./fixture-worker.ts', import.meta.url)
const pool = createWorkerPool<FixtureJob, number>({
  entry,
  workers: 2,
  limits: { idleMs: 1_000, memoryMb: 300, watchMs: 50 },
})
afterAll(() => pool.close())

async function gathered(messages: AsyncIterable<number>): Promise<number[]> {
  const all: number[] = []
  for await (const message of messages) all.push(message)
  return all
}

async function all(job: FixtureJob): Promise<number[]> {
  return gathered(pool.run(job))
}

test('gives the messages of a job in order', async () => {
  expect(await all({ do: 'count', to: 100 })).toEqual(Array.from({ length: 100 }, (_, n) => n))
})

test('keeps processes warm', async () => {
  const pids = new Set<number>()
  for (let n = 0; n < 6; n++) for (const pid of await all({ do: 'pid' })) pids.add(pid)
  expect(pids.size).toBeLessThanOrEqual(2)
})

test('ends a job that blocks or waits without progress, and says where it was', async () => {
  await expect(all({ do: 'hang' })).rejects.toThrow(WorkerHung)
  await expect(all({ do: 'hang' })).rejects.toMatchObject({ at: 'inner.zip/x.doc' })
  await expect(all({ do: 'wait-forever' })).rejects.toThrow(WorkerHung)
  expect(await all({ do: 'count', to: 3 })).toEqual([0, 1, 2])
})

test('lets a slow job with progress finish', async () => {
  expect(await all({ do: 'slow', beats: 8 })).toEqual([])
})

test('hears the beat of a job that never gives its event loop a turn, also behind a large message', async () => {
  expect(await all({ do: 'busy', ms: 1_300, characters: 1 })).toHaveLength(2)
  expect(await all({ do: 'busy', ms: 1_300, characters: 8_000_000 })).toHaveLength(2)
})

test('a crash costs one job, and its error says nothing of the content', async () => {
  const results = await Promise.allSettled([
    all({ do: 'crash', after: 2 }),
    all({ do: 'count', to: 5 }),
    all({ do: 'throw' }),
  ])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
  const thrown = results[2] as PromiseRejectedResult
  expect(thrown.reason).toBeInstanceOf(WorkerCrashed)
  expect(String(thrown.reason)).not.toContain('secret')
})

test('ends a job that takes too much memory, on or off the heap', async () => {
  await expect(all({ do: 'eat-memory' })).rejects.toThrow(WorkerOutOfMemory)
  await expect(all({ do: 'eat-heap' })).rejects.toThrow(WorkerOutOfMemory)
})

test('a retry gives each message once', async () => {
  const got: number[] = []
  await expect(async () => {
    for await (const message of runWithRetry(pool, { do: 'crash', after: 3 })) got.push(message)
  }).rejects.toThrow(WorkerCrashed)
  expect(got).toEqual([0, 1, 2])
})

test('passes over a place that twice cost a process, and goes on after it', async () => {
  const job: FixtureJob = { do: 'trap' }
  const passOver = (): FixtureJob => ({ do: 'trap', lost: { b: 'crashed' } })
  expect(await gathered(runWithRetry(pool, job, { passOver }))).toEqual([1, -1, 1])
  await expect(gathered(runWithRetry(pool, job))).rejects.toThrow(WorkerCrashed)
})

test('stops when aborted or left', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 100)
  await expect(gathered(pool.run({ do: 'wait-forever' }, { signal: controller.signal }))).rejects.toThrow('abort')
  for await (const message of pool.run({ do: 'count', to: 1_000 })) if (message === 2) break
  expect(await all({ do: 'count', to: 2 })).toEqual([0, 1])
})
