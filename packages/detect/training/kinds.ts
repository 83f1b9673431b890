import type { HashedVector } from '../src/document/hashed-vector.ts'
import { isCueSlot, SLOTS } from '../src/document/hashed-vector.ts'
import type { TrainedOutput } from './logistic.ts'
import { packWeights } from './logistic.ts'
import { fitSoftmax } from '../../../tools/learning/softmax.ts'

/** An example of a kind of document: a vector, how far it is of each kind, and whose hand wrote it. */
export interface KindSample {
  readonly vector: HashedVector
  readonly targets: readonly number[]
  readonly writer: string
}

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
  const off = fitSoftmax({ examples, center, costs, width })
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
export function weighed(samples: readonly KindSample[], width: number): number[] {
  const kinds = samples.map(({ targets }) => targets.indexOf(Math.max(...targets)))
  const counts = new Float64Array(width)
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return kinds.map((kind) => Math.sqrt(samples.length / width / Math.max(1, counts[kind] ?? 1)))
}
