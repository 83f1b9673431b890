import type { DocumentType } from '@sluiswacht/model'
import type { HashedVector } from '../document/hashed-vector.ts'
import { cueSlot } from '../document/hashed-vector.ts'
import type { CategoryEvidence } from './category-evidence.ts'

/** The words of a whole document say less of a category than the sentences about it, and differ by writer. */
export const DOCUMENT_SHARE = 0.3
/** What a single term weighs beside the counts. */
const TERM = 0.7

/** The vector of the document and, after it, {@link evidenceVector}; what the model of a category is trained on. */
export function categoryVector(document: HashedVector, evidence: CategoryEvidence, type: DocumentType): HashedVector {
  const own = evidenceVector(evidence, type)
  return {
    slots: [...Array.from(document.slots), ...Array.from(own.slots)],
    values: [...Array.from(document.values, (value) => value * DOCUMENT_SHARE), ...Array.from(own.values)],
  }
}

/** What the terms say of one category; each category has weights of its own for it. */
export function evidenceVector(evidence: CategoryEvidence, type: DocumentType): HashedVector {
  const { sentences } = evidence
  const telling = sentences.filter((sentence) => sentence.strong > 0)
  const about = telling.filter((sentence) => sentence.aboutSomebody)
  const own: readonly (readonly [string, number])[] = [
    ['own strong terms', Math.log2(1 + evidence.strongTerms)],
    ['own strong hits', Math.log2(1 + evidence.strongHits)],
    ['own any strong', evidence.strongTerms > 0 ? 1 : 0],
    ['own two strong', evidence.strongTerms > 1 ? 1 : 0],
    ['own weak terms', Math.log2(1 + evidence.weakTerms)],
    ['own weak hits', Math.log2(1 + sentences.reduce((sum, sentence) => sum + sentence.weak, 0))],
    ['own telling', Math.log2(1 + telling.length)],
    ['own about somebody', Math.log2(1 + about.length)],
    ['own of one', Math.log2(1 + telling.filter((sentence) => sentence.ofOne).length)],
    ['own any of one', telling.some((sentence) => sentence.ofOne) ? 1 : 0],
    [
      'own of one share',
      telling.length === 0 ? 0 : telling.filter((sentence) => sentence.ofOne).length / telling.length,
    ],
    ['own telling terms', Math.log2(1 + evidence.tellingTerms)],
    ['own any told', evidence.tellingTerms > 0 ? 1 : 0],
    ['own told of one', telling.some((sentence) => sentence.telling > 0 && sentence.ofOne) ? 1 : 0],
    ['own any about', about.length > 0 ? 1 : 0],
    ['own dense', telling.some((sentence) => sentence.strong > 1) ? 1 : 0],
    ['own share', Math.min(1, (3 * telling.length) / (4 + sentences.length))],
    [`own type ${type}`, 0.5],
    ['own denied', Math.min(2, evidence.denied)],
    ['own hypothetical', Math.min(2, evidence.hypothetical)],
  ]
  const filled = own.filter(([, value]) => value !== 0)
  return {
    slots: [...filled.map(([name]) => cueSlot(name)), ...evidence.terms.keys()],
    values: [...filled.map(([, value]) => 2 * value), ...Array.from(evidence.terms.values(), (value) => TERM * value)],
  }
}
