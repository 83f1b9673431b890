import type { Category, CategoryFinding, DocumentType, Span } from '@sluiswacht/model'
import type { HashedVector } from '../document/hashed-vector.ts'
import type { LinearModel } from '../document/linear-model.ts'
import { scoreOutput } from '../document/linear-model.ts'
import type { CategoryEvidence } from './category-evidence.ts'
import { DOCUMENT_SHARE, evidenceVector } from './category-vector.ts'

/** Sentences shown for a category; a reader needs the strongest few. */
const MOST_EVIDENCE = 12

/** Categories of which too few examples exist to learn from: one clear sentence about somebody is enough. */
const RARE: ReadonlySet<Category> = new Set<Category>([
  'religion',
  'ethnicity',
  'political',
  'union',
  'sexual',
  'biometric',
  'genetic',
])
/** How sure a sentence about somebody is that says it in a way that is hardly used but of a person. */
const TOLD = 0.75
/** What is left of what the words say where nobody is named. */
const OF_NOBODY = 0.4
/** Kinds of document that speak of matters rather than of people. */
const IMPERSONAL: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'beleid',
  'publicatie',
  'notulen',
  'code',
  'other',
])

/** What is known of the document apart from its words. */
export interface Setting {
  readonly type: DocumentType
  readonly people: number
}

/** What is surely said of somebody whatever the words of the document: 0 when nothing is. */
function toldBySentence(evidence: CategoryEvidence, setting: Setting): number {
  if (setting.people === 0 || IMPERSONAL.has(setting.type)) return 0
  if (evidence.sentences.some((sentence) => sentence.telling > 0 && sentence.ofOne)) return TOLD
  const ofOne = evidence.sentences.filter((sentence) => sentence.strong > 0 && sentence.ofOne)
  if (ofOne.length > 1 && evidence.strongTerms > 1) return 0.5
  if (!RARE.has(evidence.category)) return 0
  const clear = evidence.sentences.some((sentence) => sentence.strong > 0 && sentence.aboutSomebody)
  return clear ? (evidence.strongTerms > 1 ? 0.75 : 0.6) : evidence.tellingTerms > 0 ? 0.42 : 0
}

/**
 * The categories that a text holds about people, each with the sentences that show it. `least` is the probability from
 * which a category is reported. Nothing is reported without a word of the category in the text.
 */
export function findCategories(
  document: HashedVector,
  gathered: readonly CategoryEvidence[],
  model: LinearModel,
  setting: Setting,
  least: number,
): CategoryFinding[] {
  const found: CategoryFinding[] = []
  const sums = model.sums(document)
  for (const evidence of gathered) {
    const output = model.output(`category ${evidence.category}`)
    if (output === undefined || (evidence.strongTerms === 0 && evidence.weakTerms < 2)) continue
    const learned =
      1 /
      (1 +
        Math.exp(
          -scoreOutput(output, evidenceVector(evidence, setting.type), (sums[output.place] ?? 0) * DOCUMENT_SHARE),
        ))
    const score = Math.max(setting.people === 0 ? OF_NOBODY * learned : learned, toldBySentence(evidence, setting))
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
