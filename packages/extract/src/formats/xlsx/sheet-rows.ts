import type { TextCollector } from '../../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'
import type { CellFormats } from './cell-formats.ts'

const MOST_GAPS = 64
const LONGEST_CELL = 65_536

/** Reads a worksheet (ECMA-376 part 1, 18.3) as rows with tabs; page headers, links and choice lists after them. */
export class SheetRows implements XmlHandler {
  readonly #text: TextCollector
  readonly #strings: readonly string[]
  readonly #formats: CellFormats
  #row: string[] = []
  #column = 0
  #type = ''
  #style = 0
  #value = ''
  #collecting: 'value' | 'aside' | null = null
  #after: string[] = []

  constructor(text: TextCollector, strings: readonly string[], formats: CellFormats) {
    this.#text = text
    this.#strings = strings
    this.#formats = formats
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'c') {
      const place = attribute(attributes, 'r')
      this.#gap(place === null ? this.#column : columnOf(place))
      this.#type = attribute(attributes, 't') ?? 'n'
      this.#style = Number(attribute(attributes, 's') ?? 0)
      this.#value = ''
    } else if (local === 'v' || local === 't') this.#collecting = 'value'
    else if (local === 'row') this.#endRow()
    else if (/^(odd|even|first)(Header|Footer)$/.test(local) || local === 'formula1') {
      this.#collecting = 'aside'
      this.#value = ''
    } else if (local === 'hyperlink')
      for (const key of ['display', 'tooltip'] as const) this.#aside(attribute(attributes, key))
    else if (local === 'dataValidation')
      for (const key of ['prompt', 'error'] as const) this.#aside(attribute(attributes, key))
  }

  close(name: string): void {
    const local = localName(name)
    if (local === 'c') this.#endCell()
    else if (local === 'row') this.#endRow()
    else if (this.#collecting === 'aside') {
      const list = /^"(.*)"$/s.exec(this.#value)?.[1]
      if (local === 'formula1') this.#aside(list?.replaceAll(',', '\t') ?? null)
      else this.#aside(this.#value.replace(/&(?:[LCRPNDTZFAGBIUES]|"[^"]*"|\d+|K[0-9A-F]{6})/g, ' '))
    }
    if (local !== 'r') this.#collecting = null
  }

  text(text: string): void {
    if (this.#collecting !== null && this.#value.length < LONGEST_CELL) this.#value += text
  }

  end(): void {
    this.#endRow()
    for (const line of new Set(this.#after)) this.#text.line(line)
  }

  /** Cells left out of the file are empty ones; a row does not become wider than it is useful for that. */
  #gap(column: number): void {
    for (let gaps = Math.min(MOST_GAPS, column - this.#column); gaps > 0; gaps--) this.#row.push('')
    this.#column = Math.max(column, this.#column)
  }

  #endCell(): void {
    const raw = this.#value
    let shown = raw
    if (this.#type === 's') shown = this.#strings[Number(raw)] ?? ''
    else if (this.#type === 'n' && raw !== '') shown = this.#formats.show(raw, this.#style)
    else if (this.#type === 'b') shown = raw === '1' ? 'ja' : 'nee'
    else if (this.#type === 'd') shown = raw.replace(/T00:00:00(\.0+)?Z?$/, '')
    this.#row.push(shown.replace(/[\t\r\n]+/g, ' '))
    this.#column++
    this.#value = ''
  }

  #endRow(): void {
    const line = this.#row.join('\t').trimEnd()
    if (line !== '') this.#text.line(line)
    this.#row = []
    this.#column = 0
  }

  #aside(words: string | null): void {
    const line = words?.replace(/\s+/g, ' ').trim() ?? ''
    if (/\p{L}|\d/u.test(line) && this.#after.length < 10_000) this.#after.push(line)
  }
}

/** Number of the column of `BC12`, from 0. */
function columnOf(place: string): number {
  let column = 0
  for (const letter of place) {
    const code = letter.charCodeAt(0)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}
