import { type Kysely, sql } from 'kysely'
import type { Sealer } from '../../keys/sealer.ts'
import { closeOwnTables } from '../../tenants/row-security.ts'
import type { Engine, Write } from '../engine.ts'
import { StoreTooNew } from '../errors.ts'
import { StoreOfOtherVersion } from './other-version.ts'
import type { InquiryTables } from '../schema.ts'
import { COLUMN_TYPES, type ColumnTypes, schema1, schema2, schema3, schema4, schema5 } from './statements.ts'
import { countPeople } from './count-people.ts'
import { resealSchema1 } from './reseal.ts'

interface Migration {
  readonly statements: (types: ColumnTypes) => readonly string[]
  /** Carries over what the statements cannot: boxes that have to be opened. */
  readonly carry?: (trx: Write, sealer: Sealer | null) => Promise<void>
}

/** In order, each run once, all in one transaction. Never change a published one; add another. */
const MIGRATIONS: readonly Migration[] = [
  { statements: schema1 },
  { statements: schema2, carry: resealSchema1 },
  { statements: schema3 },
  { statements: schema4 },
  { statements: schema5, carry: countPeople },
]

/** Makes the table that tells what the others look like. */
export async function prepareMeta(engine: Engine): Promise<void> {
  const { bytes } = COLUMN_TYPES[engine.kind]
  await engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    await sql.raw(`CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value ${bytes} NOT NULL)`).execute(trx)
    await closeOwnTables(engine, trx)
  })
}

/** Makes all tables in an empty database, as they are now. */
export async function createTables(engine: Engine): Promise<void> {
  await migrate(engine, null)
}

/** Brings the tables to the newest version. @throws {StoreTooNew} when a newer Sluiswacht made them. */
export async function migrate(engine: Engine, sealer: Sealer | null): Promise<void> {
  if ((await schemaVersion(engine.db)) === MIGRATIONS.length) return
  await engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    const current = await schemaVersion(trx)
    for (const { statements, carry } of MIGRATIONS.slice(current)) {
      for (const statement of statements(COLUMN_TYPES[engine.kind])) await sql.raw(statement).execute(trx)
      await carry?.(trx, current === 0 ? null : sealer)
    }
    await closeOwnTables(engine, trx)
    const value = Buffer.from(String(MIGRATIONS.length))
    await trx
      .insertInto('meta')
      .values({ key: 'schema', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  })
}

/**
 * Checks that the tables are those that this version knows, and leaves them as they are.
 * @throws {StoreTooNew} @throws {StoreOfOtherVersion}
 */
export async function checkSchema(engine: Engine): Promise<void> {
  const version = await schemaVersion(engine.db)
  if (version < MIGRATIONS.length) throw new StoreOfOtherVersion(version, MIGRATIONS.length)
}

/** The version of the tables; 0 when there are none. @throws {StoreTooNew} */
export async function schemaVersion(db: Kysely<InquiryTables>): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst()
  const current = row ? Number(Buffer.from(row.value).toString()) : 0
  if (current > MIGRATIONS.length) throw new StoreTooNew(current, MIGRATIONS.length)
  return current
}
