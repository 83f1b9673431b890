import type { DocumentType } from '@sluiswacht/model'
import { DOCUMENT_TYPES } from '@sluiswacht/model'
import type { HashedVector } from './hashed-vector.ts'
import { SLOTS, slotOf } from './hashed-vector.ts'
import type { LinearModel } from './linear-model.ts'

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
  const titles = titlesIn(vector)
  for (const type of DOCUMENT_TYPES) {
    const output = model.output(`type ${type}`)
    const score =
      output === undefined ? -20 : output.bias + (sums[output.place] ?? 0) * output.scale + titleBonus(titles, type)
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

/** For each slot of a cue that a title names a kind of document: the bit of that kind. */
const TITLE_BITS = new Uint32Array(SLOTS)
const bitOf = (type: DocumentType): number => 1 << DOCUMENT_TYPES.indexOf(type)
for (const type of DOCUMENT_TYPES) {
  const slot = slotOf(`cue head ${type}`)
  TITLE_BITS[slot] = (TITLE_BITS[slot] ?? 0) | bitOf(type)
}

function titlesIn(vector: HashedVector): number {
  let titles = 0
  for (const slot of vector.slots) titles |= TITLE_BITS[slot] ?? 0
  return titles
}

/** A document that calls itself something mostly is that, also where the examples learned from did not. */
function titleBonus(titles: number, type: DocumentType): number {
  if ((titles & bitOf(type)) === 0) return 0
  return PLAIN.has(type) ? 2 : 1
}
