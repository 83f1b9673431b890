import type { Lines } from '../lines.ts'

/** The marks that part cells, in the order in which tables are sought. */
export const MARKS = ['|', '\t', ';', ','] as const
export type Mark = (typeof MARKS)[number]

const PIPE = 124
const TAB = 9
const SEMICOLON = 59
const COMMA = 44
const QUOTE = 34
const SPACE = 32
/** Longer lines are no rows of a table that people made; bounds the work on hostile input. */
const LONGEST_ROW = 4000

/** How many cells each line would have by each of {@link MARKS}; a line is gone over once, when first asked for. */
export class RowCounts {
  readonly #units: Uint16Array
  readonly #lines: Lines
  /** The counts of a line beside each other, plus 1; 0 for lines that were not gone over. */
  readonly #columns: Int16Array

  constructor(units: Uint16Array, lines: Lines) {
    this.#units = units
    this.#lines = lines
    this.#columns = new Int16Array(lines.count * MARKS.length)
  }

  /** Number of cells of a line by the mark in that place of {@link MARKS}; 0 for empty lines and those that are too long. */
  columns(line: number, mark: number): number {
    if (this.#columns[line * MARKS.length] === 0) this.#count(line)
    return (this.#columns[line * MARKS.length + mark] ?? 1) - 1
  }

  /** Whether a line has a pipe or tab, or two semicolons or commas. */
  mayBeRow(line: number): boolean {
    return (
      this.columns(line, 0) >= 2 ||
      this.columns(line, 1) >= 2 ||
      this.columns(line, 2) >= 3 ||
      this.columns(line, 3) >= 3
    )
  }

  #count(line: number): void {
    const units = this.#units
    const { start, end } = this.#lines.span(line)
    const place = line * MARKS.length
    const filled = end > start && end - start <= LONGEST_ROW
    let tabs = 0
    let pipes = 0
    let semicolons = 0
    let commas = 0
    let quotes = 0
    for (let at = start; filled && at < end; at++) {
      const code = units[at] ?? 0
      if (code > SEMICOLON && code !== PIPE) continue
      if (code === PIPE) pipes++
      else if (code === TAB) tabs++
      else if (code === SEMICOLON) semicolons++
      else if (code === COMMA && units[at + 1] !== SPACE) commas++
      else if (code === QUOTE) quotes++
    }
    if (quotes > 0) {
      semicolons = marksOutsideQuotes(units, start, end, SEMICOLON)
      commas = marksOutsideQuotes(units, start, end, COMMA)
    }
    const least = filled ? 2 : 1
    this.#columns[place] = least + (pipes === 0 ? 0 : pipes - outerPipes(units, start, end))
    this.#columns[place + 1] = least + tabs
    this.#columns[place + 2] = least + semicolons
    this.#columns[place + 3] = least + commas
  }
}

/** How many of the pipes stand at the ends of a row and part no cells. */
function outerPipes(units: Uint16Array, start: number, end: number): number {
  let from = start
  let to = end
  while (from < to && units[from] === SPACE) from++
  while (to > from && units[to - 1] === SPACE) to--
  const opening = units[from] === PIPE && from < to ? 1 : 0
  return opening + (to > from + opening && units[to - 1] === PIPE ? 1 : 0)
}

function marksOutsideQuotes(units: Uint16Array, start: number, end: number, mark: number): number {
  let marks = 0
  let quoted = false
  let opens = true
  for (let at = start; at < end; at++) {
    const code = units[at] ?? 0
    if (code === mark) {
      if (!quoted && !(mark === COMMA && units[at + 1] === SPACE)) marks++
      opens = true
    } else if (code === QUOTE) {
      // a quote in the middle of a cell is a character of it
      quoted = quoted ? false : opens
    } else if (code !== SPACE) opens = false
  }
  return marks
}
