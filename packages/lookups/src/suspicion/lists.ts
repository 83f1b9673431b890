import type { AlertReason, Setting, Suspicion } from './setting.ts'

const YEAR = 365.25
/** Traits of the people in lists that are sold against those in the register (young men, secret addresses, from elsewhere). */
const WHEN_SOLD = { youngMan: 0.5, secret: 0.15, outside: 0.35 } as const
type Trait = keyof typeof WHEN_SOLD
const TRAITS = Object.keys(WHEN_SOLD) as Trait[]
/** Lists of other people are asked for too: this share does not show these traits. */
const UNLIKE = 0.08
/** Traits of one list hang together, so they say less than each by itself. */
const TOGETHER = 0.5
const MOST = 1.3
/** A short list is seldom worth money: what is taken off for so many homes. */
const SHORT: readonly number[] = [0, 0, 0, 2, 1.2, 0.8, 0.5, 0.25]
/** A list that is longer than this is sooner a project; what is taken off for each doubling. */
const LONG = 25
const EACH_DOUBLING = 0.4
/** How often a wrong look-up names a purpose of the occasion where work seldom does. */
const SPECIAL_WHEN_WRONG = 0.03
/** Homes or streets fewer than this share of the people: an enquiry in one place. */
const SCATTERED = { homes: 0.7, streets: 0.6 } as const
const ONE_PLACE = 2

/** Weighs a run of people as a list for a third party, whatever the way in which it was found. Powers of ten. */
export interface ListScale {
  /** Young men, secret addresses and people from elsewhere, against whom the same work usually turns on. */
  people(run: readonly number[]): number
  /** How many homes, and whether they are scattered. */
  size(run: readonly number[]): number
  /** Purposes chosen for the occasion are what projects and enquiries have. */
  purposes(user: number, run: readonly number[]): number
  homes(run: readonly number[]): number
  /** Whether most of a run names a purpose that was chosen for the occasion. */
  isSpecial(run: readonly number[]): boolean
  /** In words what the people and purposes of a run say for and against the official. */
  words(run: readonly number[]): Pick<Suspicion, 'reasons' | 'against'>
}

export function listScale(setting: Setting): ListScale {
  const { units, population, traits, peers, unitsOf } = setting
  const likeness = likenessOf(setting)
  const distinct = (run: readonly number[], of: (person: number) => string | number | null | undefined): number =>
    new Set(run.map((unit) => of(units.person[unit] ?? -1) ?? units.person[unit])).size
  const homes = (run: readonly number[]): number => distinct(run, (person) => population.people[person]?.address)
  const isSpecial = (run: readonly number[]): boolean =>
    run.filter((unit) => traits.specialPurpose(unit)).length * 2 >= run.length
  const inAll = new Map<string, [special: number, all: number]>()
  unitsOf.forEach((mine, user) => {
    const special = mine.filter((unit) => traits.specialPurpose(unit)).length
    const [s, n] = inAll.get(peers[user] ?? '') ?? [0, 0]
    inAll.set(peers[user] ?? '', [s + special, n + mine.length])
  })
  const people = (run: readonly number[]): number => {
    const sum = run.reduce((total, unit) => total + (likeness[unit] ?? 0), 0)
    return Math.min(MOST, Math.log10(UNLIKE + (1 - UNLIKE) * 10 ** (TOGETHER * sum)))
  }
  return {
    homes,
    people,
    words: (run) => wordsOf(people(run), isSpecial(run)),
    size(run) {
      const [people, places] = [homes(run), distinct(run, (person) => population.people[person]?.street)]
      const persons = distinct(run, (person) => person)
      const onePlace = people < SCATTERED.homes * persons || places < SCATTERED.streets * persons
      return (
        -(SHORT[people] ?? 0) -
        (people > LONG ? EACH_DOUBLING * Math.log2(people / LONG) : 0) -
        (onePlace ? ONE_PLACE : 0)
      )
    },
    isSpecial,
    purposes(user, run) {
      const [special, all] = inAll.get(peers[user] ?? '') ?? [0, 0]
      // Where purposes are free text, a wrong look-up has one of its own too.
      const wrong = Math.min(0.9, Math.max(SPECIAL_WHEN_WRONG, (special + 6) / (all + 200)))
      return Math.log10(isSpecial(run) ? wrong : 1 - wrong)
    },
  }
}

