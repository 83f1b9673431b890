import type { AiActClass, Day } from '../register/register.ts'
import { AI_ACT } from './ai-act.ts'
import { GDPR } from './gdpr.ts'
import type { LegalDuty, LegalModule } from './legal-module.ts'

/** All modules that ship with the engine. */
export const LEGAL_MODULES: readonly LegalModule[] = [GDPR, AI_ACT]

const duties: readonly LegalDuty[] = LEGAL_MODULES.flatMap((module) => module.duties)

/** The duties that hold on a day. `dates` = other first days, by id. */
export function dutiesInForce(day: Day, dates: Readonly<Record<string, Day>>): readonly LegalDuty[] {
  return duties.filter(
    (duty) => (dates[duty.id] ?? duty.from) <= day && (duty.until === undefined || day <= duty.until),
  )
}

/** Those of `inForce` that a use of this class must prove in the register. */
export function dutiesToProve(inForce: readonly LegalDuty[], aiActClass: AiActClass): readonly LegalDuty[] {
  return inForce.filter((duty) => duty.proofFor?.includes(aiActClass) ?? false)
}

export function legalDuty(id: string): LegalDuty | undefined {
  return duties.find((duty) => duty.id === id)
}
