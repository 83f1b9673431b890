import { type Effect, EFFECTS, type GateRecord } from '@sluiswacht/model'
import type { Policy } from '../read-policy.ts'

/** A record that another policy decides otherwise. */
export interface ChangedDecision {
  readonly id: string
  readonly at: string
  readonly service: string
  readonly department: string
  readonly before: Effect
  readonly after: Effect
  /** Rules of the new decision. */
  readonly rules: readonly string[]
}

/** What a policy would have done to the records of a period. */
export interface Simulation {
  readonly policyVersion: string
  readonly records: number
  readonly before: Readonly<Record<Effect, number>>
  readonly after: Readonly<Record<Effect, number>>
  readonly stricter: number
  readonly milder: number
  /** Changes by service and by department, most first. */
  readonly byService: readonly { readonly name: string; readonly changed: number }[]
  readonly byDepartment: readonly { readonly name: string; readonly changed: number }[]
  /** Days on which something was recorded, first and last (UTC). */
  readonly first?: string
  readonly last?: string
}

/**
 * Decides the questions of records again under a policy. What would count outside dry-run is compared, on both sides.
 * `onChange` gets each record that is decided otherwise; nothing else is kept of them.
 */
export async function simulate(
  policy: Policy,
  records: AsyncIterable<GateRecord>,
  onChange: (changed: ChangedDecision) => Promise<void> | void,
): Promise<Simulation> {
  const before = noEffects()
  const after = noEffects()
  const services = new Map<string, number>()
  const departments = new Map<string, number>()
  let total = 0
  let stricter = 0
  let milder = 0
  let first: string | undefined
  let last: string | undefined
  for await (const record of records) {
    const decision = policy.decide(record.question)
    const [was, is] = [record.decision.intended, decision.intended]
    total += 1
    before[was] += 1
    after[is] += 1
    const day = record.at.slice(0, 10)
    if (first === undefined || day < first) first = day
    if (last === undefined || day > last) last = day
    if (was === is) continue
    if (EFFECTS.indexOf(is) > EFFECTS.indexOf(was)) stricter += 1
    else milder += 1
    const service = record.service ?? record.host
    const department = record.department ?? ''
    services.set(service, (services.get(service) ?? 0) + 1)
    departments.set(department, (departments.get(department) ?? 0) + 1)
    await onChange({
      id: record.id,
      at: record.at,
      service,
      department,
      before: was,
      after: is,
      rules: decision.rules.map(({ id }) => id),
    })
  }
  return {
    policyVersion: policy.version,
    records: total,
    before,
    after,
    stricter,
    milder,
    byService: most(services),
    byDepartment: most(departments),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  }
}

function noEffects(): Record<Effect, number> {
  return { allow: 0, allow_after_masking: 0, warn_and_justify: 0, deny: 0 }
}

function most(counts: ReadonlyMap<string, number>): { name: string; changed: number }[] {
  return [...counts]
    .map(([name, changed]) => ({ name, changed }))
    .toSorted((one, other) => other.changed - one.changed || (one.name < other.name ? -1 : 1))
}
