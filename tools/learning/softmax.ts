import { minimize } from './minimize.ts'

/** An example: the rows of weights that count for it, each with its value, how far it is of each class, how much it counts. */
export interface SoftmaxExample {
  readonly rows: ArrayLike<number>
  readonly values: ArrayLike<number>
  readonly targets: readonly number[]
  readonly weight: number
}

export interface SoftmaxProblem {
  readonly examples: readonly SoftmaxExample[]
  /** Number of classes. */
  readonly width: number
  /** What is known beforehand: for each row a weight a class, one row after the other. */
  readonly center: Float64Array
  /** For each row what it costs that a weight is off the center, by half its square. */
  readonly costs: Float64Array
}

const ROUNDS = 100

/** Learns weights by multinomial logistic regression with L2 costs: laid out as the center is, and how far off it. */
export function fitSoftmax(problem: SoftmaxProblem): Float64Array {
  return minimize(problem.center.length, (point, slope) => loss(point, slope, problem), ROUNDS)
}

/** The loss of weights that are `point` off the center, and its slope. */
function loss(point: Float64Array, slope: Float64Array, { examples, center, costs, width }: SoftmaxProblem): number {
  let sum = 0
  for (let at = 0; at < point.length; at++) {
    const cost = costs[Math.floor(at / width)] ?? 0
    const weight = point[at] ?? 0
    sum += 0.5 * cost * weight * weight
    slope[at] = cost * weight
  }
  const errors = new Float64Array(width)
  for (const { rows, values, targets, weight } of examples) {
    errors.fill(0)
    for (let at = 0; at < rows.length; at++) {
      const value = values[at] ?? 0
      for (let kind = 0, from = (rows[at] ?? 0) * width; kind < width; kind++, from++)
        errors[kind] = (errors[kind] ?? 0) + value * ((point[from] ?? 0) + (center[from] ?? 0))
    }
    const most = Math.max(...errors)
    let total = 0
    for (const score of errors) total += Math.exp(score - most)
    const logTotal = most + Math.log(total)
    for (let kind = 0; kind < width; kind++) {
      const target = targets[kind] ?? 0
      const said = (errors[kind] ?? 0) - logTotal
      sum -= weight * target * said
      errors[kind] = weight * (Math.exp(said) - target)
    }
    for (let at = 0; at < rows.length; at++) {
      const value = values[at] ?? 0
      for (let kind = 0, from = (rows[at] ?? 0) * width; kind < width; kind++, from++)
        slope[from] = (slope[from] ?? 0) + value * (errors[kind] ?? 0)
    }
  }
  return sum
}
