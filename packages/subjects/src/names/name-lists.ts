import { GIVEN_SHARES, MEN, SURNAME_SHARES, WOMEN } from './generated/name-lists.ts'

export type Sex = 'm' | 'f'

/** Share of people taken for a name that is in no list, as -log2. */
const RARE_GIVEN = 16
const RARE_SURNAME = 15.5

let men: ReadonlySet<string> | undefined
let women: ReadonlySet<string> | undefined
let givenShares: ReadonlyMap<string, number> | undefined
let surnameShares: ReadonlyMap<string, number> | undefined

function shares(packed: string): ReadonlyMap<string, number> {
  return new Map(
    packed.split(' ').map((entry) => {
      const colon = entry.indexOf(':')
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))]
    }),
  )
}

/** Whether a folded word is a known given name. */
export function isGivenName(word: string): boolean {
  men ??= new Set(MEN.split(' '))
  women ??= new Set(WOMEN.split(' '))
  return men.has(word) || women.has(word)
}

/** Whether a folded word is one of the frequent surnames. */
export function isCommonSurname(word: string): boolean {
  surnameShares ??= shares(SURNAME_SHARES)
  return surnameShares.has(word)
}

/** The sex that goes with a given name, undefined when it is unknown or borne by both. */
export function sexOfGivenName(word: string): Sex | undefined {
  men ??= new Set(MEN.split(' '))
  women ??= new Set(WOMEN.split(' '))
  const [m, f] = [men.has(word), women.has(word)]
  return m === f ? undefined : m ? 'm' : 'f'
}

/** How rare a given name is: -log2 of the share of people who bear it. */
export function givenRarity(word: string): number {
  givenShares ??= shares(GIVEN_SHARES)
  return givenShares.get(word) ?? RARE_GIVEN
}

/** How rare a surname (without infixes) is: -log2 of the share of people who bear it. */
export function surnameRarity(word: string): number {
  surnameShares ??= shares(SURNAME_SHARES)
  return surnameShares.get(word) ?? RARE_SURNAME
}
