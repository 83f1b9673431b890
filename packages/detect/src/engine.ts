import type { Finding, Span } from '@sluiswacht/model'
import { judgeCases } from './case-judge/case-judge.ts'
import type { Anchor, AnchorKind, Candidate, Recognizer } from './recognizer.ts'
import { resolveOverlaps } from './resolve.ts'
import { digitCounts } from './recognizers/digit-groups.ts'
import type { Triggers } from './scan/anchors.ts'
import { arrangeTriggers, visitAnchors } from './scan/anchors.ts'
import { listedNumbers } from './scan/listed.ts'
import { repeatSure } from './scan/repeat.ts'
import type { AnalysedText } from './text/analysed-text.ts'

/** Finds names once the identifiers are known: `(document, found) => PERSON findings`, offsets of the normalised text. */
export type NameFinder = (document: AnalysedText, found: readonly Finding[]) => Finding[]

type Find = Recognizer['find']

const LONGEST_RUN = 20
const ANY = -1

interface NumberFinder {
  readonly find: Find
  /** One bit for each number of digits that it may have, see `digitCounts`. */
  readonly digits: number
}

/** Recognisers sorted by where they are called. */
export interface RecognizerSet {
  readonly byAnchor: Readonly<Record<Exclude<AnchorKind, 'trigger' | 'number'>, readonly Find[]>>
  /** For numbers, by the length of the run of digits; the last list is for all longer runs. */
  readonly byRun: readonly (readonly NumberFinder[])[]
  readonly byTrigger: ReadonlyMap<string, readonly Find[]>
  readonly triggers: Triggers
}

export function arrangeRecognizers(recognizers: readonly Recognizer[]): RecognizerSet {
  const of = (kind: AnchorKind): Find[] =>
    recognizers.filter((recognizer) => recognizer.anchor === kind).map(({ find }) => find)
  const byTrigger = new Map<string, Find[]>()
  for (const { anchor, triggers, find } of recognizers) {
    if (anchor === 'trigger')
      for (const word of triggers ?? []) byTrigger.set(word, [...(byTrigger.get(word) ?? []), find])
  }
  const ofNumbers = recognizers.filter((recognizer) => recognizer.anchor === 'number')
  const byRun = Array.from({ length: LONGEST_RUN + 1 }, (_, length) =>
    ofNumbers
      .filter(({ firstRun }) => firstRun === undefined || firstRun.includes(length))
      .map(({ find, digits }) => ({ find, digits: digits?.reduce((bits, count) => bits | (1 << count), 0) ?? ANY })),
  )
  return {
    byAnchor: { word: of('word'), compound: of('compound'), at: of('at') },
    byRun,
    byTrigger,
    triggers: arrangeTriggers(byTrigger.keys()),
  }
}

/**
 * Goes over the text once and gives the identifiers whose score reaches `least`, with offsets of the normalised text,
 * in order and without overlap.
 */
export function findIdentifiers(document: AnalysedText, set: RecognizerSet, least: number): Finding[] {
  const { candidates, compounds } = readCandidates(document, set)
  const judged = judgeCases(document, compounds, candidates)
  return resolveOverlaps(repeatSure(document, listedNumbers(document, judged)))
    .filter((candidate) => candidate.score >= least)
    .map((candidate) => toFinding(document, candidate))
}

/** What the recognisers propose, before it is judged and weighed; with the runs of letters and digits that were seen. */
export function readCandidates(
  document: AnalysedText,
  set: RecognizerSet,
): { readonly candidates: readonly Candidate[]; readonly compounds: readonly Span[] } {
  const candidates: Candidate[] = []
  const compounds: Span[] = []
  const call = (finders: readonly Find[], anchor: Anchor): void => {
    for (const find of finders) {
      const candidate = find(document, anchor)
      if (candidate !== null) candidates.push(candidate)
    }
  }
  visitAnchors(document, set.triggers, {
    number: (anchor) => {
      const counts = digitCounts(document.units, anchor)
      for (const { find, digits } of set.byRun[Math.min(anchor.end - anchor.start, LONGEST_RUN)] ?? []) {
        const candidate = digits === ANY || (digits & counts) !== 0 ? find(document, anchor) : null
        if (candidate !== null) candidates.push(candidate)
      }
    },
    word: (anchor) => call(set.byAnchor.word, anchor),
    compound: (anchor) => {
      compounds.push(anchor)
      call(set.byAnchor.compound, anchor)
    },
    at: (anchor) => call(set.byAnchor.at, anchor),
    trigger: (anchor, word) => call(set.byTrigger.get(word) ?? [], anchor),
  })
  return { candidates, compounds }
}

function toFinding(document: AnalysedText, candidate: Candidate): Finding {
  const { start, end, label, value, score, reasons } = candidate
  return {
    label,
    start,
    end,
    text: document.text.slice(start, end),
    value,
    score,
    confidence: confidenceOf(score),
    reasons,
  }
}

function confidenceOf(score: number): Finding['confidence'] {
  return score >= 0.9 ? 'high' : score >= 0.6 ? 'medium' : 'low'
}

/** Takes findings or evidence with offsets of the normalised text back to the original. */
export function toOriginal<T extends Span>(document: AnalysedText, spans: readonly T[]): T[] {
  if (document.text === document.original) return [...spans]
  return spans.map((span) => {
    const { start, end } = document.toOriginal(span)
    return 'text' in span ? { ...span, start, end, text: document.original.slice(start, end) } : { ...span, start, end }
  })
}
