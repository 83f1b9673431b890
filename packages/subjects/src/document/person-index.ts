import type { NameForm } from '../names/name-form.ts'
import { formalNames } from '../names/nicknames.ts'
import { sound } from '../names/similar.ts'
import type { Person } from './person.ts'

/** Up to this many people every one of them is looked at; beyond it only those who share a part of the name. */
const FEW = 150
/** A part of a name that more people share says too little to look at all of them. */
const MOST = 60

/** Finds the people of a document whom a name may fit, so that long lists of people stay fast. */
export class PersonIndex {
  readonly #people: readonly Person[]
  readonly #byKey = new Map<string, Person[]>()

  constructor(people: readonly Person[]) {
    this.#people = people
  }

  add(form: NameForm, person: Person): void {
    for (const key of keysOf(form)) {
      const list = this.#byKey.get(key)
      if (list === undefined) this.#byKey.set(key, [person])
      else if (list.at(-1) !== person && !(list.length < MOST && list.includes(person))) list.push(person)
    }
  }

  candidates(form: NameForm): Iterable<Person> {
    if (this.#people.length <= FEW) return this.#people
    const found = new Set<Person>()
    for (const key of keysOf(form)) for (const person of (this.#byKey.get(key) ?? []).slice(-MOST)) found.add(person)
    return found
  }
}

function keysOf(form: NameForm): Set<string> {
  const keys = new Set<string>()
  const initial = form.initials[0] ?? form.given[0]?.slice(0, 1) ?? ''
  for (const name of form.surnames) {
    keys.add(`w ${name}`).add(`s ${sound(name)}`)
    keys.add(`f ${initial} ${name}`)
  }
  for (const name of [...form.given, ...form.nick]) {
    keys.add(`w ${name}`).add(`s ${sound(name)}`)
    for (const formal of formalNames(name)) keys.add(`w ${formal}`)
  }
  for (const given of form.given) for (const name of form.surnames) keys.add(`n ${given} ${name}`)
  return keys
}
