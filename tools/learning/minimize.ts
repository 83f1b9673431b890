/** A convex function of many numbers: returns its value at `point` and writes its slope there into `slope`. */
export type Steep = (point: Float64Array, slope: Float64Array) => number

/** Steps whose curvature is remembered. */
const MEMORY = 8
const MOST_HALVINGS = 25
/** A step must bring at least this share of what the slope promises. */
const ENOUGH = 1e-4

interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly scale: number
}

/**
 * The lowest point of a smooth convex function by L-BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.4), from
 * all zeros, in at most `rounds` steps. The same function gives the same point.
 */
export function minimize(size: number, value: Steep, rounds: number): Float64Array {
  let point: Float64Array = new Float64Array(size)
  let slope: Float64Array = new Float64Array(size)
  let height = value(point, slope)
  const steps: Step[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = downhill(slope, steps)
    const promise = dot(direction, slope)
    if (promise > -1e-10) break
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1
    let found = false
    const tried = new Float64Array(size)
    const triedSlope = new Float64Array(size)
    for (let halving = 0; halving < MOST_HALVINGS && !found; halving++) {
      for (let at = 0; at < size; at++) tried[at] = (point[at] ?? 0) + length * (direction[at] ?? 0)
      const triedHeight = value(tried, triedSlope)
      found = triedHeight <= height + ENOUGH * length * promise
      if (found) height = triedHeight
      else length /= 2
    }
    if (!found) break
    remember(steps, point, tried, slope, triedSlope)
    point = tried
    slope = triedSlope
  }
  return point
}

function remember(
  steps: Step[],
  before: Float64Array,
  after: Float64Array,
  slopeBefore: Float64Array,
  slopeAfter: Float64Array,
): void {
  const moved = after.map((value, at) => value - (before[at] ?? 0))
  const turned = slopeAfter.map((value, at) => value - (slopeBefore[at] ?? 0))
  const bend = dot(moved, turned)
  if (bend <= 1e-12) return
  steps.push({ moved, turned, scale: 1 / bend })
  if (steps.length > MEMORY) steps.shift()
}

/** The direction in which to go, by the slope and what the last steps told of the curvature. */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.map((value) => -value)
  const shares: number[] = []
  for (const { moved, turned, scale } of steps.toReversed()) {
    const share = scale * dot(moved, direction)
    shares.push(share)
    addTimes(direction, turned, -share)
  }
  const last = steps.at(-1)
  if (last !== undefined) {
    const factor = 1 / (last.scale * dot(last.turned, last.turned))
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * factor
  }
  for (const { moved, turned, scale } of steps)
    addTimes(direction, moved, (shares.pop() ?? 0) - scale * dot(turned, direction))
  return direction
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function addTimes(target: Float64Array, added: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + times * (added[at] ?? 0)
}
