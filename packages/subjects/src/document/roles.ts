import { ROLES, type Role } from '@sluiswacht/model'
import { ROLE_WEIGHTS } from './generated/role-weights.ts'
import { type LinearModel, readModel, scoresOf } from './linear-model.ts'
import { type RoleScene, roleFeatures } from './role-features.ts'

/** What a word for the role in a label or right beside the name adds: the fitted weights know the words of few authors. */
const CUE_BONUS = [
  ['label', 2.5],
  ['before', 0.7],
  ['after', 0.7],
] as const

let model: LinearModel | undefined

/** What each person of a document is in it. */
export function tellRoles(scene: RoleScene): Role[] {
  return scene.people.map((_, rank) => {
    let best: Role = 'other'
    let most = Number.NEGATIVE_INFINITY
    for (const [role, score] of scoreRoles(scene, rank)) {
      if (score <= most) continue
      best = role
      most = score
    }
    return best
  })
}

/** Scores of the features that all people of a text share. */
const ofTexts = new WeakMap<readonly string[], readonly number[]>()

/** How much speaks for each role of a person, by the features of {@link roleFeatures} and those of the whole text. */
export function scoreRoles(scene: RoleScene, rank: number): Map<Role, number> {
  model ??= readModel(ROLES, ROLE_WEIGHTS)
  const features = roleFeatures(scene, rank)
  const { ofText } = scene.counts
  const scores = scoresOf(model, features)
  let shared = ofTexts.get(ofText)
  if (shared === undefined) {
    shared = scoresOf(model, ofText)
    ofTexts.set(ofText, shared)
  }
  return new Map(
    ROLES.map((role, at) => {
      let score = (scores[at] ?? 0) + (shared[at] ?? 0)
      for (const [place, bonus] of CUE_BONUS) if (features.has(`cue ${place} ${role}`)) score += bonus
      return [role, score]
    }),
  )
}
