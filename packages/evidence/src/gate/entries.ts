import { createHash, randomBytes } from 'node:crypto'
import type { Sealer } from '../keys/sealer.ts'
import type { EntryKind, GateTables } from './tables.ts'

const TOKEN_BYTES = 16
const MARK_BYTES = 16
export const CHAIN_START: Uint8Array = Buffer.alloc(32)
const NO_DIGEST = Buffer.alloc(0)

/** An entry that is sealed and has no place in the chain yet. */
export type SealedEntry = Omit<GateTables['gate_entry'], 'seq' | 'hash'> & {
  readonly tokens: readonly Uint8Array[]
  readonly contents: readonly string[]
}

/** What an entry says, as the log receives it: `json` is the record without its person keys, or the note. */
export interface PlainEntry {
  readonly kind: EntryKind
  readonly at: number
  readonly id: string
  readonly json: string
  readonly personKeys: readonly string[]
  /** Ids of the contents that are kept with it. */
  readonly contents: readonly string[]
}

/** Seals an entry. Its boxes are bound to its mark, and by the chain to its place. */
export function sealEntry(sealer: Sealer, entry: PlainEntry): SealedEntry {
  const mark = randomBytes(MARK_BYTES)
  const sealed_record = sealer.seal(Buffer.from(entry.json), purposeOf('record', mark))
  const sealed_people =
    entry.personKeys.length === 0 ? null : sealer.sealJson(entry.personKeys, purposeOf('people', mark))
  return {
    kind: entry.kind,
    at: entry.at,
    id_token: idToken(sealer, entry.id),
    mark,
    sealed_record,
    sealed_people,
    record_digest: digest(sealed_record),
    people_digest: sealed_people ? digest(sealed_people) : NO_DIGEST,
    tokens: entry.personKeys.map((key) => personToken(sealer, key)),
    contents: entry.contents,
  }
}

export function idToken(sealer: Sealer, id: string): Uint8Array {
  return sealer.token('gate id', id).subarray(0, TOKEN_BYTES)
}

export function personToken(sealer: Sealer, key: string): Uint8Array {
  return sealer.token('gate person key', key).subarray(0, TOKEN_BYTES)
}

/** What a box is authenticated with. */
export function purposeOf(what: 'record' | 'people', mark: Uint8Array): string {
  return `gate ${what} ${Buffer.from(mark).toString('hex')}`
}

export function digest(box: Uint8Array): Buffer {
  return createHash('sha256').update(box).digest()
}

/** The hash of an entry: over the one before it, its place and all that must not change, but not over what is purged. */
export function chainHash(
  before: Uint8Array,
  entry: Pick<GateTables['gate_entry'], 'seq' | 'kind' | 'at' | 'mark' | 'record_digest' | 'people_digest'>,
): Buffer {
  const { seq, kind, at, mark, record_digest, people_digest } = entry
  return createHash('sha256')
    .update(before)
    .update(`${seq}\0${kind}\0${at}\0${people_digest.byteLength}\0`)
    .update(mark)
    .update(record_digest)
    .update(people_digest)
    .digest()
}
