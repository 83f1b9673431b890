import type { Setting } from './setting.ts'

const LEAN = 8
const MOST = 1.6
const FEW_DAYS = 6
const DAILY = 0.15
const MOST_DAILY = 1.2

/** How often unexplained look-ups of one person come back on several days, by peer group: by itself that is often just work. */
export class Repeats {
  readonly #byPeers = new Map<string, number[]>()
  readonly #byUser: number[][]
  readonly #setting: Setting

  constructor(setting: Setting) {
    this.#setting = setting
    const { units, peers, unitsOf, isOpen } = setting
    this.#byUser = unitsOf.map((mine, user) => {
      const days = new Map<number, Set<number>>()
      for (const unit of mine) {
        if (!isOpen(unit)) continue
        const person = units.person[unit] ?? -1
        const set = days.get(person) ?? new Set<number>()
        days.set(person, set.add(units.day[unit] ?? 0))
      }
      const tally: number[] = []
      for (const set of days.values()) for (let n = 1; n <= set.size; n++) tally[n] = (tally[n] ?? 0) + 1
      for (const key of [peers[user] ?? '', '*']) {
        const sum = this.#byPeers.get(key) ?? []
        tally.forEach((count, n) => (sum[n] = (sum[n] ?? 0) + count))
        this.#byPeers.set(key, sum)
      }
      return tally
    })
  }

  /** Pairs of an official of these peers (others than `user`) and a person that were open on at least `days` days, and all pairs. */
  usual(user: number, days: number): { readonly again: number; readonly all: number; readonly share: number } {
    const mine = this.#byUser[user] ?? []
    const group = this.#byPeers.get(this.#setting.peers[user] ?? '') ?? []
    const whole = this.#byPeers.get('*') ?? []
    const again = (group[days] ?? 0) - (mine[days] ?? 0)
    const all = (group[1] ?? 0) - (mine[1] ?? 0)
    const prior = ((whole[days] ?? 0) + 0.5) / ((whole[1] ?? 0) + 10)
    return { again, all, share: (again + LEAN * prior) / (all + LEAN) }
  }

  /** How many people this official has open on at least so many days. */
  own(user: number, days: number): number {
    return this.#byUser[user]?.[days] ?? 0
  }

  /** Power of ten by which coming back on so many days speaks for a wrong look-up; `whenWrong`: from two days on. */
  weigh(user: number, days: number, whenWrong: readonly number[]): number {
    if (days < 2) return Math.log10(1 - (whenWrong[0] ?? 0)) - Math.log10(1 - Math.min(0.9, this.usual(user, 2).share))
    const known = Math.min(days, whenWrong.length + 1)
    // Who is at somebody's file nearly every day works on it.
    const daily = Math.min(MOST_DAILY, DAILY * Math.max(0, days - FEW_DAYS))
    return Math.min(MOST, Math.log10((whenWrong[known - 2] ?? 0.05) / this.usual(user, known).share)) - daily
  }
}
