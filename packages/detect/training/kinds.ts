import type { HashedVector } from '../src/document/hashed-vector.ts'
import { isCueSlot, SLOTS } from '../src/document/hashed-vector.ts'
import type { TrainedOutput } from './logistic.ts'
import { packWeights } from './logistic.ts'
import { minimize } from '../../../tools/learning/minimize.ts'

/** An example of a kind of document: a vector, how far it is of each kind, and whose hand wrote it. */
export interface KindSample {
  readonly vector: HashedVector
  readonly targets: readonly number[]
  readonly writer: string
}

const ROUNDS = 100
/** What a weight costs that is off what is known beforehand; chosen with each writer left out in turn. */
const COST = 1 / 8
/** The same for that of a word: there are many in each text, and each counts little. */
const WORD_COST = COST / 4
/** The same for the bias of a kind, and for that of a kind with one writer. */
const BIAS_COST = COST / 100
const WRITER_COST = COST / 3

/**
 * Learns kinds of document by multinomial logistic regression. Rare kinds weigh more; each writer has a bias of their own
 * for each kind that is thrown away, as what somebody writes most says nothing of others; weights are drawn to what is
 * `known` of a kind by slot.
 */
export function trainKinds(
  samples: readonly KindSample[],
  names: readonly string[],
  known: (name: string) => ReadonlyMap<number, number>,
): TrainedOutput[] {
  const width = names.length
  const rows = numberRows(samples)
  const center = new Float64Array(rows.count * width)
  names.forEach((name, kind) => {
    for (const [slot, weight] of known(name)) {
      const row = rows.ofSlot.get(slot)
      if (row !== undefined) center[row * width + kind] = weight
    }
  })
  const costs = new Float64Array(rows.count).fill(WRITER_COST)
  for (const [slot, row] of rows.ofSlot) costs[row] = isCueSlot(slot) ? COST : WORD_COST
  costs[rows.bias] = BIAS_COST
  const weights = weighed(samples, width)
  const examples = samples.map(({ vector, targets, writer }, at) => ({
    rows: [
      ...Array.from(vector.slots, (slot) => rows.ofSlot.get(slot) ?? 0),
      rows.bias,
      rows.ofWriter.get(writer) ?? 0,
    ],
    values: [...Array.from(vector.values), 1, 1],
    targets,
    weight: weights[at] ?? 1,
  }))
  const off = minimize(center.length, (point, slope) => loss(point, slope, { examples, center, costs, width }), ROUNDS)
  return names.map((name, kind) => {
    const found = new Float64Array(SLOTS)
    for (const [slot, weight] of known(name)) found[slot] = weight
    for (const [slot, row] of rows.ofSlot)
      found[slot] = (center[row * width + kind] ?? 0) + (off[row * width + kind] ?? 0)
    return packWeights(name, off[rows.bias * width + kind] ?? 0, found)
  })
}

interface Rows {
  readonly ofSlot: ReadonlyMap<number, number>
  readonly bias: number
  readonly ofWriter: ReadonlyMap<string, number>
  readonly count: number
}

/** Numbers the slots that occur, then the bias, then the writers. */
function numberRows(samples: readonly KindSample[]): Rows {
  const ofSlot = new Map<number, number>()
  for (const { vector } of samples)
    for (let at = 0; at < vector.slots.length; at++) {
      const slot = vector.slots[at] ?? 0
      if (!ofSlot.has(slot)) ofSlot.set(slot, ofSlot.size)
    }
  const bias = ofSlot.size
  const ofWriter = new Map<string, number>()
  for (const { writer } of samples) if (!ofWriter.has(writer)) ofWriter.set(writer, bias + 1 + ofWriter.size)
  return { ofSlot, bias, ofWriter, count: bias + 1 + ofWriter.size }
}

/** How much each sample weighs: more where its kind is rare. */
function weighed(samples: readonly KindSample[], width: number): number[] {
  const kinds = samples.map(({ targets }) => targets.indexOf(Math.max(...targets)))
  const counts = new Float64Array(width)
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return kinds.map((kind) => Math.sqrt(samples.length / width / Math.max(1, counts[kind] ?? 1)))
}

interface Problem {
  readonly examples: readonly {
    readonly rows: readonly number[]
    readonly values: readonly number[]
    readonly targets: readonly number[]
    readonly weight: number
  }[]
  readonly center: Float64Array
  readonly costs: Float64Array
  readonly width: number
}

/** The loss of weights that are `point` off the center, and its slope. */
function loss(point: Float64Array, slope: Float64Array, { examples, center, costs, width }: Problem): number {
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
    for (const [at, row] of rows.entries()) {
      const value = values[at] ?? 0
      for (let kind = 0, from = row * width; kind < width; kind++, from++)
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
    for (const [at, row] of rows.entries()) {
      const value = values[at] ?? 0
      for (let kind = 0, from = row * width; kind < width; kind++, from++)
        slope[from] = (slope[from] ?? 0) + value * (errors[kind] ?? 0)
    }
  }
  return sum
}
