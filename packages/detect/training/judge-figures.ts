import { mkdirSync, writeFileSync } from 'node:fs'
import type { Span } from '@sluiswacht/model'
import { measure } from '../../../tools/corpus/score.ts'
import type { Tally } from '../../../tools/corpus/score.ts'
import { packModel } from '../src/document/linear-model.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import type { JudgedSample } from './judge.ts'

/** A document that a judge is trained and measured on. */
export interface ReadDocument {
  /** The folder of the corpus: one writer each. */
  readonly writer: string
  /** What is to be found, offsets of the original text. */
  readonly gold: readonly Span[]
  readonly samples: readonly JudgedSample[]
}

export function isAt(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((one) => one.start === start && one.end === end)
}

/** Writes a model to a file of the package and prints how many stretches it was learned from. */
export function writeJudge(file: URL, model: LinearOutput, documents: readonly ReadDocument[], what: string): void {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, packModel([model]))
  const samples = documents.flatMap((read) => read.samples)
  console.log(`${samples.length} stretches, ${samples.filter(({ target }) => target === 1).length} ${what}`)
}

/** A way of finding that is measured: where its figures stand and how many of precision, recall and F1 are printed. */
export interface Way<R extends ReadDocument> {
  readonly name: string
  readonly figures: 2 | 3
  /** Spans that are found, offsets of the original text. */
  find(read: R, model: LinearOutput): readonly Span[]
}

/**
 * Leaves each writer out in turn and prints how well a judge learned of the others finds what is to be found.
 *
 * @param learn makes the judge of some of the documents
 * @param kept a writer who is always trained on and never measured
 */
export function validateJudge<R extends ReadDocument>(
  documents: readonly R[],
  learn: (from: readonly R[]) => LinearOutput,
  ways: readonly Way<R>[],
  kept?: string,
): void {
  console.log(
    'writer'.padEnd(10),
    ...ways.map(({ name, figures }) => `${name} P R${figures === 3 ? ' F1' : ''}`.padStart(28)),
  )
  const total = ways.map(none)
  for (const writer of [...new Set(documents.map((read) => read.writer))].filter((one) => one !== kept).sort()) {
    const model = learn(documents.filter((read) => read.writer !== writer))
    const own = ways.map(none)
    for (const read of documents.filter((one) => one.writer === writer))
      ways.forEach((way, at) => {
        const found = way.find(read, model)
        for (const tallies of [own, total]) count(tallies[at] ?? none(), read.gold, found)
      })
    print(writer, ways, own)
  }
  print('all', ways, total)
}

function none(): Tally {
  return { tp: 0, fp: 0, fn: 0 }
}

function count(tally: Tally, gold: readonly Span[], found: readonly Span[]): void {
  const right = found.filter((span) => isAt(gold, span)).length
  tally.tp += right
  tally.fp += found.length - right
  tally.fn += gold.length - right
}

function print<R extends ReadDocument>(name: string, ways: readonly Way<R>[], tallies: readonly Tally[]): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(7)
  const figures = ways.map((way, at) => {
    const { p, r, f1 } = measure(tallies[at] ?? none())
    return [p, r, f1].slice(0, way.figures).map(percent).join('').padStart(28)
  })
  console.log(name.padEnd(10), ...figures)
}
