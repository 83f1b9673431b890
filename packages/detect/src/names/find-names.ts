import type { Finding } from '@sluiswacht/model'
import type { AnalysedText } from '../text/analysed-text.ts'
import { cuedNames } from './cues.ts'
import { nameFinding } from './finding.ts'
import type { LargerModel } from './larger-model/larger-model.ts'
import { askLargerModel } from './larger-model/second-opinion.ts'
import { shippedLexicon } from './lexicon.ts'
import { trimName } from './name-edges.ts'
import { listedNames } from './listed-names.ts'
import type { NameModel } from './name-model.ts'
import { shippedNameModel } from './name-model.ts'
import type { NameView } from './name-view.ts'
import { viewNames } from './name-view.ts'
import { isNotAPerson } from './not-persons.ts'
import { propagateNames } from './propagation.ts'
import type { NameRun } from './read-names.ts'
import { readNames } from './read-names.ts'

/**
 * Finds the names of people in a text.
 *
 * @param document the text; all offsets are those of its normalised form
 * @param found identifiers that were found before: no name is sought inside them, and they speak for a name beside them
 * @param larger a larger model that sentences in doubt are put to, see {@link openLargerModel}
 * @returns PERSON findings in order, not overlapping; `score` is the probability that the stretch is exactly a name.
 *   Findings below 0.5 are doubtful: leave them out where precision comes first.
 */
export function findNames(document: AnalysedText, found: readonly Finding[], larger?: LargerModel): Finding[] {
  const view = viewNames(document, found, shippedLexicon())
  return recogniseNames(view, shippedNameModel(), larger).map((name) => nameFinding(view, name, ['name model']))
}

/** Reads the names of a document with a model, trims them, drops streets and firms, and finds further mentions. */
export function recogniseNames(view: NameView, model: NameModel, larger?: LargerModel): NameRun[] {
  const doubts: number[] = []
  const { names, active } = readNames(view, model, larger ? doubts : undefined)
  const kept = apart(names.flatMap((name) => trimName(view, name))).filter((name) => !isNotAPerson(view, name))
  const judged = larger ? askLargerModel(view, kept, doubts, larger) : kept
  return propagateNames(view, active, cuedNames(view, listedNames(view, judged)))
}

/** Names that do not begin within the one before: a maiden name that was read by itself is part of the whole. */
function apart(names: readonly NameRun[]): NameRun[] {
  let end = 0
  return names.filter((name) => {
    if (name.start < end) return false
    end = name.end
    return true
  })
}
