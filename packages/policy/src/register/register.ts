import type { AccountKind, DataClass, Localized } from '@sluiswacht/model'
import type { ConditionId, PartyRole } from './condition.ts'

/** A calendar day in the Netherlands, `YYYY-MM-DD`; days compare as strings. */
export type Day = string

/** What a policy does with a class of data, mildest first. */
export const CELLS = ['allowed', 'mask', 'reason', 'forbidden'] as const
export type Cell = (typeof CELLS)[number]

export const HOSTINGS = [
  'third_party_online',
  'integrated_in_software',
  'local_or_own_server',
  'self_developed',
] as const
export type Hosting = (typeof HOSTINGS)[number]

/** A pilot needs the same conditions as everyday use. */
export const PHASES = ['pilot', 'in_use', 'ended'] as const
export type Phase = (typeof PHASES)[number]

/** Class of the use under the AI Act. */
export const AI_ACT_CLASSES = ['prohibited', 'high_risk', 'limited', 'minimal'] as const
export type AiActClass = (typeof AI_ACT_CLASSES)[number]

/** Proof that a condition is met. An empty `evidence` or `owner` counts as missing. */
export interface Evidence {
  readonly evidence?: string | null | undefined
  readonly owner?: string | null | undefined
  /** Day from which the proof holds. */
  readonly date?: Day | null | undefined
  /** Last day on which it holds; absent = no end (C14 always needs one). */
  readonly until?: Day | null | undefined
  /** C5 only: where the advice of the data protection officer is kept. */
  readonly fgAdvice?: string | null | undefined
  /** C5 only: who accepted the residual risk for the controller. */
  readonly riskAcceptedBy?: string | null | undefined
  /** Reason why the condition does not apply; only for conditions that can be waived. */
  readonly notApplicable?: string | null | undefined
}

export interface Party {
  readonly name: string
  readonly role: PartyRole
  readonly conditions: Readonly<Partial<Record<ConditionId, Evidence>>>
}

/** A milder cell for one purpose, on the ground of a DPIA. */
export interface Loosening {
  readonly class: DataClass
  readonly to: Cell
  readonly dpia: string
  readonly owner: string
  readonly from: Day
  readonly until: Day
}

export interface Contract {
  readonly reference: string
  readonly plan: string
  /** Kinds of account that the contract covers. */
  readonly accounts: readonly AccountKind[]
  /** Tenants or workspaces that the contract covers; empty = the service shows none. */
  readonly tenants: readonly string[]
  readonly from: Day
  readonly until?: Day | undefined
}

/** One entry of the register of AI uses: one service, under one contract, for one purpose. */
export interface RegisteredUse {
  readonly id: string
  readonly name: Localized
  /** Where the user finds the service, for the allowed alternative. */
  readonly url?: string | undefined
  /** Id in the list of services. */
  readonly service?: string | undefined
  /** Hosts of an own service that the list does not know; subdomains count. */
  readonly hosts: readonly string[]
  readonly hosting: Hosting
  readonly phase: Phase
  readonly contract?: Contract | undefined
  readonly purpose: string
  /** `*` = every department. */
  readonly departments: readonly string[]
  /** Roles that may use it; empty = every role. */
  readonly roles: readonly string[]
  readonly trainings: readonly string[]
  readonly aiActClass: AiActClass
  /** Proof of duties under dated law, by id of the duty. */
  readonly legal: Readonly<Record<string, Evidence>>
  /** Data of employees are concerned, so that the works council has a say (C13). */
  readonly staffConcerned: boolean
  /** Stricter cells than those of the policy. */
  readonly dataClasses: Readonly<Partial<Record<DataClass, Cell>>>
  readonly loosened: readonly Loosening[]
  /** Messages over a websocket cannot be seen by the gate. */
  readonly websocket: Cell
  /** Requests in no known shape. */
  readonly unknownShape: Cell
  readonly parties: readonly Party[]
}

export interface Register {
  readonly version: 1
  readonly uses: readonly RegisteredUse[]
}
