import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { InquiryTables } from '../schema.ts'
import { sqliteDialect } from './dialect.ts'
import { lockDirectory } from './lock.ts'
import { sqliteProblem } from './problems.ts'

const DATABASE = 'inquiry.sqlite'

/** Whether the directory holds an inquiry. */
export function hasInquiry(directory: string): boolean {
  return existsSync(join(directory, DATABASE))
}

/** The file that holds the inquiry of a directory. */
export function databaseFile(directory: string): string {
  return join(directory, DATABASE)
}

/** Opens the database of an inquiry directory, which is made when it is not there. */
export async function openSqlite(directory: string): Promise<Engine> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  return sqliteEngine(databaseFile(directory), directory)
}

/**
 * An engine on one database file, with a write-ahead log: a commit survives a killed process; after a power cut the last
 * commits may be undone whole, and the scan does those files again. With `durable`, each commit survives a power cut too.
 */
export function sqliteEngine(file: string, directory: string, durable = false): Engine {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}; PRAGMA busy_timeout = 2000; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536`,
    )
  } catch (cause) {
    database.close()
    throw cause
  }
  const db = new Kysely<InquiryTables>({ dialect: sqliteDialect(database) })
  return {
    kind: 'sqlite',
    name: directory,
    db,
    problemOf: sqliteProblem,
    hold: async () => {
      const lock = lockDirectory(directory)
      return {
        mark: '',
        check: async () => undefined,
        recover: async () => undefined,
        release: async () => lock.release(),
      }
    },
    lockSchema: async () => undefined,
    lockLog: async () => undefined,
    addTokens: async (trx, tokens) => {
      const rows = JSON.stringify(tokens.map(({ token, person_no }) => [Buffer.from(token).toString('hex'), person_no]))
      await sql`INSERT OR IGNORE INTO person_token (token, person_no)
        SELECT unhex(value ->> 0), value ->> 1 FROM json_each(${rows})`.execute(trx)
    },
    settle: async () => database.exec('PRAGMA optimize'),
    scrub: async () =>
      database.exec('PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize'),
    close: () => db.destroy(),
  }
}
