import type { PdfDocument } from '../../pdfium/document.ts'
import type { TextCollector } from '../../text/text-collector.ts'
import { XmlTokenizer } from '../../xml/tokenizer.ts'
import { ElementLines } from '../xml/element-lines.ts'

const LONGEST_PACKET = 64 * 1024 * 1024

/** Values of an XFA form (XML Forms Architecture 3.3): the packet `datasets`, which plain PDF text does not show. */
export function writeXfa(document: PdfDocument, text: TextCollector): void {
  const { call, narrowString, withMemory, int32At, bytesAt } = document.pdfium
  const count = Math.min(call._FPDF_GetXFAPacketCount(document.handle), 100)
  for (let index = 0; index < count; index++) {
    const name = narrowString((buffer, length) => call._FPDF_GetXFAPacketName(document.handle, index, buffer, length))
    if (name !== 'datasets') continue
    withMemory(8, (needed) => {
      if (call._FPDF_GetXFAPacketContent(document.handle, index, 0, 0, needed) === 0) return
      const length = int32At(needed)
      if (length <= 0 || length > LONGEST_PACKET) return
      withMemory(length, (buffer) => {
        call._FPDF_GetXFAPacketContent(document.handle, index, buffer, length, needed)
        const tokenizer = new XmlTokenizer(new ElementLines(text))
        tokenizer.write(bytesAt(buffer, length).toString('utf8'))
        tokenizer.end()
      })
    })
  }
}
