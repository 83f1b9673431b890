import type { DocumentSubject, Finding, Label } from '@sluiswacht/model'

const WORDS: Readonly<Record<Label, string>> = {
  PERSON: 'PERSOON',
  BSN: 'BSN',
  DOB: 'GEBOORTEDATUM',
  ADDRESS: 'ADRES',
  POSTCODE: 'POSTCODE',
  PHONE: 'TELEFOON',
  EMAIL: 'EMAIL',
  IBAN: 'IBAN',
  CARD: 'KAART',
  ID_DOC: 'IDENTITEITSBEWIJS',
  V_NUMBER: 'V_NUMMER',
  LICENSE_PLATE: 'KENTEKEN',
  CASE_NUMBER: 'ZAAKNUMMER',
  USERNAME: 'GEBRUIKERSNAAM',
  IP: 'IP_ADRES',
}
const PRESENT =
  /\[(PERSOON|BSN|GEBOORTEDATUM|ADRES|POSTCODE|TELEFOON|EMAIL|IBAN|KAART|IDENTITEITSBEWIJS|V_NUMMER|KENTEKEN|ZAAKNUMMER|GEBRUIKERSNAAM|IP_ADRES)_(\d{1,6})\]/g

/** Gives each value a placeholder such as `[BSN_1]`, the same one wherever it comes, and each person one for all names. */
export class Placeholders {
  readonly #numbers = new Map<string, number>()
  readonly #last = new Map<string, number>()

  /** Numbers that stand in a text already are left to it. */
  reserve(text: string): void {
    for (const [, word = '', number = ''] of text.matchAll(PRESENT))
      this.#last.set(word, Math.max(this.#last.get(word) ?? 0, Number(number)))
  }

  of({ label, value, text }: Finding, subject: DocumentSubject | undefined): string {
    const word = WORDS[label]
    return `[${word}_${label === 'PERSON' ? this.#person(word, text, subject) : this.#number(word, fold(value))}]`
  }

  #person(word: string, text: string, subject: DocumentSubject | undefined): number {
    const names = [text, ...(subject === undefined ? [] : [subject.name, ...subject.aliases])].filter(
      (name) => name !== '',
    )
    const known = names.map((name) => this.#numbers.get(`${word} ${fold(name)}`)).find((one) => one !== undefined)
    const number = known ?? this.#take(word)
    for (const name of names) {
      const key = `${word} ${fold(name)}`
      if (!this.#numbers.has(key)) this.#numbers.set(key, number)
    }
    return number
  }

  #number(word: string, value: string): number {
    const key = `${word} ${value}`
    const number = this.#numbers.get(key) ?? this.#take(word)
    this.#numbers.set(key, number)
    return number
  }

  #take(word: string): number {
    const number = (this.#last.get(word) ?? 0) + 1
    this.#last.set(word, number)
    return number
  }
}

function fold(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
