import { fold } from '../../packages/detect/src/names/fold.ts'
import { INFIXES } from '../../packages/detect/src/names/infixes.ts'
import type { OriginNames } from './name-sources.ts'
import {
  countedForenames,
  dataLines,
  dutchForenames,
  fakerNames,
  namesByCountry,
  namesByOrigin,
} from './name-sources.ts'
import type { Random } from './random.ts'

const infixes = new Set(INFIXES)

/** Draws names as they are borne in the Netherlands: mostly Dutch by frequency, the rest by origin and from the long tail. */
export class NamePool {
  readonly #common: readonly string[]
  readonly #commonSums: Float64Array
  readonly #rareForenames: readonly string[]
  readonly #origins: readonly OriginNames[]
  readonly #surnames: readonly string[]
  readonly #surnameSums: Float64Array
  readonly #rareSurnames: readonly string[]
  readonly #foreignSurnames: readonly string[]

  constructor() {
    const counted = countedForenames()
    this.#common = counted.map(({ name }) => name)
    this.#commonSums = sums(counted.map(({ count }) => count ** 0.6))
    this.#rareForenames = [...dutchForenames(), ...fakerNames().forenames, ...namesByCountry().forenames]
      .map(({ name }) => name)
      .filter((name) => /^\p{Lu}\p{Ll}/u.test(name))
    this.#origins = [...namesByOrigin().values()]
    const top = dataLines('names/surnames-nl-top1000-2007.tsv').map((line) => line.split('\t'))
    this.#surnames = top.map(([name = '']) => name)
    this.#surnameSums = sums(top.map(([, count]) => Number(count) ** 0.7))
    this.#rareSurnames = dataLines('names/surnames-nl-5plus.txt')
    this.#foreignSurnames = [...fakerNames().surnames, ...namesByCountry().surnames].filter((name) =>
      /^\p{Lu}\p{Ll}/u.test(name),
    )
  }

  /** Whether a drawn name is Dutch (0), of a listed origin (1 and up), or from the long tail (-1). */
  drawOrigin(random: Random): number {
    const draw = random.next()
    return draw < 0.5 ? 0 : draw < 0.85 ? 1 + random.below(this.#origins.length) : -1
  }

  forename(random: Random, origin: number): string {
    const names = this.#origins[origin - 1]
    if (names && names.male.length > 0) return random.pick(random.chance(0.5) ? names.male : names.female)
    if (origin === 0 && random.chance(0.75)) return weighted(this.#common, this.#commonSums, random)
    return random.pick(this.#rareForenames)
  }

  /** A surname in natural order, with its infix when `infix` allows. */
  surname(random: Random, origin: number, infix: boolean): string {
    for (let tries = 0; tries < 20; tries++) {
      const name = this.#draw(random, origin)
      if (infix || !infixes.has(fold(name.split(/[\s-]/)[0] ?? ''))) return name
    }
    return 'Jansen'
  }

  /** The head of a surname that is borne with an infix, without that infix ("Berg"). */
  head(random: Random): string {
    for (let tries = 0; tries < 50; tries++) {
      const words = this.#draw(random, 0).split(' ')
      if (words.length > 1 && infixes.has(fold(words[0] ?? ''))) return words.at(-1) ?? 'Berg'
    }
    return 'Berg'
  }

  #draw(random: Random, origin: number): string {
    const names = this.#origins[origin - 1]
    if (names && names.surnames.length > 0) return random.pick(names.surnames)
    if (origin === 0 && random.chance(0.6)) return weighted(this.#surnames, this.#surnameSums, random)
    return random.pick(origin < 0 && random.chance(0.5) ? this.#foreignSurnames : this.#rareSurnames)
  }
}

function sums(weights: readonly number[]): Float64Array {
  let total = 0
  return Float64Array.from(weights, (weight) => (total += weight))
}

function weighted(list: readonly string[], cumulative: Float64Array, random: Random): string {
  const draw = random.next() * (cumulative.at(-1) ?? 0)
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] ?? 0) < draw) low = middle + 1
    else high = middle
  }
  return list[low] ?? ''
}
