import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { newDataKey, unwrapDataKey } from './keys/master-key.ts'
import { Sealer } from './keys/sealer.ts'
import { ContentStore } from './store/contents.ts'
import { NoInquiry, StoreFailed } from './store/errors.ts'
import { EventStore } from './store/events.ts'
import { FileStore } from './store/files.ts'
import { lockDirectory } from './store/lock.ts'
import { migrate } from './store/migrations.ts'
import { PeopleStore } from './store/people.ts'
import type { InquiryTables } from './store/schema.ts'
import { Session, storeProblem } from './store/session.ts'
import { sqliteDialect } from './store/sqlite.ts'

const DATABASE = 'inquiry.sqlite'
const DATA_KEY = 'data-key'

/** An open inquiry. */
export interface Inquiry {
  readonly files: FileStore
  readonly contents: ContentStore
  readonly people: PeopleStore
  readonly events: EventStore
  close(): Promise<void>
}

export interface OpenOptions {
  /** `scan` makes the inquiry when there is none and holds it alone; `read` needs an existing one. */
  readonly mode: 'scan' | 'read'
  /** The master key of 32 bytes; it opens the data key of the inquiry. */
  readonly masterKey: Uint8Array
}

/** Whether the directory holds an inquiry. */
export function isInquiry(directory: string): boolean {
  return existsSync(join(directory, DATABASE))
}

/** Opens the inquiry in a directory. @throws {NoInquiry} @throws {InquiryInUse} @throws {KeyDoesNotFit} @throws {StoreFailed} */
export async function openInquiry(directory: string, { mode, masterKey }: OpenOptions): Promise<Inquiry> {
  if (mode === 'read' && !isInquiry(directory)) throw new NoInquiry(directory)
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const lock = mode === 'scan' ? lockDirectory(directory) : undefined
    try {
      return await open(directory, masterKey, () => lock?.release())
    } catch (cause) {
      lock?.release()
      throw cause
    }
  } catch (cause) {
    const problem = storeProblem(cause)
    if (problem) throw new StoreFailed(directory, problem, { cause })
    if (cause instanceof Error && 'code' in cause && (cause.code === 'EACCES' || cause.code === 'EROFS')) {
      throw new StoreFailed(directory, 'read-only', { cause })
    }
    throw cause
  }
}

async function open(directory: string, masterKey: Uint8Array, onClose: () => void): Promise<Inquiry> {
  const db = new Kysely<InquiryTables>({ dialect: sqliteDialect(join(directory, DATABASE)) })
  try {
    await migrate(db)
    const session = new Session(db, new Sealer(await dataKey(db, masterKey)), directory)
    return {
      files: new FileStore(session),
      contents: new ContentStore(session),
      people: new PeopleStore(session),
      events: new EventStore(session),
      close: async () => {
        await session.close()
        onClose()
      },
    }
  } catch (cause) {
    await db.destroy()
    throw cause
  }
}

async function dataKey(db: Kysely<InquiryTables>, masterKey: Uint8Array): Promise<Uint8Array> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', DATA_KEY).executeTakeFirst()
  if (row) return unwrapDataKey(masterKey, row.value)
  const made = newDataKey(masterKey)
  await db.insertInto('meta').values({ key: DATA_KEY, value: made.wrapped }).execute()
  return made.dataKey
}
