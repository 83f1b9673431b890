import { SluiswachtError } from '@sluiswacht/model'

/** The manifest cannot be opened. */
export class ManifestUnreadable extends SluiswachtError {
  readonly code = 'ERR_MANIFEST_UNREADABLE'
  constructor(path: string, options?: ErrorOptions) {
    super(
      {
        nl: `Het manifest ${path} is niet te openen. Controleer het pad en de rechten.`,
        en: `The manifest ${path} cannot be opened. Check the path and its rights.`,
      },
      options,
    )
  }
}

/** The manifest lacks a column, or `--manifest-map` names one that is not there. */
export class ManifestColumnMissing extends SluiswachtError {
  readonly code = 'ERR_MANIFEST_COLUMN'
  constructor(path: string, field: string, columns: readonly string[]) {
    const names = headerNames(columns)
    if (names === null) {
      super({
        nl: `Manifest ${path}, regel 1: geen kolom voor "${field}". De eerste regel (${columns.length} kolommen) lijkt geen kopregel. Zet er een regel met kolomnamen boven; ten minste "file" is nodig.`,
        en: `Manifest ${path}, line 1: no column for "${field}". The first row (${columns.length} columns) does not look like a header. Put a row of column names above it; at least "file" is needed.`,
      })
      return
    }
    const found = names.join(', ')
    super({
      nl: `Manifest ${path}, regel 1: geen kolom voor "${field}". Gevonden kolommen: ${found}. Wijs hem aan met --manifest-map ${field}=KOLOM.`,
      en: `Manifest ${path}, line 1: no column for "${field}". Columns found: ${found}. Point at it with --manifest-map ${field}=COLUMN.`,
    })
  }
}

/** Words, as columns are called: what names a file, a person or a time has a dot, an `@` or digits. */
const HEADER_NAME = /^[\p{L}][\p{L} _()#/-]{0,39}$/u

/** The names of the columns, or null when the first row does not look like names: then it may be data of people. */
function headerNames(row: readonly string[]): string[] | null {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  // A name such as `Kolom 1` or `IPv4` is no reason to take all for data, and is not shown.
  const data = cells.some((cell) => cell.length > 40 || /[@.]|\d{3}/.test(cell))
  const names = cells.filter((cell) => HEADER_NAME.test(cell))
  return data || names.length === 0 ? null : names
}

/** A row of the manifest is broken. */
export class ManifestMalformed extends SluiswachtError {
  readonly code = 'ERR_MANIFEST_MALFORMED'
  constructor(path: string, line: number, column: string | number, problem: ManifestProblem, options?: ErrorOptions) {
    super(
      {
        nl: `Manifest ${path}, regel ${line}, kolom ${column}: ${PROBLEMS[problem].nl}. Herstel de regel en geef dezelfde opdracht opnieuw.`,
        en: `Manifest ${path}, line ${line}, column ${column}: ${PROBLEMS[problem].en}. Mend the line and give the same command again.`,
      },
      options,
    )
  }
}

export type ManifestProblem = 'columns' | 'quotes' | 'too-long' | 'other'
const PROBLEMS = {
  columns: {
    nl: 'het aantal kolommen klopt niet met de kopregel',
    en: 'the number of columns differs from the header',
  },
  quotes: {
    nl: 'een aanhalingsteken is niet gesloten of staat verkeerd',
    en: 'a quotation mark is not closed or misplaced',
  },
  'too-long': { nl: 'de regel is te lang', en: 'the line is too long' },
  other: { nl: 'de regel is niet te lezen als CSV', en: 'the line cannot be read as CSV' },
} as const
