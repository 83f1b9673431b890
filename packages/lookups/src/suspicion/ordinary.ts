import type { Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'

/** A reason that is at least so telling ends the search; a weaker one leaves the look-up open. */
export const TELLING = -0.35
/** Units by which a context leans to the wider one around it. */
const LEAN = 12
/** A context in which work always leaves a reason says at most this much (powers of ten). */
const MOST = 1.8

interface Tally {
  all: number
  open: number
}

/**
 * What is ordinary for whom: for each unit how much its lack of a reason says, measured against others of the same role
 * with the same purpose and way of searching, then the role, the department, all. One's own units do not count.
 */
export function openDoubt(units: Units, employees: readonly Employee[]): Float64Array {
  const isOpen = (unit: number): boolean => (units.doubt[unit] ?? 0) > TELLING
  const levelsOf = (unit: number): string[] => {
    const { role, department } = employees[units.user[unit] ?? 0] ?? { role: null, department: null }
    const job = `${department ?? ''}|${role ?? ''}`
    return [
      '*',
      department ?? '*',
      `r ${role ?? ''}`,
      `j ${job}`,
      `a ${units.purpose[unit] ?? ''}`,
      `p ${role ?? ''}|${units.purpose[unit] ?? ''}`,
      `k ${role ?? ''}|${units.purpose[unit] ?? ''}|${units.keys[unit] ?? ''}`,
    ]
  }
  const total = new Map<string, Tally>()
  const own = new Map<string, Tally>()
  for (let unit = 0; unit < units.count; unit++) {
    const open = isOpen(unit) ? 1 : 0
    for (const level of levelsOf(unit)) {
      count(total, level, open)
      count(own, `${units.user[unit] ?? 0} ${level}`, open)
    }
  }
  const doubts = new Float64Array(units.count)
  for (let unit = 0; unit < units.count; unit++) {
    const doubt = units.doubt[unit] ?? 0
    if (!isOpen(unit)) {
      doubts[unit] = doubt
      continue
    }
    let share = 0.5
    for (const level of levelsOf(unit)) {
      const all = total.get(level) ?? { all: 0, open: 0 }
      const mine = own.get(`${units.user[unit] ?? 0} ${level}`) ?? { all: 0, open: 0 }
      const [others, open] = [all.all - mine.all, all.open - mine.open]
      share = (open + LEAN * share) / (others + LEAN)
    }
    doubts[unit] = Math.min(MOST, -Math.log10(share)) + doubt
  }
  return doubts
}

function count(tallies: Map<string, Tally>, key: string, open: number): void {
  const tally = tallies.get(key)
  if (tally) {
    tally.all += 1
    tally.open += open
  } else tallies.set(key, { all: 1, open })
}
