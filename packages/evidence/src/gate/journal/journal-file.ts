import { existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDataKey, openDataKey } from '../../envelope.ts'
import type { KeySource } from '../../keys/key-source.ts'
import type { Engine } from '../../store/engine.ts'
import { InquiryInUse } from '../../store/errors.ts'
import { prepareMeta } from '../../store/migrations/migrate.ts'
import { sqliteEngine } from '../../store/sqlite/engine.ts'
import { lockDirectory } from '../../store/sqlite/lock.ts'
import type { GateStore } from '../gate-store.ts'
import { type GateTables, migrateGate } from '../tables.ts'
import { threadStore } from '../thread-store.ts'
import { JournalDamaged } from './errors.ts'

const FILE = 'journal.sqlite'
const PATIENCE_MS = 2000

export interface JournalPlace {
  readonly folder: string
  readonly limitBytes: number
}

/** The journal on disk, held by this process alone. */
export interface JournalFile {
  readonly store: GateStore
  /** Whether the file is still the one that was opened: a deleted file stays writable to who has it open. */
  check(): void
  close(): Promise<void>
}

/** The data key that a journal keeps of the store, sealed as there; undefined when there is no journal yet. */
export async function dataKeyOfJournal({ folder }: JournalPlace, key: KeySource): Promise<Uint8Array | undefined> {
  if (!existsSync(join(folder, FILE))) return undefined
  const engine = sqliteEngine(join(folder, FILE), folder, true)
  try {
    await prepareMeta(engine)
    return await openDataKey(engine, key, false).catch(() => undefined)
  } finally {
    await engine.close()
  }
}

/**
 * Keeps the sealed data key of the store beside what is journalled, so that a gate can start while the store is away.
 * @throws {JournalDamaged} when something is in the journal under another key
 */
export async function rememberDataKey({ folder }: JournalPlace, store: Engine): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const engine = sqliteEngine(join(folder, FILE), folder, true)
  try {
    await prepareMeta(engine)
    await migrateGate(engine)
    const other = await engine.db.withTables<GateTables>().selectFrom('gate_entry').select('seq').executeTakeFirst()
    if (other) throw new JournalDamaged(folder, 'foreign', 0)
    await copyDataKey(store, engine)
  } finally {
    await engine.close()
  }
}

/** Opens the journal for this process; undefined while another one has it. @throws {JournalDamaged} */
export function openJournal({ folder, limitBytes }: JournalPlace, dataKey: Uint8Array): JournalFile | undefined {
  const lock = locked(folder)
  if (!lock) return undefined
  const path = join(folder, FILE)
  const inode = inodeOf(path)
  const store = threadStore({ directory: folder, file: FILE, dataKey, patienceMs: PATIENCE_MS, limitBytes })
  return {
    store,
    check() {
      if (inodeOf(path) !== inode) throw new JournalDamaged(folder, 'gone', 0)
    },
    async close() {
      await store.close()
      lock.release()
    },
  }
}

function locked(folder: string): { release(): void } | undefined {
  try {
    return lockDirectory(folder)
  } catch (cause) {
    if (cause instanceof InquiryInUse) return undefined
    throw cause
  }
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino
}
