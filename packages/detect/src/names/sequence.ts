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
  const score = new Float32Array(length * LABELS).fill(IMPOSSIBLE * 2)
  const back = new Uint8Array(length * LABELS)
  for (let label = 0; label < LABELS; label++) if (mayBegin(label)) score[label] = emissions[label] ?? 0
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
 * Forward and backward sums in the log domain; `marginals[at * 5 + label]` becomes the probability of the label.
 * With `pairs`, the expected number of times that each pair of labels follows each other is added to it (for training).
 * @returns the log of the partition function
 */
export function labelProbabilities(
  emissions: Float32Array,
  length: number,
  transitions: Float32Array,
  marginals: Float32Array,
  pairs?: Float64Array,
): number {
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  for (let label = 0; label < LABELS; label++) {
    forward[label] = mayBegin(label) ? (emissions[label] ?? 0) : IMPOSSIBLE
    backward[(length - 1) * LABELS + label] = mayEnd(label) ? 0 : IMPOSSIBLE
  }
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < LABELS; to++) {
      let sum = -Infinity
      for (let from = 0; from < LABELS; from++)
        sum = logAdd(sum, (forward[(at - 1) * LABELS + from] ?? 0) + (transitions[from * LABELS + to] ?? 0))
      forward[at * LABELS + to] = sum + (emissions[at * LABELS + to] ?? 0)
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < LABELS; from++) {
      let sum = -Infinity
      for (let to = 0; to < LABELS; to++) {
        sum = logAdd(
          sum,
          (transitions[from * LABELS + to] ?? 0) +
            (emissions[(at + 1) * LABELS + to] ?? 0) +
            (backward[(at + 1) * LABELS + to] ?? 0),
        )
      }
      backward[at * LABELS + from] = sum
    }
  }
  let total = -Infinity
  for (let label = 0; label < LABELS; label++)
    total = logAdd(
      total,
      (forward[(length - 1) * LABELS + label] ?? 0) + (backward[(length - 1) * LABELS + label] ?? 0),
    )
  for (let at = 0; at < length * LABELS; at++)
    marginals[at] = Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total)
  if (pairs) {
    for (let at = 1; at < length; at++) {
      for (let pair = 0; pair < LABELS * LABELS; pair++) {
        const from = Math.floor(pair / LABELS)
        const to = pair % LABELS
        const weight =
          (forward[(at - 1) * LABELS + from] ?? 0) + (transitions[pair] ?? 0) + (emissions[at * LABELS + to] ?? 0)
        pairs[pair] = (pairs[pair] ?? 0) + Math.exp(weight + (backward[at * LABELS + to] ?? 0) - total)
      }
    }
  }
  return total
}

function logAdd(a: number, b: number): number {
  if (a < b) return b - a > 30 ? b : b + Math.log1p(Math.exp(a - b))
  return a - b > 30 ? a : a + Math.log1p(Math.exp(b - a))
}
