import type { Localized } from '@sluiswacht/model'
import { EXPLAINED, type Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'
import type { Population } from '../relations/population.ts'

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
  /** How unlikely this is without a wrong reason: powers of ten, on one scale for all kinds. */
  readonly surprise: number
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
  /** How many unexplained units each official has. */
  readonly unexplained: Int32Array
  readonly hasContacts: boolean
}

export function makeSetting(
  units: Units,
  employees: readonly Employee[],
  population: Population,
  hasContacts: boolean,
): Setting {
  const unitsOf: number[][] = employees.map(() => [])
  const unexplained = new Int32Array(employees.length)
  for (let unit = 0; unit < units.count; unit++) {
    const user = units.user[unit] ?? 0
    unitsOf[user]?.push(unit)
    if ((units.strength[unit] ?? 0) < EXPLAINED) unexplained[user] = (unexplained[user] ?? 0) + 1
  }
  return { units, employees, population, unitsOf, unexplained, hasContacts }
}

/** −log10 of the chance of `count` or more when `expected` are expected (Poisson); large counts by their leading term. */
export function surpriseOf(count: number, expected: number): number {
  if (count <= 0) return 0
  const mean = Math.max(expected, 1e-9)
  let logTerm = -mean + count * Math.log(mean)
  for (let n = 2; n <= count; n++) logTerm -= Math.log(n)
  let tail = 1
  let term = 1
  for (let n = count + 1; n < count + 60; n++) {
    term *= mean / n
    tail += term
    if (term < 1e-12) break
  }
  return Math.max(0, -(logTerm + Math.log(tail)) / Math.LN10)
}
