import type { CaseLoad } from '../cases.ts'
import type { Organisation } from '../organisation.ts'
import type { Population } from '../population.ts'
import type { Random } from '../random.ts'
import type { Incident, Step } from './incident.ts'
import { celebrity, colleague, exConflict, family, neighbour, ownRecord } from './relations.ts'
import { credentialsShared, criminalBatch, exportBeforeLeaving } from './runs.ts'

export type Plan = { incidents: Incident[]; steps: Map<number, Step[]> }

/**
 * Plans misuse over a period: some 36 incidents per 30 days per 1,000 employees, at most 0.044% of all events.
 * @param events events expected in the whole log
 */
export function planIncidents(
  random: Random,
  population: Population,
  organisation: Organisation,
  load: CaseLoad,
  start: number,
  end: number,
  events: number,
): Plan {
  const months = (end - start + 1) / 30
  const people = organisation.employees.length / 1000
  const target = Math.max(9, Math.round(36 * months * people * (0.85 + 0.3 * random.next())))
  const most = events * 0.00044
  const thrift = Math.min(1, Math.max(0.1, (most / target - 2) / 2.6))
  const plan = {
    random,
    population,
    organisation,
    load,
    start,
    end,
    incidents: [],
    steps: new Map(),
    targeted: new Set<string>(),
    thrift,
  }
  const acts: [() => void, number][] = [
    [() => family(plan), 20],
    [() => exConflict(plan), 16],
    [() => neighbour(plan), 13],
    [() => colleague(plan), 12],
    [() => celebrity(plan), 4],
    [() => ownRecord(plan), 6],
    [() => exportBeforeLeaving(plan), 5],
    [() => credentialsShared(plan), 6],
  ]
  // Runs go first: what they may take depends on what is left for the others, at some 2.7 events each.
  const runs = Math.max(1, Math.round(target * 0.12))
  let left = most - target * 0.88 * 2.7
  for (let i = 0; i < runs; i++) left -= criminalBatch(plan, Math.max(6, Math.floor(left / Math.max(1, runs - i))))
  for (const [act] of acts) act()
  for (let tries = 0; plan.incidents.length < target && tries < target * 20; tries++) random.weighted(acts)()
  return plan
}
