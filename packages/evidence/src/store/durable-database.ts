import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { StoreLocation } from '../location.ts'
import { closeOwnTables } from '../tenants/row-security.ts'
import type { Engine } from './engine.ts'
import { StoreTooNew } from './errors.ts'
import { COLUMN_TYPES, type ColumnTypes } from './migrations/statements.ts'
import { openPostgres } from './postgres/engine.ts'
import { sqliteEngine } from './sqlite/engine.ts'

/** Opens a database of which each commit survives a power cut; undefined when there is none and `create` is false. */
export async function openDurableDatabase(
  location: StoreLocation,
  file: string,
  create: boolean,
): Promise<Engine | undefined> {
  if (location.kind === 'directory') {
    const { directory } = location
    if (!create && !existsSync(join(directory, file))) return undefined
    await mkdir(directory, { recursive: true, mode: 0o700 })
    return sqliteEngine(join(directory, file), directory, true)
  }
  const engine = await openPostgres(location, create)
  if (engine.exists || create) return engine
  await engine.close()
  return undefined
}

/** One step of a schema: the statements in the words of the database. Never change a published one; add another. */
export type Migration = (types: ColumnTypes) => string[]

/**
 * Brings the tables of one store to the newest version.
 * @param key name under which `meta` keeps the version
 * @throws {StoreTooNew}
 */
export async function migrateTables(engine: Engine, key: string, migrations: readonly Migration[]): Promise<void> {
  if ((await versionOf(engine.db, key, migrations.length)) === migrations.length) return
  await engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    for (const statements of migrations.slice(await versionOf(trx, key, migrations.length)))
      for (const statement of statements(COLUMN_TYPES[engine.kind])) await sql.raw(statement).execute(trx)
    await closeOwnTables(engine, trx)
    const value = Buffer.from(String(migrations.length))
    await trx
      .insertInto('meta')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  })
}

async function versionOf(db: Engine['db'], key: string, newest: number): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  const version = row ? Number(Buffer.from(row.value).toString()) : 0
  if (version > newest) throw new StoreTooNew(version, newest)
  return version
}
