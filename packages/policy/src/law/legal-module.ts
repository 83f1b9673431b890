import type { Localized } from '@sluiswacht/model'
import type { AiActClass, Day } from '../register/register.ts'

/** Where a rule of law was read. `secondary` = in a report about it; `recalled` = not read again for this version. */
export interface LegalSource {
  readonly title: string
  readonly url?: string
  readonly reading: 'read' | 'secondary' | 'recalled'
}

/** One duty under dated law. */
export interface LegalDuty {
  readonly id: string
  readonly title: Localized
  /** First day on which it holds. */
  readonly from: Day
  readonly until?: Day
  readonly sources: readonly LegalSource[]
  /** Classes of use that need proof of it in the register (`legal: {ID: …}`); absent = the duty is checked elsewhere. */
  readonly proofFor?: readonly AiActClass[]
  /** Which condition, rule or setting checks the duty. */
  readonly checkedBy: string
  /** What sources disagree on, and what the module does about it. */
  readonly conflict?: Localized
}

/** Law as dated data: a change of law is a change of this module, not of the engine. */
export interface LegalModule {
  readonly id: string
  readonly name: Localized
  /** Day on which the text was drawn up. */
  readonly asOf: Day
  readonly duties: readonly LegalDuty[]
}
