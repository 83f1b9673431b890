import { fold } from '../names/fold.ts'
import { type Records, readRecords } from './records.ts'

/** A line of the text with what its place tells: a row of a table, "label: value", a mail header, empty. */
export interface Line {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Cells of a table row; empty when the line is no row. */
  readonly cells: readonly Cell[]
  /** Folded header cells of the table that this row belongs to; empty for running text and for the header itself. */
  readonly header: readonly string[]
  readonly isHeader: boolean
  /** Blocks of text are separated by empty lines, headings and page breaks. */
  readonly block: number
}

export interface Cell {
  readonly start: number
  readonly end: number
}

/** The lines of a text, in order. */
export interface Layout {
  readonly text: string
  readonly records: Records
  readonly lines: readonly Line[]
}

const SEPARATORS = ['\t', '|', ';', ','] as const
const HEADER_WORDS =
  /^(?:nr|id|naam|.*naam|.*naam .*|voorvoegsel|tussenv.*|voorletters?|bsn|.*bsn.*|burgerservicen.*|geb.*|dob|date of birth|birth.*|adres|.*adres|straat.*|address|postcode|pc|plaats|woonplaats|tel.*|.*telefoon.*|phone|mobiel|e-?mail.*|mail|iban.*|rekening.*|kenteken|functie|rol|role|wie|wat|wanneer|datum|date|name|first.*|last.*|surname|client.*|kandidaat.*|medewerker.*|collega|consulent|contactpersoon|behandelaar|bijzonderheden|opmerking.*|status|zaak.*|dossier.*|pers.*|leeftijd|relatie|kind|leerling|school|klas|bedrag|reden|vervolg|punt.*|score|actie|afspraak|user.*|account|rijksregister.*|geslacht)$/

/** Reads the lay-out of a text in one pass over its lines. */
export function readLayout(text: string): Layout {
  const lines: Line[] = []
  let start = 0
  let block = 0
  let header: readonly string[] = []
  let separator = ''
  let columns = 0
  let index = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 4000))
    const trimmed = line.trim()
    const divider = trimmed.length > 2 && /^[|\s:+=_-]+$/.test(trimmed)
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('\f')) block += 1
    const found = trimmed === '' || divider ? '' : separatorOf(line, separator, columns)
    if (trimmed === '' || (found !== separator && !divider)) {
      header = []
      separator = ''
      columns = 0
    }
    let cells: Cell[] = []
    let isHeader = false
    if (found !== '') {
      cells = cellsOf(line, found, start)
      if (separator === '') {
        const titles = cells.map((cell) => headerText(text.slice(cell.start, cell.end)))
        isHeader =
          titles.length >= 2 &&
          titles.filter((title) => HEADER_WORDS.test(title)).length >=
            Math.max(1, Math.min(3, titles.filter(Boolean).length * 0.5))
        separator = found
        columns = cells.length
        if (isHeader) header = titles
      }
    }
    lines.push({ index, start, end, cells, header: isHeader ? [] : header, isHeader, block })
    index += 1
    if (newline < 0) break
    start = end + 1
  }
  return { text, lines, records: readRecords(text) }
}

function separatorOf(line: string, current: string, columns: number): string {
  for (const separator of SEPARATORS) {
    const parts = line.split(separator).length
    if (separator === current && parts >= Math.max(2, columns - 2) && (separator !== ',' || parts >= columns))
      return separator
    const least = separator === '\t' ? 2 : separator === '|' ? 2 : separator === ';' ? 4 : 4
    if (parts >= least && (separator !== ',' || isCommaRow(line))) return separator
  }
  return ''
}

/** A comma-separated row has no blanks behind its commas and no sentence in it. */
function isCommaRow(line: string): boolean {
  return !/,\s/.test(line) && !/[.!?]\s/.test(line)
}

function cellsOf(line: string, separator: string, offset: number): Cell[] {
  const cells: Cell[] = []
  let at = 0
  const from = separator === '|' && /^\s*\|/.test(line) ? line.indexOf('|') + 1 : 0
  at = from
  while (at <= line.length) {
    const next = line.indexOf(separator, at)
    const end = next < 0 ? line.length : next
    if (!(next < 0 && separator === '|' && line.slice(at).trim() === ''))
      cells.push({ start: offset + at, end: offset + end })
    if (next < 0) break
    at = end + 1
  }
  return cells
}

function headerText(cell: string): string {
  return fold(cell)
    .replace(/[*"_.:#()]/g, '')
    .trim()
    .slice(0, 40)
}

/** The line that holds an offset. */
export function lineAt(layout: Layout, offset: number): Line {
  const { lines } = layout
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines[low] ?? { index: 0, start: 0, end: layout.text.length, cells: [], header: [], isHeader: false, block: 0 }
}

/** Column of an offset in its line, or -1 when the line is no table row. */
export function columnAt(line: Line, offset: number): number {
  return line.cells.findIndex(({ start, end }) => offset >= start && offset <= end)
}

/**
 * What is said about a value in front of it on its line or in its cell: the folded label of "label: value", the title
 * of its column, or nothing.
 */
export function labelOf(layout: Layout, line: Line, offset: number): string {
  const column = columnAt(line, offset)
  const cell = line.cells[column]
  const from = Math.max(cell?.start ?? line.start, offset - 60)
  const before = fold(layout.text.slice(from, offset)).replace(/["'*_{}[\]]/g, ' ')
  const direct = endsAsLabel(before) ? directLabel(before) : undefined
  if (direct !== undefined) return direct
  if (column >= 0 && before.trim() === '') {
    const title = line.header[column]
    if (title !== undefined && title !== '') return title
    // a table with a column for each person has its labels in the first cell
    const head = line.cells[0]
    if (head && column > 1 && line.cells.length > 3) {
      const rowTitle = headerText(layout.text.slice(head.start, head.end))
      if (HEADER_WORDS.test(rowTitle)) return rowTitle
    }
    // first cell of a two-column block is the label: | Naam cliënt | A. Bos |
    const first = line.cells[0]
    if (first && column === 1 && line.cells.length <= 3)
      return fold(layout.text.slice(first.start, first.end))
        .replace(/[*:"_]/g, '')
        .trim()
        .slice(0, 40)
  }
  if (line.start !== from) return ''
  const spaced = /^\s*([\p{L}][\p{L} ./-]{1,28})\s+$/u.exec(before)?.[1]?.trim()
  return spaced !== undefined && LABEL_WORD.test(spaced) ? spaced : ''
}

function directLabel(before: string): string | undefined {
  return /([\p{L}][\p{L} ./-]{1,38}?)(?:\s*\([^()]{0,20}\))?\s*(?:[:=]|\.{3,}|\s{2,}|->)\s*$/u.exec(before)?.[1]?.trim()
}

/** Whether a text ends in what stands between a label and its value: a cheap look before {@link directLabel}. */
function endsAsLabel(before: string): boolean {
  const bare = before.trimEnd()
  return before.length - bare.length > 1 || /(?:[:=]|\.\.\.|->)$/.test(bare)
}

const LABEL_WORD = /(?:naam|namen|voorletters|tussenvoegsel|voorvoegsel|adres|bsn|telefoon|roepnaam)$/
