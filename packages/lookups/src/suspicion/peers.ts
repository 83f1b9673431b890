import type { Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'

/** A group with fewer officials is no group to be held against. */
const FEWEST = 5
/** A system that takes a smaller share of somebody's look-ups is not what the work turns on. */
const LEAST_SHARE = 0.12

/**
 * The peer group of each official, as a label: the role, divided by the system that sets the work apart where the role is
 * wide ("medewerker A" in the youth system is no peer of "medewerker A" in the tax system).
 */
export function peersOf(units: Units, employees: readonly Employee[]): string[] {
  const bySystem = employees.map(() => new Map<string, number>())
  const all = new Map<string, number>()
  for (let unit = 0; unit < units.count; unit++) {
    const system = systemOf(units.purpose[unit] ?? '')
    const mine = bySystem[units.user[unit] ?? 0]
    mine?.set(system, (mine.get(system) ?? 0) + 1)
    all.set(system, (all.get(system) ?? 0) + 1)
  }
  const work = bySystem.map((mine) => {
    const total = [...mine.values()].reduce((sum, n) => sum + n, 0)
    let [best, most] = ['', Number.NEGATIVE_INFINITY]
    for (const [system, n] of mine) {
      // How far the share is above that of the whole town hall; what everybody uses tells nobody apart.
      const share = n / Math.max(1, total)
      const weight = share * Math.log((share * units.count) / (all.get(system) ?? 1))
      if (share >= LEAST_SHARE && (weight > most || (weight === most && system < best))) [best, most] = [system, weight]
    }
    return best
  })
  const role = (user: number): string => employees[user]?.role ?? ''
  const sizes = new Map<string, number>()
  employees.forEach((_, user) => {
    const key = `${role(user)}|${work[user]}`
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  })
  return employees.map((_, user) => {
    const key = `${role(user)}|${work[user]}`
    return (sizes.get(key) ?? 0) >= FEWEST ? key : `${role(user)}|`
  })
}

/** The system in what {@link Units.purpose} holds. */
function systemOf(purpose: string): string {
  return purpose.slice(purpose.lastIndexOf('|') + 1)
}
