// Trains the judge of case numbers on annotated documents; the same input gives the same model, in seconds.
//   node packages/detect/training/train-cases.ts CORPUS_DIR [--validate]
// --validate leaves each folder of the corpus (one writer each) out in turn, prints how well case numbers are found by
// the recogniser alone and with the judge, and writes nothing. The recogniser was made on these writers, so that its
// figures are too high; those of the judge are fair.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Span } from '@sluiswacht/model'
import type { AnnotatedDocument } from '../../../tools/corpus/annotated-document.ts'
import { loadAnnotated } from '../../../tools/corpus/annotated-document.ts'
import { measure } from '../../../tools/corpus/score.ts'
import type { Tally } from '../../../tools/corpus/score.ts'
import { caseFeatures } from '../src/case-judge/case-features.ts'
import { judgeCases } from '../src/case-judge/case-judge.ts'
import { askCases } from '../src/case-judge/case-scene.ts'
import { arrangeRecognizers, readCandidates } from '../src/engine.ts'
import { unpackModel, packModel } from '../src/document/linear-model.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import type { Candidate } from '../src/recognizer.ts'
import { recognizers } from '../src/recognizers/registry.ts'
import { resolveOverlaps } from '../src/resolve.ts'
import { listedNumbers } from '../src/scan/listed.ts'
import { repeatSure } from '../src/scan/repeat.ts'
import { analyseText } from '../src/text/analysed-text.ts'
import type { AnalysedText } from '../src/text/analysed-text.ts'
import type { JudgedSample } from './judge.ts'
import { calibrated, trainJudge } from './judge.ts'

/** Chances that gave the best balance, and few false ones, on writers left out; they become the least of each profile. */
const INQUIRY = { from: 0.52, to: 0.45 }
const GATE = { from: 0.7, to: 0.8 }

interface Read {
  readonly writer: string
  readonly gold: readonly Span[]
  readonly analysed: AnalysedText
  readonly candidates: readonly Candidate[]
  readonly compounds: readonly Span[]
  readonly samples: readonly JudgedSample[]
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
else write()

function readDocument(document: AnnotatedDocument): Read {
  const analysed = analyseText(document.text)
  const { candidates, compounds } = readCandidates(analysed, set)
  const gold = document.spans.filter(({ label }) => label === 'CASE_NUMBER')
  const { scene, spans } = askCases(analysed, compounds, candidates)
  const samples = spans.map((span): JudgedSample => {
    const { start, end } = analysed.toOriginal(span)
    return {
      bag: caseFeatures(scene, span),
      target: gold.some((one) => one.start === start && one.end === end) ? 1 : 0,
    }
  })
  return { writer: dirname(document.file), gold, analysed, candidates, compounds, samples }
}

function train(from: readonly Read[]): LinearOutput {
  const output = trainJudge(
    from.flatMap(({ samples }) => samples),
    'case',
  )
  const [model] = unpackModel(packModel([calibrated(output, [INQUIRY, GATE])])).outputs
  if (model === undefined) throw new RangeError('the model holds no output')
  return model
}

function write(): void {
  const model = train(documents)
  const file = new URL('../src/case-judge/generated/case-model.bin', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, packModel([model]))
  const samples = documents.flatMap((read) => read.samples)
  console.log(`${samples.length} stretches, ${samples.filter(({ target }) => target === 1).length} numbers of cases`)
}

function validate(): void {
  console.log('writer       rules P      R     F1    judge P      R     F1   at the gate P      R')
  const total = { rules: none(), judge: none(), gate: none() }
  for (const writer of [...new Set(documents.map((read) => read.writer))].sort()) {
    const model = train(documents.filter((read) => read.writer !== writer))
    const own = { rules: none(), judge: none(), gate: none() }
    for (const read of documents.filter((one) => one.writer === writer)) {
      const judged = judgeCases(read.analysed, read.compounds, read.candidates, model)
      for (const tallies of [own, total]) {
        count(tallies.rules, read, read.candidates, INQUIRY.to)
        count(tallies.judge, read, judged, INQUIRY.to)
        count(tallies.gate, read, judged, GATE.to)
      }
    }
    print(writer, own)
  }
  print('all', total)
}

function none(): Tally {
  return { tp: 0, fp: 0, fn: 0 }
}

function count(tally: Tally, { analysed, gold }: Read, candidates: readonly Candidate[], least: number): void {
  const found = resolveOverlaps(repeatSure(analysed, listedNumbers(analysed, candidates)))
    .filter(({ label, score }) => label === 'CASE_NUMBER' && score >= least)
    .map((span) => analysed.toOriginal(span))
  const right = found.filter(({ start, end }) => gold.some((one) => one.start === start && one.end === end)).length
  tally.tp += right
  tally.fp += found.length - right
  tally.fn += gold.length - right
}

function print(name: string, tallies: Readonly<Record<'rules' | 'judge' | 'gate', Tally>>): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(7)
  const rules = measure(tallies.rules)
  const judge = measure(tallies.judge)
  const gate = measure(tallies.gate)
  console.log(
    name.padEnd(10),
    [rules.p, rules.r, rules.f1].map(percent).join(''),
    '   ',
    [judge.p, judge.r, judge.f1].map(percent).join(''),
    '        ',
    [gate.p, gate.r].map(percent).join(''),
  )
}
