import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Room } from './room.ts'

it('never lets in more than fits, and lets everybody in in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 20 }), async (sizes) => {
      const room = new Room(100)
      let inside = 0
      let done = 0
      await Promise.all(
        sizes.map((size) =>
          room.with(size, 60_000, async () => {
            inside += Math.min(size, 100)
            expect(inside).toBeLessThanOrEqual(100)
            await wait(0)
            inside -= Math.min(size, 100)
            done += 1
          }),
        ),
      )
      expect(done).toBe(sizes.length)
    }),
    { numRuns: 30 },
  )
})

it('makes room after a failure', async () => {
  const room = new Room(10)
  await expect(room.with(10, 1_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await room.with(10, 1_000, () => Promise.resolve('in'))).toBe('in')
})

it('lets nobody wait longer than they can, nor those behind them', async () => {
  const room = new Room(10)
  let leave = (): void => {}
  const first = room.with(6, 1_000, () => new Promise<void>((resolve) => (leave = resolve)))
  const second = room.with(8, 20, () => Promise.resolve('second'))
  const third = room.with(4, 1_000, () => Promise.resolve('third'))
  expect(await second).toBeUndefined()
  expect(await third).toBe('third')
  leave()
  await first
  expect(await room.with(10, 20, () => Promise.resolve('in'))).toBe('in')
})
