import type { Finding } from '@sluiswacht/model'
import type { AnalysedText } from '../text/analysed-text.ts'
import { nameFinding } from './finding.ts'
import { shippedLexicon } from './lexicon.ts'
import { shippedNameModel } from './name-model.ts'
import { viewNames } from './name-view.ts'
import { readNames } from './read-names.ts'

/**
 * Finds the names of people in a text.
 *
 * @param document the text; all offsets are those of its normalised form
 * @param found identifiers that were found before: no name is sought inside them, and they speak for a name beside them
 * @returns PERSON findings in order, not overlapping; `score` is the probability that the stretch is exactly a name.
 *   Findings below 0.5 are doubtful: leave them out where precision comes first.
 */
export function findNames(document: AnalysedText, found: readonly Finding[]): Finding[] {
  const view = viewNames(document, found, shippedLexicon())
  const { names } = readNames(view, shippedNameModel())
  return names.map((name) => nameFinding(view, name, ['name model']))
}
