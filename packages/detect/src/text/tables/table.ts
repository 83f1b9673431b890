import type { Span } from '@sluiswacht/model'
import type { Lines } from '../lines.ts'

export interface Label extends Span {
  /** In lower case, without marks around it. */
  readonly label: string
}

/** A cell of a table: of rows with a mark between the cells, of columns kept in line by spaces, of values in SQL. */
export interface Cell extends Span {
  /** Line of the text. */
  readonly line: number
  /** Number of the column, the leftmost 0. */
  readonly column: number
  /** How many columns the table has. */
  readonly columns: number
  /** First line of the table. */
  readonly firstLine: number
  /** Last line of the table. */
  readonly lastLine: number
  /** The head of the column; null in the head itself and where there is none. */
  readonly columnHead: Label | null
  /** The first cell of the row, null in the first column. */
  readonly rowLabel: Label | null
}

/** What tables are sought in. */
export interface TableText {
  readonly text: string
  /** Its code units, see `codeUnits`. */
  readonly units: Uint16Array
  readonly lines: Lines
}

export interface TableFinder {
  /** The cell around an offset, the white space beside it included; null outside tables. */
  cellAt(offset: number): Cell | null
}
