import { compareNames, type NameAgreement } from '../names/compare.ts'
import type { NameForm } from '../names/name-form.ts'
import { givenRarity, surnameRarity } from '../names/name-lists.ts'
import { withinEdits } from '../names/similar.ts'
import { type IdKind, isRealBsn, type LinkRecord } from './record.ts'

/**
 * What speaks for and against that two records are one person, in bits (log2 of the likelihood ratio, after Fellegi and
 * Sunter, "A Theory for Record Linkage", 1969).
 */
export interface PairEvidence {
  readonly name: number
  readonly ids: number
  readonly standing: number
  readonly agreement: NameAgreement
  /** Codes of what agrees; never values. */
  readonly reasons: readonly string[]
}

/** Bits for an equal identifier: the rarer among other people, the more. */
const EQUAL: Readonly<Record<IdKind, number>> = {
  bsn: 27,
  vNumber: 22,
  idDoc: 20,
  email: 15,
  username: 11,
  phone: 9,
  iban: 9,
  caseNumber: 7,
  licensePlate: 7,
  card: 14,
  dob: 14,
  address: 5,
  postcode: 3,
}
const REASON: Readonly<Record<IdKind, string>> = {
  bsn: 'bsn',
  vNumber: 'v-number',
  idDoc: 'identity-document',
  email: 'email',
  username: 'username',
  phone: 'phone',
  iban: 'iban',
  caseNumber: 'case-number',
  licensePlate: 'license-plate',
  card: 'card',
  dob: 'birth-date',
  address: 'address',
  postcode: 'postcode',
}

/** Compares two records; undefined when something makes it impossible that they are one person. Symmetric. */
export function compareRecords(a: LinkRecord, b: LinkRecord): PairEvidence | undefined {
  const bsn = compareBsn(a.ids.get('bsn'), b.ids.get('bsn'))
  const births = compareBirths(a.ids.get('dob'), b.ids.get('dob'))
  if (bsn === 'other' || (births === 'other' && bsn !== 'same')) return undefined
  const agreement = compareForms(a.form, b.form)
  const { given, surname } = agreement
  // an identifier that stands with two given names was taken for the wrong person's in one of the two
  if (given === 'conflict') return undefined
  const reasons: string[] = []
  const ids = idBits(a, b, reasons)
  const nameFits = surname !== 'conflict'
  if (bsn === 'typo') {
    if (!nameFits || (births !== 'same' && !reasons.includes('email'))) return undefined
    reasons.push('bsn-typing-error')
  }
  if (births === 'typo') {
    if (bsn !== 'same' && !(nameFits && ids >= LEAST_BESIDE_SLIP)) return undefined
    reasons.push('birth-date-typing-error')
  }
  if (births === 'other' && !nameFits) return undefined
  const strong = reasons.some((reason) => STRONG.has(reason))
  // a surname changes at marriage; without a strong identifier it must agree
  if (!nameFits && !(strong || ids >= 20 || (ids >= 14 && given === 'same'))) return undefined
  if (given === 'none' && surname === 'none' && !strong) return undefined
  const name = nameBits(a.form, b.form, agreement)
  if (nameFits && name > 0) reasons.push(nameReason(agreement))
  return { name, ids, standing: standingBits(a, b, strong), agreement, reasons }
}

const STRONG: ReadonlySet<string> = new Set(['bsn', 'v-number', 'identity-document'])
/** Bits of other identifiers that must agree when one digit of the date of birth does not. */
const LEAST_BESIDE_SLIP = 9

function idBits(a: LinkRecord, b: LinkRecord, reasons: string[]): number {
  let bits = 0
  for (const [kind, values] of a.ids) {
    const others = b.ids.get(kind)
    if (others === undefined || !values.some((value) => others.includes(value))) continue
    if (kind === 'postcode' && reasons.includes(REASON.address)) continue
    bits += EQUAL[kind]
    reasons.push(REASON[kind])
  }
  return bits
}

