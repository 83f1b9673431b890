import { shippedLexicon } from '../../packages/detect/src/names/lexicon.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { bareList } from './bare-lists.ts'
import { disturb } from './disturb.ts'
import { addNoPersons } from './no-persons.ts'
import { NamePool } from './name-pool.ts'
import { Random } from './random.ts'
import { swapNames } from './swap-names.ts'
import type { TrainedField } from './train-crf.ts'
import { trainField } from './train-crf.ts'
import { RunCollector } from './training-data.ts'

export interface FitSettings {
  /** Variants with other names for each document, beside the document itself. */
  readonly variants: number
  readonly epochs: number
  /** Share of words that lose their name bits in a variant. */
  readonly forget?: number
  /** Share of variants that get lines with streets, firms and schools called after people. */
  readonly noPersons?: number
  /** Lists of bare names, and of what is no name, as a share of the documents. */
  readonly lists?: number
  readonly rate?: number
  readonly decay?: number
}

/** Trains the name model on documents and their variants; fixed seed. */
export function fit(documents: readonly AnnotatedDocument[], settings: FitSettings): TrainedField {
  const random = new Random(20260101)
  const pool = new NamePool()
  const lexicon = shippedLexicon()
  const collector = new RunCollector()
  documents.forEach((document, number) => {
    collector.add(document, number, lexicon, random)
    for (let count = 0; count < settings.variants; count++)
      collector.add(
        disturb(variant(document, pool, random, settings.noPersons ?? 0.5), random),
        number,
        lexicon,
        random,
        settings.forget ?? 0.12,
      )
  })
  const lists = Math.round(documents.length * (settings.lists ?? 0.3))
  for (let count = 0; count < lists; count++)
    collector.add(bareList(pool, random), documents.length + count, lexicon, random, 0.25)
  return trainField(
    collector.finish(),
    { epochs: settings.epochs, rate: settings.rate ?? 0.015, decay: settings.decay ?? 1e-5, documents: 2 },
    random,
  )
}

/** The document with other names, and now and then with lines in which names stand for no person. */
function variant(document: AnnotatedDocument, pool: NamePool, random: Random, noPersons: number): AnnotatedDocument {
  const swapped = swapNames(document, pool, random)
  return random.chance(noPersons) ? addNoPersons(swapped, pool, random) : swapped
}
