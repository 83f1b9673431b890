import type { Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'

/** How often a trait is seen with wrong look-ups, by kind of matter: one who is known by name, or addresses for a third party. */
export const WHEN_WRONG = {
  personal: { name: 0.5, address: 0.22, plate: 0.05, number: 0.25, off_hours: 0.15, other_case: 0.15, changes: 0.01 },
  batch: { name: 0.25, address: 0.6, plate: 0.25, number: 0.08, other_case: 0.25, changes: 0.01 },
} as const satisfies Record<string, Partial<Record<Measured, number>>>
export type Matter = keyof typeof WHEN_WRONG

const LEAN = 30
const MOST = 1
const LEAST = -0.8
const OFFICE = { from: 6 * 60 + 45, to: 18 * 60 + 45 }

/** Weighs the traits of units against what is usual for others of the same role. */
export interface TraitScale {
  /** Power of ten by which the trait is likelier with a wrong look-up of this matter than with work. */
  of(unit: number, matter: Matter): number
  readonly offHours: (unit: number) => boolean
  /** Whether the purpose was chosen for the occasion: not one of the usual ones of the role. */
  readonly specialPurpose: (unit: number) => boolean
}

const USUAL_PURPOSE = 0.03

const MEASURED = ['name', 'address', 'plate', 'number', 'off_hours', 'other_case', 'changes'] as const
type Measured = (typeof MEASURED)[number]

export function traitScale(units: Units, employees: readonly Employee[]): TraitScale {
  const offHours = (unit: number): boolean => {
    const weekday = ((units.day[unit] ?? 0) + 3) % 7
    return weekday >= 5 || (units.localMinute[unit] ?? 600) < OFFICE.from || (units.lastLocal[unit] ?? 600) > OFFICE.to
  }
  const has = (unit: number, trait: Measured): boolean => {
    if (trait === 'off_hours') return offHours(unit)
    if (trait === 'changes') return units.changes[unit] === 1
    if (trait === 'other_case') return units.cites[unit] === 2
    return units.keys[unit] === trait
  }
  const total = new Map<string, number[]>()
  const own = new Map<string, number[]>()
  const levelsOf = (unit: number): string[] => {
    const role = employees[units.user[unit] ?? 0]?.role ?? ''
    return [`r ${role}`, `a ${units.purpose[unit] ?? ''}`, `p ${role}|${units.purpose[unit] ?? ''}`]
  }
  for (let unit = 0; unit < units.count; unit++)
    for (const [map, key] of [
      [total, '*'] as const,
      ...levelsOf(unit).flatMap((level) => [
        [total, level] as const,
        [own, `${units.user[unit] ?? 0} ${level}`] as const,
      ]),
    ]) {
      const counts = map.get(key) ?? new Array<number>(MEASURED.length + 1).fill(0)
      if (counts[MEASURED.length] === 0) map.set(key, counts)
      counts[MEASURED.length] = (counts[MEASURED.length] ?? 0) + 1
      for (const [index, trait] of MEASURED.entries()) if (has(unit, trait)) counts[index] = (counts[index] ?? 0) + 1
    }
  const size = MEASURED.length
  const usual = (unit: number, index: number): number => {
    const all = total.get('*')
    let share = ((all?.[index] ?? 0) + 1) / ((all?.[size] ?? 0) + 20)
    for (const level of levelsOf(unit)) {
      const [sum, mine] = [total.get(level), own.get(`${units.user[unit] ?? 0} ${level}`)]
      const others = (sum?.[size] ?? 0) - (mine?.[size] ?? 0)
      share = ((sum?.[index] ?? 0) - (mine?.[index] ?? 0) + LEAN * share) / (others + LEAN)
    }
    return share
  }
  return {
    offHours,
    specialPurpose(unit) {
      const purpose = units.purpose[unit] ?? ''
      if (purpose.startsWith('|')) return false
      const role = employees[units.user[unit] ?? 0]?.role ?? ''
      const [same, all] = [total.get(`p ${role}|${purpose}`), total.get(`r ${role}`)]
      return (same?.[size] ?? 0) < USUAL_PURPOSE * (all?.[size] ?? 1)
    },
    of(unit, matter) {
      let weight = 0
      for (const [index, trait] of MEASURED.entries()) {
        const wrong: number | undefined = Object.hasOwn(WHEN_WRONG[matter], trait)
          ? (WHEN_WRONG[matter] as Record<string, number>)[trait]
          : undefined
        if (wrong !== undefined && has(unit, trait))
          weight += Math.max(LEAST, Math.min(MOST, Math.log10(wrong / usual(unit, index))))
      }
      return weight
    },
  }
}
