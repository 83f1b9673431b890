import type { TextCollector } from '../text/text-collector.ts'
import { attribute, localName, type XmlHandler } from '../xml/tokenizer.ts'
import { addressOf } from './relations.ts'
import { cellText } from './table-lines.ts'

interface Paragraph {
  /** The text as it now reads. */
  current: string
  /** The text as it read before tracked changes. */
  before: string
  changed: boolean
  /** Alternative texts and text boxes that hang on this paragraph. */
  readonly after: string[]
}

interface Frame {
  readonly kind: 'root' | 'row' | 'cell' | 'box'
  readonly lines: string[]
}

const LONGEST_PARAGRAPH = 4 * 1024 * 1024

/** Reads WordprocessingML (ECMA-376 part 1, 17): document, headers, footers, notes and comments. */
export class WordText implements XmlHandler {
  /** Paragraphs as they read before tracked deletions. */
  readonly deleted: string[] = []
  /** Who made comments and tracked changes. */
  readonly authors: Set<string> = new Set()
  readonly #text: TextCollector
  readonly #frames: Frame[] = [{ kind: 'root', lines: [] }]
  readonly #paragraphs: Paragraph[] = []
  #collect: 'text' | 'deleted' | 'field' | null = null
  #field = ''
  #inserting = 0
  #deleting = 0
  #skipping = 0
  #properties = 0
  #lineWasBlank = true

  constructor(text: TextCollector) {
    this.#text = text
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'Fallback') this.#skipping++
    if (this.#skipping > 0) return
    switch (local) {
      case 't':
        this.#collect = 'text'
        break
      case 'p':
        this.#paragraphs.push({ current: '', before: '', changed: false, after: [] })
        break
      case 'pPr':
        this.#properties++
        break
      case 'tab':
      case 'ptab':
        if (this.#properties === 0) this.#add('\t')
        break
      case 'br':
      case 'cr':
        this.#add('\n')
        break
      case 'noBreakHyphen':
        this.#add('-')
        break
      case 'delText':
        this.#collect = 'deleted'
        break
      case 'instrText':
        this.#collect = 'field'
        break
      case 'fldSimple':
        this.#link(attribute(attributes, 'instr') ?? '')
        break
      case 'ins':
      case 'moveTo':
        this.#inserting++
        this.#author(attributes)
        break
      case 'del':
      case 'moveFrom':
        this.#deleting++
        this.#author(attributes)
        break
      case 'tr':
        this.#frames.push({ kind: 'row', lines: [] })
        break
      case 'tc':
        this.#frames.push({ kind: 'cell', lines: [] })
        break
      case 'txbxContent':
        this.#frames.push({ kind: 'box', lines: [] })
        break
      case 'docPr':
      case 'cNvPr':
        for (const key of ['descr', 'title'] as const) this.#aside(attribute(attributes, key))
        break
      case 'textpath':
        this.#aside(attribute(attributes, 'string'))
        break
      case 'annotation':
        // Word 2003 XML: comments and tracked changes alike.
        this.#author(attributes)
        break
      case 'listItem':
        this.#aside(attribute(attributes, 'displayText'))
        break
      case 'comment':
        this.#author(attributes)
        this.#emit(`Opmerking van ${attribute(attributes, 'author') ?? '?'}:`)
        break
    }
  }

  close(name: string): void {
    const local = localName(name)
    if (local === 'Fallback') this.#skipping = Math.max(0, this.#skipping - 1)
    if (this.#skipping > 0) return
    if (local === 't' || local === 'delText') this.#collect = null
    else if (local === 'instrText') {
      this.#collect = null
      this.#link(this.#field)
      this.#field = ''
    } else if (local === 'pPr') this.#properties = Math.max(0, this.#properties - 1)
    else if (local === 'ins' || local === 'moveTo') this.#inserting = Math.max(0, this.#inserting - 1)
    else if (local === 'del' || local === 'moveFrom') this.#deleting = Math.max(0, this.#deleting - 1)
    else if (local === 'p') this.#endParagraph()
    else if (local === 'tr' || local === 'tc' || local === 'txbxContent') this.#endFrame(local)
  }

  text(text: string): void {
    if (this.#collect === null || this.#skipping > 0) return
    if (this.#collect === 'field') this.#field = (this.#field + text).slice(-4_096)
    else if (this.#collect === 'deleted') this.#addDeleted(text)
    else this.#add(text)
  }

  /** Gives what is still open (a document that ends half-way). */
  end(): void {
    while (this.#paragraphs.length > 0) this.#endParagraph()
    while (this.#frames.length > 1) this.#endFrame(null)
  }

  #add(text: string): void {
    if (this.#deleting > 0) {
      this.#addDeleted(text)
      return
    }
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph === undefined) return
    paragraph.current += text
    if (this.#inserting === 0) paragraph.before += text
    if (paragraph.current.length > LONGEST_PARAGRAPH) {
      this.#emit(paragraph.current)
      paragraph.current = ''
      paragraph.before = ''
    }
  }

  #addDeleted(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph === undefined || paragraph.before.length > LONGEST_PARAGRAPH) return
    paragraph.before += text
    paragraph.changed = true
  }

  #author(attributes: string): void {
    const author = attribute(attributes, 'author')
    if (author !== null && author !== '') this.authors.add(author)
  }

  #aside(words: string | null): void {
    if (words !== null && /[\p{L}\d]/u.test(words)) this.#paragraphs.at(-1)?.after.push(words)
  }

  #link(instruction: string): void {
    const link = /HYPERLINK\s+"((?:mailto|tel):[^"]{1,400})"/i.exec(instruction)?.[1]
    if (link !== undefined) this.#aside(addressOf(link))
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph === undefined) return
    for (const line of paragraph.current.split('\n')) this.#emit(line)
    for (const line of paragraph.after) this.#emit(line)
    if (paragraph.changed && paragraph.before.trim() !== '') this.deleted.push(paragraph.before)
  }

  #endFrame(local: 'tr' | 'tc' | 'txbxContent' | null): void {
    const kind = local === 'tr' ? 'row' : local === 'tc' ? 'cell' : 'box'
    if (this.#frames.length < 2 || (local !== null && this.#frames.at(-1)?.kind !== kind)) return
    const frame = this.#frames.pop()
    if (frame === undefined) return
    if (frame.kind === 'row') this.#emit(frame.lines.join('\t').trimEnd())
    else if (frame.kind === 'cell') this.#frames.at(-1)?.lines.push(cellText(frame.lines))
    else {
      const paragraph = this.#paragraphs.at(-1)
      if (paragraph === undefined) for (const line of frame.lines) this.#emit(line)
      else paragraph.after.push(...frame.lines)
    }
  }

  /** One empty line at most between lines, so that sections stay apart. */
  #emit(line: string): void {
    const frame = this.#frames.at(-1)
    if (frame !== undefined && frame.kind !== 'root') {
      frame.lines.push(line)
      return
    }
    const blank = line.trim() === ''
    if (blank && this.#lineWasBlank) return
    this.#lineWasBlank = blank
    this.#text.line(blank ? '' : line)
  }
}
