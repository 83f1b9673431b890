import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Write } from '../store/engine.ts'
import type { ChainCheck } from '../store/events.ts'
import type { InquiryTables } from '../store/schema.ts'
import type { Session } from '../store/session.ts'
import type { DeskTables } from './tables.ts'
import { ChangedMeanwhile } from './errors.ts'

/** Something that happened, in one stream of the log. */
export interface DeskEntry {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Id of the account. */
  readonly by: string
  readonly body: unknown
}

/** An entry with its place: `seq` in the whole log, `streamSeq` 1, 2, 3 … in its stream. */
export interface StoredEntry extends DeskEntry {
  readonly seq: number
  readonly stream: string
  readonly streamSeq: number
}

export type DeskWrite = Transaction<InquiryTables & DeskTables>
type Row = DeskTables['desk_log']

/** The end of the log and of one stream; `stored`: the end of the stream when this very call was stored before. */
interface End {
  readonly seq: number
  readonly hash: Uint8Array
  readonly stored: number | null
  readonly known: number
}

const START = Buffer.alloc(32)
const HEAD = 'desk-head'
const PAGE = 500

/**
 * The append-only log of the desk. Every case is a stream, so that a change which was made on an older version is
 * refused; all streams are one chain of hashes, so that nothing can be changed or left out unseen.
 */
