import type { NameView } from '../name-view.ts'
import { runOf } from '../name-edges.ts'
import type { NameRun } from '../read-names.ts'
import type { LargerModel } from './larger-model.ts'

/** Names surer than this are not put to the larger model. */
const SURE = 0.9
/** How sure the larger model must be of a name that ours did not see. */
const ENOUGH = 0.6
const MOST_SENTENCES = 200
const LONGEST_SENTENCE = 600

/**
 * Puts the sentences in doubt to a larger model: those with a name that ours is not sure of and those with a word that
 * ours nearly took for one (`doubts`, token numbers). A name that both see gains, one that only ours sees loses, one
 * that only the larger one sees is added.
 */
export function askLargerModel(
  view: NameView,
  names: readonly NameRun[],
  doubts: readonly number[],
  model: LargerModel,
): NameRun[] {
  const places = [...names.filter((name) => name.score < SURE).map((name) => name.first), ...doubts].toSorted(
    (a, b) => a - b,
  )
  let result = [...names]
  let asked = 0
  let reached = -1
  for (const place of places) {
    if (place <= reached) continue
    if (asked++ >= MOST_SENTENCES) break
    const sentence = sentenceAround(view, place)
    reached = sentence.last
    const start = view.tokens.start[sentence.first] ?? 0
    const seen = model.read(view.text.slice(start, view.tokens.end[sentence.last]))
    if (seen === null) break
    const larger = seen
      .map((name) => tokensOf(view, sentence, start + name.start, start + name.end, name.score))
      .filter((run) => run !== null)
    const outside = result.filter((name) => name.last < sentence.first || name.first > sentence.last)
    const ours = result.filter((name) => !outside.includes(name)).map((name) => weigh(name, larger))
    const fresh = larger.filter(
      (name) => name.score >= ENOUGH && !ours.some((own) => own.first <= name.last && name.first <= own.last),
    )
    result = [...outside, ...ours, ...fresh]
  }
  return result.toSorted((a, b) => a.start - b.start)
}

function weigh(name: NameRun, larger: readonly NameRun[]): NameRun {
  if (name.score >= SURE) return name
  const other = larger.find((run) => run.first <= name.last && name.first <= run.last)
  if (other === undefined) return { ...name, score: name.score / 2 }
  return { ...name, score: 1 - (1 - name.score) * (1 - other.score) }
}

/** The line or sentence around a token, at most {@link LONGEST_SENTENCE} characters. */
function sentenceAround(view: NameView, place: number): { first: number; last: number } {
  const { tokens } = view
  const near = (index: number): boolean =>
    Math.abs((tokens.start[index] ?? 0) - (tokens.start[place] ?? 0)) < LONGEST_SENTENCE / 2
  let first = place
  while (first > 0 && view.opens[first] === 0 && near(first - 1)) first--
  let last = place
  while (last + 1 < tokens.count && view.opens[last + 1] === 0 && near(last + 1)) last++
  return { first, last }
}

function tokensOf(
  view: NameView,
  within: { first: number; last: number },
  start: number,
  end: number,
  score: number,
): NameRun | null {
  const { tokens } = view
  let first = within.first
  while (first <= within.last && (tokens.end[first] ?? 0) <= start) first++
  let last = within.last
  while (last >= first && (tokens.start[last] ?? 0) >= end) last--
  return last < first ? null : runOf(view, first, last, score)
}
