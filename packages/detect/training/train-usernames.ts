// Trains the judge of user names on annotated documents and on the short examples beside this file; the same input gives
// the same model, in seconds.
//   node packages/detect/training/train-usernames.ts CORPUS_DIR [--validate [--misses]]
// --validate leaves each folder of the corpus (one writer each) out in turn, prints how well user names are found when
// names are known, and at the gate when they are and when they are not, and writes nothing. --misses prints the places too.
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding, Span } from '@sluiswacht/model'
import type { AnnotatedDocument } from '../../../tools/corpus/annotated-document.ts'
import { loadAnnotated, parseAnnotated } from '../../../tools/corpus/annotated-document.ts'
import { accountFeatures } from '../src/account-judge/account-features.ts'
import { judgeAccounts } from '../src/account-judge/account-judge.ts'
import { askAccounts } from '../src/account-judge/account-scene.ts'
import { apartFrom } from '../src/account-judge/apart-from.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import { arrangeRecognizers, findIdentifiers } from '../src/engine.ts'
import { findNames } from '../src/names/index.ts'
import { recognizers } from '../src/recognizers/registry.ts'
import { resolveFindings } from '../src/resolve.ts'
import { analyseText } from '../src/text/analysed-text.ts'
import type { AnalysedText } from '../src/text/analysed-text.ts'
import type { JudgedSample } from './judge.ts'
import { learnJudge } from './judge.ts'
import type { ReadDocument } from './judge-figures.ts'
import { isAt, validateJudge, writeJudge } from './judge-figures.ts'

/** Chances that gave the best balance, and few false ones, on writers left out; they become the least of each profile. */
const INQUIRY = { from: 0.2, to: 0.45 }
const GATE = { from: 0.6, to: 0.8 }
/** Writers whose texts are always trained on. */
const EXAMPLES = 'examples'

interface Read extends ReadDocument {
  readonly id: string
  readonly analysed: AnalysedText
  /** Identifiers and names. */
  readonly findings: readonly Finding[]
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
else
  writeJudge(
    new URL('../src/account-judge/generated/account-model.bin', import.meta.url),
    learn(documents),
    documents,
    'user names',
  )

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

function learn(from: readonly Read[]): LinearOutput {
  const samples = from.flatMap((read) => read.samples)
  return learnJudge(samples, 'username', { inquiry: INQUIRY, gate: GATE })
}

function validate(): void {
  const withoutNames = (read: Read): Finding[] => read.findings.filter(({ label }) => label !== 'PERSON')
  validateJudge(
    documents,
    learn,
    [
      {
        name: 'judge',
        figures: 3,
        find(read, model) {
          const found = accountsOf(read, read.findings, model, INQUIRY.to)
          if (values.misses === true) printMisses(read, found)
          return found
        },
      },
      {
        name: 'at the gate without names',
        figures: 2,
        find: (read, model) => accountsOf(read, withoutNames(read), model, GATE.to),
      },
      { name: 'at the gate', figures: 2, find: (read, model) => accountsOf(read, read.findings, model, GATE.to) },
    ],
    EXAMPLES,
  )
}

/** @param known identifiers, and names as far as they are known */
function accountsOf({ analysed }: Read, known: readonly Finding[], model: LinearOutput, least: number): Span[] {
  const accounts = judgeAccounts(analysed, known, model).filter(({ score }) => score >= INQUIRY.to)
  return resolveFindings([...known.flatMap((finding) => apartFrom(finding, accounts)), ...accounts])
    .filter(({ label, score }) => label === 'USERNAME' && score >= least)
    .map((span) => analysed.toOriginal(span))
}

function printMisses({ id, gold, analysed: { original } }: Read, found: readonly Span[]): void {
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
