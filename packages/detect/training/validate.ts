import { dirname } from 'node:path'
import { findCategories } from '../src/categories/find-categories.ts'
import { documentTypeOf } from '../src/document/document-type.ts'
import type { TrainedOutput } from './logistic.ts'
import type { LinearModel } from '../src/document/linear-model.ts'
import { packModel, unpackModel } from '../src/document/linear-model.ts'
import type { DocumentReading } from '../src/document/read-document.ts'
import type { AnnotatedDocument } from '../../../tools/corpus/annotated-document.ts'

export interface Sample {
  readonly document: AnnotatedDocument
  readonly reading: DocumentReading
}

/** From this probability on a category is reported; that of the profile `inquiry`. */
const LEAST = 0.32

interface Tally {
  tp: number
  fp: number
  fn: number
}

/** Counts right and wrong over the documents that it is shown. */
class Score {
  #documents = 0
  #right = 0
  readonly #categories = new Map<string, Tally>()
  readonly #confusion = new Map<string, number>()

  add(samples: readonly Sample[], model: LinearModel, listMisses: boolean): void {
    for (const { document, reading } of samples) {
      this.#documents++
      const { type } = documentTypeOf(reading.vector, model)
      if (document.docTypes.includes(type)) this.#right++
      else {
        const pair = `${document.docTypes[0] ?? ''} taken for ${type}`
        this.#confusion.set(pair, (this.#confusion.get(pair) ?? 0) + 1)
        if (listMisses) console.log(document.id, pair, '|', document.text.slice(0, 90).replaceAll('\n', ' / '))
      }
      const people = document.spans.filter(({ label }) => label === 'PERSON' || label === 'BSN').length
      const found = new Set<string>(
        findCategories(reading.vector, reading.evidence, model, { type, people }, LEAST).map(
          ({ category }) => category,
        ),
      )
      for (const category of new Set([...found, ...document.special])) {
        if (document.lenient.includes(category)) continue
        const gold = document.special.includes(category)
        if (listMisses && gold !== found.has(category)) console.log(document.id, gold ? 'missed' : 'false', category)
        for (const name of [category, 'all']) this.#tally(name)[gold ? (found.has(category) ? 'tp' : 'fn') : 'fp']++
      }
    }
  }

  #tally(name: string): Tally {
    const entry = this.#categories.get(name) ?? { tp: 0, fp: 0, fn: 0 }
    this.#categories.set(name, entry)
    return entry
  }

  print(title: string): void {
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
    const type = percent(this.#right, this.#documents)
    const line = ({ tp, fp, fn }: Tally): string =>
      `P ${percent(tp, tp + fp)} R ${percent(tp, tp + fn)} F1 ${percent(2 * tp, 2 * tp + fp + fn)} (${tp + fn})`
    console.log(`${title}: ${this.#documents} documents, type ${type}, categories ${line(this.#tally('all'))}`)
    for (const [name, tally] of this.#categories) if (name !== 'all') console.log(' ', name.padEnd(14), line(tally))
    const worst = [...this.#confusion].sort((a, b) => b[1] - a[1]).slice(0, 16)
    console.log(' ', worst.map(([pair, count]) => `${pair} ${count}`).join('; '))
  }
}

type Train = (chosen: readonly Sample[]) => TrainedOutput[]

/** Leaves each writer out in turn and prints how the model of the others does. */
export function leaveWritersOut(samples: readonly Sample[], train: Train, listMisses: boolean): void {
  const writerOf = ({ document }: Sample): string => dirname(document.file)
  const all = new Score()
  for (const writer of new Set(samples.map(writerOf))) {
    const model = unpackModel(packModel(train(samples.filter((sample) => writerOf(sample) !== writer))))
    all.add(
      samples.filter((sample) => writerOf(sample) === writer),
      model,
      listMisses,
    )
  }
  all.print('each writer left out')
}

/** Prints how a model does on documents that it was not trained on. */
export function testOn(samples: readonly Sample[], outputs: readonly TrainedOutput[], listMisses: boolean): void {
  const score = new Score()
  score.add(samples, unpackModel(packModel(outputs)), listMisses)
  score.print('check')
}
