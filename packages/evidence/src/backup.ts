import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { BackupUnusable, checkNewFile, inspectFile } from './backup-file.ts'
import { openEngine, openInquiry, storeFailure } from './inquiry.ts'
import type { KeySource } from './keys/key-source.ts'
import { storeLocation } from './location.ts'
import type { Engine, Write } from './store/engine.ts'
import { InquiryExists, StoreFailed } from './store/errors.ts'
import { createTables, prepareMeta, schemaVersion } from './store/migrations/migrate.ts'
import { type InquiryTables, TABLES } from './store/schema.ts'
import { databaseFile, hasInquiry, openSqlite, sqliteEngine } from './store/sqlite/engine.ts'

const ROWS = 500
/** The mark of whoever holds an inquiry belongs to a server, not to a backup. */
const HOLDER = 'holder'

export interface BackupResult {
  readonly files: number
  readonly people: number
  readonly events: number
  /** Hash of the last event: what `evidence verify` of the backup must show. */
  readonly head: string
}

/**
 * Writes all of an inquiry, as it is at one moment, to one file: an embedded database with the same sealed boxes, so
 * that the backup is as encrypted as the store and opens with the same key. A scan may go on meanwhile.
 * @throws {BackupUnusable} @throws {StoreFailed}
 */
export async function backupInquiry(place: string, file: string, key: KeySource): Promise<BackupResult> {
  checkNewFile(file)
  const inquiry = await openInquiry(place, { mode: 'read', key })
  await inquiry.close()
  const location = storeLocation(place)
  const partial = `${file}.partial`
  try {
    await rm(partial, { force: true })
    const engine = await openEngine(location, false)
    try {
      if (engine.kind === 'sqlite') await sql`VACUUM INTO ${partial}`.execute(engine.db)
      else await copyTo(engine, sqliteEngine(partial, partial))
    } finally {
      await engine.close()
    }
    const result = inspectBackup(partial)
    await rename(partial, file)
    return result
  } catch (cause) {
    await rm(partial, { force: true })
    throw storeFailure(location, cause)
  }
}

/**
 * Puts a backup in an empty directory or a new schema, of either kind of store, and checks it with the key.
 * @throws {BackupUnusable} @throws {InquiryExists} @throws {KeyDoesNotFit}
 */
export async function restoreInquiry(file: string, place: string, key: KeySource): Promise<BackupResult> {
  const location = storeLocation(place)
  const result = inspectBackup(file)
  try {
    if (location.kind === 'directory') {
      if (hasInquiry(location.directory)) throw new InquiryExists(location.directory)
      const empty = await openSqlite(location.directory)
      await empty.close()
      await copyFile(file, databaseFile(location.directory))
    } else {
      const engine = await openEngine(location, true)
      await prepareMeta(engine)
      if ((await schemaVersion(engine.db)) > 0) {
        await engine.close()
        throw new InquiryExists(location.name)
      }
      await withNewestSchema(file, key, (source) => copyTo(source, engine))
      await engine.close()
    }
    const inquiry = await openInquiry(place, { mode: 'read', key })
    try {
      const check = await inquiry.events.verify()
      if (!check.intact) throw new BackupUnusable(file, 'damaged')
    } finally {
      await inquiry.close()
    }
    return result
  } catch (cause) {
    throw storeFailure(location, cause)
  }
}

/** Opens a copy of the backup that was brought to the newest schema; the backup itself stays as it is. */
async function withNewestSchema(file: string, key: KeySource, work: (source: Engine) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'sluiswacht-restore-'))
  try {
    await copyFile(file, databaseFile(directory))
    const inquiry = await openInquiry(directory, { mode: 'read', key })
    await inquiry.close()
    await work(sqliteEngine(databaseFile(directory), directory))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function inspectBackup(file: string): BackupResult {
  return inspectFile(file, ({ count, headOf }) => ({
    files: count('file'),
    people: count('person'),
    events: count('event'),
    head: headOf('event'),
  }))
}

/** Copies all rows as they are at one moment, in one transaction, to a database without tables. Closes the SQLite side. */
async function copyTo(source: Engine, target: Engine): Promise<void> {
  const embedded = source.kind === 'sqlite' ? source : target
  try {
    await prepareMeta(target)
    await createTables(target)
    const from = source.db.transaction()
    const snapshot = source.kind === 'postgres' ? from.setIsolationLevel('repeatable read') : from
    await snapshot.execute((read) =>
      target.db.transaction().execute(async (write) => {
        for (const table of TABLES) await copyTable(read, write, table)
        if (target.kind === 'postgres') await resetCounters(write)
      }),
    )
  } catch (cause) {
    if (source.problemOf(cause) && source.kind === 'sqlite') throw new StoreFailed(source.name, 'damaged', { cause })
    throw cause
  } finally {
    await embedded.close()
  }
}

/** The column by whose value a table is copied in stretches; the small ones go at once. */
const STRETCHES: Readonly<Partial<Record<keyof InquiryTables, string>>> = {
  content: 'id',
  part: 'id',
  page: 'content_id',
  file: 'id',
  unreachable: 'id',
  upload: 'id',
  decision: 'id',
  person: 'no',
  person_token: 'person_no',
  person_facet: 'person_no',
  event: 'seq',
}

async function copyTable(read: Write, write: Write, table: keyof InquiryTables): Promise<void> {
  const insert = async (rows: readonly Record<string, unknown>[]): Promise<void> => {
    const kept = table === 'meta' ? rows.filter(({ key }) => key !== HOLDER && key !== 'schema') : rows
    const into = write as unknown as Kysely<Record<string, Record<string, unknown>>>
    for (let at = 0; at < kept.length; at += ROWS)
      await into
        .insertInto(table)
        .values(kept.slice(at, at + ROWS))
        .execute()
  }
  const name = STRETCHES[table]
  if (name === undefined)
    return insert((await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(table)}`.execute(read)).rows)
  const column = sql.ref(name)
  const { rows } = await sql<{ most: number | null }>`SELECT max(${column}) AS most FROM ${sql.table(table)}`.execute(
    read,
  )
  const most = Number(rows[0]?.most ?? 0)
  for (let from = 0; from < most; from += ROWS) {
    const to = from + ROWS
    const page = await sql<
      Record<string, unknown>
    >`SELECT * FROM ${sql.table(table)} WHERE ${column} > ${from} AND ${column} <= ${to}`.execute(read)
    await insert(page.rows)
  }
}

async function resetCounters(write: Write): Promise<void> {
  for (const table of ['file', 'content', 'part', 'unreachable', 'upload', 'decision'])
    await sql`SELECT setval(pg_get_serial_sequence(${table}, 'id'), GREATEST((SELECT max(id) FROM ${sql.table(table)}), 1))`.execute(
      write,
    )
}
