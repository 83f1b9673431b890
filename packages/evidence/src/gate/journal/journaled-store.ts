import { setTimeout as wait } from 'node:timers/promises'
import type { Sealer } from '../../keys/sealer.ts'
import { StoreFailed } from '../../store/errors.ts'
import { idToken, type PlainEntry, type SealedEntry, sealEntry } from '../entries.ts'
import { GateLogFailed } from '../errors.ts'
import type { GateStore } from '../gate-store.ts'
import type { PublishedRules } from '../rules/published-rules.ts'
import { JournalDamaged } from './errors.ts'
import type { JournalFile } from './journal-file.ts'
import { keepRules, keptRules } from './kept-rules.ts'
import { LocalMemos } from './local-memos.ts'
import { REPLAY_START, type ReplayPlace, replayAfter } from './replay.ts'
import { codeOf, isAway, type JournalMode, type JournalState, StoreSlow, within } from './state.ts'

/** How long a record waits for the store before it goes to the journal; large contents get more. */
const STORE_MS = 3000
const BYTES_A_MS = 10_000
const CONNECT_MS = 20_000
const PAUSE_MS = 500
/** Name of the note that ends what was journalled. */
const CLOSING = 'journal-replayed'

export interface JournaledParts {
  readonly name: string
  readonly folder: string
  readonly sealer: Sealer
  /** Connects to the store anew, under the same data key. */
  readonly connect: () => Promise<GateStore>
  /** The journal; undefined while another process has it. @throws {JournalDamaged} */
  readonly openJournal: () => JournalFile | undefined
  readonly changed: (state: JournalState) => void
}

/**
 * The log on a store that may go away for a while: what cannot be stored goes to a journal on this machine (an embedded
 * log of the same form, under the same data key) and from there, in order and once, to the store when it is back. While
 * anything is in the journal all goes through it, so that this gate's records keep their order.
 */
export class JournaledStore {
  readonly #parts: JournaledParts
  readonly #memos = new LocalMemos()
  readonly #closingToken: Uint8Array
  #store: GateStore | undefined
  #journal: JournalFile | undefined
  #state: JournalState = { mode: 'store', waiting: 0, since: undefined, problem: undefined }
  #stopped: unknown
  #place: ReplayPlace = REPLAY_START
  readonly #adding = new Set<Promise<void>>()
  /** Set while the last of the journal is brought over: what comes in waits for it. */
  #latch: Promise<void> | undefined
  #bringing: Promise<void> | undefined
  readonly #end = new AbortController()

  /** @param store undefined when it is away at the start */
  constructor(parts: JournaledParts, store: GateStore | undefined) {
    this.#parts = parts
    this.#closingToken = idToken(parts.sealer, CLOSING)
    this.#store = store
  }

