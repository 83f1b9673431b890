import { createHash, timingSafeEqual } from 'node:crypto'
import type { Session } from './session.ts'

/** Something that was done with the inquiry: a scan, a look at values, a query. */
export interface InquiryEvent {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly action: string
  /** Who did it: the account of the operating system or of the server. */
  readonly actor: string
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}

/** What checking the chain found; `brokenAt` is the sequence number of the first event that does not fit. */
export type ChainCheck =
  | { readonly intact: true; readonly events: number }
  | { readonly intact: false; readonly brokenAt: number }

const START = Buffer.alloc(32)

/**
 * The append-only log of an inquiry. Each event is hashed (SHA-256) together with the hash before it, so that a
 * changed, removed or inserted event is found and located.
 */
export class EventStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  async append(event: InquiryEvent): Promise<void> {
    await this.#session.write(async (trx) => {
      const last = await trx
        .selectFrom('event')
        .select(['seq', 'hash'])
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst()
      const seq = (last?.seq ?? 0) + 1
      const sealed_event = this.#session.sealer.sealJson(event, `event ${seq}`)
      await trx
        .insertInto('event')
        .values({ seq, sealed_event, hash: chained(last?.hash ?? START, seq, sealed_event) })
        .execute()
    })
  }

  async all(): Promise<InquiryEvent[]> {
    const rows = await this.#session.db.selectFrom('event').select(['seq', 'sealed_event']).orderBy('seq').execute()
    return rows.map((row) => this.#session.sealer.openJson<InquiryEvent>(row.sealed_event, `event ${row.seq}`))
  }

  /** Checks every link of the chain. An event cut off at the very end shows only beside an earlier known length. */
  async verify(): Promise<ChainCheck> {
    const rows = await this.#session.db.selectFrom('event').selectAll().orderBy('seq').execute()
    let before: Uint8Array = START
    let expected = 1
    for (const row of rows) {
      const right =
        row.seq === expected && timingSafeEqual(chained(before, row.seq, row.sealed_event), Buffer.from(row.hash))
      if (!right) return { intact: false, brokenAt: expected }
      before = row.hash
      expected += 1
    }
    return { intact: true, events: rows.length }
  }
}

function chained(before: Uint8Array, seq: number, box: Uint8Array): Buffer {
  return createHash('sha256').update(before).update(String(seq)).update('\0').update(box).digest()
}
