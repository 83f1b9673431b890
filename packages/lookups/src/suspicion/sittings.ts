import { amongAll, type ListScale, type Sized } from './lists.ts'
import type { AlertReason, Setting, Suspicion } from './setting.ts'

/** Seconds from opening one person to opening the next within a sitting; nobody is served that fast. */
const APART = 240
/** Look-ups of one person: more is work on a file. */
const MOST_EVENTS = 3
const FEWEST = 3
/** Who has so many look-ups counts as one who could have had such a sitting. */
const ACTIVE = 30
/** Days over which sittings belong together. */
const WINDOW = 21
const MOST_SITTINGS = 5
const SHOWN = 40
/** Runs that are sold, of a thousand officials in a month. */
const INCIDENTS = 3.5
const LEAST = -2.2
/** A reason that is more telling than this ends a sitting. */
const DOUBTFUL = -1
/** Where work leaves no reason anyway (doubt near 0), a long sitting says little. */
const USUAL_LACK = 0.35
const LACK = 2.5
/** Longer sittings than this are as rare as this: how long a project is nobody can say. */
const LONGEST = 12
export interface Chain {
  readonly units: readonly number[]
  readonly day: number
}

/**
 * Sittings in which person after person is opened within minutes, all without a reason. How long such sittings usually
 * are is read from others of the same role (plates in a shift are many); several in some weeks count together.
 */
export function quickSittings(setting: Setting, chains: readonly (readonly Chain[])[], lists: ListScale): Suspicion[] {
  const { peers, unitsOf } = setting
  const roles = new Map<string, { lengths: number[]; units: number }>()
  const all = { lengths: [] as number[], units: 0 }
  chains.forEach((mine, user) => {
    const role = peers[user] ?? ''
    const sum = roles.get(role) ?? { lengths: [], units: 0 }
    for (const { units } of mine)
      for (const one of [sum, all]) one.lengths[units.length] = (one.lengths[units.length] ?? 0) + 1
    for (const one of [sum, all]) one.units += unitsOf[user]?.length ?? 0
    roles.set(role, sum)
  })
  const found = chains.flatMap((mine, user) => {
    const long = mine.filter(({ units }) => units.length >= FEWEST)
    if (long.length === 0) return []
    const role = roles.get(peers[user] ?? '') ?? all
    const others = [...role.lengths]
    for (const { units } of mine) others[units.length] = (others[units.length] ?? 0) - 1
    const chanceOf = tailOf(others, role.units - (unitsOf[user]?.length ?? 0), all.lengths, all.units)
    const best = bestWindow(setting, user, long, chanceOf, lists)
    return best ? [best] : []
  })
  const said = amongAll(found, unitsOf.filter(({ length }) => length >= ACTIVE).length)
  return found.map((one) => ({ ...one, odds: one.odds - one.surprise + said(one) })).filter(({ odds }) => odds >= LEAST)
}

/** The sittings of each official in which person after person is opened, all without a reason. */
export function chainsOf(setting: Setting): Chain[][] {
  return setting.unitsOf.map((mine) => chainsIn(setting, mine))
}

function chainsIn({ units, doubt }: Setting, mine: readonly number[]): Chain[] {
  const found: Chain[] = []
  let chain: number[] = []
  const close = (): void => {
    if (chain.length > 0) found.push({ units: chain, day: units.day[chain[0] ?? 0] ?? 0 })
    chain = []
  }
  for (const unit of mine) {
    if ((doubt[unit] ?? 0) <= DOUBTFUL || (units.events[unit] ?? 0) > MOST_EVENTS || units.changes[unit] === 1) {
      close()
      continue
    }
    const last = chain.at(-1)
    const apart = last !== undefined && (units.firstSecond[unit] ?? 0) - (units.firstSecond[last] ?? 0) > APART
    // Work goes to and fro between systems and purposes; a list is read off in one.
    if (apart || (last !== undefined && !isSameWork(units.purpose[last], units.purpose[unit]))) close()
    chain.push(unit)
  }
  close()
  return found
}

/** Same system, and the same purpose where both name one; each is `purpose|system`. */
function isSameWork(one = '', other = ''): boolean {
  const [activity, system] = one.split('|')
  const [otherActivity, otherSystem] = other.split('|')
  return system === otherSystem && (activity === '' || otherActivity === '' || activity === otherActivity)
}

