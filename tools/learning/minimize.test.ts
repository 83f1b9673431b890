import { expect, test } from 'vitest'
import { minimize } from './minimize.ts'

test('finds the lowest point of a bowl that is much steeper one way than the other', () => {
  const lowest = [3, -2, 0.5]
  const steepness = [1, 400, 0.02]
  const point = minimize(
    3,
    (at, slope) => {
      let sum = 0
      for (let axis = 0; axis < 3; axis++) {
        const off = at[axis]! - lowest[axis]!
        slope[axis] = 2 * steepness[axis]! * off
        sum += steepness[axis]! * off * off
      }
      return sum
    },
    100,
  )
  lowest.forEach((value, axis) => expect(point[axis]).toBeCloseTo(value, 4))
})

test('finds the lowest point of a function that is no bowl', () => {
  const [point] = minimize(
    1,
    (at, slope) => {
      slope[0] = Math.exp(at[0]!) - 5
      return Math.exp(at[0]!) - 5 * at[0]!
    },
    100,
  )
  expect(point).toBeCloseTo(Math.log(5), 5)
})
