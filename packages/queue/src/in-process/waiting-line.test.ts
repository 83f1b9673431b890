import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WaitingLine } from './waiting-line.ts'

const things = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat()), { maxLength: 60 })

test('everything comes out once, those of one owner in order', () => {
  fc.assert(
    fc.property(things, (added) => {
      const line = new WaitingLine<number>()
      for (const [owner, thing] of added) line.add(owner, thing)
      const out: [string, number][] = []
      for (let next = line.nextOf(); next; next = line.nextOf()) out.push([next.owner, next.item])
      expect(line.size).toBe(0)
      for (const one of ['a', 'b', 'c'])
        expect(out.filter(([owner]) => owner === one)).toEqual(added.filter(([owner]) => owner === one))
    }),
  )
})

test('who waits with one thing waits for no more than one of each other', () => {
  fc.assert(
    fc.property(things, (added) => {
      const line = new WaitingLine<number>()
      for (const [owner, thing] of added) line.add(owner, thing)
      line.add('late', -1)
      const before: string[] = []
      for (let next = line.nextOf(); next?.owner !== 'late'; next = line.nextOf()) before.push(next!.owner)
      expect(new Set(before).size).toBe(before.length)
    }),
  )
})
