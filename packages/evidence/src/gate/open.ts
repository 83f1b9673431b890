import { randomBytes } from 'node:crypto'
import type { GateRecord } from '@sluiswacht/model'
import { openDataKey } from '../envelope.ts'
import type { KeySource } from '../keys/key-source.ts'
import { Sealer } from '../keys/sealer.ts'
import { locationName, type StoreLocation, storeLocation } from '../location.ts'
import { NoInquiry, StoreFailed } from '../store/errors.ts'
import { prepareMeta } from '../store/migrations/migrate.ts'
import { postgresProblem } from '../store/postgres/problems.ts'
import { sqliteProblem } from '../store/sqlite/problems.ts'
import { databaseStore } from './database-store.ts'
import { GateLogFailed, NoGateLog } from './errors.ts'
import type { GateContent, GateFilter, GateLog, GateNote } from './gate-log.ts'
import type { EntryQuery, GateStore } from './gate-store.ts'
import { Keyring } from './keyring.ts'
import { openGateDatabase } from './place.ts'
import { migrateGate } from './tables.ts'
import { threadStore } from './thread-store.ts'

const PAGE = 200
const PATIENCE_MS = 5000

export interface GateLogOptions {
  /** Where the log is kept: a directory (embedded database), or `postgres://…?schema=name`. Several gates may share it. */
  readonly store: string
  /** Where the master key comes from; it opens the data key of the log. */
  readonly key: KeySource
  /** Whether a log is made where there is none; true unless said otherwise. */
  readonly create?: boolean
  /** How long a database that went away is waited for before {@link GateLogFailed}; 5 seconds unless said otherwise. */
  readonly patienceMs?: number
}

/**
 * Opens the log of the gate, or makes one.
 * @throws {GateLogFailed} @throws {NoGateLog} @throws {KeyDoesNotFit} @throws {KeyUnusable} @throws {StoreAddressWrong}
 * @throws {StoreTooNew}
 */
export async function openGateLog(options: GateLogOptions): Promise<GateLog> {
  const location = storeLocation(options.store)
  const patienceMs = options.patienceMs ?? PATIENCE_MS
  try {
    const engine = await openGateDatabase(location, options.create ?? true)
    try {
      await prepareMeta(engine)
      const dataKey = await openDataKey(engine, options.key, options.create ?? true)
      await migrateGate(engine)
      const keyring = new Keyring(new Sealer(dataKey))
      if (location.kind === 'postgres') return gateLog(databaseStore(engine, dataKey, patienceMs), keyring, location)
      await engine.close()
      return gateLog(threadStore({ directory: location.directory, dataKey, patienceMs }), keyring, location)
    } catch (cause) {
      await engine.close().catch(() => undefined)
      throw cause
    }
  } catch (cause) {
    if (cause instanceof NoInquiry) throw new NoGateLog(locationName(location), { cause })
    throw gateFailure(location, cause)
  }
}

function gateLog(store: GateStore, keyring: Keyring, location: StoreLocation): GateLog {
  const failing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      throw gateFailure(location, cause)
    }
  }
  async function* entries(query: Omit<EntryQuery, 'after' | 'limit'>) {
    for (let after = 0; ; ) {
      const from = after
      const page = await failing(() => store.page({ ...query, after: from, limit: PAGE }))
      yield* page
      const last = page.at(-1)
      if (!last) return
      after = last.seq
    }
  }
  return {
    append: (record, content) => failing(() => append(store, record, content ?? [])),
    async *records(filter = {}) {
      const { services, effects, ...query } = filter satisfies GateFilter
      for await (const { json, personKeys } of entries({ ...query, kind: 'record' })) {
        const record: GateRecord = { ...(JSON.parse(json) as Omit<GateRecord, 'personKeys'>), personKeys }
        if (services && !services.includes(record.service ?? '')) continue
        if (!effects || effects.includes(record.decision.effect)) yield record
      }
    },
    content: (id) => failing(() => store.content(id)),
    note: (note) => failing(() => store.append(noteEntry(note))),
    async *notes() {
      for await (const { json } of entries({ kind: 'note' })) yield JSON.parse(json) as GateNote
    },
    remember: (key, value, until) => failing(() => store.remember(key, value, until)),
    recall: (key, at) => failing(() => store.recall(key, at)),
    verify: (anchor) => failing(() => store.verify(anchor)),
    purge: (order, { actor, reason }) => failing(() => store.purge(order, { actor, details: { reason } })),
    personKeysOf: (detections) => keyring.personKeysOf(detections),
    personKeysFor: (query) => keyring.personKeysFor(query),
    pseudonymOf: (user) => keyring.pseudonymOf(user),
    keyOf: (kind, value) => keyring.keyOf(kind, value),
    close: () => failing(() => store.close()),
  }
}

async function append(store: GateStore, record: GateRecord, contents: readonly GateContent[]): Promise<void> {
  const ids = new Map<number, string>()
  for (const { item, bytes } of contents) {
    const id = randomBytes(16).toString('hex')
    await store.keep(id, bytes)
    ids.set(item, id)
  }
  const { personKeys, ...rest } = record
  const items = ids.size === 0 ? record.items : record.items.map((item, n) => withContent(item, ids.get(n)))
  await store.append({
    kind: 'record',
    at: Date.parse(record.at) || Date.now(),
    id: record.id,
    json: JSON.stringify({ ...rest, items }),
    personKeys,
    contents: [...ids.values()],
  })
}

function withContent(item: GateRecord['items'][number], id: string | undefined): GateRecord['items'][number] {
  return id === undefined ? item : { ...item, content: id }
}

function noteEntry(note: GateNote): Parameters<GateStore['append']>[0] {
  return {
    kind: 'note',
    at: Date.parse(note.at) || Date.now(),
    id: note.at,
    json: JSON.stringify(note),
    personKeys: [],
    contents: [],
  }
}

function gateFailure(location: StoreLocation, cause: unknown): unknown {
  const name = locationName(location)
  if (cause instanceof StoreFailed) return new GateLogFailed(name, cause.problem, { cause })
  const problem = location.kind === 'directory' ? sqliteProblem(cause) : postgresProblem(cause)
  if (problem) return new GateLogFailed(name, problem, { cause })
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new GateLogFailed(name, 'read-only', { cause })
  return code === 'ENOSPC' || code === 'EDQUOT' ? new GateLogFailed(name, 'full', { cause }) : cause
}
