import type { Schemas } from '../../session/api.ts'

/** What is decided in a case. */
export type Matter = 'breach' | 'authority' | 'people'

/** What the rules propose. */
export function proposed(assessment: Schemas['Assessment'], about: Matter): 'yes' | 'no' | 'public' {
  if (about === 'breach') return assessment.is_breach ? 'yes' : 'no'
  if (about === 'authority') return assessment.notify_authority ? 'yes' : 'no'
  if (!assessment.inform_subjects) return 'no'
  return assessment.inform_by === 'public' ? 'public' : 'yes'
}
