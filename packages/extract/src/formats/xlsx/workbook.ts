import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'

export interface SheetEntry {
  readonly name: string
  readonly relation: string | null
  readonly hidden: boolean
}

/** The workbook part: the sheets in their order, and defined names that hold texts. */
export class Workbook implements XmlHandler {
  readonly sheets: SheetEntry[] = []
  readonly names: string[] = []
  from1904 = false
  #definition: string | null = null

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'sheet')
      this.sheets.push({
        name: attribute(attributes, 'name') ?? '',
        relation: /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? null,
        hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
      })
    else if (local === 'workbookPr') this.from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
    else if (local === 'definedName') this.#definition = ''
  }

  close(name: string): void {
    if (localName(name) !== 'definedName') return
    // Most definitions are cell ranges; a text constant stands between quotes.
    const constant = /^"(.{2,})"$/.exec(this.#definition?.trim() ?? '')?.[1]
    if (constant !== undefined) this.names.push(constant)
    this.#definition = null
  }

  text(text: string): void {
    if (this.#definition !== null && this.#definition.length < 8_192) this.#definition += text
  }
}