export class DeskLog {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * Adds entries at the end of a stream, all or none.
   * @param expected number of the last entry that the writer knows; absent for a stream where order does not matter
   * @param also what must be stored in the same transaction
   * @returns the number of the last entry of the stream
   * @throws {ChangedMeanwhile} when the stream is longer than `expected`
   */
  async append(
    stream: string,
    entries: readonly DeskEntry[],
    expected?: number,
    also?: (trx: DeskWrite) => Promise<void>,
  ): Promise<number> {
    const mark = randomBytes(16)
    return this.#session.write(async (write) => {
      const trx = write.withTables<DeskTables>()
      await lock(this.#session, trx)
      const end = await this.#end(trx, stream, mark)
      // The same call once more, after its answer was lost; others may have added to the stream since.
      if (end.stored !== null) return end.stored
      const { known } = end
      if (expected !== undefined && known !== expected) throw new ChangedMeanwhile(known)
      await this.#add(trx, stream, end, entries, mark)
      await also?.(trx)
      return known + entries.length
    })
  }

  /** Where the log and the stream end, in one question: every writer waits for this. */
  async #end(trx: DeskWrite, stream: string, mark: Uint8Array): Promise<End> {
    const end = await trx
      .selectFrom('desk_log')
      .select((of) => [
        'seq',
        'hash',
        of
          .selectFrom('desk_log as own')
          .select((own) => own.fn.max('own.stream_seq').as('stored'))
          .where('own.mark', '=', mark)
          .as('stored'),
        of
          .selectFrom('desk_log as row')
          .select((row) => row.fn.max('row.stream_seq').as('known'))
          .where('row.stream', '=', stream)
          .as('known'),
      ])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!end) return { seq: 0, hash: START, stored: null, known: 0 }
    const { seq, hash, stored, known } = end
    return { seq, hash, stored: stored === null ? null : Number(stored), known: Number(known ?? 0) }
  }

  async #add(
    trx: DeskWrite,
    stream: string,
    { known, ...end }: End,
    entries: readonly DeskEntry[],
    mark: Uint8Array,
  ): Promise<void> {
    const { sealer } = this.#session
    let { seq, hash } = end
    const rows = entries.map((entry, index) => {
      seq += 1
      const row = {
        seq,
        stream,
        stream_seq: known + index + 1,
        at: Date.parse(entry.at) || Date.now(),
        mark,
        sealed_entry: sealer.sealJson(entry, `desk ${seq}`),
      }
      hash = chained(hash, row)
      return { ...row, hash }
    })
    if (rows.length > 0) await trx.insertInto('desk_log').values(rows).execute()
    const value = sealer.sealJson({ seq }, HEAD)
    await trx
      .insertInto('meta')
      .values({ key: HEAD, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql.ref('excluded.value') }))
      .execute()
  }

  /** A stream from its start, or after an entry that is known. */
  async read(stream: string, after = 0): Promise<StoredEntry[]> {
    const rows = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_log')
        .selectAll()
        .where('stream', '=', stream)
        .where('stream_seq', '>', after)
        .orderBy('stream_seq')
        .execute(),
    )
    return rows.map((row) => this.#open(row))
  }

  /** The newest entries of a stream first. @param before `streamSeq` under which they lie */
  async newest(stream: string, limit: number, before?: number): Promise<StoredEntry[]> {
    const rows = await this.#session.read((db) => {
      const rows = db
        .withTables<DeskTables>()
        .selectFrom('desk_log')
        .selectAll()
        .where('stream', '=', stream)
        .orderBy('stream_seq', 'desc')
        .limit(limit)
      return (before === undefined ? rows : rows.where('stream_seq', '<', before)).execute()
    })
    return rows.map((row) => this.#open(row))
  }

  #open(row: Row): StoredEntry {
    const entry = this.#session.sealer.openJson<DeskEntry>(row.sealed_entry, `desk ${row.seq}`)
    return { ...entry, seq: row.seq, stream: row.stream, streamSeq: row.stream_seq }
  }

  /** Checks every link of the chain. `anchor`: what an earlier check gave as number and head. */
  async verify(anchor?: { readonly events: number; readonly head: string }): Promise<ChainCheck> {
    let before: Uint8Array = START
    let expected = 1
    for (let last = 0; ; ) {
      const from = last
      const rows = await this.#session.read((db) =>
        db
          .withTables<DeskTables>()
          .selectFrom('desk_log')
          .selectAll()
          .where('seq', '>', from)
          .orderBy('seq')
          .limit(PAGE)
          .execute(),
      )
      for (const row of rows) {
        if (row.seq !== expected) return { intact: false, brokenAt: expected, why: 'missing' }
        if (!timingSafeEqual(chained(before, row), Buffer.from(row.hash)) || !this.#opens(row))
          return { intact: false, brokenAt: expected, why: 'changed' }
        before = row.hash
        if (anchor?.events === expected && anchor.head !== Buffer.from(before).toString('hex'))
          return { intact: false, brokenAt: expected, why: 'anchor' }
        expected += 1
      }
      const end = rows.at(-1)
      if (!end) break
      last = end.seq
    }
    const events = expected - 1
    const length = await this.#sealedLength()
    if (length === null) return { intact: false, brokenAt: expected, why: 'changed' }
    if (length > events || (anchor && anchor.events > events))
      return { intact: false, brokenAt: expected, why: 'cut-off' }
    return { intact: true, events, head: Buffer.from(before).toString('hex') }
  }

  #opens(row: Row): boolean {
    try {
      this.#open(row)
      return true
    } catch {
      return false
    }
  }

  async #sealedLength(): Promise<number | null> {
    const row = await this.#session.read((db) =>
      db.selectFrom('meta').select('value').where('key', '=', HEAD).executeTakeFirst(),
    )
    try {
      return row ? this.#session.sealer.openJson<{ seq: number }>(row.value, HEAD).seq : 0
    } catch {
      return null
    }
  }
}

async function lock(session: Session, trx: DeskWrite): Promise<void> {
  if (session.engine.kind === 'postgres') await sql`LOCK TABLE desk_log IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
}

/** Over all columns but the hash: a row that is moved to another stream or time is found too. */
function chained(before: Uint8Array, row: Omit<Row, 'hash'>): Buffer {
  return createHash('sha256')
    .update(before)
    .update(`${row.seq}\0${row.stream}\0${row.stream_seq}\0${row.at}\0`)
    .update(row.mark)
    .update(row.sealed_entry)
    .digest()
}

/** For stores that write in a transaction of the log. */
export function deskTables(write: Write): DeskWrite {
  return write.withTables<DeskTables>()
}
