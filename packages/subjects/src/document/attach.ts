import type { Finding } from '@sluiswacht/model'
import { ownerFeatures } from './owner-features.ts'
import { type OwnerScene, placeOf } from './owner-place.ts'
import { OWNER_WEIGHTS } from './generated/owner-weights.ts'
import { type LinearModel, readModel, scoresOf } from './linear-model.ts'

let model: LinearModel | undefined

/**
 * Of which person (position in `scene.people`) each identifier is. A person has one BSN and one date of birth. A user
 * name that is made of nobody's name, and stands beside nobody, has no owner.
 */
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
    if (owner === undefined) continue
    owners.set(finding, owner)
    unique.set(`${finding.label} ${finding.value}`, owner)
    if (single) taken.set(`${finding.label} ${owner}`, finding.value)
  }
  return owners
}

function best(
  weights: LinearModel,
  scene: OwnerScene,
  finding: Finding,
  taken: ReadonlyMap<string, string>,
): number | undefined {
  const candidates = ownerFeatures(scene, placeOf(scene, finding))
  if (finding.label === 'USERNAME' && isActor(scene, finding) && isOfNobody(candidates)) return undefined
  let owner = scene.main
  let top = Number.NEGATIVE_INFINITY
  for (const [person, features] of candidates) {
    const other = taken.get(`${finding.label} ${person}`)
    const score =
      (scoresOf(weights, features)[0] ?? 0) +
      saidOf(features) -
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

/** What adds to the learned score because examples are too rare to learn it from; of the first group one counts. */
const SAID_ONCE: readonly (readonly [string, number])[] = [
  // the name at the head of the column
  ['column', 5],
  ['column header', 5],
  // "telefoon moeder"
  ['kin in label', 2.5],
  // nothing but short lines stand between a signature and the value
  ['signer of block', 2],
  // "mijn nummer is", for who writes
  ['writer self', 1.8],
]
const SAID: readonly (readonly [string, number])[] = [
  // "t.n.v."
  ['in name of', 6],
  // "Moeder staat onder bewind (kenmerk …"
  ['relative of sentence', 3],
  // "mijn burgerservicenummer is", "uw nummer is", "haar nummer is"
  ['mine', 2.5],
  ['yours', 2],
  ['theirs', 1],
  // "K. Bouali, Rozenlaan 5"
  ['only label between', 1],
  // the first who is named in an item of a numbered list
  ['head of item', 1],
]

function saidOf(features: ReadonlySet<string>): number {
  let sum = SAID_ONCE.find(([feature]) => features.has(feature))?.[1] ?? 0
  for (const [feature, worth] of SAID) if (features.has(feature)) sum += worth
  return sum
}

/** Who did something in a system: "user=mvdberg", "door mwolters". */
const ACTOR =
  /(?<![a-z])(?:user(?:name)?|usr|gebruiker|actor|medewerker|uitgevoerd door|door|by|grant \w+ on \w+ to)["']?\s?[=:]?\s?["']?$/i

function isActor({ layout }: OwnerScene, { start }: Finding): boolean {
  return ACTOR.test(layout.text.slice(Math.max(0, start - 40), start))
}

const NEAR: readonly string[] = [
  'name in address',
  'part of name in address',
  'in brackets behind',
  'only label between',
  'touches',
  'row',
  'in record',
  'mine',
  'writer self',
]

/** Whether a user name is like nobody's name and beside nobody: "user=svc_zaak", "door mwolters" of a colleague not named. */
function isOfNobody(candidates: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  for (const features of candidates.values()) if (NEAR.some((feature) => features.has(feature))) return false
  return true
}
