import type { Pdfium } from './pdfium.ts'
import { type LineBox, joinWrapped } from './paragraphs.ts'

const SPACE = 32
const NEWLINE = 10
/** A gap this many times the size of the letters parts columns, whatever stands around it. */
const COLUMN_GAP = 1.6
/** A smaller gap parts columns when what follows begins where a column begins in a line nearby. */
const ALIGNED_GAP = 0.4
const SAME_EDGE = 1.5

interface Gap {
  readonly at: number
  readonly line: number
  readonly left: number
  readonly wide: boolean
}

/**
 * The text of a page in reading order; lines end in `\n`, columns are separated by tabs, lines that were only broken
 * at the margin are joined. PDFium puts one space for any gap on a line: where such a gap is wide, or what follows
 * lines up with a column, two cells of a table (or a label and its value) meet.
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
    if (raw.length !== count) return joinHyphens(plainLines(raw))
    return layOut(pdfium, textPage, raw)
  } finally {
    call._FPDFText_ClosePage(textPage)
  }
}

function layOut(pdfium: Pdfium, textPage: number, raw: string): string {
  const { call } = pdfium
  return pdfium.withMemory(16, (memory) => {
    const box = (at: number): { left: number; right: number; top: number; bottom: number } | null => {
      if (call._FPDFText_GetLooseCharBox(textPage, at, memory) === 0) return null
      const bytes = pdfium.bytesAt(memory, 16)
      return {
        left: bytes.readFloatLE(0),
        top: bytes.readFloatLE(4),
        right: bytes.readFloatLE(8),
        bottom: bytes.readFloatLE(12),
      }
    }
    const boxes: LineBox[] = []
    const gaps: Gap[] = []
    let start = 0
    for (let end = 0; end <= raw.length; end++) {
      if (end < raw.length && raw.charCodeAt(end) !== NEWLINE) continue
      const line = boxes.length
      const first = firstInk(raw, start, end)
      const last = lastInk(raw, start, end)
      const from = first < 0 ? null : box(first)
      const to = last < 0 ? null : box(last)
      const size = first < 0 ? 0 : call._FPDFText_GetFontSize(textPage, first)
      const word = first < 0 ? null : box(Math.max(first, wordEnd(raw, first, last)))
      boxes.push({
        text: '',
        left: from?.left ?? 0,
        right: to?.right ?? 0,
        top: from?.top ?? 0,
        bottom: from?.bottom ?? 0,
        size,
        wordWidth: from === null || word === null ? 0 : word.right - from.left,
      })
      for (let at = raw.indexOf(' ', start); at > start && at + 1 < end; at = raw.indexOf(' ', at + 1)) {
        if (raw.charCodeAt(at + 1) <= SPACE || call._FPDFText_IsGenerated(textPage, at) !== 1) continue
        const before = box(at - 1)
        const after = box(at + 1)
        const em = Math.max(4, call._FPDFText_GetFontSize(textPage, at + 1))
        if (before === null || after === null || after.left - before.right < ALIGNED_GAP * em) continue
        gaps.push({ at, line, left: after.left, wide: after.left - before.right >= COLUMN_GAP * em })
      }
      start = end + 1
    }
    const tabs = new Set(gaps.filter((gap) => gap.wide || linesUp(gap, gaps)).map(({ at }) => at))
    const lines = withTabs(raw, tabs).split('\n')
    return joinHyphens(joinWrapped(boxes.map((line, index) => ({ ...line, text: clean(lines[index] ?? '') }))))
  })
}

function linesUp(gap: Gap, gaps: readonly Gap[]): boolean {
  return gaps.some(
    (other) =>
      other.line !== gap.line && Math.abs(other.line - gap.line) <= 4 && Math.abs(other.left - gap.left) < SAME_EDGE,
  )
}

function withTabs(raw: string, tabs: ReadonlySet<number>): string {
  let out = ''
  let from = 0
  for (const at of tabs) {
    out += `${raw.slice(from, at)}\t`
    from = at + 1
  }
  return out + raw.slice(from)
}

function firstInk(raw: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (raw.charCodeAt(at) > SPACE) return at
  return -1
}

function lastInk(raw: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) if (raw.charCodeAt(at) > SPACE) return at
  return -1
}

function wordEnd(raw: string, first: number, last: number): number {
  let at = first
  while (at < last && raw.charCodeAt(at + 1) > SPACE) at++
  return at
}

function plainLines(raw: string): string {
  return raw.split('\n').map(clean).join('\n')
}

/** A line without control characters; U+0002 is PDFium's mark of a word broken at the end of a line. */
function clean(line: string): string {
  return line
    .replace(/[\p{Cc}]/gu, (control) => (control === '\t' ? '\t' : control === '\u0002' ? '\uFFFE' : ''))
    .trimEnd()
}

/** A word broken at the end of a line is made whole; before a capital the hyphen is part of the name. */
function joinHyphens(text: string): string {
  return text.replace(/\uFFFE[\n ]?(?=(\p{Ll})?)/gu, (_, next: string | undefined) => (next === undefined ? '-' : ''))
}
