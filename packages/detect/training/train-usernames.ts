// Trains the judge of user names on annotated documents and on the short examples beside this file; the same input gives
// the same model, in seconds.
//   node packages/detect/training/train-usernames.ts CORPUS_DIR [--validate [--misses]]
// --validate leaves each folder of the corpus (one writer each) out in turn, prints how well user names are found when
// names are known, when they are not, and at the gate, and writes nothing. --misses prints the places too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding, Span } from '@sluiswacht/model'
import type { AnnotatedDocument } from '../../../tools/corpus/annotated-document.ts'
import { loadAnnotated, parseAnnotated } from '../../../tools/corpus/annotated-document.ts'
import { measure } from '../../../tools/corpus/score.ts'
import type { Tally } from '../../../tools/corpus/score.ts'
import { accountFeatures } from '../src/account-judge/account-features.ts'
import { judgeAccounts } from '../src/account-judge/account-judge.ts'
import { askAccounts } from '../src/account-judge/account-scene.ts'
import { apartFrom } from '../src/account-judge/apart-from.ts'
import { packModel, unpackModel } from '../src/document/linear-model.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import { arrangeRecognizers, findIdentifiers } from '../src/engine.ts'
import { findNames } from '../src/names/index.ts'
import { recognizers } from '../src/recognizers/registry.ts'
import { resolveFindings } from '../src/resolve.ts'
import { analyseText } from '../src/text/analysed-text.ts'
import type { AnalysedText } from '../src/text/analysed-text.ts'
import type { JudgedSample } from './judge.ts'
import { calibrated, trainJudge } from './judge.ts'

/** Chances that gave the best balance, and few false ones, on writers left out; they become the least of each profile. */
const INQUIRY = { from: 0.2, to: 0.45 }
const GATE = { from: 0.6, to: 0.8 }
/** Writers whose texts are always trained on. */
const EXAMPLES = 'examples'

interface Read {
  readonly writer: string
  readonly id: string
  readonly gold: readonly Span[]
  readonly analysed: AnalysedText
  /** Identifiers and names. */
  readonly findings: readonly Finding[]
  readonly samples: readonly JudgedSample[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { validate: { type: 'boolean' }, misses: { type: 'boolean' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: train-usernames.ts CORPUS_DIR [--validate [--misses]]')
  process.exit(2)
}
const set = arrangeRecognizers(recognizers)
const documents = [...loadAnnotated(folder), ...readExamples()].map(readDocument)
if (values.validate === true) validate()
else write()

/** The short examples, each a text of its own. */
function readExamples(): AnnotatedDocument[] {
  return readFileSync(new URL('username-examples.txt', import.meta.url), 'utf8')
    .split(/^===$/m)
    .map((text, at) => parseAnnotated(`---\nid: example-${at}\n---\n${text.trim()}\n`, `${EXAMPLES}/${at}`))
}

function readDocument(document: AnnotatedDocument): Read {
  const analysed = analyseText(document.text)
  const identifiers = findIdentifiers(analysed, set, INQUIRY.to)
  const names = findNames(analysed, identifiers).filter(({ score }) => score >= INQUIRY.to)
  const findings = resolveFindings([...identifiers, ...names])
  const gold = document.spans.filter(({ label }) => label === 'USERNAME')
  const { scene, spans } = askAccounts(analysed, findings)
  const samples = spans.map((span): JudgedSample => {
    const { start, end } = analysed.toOriginal(span)
    const isGold = gold.some(
      (one) => one.end === end && (one.start === start || isBesideMark(analysed.text, span, one.start - start)),
    )
    return { bag: accountFeatures(scene, span), target: isGold ? 1 : 0 }
  })
  return { writer: dirname(document.file), id: document.id, gold, analysed, findings, samples }
}

/** Writers do not agree on whether the domain, the `@` or the page in front belongs to the account: it is one either way. */
function isBesideMark(text: string, { start }: Span, offset: number): boolean {
  return /[\\/@]/.test(text.charAt(start + offset - 1)) || (offset < 0 && /[\\/@]/.test(text.charAt(start - 1)))
}

function train(from: readonly Read[]): LinearOutput {
  const output = trainJudge(
    from.flatMap(({ samples }) => samples),
    'username',
  )
  const [model] = unpackModel(packModel([calibrated(output, [INQUIRY, GATE])])).outputs
  if (model === undefined) throw new RangeError('the model holds no output')
  return model
}

function write(): void {
  const model = train(documents)
  const file = new URL('../src/account-judge/generated/account-model.bin', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, packModel([model]))
  const samples = documents.flatMap((read) => read.samples)
  console.log(`${samples.length} stretches, ${samples.filter(({ target }) => target === 1).length} user names`)
}

function validate(): void {
  console.log('writer           P      R     F1   without names P      R   at the gate P      R')
  const total = { judge: none(), nameless: none(), gate: none() }
  for (const writer of [...new Set(documents.map((read) => read.writer))].filter((one) => one !== EXAMPLES).sort()) {
    const model = train(documents.filter((read) => read.writer !== writer))
    const own = { judge: none(), nameless: none(), gate: none() }
    for (const read of documents.filter((one) => one.writer === writer)) {
      const judged = findingsOf(read, read.findings, model)
      const nameless = read.findings.filter(({ label }) => label !== 'PERSON')
      if (values.misses === true) printMisses(read, judged)
      for (const tallies of [own, total]) {
        count(tallies.judge, read, judged, INQUIRY.to)
        count(tallies.nameless, read, findingsOf(read, nameless, model), GATE.to)
        count(tallies.gate, read, judged, GATE.to)
      }
    }
    print(writer, own)
  }
  print('all', total)
}

function findingsOf({ analysed }: Read, known: readonly Finding[], model: LinearOutput): Finding[] {
  const accounts = judgeAccounts(analysed, known, model).filter(({ score }) => score >= INQUIRY.to)
  return resolveFindings([...known.flatMap((finding) => apartFrom(finding, accounts)), ...accounts])
}

function none(): Tally {
  return { tp: 0, fp: 0, fn: 0 }
}

function isAt(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((one) => one.start === start && one.end === end)
}

function count(tally: Tally, { analysed, gold }: Read, findings: readonly Finding[], least: number): void {
  const found = findings
    .filter(({ label, score }) => label === 'USERNAME' && score >= least)
    .map((span) => analysed.toOriginal(span))
  const right = found.filter((span) => isAt(gold, span)).length
  tally.tp += right
  tally.fp += found.length - right
  tally.fn += gold.length - right
}

function printMisses({ id, gold, analysed }: Read, findings: readonly Finding[]): void {
  const { original } = analysed
  const found = findings.filter(({ label }) => label === 'USERNAME').map((span) => analysed.toOriginal(span))
  const show = (what: string, { start, end }: Span): void =>
    console.log(
      what,
      id,
      JSON.stringify(
        `${original.slice(Math.max(0, start - 50), start)}⟦${original.slice(start, end)}⟧${original.slice(end, end + 25)}`,
      ),
    )
  for (const span of gold) if (!isAt(found, span)) show('missed', span)
  for (const span of found) if (!isAt(gold, span)) show('false', span)
}

function print(name: string, tallies: Readonly<Record<'judge' | 'nameless' | 'gate', Tally>>): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(7)
  const judge = measure(tallies.judge)
  const nameless = measure(tallies.nameless)
  const gate = measure(tallies.gate)
  console.log(
    name.padEnd(10),
    [judge.p, judge.r, judge.f1].map(percent).join(''),
    '          ',
    [nameless.p, nameless.r].map(percent).join(''),
    '      ',
    [gate.p, gate.r].map(percent).join(''),
  )
}
