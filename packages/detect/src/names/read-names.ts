import type { Span } from '@sluiswacht/model'
import { nameCandidates } from './candidates.ts'
import { gatherEvidence } from './evidence.ts'
import { featureWriter, MOST_FEATURES } from './features.ts'
import type { NameModel } from './name-model.ts'
import { LABEL, LABELS } from './name-model.ts'
import { LEX } from './lexicon.ts'
import { GAP } from './name-tokens.ts'
import type { NameView } from './name-view.ts'
import { SHAPE } from './shape.ts'
import { bestLabels, labelProbabilities } from './sequence.ts'

/** A stretch of tokens that the model takes for a name. */
export interface NameRun extends Span {
  /** First and last token. */
  readonly first: number
  readonly last: number
  /** Probability between 0 and 1, by the model. */
  readonly score: number
}

const LONGEST_RUN = 2000

/** Names do not go on over an empty line or into the next column ("Jansen,Piet" in a table of commas is two). */
export function breaksRun(view: NameView, index: number): boolean {
  const gap = view.tokens.gap[index] ?? 0
  return gap === GAP.blank || gap === GAP.tab || (gap === GAP.none && view.cell[index] === 2)
}

/** A token outside names is in doubt when that is less likely than this. */
const DOUBTFUL = 0.9

/** A run in which no label comes this near to "outside" holds no name; sparing it the sums costs nothing. */
const HOPELESS = 9

/**
 * Reads the names of a document with the sequence model. Tokens that were nearly taken for a name go into `doubts`,
 * when it is given.
 */
export function readNames(
  view: NameView,
  model: NameModel,
  doubts?: number[],
): { names: NameRun[]; active: Uint8Array } {
  const { tokens } = view
  const active = nameCandidates(view)
  const write = featureWriter(view, gatherEvidence(view, active))
  const features = new Int32Array(MOST_FEATURES)
  const names: NameRun[] = []
  const weigh = (index: number, at: number): boolean => {
    model.emit(features, write(index, features), emissions, at)
    const outside = emissions[at] ?? 0
    for (let label = 1; label < LABELS; label++) if ((emissions[at + label] ?? 0) > outside - HOPELESS) return true
    return false
  }
  for (let first = 0; first < tokens.count; first++) {
    if (active[first] === 0) continue
    let after = first + 1
    while (after < tokens.count && active[after] === 1 && after - first < LONGEST_RUN && !breaksRun(view, after))
      after++
    const length = after - first
    if (length * LABELS > emissions.length) emissions = new Float32Array(length * LABELS * 2)
    if (weighRun(view, first, length, weigh)) labelRun(view, model, emissions, first, length, names, doubts)
    first = after - 1
  }
  return { names, active }
}

/** Room for the sums of a run, used again by the next one. */
let emissions = new Float32Array(256 * LABELS)

/**
 * Weighs the tokens of a run; false when it holds no name. Words that are part of a name only beside one ("de" in "de
 * Gemeente") are weighed when a neighbour may be in a name, and else are outside.
 */
function weighRun(
  view: NameView,
  first: number,
  length: number,
  weigh: (index: number, at: number) => boolean,
): boolean {
  const hopes = length <= hopeful.length ? hopeful : new Uint8Array(length)
  let hope = false
  for (let at = 0; at < length; at++) {
    hopes[at] = leansOnNeighbours(view, first + at) ? LEANS : weigh(first + at, at * LABELS) ? 1 : 0
    if (hopes[at] === 1) hope = true
  }
  for (let at = 0; at < length; at++) {
    if (hopes[at] !== LEANS) continue
    let end = at
    while (end < length && hopes[end] === LEANS) end++
    const beside = (at > 0 && hopes[at - 1] === 1) || (end < length && hopes[end] === 1)
    for (; at < end; at++) {
      if (beside) weigh(first + at, at * LABELS)
      else emissions.fill(-2 * HOPELESS, at * LABELS, (at + 1) * LABELS)[at * LABELS] = 0
    }
  }
  return hope
}

const LEANS = 2
const hopeful = new Uint8Array(64)

/** Infixes in lower case, and ordinary words that open a sentence. */
function leansOnNeighbours(view: NameView, index: number): boolean {
  const { lex, shape } = view.tokens
  const bits = lex[index] ?? 0
  if (view.label[index] !== 0 || view.cell[index] !== 0) return false
  if (shape[index] === SHAPE.lower) return (bits & LEX.infix) !== 0
  if (shape[index] !== SHAPE.capital || view.opens[index] === 0) return false
  if (bits & LEX.forename) return false
  // "Bé" is folded to a common word and is none
  if (bits & LEX.common) return view.text.charCodeAt((view.tokens.end[index] ?? 0) - 1) < 128
  return (bits & (LEX.word | LEX.inflected)) !== 0 && (bits & (LEX.surname | LEX.infix | LEX.infixed)) === 0
}

function labelRun(
  view: NameView,
  model: NameModel,
  emissions: Float32Array,
  first: number,
  length: number,
  names: NameRun[],
  doubts: number[] | undefined,
): void {
  const labels = new Uint8Array(length)
  bestLabels(emissions, length, model.transitions, labels)
  if (doubts === undefined && labels.every((label) => label === LABEL.outside)) return
  const marginals = new Float32Array(length * LABELS)
  labelProbabilities(emissions, length, model.transitionWeights, marginals)
  const { start, end } = view.tokens
  for (let at = 0; at < length; at++) {
    if (labels[at] === LABEL.outside) {
      if (doubts && (marginals[at * LABELS + LABEL.outside] ?? 1) < DOUBTFUL) doubts.push(first + at)
      continue
    }
    const from = at
    let score = 1
    for (; ; at++) {
      score = Math.min(score, marginals[at * LABELS + (labels[at] ?? 0)] ?? 0)
      if (labels[at] === LABEL.unit || labels[at] === LABEL.last || at + 1 >= length) break
    }
    names.push({
      first: first + from,
      last: first + at,
      start: start[first + from] ?? 0,
      end: end[first + at] ?? 0,
      score,
    })
  }
}
