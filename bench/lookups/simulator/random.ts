/** A seeded stream of chance: the same seed gives the same municipality, on every machine. */
export type Random = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, n). */
  int(n: number): number
  /** A whole number in [low, high]. */
  between(low: number, high: number): number
  chance(p: number): boolean
  pick<T>(from: readonly T[]): T
  weighted<T>(from: readonly (readonly [T, number])[]): T
  poisson(mean: number): number
  /** About normal, mean 0 and deviation 1. */
  normal(): number
  shuffle<T>(list: T[]): T[]
  /** Another stream that depends on this seed and the label alone, so that parts can change apart. */
  fork(label: string): Random
}

function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Small Fast Counter, 32 bits (Doty-Humphrey, PractRand). */
export function seeded(seed: string): Random {
  let a = hash(`${seed}/a`)
  let b = hash(`${seed}/b`)
  let c = hash(`${seed}/c`)
  let count = 1
  const next = (): number => {
    const t = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  const random: Random = {
    next,
    int: (n) => Math.floor(next() * n),
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (p) => next() < p,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from')
      return from[Math.floor(next() * from.length)]!
    },
    weighted: (from) => {
      let total = 0
      for (const [, weight] of from) total += weight
      let left = next() * total
      for (const [value, weight] of from) {
        left -= weight
        if (left < 0) return value
      }
      return from[from.length - 1]![0]
    },
    poisson: (mean) => {
      if (mean > 40) return Math.max(0, Math.round(mean + random.normal() * Math.sqrt(mean)))
      const limit = Math.exp(-mean)
      let k = 0
      for (let p = next(); p > limit; p *= next()) k++
      return k
    },
    normal: () =>
      next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() - 6,
    shuffle: (list) => {
      for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        const kept = list[i]!
        list[i] = list[j]!
        list[j] = kept
      }
      return list
    },
    fork: (label) => seeded(`${seed}/${label}`),
  }
  return random
}
