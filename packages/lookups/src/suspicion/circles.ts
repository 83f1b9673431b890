import type { Units } from '../explanations/explain.ts'
import type { Employee } from '../relations/employee.ts'

/**
 * Units brought together by official, purpose and way of searching, and the circles of others that each is held against,
 * from the widest to the narrowest. Counting by these few thousand instead of by unit keeps time and memory small.
 */
export interface Circles {
  /** The circle of each unit. */
  readonly of: Int32Array
  readonly list: readonly Circle[]
}

export interface Circle {
  readonly user: number
  readonly purpose: string
  readonly keys: string
  readonly role: string
  /** See `peers.ts`. */
  readonly peers: string
  readonly department: string
}

export function makeCircles(units: Units, employees: readonly Employee[], peers: readonly string[]): Circles {
  const of = new Int32Array(units.count)
  const list: Circle[] = []
  let [user, mine] = [-1, new Map<string, Map<string, number>>()]
  for (let unit = 0; unit < units.count; unit++) {
    // Units come by official.
    if (units.user[unit] !== user) [user, mine] = [units.user[unit] ?? 0, new Map()]
    const [purpose, keys] = [units.purpose[unit] ?? '', units.keys[unit] ?? '']
    const byKeys = mine.get(purpose) ?? new Map<string, number>()
    if (byKeys.size === 0) mine.set(purpose, byKeys)
    let circle = byKeys.get(keys)
    if (circle === undefined) {
      const { role, department } = employees[user] ?? { role: null, department: null }
      circle =
        list.push({ user, purpose, keys, role: role ?? '', peers: peers[user] ?? '', department: department ?? '' }) - 1
      byKeys.set(keys, circle)
    }
    of[unit] = circle
  }
  return { of, list }
}

/** Sums over circles by level, with the own part of each official apart. Columns are counts of one thing each. */
export class Levels {
  readonly #sums = new Map<string, Float64Array>()
  readonly #own = new Map<string, Float64Array>()
  readonly #levelsOf: (circle: Circle) => readonly string[]

  constructor(
    { list }: Circles,
    counts: readonly Float64Array[],
    columns: number,
    levelsOf: (circle: Circle) => readonly string[],
  ) {
    this.#levelsOf = levelsOf
    list.forEach((circle, at) => {
      for (const level of levelsOf(circle))
        for (const [map, key] of [
          [this.#sums, level],
          [this.#own, `${circle.user} ${level}`],
        ] as const) {
          const sum = map.get(key) ?? new Float64Array(columns)
          map.set(key, sum)
          for (let column = 0; column < columns; column++)
            sum[column] = (sum[column] ?? 0) + (counts[at]?.[column] ?? 0)
        }
    })
  }

  /** What others than the official have at each level around a circle, widest first. */
  others(circle: Circle): Float64Array[] {
    return this.#levelsOf(circle).map((level) => {
      const [sum, own] = [this.#sums.get(level), this.#own.get(`${circle.user} ${level}`)]
      return (sum ?? new Float64Array()).map((value, column) => value - (own?.[column] ?? 0))
    })
  }

  /** What all have at a level. */
  all(level: string): Float64Array | undefined {
    return this.#sums.get(level)
  }
}
