import type { Pdfium } from './pdfium.ts'

const SPACE = 32
/** A gap this many times the size of the letters parts columns rather than words. */
const COLUMN_GAP = 1.6

/**
 * The text of a page in reading order; lines end in `\n`, columns are separated by tabs. PDFium puts one space for any
 * gap on a line: where such a gap is wide, two columns of a table (or a label and its value) meet.
 */
export function pageText(pdfium: Pdfium, page: number): string {
  const { call } = pdfium
  const textPage = call._FPDFText_LoadPage(page)
  if (textPage === 0) return ''
  try {
    const count = call._FPDFText_CountChars(textPage)
    if (count <= 0) return ''
    const raw = pdfium.withMemory((count + 1) * 2, (buffer) => {
      const written = call._FPDFText_GetText(textPage, 0, count, buffer)
      return pdfium.bytesAt(buffer, Math.max(0, written - 1) * 2).toString('utf16le')
    })
    // Beyond the basic plane one character is two code units and places no longer agree.
    const spaced = raw.length === count ? withColumns(pdfium, textPage, raw) : raw
    return tidy(spaced)
  } finally {
    call._FPDFText_ClosePage(textPage)
  }
}

function withColumns(pdfium: Pdfium, textPage: number, raw: string): string {
  const { call } = pdfium
  return pdfium.withMemory(64, (box) => {
    const edge = (at: number, which: 'left' | 'right'): number | null => {
      if (call._FPDFText_GetCharBox(textPage, at, box, box + 8, box + 16, box + 24) === 0) return null
      return pdfium.float64At(which === 'left' ? box : box + 8)
    }
    let out = ''
    let from = 0
    for (let at = raw.indexOf(' '); at >= 0; at = raw.indexOf(' ', at + 1)) {
      if (at === 0 || at + 1 >= raw.length || call._FPDFText_IsGenerated(textPage, at) !== 1) continue
      if (raw.charCodeAt(at + 1) <= SPACE) continue
      const right = edge(at - 1, 'right')
      const left = edge(at + 1, 'left')
      if (right === null || left === null) continue
      const size = call._FPDFText_GetFontSize(textPage, at + 1)
      if (left - right < COLUMN_GAP * Math.max(size, 4)) continue
      out += `${raw.slice(from, at)}\t`
      from = at + 1
    }
    return out + raw.slice(from)
  })
}

/** Line ends as `\n`; a word broken at the end of a line made whole; control characters out. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\uFFFE]/gu, (control) =>
      control === '\u0002' ? '\uFFFE' : control === '\n' || control === '\t' || control === '\uFFFE' ? control : '',
    )
    .replace(/\uFFFE\n?(?=(\p{Ll})?)/gu, (_, next: string | undefined) => (next === undefined ? '-' : ''))
    .replace(/[ \t]+\n/g, '\n')
}
