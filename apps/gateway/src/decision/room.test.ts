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
          room.with(size, async () => {
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
  await expect(room.with(10, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await room.with(10, () => Promise.resolve('in'))).toBe('in')
})
