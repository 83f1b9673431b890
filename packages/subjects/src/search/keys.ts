import type { AffectedPerson, Identifiers } from '@sluiswacht/model'
import { compatible } from '../names/compare.ts'
import { fold } from '../names/fold.ts'
import { readName } from '../names/name-form.ts'
import { sound } from '../names/similar.ts'

/** A look-up key: an exact value of one kind. The store keeps keyed tokens of these only. */
export interface LookupKey {
  readonly kind: string
  readonly value: string
}

const IDENTIFIER_KINDS: readonly (keyof Identifiers)[] = [
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
]

/** The keys by which a person can be found. */
export function searchKeys(person: AffectedPerson): LookupKey[] {
  const keys = IDENTIFIER_KINDS.flatMap((kind) =>
    (person.identifiers[kind] ?? []).map((value) => ({ kind: 'identifier', value: bare(value) })),
  )
  for (const name of [person.name, ...person.aliases]) {
    for (const part of [...readName(name).surnames, ...readName(name).given])
      keys.push({ kind: 'name', value: part }, { kind: 'sound', value: sound(part) })
  }
  const seen = new Set<string>()
  return keys.filter(({ kind, value }) => value !== '' && !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`))
}

/** The keys that a question may hit: the words as identifier and as name. */
export function queryKeys(words: string): LookupKey[] {
  const { surnames, given } = readName(words)
  const parts = /\d/.test(words) ? [] : surnames.length > 0 ? surnames : given
  return [
    { kind: 'identifier', value: bare(words) },
    ...parts.flatMap((part) => [
      { kind: 'name', value: part },
      { kind: 'sound', value: sound(part) },
    ]),
  ]
}

/** How well a person fits all that was asked: 0 when something asked contradicts, else up to 1. */
export function matchQuery(query: readonly string[], person: AffectedPerson): number {
  let sum = 0
  for (const words of query) {
    const fit = matchOne(words, person)
    if (fit === 0) return 0
    sum += fit
  }
  return query.length === 0 ? 0 : sum / query.length
}

function matchOne(words: string, person: AffectedPerson): number {
  const wanted = bare(words)
  const known = IDENTIFIER_KINDS.some((kind) =>
    (person.identifiers[kind] ?? []).some((value) => bare(value) === wanted),
  )
  if (known) return 1
  if (/\d/.test(words) || words.includes('@')) return 0
  const names = [person.name, ...person.aliases]
  if (names.some((name) => fold(name) === fold(words))) return 1
  const form = readName(words)
  if (names.some((name) => compatible(form, readName(name)))) return 0.8
  const sounds = new Set(form.surnames.map(sound))
  return names.some((name) => readName(name).surnames.some((part) => sounds.has(sound(part)))) ? 0.5 : 0
}

function bare(value: string): string {
  return fold(value).replace(/[\s.\-/]/g, '')
}
