import { DATA_KEY, openDataKey, SALT } from './envelope.ts'
import { wrapDataKey } from './keys/data-key.ts'
import { type KeySource, newMasterKey } from './keys/key-source.ts'
import { Sealer } from './keys/sealer.ts'
import { locationName, type StoreLocation, storeLocation } from './location.ts'
import { DecisionStore } from './store/decisions.ts'
import { Eraser } from './store/eraser.ts'
import { Purger } from './store/purge.ts'
import { RetentionStore } from './store/retention.ts'
import { ContentStore } from './store/contents.ts'
import { MessageSealer } from './store/message-sealer.ts'
import type { Engine, Hold } from './store/engine.ts'
import { NoInquiry, StoreFailed } from './store/errors.ts'
import { EventStore } from './store/events.ts'
import { FileStore } from './store/files.ts'
import { checkSchema, migrate, prepareMeta } from './store/migrations/migrate.ts'
import { PageStore } from './store/pages.ts'
import { PeopleStore } from './store/people.ts'
import { openPostgres } from './store/postgres/engine.ts'
import { PostgresHold } from './store/postgres/hold.ts'
import { joinedHold } from './store/postgres/holder.ts'
import { postgresProblem } from './store/postgres/problems.ts'
import { Session } from './store/session.ts'
import { hasInquiry, openSqlite } from './store/sqlite/engine.ts'
import { sqliteProblem } from './store/sqlite/problems.ts'

/** Connections of one of many workers to the server. */
const JOINED_CONNECTIONS = 2

/** An open inquiry, whatever database is under it. */
export interface Inquiry {
  readonly files: FileStore
  readonly contents: ContentStore
  readonly pages: PageStore
  readonly people: PeopleStore
  readonly events: EventStore
  readonly decisions: DecisionStore
  readonly retention: RetentionStore
  readonly purger: Purger
  readonly eraser: Eraser
  /** Seals what this inquiry says to its workers. */
  readonly messages: MessageSealer
  /** The place as messages name it, without a password. */
  readonly name: string
  /** The schema in the database; empty in a directory. */
  readonly schema: string
  /** By which a worker may write beside this process ({@link OpenOptions}); empty when the store allows no other. */
  readonly mark: string
  /** Puts the data key in a box of another master key; the old one does not open the inquiry any more. */
  rotateKey(source: KeySource): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  /**
   * `scan` makes the inquiry when there is none and holds it alone; `change` holds an existing one alone; `read` shares
   * it; `join` writes beside the scan whose mark it has, for as long as that one holds it (PostgreSQL only).
   */
  readonly mode: 'scan' | 'change' | 'read' | { readonly join: string }
  /** Where the master key comes from; it opens the data key of the inquiry. */
  readonly key: KeySource
}

/**
 * Opens the inquiry in a directory or at `postgres://…` ({@link storeLocation}).
 * @throws {NoInquiry} @throws {InquiryInUse} @throws {KeyDoesNotFit} @throws {KeyUnusable} @throws {StoreFailed}
 * @throws {StoreTooNew} @throws {StoreAddressWrong}
 */
export async function openInquiry(place: string, options: OpenOptions): Promise<Inquiry> {
  const location = storeLocation(place)
  try {
    const joins = typeof options.mode === 'object'
    const engine = await openEngine(location, options.mode === 'scan', joins ? JOINED_CONNECTIONS : undefined)
    let hold: Hold | undefined
    try {
      if (typeof options.mode === 'object') hold = joinedHold(options.mode.join, engine.name)
      else if (options.mode !== 'read') hold = await engine.hold()
      return await open(engine, location.kind === 'postgres' ? location.schema : '', hold, options)
    } catch (cause) {
      await engine.close().catch(() => undefined)
      await hold?.release()
      throw cause
    }
  } catch (cause) {
    throw storeFailure(location, cause)
  }
}

/** Opens the database of a location. @throws {NoInquiry} when there is none and `create` is false */
export async function openEngine(location: StoreLocation, create: boolean, connections?: number): Promise<Engine> {
  if (location.kind === 'directory') {
    if (!create && !hasInquiry(location.directory)) throw new NoInquiry(location.directory)
    return openSqlite(location.directory)
  }
  const engine = await openPostgres(location, create, connections)
  if (engine.exists || create) return engine
  await engine.close()
  throw new NoInquiry(location.name)
}

/** The error as the user should see it. */
export function storeFailure(location: StoreLocation, cause: unknown): unknown {
  const name = locationName(location)
  const problem = location.kind === 'directory' ? sqliteProblem(cause) : postgresProblem(cause)
  if (problem) return new StoreFailed(name, problem, { cause })
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new StoreFailed(name, 'read-only', { cause })
  return code === 'ENOSPC' || code === 'EDQUOT' ? new StoreFailed(name, 'full', { cause }) : cause
}

async function open(engine: Engine, schema: string, hold: Hold | undefined, options: OpenOptions): Promise<Inquiry> {
  const joins = typeof options.mode === 'object'
  if (!joins) await prepareMeta(engine)
  const key = await openDataKey(engine, options.key, options.mode === 'scan')
  const sealer = new Sealer(key)
  if (joins) await checkSchema(engine)
  else await migrate(engine, sealer)
  if (hold instanceof PostgresHold) await hold.sign()
  const session = new Session(engine, sealer, hold)
  const retention = new RetentionStore(session)
  return {
    files: new FileStore(session),
    contents: await ContentStore.open(session, joins ? 'beside' : options.mode === 'scan' ? 'alone' : 'reading'),
    pages: new PageStore(session),
    people: new PeopleStore(session),
    events: new EventStore(session),
    decisions: new DecisionStore(session),
    retention,
    purger: new Purger(session, retention),
    eraser: new Eraser(session, retention),
    messages: new MessageSealer(sealer),
    name: engine.name,
    schema,
    mark: session.mark,
    rotateKey: (source) => rotate(session, key, source),
    close: () => session.close(),
  }
}

async function rotate(session: Session, key: Uint8Array, source: KeySource): Promise<void> {
  const { key: masterKey, salt } = await newMasterKey(source)
  const value = wrapDataKey(masterKey, key)
  await session.write(async (trx) => {
    await trx.updateTable('meta').set({ value }).where('key', '=', DATA_KEY).execute()
    await trx.deleteFrom('meta').where('key', '=', SALT).execute()
    if (salt) await trx.insertInto('meta').values({ key: SALT, value: salt }).execute()
  })
  await session.scrub()
}
