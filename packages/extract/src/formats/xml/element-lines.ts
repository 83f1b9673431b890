import type { TextCollector } from '../../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'

const LONGEST_PENDING = 1024 * 1024
const ATTRIBUTE = /\s([\w.:-]{1,100})\s*=\s*(?:"[^"]*"|'[^']*')/g

/** Gives XML as lines: `name: text` for an element with text alone, attributes likewise, other text as it stands. */
export class ElementLines implements XmlHandler {
  readonly #text: TextCollector
  #pending = ''
  #leaf = false

  constructor(text: TextCollector) {
    this.#text = text
  }

  open(_name: string, attributes: string): void {
    this.#flush(null)
    this.#leaf = true
    for (const match of attributes.matchAll(ATTRIBUTE)) {
      const name = match[1] ?? ''
      if (/^xmlns|^xml:|schemaLocation$|^(id|style|class|d|points|transform|viewBox)$/.test(name)) continue
      const value = attribute(attributes, name)?.trim() ?? ''
      if (/[\p{L}\d]/u.test(value)) this.#text.line(`${localName(name)}: ${value}`)
    }
  }

  close(name: string): void {
    this.#flush(this.#leaf ? localName(name) : null)
    this.#leaf = false
  }

  text(text: string): void {
    this.#pending += text
    if (this.#pending.length > LONGEST_PENDING) this.#flush(null)
  }

  #flush(name: string | null): void {
    const value = this.#pending.trim()
    this.#pending = ''
    if (value !== '') this.#text.line(name === null ? value : `${name}: ${value}`)
  }
}
