/** One event of a log in the words of this product; absent = the source does not tell. Times as the source writes them. */
export interface LogEvent {
  readonly eventId?: string | undefined
  readonly timestamp?: string | undefined
  readonly userId?: string | undefined
  readonly action?: string | undefined
  readonly system?: string | undefined
  readonly subjectId?: string | undefined
  readonly caseId?: string | undefined
  readonly activity?: string | undefined
  readonly workstation?: string | undefined
  readonly ip?: string | undefined
  readonly resultCount?: string | undefined
  readonly searchKeys?: string | undefined
  /** Events of one trace are one look-up. */
  readonly trace?: string | undefined
}

/** What a reader of a format gives: events of one record, or a record that could not be read. */
export interface ReadRecord {
  /** Line, or number of the record, from 1. */
  readonly line: number
  /** Null: unreadable. A record about two people gives two. */
  readonly events: readonly LogEvent[] | null
}

/** One format of logs. */
export interface LogFormat {
  readonly id: string
  readonly title: string
  read(path: string): AsyncGenerator<ReadRecord>
}
