import type { DocumentType } from '@sluiswacht/model'
import { DOCUMENT_TYPES } from '@sluiswacht/model'
import type { HashedVector } from './hashed-vector.ts'
import type { LinearModel } from './linear-model.ts'

const OUTPUTS = Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, `type ${type}`])) as Readonly<
  Record<DocumentType, string>
>

/** The kind of document and how sure that is. */
export function documentTypeOf(
  vector: HashedVector,
  model: LinearModel,
): { readonly type: DocumentType; readonly score: number } {
  let best: DocumentType = 'other'
  let most = Number.NEGATIVE_INFINITY
  let total = 0
  const scores: number[] = []
  const sums = model.sums(vector)
  for (const type of DOCUMENT_TYPES) {
    const output = model.output(OUTPUTS[type])
    const score = output === undefined ? -20 : output.bias + (sums[output.place] ?? 0) * output.scale
    scores.push(score)
    if (score > most) {
      most = score
      best = type
    }
  }
  for (const score of scores) total += Math.exp(score - most)
  return { type: best, score: Math.round(1000 / total) / 1000 }
}
