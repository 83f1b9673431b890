import { expect, test } from 'vitest'
import { AtMost } from './at-most.ts'

test('no more than so many run at once, in order, also when one fails', async () => {
  const limit = new AtMost(3)
  let running = 0
  let most = 0
  const begun: number[] = []
  const ends = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) =>
      limit.run(async () => {
        begun.push(n)
        most = Math.max(most, (running += 1))
        await new Promise((resolve) => setTimeout(resolve, n % 4))
        running -= 1
        if (n % 5 === 0) throw new Error('failed')
      }),
    ),
  )
  expect(most).toBe(3)
  expect(begun).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(4)
})
