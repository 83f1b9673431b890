import type { HashedVector } from '../src/document/hashed-vector.ts'
import { SLOTS } from '../src/document/hashed-vector.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'

/** An output as it is learned, before it has its place in a model. */
export type TrainedOutput = Omit<LinearOutput, 'place'>

const EPOCHS = 40
const RATE = 0.12
const DECAY = 0.0005

/** Numbers that look random and are always the same (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Weights learned by AdaGrad with L2 decay on the slots that occur. */
export class Learner {
  readonly weights: Float64Array
  readonly #start: Float64Array
  readonly #squares = new Float64Array(SLOTS).fill(0.05)
  bias = 0
  #biasSquare = 0.05

  /** The weights begin at, and are drawn back to, those of `start`. */
  constructor(start: Float64Array = new Float64Array(SLOTS), bias = 0) {
    this.#start = start
    this.weights = Float64Array.from(start)
    this.bias = bias
  }

  score(vector: HashedVector): number {
    let sum = this.bias
    for (let at = 0; at < vector.slots.length; at++)
      sum += (this.weights[vector.slots[at] ?? 0] ?? 0) * (vector.values[at] ?? 0)
    return sum
  }

  learn(vector: HashedVector, error: number): void {
    for (let at = 0; at < vector.slots.length; at++) {
      const slot = vector.slots[at] ?? 0
      const weight = this.weights[slot] ?? 0
      const gradient = error * (vector.values[at] ?? 0) - DECAY * (weight - (this.#start[slot] ?? 0))
      const square = (this.#squares[slot] ?? 0) + gradient * gradient
      this.#squares[slot] = square
      this.weights[slot] = weight + (RATE * gradient) / Math.sqrt(square)
    }
    this.#biasSquare += error * error
    this.bias += (RATE * error) / Math.sqrt(this.#biasSquare)
  }

  output(name: string): TrainedOutput {
    return packWeights(name, this.bias, this.weights)
  }
}

/** An output whose weights are rounded to a byte each. */
export function packWeights(name: string, bias: number, weights: Float64Array): TrainedOutput {
  let largest = 1e-9
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127
  return { name, bias, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) }
}

/** The weights of an output as numbers again. */
export function weightsOf({ weights, scale }: TrainedOutput): Float64Array {
  return Float64Array.from(weights, (weight) => weight * scale)
}

export function trainBinary(
  samples: readonly { vector: HashedVector; target: number }[],
  name: string,
  prior?: TrainedOutput,
): TrainedOutput {
  const learner = prior === undefined ? new Learner() : new Learner(weightsOf(prior), prior.bias)
  const random = seededRandom(20260101)
  for (let epoch = 0; epoch < (prior === undefined ? EPOCHS / 4 : EPOCHS); epoch++) {
    for (const index of shuffled(samples.length, random)) {
      const sample = samples[index]
      if (sample === undefined) continue
      const said = 1 / (1 + Math.exp(-learner.score(sample.vector)))
      learner.learn(sample.vector, sample.target - said)
    }
  }
  return learner.output(name)
}