/** Chance that a look-up begins a sitting of at least so many people: counted, and beyond what was seen falling evenly. */
function tailOf(
  lengths: readonly number[],
  units: number,
  allLengths: readonly number[],
  allUnits: number,
): (length: number) => number {
  const atLeast = (list: readonly number[], length: number): number =>
    list.reduce((sum, count, at) => sum + (at >= length ? (count ?? 0) : 0), 0)
  // One imagined sitting of that length, in as many look-ups as one takes in the whole town hall.
  const chance = (length: number): number => {
    const rate = (atLeast(allLengths, length) + 0.2) / (allUnits + 1)
    return (atLeast(lengths, length) + 1) / (units + 1 / rate)
  }
  const fall = Math.min(0.8, Math.max(0.25, chance(4) / Math.max(1e-9, chance(2))) ** 0.5)
  return (longest) => {
    const length = Math.min(longest, LONGEST)
    let sure = length
    while (sure > 3 && atLeast(lengths, sure) < 3) sure -= 1
    return Math.max(1e-9, chance(sure) * fall ** (length - sure))
  }
}

function bestWindow(
  setting: Setting,
  user: number,
  chains: readonly Chain[],
  chanceOf: (length: number) => number,
  lists: ListScale,
): (Suspicion & Sized) | null {
  const { unitsOf, months, traits, doubt } = setting
  const mine = unitsOf[user] ?? []
  const inWindow = Math.max(1, (mine.length * WINDOW) / Math.max(WINDOW, months * 30))
  let best: { odds: number; surprise: number; chains: readonly Chain[] } | null = null
  for (const first of chains) {
    const near = chains
      .filter(({ day }) => day >= first.day && day < first.day + WINDOW)
      .sort((a, b) => b.units.length - a.units.length)
      .slice(0, MOST_SITTINGS)
    let surprise = 0
    for (const [index, { units: list }] of near.entries()) {
      const often = chanceOf(list.length) * (index > 0 ? inWindow : mine.length)
      // Whoever works at that pace in other weeks too has the habit, not the secret.
      const habit = chains.filter(
        ({ day, units: one }) => one.length >= list.length && (day < first.day || day >= first.day + WINDOW),
      ).length
      const asUsual = index > 0 ? (habit * WINDOW) / Math.max(WINDOW, months * 30) : 0.5 * habit
      surprise -= Math.log10(Math.max(often, asUsual))
      const together = near.slice(0, index + 1)
      const run = together.flatMap((chain) => chain.units)
      const look =
        run.reduce((sum, unit) => sum + Math.max(-0.5, Math.min(0.7, traits.of(unit, 'batch'))), 0) / run.length
      const lack = run.reduce((sum, unit) => sum + (doubt[unit] ?? 0), 0) / run.length
      const said = Math.max(0, Math.min(4, surprise))
      const odds =
        Math.log10((INCIDENTS * months) / 1000) +
        said +
        look * Math.min(2, Math.sqrt(run.length / 4)) +
        Math.max(-0.7, Math.min(1, LACK * (lack - USUAL_LACK))) +
        lists.people(run) +
        lists.size(run) +
        lists.purposes(user, run)
      if (!best || odds > best.odds) best = { odds, surprise: said, chains: together }
    }
  }
  if (!best) return null
  const run = best.chains.flatMap((chain) => chain.units).sort((a, b) => a - b)
  const words = lists.words(run)
  return {
    user,
    kind: 'criminal_batch',
    person: null,
    odds: best.odds,
    surprise: best.surprise,
    special: lists.isSpecial(run),
    units: run.slice(0, SHOWN),
    rows: [],
    reasons: [...explain(setting, best.chains, run), ...words.reasons],
    against: words.against,
    missing: [],
  }
}

function explain({ units }: Setting, chains: readonly Chain[], run: readonly number[]): AlertReason[] {
  const people = new Set(run.map((unit) => units.person[unit])).size
  const byPlace = run.filter((unit) => units.keys[unit] === 'address' || units.keys[unit] === 'plate').length
  return [
    {
      text: {
        nl: `${people} personen kort na elkaar geopend in ${chains.length} zitting(en), zonder zaak, project of contact`,
        en: `${people} people opened shortly after one another in ${chains.length} sitting(s), without case, project or contact`,
      },
      evidence: `sittings of ${chains.map((chain) => chain.units.length).join(', ')}`,
    },
    {
      text: {
        nl: "zo'n reeks komt bij collega's met dezelfde functie zelden voor",
        en: 'such a run is seldom seen with colleagues of the same role',
      },
      evidence: `${byPlace} of ${run.length} by address or plate`,
    },
  ]
}
