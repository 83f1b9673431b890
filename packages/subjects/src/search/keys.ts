import type { AffectedPerson, Identifiers } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { type NameForm, readName } from '../names/name-form.ts'
import { sound } from '../names/similar.ts'
import { bareValue, phoneKey, readQuery } from './query.ts'

/** A look-up key: an exact value of one kind. The store keeps keyed tokens of these only. */
export interface LookupKey {
  readonly kind: string
  readonly value: string
  /** Of a key of a question: how much it says when a person has it too. Below 1: shared by very many. */
  readonly weight?: number
}

const WEIGHT = { identifier: 16, name: 8, whole: 4, half: 2, word: 2, initial: 0.5, given: 0.5 } as const

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
 * name with first sounds of the surname (so that an error in one half does no harm), and single words.
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
    add('name', exact(name))
    for (const { kind, value } of nameKeys(form)) add(kind, value)
    for (const part of new Set([...form.surnames, ...form.given, ...form.nick])) add('word', sound(part))
    if (isHalf(form)) for (const part of new Set([...form.surnames, ...form.given])) add('half', sound(part))
  }
  return [...keys.values()]
}

/** The keys that a question may hit. A whole name is looked up whole; one word is looked up as a word. */
export function queryKeys(words: string): LookupKey[] {
  const keys = new Map<string, LookupKey>()
  const ask = (kind: keyof typeof WEIGHT, value: string): void => {
    if (value.trim() !== '') keys.set(`${kind} ${value}`, { kind, value, weight: WEIGHT[kind] })
  }
  for (const term of readQuery(words)) {
    if (term.kind !== 'name') {
      ask('identifier', term.value)
      if (term.kind === 'bsn') ask('identifier', term.value.replace(/^0/, ''))
      continue
    }
    const { form, text } = term
    ask('name', exact(text))
    if (isHalf(form)) for (const part of new Set([...form.surnames, ...form.given])) ask('word', sound(part))
    else {
      for (const { kind, value } of nameKeys(form)) ask(kind, value)
      for (const part of new Set([...form.surnames, ...form.given])) ask('half', sound(part))
    }
  }
  return [...keys.values()]
}

/** The words of a name as they are written, in any order. */
function exact(name: string): string {
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

function identifierKey(kind: keyof Identifiers, value: string): string {
  if (kind === 'dob') return value
  return kind === 'phone' ? phoneKey(value) : kind === 'email' ? value.toLowerCase() : bareValue(value)
}

/** Only a given name or only a surname is known. */
function isHalf(form: NameForm): boolean {
  return form.single || form.surnames.length === 0 || form.given.length + form.initials.length + form.nick.length === 0
}

function nameKeys(form: NameForm): { readonly kind: 'whole' | 'given' | 'initial'; readonly value: string }[] {
  if (isHalf(form)) return []
  const keys: { readonly kind: 'whole' | 'given' | 'initial'; readonly value: string }[] = []
  const letters = new Set([
    form.initials[0] ?? '',
    ...[...form.given.slice(0, 1), ...form.nick].map((name) => name.slice(0, 1)),
  ])
  for (const surname of form.surnames) {
    const heard = sound(surname)
    for (const given of [...form.given.slice(0, 1), ...form.nick]) {
      keys.push(
        { kind: 'whole', value: `${sound(given)} ${heard}` },
        { kind: 'given', value: `${sound(given)} ${heard.slice(0, 2)}` },
      )
    }
    for (const letter of letters) if (letter !== '') keys.push({ kind: 'initial', value: `${letter} ${heard}` })
  }
  return keys
}
