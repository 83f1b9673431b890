import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Sealer } from '../keys/sealer.ts'
import { sqliteProblem } from '../store/sqlite/problems.ts'
import { CHAIN_START, chainHash, type SealedEntry } from './entries.ts'
import type { GateTables } from './tables.ts'
import { HEAD } from './writer.ts'

/**
 * Adds entries to the chain of an embedded log: the same as `addEntries`, by statements that are prepared once, because a
 * request waits for it. One transaction for all that are given, on disk (fsync) when it returns; it blocks its thread.
 */
export interface SqliteAppend {
  /** @throws the error of SQLite; then none of the entries is stored */
  add(entries: readonly SealedEntry[]): void
  close(): void
}

export interface SqliteAppendOptions {
  readonly file: string
  readonly sealer: Sealer
  /** How long a database that another process holds is waited for. */
  readonly patienceMs: number
  /** Pages that the database may have; undefined = no limit. */
  readonly mostPages: number | undefined
}

export function sqliteAppend({ file, sealer, patienceMs, mostPages }: SqliteAppendOptions): SqliteAppend {
  const database = new DatabaseSync(file)
  if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`)
  database.exec('PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000; PRAGMA wal_autocheckpoint = 4096')
  let statements: Statements | undefined
  return {
    add(entries) {
      statements ??= prepare(database)
      const until = performance.now() + patienceMs
      for (;;) {
        try {
          return addOnce(database, statements, sealer, entries)
        } catch (error) {
          if (database.isTransaction) database.exec('ROLLBACK')
          if (sqliteProblem(error) !== 'busy' || performance.now() > until) throw error
        }
      }
    },
    close: () => database.close(),
  }
}

type Statements = Readonly<Record<'begin' | 'commit' | 'end' | 'entry' | 'person' | 'content' | 'head', StatementSync>>

function prepare(database: DatabaseSync): Statements {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    end: database.prepare('SELECT seq, hash FROM gate_entry ORDER BY seq DESC LIMIT 1'),
    entry: database.prepare(
      `INSERT INTO gate_entry
         (seq, kind, at, id_token, mark, sealed_record, sealed_people, record_digest, people_digest, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    person: database.prepare('INSERT OR IGNORE INTO gate_person (token, seq) VALUES (?, ?)'),
    content: database.prepare('UPDATE gate_content SET seq = ? WHERE id = ?'),
    head: database.prepare(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ),
  }
}

function addOnce(
  database: DatabaseSync,
  { begin, commit, end, entry, person, content, head }: Statements,
  sealer: Sealer,
  entries: readonly SealedEntry[],
): void {
  if (database.isTransaction) throw new Error('a transaction is open already')
  begin.run()
  const last = end.get() as Pick<GateTables['gate_entry'], 'seq' | 'hash'> | undefined
  let { seq, hash } = last ?? { seq: 0, hash: CHAIN_START }
  for (const { tokens, contents, ...one } of entries) {
    seq += 1
    hash = chainHash(hash, { ...one, seq })
    const { kind, at, id_token, mark, sealed_record, sealed_people, record_digest, people_digest } = one
    entry.run(seq, kind, at, id_token, mark, sealed_record, sealed_people, record_digest, people_digest, hash)
    for (const token of tokens) person.run(token, seq)
    for (const id of contents) content.run(seq, id)
  }
  head.run(HEAD, sealer.sealJson({ seq }, HEAD))
  commit.run()
}
