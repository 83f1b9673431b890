import { findCategories } from '../src/categories/find-categories.ts'
import { documentTypeOf } from '../src/document/document-type.ts'
import type { LinearOutput } from '../src/document/linear-model.ts'
import { packModel, unpackModel } from '../src/document/linear-model.ts'
import type { DocumentReading } from '../src/document/read-document.ts'
import type { AnnotatedDocument } from '../../../tools/corpus/annotated-document.ts'

interface Sample {
  readonly document: AnnotatedDocument
  readonly reading: DocumentReading
}

/** Leaves each eighth of the documents out in turn and prints how the model of the others does on it. */
export function validate(samples: readonly Sample[], train: (chosen: readonly Sample[]) => LinearOutput[]): void {
  const folds = [...new Set(samples.map(({ document }) => foldOf(document)))]
  const tallies = new Map<string, { tp: number; fp: number; fn: number }>()
  const confusion = new Map<string, number>()
  let right = 0
  const tally = (name: string): { tp: number; fp: number; fn: number } => {
    const entry = tallies.get(name) ?? { tp: 0, fp: 0, fn: 0 }
    tallies.set(name, entry)
    return entry
  }
  for (const fold of folds) {
    const model = unpackModel(packModel(train(samples.filter(({ document }) => foldOf(document) !== fold))))
    for (const { document, reading } of samples.filter((sample) => foldOf(sample.document) === fold)) {
      const { type } = documentTypeOf(reading.vector, model)
      if (document.docTypes.includes(type)) right++
      else {
        const pair = `${document.docTypes[0] ?? ''} taken for ${type}`
        confusion.set(pair, (confusion.get(pair) ?? 0) + 1)
      }
      const found = new Set<string>(
        findCategories(
          reading.vector,
          reading.evidence,
          model,
          { type, people: document.spans.length },
          Number(process.env['LEAST'] ?? 0.5),
        ).map((entry) => entry.category),
      )
      for (const category of new Set([...found, ...document.special])) {
        if (document.lenient.includes(category)) continue
        const gold = document.special.includes(category)
        if (process.argv.includes('--misses') && gold !== found.has(category))
          console.log(document.id, gold ? 'missed' : 'false', category)
        tally(category)[gold ? (found.has(category) ? 'tp' : 'fn') : 'fp']++
        tally('all')[gold ? (found.has(category) ? 'tp' : 'fn') : 'fp']++
      }
    }
  }
  console.log(`document type ${((100 * right) / samples.length).toFixed(1)} of ${samples.length}`)
  for (const [name, { tp, fp, fn }] of tallies)
    console.log(
      name.padEnd(14),
      `P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)} F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)} (${tp + fn})`,
    )
  for (const [pair, count] of [...confusion].sort((a, b) => b[1] - a[1]).slice(0, 24)) console.log(count, pair)
}

function foldOf(document: AnnotatedDocument): string {
  return String(
    Array.from(document.file).reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) % 8,
  )
}
