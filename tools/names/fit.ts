import { shippedLexicon } from '../../packages/detect/src/names/lexicon.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { disturb } from './disturb.ts'
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
    for (let variant = 0; variant < settings.variants; variant++)
      collector.add(
        disturb(swapNames(document, pool, random), random),
        number,
        lexicon,
        random,
        settings.forget ?? 0.12,
      )
  })
  return trainField(
    collector.finish(),
    { epochs: settings.epochs, rate: settings.rate ?? 0.015, decay: settings.decay ?? 1e-5, documents: 2 },
    random,
  )
}