const FREE: NameAgreement = { given: 'none', surname: 'none' }

function compareForms(a: NameForm, b: NameForm): NameAgreement {
  return isEmpty(a) || isEmpty(b) ? FREE : compareNames(a, b)
}

function isEmpty(form: NameForm): boolean {
  return form.given.length + form.initials.length + form.surnames.length + form.nick.length === 0
}

export function isNameless({ form }: LinkRecord): boolean {
  return isEmpty(form)
}

function nameBits(a: NameForm, b: NameForm, { given, surname }: NameAgreement): number {
  const byGiven = { same: 1, part: 0.6, nickname: 0.6, variant: 0.6, initials: 0, none: 0, conflict: 0 }[given]
  let bits = byGiven * Math.min(14, Math.min(rarityOfGiven(a), rarityOfGiven(b)))
  if (given === 'initials') bits += 3.5 * Math.max(1, Math.min(a.initials.length, b.initials.length))
  const shared = a.surnames.filter((name) => b.surnames.includes(name))
  const known = shared.length > 0 ? shared : a.surnames
  const rarity = Math.min(
    20,
    known.reduce((sum, name) => sum + surnameRarity(name), 0),
  )
  bits += { same: 1, part: 0.8, variant: 0.55, initial: 0, none: 0, conflict: 0 }[surname] * rarity
  return surname === 'initial' ? bits + 3 : bits
}

function rarityOfGiven({ given, nick }: NameForm): number {
  return givenRarity(given[0] ?? nick[0] ?? '')
}

function nameReason({ given, surname }: NameAgreement): string {
  if (surname === 'none') return given === 'initials' ? 'initials' : 'given-name'
  if (given === 'none') return 'surname'
  if (given === 'initials') return 'initials-and-surname'
  if (given === 'nickname' || given === 'part') return 'everyday-name'
  return given === 'variant' || surname === 'variant' ? 'name-spelling' : surname === 'part' ? 'double-name' : 'name'
}

function standingBits(a: LinkRecord, b: LinkRecord, strong: boolean): number {
  const [roleA, roleB] = [a.subject.role, b.subject.role]
  let bits = 0
  if (a.standing === 'staff' && b.standing === 'staff') bits += 4
  else if (a.standing !== b.standing && a.standing !== 'unknown' && b.standing !== 'unknown')
    bits -= roleA === 'employee' || roleB === 'employee' ? 3 : 7
  if (a.subject.minor !== b.subject.minor) {
    const grown = a.subject.minor ? roleB : roleA
    bits -=
      grown === 'parent' || grown === 'professional' || grown === 'employee'
        ? 9
        : grown === 'client' || grown === 'sibling' || grown === 'child'
          ? 1
          : 3
  } else if (a.subject.minor) bits += 2
  return strong ? Math.max(bits, -2) : bits
}

function compareBsn(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): 'same' | 'typo' | 'other' | 'none' {
  if (a === undefined || b === undefined) return 'none'
  if (a.some((value) => b.includes(value))) return 'same'
  const slip = a.some((x) => b.some((y) => withinEdits(x, y, 1) && !(isRealBsn(x) && isRealBsn(y))))
  return slip ? 'typo' : 'other'
}

function compareBirths(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): 'same' | 'typo' | 'other' | 'none' {
  if (a === undefined || b === undefined) return 'none'
  if (a.some((value) => b.includes(value))) return 'same'
  return a.some((x) => b.some((y) => isBirthSlip(x, y))) ? 'typo' : 'other'
}

/** One digit wrong, or day and month the other way round. */
function isBirthSlip(a: string, b: string): boolean {
  const [yearA, monthA, dayA] = a.split('-')
  const [yearB, monthB, dayB] = b.split('-')
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true
  let wrong = 0
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) if (a[at] !== b[at]) wrong += 1
  return wrong === 1
}
