// Trains the judge of case numbers on annotated documents; the same input gives the same model, in seconds.
//   node packages/detect/training/train-cases.ts CORPUS_DIR [--validate]
// --validate leaves each folder of the corpus (one writer each) out in turn, prints how well case numbers are found by
// the recogniser alone and with the judge, and writes nothing. The recogniser was made on these writers, so that its
// figures are too high; those of the judge are fair.
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Span } from '@sluiswacht/model'
import type { AnnotatedDocument } from '../../../tools/corpus/annotated-document.ts'
import { loadAnnotated } from '../../../tools/corpus/annotated-document.ts'
import { caseFeatures } from '../src/case-judge/case-features.ts'
import { judgeCases } from '../src/case-judge/case-judge.ts'
import { askCases } from '../src/case-judge/case-scene.ts'
import { arrangeRecognizers, readCandidates } from '../src/engine.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import type { Candidate } from '../src/recognizer.ts'
import { recognizers } from '../src/recognizers/registry.ts'
import { resolveOverlaps } from '../src/resolve.ts'
import { listedNumbers } from '../src/scan/listed.ts'
import { repeatSure } from '../src/scan/repeat.ts'
import { analyseText } from '../src/text/analysed-text.ts'
import type { AnalysedText } from '../src/text/analysed-text.ts'
import type { JudgedSample } from './judge.ts'
import { learnJudge } from './judge.ts'
import type { ReadDocument } from './judge-figures.ts'
import { isAt, validateJudge, writeJudge } from './judge-figures.ts'

/** Chances that gave the best balance, and few false ones, on writers left out; they become the least of each profile. */
const INQUIRY = { from: 0.52, to: 0.45 }
const GATE = { from: 0.7, to: 0.8 }

interface Read extends ReadDocument {
  readonly analysed: AnalysedText
  readonly candidates: readonly Candidate[]
  readonly compounds: readonly Span[]
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { validate: { type: 'boolean' } } })
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: train-cases.ts CORPUS_DIR [--validate]')
  process.exit(2)
}
const set = arrangeRecognizers(recognizers)
const documents = loadAnnotated(folder).map(readDocument)
if (values.validate === true) validate()
else
  writeJudge(
    new URL('../src/case-judge/generated/case-model.bin', import.meta.url),
    learn(documents),
    documents,
    'numbers of cases',
  )

function readDocument(document: AnnotatedDocument): Read {
  const analysed = analyseText(document.text)
  const { candidates, compounds } = readCandidates(analysed, set)
  const gold = document.spans.filter(({ label }) => label === 'CASE_NUMBER')
  const { scene, spans } = askCases(analysed, compounds, candidates)
  const samples = spans.map((span): JudgedSample => {
    const { start, end } = analysed.toOriginal(span)
    return {
      bag: caseFeatures(scene, span),
      target: isAt(gold, { start, end }) ? 1 : 0,
    }
  })
  return { writer: dirname(document.file), gold, analysed, candidates, compounds, samples }
}

function learn(from: readonly Read[]): LinearOutput {
  const samples = from.flatMap((read) => read.samples)
  return learnJudge(samples, 'case', { inquiry: INQUIRY, gate: GATE })
}

function validate(): void {
  const judged = ({ analysed, compounds, candidates }: Read, model: LinearOutput): Candidate[] =>
    judgeCases(analysed, compounds, candidates, model)
  validateJudge(documents, learn, [
    { name: 'rules', figures: 3, find: (read) => casesOf(read, read.candidates, INQUIRY.to) },
    { name: 'judge', figures: 3, find: (read, model) => casesOf(read, judged(read, model), INQUIRY.to) },
    { name: 'at the gate', figures: 2, find: (read, model) => casesOf(read, judged(read, model), GATE.to) },
  ])
}

function casesOf({ analysed }: Read, candidates: readonly Candidate[], least: number): Span[] {
  return resolveOverlaps(repeatSure(analysed, listedNumbers(analysed, candidates)))
    .filter(({ label, score }) => label === 'CASE_NUMBER' && score >= least)
    .map((span) => analysed.toOriginal(span))
}
