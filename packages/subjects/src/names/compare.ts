import { isGivenName } from './name-lists.ts'
import type { NameForm } from './name-form.ts'
import { areNicknames, formalNames } from './nicknames.ts'
import { soundsOrLooksAlike } from './similar.ts'

export type GivenAgreement = 'same' | 'part' | 'nickname' | 'variant' | 'initials' | 'none' | 'conflict'
export type SurnameAgreement = 'same' | 'part' | 'variant' | 'initial' | 'none' | 'conflict'

/** How two names agree. `none`: one of the two lacks that half; `variant`: typing error or other spelling. */
export interface NameAgreement {
  readonly given: GivenAgreement
  readonly surname: SurnameAgreement
}

const CONFLICT: NameAgreement = { given: 'conflict', surname: 'conflict' }

/** Compares two names half by half. Symmetric. */
export function compareNames(a: NameForm, b: NameForm): NameAgreement {
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return CONFLICT
  if (a.monogram !== undefined || b.monogram !== undefined) return compareMonogram(a, b)
  if (a.single && b.single) return compareSingles(a, b)
  if (a.single) return compareSingle(a, b)
  if (b.single) return compareSingle(b, a)
  const given = compareGiven(a, b)
  // No caller asks for the other half of two names that cannot be one.
  return given === 'conflict' ? CONFLICT : { given, surname: compareSurnames(a, b) }
}

/** Whether nothing in the two names contradicts that they are of one person. */
export function compatible(a: NameForm, b: NameForm): boolean {
  return !contradicts(compareNames(a, b))
}

export function contradicts({ given, surname }: NameAgreement): boolean {
  return given === 'conflict' || surname === 'conflict' || (given === 'none' && surname === 'none')
}

function compareSingles(a: NameForm, b: NameForm): NameAgreement {
  const [x, y] = [a.given[0] ?? '', b.given[0] ?? '']
  const given = oneGiven(x, y)
  return given === 'conflict' ? CONFLICT : { given, surname: 'none' }
}

function compareSingle(single: NameForm, other: NameForm): NameAgreement {
  const name = single.given[0] ?? ''
  let alike = false
  for (const own of [...other.given, ...other.nick]) {
    if (own === name) return { given: 'same', surname: 'none' }
    const level = oneGiven(name, own)
    if (level === 'nickname' || level === 'part') return { given: level, surname: 'none' }
    if (level === 'variant') alike = true
  }
  const asSurname = surnameLists(single.surnames, other.surnames)
  if (asSurname === 'same' || asSurname === 'part') return { given: 'none', surname: asSurname }
  // "Lopes" of "Lopes Tavares", "Hans" of "J.P. Groen" by the first letter of its formal name is too weak here
  if (alike) return { given: 'variant', surname: 'none' }
  if (asSurname === 'variant') return { given: 'none', surname: 'variant' }
  const unnamed = other.given.length + other.nick.length === 0 && other.initials.length > 0
  if (unnamed && namedByInitials(single, other.initials)) return { given: 'initials', surname: 'none' }
  return CONFLICT
}

function compareMonogram(a: NameForm, b: NameForm): NameAgreement {
  if (a.monogram !== undefined && b.monogram !== undefined)
    return a.monogram === b.monogram ? { given: 'initials', surname: 'initial' } : CONFLICT
  const [letters, other] = a.monogram !== undefined ? [a.monogram, b] : [b.monogram ?? '', a]
  if (other.single) return other.given[0] === letters ? { given: 'same', surname: 'none' } : CONFLICT
  const first = other.initials[0] ?? ''
  const lasts = other.surnames.map((name) => name.slice(0, 1))
  if (first === '' || lasts.length === 0) return CONFLICT
  const forms = [
    `${first}${lasts[0]}`,
    `${lasts[0]}${first}`,
    `${other.initials.join('')}${lasts[0]}`,
    `${first}${lasts.join('')}`,
  ]
  const fits =
    forms.includes(letters) || (letters.length >= 3 && letters.startsWith(first) && letters.endsWith(lasts[0] ?? ''))
  return fits ? { given: 'initials', surname: 'initial' } : CONFLICT
}

