import type { DocumentType } from '@sluiswacht/model'
import { DOCUMENT_TYPES } from '@sluiswacht/model'
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

/** Slots of what {@link evidenceVector} counts, in its order. */
const COUNTED: readonly number[] = [
  'own strong terms',
  'own strong hits',
  'own any strong',
  'own two strong',
  'own weak terms',
  'own weak hits',
  'own telling',
  'own about somebody',
  'own of one',
  'own any of one',
  'own of one share',
  'own telling terms',
  'own any told',
  'own told of one',
  'own any about',
  'own dense',
  'own share',
].map((name) => cueSlot(name))
const OF_TYPE = new Map(DOCUMENT_TYPES.map((type) => [type, cueSlot(`own type ${type}`)]))
const DENIED = cueSlot('own denied')
const HYPOTHETICAL = cueSlot('own hypothetical')

/** What the terms say of one category; each category has weights of its own for it. */
export function evidenceVector(evidence: CategoryEvidence, type: DocumentType): HashedVector {
  const { sentences, strongTerms } = evidence
  let weak = 0
  let telling = 0
  let about = 0
  let ofOne = 0
  let toldOfOne = false
  let dense = false
  for (const sentence of sentences) {
    weak += sentence.weak
    if (sentence.strong === 0) continue
    telling++
    if (sentence.aboutSomebody) about++
    if (sentence.ofOne) ofOne++
    if (sentence.ofOne && sentence.telling > 0) toldOfOne = true
    if (sentence.strong > 1) dense = true
  }
  const slots: number[] = []
  const values: number[] = []
  const add = (slot: number, value: number): void => {
    if (value === 0) return
    slots.push(slot)
    values.push(value)
  }
  const counts = [
    Math.log2(1 + strongTerms),
    Math.log2(1 + evidence.strongHits),
    strongTerms > 0 ? 1 : 0,
    strongTerms > 1 ? 1 : 0,
    Math.log2(1 + evidence.weakTerms),
    Math.log2(1 + weak),
    Math.log2(1 + telling),
    Math.log2(1 + about),
    Math.log2(1 + ofOne),
    ofOne > 0 ? 1 : 0,
    telling === 0 ? 0 : ofOne / telling,
    Math.log2(1 + evidence.tellingTerms),
    evidence.tellingTerms > 0 ? 1 : 0,
    toldOfOne ? 1 : 0,
    about > 0 ? 1 : 0,
    dense ? 1 : 0,
    Math.min(1, (3 * telling) / (4 + sentences.length)),
  ]
  for (const [place, slot] of COUNTED.entries()) add(slot, 2 * (counts[place] ?? 0))
  add(OF_TYPE.get(type) ?? 0, 1)
  add(DENIED, 2 * Math.min(2, evidence.denied))
  add(HYPOTHETICAL, 2 * Math.min(2, evidence.hypothetical))
  for (const [slot, value] of evidence.terms) {
    slots.push(slot)
    values.push(TERM * value)
  }
  return { slots, values }
}
