import { openDataKey } from '../envelope.ts'
import { storeFailure } from '../inquiry.ts'
import type { KeySource } from '../keys/key-source.ts'
import { Sealer } from '../keys/sealer.ts'
import { locationName, storeLocation } from '../location.ts'
import { openDurableDatabase } from '../store/durable-database.ts'
import { prepareMeta } from '../store/migrations/migrate.ts'
import { Session } from '../store/session.ts'
import { CasePeople } from './case-people.ts'
import { DeskLog } from './desk-log.ts'
import { CaseDocuments } from './documents.ts'
import { NoDesk } from './errors.ts'
import { DeskRecords } from './records.ts'
import { migrateDesk } from './tables.ts'

/** The store of the desk, whatever database is under it. */
export interface Desk {
  readonly log: DeskLog
  readonly records: DeskRecords
  readonly people: CasePeople
  readonly documents: CaseDocuments
  close(): Promise<void>
}

export interface DeskOptions {
  /** A directory (embedded database), or `postgres://…?schema=name`. Several servers may share the latter. */
  readonly store: string
  /** Where the master key comes from; it opens the data key of the desk. */
  readonly key: KeySource
  /** Whether a desk is made where there is none; true unless said otherwise. */
  readonly create?: boolean
}

/** The file with the desk, in its directory. */
export const DESK_DATABASE = 'desk.sqlite'

/**
 * Opens the store of the desk, or makes one.
 * @throws {NoDesk} @throws {KeyDoesNotFit} @throws {KeyUnusable} @throws {StoreFailed} @throws {StoreAddressWrong}
 * @throws {StoreTooNew}
 */
export async function openDesk({ store, key, create = true }: DeskOptions): Promise<Desk> {
  const location = storeLocation(store)
  try {
    const engine = await openDurableDatabase(location, DESK_DATABASE, create)
    if (!engine) throw new NoDesk(locationName(location))
    try {
      await prepareMeta(engine)
      const sealer = new Sealer(await openDataKey(engine, key, create))
      await migrateDesk(engine)
      const session = new Session(engine, sealer)
      return {
        log: new DeskLog(session),
        records: new DeskRecords(session),
        people: new CasePeople(session),
        documents: new CaseDocuments(session),
        close: () => session.close(),
      }
    } catch (cause) {
      await engine.close().catch(() => undefined)
      throw cause
    }
  } catch (cause) {
    throw storeFailure(location, cause)
  }
}
