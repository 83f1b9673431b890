import { LABEL, LABELS } from './name-model.ts'

/** Weight of a pair of labels that cannot follow each other. */
export const IMPOSSIBLE = -1000

/** Whether `to` may come right after `from` (begin-inside-last-unit-outside). */
export function mayFollow(from: number, to: number): boolean {
  const open = from === LABEL.begin || from === LABEL.inside
  return open
    ? to === LABEL.inside || to === LABEL.last
    : to === LABEL.outside || to === LABEL.begin || to === LABEL.unit
}

/** Whether a run may begin with the label, and end with it. */
export const mayBegin = (label: number): boolean =>
  label === LABEL.outside || label === LABEL.begin || label === LABEL.unit
export const mayEnd = (label: number): boolean =>
  label === LABEL.outside || label === LABEL.last || label === LABEL.unit

/**
 * The best labels of a run of `length` tokens (Viterbi).
 * @param emissions five weights a token
 * @param transitions five by five
 */
export function bestLabels(emissions: Float32Array, length: number, transitions: Float32Array, out: Uint8Array): void {
  if (length === 1) {
    out[0] = (emissions[LABEL.unit] ?? 0) > (emissions[LABEL.outside] ?? 0) ? LABEL.unit : LABEL.outside
    return
  }
  const { score, back } = scratch(length)
  for (let label = 0; label < LABELS; label++) score[label] = mayBegin(label) ? (emissions[label] ?? 0) : IMPOSSIBLE * 2
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < LABELS; to++) {
      let best = -Infinity
      let from = 0
      for (let label = 0; label < LABELS; label++) {
        const total = (score[(at - 1) * LABELS + label] ?? 0) + (transitions[label * LABELS + to] ?? 0)
        if (total > best) {
          best = total
          from = label
        }
      }
      score[at * LABELS + to] = best + (emissions[at * LABELS + to] ?? 0)
      back[at * LABELS + to] = from
    }
  }
  let label = 0
  let best = -Infinity
  for (let candidate = 0; candidate < LABELS; candidate++) {
    const total = score[(length - 1) * LABELS + candidate] ?? 0
    if (mayEnd(candidate) && total > best) {
      best = total
      label = candidate
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    out[at] = label
    label = back[at * LABELS + label] ?? 0
  }
}

/**
 * Forward and backward sums; `marginals[at * 5 + label]` becomes the probability of the label. Sums are scaled at every
 * token, so that runs of any length stay in range.
 * @param weight exponentials of the transitions, five by five
 * With `pairs`, the expected number of times that each pair of labels follows each other is added to it (for training).
 */
export function labelProbabilities(
  emissions: Float32Array,
  length: number,
  weight: Float64Array,
  marginals: Float32Array,
  pairs?: Float64Array,
): void {
  const { potential, forward, backward } = scratch(length)
  fillPotentials(emissions, length, potential)
  for (let label = 0; label < LABELS; label++) {
    forward[label] = mayBegin(label) ? (potential[label] ?? 0) : 0
    backward[(length - 1) * LABELS + label] = mayEnd(label) ? 1 : 0
  }
  scale(forward, 0)
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < LABELS; to++) {
      let sum = 0
      for (let from = 0; from < LABELS; from++)
        sum += (forward[(at - 1) * LABELS + from] ?? 0) * (weight[from * LABELS + to] ?? 0)
      forward[at * LABELS + to] = sum * (potential[at * LABELS + to] ?? 0)
    }
    scale(forward, at)
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < LABELS; from++) {
      let sum = 0
      for (let to = 0; to < LABELS; to++) {
        const next = (at + 1) * LABELS + to
        sum += (weight[from * LABELS + to] ?? 0) * (potential[next] ?? 0) * (backward[next] ?? 0)
      }
      backward[at * LABELS + from] = sum
    }
    scale(backward, at)
  }
  for (let at = 0; at < length; at++) {
    let total = 0
    for (let label = 0; label < LABELS; label++)
      total += (forward[at * LABELS + label] ?? 0) * (backward[at * LABELS + label] ?? 0)
    for (let label = 0; label < LABELS; label++) {
      const cell = at * LABELS + label
      marginals[cell] = ((forward[cell] ?? 0) * (backward[cell] ?? 0)) / total
    }
    if (pairs && at > 0) addPairs(at, forward, backward, potential, weight, pairs)
  }
}

interface Scratch {
  readonly score: Float32Array
  readonly back: Uint8Array
  readonly potential: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

let kept: Scratch | undefined

/** Room for the sums of a run, used again by the next one: most runs are a few tokens long. */
function scratch(length: number): Scratch {
  const size = length * LABELS
  if (kept && kept.score.length >= size) return kept
  const room = Math.max(1024, size)
  kept = {
    score: new Float32Array(room),
    back: new Uint8Array(room),
    potential: new Float64Array(room),
    forward: new Float64Array(room),
    backward: new Float64Array(room),
  }
  return kept
}

/** Exponentials of the emissions, those of a token divided by the greatest of them. */
function fillPotentials(emissions: Float32Array, length: number, potential: Float64Array): void {
  for (let at = 0; at < length; at++) {
    let most = -Infinity
    for (let label = 0; label < LABELS; label++) most = Math.max(most, emissions[at * LABELS + label] ?? 0)
    // a floor keeps every allowed path possible
    for (let label = 0; label < LABELS; label++)
      potential[at * LABELS + label] = Math.exp(Math.max(-60, (emissions[at * LABELS + label] ?? 0) - most))
  }
}

function scale(sums: Float64Array, at: number): void {
  let total = 0
  for (let label = 0; label < LABELS; label++) total += sums[at * LABELS + label] ?? 0
  for (let label = 0; label < LABELS; label++) sums[at * LABELS + label] = (sums[at * LABELS + label] ?? 0) / total
}

function addPairs(
  at: number,
  forward: Float64Array,
  backward: Float64Array,
  potential: Float64Array,
  weight: Float64Array,
  pairs: Float64Array,
): void {
  const pairMass = (pair: number): number => {
    const to = at * LABELS + (pair % LABELS)
    const from = (at - 1) * LABELS + Math.floor(pair / LABELS)
    return (forward[from] ?? 0) * (weight[pair] ?? 0) * (potential[to] ?? 0) * (backward[to] ?? 0)
  }
  let total = 0
  for (let pair = 0; pair < LABELS * LABELS; pair++) total += pairMass(pair)
  for (let pair = 0; pair < LABELS * LABELS; pair++) pairs[pair] = (pairs[pair] ?? 0) + pairMass(pair) / total
}
