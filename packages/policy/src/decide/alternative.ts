import type { PolicyDecision, PolicyQuestion } from '@sluiswacht/model'
import type { Day, Register, RegisteredUse } from '../register/register.ts'
import type { PolicySettings } from '../settings/settings.ts'
import { cellOf } from './cell.ts'
import type { Facts } from './facts.ts'
import { includesName } from './select-use.ts'
import type { Standing } from './standing.ts'

/**
 * The first alternative that is open to this user for this content: a registered use that lacks nothing, for the
 * department, in which no class found is forbidden. When there is none, the general one.
 */
export function alternativeFor(
  question: PolicyQuestion,
  facts: Facts,
  settings: PolicySettings,
  register: Register,
  standingOn: (day: Day) => Standing,
): NonNullable<PolicyDecision['alternative']> {
  const standing = standingOn(facts.day)
  const open = settings.alternatives.find((alternative) => {
    if (alternative.use === undefined) return true
    const use = register.uses.find(({ id }) => id === alternative.use)
    return use !== undefined && use !== facts.use && isOpen(use, question, facts, settings, standing)
  })
  const { use, text, url } = open ?? settings.alternative
  const where = url ?? register.uses.find(({ id }) => id === use)?.url
  return { text, ...(where !== undefined && { url: where }) }
}

function isOpen(
  use: RegisteredUse,
  question: PolicyQuestion,
  facts: Facts,
  settings: PolicySettings,
  standing: Standing,
): boolean {
  const { department, roles, trainings } = question.user
  if (use.phase === 'ended' || (use.contract?.until ?? facts.day) < facts.day) return false
  if (!use.departments.includes('*') && !includesName(use.departments, department)) return false
  if (use.roles.length > 0 && !roles.some((role) => includesName(use.roles, role))) return false
  if (use.trainings.some((training) => !trainings.includes(training))) return false
  if (standing.lacksOf(use).length > 0) return false
  return facts.classes.every((dataClass) => {
    const cell = cellOf(dataClass, use, settings.matrix, [], facts.day)
    return cell !== 'forbidden' && (cell !== 'mask' || question.content.maskable)
  })
}
