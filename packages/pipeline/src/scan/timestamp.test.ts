import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTimestamp } from './timestamp.ts'

test.each([
  ['2025-10-01T09:00:00Z', '2025-10-01T09:00:00.000Z'],
  ['2025-10-01 09:00:00+02:00', '2025-10-01T07:00:00.000Z'],
  ['2025-10-01', '2025-10-01T00:00:00'],
  ['1-10-2025 9:05', '2025-10-01T09:05:00'],
  ['01/10/2025 09:05:30', '2025-10-01T09:05:30'],
  ['1759302000', '2025-10-01T07:00:00.000Z'],
])('reads %s', (text, expected) => expect(readTimestamp(text)).toBe(expected))

test.each(['', 'gisteren', '31-02-2025', '2025-13-01', '12', '2025-10-01T25:00:00'])('refuses %s', (text) => {
  expect(readTimestamp(text)).toBeUndefined()
})

test('gives back every point in time that it is given', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      expect(readTimestamp(date.toISOString())).toBe(date.toISOString())
    }),
  )
})
