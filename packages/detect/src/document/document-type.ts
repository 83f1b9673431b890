import type { DocumentType } from '@sluiswacht/model'
import { DOCUMENT_TYPES } from '@sluiswacht/model'
import type { HashedVector } from './hashed-vector.ts'
import { slotOf } from './hashed-vector.ts'
import type { LinearModel } from './linear-model.ts'
import { scoreOutput } from './linear-model.ts'

/** The kind of document and how sure that is. */
export function documentTypeOf(
  vector: HashedVector,
  model: LinearModel,
): { readonly type: DocumentType; readonly score: number } {
  let best: DocumentType = 'other'
  let most = Number.NEGATIVE_INFINITY
  let total = 0
  const scores: number[] = []
  for (const type of DOCUMENT_TYPES) {
    const output = model.output(`type ${type}`)
    const score = output === undefined ? -20 : scoreOutput(output, vector) + titleBonus(vector, type)
    scores.push(score)
    if (score > most) {
      most = score
      best = type
    }
  }
  for (const score of scores) total += Math.exp(score - most)
  return { type: best, score: Math.round(1000 / total) / 1000 }
}

/** Kinds whose name in a title leaves no doubt. */
const PLAIN: ReadonlySet<DocumentType> = new Set<DocumentType>(['reflectieverslag', 'cv', 'indicatie', 'notulen'])

/** A document that calls itself something mostly is that, also where the examples learned from did not. */
function titleBonus(vector: HashedVector, type: DocumentType): number {
  if (!vector.slots.includes(slotOf(`cue head ${type}`))) return 0
  return PLAIN.has(type) ? 2 : 1
}
