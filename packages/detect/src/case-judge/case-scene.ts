import type { Label, Span } from '@sluiswacht/model'
import { firstFrom } from '../judge/ordered-spans.ts'
import type { Candidate } from '../recognizer.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { caseSpans } from './case-spans.ts'
import { readForm } from './form-features.ts'

/** What is known of a text as a whole, the same for all its numbers. */
export interface CaseScene {
  readonly document: AnalysedText
  /** What the recogniser of case numbers said of exactly this stretch. */
  verdict(span: Span): Candidate | undefined
  /** What another recogniser says of a part of the stretch, though not with certainty. */
  other(span: Span): Candidate | undefined
  /** How many numbers of this exact form the text holds. */
  formCount(exact: string): number
  /** How often a value is among the stretches. */
  valueCount(written: string): number
  /** How many numbers single out a person: BSN, date of birth and the like. */
  readonly people: number
}

/** The stretches of a text that are judged, in order, and what is known of them. */
export interface CaseQuestion {
  readonly scene: CaseScene
  readonly spans: readonly Span[]
}

/** A stretch that another recogniser is this sure of is no case number. */
const CERTAIN = 0.8
/** A stretch that only the recogniser of case numbers proposes is judged from this score on. */
const WORTH = 0.3
/** How many candidates before a place are looked at for one that reaches into it. */
const LOOKED_AT = 8
const OF_PEOPLE: ReadonlySet<Label> = new Set<Label>(['BSN', 'DOB', 'V_NUMBER', 'ID_DOC'])

/** Whether a candidate is of the recogniser of case numbers, not of a surer one or the organisation's own. */
export function isOfRules({ label, reasons }: Candidate): boolean {
  return label === 'CASE_NUMBER' && reasons[0] === 'form'
}

/**
 * Gathers the stretches that may be the number of a case: what no other recogniser is certain of.
 *
 * @param compounds anchors of kind `compound`, in order
 * @param candidates what the recognisers found
 */
export function askCases(
  document: AnalysedText,
  compounds: readonly Span[],
  candidates: readonly Candidate[],
): CaseQuestion {
  const { text } = document
  const others = candidates.filter((candidate) => !isOfRules(candidate)).sort((a, b) => a.start - b.start)
  const overlapping = (span: Span, least: number): Candidate | undefined => {
    let at = firstFrom(others, span.end) - 1
    for (const last = at - LOOKED_AT; at > last && at >= 0; at--) {
      const other = others[at]
      if (other !== undefined && other.end > span.start && other.score >= least) return other
    }
    return undefined
  }
  const verdicts = new Map<number, Candidate>()
  const spans = new Map<number, Span>()
  const propose = (span: Span): void => {
    if (overlapping(span, CERTAIN) === undefined) spans.set(keyOf(span), span)
  }
  // every stretch around a run that is surely something else overlaps it too
  for (const compound of compounds)
    if (overlapping(compound, CERTAIN) === undefined) for (const span of caseSpans(text, compound)) propose(span)
  for (const candidate of candidates) {
    if (!isOfRules(candidate)) continue
    const key = keyOf(candidate)
    if ((verdicts.get(key)?.score ?? 0) <= candidate.score) verdicts.set(key, candidate)
    if (candidate.score >= WORTH) propose({ start: candidate.start, end: candidate.end })
  }
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end)
  const values = new Map<string, number>()
  const forms = new Map<string, number>()
  for (const { start, end } of sorted) {
    const written = text.slice(start, end)
    const { exact } = readForm(written)
    values.set(written, (values.get(written) ?? 0) + 1)
    forms.set(exact, (forms.get(exact) ?? 0) + 1)
  }
  return {
    spans: sorted,
    scene: {
      document,
      verdict: (span) => verdicts.get(keyOf(span)),
      other: (span) => overlapping(span, 0),
      formCount: (exact) => forms.get(exact) ?? 0,
      valueCount: (written) => values.get(written) ?? 0,
      people: candidates.filter(({ label, score }) => OF_PEOPLE.has(label) && score >= CERTAIN).length,
    },
  }
}

/** One number for a span shorter than 1024. */
function keyOf({ start, end }: Span): number {
  return start * 1024 + Math.min(end - start, 1023)
}
