import type { Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'
import { type Circles, Levels } from './circles.ts'

/** What a look-up turns on: one who is known by name, or addresses for a third party. */
export type Matter = 'personal' | 'batch'

/** How often a trait is seen with wrong look-ups, by kind of matter. */
const WHEN_WRONG: Readonly<Record<Matter, Readonly<Partial<Record<Measured, number>>>>> = {
  personal: { name: 0.5, address: 0.22, plate: 0.05, number: 0.25, off_hours: 0.15, other_case: 0.15, changes: 0.01 },
  batch: { name: 0.25, address: 0.6, plate: 0.25, number: 0.08, other_case: 0.25, changes: 0.01 },
}

const LEAN = 30
const MOST = 1
const LEAST = -0.8
/** Minutes of the day where no schedule tells, and what early birds and late finishers need around their hours. */
const OFFICE = [8 * 60, 17 * 60 + 30] as const
const NEVER = [24 * 60, -1] as const
const SLACK = 75

/** Weighs the traits of units against what is usual for others of the same role. */
export interface TraitScale {
  /** Power of ten by which the trait is likelier with a wrong look-up of this matter than with work. */
  of(unit: number, matter: Matter): number
  readonly offHours: (unit: number) => boolean
  /** Whether the purpose was chosen for the occasion: not one of the usual ones of the role. */
  readonly specialPurpose: (unit: number) => boolean
}

/** A purpose with a smaller share of a role's work is special. */
const USUAL_PURPOSE = 0.03

const MEASURED = ['name', 'address', 'plate', 'number', 'off_hours', 'other_case', 'changes'] as const
type Measured = (typeof MEASURED)[number]

export function traitScale(units: Units, circles: Circles, employees: readonly Employee[]): TraitScale {
  const offHours = (unit: number): boolean => {
    const weekday = ((units.day[unit] ?? 0) + 3) % 7
    const hours = employees[units.user[unit] ?? 0]?.hours
    const [from, until] = hours ? (hours[weekday] ?? NEVER) : weekday >= 5 ? NEVER : OFFICE
    return (units.localMinute[unit] ?? 600) < from - SLACK || (units.lastLocal[unit] ?? 600) > until + SLACK
  }
  const has = (unit: number, trait: Measured): boolean => {
    if (trait === 'off_hours') return offHours(unit)
    if (trait === 'changes') return units.changes[unit] === 1
    if (trait === 'other_case') return units.cites[unit] === 2
    return units.keys[unit] === trait
  }
  const size = MEASURED.length
  const counts = circles.list.map(() => new Float64Array(size + 1))
  for (let unit = 0; unit < units.count; unit++) {
    const count = counts[circles.of[unit] ?? 0]
    if (!count) continue
    count[size] = (count[size] ?? 0) + 1
    for (const [index, trait] of MEASURED.entries()) if (has(unit, trait)) count[index] = (count[index] ?? 0) + 1
  }
  const levels = new Levels(circles, counts, size + 1, ({ role, peers, purpose }) => [
    '*',
    `r ${role}`,
    `a ${purpose}`,
    `g ${peers}`,
    `p ${peers}|${purpose}`,
  ])
  const usual = circles.list.map((circle) => {
    const shares = new Float64Array(size)
    for (const [at, others] of levels.others(circle).entries())
      for (let index = 0; index < size; index++) {
        const [n, all] = [others[index] ?? 0, others[size] ?? 0]
        shares[index] = at === 0 ? (n + 1) / (all + 20) : (n + LEAN * (shares[index] ?? 0)) / (all + LEAN)
      }
    return shares
  })
  const special = circles.list.map(({ peers, purpose }) => {
    const [same, all] = [levels.all(`p ${peers}|${purpose}`), levels.all(`g ${peers}`)]
    return !purpose.startsWith('|') && (same?.[size] ?? 0) < USUAL_PURPOSE * (all?.[size] ?? 1)
  })
  return {
    offHours,
    specialPurpose: (unit) => special[circles.of[unit] ?? 0] ?? false,
    of(unit, matter) {
      const shares = usual[circles.of[unit] ?? 0]
      const wrong: Partial<Record<Measured, number>> = WHEN_WRONG[matter]
      let weight = 0
      for (const [index, trait] of MEASURED.entries()) {
        const often = wrong[trait]
        if (often !== undefined && has(unit, trait))
          weight += Math.max(LEAST, Math.min(MOST, Math.log10(often / (shares?.[index] ?? 0.5))))
      }
      return weight
    },
  }
}
