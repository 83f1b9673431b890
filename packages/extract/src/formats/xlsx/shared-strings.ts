import { localName, type XmlHandler } from '../../xml/tokenizer.ts'

/** The strings that cells refer to by number (ECMA-376 part 1, 18.4); phonetic hints left out. */
export class SharedStrings implements XmlHandler {
  readonly values: string[] = []
  readonly #limit: number
  #length = 0
  #current = ''
  #collecting = false
  #phonetic = 0

  /** `limit`: UTF-16 code units kept in all. */
  constructor(limit: number) {
    this.#limit = limit
  }

  open(name: string): void {
    const local = localName(name)
    if (local === 't') this.#collecting = this.#phonetic === 0
    else if (local === 'rPh') this.#phonetic++
  }

  close(name: string): void {
    const local = localName(name)
    if (local === 't') this.#collecting = false
    else if (local === 'rPh') this.#phonetic = Math.max(0, this.#phonetic - 1)
    else if (local === 'si') {
      this.values.push(this.#current)
      this.#current = ''
    }
  }

  text(text: string): void {
    if (!this.#collecting || this.#length > this.#limit) return
    this.#current += text
    this.#length += text.length
  }
}
