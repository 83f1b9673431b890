import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Sealer } from '../keys/sealer.ts'
import type { Write } from './engine.ts'
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

/** An event with its place in the log. */
export interface LoggedEvent extends InquiryEvent {
  readonly seq: number
}

/**
 * What checking the log found. `head`: the hash of the last event, hexadecimal; noted elsewhere it proves later that
 * nothing before it was changed. `brokenAt`: the number of the first event that does not fit.
 */
export type ChainCheck =
  | { readonly intact: true; readonly events: number; readonly head: string }
  | { readonly intact: false; readonly brokenAt: number; readonly why: 'changed' | 'missing' | 'cut-off' | 'anchor' }

const START = Buffer.alloc(32)
const HEAD = 'event-head'
const PAGE = 1000

/**
 * The append-only log of an inquiry. Each event is hashed (SHA-256) together with the hash before it; its box is bound
 * to its number; the length is sealed apart. A changed, removed, inserted or cut-off event is found and located.
 */
export class EventStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  async append(event: InquiryEvent): Promise<void> {
    const mark = randomBytes(16)
    await this.#session.write(async (trx) => {
      await this.#session.engine.lockLog(trx)
      await appendEvent(trx, this.#session.sealer, event, mark)
    })
  }

  /**
   * Runs `work` and writes the event that it gives to the log, in one transaction: both are stored or neither. Without
   * an event nothing is written down. What `work` reads and writes through the stores of this inquiry is part of it.
   */
  async together<T>(work: () => Promise<{ readonly value: T; readonly event: InquiryEvent | null }>): Promise<T> {
    const mark = randomBytes(16)
    let done: { readonly value: T } | undefined
    return this.#session.together(async (trx) => {
      // Run again because the answer was lost: what was stored is not done twice.
      if (done && (await isLogged(trx, mark))) return done.value
      const { value, event } = await work()
      done = { value }
      if (event) {
        await this.#session.engine.lockLog(trx)
        await appendEvent(trx, this.#session.sealer, event, mark)
      }
      return value
    })
  }

  async *all(): AsyncGenerator<LoggedEvent> {
    for await (const { seq, sealed_event } of this.#rows()) {
      yield { seq, ...this.#session.sealer.openJson<InquiryEvent>(sealed_event, `event ${seq}`) }
    }
  }

  /** Checks every link of the chain. `anchor`: what an earlier check gave as number and head, to hold it against. */
  async verify(anchor?: { readonly events: number; readonly head: string }): Promise<ChainCheck> {
    let before: Uint8Array = START
    let expected = 1
    for await (const row of this.#rows()) {
      if (row.seq !== expected) return { intact: false, brokenAt: expected, why: 'missing' }
      const right = timingSafeEqual(chained(before, row.seq, row.sealed_event), Buffer.from(row.hash))
      if (!right || !this.#opens(row)) return { intact: false, brokenAt: expected, why: 'changed' }
      before = row.hash
      if (anchor?.events === expected && anchor.head !== Buffer.from(before).toString('hex'))
        return { intact: false, brokenAt: expected, why: 'anchor' }
      expected += 1
    }
    const count = expected - 1
    if (anchor && anchor.events > count) return { intact: false, brokenAt: expected, why: 'cut-off' }
    const sealed = await this.#session.read((db) =>
      db.selectFrom('meta').select('value').where('key', '=', HEAD).executeTakeFirst(),
    )
    const known = sealed ? this.#sealedHead(sealed.value) : { seq: 0 }
    if (known === null) return { intact: false, brokenAt: expected, why: 'changed' }
    if (known.seq > count) return { intact: false, brokenAt: expected, why: 'cut-off' }
    return { intact: true, events: count, head: Buffer.from(before).toString('hex') }
  }

  #sealedHead(box: Uint8Array): { seq: number } | null {
    try {
      return this.#session.sealer.openJson<{ seq: number }>(box, HEAD)
    } catch {
      return null
    }
  }

  #opens(row: { seq: number; sealed_event: Uint8Array }): boolean {
    try {
      this.#session.sealer.open(row.sealed_event, `event ${row.seq}`)
      return true
    } catch {
      return false
    }
  }

  async *#rows(): AsyncGenerator<{ seq: number; sealed_event: Uint8Array; hash: Uint8Array }> {
    for (let last = -1; ; ) {
      const from = last
      const rows = await this.#session.read((db) =>
        db
          .selectFrom('event')
          .select(['seq', 'sealed_event', 'hash'])
          .where('seq', '>', from)
          .orderBy('seq')
          .limit(PAGE)
          .execute(),
      )
      yield* rows
      const end = rows.at(-1)
      if (!end) return
      last = end.seq
    }
  }
}

/** Adds an event within a transaction that changes something, so that both are stored or neither. The log is locked. */
async function appendEvent(trx: Write, sealer: Sealer, event: InquiryEvent, mark: Uint8Array): Promise<void> {
  if (await isLogged(trx, mark)) return
  const last = await trx.selectFrom('event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const sealed_event = sealer.sealJson(event, `event ${seq}`)
  const hash = chained(last?.hash ?? START, seq, sealed_event)
  await trx.insertInto('event').values({ seq, sealed_event, hash, mark }).execute()
  const value = sealer.sealJson({ seq }, HEAD)
  await trx
    .insertInto('meta')
    .values({ key: HEAD, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql.ref('excluded.value') }))
    .execute()
}

async function isLogged(trx: Write, mark: Uint8Array): Promise<boolean> {
  const row = await trx.selectFrom('event').select('seq').where('mark', '=', mark).executeTakeFirst()
  return row !== undefined
}

function chained(before: Uint8Array, seq: number, box: Uint8Array): Buffer {
  return createHash('sha256').update(before).update(String(seq)).update('\0').update(box).digest()
}
