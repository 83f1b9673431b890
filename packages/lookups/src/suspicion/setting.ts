import type { Localized } from '@sluiswacht/model'
import type { Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'
import type { Population } from '../relations/population.ts'
import { makeCircles } from './circles.ts'
import { openDoubt, TELLING } from './ordinary.ts'
import { peersOf } from './peers.ts'
import { type TraitScale, traitScale } from './traits.ts'

/** The kinds of misuse that are looked for. */
export type AlertKind =
  | 'family'
  | 'ex_conflict'
  | 'neighbour'
  | 'colleague'
  | 'celebrity'
  | 'criminal_batch'
  | 'own_record'
  | 'export_before_leaving'
  | 'credentials_shared'

/** A reason with what shows it; never names a resident or official. */
export interface AlertReason {
  readonly text: Localized
  readonly evidence: string
}

/** One suspected incident before alerts are ordered. */
export interface Suspicion {
  readonly user: number
  readonly kind: AlertKind
  /** The resident it turns on, where there is one. */
  readonly person: number | null
  /** Power of ten of the odds that it is wrong rather than work: one scale for all kinds. */
  readonly odds: number
  /** Positions in {@link Units}. */
  readonly units: readonly number[]
  /** Further events by row of the log, for kinds that do not turn on units. */
  readonly rows: readonly number[]
  readonly reasons: readonly AlertReason[]
  readonly against: readonly AlertReason[]
  readonly missing: readonly Localized[]
}

/** All that the detectors of suspicion look at. */
export interface Setting {
  readonly units: Units
  readonly employees: readonly Employee[]
  readonly population: Population
  /** Units of each official, in order of time. */
  readonly unitsOf: readonly (readonly number[])[]
  /** What the reason of a unit, or its absence, says: powers of ten (see `ordinary.ts`). */
  readonly doubt: Float64Array
  /** Whether no telling reason was found. */
  readonly isOpen: (unit: number) => boolean
  readonly traits: TraitScale
  /** The peer group of each official (see `peers.ts`). */
  readonly peers: readonly string[]
  /** Whether it is the official's job to open records that nobody asked for: functional management, internal control. */
  readonly worksAtRandom: (user: number) => boolean
  /** Length of the log in months of 30 days. */
  readonly months: number
  readonly hasContacts: boolean
}

/** Words by which town halls name such jobs. */
const AT_RANDOM = /functioneel (?:applicatie)?beheer|applicatiebeheer|interne? (?:controle|audit)|\baudit|steekproef/i

export function makeSetting(
  units: Units,
  employees: readonly Employee[],
  population: Population,
  hasContacts: boolean,
): Setting {
  const unitsOf: number[][] = employees.map(() => [])
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let unit = 0; unit < units.count; unit++) {
    unitsOf[units.user[unit] ?? 0]?.push(unit)
    first = Math.min(first, units.day[unit] ?? first)
    last = Math.max(last, units.day[unit] ?? last)
  }
  const peers = peersOf(units, employees)
  const circles = makeCircles(units, employees, peers)
  return {
    units,
    employees,
    population,
    unitsOf,
    doubt: openDoubt(units, circles),
    isOpen: (unit) => (units.doubt[unit] ?? 0) > TELLING,
    traits: traitScale(units, circles, employees),
    peers,
    worksAtRandom: (user) =>
      AT_RANDOM.test(
        `${employees[user]?.role ?? ''} ${employees[user]?.department ?? ''} ${employees[user]?.team ?? ''}`,
      ),
    months: units.count === 0 ? 1 : Math.max(0.25, (last - first + 1) / 30),
    hasContacts,
  }
}

/**
 * −log10 of the chance of `count` or more when `expected` are expected. Officials differ, so the rate is a gamma variable
 * of shape `EVENNESS` (negative binomial).
 */
export function surpriseOf(count: number, expected: number): number {
  if (count <= expected) return 0
  const p = EVENNESS / (EVENNESS + Math.max(expected, 1e-9))
  let term = p ** EVENNESS
  let below = 0
  for (let n = 0; n < count; n++) {
    below += term
    term *= ((EVENNESS + n) / (n + 1)) * (1 - p)
  }
  // The tail itself, summed: 1 − below loses its digits when it is small.
  let tail = 0
  for (let n = count; n < count + 200 && term > 1e-14; n++) {
    tail += term
    term *= ((EVENNESS + n) / (n + 1)) * (1 - p)
  }
  return below < 0.5 ? 0 : -Math.log10(Math.max(tail, 1e-12))
}

/** Shape of how unevenly the same work gives look-ups. */
const EVENNESS = 2
