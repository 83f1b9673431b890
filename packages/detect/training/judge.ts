import type { FeatureBag, FeatureKind } from '../src/judge/feature-bag.ts'
import { SLOTS } from '../src/document/hashed-vector.ts'
import { packModel } from '../src/document/linear-model.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import { readJudge } from '../src/judge/verdict.ts'
import type { TrainedOutput } from './logistic.ts'
import { packWeights, seededRandom, shuffled } from './logistic.ts'

const RUNS = 10
const EPOCHS = 30
const RATE = 0.1
const DECAY = 0.0005
/** What the sum of squared slopes of AdaGrad begins at. */
const FIRST_SQUARE = 0.05
/** Share of the features left out of an example each time, so that no single word decides: other writers use others. */
const LEFT_OUT = 0.4
/** Features that are kept but for this share, all at once: rules know the writers they were made on too well. */
const TOGETHER: FeatureKind = 'rules'
const TOGETHER_OUT = 0.15

/** A stretch of text as features, and whether it is what is looked for. */
export interface JudgedSample {
  readonly bag: FeatureBag
  readonly target: 0 | 1
}

/** A chance, and what it is to become. */
export interface Pair {
  readonly from: number
  readonly to: number
}

/**
 * Learns a judge of samples as it will be read from its file, weights rounded to a byte.
 *
 * @param inquiry the chance that is best on writers left out, and the least that an inquiry reports
 * @param gate the same for the gate
 */
export function learnJudge(
  samples: readonly JudgedSample[],
  name: string,
  { inquiry, gate }: Readonly<Record<'inquiry' | 'gate', Pair>>,
): LinearOutput {
  return readJudge(packModel([calibrated(trainJudge(samples, name), [inquiry, gate])]))
}

/**
 * Learns to tell stretches of text from their features, by logistic regression with AdaGrad; the weights are the mean of
 * the later half of the rounds of each run, each run in another order. The same samples give the same output.
 */
function trainJudge(samples: readonly JudgedSample[], name: string): TrainedOutput {
  const random = seededRandom(20260103)
  const sum = new Float64Array(SLOTS)
  let bias = 0
  let taken = 0
  for (let run = 0; run < RUNS; run++) {
    const weights = new Weights()
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const index of shuffled(samples.length, random)) {
        const sample = samples[index]
        if (sample !== undefined) weights.learn(thinned(sample.bag, random), sample.target)
      }
      if (epoch < EPOCHS / 2) continue
      weights.values.forEach((value, slot) => (sum[slot] = (sum[slot] ?? 0) + value))
      bias += weights.bias
      taken++
    }
  }
  return packWeights(
    name,
    bias / taken,
    sum.map((value) => value / taken),
  )
}

function thinned({ slots, kinds }: FeatureBag, random: () => number): number[] {
  const together = random() < TOGETHER_OUT
  return slots.filter((_, at) => (kinds[at] === TOGETHER ? !together : random() >= LEFT_OUT))
}

class Weights {
  readonly values = new Float64Array(SLOTS)
  bias = -2
  readonly #squares = new Float64Array(SLOTS).fill(FIRST_SQUARE)
  #biasSquare = FIRST_SQUARE

  learn(slots: readonly number[], target: number): void {
    let score = this.bias
    for (const slot of slots) score += this.values[slot] ?? 0
    const error = target - 1 / (1 + Math.exp(-score))
    for (const slot of slots) {
      const value = this.values[slot] ?? 0
      const slope = error - DECAY * value
      const square = (this.#squares[slot] ?? 0) + slope * slope
      this.#squares[slot] = square
      this.values[slot] = value + (RATE * slope) / Math.sqrt(square)
    }
    this.#biasSquare += error * error
    this.bias += (RATE * error) / Math.sqrt(this.#biasSquare)
  }
}

/** Moves an output so that a chance of `from` becomes one of `to`, for two such pairs. */
function calibrated(output: TrainedOutput, [first, second]: readonly [Pair, Pair]): TrainedOutput {
  const slope = (logit(second.to) - logit(first.to)) / (logit(second.from) - logit(first.from))
  return {
    ...output,
    scale: output.scale * slope,
    bias: output.bias * slope + logit(first.to) - slope * logit(first.from),
  }
}

function logit(chance: number): number {
  return Math.log(chance / (1 - chance))
}
