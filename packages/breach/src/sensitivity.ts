import { isKnown } from './known.ts'
import { isTelling, isVulnerable, weigh, type WordWeight } from './data/words.ts'
import type { Facts } from './facts.ts'

/**
 * How grave the data are: 0 contact data, 1 says more about somebody (birth date, job application, habits), 2 money,
 * national number, identity papers, passwords, 3 special categories, criminal, youth care, hiding place.
 */
export type Level = 0 | 1 | 2 | 3

export interface Sensitivity {
  readonly level: Level
  /** The facts say for each kind of grave data that it is not there; without that nothing counts as harmless. */
  readonly cleared: boolean
  /** `data_kinds` says nothing. */
  readonly unnamed: boolean
  /** Only login names and passwords in a hash that holds (strong, salted, salt not taken). */
  readonly onlyHashedLogins: boolean
  /** Full insight into money, such as a bank statement. */
  readonly fullFinancial: boolean
  readonly vulnerable: boolean
  readonly special: boolean
  readonly weights: ReadonlySet<WordWeight>
  /** Some words are on no list: they count as more than contact data. */
  readonly unsorted: boolean
}

/** Weighs the data and the people. A fact that is not known never makes it lighter. */
export function readSensitivity(facts: Facts): Sensitivity {
  const kinds = facts.data_kinds ?? []
  const groups = facts.subject_groups ?? []
  const weighed = weighAll(kinds)
  const weights = new Set(weighed.flat())
  const unsorted = weighed.some((found) => found.length === 0)
  const controllers =
    typeof facts.controller_type === 'string' ? [facts.controller_type] : (facts.controller_type ?? [])
  const vulnerable = facts.vulnerable_subjects === true || groups.some(isVulnerable)
  const special = holdsSpecial(facts, weights)
  const hashed = facts.credentials === 'strong_hash_salt_not_compromised'

  let level: Level = 0 as Level
  const atLeast = (least: Level): void => {
    if (least > level) level = least
  }
  if (special || weights.has('safety') || controllers.some(isTelling)) atLeast(3)
  if (facts.national_id_numbers === true || weights.has('identity')) atLeast(2)
  if (weights.has('financial')) atLeast(2)
  if (facts.financial_data === true) atLeast(weights.has('some_financial') ? 1 : 2)
  if (facts.credentials === 'plain' || facts.credentials === 'guessed_valid') atLeast(2)
  if (weights.has('credentials') && !hashed && facts.credentials !== 'none') atLeast(2)
  if (weights.has('enriched') || weights.has('behaviour') || weights.has('some_financial')) atLeast(1)
  if (unsorted || kinds.length === 0 || groups.some((group) => weigh(group).includes('enriched'))) atLeast(1)
  if (!isKnown(facts.special_categories) || (facts.special_categories.length > 0 && !special)) {
    if (!weights.has('hint')) atLeast(1)
  }
  if (vulnerable) atLeast((level === 3 ? 3 : level + 1) as Level)

  return {
    level,
    cleared:
      isKnown(facts.special_categories) &&
      isKnown(facts.national_id_numbers) &&
      isKnown(facts.financial_data) &&
      (isKnown(facts.vulnerable_subjects) || groups.length > 0) &&
      !special,
    unnamed: kinds.length === 0,
    onlyHashedLogins:
      hashed &&
      kinds.length > 0 &&
      [...weights].every((weight) => weight === 'credentials' || weight === 'pseudonym') &&
      !unsorted,
    fullFinancial: weights.has('financial') || (kinds.length === 0 && facts.financial_data !== false),
    vulnerable,
    special,
    weights,
    unsorted,
  }
}

const weighedLists = new WeakMap<readonly string[], readonly WordWeight[][]>()

/** Remembered per list, because the search for missing facts reads the same list many times. */
function weighAll(kinds: readonly string[]): readonly WordWeight[][] {
  const known = weighedLists.get(kinds)
  if (known) return known
  const weighed = kinds.map(weigh)
  weighedLists.set(kinds, weighed)
  return weighed
}

/** A diet on a list of guests hints at health without telling much (ENISA: "only general assumptions"). */
function holdsSpecial(facts: Facts, weights: ReadonlySet<WordWeight>): boolean {
  if (weights.has('sensitive')) return true
  const named = facts.special_categories ?? []
  if (named.length === 0) return false
  const onlyHint = weights.has('hint') && named.every((name) => name === 'health' || name === 'religion')
  return !onlyHint
}
