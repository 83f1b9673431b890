import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Turns } from './alone.ts'

test('who asks to be alone has nobody beside it, and everybody gets a turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.nat(4)), { minLength: 1, maxLength: 30 }), async (asked) => {
      const turns = new Turns()
      let count = 0
      let done = 0
      await Promise.all(
        asked.map(async ([alone, steps]) => {
          const leave = await turns.take(alone)
          count += 1
          expect(alone && count !== 1).toBe(false)
          for (let n = 0; n < steps; n++) await Promise.resolve()
          expect(alone && count !== 1).toBe(false)
          count -= 1
          done += 1
          leave()
        }),
      )
      expect(done).toBe(asked.length)
    }),
    { numRuns: 200 },
  )
})

test('newcomers do not keep one waiting that wants to be alone', async () => {
  const turns = new Turns()
  const first = await turns.take(false)
  const order: string[] = []
  const alone = turns.take(true).then((leave) => {
    order.push('alone')
    leave()
  })
  const later = turns.take(false).then((leave) => {
    order.push('later')
    leave()
  })
  first()
  await Promise.all([alone, later])
  expect(order).toEqual(['alone', 'later'])
})
