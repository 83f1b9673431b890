import type { Kysely, Transaction } from 'kysely'
import type { InquiryTables } from './schema.ts'

export type StoreProblem = 'full' | 'read-only' | 'damaged' | 'busy' | 'gone' | 'refused' | 'unknown'
export type Write = Transaction<InquiryTables>

export interface PersonToken {
  readonly token: Uint8Array
  readonly person_no: number
}

/** The right to be the only one who changes an inquiry, for as long as this process lives. */
export interface Hold {
  /** Tells this holder from every other one, in hexadecimal; empty where nobody can write beside the holder. */
  readonly mark: string
  /** Called first in every transaction. @throws {InquiryInUse} when somebody else took over. */
  check(trx: Write): Promise<void>
  /** Takes the hold again after the connection was lost. @throws {InquiryInUse} */
  recover(): Promise<void>
  release(): Promise<void>
}

/** What differs between the databases under an inquiry. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  /** The place as messages name it. */
  readonly name: string
  readonly db: Kysely<InquiryTables>
  /** What an error of the database means for the user; undefined for errors that are not the database's. */
  problemOf(cause: unknown): StoreProblem | undefined
  /** @throws {InquiryInUse} */
  hold(): Promise<Hold>
  /** Lets one transaction at a time change the schema. */
  lockSchema(trx: Write): Promise<void>
  /** Lets one transaction at a time add to the log. */
  lockLog(trx: Write): Promise<void>
  /** Adds look-up tokens in as few steps as the database can; those that are there already stay. */
  addTokens(trx: Write, tokens: readonly PersonToken[]): Promise<void>
  /** Brings the statistics of tables up to date after much has changed. */
  settle(tables: readonly (keyof InquiryTables)[]): Promise<void>
  /** Overwrites what was deleted: rewrites tables and empties the write-ahead log. */
  scrub(): Promise<void>
  close(): Promise<void>
}
