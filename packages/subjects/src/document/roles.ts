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
  model ??= readModel(ROLES, ROLE_WEIGHTS)
  const shipped = model
  return scene.people.map((_, rank) => {
    const features = roleFeatures(scene, rank)
    const scores = scoresOf(shipped, features)
    ROLES.forEach((role, at) => {
      for (const [place, bonus] of CUE_BONUS)
        if (features.has(`cue ${place} ${role}`)) scores[at] = (scores[at] ?? 0) + bonus
    })
    return ROLES[scores.indexOf(Math.max(...scores))] ?? 'other'
  })
}
