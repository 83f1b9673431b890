import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'

const CACHED_STATEMENTS = 200

/**
 * Kysely's SQLite dialect on `node:sqlite`. Transactions begin with the right to write (BEGIN IMMEDIATE), so that two
 * processes wait for each other instead of failing half-way.
 */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
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
      const prepared = statement(database.prepare(sql === 'begin' ? 'begin immediate' : sql))
      const made = sql === 'rollback' ? ifOpen(database, prepared) : prepared
      cache.set(sql, made)
      return made
    },
  }
  return new SqliteDialect({ database: adapter })
}

/** A full disk ends the transaction by itself; undoing it again would hide that error behind another. */
function ifOpen(database: DatabaseSync, rollback: SqliteStatement): SqliteStatement {
  const nothing = { changes: 0, lastInsertRowid: 0 }
  return { ...rollback, run: (parameters) => (database.isTransaction ? rollback.run(parameters) : nothing) }
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