  /** Takes the journal, and brings over what an earlier process left in it. */
  async start(): Promise<void> {
    await this.#takeJournal()
    const waiting = (await this.#journal?.store.length()) ?? 0
    if (this.#store && this.#journal && waiting === 0) return
    this.#tell(this.#store && !this.#journal ? 'store' : 'journal', { waiting })
    this.#bring()
  }

  get state(): JournalState {
    return this.#state
  }

  /** Adds an entry with its contents: to the store, or else to the journal. Resolves when it is on disk. */
  async append(plain: PlainEntry, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const entry = sealEntry(this.#parts.sealer, plain)
    for (let latch = this.#ending(); latch; latch = this.#ending()) await latch
    const store = this.#store
    if (this.#state.mode === 'store' && store) {
      try {
        return await this.#toStore(store, entry, contents)
      } catch (cause) {
        // Another record may have found the store away first, and let go of it.
        if (this.#store === store && !isAway(cause)) throw cause
        this.#leave(cause, store)
      }
    }
    // Nothing may come between this and being in `#adding`, which the end of a replay waits for.
    for (let latch = this.#ending(); latch; latch = this.#ending()) await latch
    const adding = this.#toJournal(entry, contents)
    this.#adding.add(adding)
    try {
      await adding
    } finally {
      this.#adding.delete(adding)
    }
  }

  /** Asks the store something; the journal cannot be asked. @throws {StoreFailed} while it is away */
  async ask<T>(question: (store: GateStore) => Promise<T>): Promise<T> {
    const store = this.#store
    if (!store) throw new StoreFailed(this.#parts.name, 'gone')
    try {
      return await question(store)
    } catch (cause) {
      if (this.#store !== store) throw new StoreFailed(this.#parts.name, 'gone', { cause })
      if (isAway(cause)) this.#leave(cause, store)
      throw cause
    }
  }

  /** As in the store; kept here too, for when it goes away. */
  async remember(key: string, value: string, until: number): Promise<void> {
    this.#memos.remember(key, value, until)
    if (this.#state.mode === 'journal') return
    await this.ask((store) => within(STORE_MS, store.remember(key, value, until))).catch((cause: unknown) => {
      if (!isAway(cause)) throw cause
    })
  }

  async recall(key: string, at: number): Promise<string | undefined> {
    const own = this.#memos.recall(key, at)
    if (own !== undefined || this.#state.mode === 'journal') return own
    return this.ask((store) => within(STORE_MS, store.recall(key, at))).catch((cause: unknown) => {
      if (!isAway(cause)) throw cause
      return undefined
    })
  }

  /** The newest rules; at a start while the store is away those that were the newest last. */
  async rules(known: number): Promise<PublishedRules | undefined> {
    const { folder, sealer } = this.#parts
    try {
      const newest = await this.ask((store) => within(STORE_MS, store.newestRules(known)))
      if (newest) await keepRules(folder, sealer, newest)
      return newest
    } catch (cause) {
      const kept = known === 0 ? await keptRules(folder, sealer) : undefined
      if (kept) return kept
      throw cause instanceof StoreSlow ? new StoreFailed(this.#parts.name, 'gone', { cause }) : cause
    }
  }

  async close(): Promise<void> {
    this.#end.abort()
    await this.#bringing
    await Promise.allSettled(this.#adding)
    await within(STORE_MS, this.#store?.close() ?? Promise.resolve()).catch(() => undefined)
    await this.#journal?.close()
  }

  #toStore(store: GateStore, entry: SealedEntry, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const size = [...contents.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
    return within(STORE_MS + size / BYTES_A_MS, addTo(store, entry, contents))
  }

  async #toJournal(entry: SealedEntry, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
    if (this.#stopped) throw this.#stopped
    await this.#takeJournal()
    const journal = this.#journal
    if (!journal) throw new GateLogFailed(this.#parts.folder, 'busy')
    journal.check()
    await addTo(journal.store, entry, contents)
    journal.check()
    this.#tell(this.#state.mode, { waiting: this.#state.waiting + 1 })
    this.#bring()
  }

  /** Set while a replay ends. */
  #ending(): Promise<void> | undefined {
    return this.#latch
  }

  async #takeJournal(): Promise<void> {
    this.#journal ??= this.#parts.openJournal()
  }

  /** The store went away: from here on records go to the journal. */
  #leave(cause: unknown, store: GateStore): void {
    if (this.#store !== store) return
    this.#store = undefined
    store.abandon().catch(() => undefined)
    this.#tell('journal', { problem: codeOf(cause) })
    this.#bring()
  }

  #bring(): void {
    this.#bringing ??= this.#bringAll()
  }

  /** Until the store is back and the journal empty: connects, brings over, tries again. */
  async #bringAll(): Promise<void> {
    const { signal } = this.#end
    await Promise.resolve()
    for (; !signal.aborted; await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined)) {
      try {
        this.#store ??= await within(CONNECT_MS, this.#parts.connect())
        await this.#takeJournal()
        if (!this.#journal) {
          this.#tell('store', {})
          continue
        }
        await this.#replay(this.#store, this.#journal)
        this.#bringing = undefined
        return
      } catch (cause) {
        if (cause instanceof JournalDamaged) {
          this.#stopped = cause
          return this.#tell('stopped', { problem: cause.code })
        }
        const store = this.#store
        this.#store = undefined
        store?.abandon().catch(() => undefined)
        this.#tell('journal', { problem: codeOf(cause) })
      }
    }
  }

  async #replay(store: GateStore, journal: JournalFile): Promise<void> {
    this.#tell('replaying', {})
    const step = async (): Promise<void> => {
      journal.check()
      this.#place = await replayAfter(
        journal.store,
        store,
        this.#place,
        this.#parts.folder,
        this.#closingToken,
        (entries) => this.#tell('replaying', { waiting: Math.max(0, this.#state.waiting - entries) }),
      )
    }
    await step()
    let release = (): void => undefined
    this.#latch = new Promise((resolve) => {
      release = resolve
    })
    try {
      await Promise.allSettled(this.#adding)
      await step()
      const length = await journal.store.length()
      if (length !== this.#place.seq) throw new JournalDamaged(this.#parts.folder, 'cut-off', this.#place.seq + 1)
      if (length > 0) {
        if (!this.#place.closing) await this.#closeJournal(journal, store, length)
        await step()
        if (this.#store !== store || !(await journal.store.empty(this.#place.seq))) throw new StoreSlow()
      }
      this.#place = REPLAY_START
      this.#tell('store', { waiting: 0 })
    } finally {
      this.#latch = undefined
      release()
    }
  }

  /** Writes down that the journal was replayed; in the journal first, so that it is done once. */
  async #closeJournal(journal: JournalFile, store: GateStore, entries: number): Promise<void> {
    const note = sealEntry(this.#parts.sealer, this.#closingNote(entries))
    await journal.store.appendSealed(note).catch((cause: unknown) => {
      if (codeOf(cause) !== 'full') throw cause
      return within(STORE_MS, store.bring([note]))
    })
  }

  #closingNote(entries: number): PlainEntry {
    const at = Date.now()
    const { since } = this.#state
    const details = { entries, head: Buffer.from(this.#place.hash).toString('hex'), since: isoOf(since ?? at) }
    const note = { at: isoOf(at), action: CLOSING, actor: 'gate', details }
    return { kind: 'note', at, id: CLOSING, json: JSON.stringify(note), personKeys: [], contents: [] }
  }

  #tell(mode: JournalMode, { waiting = this.#state.waiting, problem }: { waiting?: number; problem?: string }): void {
    const before = this.#state
    const since = mode === 'store' ? undefined : (before.since ?? Date.now())
    this.#state = { mode, waiting, since, problem: mode === 'store' ? undefined : (problem ?? before.problem) }
    if (before.mode !== mode) this.#parts.changed(this.#state)
  }
}

async function addTo(store: GateStore, entry: SealedEntry, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [id, bytes] of contents) await store.keep(id, bytes)
  await store.appendSealed(entry)
}

function isoOf(at: number): string {
  return new Date(at).toISOString()
}
