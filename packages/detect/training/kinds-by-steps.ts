import type { HashedVector } from '../src/document/hashed-vector.ts'
import { SLOTS } from '../src/document/hashed-vector.ts'
import type { KindSample } from './kinds.ts'
import { weighed } from './kinds.ts'
import type { TrainedOutput } from './logistic.ts'
import { Learner, packWeights, seededRandom, shuffled } from './logistic.ts'

const EPOCHS = 12
/** Times that kinds are learned, each in another order and with other slots left out. */
const RUNS = 10
/** Share of the slots that is left out each time, so that no single word decides. */
const LEFT_OUT = 0.25
/** How fast the bias of a writer is learned. */
const RATE = 0.12

/**
 * Learns kinds of document by small steps (AdaGrad) that begin at what is `known` of a kind by slot and seldom go far from
 * it. Rare kinds weigh more; each writer has biases that are thrown away. The weights are the mean of the later half of
 * the rounds of each run.
 */
export function trainKindsBySteps(
  samples: readonly KindSample[],
  names: readonly string[],
  known: (name: string) => ReadonlyMap<number, number>,
): TrainedOutput[] {
  const weights = weighed(samples, names.length)
  const random = seededRandom(20260102)
  const sums = names.map(() => new Float64Array(SLOTS))
  const biases = new Float64Array(names.length)
  const remembered = RUNS * Math.ceil(EPOCHS / 2)
  for (let run = 0; run < RUNS; run++) {
    const learners = names.map((name) => new Learner(startOf(known(name))))
    const writers = new Map(samples.map(({ writer }) => [writer, names.map(() => new Bias())] as const))
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const index of shuffled(samples.length, random)) {
        const sample = samples[index]
        if (sample !== undefined)
          learn(learners, writers.get(sample.writer) ?? [], sample, thinned(sample.vector, random), weights[index] ?? 1)
      }
      if (epoch < EPOCHS / 2) continue
      learners.forEach((learner, at) => {
        const sum = sums[at]
        learner.weights.forEach((weight, slot) => {
          if (sum) sum[slot] = (sum[slot] ?? 0) + weight / remembered
        })
        biases[at] = (biases[at] ?? 0) + learner.bias / remembered
      })
    }
  }
  return names.map((name, at) => packWeights(name, biases[at] ?? 0, sums[at] ?? new Float64Array(SLOTS)))
}

/** One step towards what a sample is. */
function learn(
  learners: readonly Learner[],
  writer: readonly Bias[],
  { targets }: KindSample,
  vector: HashedVector,
  weight: number,
): void {
  const scores = learners.map((learner, at) => learner.score(vector) + (writer[at]?.value ?? 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  learners.forEach((learner, at) => {
    const error = weight * ((targets[at] ?? 0) - (powers[at] ?? 0) / total)
    learner.learn(vector, error)
    writer[at]?.learn(error)
  })
}

class Bias {
  value = 0
  #squares = 0.05

  learn(error: number): void {
    this.#squares += error * error
    this.value += (RATE * error) / Math.sqrt(this.#squares)
  }
}

function startOf(known: ReadonlyMap<number, number>): Float64Array {
  const start = new Float64Array(SLOTS)
  for (const [slot, weight] of known) start[slot] = weight
  return start
}

/** A vector without a part of its slots, the others the heavier for it. */
function thinned({ slots, values }: HashedVector, random: () => number): HashedVector {
  const kept = Array.from(slots, (_, at) => at).filter(() => random() >= LEFT_OUT)
  return {
    slots: kept.map((at) => slots[at] ?? 0),
    values: kept.map((at) => (values[at] ?? 0) / (1 - LEFT_OUT)),
  }
}
