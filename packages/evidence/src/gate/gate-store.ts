import type { PlainEntry, SealedEntry } from './entries.ts'
import type { GateCheck, GatePurgeOrder, GatePurgeResult } from './gate-log.ts'
import type { GateNote } from './gate-note.ts'
import type { MovingContent, MovingEntry } from './moving.ts'
import type { PublishedRules, RulesOrder } from './rules/published-rules.ts'
import type { EntryKind } from './tables.ts'

/** What is asked for; ids and keys as the log knows them. */
export interface EntryQuery {
  readonly kind: EntryKind
  /** Entries after this place. */
  readonly after: number
  readonly from?: number
  readonly until?: number
  readonly ids?: readonly string[]
  readonly personKeys?: readonly string[]
  readonly withContent?: boolean
  readonly limit: number
}

/** An entry that was opened. */
export interface OpenEntry {
  readonly seq: number
  readonly json: string
  readonly personKeys: readonly string[]
}

/** The log on one database; everything that goes in and out can be sent to another thread. */
export interface GateStore {
  append(entry: PlainEntry): Promise<void>
  /** As {@link append}, of an entry that was sealed with the data key of this store. */
  appendSealed(entry: SealedEntry): Promise<void>
  /** Keeps bytes under an id; they count when the record that names them is stored. */
  keep(id: string, bytes: Uint8Array): Promise<void>
  page(query: EntryQuery): Promise<OpenEntry[]>
  content(id: string): Promise<Uint8Array | undefined>
  remember(key: string, value: string, until: number): Promise<void>
  recall(key: string, at: number): Promise<string | undefined>
  verify(anchor?: { readonly events: number; readonly head: string }): Promise<GateCheck>
  purge(order: GatePurgeOrder, note: Pick<GateNote, 'actor' | 'details'>): Promise<GatePurgeResult>
  /** Publishes rules for all gates on this log; gives their number. See {@link RulesOrder}. @throws {GateLogFailed} */
  publishRules(order: RulesOrder): Promise<number>
  /** The newest rules, when their number is another than `known`. @throws {GateLogFailed} */
  newestRules(known: number): Promise<PublishedRules | undefined>
  /** The rules with a number. */
  rulesNumbered(number: number): Promise<PublishedRules | undefined>
  /** All that were published, newest first, without the texts. */
  rulesHistory(): Promise<Omit<PublishedRules, 'files'>[]>
  /** What moves between stores under one data key; see moving.ts. */
  sealedAfter(after: number, limit: number): Promise<MovingEntry[]>
  bring(entries: readonly SealedEntry[]): Promise<void>
  movingContent(id: string): Promise<MovingContent | undefined>
  movingChunk(id: string, no: number): Promise<Uint8Array | undefined>
  bringChunk(content: MovingContent, no: number, sealed: Uint8Array): Promise<void>
  /** How many entries were added, as sealed apart from them; null when that was changed. */
  length(): Promise<number | null>
  empty(last: number): Promise<boolean>
  /** Lets go of a store that cannot be relied on, without a last word. */
  abandon(): Promise<void>
  close(): Promise<void>
}