function compareGiven(a: NameForm, b: NameForm): GivenAgreement {
  const [namesA, namesB] = [
    [...a.given, ...a.nick],
    [...b.given, ...b.nick],
  ]
  if (namesA.length > 0 && namesB.length > 0) {
    const [x, y] = [namesA[0] ?? '', namesB[0] ?? '']
    if (x === y) return 'same'
    if (a.nick.some((name) => namesB.includes(name)) || b.nick.some((name) => namesA.includes(name))) return 'same'
    const first = oneGiven(x, y)
    if (first !== 'conflict') return first
    if (namesA.slice(1).includes(y) || namesB.slice(1).includes(x)) return 'part'
    return namesA.length > 1 && namesB.length > 1 && namesA.join('') === namesB.join('') ? 'same' : 'conflict'
  }
  if (namesA.length === 0 && namesB.length === 0) return compareInitials(a.initials, b.initials)
  const [named, initialed] = namesA.length > 0 ? [a, b] : [b, a]
  if (initialed.initials.length === 0) return 'none'
  return namedByInitials(named, initialed.initials) ? 'initials' : 'conflict'
}

function namedByInitials(named: NameForm, initials: readonly string[]): boolean {
  const [first = ''] = initials
  const full = named.initials.length > 0 ? named.initials : named.given.map((name) => name.slice(0, 1))
  if (full[0] === first) {
    // "Jan-Willem" is J. or J.W.; two written given names must both agree
    return full.length < 2 || initials.length < 2 || full[1] === initials[1]
  }
  return [...named.given, ...named.nick].some((name) =>
    [...formalNames(name)].some((formal) => formal.startsWith(first)),
  )
}

function compareInitials(a: readonly string[], b: readonly string[]): GivenAgreement {
  if (a.length === 0 || b.length === 0) return 'none'
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return 'conflict'
  return 'initials'
}

function oneGiven(a: string, b: string): GivenAgreement {
  if (a === b) return 'same'
  if (areNicknames(a, b)) return 'nickname'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return isGivenName(long.slice(short.length)) ? 'part' : 'nickname'
  // two names that both exist are two names: Jan and Jaap, Noor and Noa, Fatma and Fatima
  if (isGivenName(a) && isGivenName(b) && !soundsSame(a, b)) return 'conflict'
  return soundsOrLooksAlike(a, b) ? 'variant' : 'conflict'
}

function soundsSame(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && soundsOrLooksAlike(a, b) && a[0] === b[0] && a.at(-1) === b.at(-1)
}

function compareSurnames(a: NameForm, b: NameForm): SurnameAgreement {
  if (a.surnames.length > 0 && b.surnames.length > 0) return surnameLists(a.surnames, b.surnames)
  const initialA = a.surnameInitial ?? a.surnames[0]?.slice(0, 1)
  const initialB = b.surnameInitial ?? b.surnames[0]?.slice(0, 1)
  if (initialA === undefined || initialB === undefined) return 'none'
  const letters = a.surnames.length > 0 ? a.surnames : b.surnames
  return initialA === initialB || letters.some((name) => name.startsWith(a.surnameInitial ?? b.surnameInitial ?? '?'))
    ? 'initial'
    : 'conflict'
}

function surnameLists(a: readonly string[], b: readonly string[]): SurnameAgreement {
  if (a.length === 0 || b.length === 0) return 'none'
  const shared = a.filter((name) => b.includes(name)).length
  if (shared > 0) return shared === a.length && shared === b.length ? 'same' : 'part'
  const [joinedA, joinedB] = [a.join(''), b.join('')]
  if (joinedA === joinedB || withoutArticle(joinedA) === withoutArticle(joinedB)) return 'same'
  return a.some((x) => b.some((y) => soundsOrLooksAlike(x, y))) || soundsOrLooksAlike(joinedA, joinedB)
    ? 'variant'
    : 'conflict'
}

/** "alhassan" and "hassan", "elidrissi" and "idrissi". */
function withoutArticle(name: string): string {
  return name.length > 6 ? name.replace(/^(?:al|el)/, '') : name
}
