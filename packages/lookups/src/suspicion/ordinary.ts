import type { Units } from '../explanations/explain.ts'
import { type Circles, Levels } from './circles.ts'

/** A reason that is at least so telling ends the search; a weaker one leaves the look-up open. */
export const TELLING = -0.35
/** Units by which a context leans to the wider one around it. */
const LEAN = 12
/** A context in which work always leaves a reason says at most this much (powers of ten). */
const MOST = 1.8

/**
 * What is ordinary for whom: for each unit how much its lack of a reason says, measured against others of the same role
 * with the same purpose and way of searching, then the purpose, the role, the department, all. One's own units do not
 * count.
 */
export function openDoubt(units: Units, circles: Circles): Float64Array {
  const isOpen = (unit: number): boolean => (units.doubt[unit] ?? 0) > TELLING
  const counts = circles.list.map(() => new Float64Array(2))
  for (let unit = 0; unit < units.count; unit++) {
    const count = counts[circles.of[unit] ?? 0]
    if (!count) continue
    count[0] = (count[0] ?? 0) + 1
    if (isOpen(unit)) count[1] = (count[1] ?? 0) + 1
  }
  const levels = new Levels(circles, counts, 2, ({ role, peers, department, purpose, keys }) => [
    '*',
    `d ${department}`,
    `r ${role}`,
    `j ${department}|${role}`,
    `a ${purpose}`,
    `g ${peers}`,
    `p ${peers}|${purpose}`,
    `k ${peers}|${purpose}|${keys}`,
  ])
  const lack = circles.list.map((circle) => {
    let share = 0.5
    for (const [all = 0, open = 0] of levels.others(circle)) share = (open + LEAN * share) / (all + LEAN)
    return Math.min(MOST, -Math.log10(share))
  })
  return units.doubt.map((doubt, unit) => (isOpen(unit) ? (lack[circles.of[unit] ?? 0] ?? 0) + doubt : doubt))
}
