import { LABELS } from '../../packages/detect/src/names/name-model.ts'
import { IMPOSSIBLE, labelProbabilities, mayFollow } from '../../packages/detect/src/names/sequence.ts'
import type { Random } from './random.ts'
import type { TrainingRuns } from './training-data.ts'

/** A trained field before packing: hashes of the features that were kept and their weights. */
export interface TrainedField {
  readonly features: Int32Array
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

export interface TrainingOptions {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull of weights to zero, per run. */
  readonly decay: number
  /** A feature is kept when it stands in at least so many different documents. */
  readonly documents: number
}

/** Fits a linear-chain conditional random field by stochastic gradient steps (AdaGrad); the same input gives the same weights. */
export function trainField(runs: TrainingRuns, options: TrainingOptions, random: Random): TrainedField {
  const { kept, ids } = keepFrequent(runs, options.documents)
  const weights = new Float32Array(kept.length * LABELS)
  const squares = new Float32Array(kept.length * LABELS).fill(1e-6)
  const transitions = new Float32Array(LABELS * LABELS)
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1e-6)
  for (let pair = 0; pair < transitions.length; pair++)
    if (!mayFollow(Math.floor(pair / LABELS), pair % LABELS)) transitions[pair] = IMPOSSIBLE
  const order = random.shuffle(Array.from({ length: runs.runStart.length - 1 }, (_, run) => run))
  const averaged = new Float64Array(weights.length)
  const averagedTransitions = new Float64Array(transitions.length)
  let emissions = new Float32Array(1024)
  let marginals = new Float32Array(1024)
  const pairs = new Float64Array(LABELS * LABELS)
  const transitionWeights = new Float64Array(LABELS * LABELS)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order)
    for (const run of order) {
      const from = runs.runStart[run] ?? 0
      const length = (runs.runStart[run + 1] ?? 0) - from
      if (length * LABELS > emissions.length) {
        emissions = new Float32Array(length * LABELS * 2)
        marginals = new Float32Array(length * LABELS * 2)
      }
      emissions.fill(0, 0, length * LABELS)
      for (let at = 0; at < length; at++) {
        for (
          let feature = runs.featureStart[from + at] ?? 0;
          feature < (runs.featureStart[from + at + 1] ?? 0);
          feature++
        ) {
          const id = ids[feature] ?? -1
          if (id < 0) continue
          for (let label = 0; label < LABELS; label++)
            emissions[at * LABELS + label] = (emissions[at * LABELS + label] ?? 0) + (weights[id * LABELS + label] ?? 0)
        }
      }
      pairs.fill(0)
      for (let pair = 0; pair < transitions.length; pair++) transitionWeights[pair] = Math.exp(transitions[pair] ?? 0)
      labelProbabilities(emissions, length, transitionWeights, marginals, pairs)
      for (let at = 0; at < length; at++) {
        const gold = runs.labels[from + at] ?? 0
        for (let label = 0; label < LABELS; label++) {
          const gradient = (marginals[at * LABELS + label] ?? 0) - (label === gold ? 1 : 0)
          if (Math.abs(gradient) < 1e-3) continue
          for (
            let feature = runs.featureStart[from + at] ?? 0;
            feature < (runs.featureStart[from + at + 1] ?? 0);
            feature++
          ) {
            const id = ids[feature] ?? -1
            if (id >= 0) step(weights, squares, id * LABELS + label, gradient, options)
          }
        }
        if (at > 0)
          pairs[(runs.labels[from + at - 1] ?? 0) * LABELS + gold] =
            (pairs[(runs.labels[from + at - 1] ?? 0) * LABELS + gold] ?? 0) - 1
      }
      for (let pair = 0; pair < pairs.length; pair++) {
        const gradient = pairs[pair] ?? 0
        if (mayFollow(Math.floor(pair / LABELS), pair % LABELS) && gradient !== 0)
          step(transitions, transitionSquares, pair, gradient, options)
      }
    }
    if (epoch >= options.epochs / 2) {
      for (let at = 0; at < weights.length; at++) averaged[at] = (averaged[at] ?? 0) + (weights[at] ?? 0)
      for (let at = 0; at < transitions.length; at++)
        averagedTransitions[at] = (averagedTransitions[at] ?? 0) + (transitions[at] ?? 0)
    }
  }
  const rounds = options.epochs - Math.ceil(options.epochs / 2)
  return {
    features: kept,
    weights: Float32Array.from(averaged, (sum) => sum / rounds),
    transitions: Float32Array.from(averagedTransitions, (sum) => sum / rounds),
  }
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  options: TrainingOptions,
): void {
  const weight = weights[at] ?? 0
  const pull = gradient + options.decay * weight
  const square = (squares[at] ?? 0) + pull * pull
  squares[at] = square
  weights[at] = weight - (options.rate * pull) / Math.sqrt(square)
}

/** Numbers the features that stand in enough documents; the others get -1. */
function keepFrequent(runs: TrainingRuns, documents: number): { kept: Int32Array; ids: Int32Array } {
  let size = 1 << 16
  while (size < runs.features.length / 4) size *= 2
  size = Math.min(size, 1 << 24)
  const keys = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  const seen = new Uint8Array(size)
  const slots = new Int32Array(runs.features.length)
  for (let run = 0; run + 1 < runs.runStart.length; run++) {
    const document = runs.documentOf[run] ?? 0
    const end = runs.featureStart[runs.runStart[run + 1] ?? 0] ?? 0
    for (let feature = runs.featureStart[runs.runStart[run] ?? 0] ?? 0; feature < end; feature++) {
      const key = runs.features[feature] ?? 0
      let slot = (key ^ (key >>> 16)) & (size - 1)
      while (last[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
      keys[slot] = key
      slots[feature] = slot
      if (last[slot] !== document && (seen[slot] ?? 0) < 255) seen[slot] = (seen[slot] ?? 0) + 1
      last[slot] = document
    }
  }
  const numbers = new Int32Array(size).fill(-1)
  const kept: number[] = []
  for (let slot = 0; slot < size; slot++) {
    if ((seen[slot] ?? 0) >= documents) {
      numbers[slot] = kept.length
      kept.push(keys[slot] ?? 0)
    }
  }
  return { kept: Int32Array.from(kept), ids: slots.map((slot) => numbers[slot] ?? -1) }
}
