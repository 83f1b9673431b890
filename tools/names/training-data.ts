import { analyseText } from '../../packages/detect/src/text/analysed-text.ts'
import { nameCandidates } from '../../packages/detect/src/names/candidates.ts'
import { gatherEvidence } from '../../packages/detect/src/names/evidence.ts'
import { featureWriter, MOST_FEATURES } from '../../packages/detect/src/names/features.ts'
import { LEX } from '../../packages/detect/src/names/lexicon.ts'
import type { Lexicon } from '../../packages/detect/src/names/lexicon.ts'
import { LABEL } from '../../packages/detect/src/names/name-model.ts'
import { breaksRun } from '../../packages/detect/src/names/read-names.ts'
import type { NameView } from '../../packages/detect/src/names/name-view.ts'
import { viewNames } from '../../packages/detect/src/names/name-view.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { findingsOf } from './gold-findings.ts'
import type { Random } from './random.ts'

/** Runs of candidate tokens with their labels and features, flat. */
export interface TrainingRuns {
  /** First token of every run, and one past the last. */
  readonly runStart: number[]
  readonly labels: number[]
  /** First feature of every token, and one past the last. */
  readonly featureStart: number[]
  readonly features: Int32Array
  /** Number of the document that a run is from. */
  readonly documentOf: number[]
  /** Name tokens that the candidates left out. */
  missed: string[]
}

/** Grows as runs are added. */
export class RunCollector {
  readonly #buffer = new Int32Array(MOST_FEATURES)
  #features = new Int32Array(1 << 20)
  #count = 0
  readonly runs: {
    runStart: number[]
    labels: number[]
    featureStart: number[]
    documentOf: number[]
    missed: string[]
  } = {
    runStart: [],
    labels: [],
    featureStart: [],
    documentOf: [],
    missed: [],
  }

  /** Adds the runs of a document; `number` tells which original document it is a variant of. */
  add(document: AnnotatedDocument, number: number, lexicon: Lexicon, random: Random, forget = 0): void {
    const analysed = analyseText(document.text)
    // offsets are those of the text as given; odd characters that change lengths would shift them
    if (analysed.text.length !== document.text.length) return
    const view = viewNames(analysed, findingsOf(document, random), lexicon)
    if (forget > 0) forgetNames(view, forget, random)
    const active = nameCandidates(view)
    const labels = goldLabels(view, document)
    const write = featureWriter(view, gatherEvidence(view, active))
    let open = false
    for (let index = 0; index < view.tokens.count; index++) {
      if (active[index] === 0) {
        open = false
        if (labels[index] !== LABEL.outside)
          this.runs.missed.push(
            `${document.id}: ${document.text.slice(view.tokens.start[index], view.tokens.end[index])}`,
          )
        continue
      }
      if (!open || breaksRun(view, index)) {
        this.runs.runStart.push(this.runs.labels.length)
        this.runs.documentOf.push(number)
      }
      open = true
      this.runs.labels.push(labels[index] ?? 0)
      this.runs.featureStart.push(this.#count)
      this.#append(write(index, this.#buffer))
    }
  }

  finish(): TrainingRuns {
    this.runs.runStart.push(this.runs.labels.length)
    this.runs.featureStart.push(this.#count)
    return { ...this.runs, features: this.#features.subarray(0, this.#count) }
  }

  #append(size: number): void {
    if (this.#count + size > this.#features.length) {
      const grown = new Int32Array(this.#features.length * 2)
      grown.set(this.#features)
      this.#features = grown
    }
    this.#features.set(this.#buffer.subarray(0, size), this.#count)
    this.#count += size
  }
}

/** Takes the name bits off some words, everywhere in the document, so that the model learns to do without the lists. */
function forgetNames(view: NameView, share: number, random: Random): void {
  const forgotten = new Map<number, boolean>()
  const { count, hash, lex } = view.tokens
  for (let index = 0; index < count; index++) {
    const key = hash[index] ?? 0
    let gone = forgotten.get(key)
    if (gone === undefined) {
      gone = random.chance(share)
      forgotten.set(key, gone)
    }
    if (gone) lex[index] = (lex[index] ?? 0) & ~(LEX.forename | LEX.surname | LEX.infixed | LEX.proper)
  }
}

/** The label of every token; a token that a name only partly covers counts as part of it. */
function goldLabels(view: NameView, document: AnnotatedDocument): Uint8Array {
  const { tokens } = view
  const labels = new Uint8Array(tokens.count)
  let first = 0
  for (const span of document.spans.filter((span) => span.label === 'PERSON').toSorted((a, b) => a.start - b.start)) {
    while (first < tokens.count && (tokens.end[first] ?? 0) <= span.start) first++
    let last = first
    while (last + 1 < tokens.count && (tokens.start[last + 1] ?? 0) < span.end) last++
    if (first >= tokens.count || (tokens.start[first] ?? 0) >= span.end) continue
    if (first === last) labels[first] = LABEL.unit
    else {
      labels[first] = LABEL.begin
      labels.fill(LABEL.inside, first + 1, last)
      labels[last] = LABEL.last
    }
    first = last + 1
  }
  return labels
}
