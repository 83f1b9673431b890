import type { Finding } from '@sluiswacht/model'
import type { AnalysedText } from './text/analysed-text.ts'

/** Finds names once the identifiers are known: `(document, found) => PERSON findings`, offsets of the normalised text. */
export type NameFinder = (document: AnalysedText, found: readonly Finding[]) => Finding[]
