import type { Category, CategoryFinding, Span } from '@sluiswacht/model'
import type { HashedVector } from '../document/hashed-vector.ts'
import type { LinearModel } from '../document/linear-model.ts'
import { scoreOutput } from '../document/linear-model.ts'
import type { CategoryEvidence } from './category-evidence.ts'
import { categoryVector } from './category-vector.ts'

/** Sentences shown for a category; a reader needs the strongest few. */
const MOST_EVIDENCE = 12

/**
 * The categories that a text holds about people, each with the sentences that show it. `least` is the probability from
 * which a category is reported. Nothing is reported without a word of the category in the text.
 */
export function findCategories(document: HashedVector, gathered: readonly CategoryEvidence[], model: LinearModel, least: number): CategoryFinding[] {
  const found: CategoryFinding[] = []
  for (const evidence of gathered) {
    const output = model.output(`category ${evidence.category}`)
    if (output === undefined || (evidence.strongTerms === 0 && evidence.weakTerms < 2)) continue
    const score = 1 / (1 + Math.exp(-scoreOutput(output, categoryVector(document, evidence))))
    if (score >= least) found.push(categoryFinding(evidence.category, score, evidence))
  }
  return found
}

function categoryFinding(category: Category, score: number, evidence: CategoryEvidence): CategoryFinding {
  const telling = evidence.sentences.filter((sentence) => sentence.strong > 0)
  const sentences = telling.length > 0 ? telling : evidence.sentences
  const best = [...sentences].sort((a, b) => weight(b) - weight(a) || a.start - b.start).slice(0, MOST_EVIDENCE)
  const spans: Span[] = best.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  return { category, score: Math.round(score * 1000) / 1000, subjects: [], evidence: spans }
}

function weight(sentence: { strong: number; weak: number; aboutSomebody: boolean }): number {
  return 2 * sentence.strong + 0.5 * sentence.weak + (sentence.aboutSomebody ? 1 : 0)
}