/** From this weight on (powers of ten) the people on a list are worth a word. */
const WORTH_A_WORD = 0.4

function wordsOf(people: number, special: boolean): Pick<Suspicion, 'reasons' | 'against'> {
  const word = (nl: string, en: string, evidence: string): AlertReason => ({ text: { nl, en }, evidence })
  return {
    reasons:
      people >= WORTH_A_WORD
        ? [
            word(
              'meer jonge mannen, geheime adressen of mensen van elders dan in dit werk gewoon is',
              'more young men, secret addresses or people from elsewhere than this work usually turns on',
              `people ${people.toFixed(2)}`,
            ),
          ]
        : [],
    against: [
      ...(special
        ? [
            word(
              'het doel is voor de gelegenheid gekozen: het kan een project of controle zijn',
              'the purpose was chosen for the occasion: it may be a project or a check',
              'purpose',
            ),
          ]
        : []),
      ...(people <= -WORTH_A_WORD
        ? [
            word(
              'de opgezochte personen lijken op die in het gewone werk',
              'the people looked up are like those in the usual work',
              `people ${people.toFixed(2)}`,
            ),
          ]
        : []),
    ],
  }
}

/** For each unit how much its person is like those on lists that are sold, against whom the peers look up. */
function likenessOf(setting: Setting): Float64Array {
  const { peers, unitsOf, units } = setting
  const traitsOf = (unit: number): boolean[] =>
    TRAITS.map((trait) => hasTrait(setting, units.person[unit] ?? -1, trait, units.day[unit] ?? 0))
  const counts = new Map<string, { all: number; having: number[] }>()
  unitsOf.forEach((mine, user) => {
    for (const key of [peers[user] ?? '', '*']) {
      const sum = counts.get(key) ?? { all: 0, having: TRAITS.map(() => 0) }
      counts.set(key, sum)
      sum.all += mine.length
      for (const unit of mine)
        traitsOf(unit).forEach((has, at) => {
          if (has) sum.having[at] = (sum.having[at] ?? 0) + 1
        })
    }
  })
  const found = new Float64Array(units.count)
  unitsOf.forEach((mine, user) => {
    const [group, whole] = [counts.get(peers[user] ?? ''), counts.get('*')]
    const weights = TRAITS.map((trait, at) => {
      const prior = ((whole?.having[at] ?? 0) + 1) / ((whole?.all ?? 0) + 20)
      const share = Math.min(0.9, ((group?.having[at] ?? 0) + 20 * prior) / ((group?.all ?? 0) + 20))
      return [Math.log10(WHEN_SOLD[trait] / share), Math.log10((1 - WHEN_SOLD[trait]) / (1 - share))] as const
    })
    for (const unit of mine)
      found[unit] = traitsOf(unit).reduce((sum, has, at) => sum + (weights[at]?.[has ? 0 : 1] ?? 0), 0)
  })
  return found
}

function hasTrait({ population }: Setting, index: number, trait: Trait, day: number): boolean {
  const person = population.people[index]
  if (trait === 'secret') return person?.secret ?? false
  if (trait === 'outside')
    return person !== undefined && (!person.registered || (person.city !== null && person.city !== population.home))
  const age = typeof person?.born !== 'number' ? null : (day - person.born) / YEAR
  return (person?.male ?? false) && age !== null && age >= 17 && age <= 36
}

/** A candidate whose size was held against peers, and what that says (powers of ten). */
export interface Sized {
  readonly user: number
  readonly surprise: number
  readonly special: boolean
}

/**
 * What the size of a run says when it is held against the largest runs of all others too: where many have such a run now
 * and then (returned post, a day of checks), none of them is as rare as its peer group alone would say. Runs with a
 * purpose of the occasion and runs without are held apart.
 */
export function amongAll(candidates: readonly Sized[], officials: number): (one: Sized) => number {
  return ({ user, surprise, special }) => {
    const others = candidates.filter(
      (other) => other.user !== user && other.special === special && other.surprise >= surprise,
    ).length
    return Math.min(surprise, -Math.log10((others + 1) / (officials + 1)))
  }
}
