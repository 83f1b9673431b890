import { timingSafeEqual } from 'node:crypto'
import { CHAIN_START, chainHash, digest } from '../entries.ts'
import type { GateStore } from '../gate-store.ts'
import type { MovingEntry } from '../moving.ts'
import { JournalDamaged } from './errors.ts'
import { within } from './state.ts'

const BATCH = 100
/** A store that takes longer for one batch is asked anew over another connection. */
const STORE_MS = 10_000

/** How far a journal was replayed: the place and the hash of the last entry. */
export interface ReplayPlace {
  readonly seq: number
  readonly hash: Uint8Array
  /** Whether the last entry says that what was before it was replayed. */
  readonly closing: boolean
}

export const REPLAY_START: ReplayPlace = { seq: 0, hash: CHAIN_START, closing: false }

/**
 * Brings all entries after a place to the store, in order, and checks their chain on the way. Those that the store has
 * already are not stored again. @throws {JournalDamaged} before an entry that was changed
 */
export async function replayAfter(
  journal: GateStore,
  store: GateStore,
  from: ReplayPlace,
  folder: string,
  closingToken: Uint8Array,
  brought: (entries: number) => void,
): Promise<ReplayPlace> {
  for (let place = from; ; ) {
    const entries = await journal.sealedAfter(place.seq, BATCH)
    const last = entries.at(-1)
    if (!last) return place
    let { seq, hash } = place
    for (const entry of entries) {
      seq += 1
      if (entry.seq !== seq) throw new JournalDamaged(folder, 'missing', seq)
      if (!isWhole(entry, hash)) throw new JournalDamaged(folder, 'changed', seq)
      hash = entry.hash
      for (const id of entry.contents) await bringContent(journal, store, id)
    }
    await within(STORE_MS, store.bring(entries.map(({ seq: _seq, hash: _hash, ...entry }) => entry)))
    place = { seq, hash, closing: Buffer.from(last.id_token).equals(closingToken) }
    brought(entries.length)
  }
}

function isWhole(entry: MovingEntry, before: Uint8Array): boolean {
  const hash = chainHash(before, entry)
  if (entry.hash.byteLength !== hash.byteLength || !timingSafeEqual(hash, entry.hash)) return false
  if (!entry.sealed_record || !digest(entry.sealed_record).equals(entry.record_digest)) return false
  return !entry.sealed_people || digest(entry.sealed_people).equals(entry.people_digest)
}

async function bringContent(journal: GateStore, store: GateStore, id: string): Promise<void> {
  const content = await journal.movingContent(id)
  if (!content) return
  for (let no = 0; ; no += 1) {
    const chunk = await journal.movingChunk(id, no)
    if (!chunk) return
    await within(STORE_MS, store.bringChunk(content, no, chunk))
  }
}
