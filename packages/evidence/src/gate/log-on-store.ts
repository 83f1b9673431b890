import { randomBytes } from 'node:crypto'
import type { GateRecord } from '@sluiswacht/model'
import { locationName, type StoreLocation } from '../location.ts'
import { StoreFailed } from '../store/errors.ts'
import { postgresProblem } from '../store/postgres/problems.ts'
import { listenOn } from '../store/postgres/listen.ts'
import { sqliteProblem } from '../store/sqlite/problems.ts'
import type { PlainEntry } from './entries.ts'
import { GateLogFailed } from './errors.ts'
import type { GateContent, GateFilter, GateLog } from './gate-log.ts'
import type { GateNote } from './gate-note.ts'
import type { EntryQuery, GateStore } from './gate-store.ts'
import type { JournalState } from './journal/state.ts'
import type { Keyring } from './keyring.ts'
import { RULES_CHANNEL } from './rules/published-rules.ts'

const PAGE = 200

/** What a log stands on: one store, or a store with a journal before it. */
export interface LogStore
  extends Pick<
    GateStore,
    | 'page'
    | 'content'
    | 'remember'
    | 'recall'
    | 'verify'
    | 'purge'
    | 'publishRules'
    | 'newestRules'
    | 'rulesNumbered'
    | 'rulesHistory'
    | 'close'
  > {
  /** Adds an entry with the contents that it names. */
  put(entry: PlainEntry, contents: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** See {@link GateLog.journalState}. */
  journalState?(): JournalState
}

/** One store, as a log stands on it. */
export function plainly(store: GateStore): LogStore {
  return {
    ...store,
    put: async (entry, contents) => {
      for (const [id, bytes] of contents) await store.keep(id, bytes)
      await store.append(entry)
    },
  }
}

/** The log in the words of the gate. */
export function logOn(store: LogStore, keyring: Keyring, location: StoreLocation): GateLog {
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
    note: (note) => failing(() => store.put(noteEntry(note), new Map())),
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
    publishRules: (order) => failing(() => store.publishRules(order)),
    newestRules: (known) => failing(() => store.newestRules(known)),
    rulesNumbered: (number) => failing(() => store.rulesNumbered(number)),
    rulesHistory: () => failing(() => store.rulesHistory()),
    watchRules: (changed) =>
      location.kind === 'postgres' ? listenOn(location.url, RULES_CHANNEL, changed) : undefined,
    journalState: () => store.journalState?.(),
    close: () => failing(() => store.close()),
  }
}

async function append(store: LogStore, record: GateRecord, contents: readonly GateContent[]): Promise<void> {
  const ids = new Map<number, string>()
  const kept = new Map<string, Uint8Array>()
  for (const { item, bytes } of contents) {
    const id = randomBytes(16).toString('hex')
    ids.set(item, id)
    kept.set(id, bytes)
  }
  const { personKeys, ...rest } = record
  const items = ids.size === 0 ? record.items : record.items.map((item, n) => withContent(item, ids.get(n)))
  const entry: PlainEntry = {
    kind: 'record',
    at: Date.parse(record.at) || Date.now(),
    id: record.id,
    json: JSON.stringify({ ...rest, items }),
    personKeys,
    contents: [...kept.keys()],
  }
  await store.put(entry, kept)
}

function withContent(item: GateRecord['items'][number], id: string | undefined): GateRecord['items'][number] {
  return id === undefined ? item : { ...item, content: id }
}

function noteEntry(note: GateNote): PlainEntry {
  return {
    kind: 'note',
    at: Date.parse(note.at) || Date.now(),
    id: note.at,
    json: JSON.stringify(note),
    personKeys: [],
    contents: [],
  }
}

/** What an error of a store means to who uses the log. */
export function gateFailure(location: StoreLocation, cause: unknown): unknown {
  const name = locationName(location)
  if (cause instanceof StoreFailed) return new GateLogFailed(name, cause.problem, { cause })
  const problem = location.kind === 'directory' ? sqliteProblem(cause) : postgresProblem(cause)
  if (problem) return new GateLogFailed(name, problem, { cause })
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new GateLogFailed(name, 'read-only', { cause })
  return code === 'ENOSPC' || code === 'EDQUOT' ? new GateLogFailed(name, 'full', { cause }) : cause
}
