import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { BackupUnusable, checkNewFile, inspectFile } from './backup-file.ts'
import { DESK_DATABASE, openDesk } from './desk/open.ts'
import { migrateDesk } from './desk/tables.ts'
import { openGateLog } from './gate/open.ts'
import { GATE_DATABASE } from './gate/place.ts'
import { migrateGate } from './gate/tables.ts'
import { storeFailure } from './inquiry.ts'
import type { KeySource } from './keys/key-source.ts'
import { locationName, type StoreLocation, storeLocation } from './location.ts'
import { openDurableDatabase } from './store/durable-database.ts'
import type { Engine, Write } from './store/engine.ts'
import { InquiryExists, NoInquiry } from './store/errors.ts'
import { prepareMeta } from './store/migrations/migrate.ts'
import type { ChainCheck } from './store/events.ts'
import { sqliteEngine } from './store/sqlite/engine.ts'

/** The stores beside the inquiries: cases and accounts of the desk, decisions of the gate. */
export type LogKind = 'desk' | 'gate'

export interface LogBackup {
  /** Links of the chain, and the hash of the last. */
  readonly events: number
  readonly head: string
}

interface Table {
  readonly name: string
  /** Columns that together are one of a kind; rows are copied in their order. */
  readonly key: readonly string[]
  /** Rows at once; few where one may be large. */
  readonly rows: number
}

interface Layout {
  readonly file: string
  /** Holds the chain. */
  readonly chain: string
  readonly tables: readonly Table[]
  readonly migrate: (engine: Engine) => Promise<void>
  /** Opens the store with its key and goes through the chain. */
  readonly verify: (store: string, key: KeySource) => Promise<ChainCheck>
}

const LAYOUTS: Readonly<Record<LogKind, Layout>> = {
  desk: {
    file: DESK_DATABASE,
    chain: 'desk_log',
    tables: [
      { name: 'desk_log', key: ['seq'], rows: 500 },
      { name: 'desk_record', key: ['kind', 'id'], rows: 200 },
      { name: 'desk_person', key: ['case_id', 'person_id'], rows: 500 },
      { name: 'desk_document', key: ['id'], rows: 1 },
    ],
    migrate: migrateDesk,
    verify: async (store, key) => {
      const desk = await openDesk({ store, key, create: false })
      return desk.log.verify().finally(() => desk.close())
    },
  },
  gate: {
    file: GATE_DATABASE,
    chain: 'gate_entry',
    tables: [
      { name: 'gate_entry', key: ['seq'], rows: 500 },
      { name: 'gate_person', key: ['token', 'seq'], rows: 500 },
      { name: 'gate_content', key: ['id'], rows: 500 },
      { name: 'gate_chunk', key: ['content_id', 'no'], rows: 4 },
    ],
    migrate: migrateGate,
    verify: async (store, key) => {
      const log = await openGateLog({ store, key, create: false })
      return log.verify().finally(() => log.close())
    },
  },
}

/** What `meta` holds of the place and not of the contents. */
const OF_THE_PLACE: ReadonlySet<unknown> = new Set(['holder', 'schema', 'desk-schema', 'gate-schema'])

/**
 * Writes all of a store, as it is at one moment, to one file with the same sealed boxes: it is as encrypted as the store
 * and opens with the same key. The server may go on meanwhile.
 * @throws {BackupUnusable} @throws {StoreFailed} @throws {NoDesk} @throws {NoGateLog} @throws {KeyDoesNotFit}
 */
export async function backupLog(kind: LogKind, place: string, file: string, key: KeySource): Promise<LogBackup> {
  checkNewFile(file)
  const layout = LAYOUTS[kind]
  const location = storeLocation(place)
  const partial = `${file}.partial`
  try {
    const check = await layout.verify(place, key)
    if (!check.intact) throw new BackupUnusable(locationName(location), 'damaged')
    await rm(partial, { force: true })
    const engine = await opened(layout, location, false)
    try {
      if (engine.kind === 'sqlite') await sql`VACUUM INTO ${partial}`.execute(engine.db)
      else await copyTo(layout, engine, sqliteEngine(partial, partial))
    } finally {
      await engine.close()
    }
    const result = inspect(layout, partial)
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
export async function restoreLog(kind: LogKind, file: string, place: string, key: KeySource): Promise<LogBackup> {
  const layout = LAYOUTS[kind]
  const location = storeLocation(place)
  const result = inspect(layout, file)
  try {
    const known = await openDurableDatabase(location, layout.file, false)
    const taken = known !== undefined && (await isFilled(layout, known))
    await known?.close()
    if (taken) throw new InquiryExists(locationName(location))
    const engine = await opened(layout, location, true)
    try {
      await withNewestSchema(layout, file, key, (source) => copyTo(layout, source, engine))
    } finally {
      await engine.close()
    }
    if (!(await layout.verify(place, key)).intact) throw new BackupUnusable(file, 'damaged')
    return result
  } catch (cause) {
    throw storeFailure(location, cause)
  }
}

async function opened({ file }: Layout, location: StoreLocation, create: boolean): Promise<Engine> {
  const engine = await openDurableDatabase(location, file, create)
  if (!engine) throw new NoInquiry(locationName(location))
  return engine
}

/** Whether a store stands there already. */
async function isFilled({ chain }: Layout, engine: Engine): Promise<boolean> {
  const tables = await engine.db.introspection.getTables()
  return tables.some(({ name }) => name === chain)
}

/** Works on a copy of the backup that was brought to the newest schema; the backup itself stays as it is. */
async function withNewestSchema(
  layout: Layout,
  file: string,
  key: KeySource,
  work: (source: Engine) => Promise<void>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'sluiswacht-restore-'))
  try {
    await copyFile(file, join(directory, layout.file))
    await layout.verify(directory, key)
    const source = sqliteEngine(join(directory, layout.file), directory)
    await work(source).finally(() => source.close())
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function inspect({ chain }: Layout, file: string): LogBackup {
  return inspectFile(file, ({ count, headOf }) => ({ events: count(chain), head: headOf(chain) }))
}

/** Copies all rows as they are at one moment, in one transaction. Closes an embedded target. */
async function copyTo(layout: Layout, source: Engine, target: Engine): Promise<void> {
  try {
    await prepareMeta(target)
    await layout.migrate(target)
    const from = source.db.transaction()
    const snapshot = source.kind === 'postgres' ? from.setIsolationLevel('repeatable read') : from
    await snapshot.execute((read) =>
      target.db.transaction().execute(async (write) => {
        for (const table of [{ name: 'meta', key: ['key'], rows: 500 }, ...layout.tables])
          await copyTable(read, write, table)
      }),
    )
  } finally {
    if (source.kind === 'postgres') await target.close()
  }
}

async function copyTable(read: Write, write: Write, { name, key, rows }: Table): Promise<void> {
  const into = write as unknown as Kysely<Record<string, Record<string, unknown>>>
  const columns = sql.join(key.map((column) => sql.ref(column)))
  for (let last: readonly unknown[] | undefined; ; ) {
    const after = last === undefined ? sql`` : sql`WHERE (${columns}) > (${sql.join(last)})`
    const page = await sql<Record<string, unknown>>`
      SELECT * FROM ${sql.table(name)} ${after} ORDER BY ${columns} LIMIT ${rows}`.execute(read)
    const end = page.rows.at(-1)
    if (!end) return
    const kept = name === 'meta' ? page.rows.filter((row) => !OF_THE_PLACE.has(row['key'])) : page.rows
    if (kept.length > 0) await into.insertInto(name).values(kept).execute()
    last = key.map((column) => end[column])
  }
}
