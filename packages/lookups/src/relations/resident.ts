import { plainSurname, type Population } from './population.ts'

const YEAR = 365.25
const YOUNGEST = 16
const OLDEST = 72

interface Found {
  readonly person: number
  /** 0 to 1. */
  readonly certainty: number
}

/**
 * The resident who an official without a BSN is, with how sure that is: name and (former) address agree; the first name
 * alone does at the home address (the surname of the partner is in use); the whole name is unique among people of working
 * age; first name and surname are; or only the surname, at the home address. Of a double surname each half is tried.
 */
export function residentOf(
  population: Population,
  name: string | null,
  surname: string | null,
  address: string | null,
  day: number,
): Found | null {
  if (surname === null) return null
  const { people } = population
  const works = (index: number): boolean => {
    const born = people[index]?.born
    return typeof born !== 'number' || (day - born > YOUNGEST * YEAR && day - born < OLDEST * YEAR)
  }
  const surnames = [
    ...new Set([surname, ...surname.split(/\s*-\s*/)].map(plainSurname).filter((one) => one.length > 1)),
  ]
  const given = givenOf(name, surname)
  const first = given?.split(/[\s.]+/, 1)[0] ?? null
  const isInitial = first !== null && first.length === 1
  const fits = (index: number): boolean => first !== null && (people[index]?.givenNames?.startsWith(first) ?? false)
  const isFirst = (index: number): boolean => first !== null && people[index]?.givenNames?.split(/\s+/, 1)[0] === first
  const bearers = [...new Set(surnames.flatMap((one) => population.byPlainSurname.get(one) ?? []))].filter(works)
  const named = bearers.filter(isInitial ? fits : isFirst)
  const only = (list: readonly number[], certainty: number): Found | null =>
    list.length === 1 && list[0] !== undefined ? { person: list[0], certainty } : null
  const there = (index: number): boolean => address !== null && people[index]?.address === address
  const before = (index: number): boolean => address !== null && people[index]?.previousAddress === address
  const household = (population.byAddress.get(address ?? '') ?? []).filter(works)
  return (
    only(named.filter(there), 0.95) ??
    only(named.filter(before), 0.9) ??
    (isInitial ? null : only(household.filter(isFirst), 0.85)) ??
    (isInitial
      ? null
      : (only(
          named.filter((index) => people[index]?.givenNames === given),
          0.8,
        ) ?? only(named, 0.65))) ??
    (named.length === 0 || isInitial ? only(bearers.filter(there), 0.7) : null)
  )
}

/** The given names in a full name that ends in the surname, or begins with it before a comma. */
function givenOf(name: string | null, surname: string): string | null {
  const full = name?.toLowerCase().trim() ?? ''
  const comma = full.indexOf(',')
  if (comma > 0 && full.startsWith(surname)) return full.slice(comma + 1).trim() || null
  if (!full.endsWith(surname) || full.length <= surname.length) return null
  return full.slice(0, -surname.length).trim() || null
}
