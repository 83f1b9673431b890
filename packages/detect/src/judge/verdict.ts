import type { LinearOutput } from '../document/linear-model.ts'
import { unpackModel } from '../document/linear-model.ts'
import type { FeatureBag } from './feature-bag.ts'

/** Below this chance nothing is proposed; no profile reports less. */
export const LEAST_CHANCE = 0.4
/** Kinds of evidence that a finding names. */
const MOST_REASONS = 3

/**
 * Reads the model of a judge: that of one question, so of one output.
 *
 * @throws {RangeError} when the file holds none
 */
export function readJudge(packed: Uint8Array): LinearOutput {
  const [output] = unpackModel(packed).outputs
  if (output === undefined) throw new RangeError('the model of a judge holds no output')
  return output
}

/** The chance that a sum of weights stands for. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** The reasons of a finding: the kinds of features that spoke for it, the strongest first. */
export function learnedFrom(bag: FeatureBag, model: LinearOutput): string[] {
  const sums = new Map<string, number>()
  const { slots } = bag
  bag.kinds.forEach((kind, at) => sums.set(kind, (sums.get(kind) ?? 0) + (model.weights[slots[at] ?? 0] ?? 0)))
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([kind]) => `learned: ${kind}`)
}
