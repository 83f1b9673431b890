import type { Finding } from '@sluiswacht/model'
import { ownerFeatures } from './owner-features.ts'
import { type OwnerScene, placeOf } from './owner-place.ts'
import { OWNER_WEIGHTS } from './generated/owner-weights.ts'
import { type LinearModel, readModel, scoresOf } from './linear-model.ts'

let model: LinearModel | undefined

/** Of which person (position in `scene.people`) each identifier is. A person has one BSN and one date of birth. */
export function attachIdentifiers(scene: OwnerScene, identifiers: readonly Finding[]): Map<Finding, number> {
  model ??= readModel(['owner'], OWNER_WEIGHTS)
  const owners = new Map<Finding, number>()
  if (scene.people.length === 0) return owners
  const unique = new Map<string, number>()
  const taken = new Map<string, string>()
  for (const finding of identifiers) {
    const single = finding.label === 'BSN' || finding.label === 'DOB'
    const known =
      finding.label === 'BSN' || finding.label === 'EMAIL' ? unique.get(`${finding.label} ${finding.value}`) : undefined
    const owner = known ?? best(model, scene, finding, taken)
    owners.set(finding, owner)
    unique.set(`${finding.label} ${finding.value}`, owner)
    if (single) taken.set(`${finding.label} ${owner}`, finding.value)
  }
  return owners
}

function best(weights: LinearModel, scene: OwnerScene, finding: Finding, taken: ReadonlyMap<string, string>): number {
  const place = placeOf(scene, finding)
  let owner = scene.main
  let top = Number.NEGATIVE_INFINITY
  for (const [person, features] of ownerFeatures(scene, place)) {
    const other = taken.get(`${finding.label} ${person}`)
    const head =
      features.has('column') || features.has('column header')
        ? COLUMN
        : features.has('kin in label')
          ? KIN_LABEL
          : features.has('signer of block')
            ? SIGNED
            : features.has('writer self')
              ? WRITER
              : 0
    const score =
      (scoresOf(weights, features)[0] ?? 0) +
      head +
      (features.has('in name of') ? IN_NAME_OF : 0) +
      (features.has('theirs') ? THEIRS : 0) +
      (features.has('yours') ? YOURS : 0) +
      (features.has('mine') ? MINE : 0) +
      (features.has('relative of sentence') ? OF_RELATIVE : 0) +
      (features.has('head of item') ? OF_ITEM : 0) -
      (other !== undefined && other !== finding.value ? TAKEN : 0)
    if (score > top) {
      top = score
      owner = person
    }
  }
  return owner
}

/** What it costs to give somebody a second BSN or date of birth. */
const TAKEN = 3
/** What the name at the head of the column adds: such tables are too rare to learn it from. */
const COLUMN = 5
/** What "t.n.v." in front of a name adds. */
const IN_NAME_OF = 6
/** What "haar nummer is" adds for the woman whom the pronoun stands for. */
const THEIRS = 1
/** What "uw nummer is" adds for who is written to. */
const YOURS = 1.5
/** What "Moeder staat onder bewind (kenmerk" adds for her. */
const OF_RELATIVE = 3
/** What it adds to be the first who is named in an item of a numbered list. */
const OF_ITEM = 1
/** What "mijn burgerservicenummer is" adds for who writes. */
const MINE = 2.5
/** What "telefoon moeder" adds for the mother. */
const KIN_LABEL = 2.5
/** What it adds that nothing but short lines stand between a signature and a value. */
const SIGNED = 2
/** What "mijn nummer is" adds for who writes. */
const WRITER = 1.8
