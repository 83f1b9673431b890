import type { TextCollector } from '../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../xml/tokenizer.ts'
import { cellText } from './table-lines.ts'

const CACHES = new Set(['strCache', 'numCache', 'strLit', 'numLit', 'multiLvlStrCache', 'lvl'])
const LONGEST_LINE = 1024 * 1024

/**
 * Reads DrawingML (ECMA-376 part 1, 20 and 21): slides, notes, text boxes, diagrams, charts, and the comments that
 * hang on them. Also fit for any other text part, of which it gives the elements named `t`, `text` and `v`.
 */
export class DrawingText implements XmlHandler {
  readonly #text: TextCollector
  readonly #rows: string[][] = []
  readonly #cells: string[][] = []
  readonly #points: string[][] = []
  readonly #onMaster: boolean
  #shape: string[] | null = null
  #placeholder = false
  #line = ''
  #collecting = false
  #skipping = 0

  /** `onMaster`: a slide master or layout, whose placeholders hold no words of people (`Click to edit …`). */
  constructor(text: TextCollector, onMaster = false) {
    this.#text = text
    this.#onMaster = onMaster
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'Fallback') this.#skipping++
    if (this.#skipping > 0) return
    if (local === 't' || local === 'text' || local === 'v' || local === 'Text') this.#collecting = true
    else if (local === 'sp' && this.#onMaster) {
      this.#shape = []
      this.#placeholder = false
    } else if (local === 'ph') this.#placeholder = true
    else if (local === 'br') this.#endLine()
    else if (local === 'tab') this.#line += '\t'
    else if (local === 'tr') this.#rows.push([])
    else if (local === 'tc') this.#cells.push([])
    else if (CACHES.has(local)) this.#points.push([])
    else if (local === 'cNvPr' || local === 'docPr') this.#spoken(attributes, 'descr', 'title')
    else if (local === 'cmAuthor') this.#spoken(attributes, 'name')
    else if (local === 'author') this.#collecting = true
    else if (local === 'person') this.#spoken(attributes, 'displayName')
    else if (local === 'shape' || local === 'imagedata') this.#spoken(attributes, 'alt', 'title')
    else if (local === 's') this.#spoken(attributes, 'v')
    else if (local === 'Glyphs') this.#spoken(attributes, 'UnicodeString')
  }

  close(name: string): void {
    const local = localName(name)
    if (local === 'Fallback') this.#skipping = Math.max(0, this.#skipping - 1)
    if (this.#skipping > 0) return
    if (local === 't') this.#collecting = false
    else if (local === 'v' || local === 'text') {
      this.#collecting = false
      const points = this.#points.at(-1)
      if (points === undefined) this.#endLine()
      else {
        points.push(this.#line.trim())
        this.#line = ''
      }
    } else if (local === 'p' || local === 'si' || local === 'div') this.#endLine()
    else if (local === 'Text' || local === 'author') {
      this.#collecting = false
      this.#endLine()
    } else if (local === 'tc') this.#rows.at(-1)?.push(cellText(this.#cells.pop() ?? []))
    else if (local === 'sp' && this.#shape !== null) {
      const lines = this.#placeholder ? [] : this.#shape
      this.#shape = null
      for (const line of lines) this.#emit(line)
    } else if (local === 'tr') this.#emit((this.#rows.pop() ?? []).join('\t').trimEnd())
    else if (CACHES.has(local)) this.#emit((this.#points.pop() ?? []).join('\t'))
  }

  text(text: string): void {
    if (!this.#collecting || this.#skipping > 0) return
    this.#line += text
    if (this.#line.length > LONGEST_LINE) this.#endLine()
  }

  end(): void {
    this.#endLine()
    for (const points of this.#points) this.#text.line(points.join('\t'))
    for (const row of this.#rows) this.#text.line(row.join('\t'))
  }

  #spoken(attributes: string, ...names: readonly string[]): void {
    for (const name of names) {
      const words = attribute(attributes, name)
      if (words !== null && /[\p{L}\d]/u.test(words)) this.#emit(words)
    }
  }

  #endLine(): void {
    const line = this.#line.replace(/\s*\n\s*/g, ' ')
    this.#line = ''
    this.#emit(line)
  }

  #emit(line: string): void {
    const cell = this.#cells.at(-1)
    if (line.trim() === '') return
    if (cell !== undefined) cell.push(line)
    else if (this.#shape !== null) this.#shape.push(line)
    else this.#text.line(line)
  }
}
