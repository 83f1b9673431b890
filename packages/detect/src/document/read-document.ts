import type { Finding } from '@sluiswacht/model'
import type { CategoryEvidence } from '../categories/category-evidence.ts'
import { gatherEvidence } from '../categories/category-evidence.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { documentVector } from './features.ts'
import type { HashedVector } from './hashed-vector.ts'
import { languageOf } from './language.ts'

/** What the models need to know of a document. */
export interface DocumentReading {
  readonly language: string
  readonly vector: HashedVector
  readonly evidence: readonly CategoryEvidence[]
}

export function readDocument(document: AnalysedText, findings: readonly Finding[]): DocumentReading {
  const { lower } = document
  return {
    language: languageOf(document),
    vector: documentVector(document, lower, findings),
    evidence: gatherEvidence(document, lower, findings),
  }
}
