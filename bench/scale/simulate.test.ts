import { expect, test } from 'vitest'
import { simulate } from './simulate.ts'

const EVEN = { planner: 1e-4, queue: 1e-4, database: 1e-4, worker: 1e-2 }

test('as many readers as there are, until another part is full', () => {
  const few = simulate(20_000, EVEN, { readers: 10, databaseCores: 4, lanes: 200 })
  expect(few.filesPerSecond).toBeGreaterThan(900)
  expect(few.filesPerSecond).toBeLessThan(1010)
  expect(few.bottleneck).toBe('worker')
  const many = simulate(50_000, EVEN, { readers: 500, databaseCores: 4, lanes: 5000 })
  expect(many.filesPerSecond).toBeGreaterThan(9_000)
  expect(many.filesPerSecond).toBeLessThan(10_010)
  expect(['planner', 'queue']).toContain(many.bottleneck)
})

test('too few lanes keep readers waiting', () => {
  const narrow = simulate(5_000, EVEN, { readers: 100, databaseCores: 4, lanes: 10 })
  expect(narrow.filesPerSecond).toBeLessThan(1_100)
})
