import type { DataClass, Localized } from '@sluiswacht/model'
import type { ConditionId } from '../register/condition.ts'
import type { Cell, Day } from '../register/register.ts'

/** An allowed way to offer to somebody who was refused. */
export interface Alternative {
  /** Id of a registered use; the alternative is then offered only to those who may use it for what they tried. */
  readonly use?: string | undefined
  readonly text: Localized
  readonly url?: string | undefined
}

/** A time-limited, accounted departure from named rules. */
export interface PolicyException {
  readonly id: string
  readonly owner: string
  readonly secondPerson: string
  readonly reason: string
  /** Where the advice of the data protection officer is kept. */
  readonly fgAdvice: string
  readonly from: Day
  readonly until: Day
  /** Ids of registered uses it holds for. */
  readonly uses: readonly string[]
  /** Empty = every department. */
  readonly departments: readonly string[]
  /** Pseudonyms; empty = everybody in the departments. */
  readonly users: readonly string[]
  readonly lifts: {
    readonly conditions: readonly ConditionId[]
    readonly classes: Readonly<Partial<Record<DataClass, Cell>>>
  }
}

/** The organisation's policy, apart from its register. */
export interface PolicySettings {
  readonly version: 1
  readonly organisation: string
  /** `dry_run` records what would have been decided and lets everything pass. */
  readonly mode: 'enforce' | 'dry_run'
  readonly matrix: Readonly<Record<DataClass, Cell>>
  /** Purposes closed beside those that always are. */
  readonly closedPurposes: readonly string[]
  /** `strictest` = the strictest cell of all uses the user may have meant. */
  readonly purposeNotStated: 'strictest' | 'deny'
  /** Which AI sites may be opened as long as nothing is sent. */
  readonly visits: 'registered' | 'all' | 'none'
  readonly users: {
    readonly unnamed: Cell
    readonly trainings: readonly string[]
    readonly trainingMissing: Cell
    readonly justificationLength: number
  }
  readonly alternative: Alternative
  readonly alternatives: readonly Alternative[]
  readonly exceptionRequest: { readonly text: Localized; readonly url?: string | undefined }
  readonly exceptions: readonly PolicyException[]
  /** Other dates for duties under law, by id of the duty, when a lawyer reads them otherwise. */
  readonly legalDates: Readonly<Record<string, Day>>
  readonly evidence: EvidenceSettings
}

/** What the gate keeps of what passed. Days. */
export interface EvidenceSettings {
  /** Whether the content itself is kept, encrypted: never, of refused requests, or of all. */
  readonly content: 'never' | 'refused' | 'all'
  readonly contentDays: number
  readonly recordDays: number
}
