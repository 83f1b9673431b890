import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'

const CACHED_STATEMENTS = 200

/**
 * Kysely's SQLite dialect on `node:sqlite`, with a write-ahead log: a commit survives a killed process; after a power
 * cut the last commits may be undone whole, and the scan does those files again.
 */
export function sqliteDialect(path: string): SqliteDialect {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true })
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON',
  )
  const cache = new Map<string, SqliteStatement>()
  const adapter: SqliteDatabase = {
    close: () => {
      cache.clear()
      database.close()
    },
    prepare: (sql) => {
      const known = cache.get(sql)
      if (known) return known
      if (cache.size >= CACHED_STATEMENTS) cache.clear()
      const made = statement(database.prepare(sql))
      cache.set(sql, made)
      return made
    },
  }
  return new SqliteDialect({ database: adapter })
}

function statement(prepared: StatementSync): SqliteStatement {
  const values = (parameters: ReadonlyArray<unknown>) => parameters as readonly SQLInputValue[]
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...values(parameters)),
    run: (parameters) => prepared.run(...values(parameters)),
    iterate: (parameters) => prepared.iterate(...values(parameters)),
  }
}
