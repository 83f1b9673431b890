import { YOUTH_WEIGHTS } from './generated/youth-weights.ts'
import { type LinearModel, readModel, scoresOf } from './linear-model.ts'
import type { RoleScene } from './role-features.ts'
import { youthFeatures } from './youth-features.ts'

let model: LinearModel | undefined

/** How much more speaks for a child than for a grown-up: the logarithm of the odds by the fitted model. */
export function youthOf(scene: RoleScene, rank: number): number {
  model ??= readModel(['grown', 'young'], YOUTH_WEIGHTS)
  const [grown = 0, young = 0] = scoresOf(model, youthFeatures(scene, rank))
  return young - grown
}
