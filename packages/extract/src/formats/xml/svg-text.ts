import type { TextCollector } from '../../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'

const SPOKEN = new Set(['text', 'title', 'desc', 'p', 'flowPara', 'li', 'h1', 'h2', 'h3', 'td'])
const LONGEST = 1024 * 1024

/**
 * Gives the words of a drawing (SVG 2, chapter 11): a `text` element is a paragraph, whose pieces (`tspan`) go on in the
 * same line but for those that begin at a height of their own. Titles and descriptions are lines.
 */
export class SvgText implements XmlHandler {
  readonly #text: TextCollector
  #line = ''
  #depth = 0
  #top: string | null = null

  constructor(text: TextCollector) {
    this.#text = text
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    const label = attribute(attributes, 'aria-label')
    if (label !== null && /[\p{L}\d]/u.test(label)) this.#text.line(label)
    if (SPOKEN.has(local)) {
      if (this.#depth++ === 0) this.#line = ''
      this.#top = null
    } else if (local === 'tspan' && this.#depth > 0) {
      const top =
        attribute(attributes, 'y') ?? (Number.parseFloat(attribute(attributes, 'dy') ?? '0') > 0 ? 'dy' : null)
      if (top !== null && (top !== this.#top || top === 'dy') && this.#line.trim() !== '') this.#line += '\n'
      if (top !== null) this.#top = top
    } else if (local === 'br' && this.#depth > 0) this.#line += '\n'
  }

  text(piece: string): void {
    if (this.#depth > 0 && this.#line.length < LONGEST) this.#line += piece.replace(/\s+/g, ' ')
  }

  close(name: string): void {
    if (!SPOKEN.has(localName(name)) || this.#depth === 0) return
    if (--this.#depth > 0) return
    for (const line of this.#line.split('\n')) if (line.trim() !== '') this.#text.line(line.trim())
    this.#line = ''
  }
}
