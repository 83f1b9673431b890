import type { Detection, DocumentSubject } from '@sluiswacht/model'
import type { Sealer } from '../keys/sealer.ts'

const KEY_BYTES = 16
const PSEUDONYM_LENGTH = 16
/** The last digits of a telephone number are the same with and without country code. */
const PHONE_DIGITS = 9

/** Makes the keyed names under which the log knows people, users and values. */
export class Keyring {
  readonly #sealer: Sealer

  constructor(sealer: Sealer) {
    this.#sealer = sealer
  }

  keyOf(kind: string, value: string): string {
    return this.#sealer.token(`gate ${kind}`, value).toString('hex')
  }

  /** Accounts are the same whatever their case; `DOMAIN\user` and `user@domain` stay apart. */
  pseudonymOf(user: string): string {
    return `u${this.keyOf('user', user.trim().toLowerCase()).slice(0, PSEUDONYM_LENGTH)}`
  }

  personKeysOf(detections: readonly Detection[]): string[] {
    return [...new Set(detections.flatMap(({ subjects }) => subjects.flatMap((subject) => this.#ofSubject(subject))))]
  }

  personKeysFor(query: string): string[] {
    const text = query.trim()
    const digits = text.replace(/\D/g, '')
    if (text.includes('@')) return [this.#person('email', text.toLowerCase())]
    if (/^[\d.\s-]+$/.test(text) && digits.length === 9) return [this.#person('bsn', digits), ...this.#phone(text)]
    if (/^[+\d().\s-]+$/.test(text)) return this.#phone(text)
    return this.#name(text)
  }

  #ofSubject({ name, aliases, identifiers }: DocumentSubject): string[] {
    return [
      ...(identifiers.bsn ?? []).map((bsn) => this.#person('bsn', bsn.replace(/\D/g, ''))),
      ...(identifiers.email ?? []).map((email) => this.#person('email', email.toLowerCase())),
      ...(identifiers.phone ?? []).flatMap((phone) => this.#phone(phone)),
      ...[name, ...aliases].flatMap((one) => this.#name(one)),
    ]
  }

  #phone(phone: string): string[] {
    const digits = phone.replace(/\D/g, '').slice(-PHONE_DIGITS)
    return digits.length === PHONE_DIGITS ? [this.#person('phone', digits)] : []
  }

  /** Of a name with at least two words: all its words in any order, and first letter with last word. */
  #name(name: string): string[] {
    const words = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== '')
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || words.length < 2) return []
    return [this.#person('name', words.toSorted().join(' ')), this.#person('short name', `${first[0]} ${last}`)]
  }

  #person(kind: string, value: string): string {
    return this.#sealer.token(`gate person ${kind}`, value).subarray(0, KEY_BYTES).toString('hex')
  }
}
