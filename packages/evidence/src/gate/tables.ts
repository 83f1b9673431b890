import { migrateTables } from '../store/durable-database.ts'
import type { Engine } from '../store/engine.ts'
import type { ColumnTypes } from '../store/migrations/statements.ts'

/**
 * The tables of the log of the gate, beside `meta`. `sealed_…` and `wrapped_…` columns are boxes; tokens are keyed.
 * A purged box is null; its digest stays, so that the chain can still be checked.
 */
export type GateTables = {
  gate_entry: {
    seq: number
    kind: EntryKind
    /** Milliseconds since 1970. */
    at: number
    id_token: Uint8Array
    mark: Uint8Array
    sealed_record: Uint8Array | null
    sealed_people: Uint8Array | null
    record_digest: Uint8Array
    people_digest: Uint8Array
    hash: Uint8Array
  }
  gate_person: { token: Uint8Array; seq: number }
  /** `seq` is null until the record that it belongs to is stored. */
  gate_content: { id: string; seq: number | null; wrapped_key: Uint8Array; bytes: number; stored: number }
  gate_chunk: { content_id: string; no: number; sealed: Uint8Array }
  /** What gates tell each other for some minutes; `until` in milliseconds since 1970. */
  gate_memo: { token: Uint8Array; sealed: Uint8Array; until: number }
}

export type EntryKind = 'record' | 'note'

function schema1({ bytes, integer, keyed, sealed }: ColumnTypes): string[] {
  return [
    `CREATE TABLE gate_entry (seq ${integer} PRIMARY KEY, kind TEXT NOT NULL, at ${integer} NOT NULL, id_token ${bytes} NOT NULL,
       mark ${bytes} NOT NULL UNIQUE, sealed_record ${bytes}, sealed_people ${bytes}, record_digest ${bytes} NOT NULL,
       people_digest ${bytes} NOT NULL, hash ${bytes} NOT NULL)`,
    'CREATE INDEX gate_entry_at ON gate_entry (at)',
    'CREATE INDEX gate_entry_id ON gate_entry (id_token)',
    `CREATE TABLE gate_person (token ${bytes} NOT NULL, seq ${integer} NOT NULL, PRIMARY KEY (token, seq)) ${keyed}`,
    'CREATE INDEX gate_person_seq ON gate_person (seq)',
    `CREATE TABLE gate_content (id TEXT PRIMARY KEY, seq ${integer}, wrapped_key ${bytes} NOT NULL, bytes ${integer} NOT NULL,
       stored ${integer} NOT NULL)`,
    'CREATE INDEX gate_content_seq ON gate_content (seq)',
    `CREATE TABLE gate_chunk (content_id TEXT NOT NULL REFERENCES gate_content (id) ON DELETE CASCADE, no ${integer} NOT NULL,
       sealed ${bytes} NOT NULL, PRIMARY KEY (content_id, no))`,
    ...sealed('gate_entry', ['sealed_record', 'sealed_people']),
    ...sealed('gate_chunk', ['sealed']),
  ]
}

function schema2({ bytes, integer, sealed }: ColumnTypes): string[] {
  return [
    `CREATE TABLE gate_memo (token ${bytes} PRIMARY KEY, sealed ${bytes} NOT NULL, until ${integer} NOT NULL)`,
    'CREATE INDEX gate_memo_until ON gate_memo (until)',
    ...sealed('gate_memo', ['sealed']),
  ]
}

/** Brings the tables of the log to the newest version. @throws {StoreTooNew} */
export function migrateGate(engine: Engine): Promise<void> {
  return migrateTables(engine, 'gate-schema', [schema1, schema2])
}
