import type { ChainCheck } from '../store/events.ts'
import type { PlainEntry } from './entries.ts'
import type { GateNote, GatePurgeOrder, GatePurgeResult } from './gate-log.ts'
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
  /** Keeps bytes under an id; they count when the record that names them is stored. */
  keep(id: string, bytes: Uint8Array): Promise<void>
  page(query: EntryQuery): Promise<OpenEntry[]>
  content(id: string): Promise<Uint8Array | undefined>
  remember(key: string, value: string, until: number): Promise<void>
  recall(key: string, at: number): Promise<string | undefined>
  verify(anchor?: { readonly events: number; readonly head: string }): Promise<ChainCheck>
  purge(order: GatePurgeOrder, note: Pick<GateNote, 'actor' | 'details'>): Promise<GatePurgeResult>
  close(): Promise<void>
}
