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
    for (const [role, score] of scoreRoles(roleFeatures(scene, rank))) {
      if (score <= most) continue
      best = role
      most = score
    }
    return best
  })
}

/** How much speaks for each role, by the features of {@link roleFeatures}. */
export function scoreRoles(features: ReadonlySet<string>): Map<Role, number> {
  model ??= readModel(ROLES, ROLE_WEIGHTS)
  const scores = scoresOf(model, features)
  return new Map(
    ROLES.map((role, at) => {
      let score = scores[at] ?? 0
      for (const [place, bonus] of CUE_BONUS) if (features.has(`cue ${place} ${role}`)) score += bonus
      return [role, score]
    }),
  )
}
