import { sql, type Kysely } from 'kysely'
import { StoreTooNew } from './errors.ts'
import type { InquiryTables } from './schema.ts'

type Migration = readonly string[]

/** In order, each run once, in one transaction. Never change a published one; add another. */
const MIGRATIONS: readonly Migration[] = [
  [
    `CREATE TABLE file (id INTEGER PRIMARY KEY, token BLOB NOT NULL UNIQUE, sealed_path BLOB NOT NULL, bytes INTEGER NOT NULL,
       modified INTEGER NOT NULL, state TEXT NOT NULL, content_id INTEGER REFERENCES content (id))`,
    'CREATE INDEX file_state ON file (state)',
    `CREATE TABLE content (id INTEGER PRIMARY KEY, token BLOB NOT NULL UNIQUE, sealed_sha256 BLOB NOT NULL, bytes INTEGER NOT NULL,
       complete INTEGER NOT NULL)`,
    `CREATE TABLE part (id INTEGER PRIMARY KEY, content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
       ordinal INTEGER NOT NULL, status TEXT NOT NULL, sealed_text BLOB NOT NULL, sealed_part BLOB NOT NULL, UNIQUE (content_id, ordinal))`,
    'CREATE TABLE unreachable (id INTEGER PRIMARY KEY, sealed_path BLOB NOT NULL, code TEXT NOT NULL)',
    'CREATE TABLE upload (id INTEGER PRIMARY KEY, sealed_upload BLOB NOT NULL)',
    'CREATE TABLE person (id TEXT PRIMARY KEY, sealed_person BLOB NOT NULL)',
    'CREATE TABLE person_token (token BLOB NOT NULL, person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE)',
    'CREATE INDEX person_token_token ON person_token (token)',
    'CREATE TABLE event (seq INTEGER PRIMARY KEY, sealed_event BLOB NOT NULL, hash BLOB NOT NULL)',
  ],
]

/** Brings the tables to the newest version. @throws {StoreTooNew} when a newer Sluiswacht made them. */
export async function migrate(db: Kysely<InquiryTables>): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value BLOB NOT NULL)`.execute(db)
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst()
  const current = row ? Number(Buffer.from(row.value).toString()) : 0
  if (current > MIGRATIONS.length) throw new StoreTooNew(current, MIGRATIONS.length)
  if (current === MIGRATIONS.length) return
  await db.transaction().execute(async (trx) => {
    for (const statements of MIGRATIONS.slice(current))
      for (const statement of statements) await sql.raw(statement).execute(trx)
    const value = Buffer.from(String(MIGRATIONS.length))
    await trx
      .insertInto('meta')
      .values({ key: 'schema', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  })
}
