import { visible } from '../text/visible.ts'

export type Cell = string | number | null

/**
 * Lines of a CSV file that a Dutch Excel opens rightly by double click: UTF-8 with byte order mark, semicolons (the
 * list separator of the Netherlands), CRLF (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection).
 */
export function* csvLines(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `\ufeff${line(header)}`
  for (const row of rows) yield line(row)
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(';')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(visible(cell))
  return /[";,]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** Text that no spreadsheet reads as a formula; also behind spaces, and in full width. */
function harmless(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(text) ? `'${text}` : text
}
