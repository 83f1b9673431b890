import type { PdfDocument } from '../../pdfium/document.ts'
import type { TextCollector } from '../../text/text-collector.ts'
import { localName, type XmlHandler, XmlTokenizer } from '../../xml/tokenizer.ts'
import { ElementLines } from '../xml/element-lines.ts'

const LONGEST_PACKET = 64 * 1024 * 1024

const LONGEST_WORDS = 65_536

/** The words that are printed on an XFA form: its elements `text`, and paragraphs of rich text. */
class TemplateWords implements XmlHandler {
  readonly #text: TextCollector
  #words: string | null = null

  constructor(text: TextCollector) {
    this.#text = text
  }

  open(name: string): void {
    const local = localName(name)
    if (local === 'text' || local === 'p') this.#words = ''
  }

  text(piece: string): void {
    if (this.#words !== null && this.#words.length < LONGEST_WORDS) this.#words += piece
  }

  close(name: string): void {
    const local = localName(name)
    if (local !== 'text' && local !== 'p') return
    const words = (this.#words ?? '').replace(/\s+/g, ' ').trim()
    if (words !== '') this.#text.line(words)
    this.#words = null
  }
}

/**
 * Values of an XFA form (XML Forms Architecture 3.3), which plain PDF text does not show: the packet `datasets`, and
 * the words of the packet `template`.
 */
export function writeXfa(document: PdfDocument, text: TextCollector): void {
  const { call, narrowString, withMemory, int32At, bytesAt } = document.pdfium
  const count = Math.min(call._FPDF_GetXFAPacketCount(document.handle), 100)
  for (let index = 0; index < count; index++) {
    const name = narrowString((buffer, length) => call._FPDF_GetXFAPacketName(document.handle, index, buffer, length))
    if (name !== 'datasets' && name !== 'template') continue
    withMemory(8, (needed) => {
      if (call._FPDF_GetXFAPacketContent(document.handle, index, 0, 0, needed) === 0) return
      const length = int32At(needed)
      if (length <= 0 || length > LONGEST_PACKET) return
      withMemory(length, (buffer) => {
        call._FPDF_GetXFAPacketContent(document.handle, index, buffer, length, needed)
        const tokenizer = new XmlTokenizer(name === 'datasets' ? new ElementLines(text) : new TemplateWords(text))
        tokenizer.write(bytesAt(buffer, length).toString('utf8'))
        tokenizer.end()
      })
    })
  }
}
