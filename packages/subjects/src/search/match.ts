import type { AffectedPerson } from '@sluiswacht/model'
import { compareNames, contradicts } from '../names/compare.ts'
import { fold } from '../names/fold.ts'
import { readName } from '../names/name-form.ts'
import { bareValue, phoneKey, type QueryTerm, readQuery } from './query.ts'

/** Something asked that the documents do not tell of a person speaks neither for nor much against. */
const UNKNOWN = 0.2
const GIVEN = { same: 1, part: 0.9, nickname: 0.85, variant: 0.8, initials: 0.8, none: 0.65, conflict: 0 } as const
const SURNAME = { same: 1, part: 0.92, variant: 0.8, initial: 0.6, none: 0.6, conflict: 0 } as const

/** How well a person fits all that was asked: 0 when something asked contradicts, else up to 1. */
export function matchQuery(query: readonly string[], person: AffectedPerson): number {
  const terms = query.flatMap(readQuery)
  let sum = 0
  let hit = false
  for (const term of terms) {
    const fit = matchTerm(term, person)
    if (fit === 0) return 0
    if (fit > UNKNOWN) hit = true
    sum += fit
  }
  return hit ? sum / terms.length : 0
}

function matchTerm(term: QueryTerm, person: AffectedPerson): number {
  if (term.kind === 'name') return matchName(term, person)
  const { identifiers } = person
  if (term.kind === 'number' || term.kind === 'bsn') {
    const all = Object.entries(identifiers).flatMap(([kind, values]: [string, readonly string[]]) =>
      values.map((value) => (kind === 'phone' ? phoneKey(value) : bareValue(value))),
    )
    if (all.includes(term.value) || all.includes(term.value.replace(/^0/, ''))) return 1
    return term.kind === 'bsn' && (identifiers.bsn?.length ?? 0) === 0 ? UNKNOWN : 0
  }
  const values = identifiers[term.kind] ?? []
  if (values.length === 0) return UNKNOWN
  const found = values.some(
    (value) =>
      (term.kind === 'phone' ? phoneKey(value) : term.kind === 'dob' ? value : bareValue(value)) ===
      (term.kind === 'dob' || term.kind === 'phone' ? term.value : bareValue(term.value)),
  )
  // people have several addresses, telephones and mailboxes, but one date of birth
  return found ? 1 : term.kind === 'dob' ? 0 : UNKNOWN
}

function matchName(term: Extract<QueryTerm, { kind: 'name' }>, person: AffectedPerson): number {
  let best = 0
  for (const name of [person.name, ...person.aliases]) {
    if (fold(name) === term.text) return 1
    const agreement = compareNames(term.form, readName(name))
    if (contradicts(agreement)) continue
    best = Math.max(best, GIVEN[agreement.given] * SURNAME[agreement.surname])
  }
  // an alias such as "Van den Berg" fits every Van den Berg: the whole name has the last word
  const whole = compareNames(term.form, readName(person.name))
  return contradicts(whole) && whole.given === 'conflict' && !term.form.single ? Math.min(best, 0) : best
}
