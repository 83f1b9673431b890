import { memorySource } from '../../bytes/byte-source.ts'
import { addressOf } from '../../ooxml/relations.ts'
import { cellText } from '../../ooxml/table-lines.ts'
import type { ContainedFile } from '../../reader.ts'
import type { TextCollector } from '../../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'

interface Frame {
  readonly kind: 'root' | 'row' | 'cell' | 'box'
  readonly lines: string[]
}

interface Paragraph {
  line: string
  readonly after: string[]
}

const BOXES = new Set(['text-box', 'note-body', 'annotation', 'deletion'])
const CELLS = new Set(['table-cell', 'covered-table-cell'])
const MOST_GAPS = 64
const LONGEST_BINARY = 32 * 1024 * 1024
const FORM_VALUES = ['current-value', 'label', 'title', 'value'] as const

/** Reads OpenDocument XML (OASIS ODF 1.3 part 3): paragraphs, tables, notes, comments, deletions, forms, alternatives. */
export class OpenDocumentText implements XmlHandler {
  readonly contained: ContainedFile[] = []
  /** Sheets or slides. */
  pages = 0
  readonly #text: TextCollector
  readonly #frames: Frame[] = [{ kind: 'root', lines: [] }]
  readonly #paragraphs: Paragraph[] = []
  readonly #after: string[] = []
  #aside: string | null = null
  #binary: string[] | null = null
  #gaps: number[] = []
  readonly #dates: (string | null)[] = []
  #spreadsheet = false

  constructor(text: TextCollector) {
    this.#text = text
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'p' || local === 'h') this.#paragraphs.push({ line: '', after: [] })
    else if (local === 'tab') this.#add('\t')
    else if (local === 's') this.#add(' '.repeat(Math.min(100, Number(attribute(attributes, 'c') ?? 1) || 1)))
    else if (local === 'line-break') this.#add('\n')
    else if (local === 'table-row') this.#frames.push({ kind: 'row', lines: [] })
    else if (CELLS.has(local)) {
      this.#frames.push({ kind: 'cell', lines: [] })
      this.#dates.push(attribute(attributes, 'date-value'))
      this.#gaps.push(Math.min(MOST_GAPS, (Number(attribute(attributes, 'number-columns-repeated') ?? 1) || 1) - 1))
    } else if (BOXES.has(local)) this.#frames.push({ kind: 'box', lines: [] })
    else if (local === 'spreadsheet') this.#spreadsheet = true
    else if (local === 'table' && this.#spreadsheet && this.#frames.length === 1) {
      this.pages++
      this.#text.freshLine()
      this.#emit(attribute(attributes, 'name') ?? '')
    } else if (local === 'page' && name.startsWith('draw:')) this.pages++
    else if (local === 'a') {
      const link = attribute(attributes, 'href') ?? ''
      if (/^(mailto|tel):/i.test(link)) this.#hang(addressOf(link))
    } else if (name === 'svg:title' || name === 'svg:desc' || local === 'creator') this.#aside = ''
    else if (name.startsWith('form:')) for (const key of FORM_VALUES) this.#hang(attribute(attributes, key))
    else if (local === 'user-field-decl' || local === 'hidden-text') this.#hang(attribute(attributes, 'string-value'))
    else if (local === 'binary-data') this.#binary = []
  }

  close(name: string): void {
    const local = localName(name)
    if (local === 'p' || local === 'h') this.#endParagraph()
    else if (local === 'table-row') this.#endFrame('row')
    else if (CELLS.has(local)) this.#endFrame('cell')
    else if (BOXES.has(local)) this.#endFrame('box')
    else if (this.#aside !== null && (name === 'svg:title' || name === 'svg:desc' || local === 'creator')) {
      // The maker of a document is read with the properties; of a comment it stands with the comment.
      if (local !== 'creator' || this.#frames.length > 1) this.#hang(this.#aside)
      this.#aside = null
    } else if (local === 'binary-data' && this.#binary !== null) {
      const bytes = Buffer.from(this.#binary.join(''), 'base64')
      this.#binary = null
      this.contained.push({ name: `object-${this.contained.length + 1}`, open: () => memorySource(bytes) })
    }
  }

  text(text: string): void {
    if (this.#binary !== null) {
      if (this.#binary.length < LONGEST_BINARY / 1_024) this.#binary.push(text)
    } else if (this.#aside !== null) this.#aside += text
    else if (this.#paragraphs.length > 0) this.#add(text.replace(/[ \t\r\n]+/g, ' '))
  }

  end(): void {
    while (this.#paragraphs.length > 0) this.#endParagraph()
    while (this.#frames.length > 1) this.#endFrame(this.#frames.at(-1)?.kind ?? 'box')
    for (const line of this.#after) this.#text.line(line)
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined && paragraph.line.length < 4 * 1024 * 1024) paragraph.line += text
  }

  /** Words that stand beside the text: after the paragraph they hang on. */
  #hang(words: string | null): void {
    if (words === null || !/[\p{L}\d]/u.test(words)) return
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined && this.#frames.at(-1)?.kind !== 'box') paragraph.after.push(words)
    else if (this.#frames.length > 1) this.#frames.at(-1)?.lines.push(words)
    else if (this.#after.length < 10_000) this.#after.push(words)
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph === undefined) return
    for (const line of paragraph.line.split('\n')) this.#emit(line.trimEnd())
    for (const line of paragraph.after) this.#emit(line)
  }

  #endFrame(kind: Frame['kind']): void {
    if (this.#frames.length < 2 || this.#frames.at(-1)?.kind !== kind) return
    const frame = this.#frames.pop()
    if (frame === undefined) return
    if (kind === 'row') {
      const row = frame.lines.join('\t').trimEnd()
      if (row !== '') this.#emit(row)
    } else if (kind === 'cell') {
      const cell = datedCell(cellText(frame.lines), this.#dates.pop() ?? null)
      const row = this.#frames.at(-1)
      row?.lines.push(cell)
      for (let gaps = this.#gaps.pop() ?? 0; gaps > 0; gaps--) row?.lines.push('')
    } else {
      const paragraph = this.#paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.after.push(...frame.lines)
      else if (this.#frames.at(-1)?.kind === 'cell') this.#after.push(...frame.lines)
      else for (const line of frame.lines) this.#emit(line)
    }
  }

  #emit(line: string): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined || frame.kind === 'root') this.#text.line(line)
    else frame.lines.push(line)
  }
}

/** A date whose display leaves open which number is the day, as day, month and year of its value. */
function datedCell(shown: string, value: string | null): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '')
  return date !== null && /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(shown) ? `${date[3]}-${date[2]}-${date[1]}` : shown
}
