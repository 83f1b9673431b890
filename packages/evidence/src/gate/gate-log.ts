import type { GateNote } from './gate-note.ts'
import type { Detection, Effect, GateRecord } from '@sluiswacht/model'
import type { ChainCheck } from '../store/events.ts'
import type { WriterCheck, WriterFault } from './checkpoint/writer-checks.ts'
import type { PublishedRules, RulesOrder } from './rules/published-rules.ts'
import type { JournalState } from './journal/state.ts'

/** Which records are asked for; what is left out does not narrow. */
export interface GateFilter {
  /** Milliseconds since 1970; from this moment on. */
  readonly from?: number
  /** Milliseconds since 1970; before this moment. */
  readonly until?: number
  /** Ids of records: incident numbers. */
  readonly ids?: readonly string[]
  readonly services?: readonly string[]
  readonly effects?: readonly Effect[]
  /** Keys of {@link GateLog.personKeysOf} or {@link GateLog.personKeysFor}: records with at least one of them. */
  readonly personKeys?: readonly string[]
  /** Only records of which some content is kept. */
  readonly withContent?: boolean
}

/** The bytes of one item of a record (its index in `items`), to be kept with it. */
export interface GateContent {
  readonly item: number
  readonly bytes: Uint8Array
}

/**
 * Moments (milliseconds since 1970) before which what was stored goes: `content` the kept bytes, `people` the keys by
 * which a person's records are found, `records` the rest. What is left out stays.
 */
export interface GatePurgeOrder {
  readonly content?: number
  readonly people?: number
  readonly records?: number
}

/** What went. `proof`: SHA-256 over the digests of what was destroyed, in order. */
export interface GatePurgeResult {
  readonly contents: number
  readonly people: number
  readonly records: number
  readonly proof: string
}

/** What a check of the log found. A chain that holds while a checkpoint in it does not is broken there (`changed`). */
export type GateCheck = ChainCheck & {
  /** Every run of every gate that signed, oldest first. */
  readonly writers: readonly WriterCheck[]
  /** Checkpoints that nobody signed. */
  readonly unknown: readonly WriterFault[]
  /** Entries that no checkpoint speaks of (yet): written a moment ago, or by a gate that was killed or does not sign. */
  readonly unsigned: number
}

/** The durable log of what the gate decided. All times of waiting end in {@link GateLogFailed}: fail closed on it. */
export interface GateLog {
  /**
   * Adds a record, with the content that the policy keeps; resolves when it is on disk (fsync or commit). Records that
   * come in while a commit runs share the next one. In what is stored, `items[n].content` names the content of item n.
   * @throws {GateLogFailed}
   */
  append(record: GateRecord, content?: readonly GateContent[]): Promise<void>
  /** The records that fit, oldest first. What was purged is left out. @throws {GateLogFailed} */
  records(filter?: GateFilter): AsyncIterable<GateRecord>
  /** The kept bytes under an id of `items[n].content`; undefined when there are none (any more). */
  content(id: string): Promise<Uint8Array | undefined>
  /**
   * Keeps a value for some minutes where every gate that shares the log can find it, such as the reason that a user
   * gave; it is no part of the chain. `until`: milliseconds since 1970. @throws {GateLogFailed}
   */
  remember(key: string, value: string, until: number): Promise<void>
  /** What is kept under a key at a moment; undefined when there is nothing (any more). @throws {GateLogFailed} */
  recall(key: string, at: number): Promise<string | undefined>
  /** Writes down what is done with the log, in the same chain. */
  note(note: GateNote): Promise<void>
  notes(): AsyncIterable<GateNote>
  /**
   * Checks every link of the chain, what each writer signed for, and that nothing is missing but what a purge wrote down.
   * `anchor`: what an earlier check gave as number and head.
   */
  verify(anchor?: { readonly events: number; readonly head: string }): Promise<GateCheck>
  /** Destroys what is older than the order says, and writes down what went. @throws {GateLogFailed} */
  purge(order: GatePurgeOrder, by: { readonly actor: string; readonly reason: string }): Promise<GatePurgeResult>
  /** Keys of the people that detection found (BSN, e-mail, telephone, name): the same person gives the same keys. */
  personKeysOf(detections: readonly Detection[]): string[]
  /**
   * The keys by which records with a person are found: a BSN, e-mail address, telephone number or a name of
   * at least two words, as typed. Empty when it is none of these.
   */
  personKeysFor(query: string): string[]
  /** The pseudonym of a user: the same for the same account, not to be turned back without the key. */
  pseudonymOf(user: string): string
  /** A keyed hash (HMAC-SHA-256, hexadecimal) of a value of some kind, such as a file name or an address. */
  keyOf(kind: string, value: string): string
  /** Publishes rules for all gates on this log; gives their number. See {@link RulesOrder}. @throws {GateLogFailed} */
  publishRules(order: RulesOrder): Promise<number>
  /** The newest rules, when their number is another than `known`. @throws {GateLogFailed} */
  newestRules(known: number): Promise<PublishedRules | undefined>
  /** The rules with a number. */
  rulesNumbered(number: number): Promise<PublishedRules | undefined>
  /** All that were published, newest first, without the texts. */
  rulesHistory(): Promise<Omit<PublishedRules, 'files'>[]>
  /** Calls `changed` when new rules may have been published; undefined where that is not told. Ask now and then as well. */
  watchRules(changed: () => void): (() => Promise<void>) | undefined
  /** How a gate that journals stands; undefined for one that does not. */
  journalState(): JournalState | undefined
  close(): Promise<void>
}
