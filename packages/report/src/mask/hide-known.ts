import type { AffectedPerson } from '@sluiswacht/model'
import { maskName } from './mask-value.ts'

const WORD = /[\p{L}\p{M}'’]+|\d[\d. -]*\d|\d/gu
/** A name of three letters or fewer is often an ordinary word too: without a capital it stays. */
const SHORT = 3

/**
 * Hides in free text what is known of people: each word of their names, and each number of theirs of six digits or
 * more. `capitals`: only words that begin with one (running text, where Bakker is a name and bakker a trade);
 * `any`: lower case too (names of files).
 */
export class KnownValues {
  readonly #words = new Set<string>()
  readonly #digits = new Set<string>()

  add(person: Pick<AffectedPerson, 'name' | 'aliases' | 'identifiers'>): void {
    for (const name of [person.name, ...person.aliases])
      for (const [word] of name.matchAll(/[\p{L}\p{M}'’]+/gu))
        if (word.length > 1 && maskName(word) !== word) this.#words.add(fold(word))
    for (const value of Object.values(person.identifiers).flat()) {
      const digits = value.replace(/\D/g, '')
      if (digits.length >= 6) this.#digits.add(digits)
      if (value.includes('@')) this.#addLocalPart(value)
    }
  }

  hide(text: string, letters: 'capitals' | 'any'): string {
    return text.replace(WORD, (word) => {
      if (/^\d/.test(word)) return this.#digits.has(word.replace(/\D/g, '')) ? '•••' : word
      if (!this.#words.has(fold(word))) return word
      const ordinary = word === word.toLowerCase() && (letters === 'capitals' || word.length <= SHORT)
      return ordinary ? word : maskName(word)
    })
  }

  #addLocalPart(email: string): void {
    for (const [word] of email.slice(0, email.indexOf('@')).matchAll(/\p{L}{4,}/gu)) this.#words.add(fold(word))
  }
}

const DATE = /^(?:\d{1,2}[-. /]\d{1,2}[-. /](?:\d{2}|(?:19|20)\d{2})|(?:19|20)\d{2}[-. /]\d{1,2}[-. /]\d{1,2})$/

/**
 * Hides what has the form of a number or address of a person, found or not: runs of seven digits and more (a BSN with a
 * typing error is hidden too; a date is not), e-mail addresses, postcodes with a house number or without.
 */
export function hideNumbers(text: string): string {
  return text
    .replace(/(?<![^\s@<>()[\]])[^\s@<>()[\]]{1,100}@[^\s@<>()[\]]{1,100}/g, '•••@•••')
    .replace(/\b[1-9]\d{3} ?[A-Z]{2}\b/g, '•••••')
    .replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g, '•••••')
    .replace(/\d[\d. \-/]{5,30}\d/g, (run) => (run.replace(/\D/g, '').length < 7 || DATE.test(run) ? run : '•••••'))
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
