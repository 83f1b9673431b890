import { ROLES, type Role } from '@sluiswacht/model'
import { ROLE_WEIGHTS } from './generated/role-weights.ts'
import { type LinearModel, readModel, scoresOf } from './linear-model.ts'
import { type RoleScene, roleFeatures } from './role-features.ts'

let model: LinearModel | undefined

/** What each person of a document is in it. */
export function tellRoles(scene: RoleScene): Role[] {
  model ??= readModel(ROLES, ROLE_WEIGHTS)
  const shipped = model
  return scene.people.map((_, rank) => {
    const scores = scoresOf(shipped, roleFeatures(scene, rank))
    return ROLES[scores.indexOf(Math.max(...scores))] ?? 'other'
  })
}
