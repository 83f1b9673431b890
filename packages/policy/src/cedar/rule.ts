import { type Effect, EFFECTS, type Localized } from '@sluiswacht/model'
import type { UsedAttributes } from './used-attributes.ts'

/** The ways in which a request may leave, mildest first: as it is, masked, or after the user gave a reason. */
export const WAYS = ['send', 'sendMasked', 'askReason'] as const
export type Way = (typeof WAYS)[number]

/** A Cedar policy with what its annotations say of it. */
export interface Rule {
  readonly id: string
  readonly kind: 'permit' | 'forbid'
  /** Own rules of the organisation come as step 6. */
  readonly step: number
  readonly text: Localized
  readonly source: string
  /** Ways that it permits or forbids. */
  readonly ways: ReadonlySet<Way>
  /** What its conditions look at. */
  readonly uses: UsedAttributes
  /** Cedar source, for the engine and for the version. */
  readonly cedar: string
}

/** The mildest effect that a rule leaves by itself. */
export function effectOf(rule: Rule): Effect {
  const at = WAYS.findIndex((way) => rule.ways.has(way) === (rule.kind === 'permit'))
  return EFFECTS[at < 0 ? WAYS.length : at] ?? 'deny'
}

/** The effect of leaving in a way. */
export function effectOfWay(way: Way): Effect {
  return EFFECTS[WAYS.indexOf(way)] ?? 'deny'
}
