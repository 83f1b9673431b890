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

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

class Bias {
  value = 0
  #squares = 0.05

  learn(error: number): void {
    this.#squares += error * error
    this.value += (RATE * error) / Math.sqrt(this.#squares)
  }
}

/** Weights learned by AdaGrad with L2 decay on the slots that occur. */
class Learner {
  readonly weights: Float64Array
  readonly #prior: Float64Array
  readonly #squares = new Float64Array(SLOTS).fill(0.05)
  readonly #first: number
  readonly #sum = new Float64Array(SLOTS)
  #remembered = 0
  #biasSum = 0
  bias = 0
  #biasSquare = 0.05

  /** Starts from, and is drawn back to, the weights of `prior`. */
  constructor(prior?: TrainedOutput, known: ReadonlyMap<number, number> = new Map()) {
    this.#prior =
      prior === undefined ? new Float64Array(SLOTS) : Float64Array.from(prior.weights, (weight) => weight * prior.scale)
    for (const [slot, weight] of known) this.#prior[slot] = weight
    this.weights = Float64Array.from(this.#prior)
    this.#first = prior?.bias ?? 0
    this.bias = this.#first
  }

  /** Begins anew; what is remembered stays. */
  restart(): void {
    this.weights.set(this.#prior)
    this.#squares.fill(0.05)
    this.bias = this.#first
    this.#biasSquare = 0.05
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
      const gradient = error * (vector.values[at] ?? 0) - DECAY * (weight - (this.#prior[slot] ?? 0))
      const square = (this.#squares[slot] ?? 0) + gradient * gradient
      this.#squares[slot] = square
      this.weights[slot] = weight + (RATE * gradient) / Math.sqrt(square)
    }
    this.#biasSquare += error * error
    this.bias += (RATE * error) / Math.sqrt(this.#biasSquare)
  }

  /** Takes the weights as they are now into the mean that {@link output} gives. */
  remember(): void {
    for (let slot = 0; slot < SLOTS; slot++) this.#sum[slot] = (this.#sum[slot] ?? 0) + (this.weights[slot] ?? 0)
    this.#biasSum += this.bias
    this.#remembered++
  }

  output(name: string): TrainedOutput {
    const times = this.#remembered
    const weights = times > 0 ? this.#sum.map((weight) => weight / times) : this.weights
    let largest = 1e-9
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
    const scale = largest / 127
    return {
      name,
      bias: times > 0 ? this.#biasSum / times : this.bias,
      scale,
      weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    }
  }
}

export function trainBinary(
  samples: readonly { vector: HashedVector; target: number }[],
  name: string,
  prior?: TrainedOutput,
): TrainedOutput {
  const learner = new Learner(prior)
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

/** An example of a kind of document: a vector, how far it is of each kind, and whose hand wrote it. */
export interface KindSample {
  readonly vector: HashedVector
  readonly targets: readonly number[]
  readonly writer: string
}

const KIND_EPOCHS = 12
/** Times that kinds are learned, each in another order and with other slots left out. */
const KIND_RUNS = 3
/** Share of the slots that is left out each time, so that no single word decides. */
const LEFT_OUT = 0.25

/**
 * Learns kinds of document. Rare kinds weigh more; each writer has a bias of their own that is thrown away, as what
 * somebody writes most says nothing of others; the weights are the mean of the later half of the rounds of each run.
 */
export function trainSoftmax(
  samples: readonly KindSample[],
  names: readonly string[],
  known: (name: string) => ReadonlyMap<number, number>,
): TrainedOutput[] {
  const learners = names.map((name) => new Learner(undefined, known(name)))
  const counts = names.map(
    (_, at) => samples.filter(({ targets }) => targets.indexOf(Math.max(...targets)) === at).length,
  )
  const random = seededRandom(20260102)
  let writers = new Map<string, readonly Bias[]>()
  for (let round = 0; round < KIND_RUNS * KIND_EPOCHS; round++) {
    const epoch = round % KIND_EPOCHS
    if (epoch === 0) {
      writers = new Map(samples.map(({ writer }) => [writer, names.map(() => new Bias())] as const))
      for (const learner of learners) learner.restart()
    }
    for (const index of shuffled(samples.length, random)) {
      const sample = samples[index]
      const biases = sample === undefined ? undefined : writers.get(sample.writer)
      if (sample === undefined || biases === undefined) continue
      const kind = sample.targets.indexOf(Math.max(...sample.targets))
      const weight = Math.sqrt(samples.length / names.length / Math.max(1, counts[kind] ?? 1))
      const vector = thinned(sample.vector, random)
      const scores = learners.map((learner, at) => learner.score(vector) + (biases[at]?.value ?? 0))
      const most = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - most))
      const total = powers.reduce((sum, power) => sum + power, 0)
      for (const [at, learner] of learners.entries()) {
        const error = weight * ((sample.targets[at] ?? 0) - (powers[at] ?? 0) / total)
        learner.learn(vector, error)
        biases[at]?.learn(error)
      }
    }
    if (epoch >= KIND_EPOCHS / 2) for (const learner of learners) learner.remember()
  }
  return learners.map((learner, at) => learner.output(names[at] ?? ''))
}

function thinned({ slots, values }: HashedVector, random: () => number): HashedVector {
  const kept = Array.from(slots, (_, at) => at).filter(() => random() >= LEFT_OUT)
  return {
    slots: kept.map((at) => slots[at] ?? 0),
    values: kept.map((at) => (values[at] ?? 0) / (1 - LEFT_OUT)),
  }
}
