/** A row that was not taken (`cut off`: taken as far as it goes), by source and line; never its content. */
export interface RejectedRow {
  /** Name of the table or file. */
  readonly table: string
  /** Line in the file (the heading is line 1), or number of the record in a JSON file, from 1. */
  readonly line: number
  /** Stable code, e.g. `too few fields`, `no timestamp`. */
  readonly problem: RowProblem
}

export type RowProblem =
  | 'too few fields'
  | 'too many fields'
  | 'cut off'
  | 'quotes do not match'
  | 'no event id'
  | 'no user'
  | 'no timestamp'
  | 'unreadable record'

/** Shares of the events of one system that carry a field; 0 to 1. */
export interface SourceCoverage {
  readonly system: string
  readonly events: number
  readonly user: number
  readonly subject: number
  readonly case: number
  readonly purpose: number
}

/** What an import says of itself. */
export interface ImportReport {
  readonly rows: Readonly<Record<string, number>>
  readonly rejected: readonly RejectedRow[]
  readonly duplicates: number
  /** Events of accounts that are not in the list of employees; they are judged too, without peers or relations. */
  readonly unknownUsers: number
  /** Events about people who are not in the register of persons. */
  readonly unknownSubjects: number
  readonly coverage: readonly SourceCoverage[]
  /** Days within the period of the log on which nothing was logged although that weekday usually is busy. */
  readonly gaps: readonly string[]
}
