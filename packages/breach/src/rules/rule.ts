import type { Localized } from '@sluiswacht/model'
import type { Reading } from '../reading.ts'

export type Risk = 'unlikely' | 'risk' | 'high'

/** One rule of the procedure. Pure: it looks at the reading and nothing else. */
export interface Rule {
  /** Stable name, `family/what`. */
  readonly id: string
  /** Day from which the rule holds (ISO date). */
  readonly since: string
  /** Last day on which it holds; absent while it is in force. */
  readonly until?: string
  /** Article or paragraph that it rests on. */
  readonly source: string
  /** For the person who decides, in plain words. */
  readonly text: Localized
  applies(reading: Reading): boolean
}

/** A rule that says how likely harm is; in a table the first that applies decides. */
export interface RiskRule extends Rule {
  readonly risk: Risk
}

export const RISKS: readonly Risk[] = ['unlikely', 'risk', 'high']

/** The graver of two risks. */
export function graver(one: Risk, other: Risk): Risk {
  return RISKS.indexOf(one) >= RISKS.indexOf(other) ? one : other
}

/** GDPR applies from this day. */
export const GDPR = '2018-05-25'
/** Adoption of EDPB Guidelines 01/2021 (version 2.0). */
export const EXAMPLES = '2021-12-14'
/** Adoption of EDPB Guidelines 9/2022 (version 2.0). */
export const GUIDELINES = '2023-03-28'

/** Whether a rule is in force on a day. */
export function inForce(rule: { since: string; until?: string }, on: string | undefined): boolean {
  if (on === undefined) return rule.until === undefined
  return rule.since <= on && (rule.until === undefined || on <= rule.until)
}
