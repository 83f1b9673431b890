import type { AffectedPerson, Identifiers } from '@sluiswacht/model'
import { type NameForm, readName } from '../names/name-form.ts'
import { sound } from '../names/similar.ts'
import { bareValue, phoneKey, readQuery } from './query.ts'

/** A look-up key: an exact value of one kind. The store keeps keyed tokens of these only. */
export interface LookupKey {
  readonly kind: string
  readonly value: string
}

const IDENTIFIER_KINDS = [
  'bsn',
  'email',
  'phone',
  'iban',
  'caseNumber',
  'idDoc',
  'vNumber',
  'licensePlate',
  'username',
  'dob',
  'address',
  'postcode',
] as const

/**
 * The keys by which a person can be found. Beside identifiers: whole names by sound, surname with first letter, given
 * name with first letter of the surname (so that an error in one half does no harm), and single words.
 */
export function searchKeys(person: AffectedPerson): LookupKey[] {
  const keys = new Map<string, LookupKey>()
  const add = (kind: string, value: string): void => {
    if (value.trim() !== '') keys.set(`${kind} ${value}`, { kind, value })
  }
  for (const kind of IDENTIFIER_KINDS)
    for (const value of person.identifiers[kind] ?? []) add('identifier', identifierKey(kind, value))
  for (const name of [person.name, ...person.aliases]) {
    const form = readName(name)
    for (const { kind, value } of nameKeys(form)) add(kind, value)
    for (const part of new Set([...form.surnames, ...form.given, ...form.nick])) add('word', sound(part))
    if (isHalf(form)) for (const part of new Set([...form.surnames, ...form.given])) add('half', sound(part))
  }
  return [...keys.values()]
}

/** The keys that a question may hit. A whole name is looked up whole; one word is looked up as a word. */
export function queryKeys(words: string): LookupKey[] {
  const keys: LookupKey[] = []
  for (const term of readQuery(words)) {
    if (term.kind !== 'name') {
      keys.push({ kind: 'identifier', value: term.value })
      if (term.kind === 'bsn') keys.push({ kind: 'identifier', value: term.value.replace(/^0/, '') })
      continue
    }
    const { form } = term
    if (isHalf(form))
      for (const part of new Set([...form.surnames, ...form.given])) keys.push({ kind: 'word', value: sound(part) })
    else {
      keys.push(...nameKeys(form))
      for (const part of new Set([...form.surnames, ...form.given])) keys.push({ kind: 'half', value: sound(part) })
    }
  }
  return keys.filter(({ value }) => value !== '')
}

function identifierKey(kind: keyof Identifiers, value: string): string {
  if (kind === 'dob') return value
  return kind === 'phone' ? phoneKey(value) : kind === 'email' ? value.toLowerCase() : bareValue(value)
}

/** Only a given name or only a surname is known. */
function isHalf(form: NameForm): boolean {
  return form.single || form.surnames.length === 0 || form.given.length + form.initials.length + form.nick.length === 0
}

function nameKeys(form: NameForm): LookupKey[] {
  if (isHalf(form)) return []
  const keys: LookupKey[] = []
  const letters = new Set([
    form.initials[0] ?? '',
    ...[...form.given.slice(0, 1), ...form.nick].map((name) => name.slice(0, 1)),
  ])
  for (const surname of form.surnames) {
    const heard = sound(surname)
    for (const given of [...form.given.slice(0, 1), ...form.nick]) {
      keys.push(
        { kind: 'whole', value: `${sound(given)} ${heard}` },
        { kind: 'given', value: `${sound(given)} ${heard.slice(0, 1)}` },
      )
    }
    for (const letter of letters) if (letter !== '') keys.push({ kind: 'initial', value: `${letter} ${heard}` })
  }
  return keys
}
