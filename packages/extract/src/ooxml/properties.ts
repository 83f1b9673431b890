import type { TextCollector } from '../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../xml/tokenizer.ts'

const WORTH = new Set(
  'title subject creator keywords description lastModifiedBy category contentStatus Company Manager HyperlinkBase lpwstr lpstr initial-creator printed-by user-defined keyword Title Subject Author LastAuthor Description Keywords Category'.split(
    ' ',
  ),
)

/** Document properties as `name: value` lines: those that say something of people or matter, not counts and dates. */
export class PropertyLines implements XmlHandler {
  readonly #text: TextCollector
  #name = ''
  #custom = ''
  #value = ''

  constructor(text: TextCollector) {
    this.#text = text
  }

  open(name: string, attributes: string): void {
    this.#name = localName(name)
    this.#value = ''
    if (this.#name === 'property' || this.#name === 'user-defined') this.#custom = attribute(attributes, 'name') ?? ''
    if (this.#name === 'TitlesOfParts' || this.#name === 'HeadingPairs') this.#custom = '-'
  }

  text(text: string): void {
    if (this.#value.length < 65_536) this.#value += text
  }

  close(name: string): void {
    const value = this.#value.trim()
    const local = localName(name)
    this.#value = ''
    if (local === 'TitlesOfParts' || local === 'HeadingPairs') this.#custom = ''
    if (value === '' || local !== this.#name || !WORTH.has(local) || this.#custom === '-') return
    this.#text.line(`${this.#custom === '' ? local : this.#custom}: ${value}`)
    this.#custom = ''
  }
}
