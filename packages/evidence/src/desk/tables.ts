import { migrateTables } from '../store/durable-database.ts'
import type { Engine } from '../store/engine.ts'
import type { ColumnTypes } from '../store/migrations/statements.ts'

/**
 * The tables of the desk, beside `meta`. `sealed_…` columns are boxes. What stands open tells nothing about a person:
 * the id of a person is the pseudonym that the inquiry gave.
 */
export type DeskTables = {
  /** The append-only log: cases and looks, in one chain. `stream` is e.g. `case:3f…` or `audit`. */
  desk_log: {
    seq: number
    stream: string
    stream_seq: number
    /** Milliseconds since 1970. */
    at: number
    mark: Uint8Array
    sealed_entry: Uint8Array
    hash: Uint8Array
  }
  /** Things that change: accounts, sessions, settings. `id` is random or a keyed token, never a name. */
  desk_record: { kind: string; id: string; version: number; expires: number | null; sealed_record: Uint8Array }
  /** How far telling a person of a case is. */
  desk_person: { case_id: string; person_id: string; status: string; at: number }
  desk_document: { id: string; case_id: string; bytes: number; sealed_document: Uint8Array }
}

function schema1({ bytes, integer, keyed }: ColumnTypes): string[] {
  return [
    `CREATE TABLE desk_log (seq ${integer} PRIMARY KEY, stream TEXT NOT NULL, stream_seq ${integer} NOT NULL, at ${integer} NOT NULL,
       mark ${bytes} NOT NULL, sealed_entry ${bytes} NOT NULL, hash ${bytes} NOT NULL, UNIQUE (stream, stream_seq))`,
    'CREATE INDEX desk_log_mark ON desk_log (mark)',
    `CREATE TABLE desk_record (kind TEXT NOT NULL, id TEXT NOT NULL, version ${integer} NOT NULL, expires ${integer},
       sealed_record ${bytes} NOT NULL, PRIMARY KEY (kind, id)) ${keyed}`,
    'CREATE INDEX desk_record_expires ON desk_record (expires)',
    `CREATE TABLE desk_person (case_id TEXT NOT NULL, person_id TEXT NOT NULL, status TEXT NOT NULL, at ${integer} NOT NULL,
       PRIMARY KEY (case_id, person_id)) ${keyed}`,
    'CREATE INDEX desk_person_status ON desk_person (case_id, status)',
    `CREATE TABLE desk_document (id TEXT PRIMARY KEY, case_id TEXT NOT NULL, bytes ${integer} NOT NULL, sealed_document ${bytes} NOT NULL)`,
  ]
}

/** Brings the tables of the desk to the newest version. @throws {StoreTooNew} */
export function migrateDesk(engine: Engine): Promise<void> {
  return migrateTables(engine, 'desk-schema', [schema1])
}
