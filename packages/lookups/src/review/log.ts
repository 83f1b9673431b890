import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Sealer } from './sealer.ts'

/** Something that was done in review: looking counts too. */
export interface ReviewEvent {
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}

/** The append-only log: each event is hashed (SHA-256) with the hash before it, so that a change is found and located. */
export class ReviewLog {
  readonly #db: DatabaseSync
  readonly #sealer: Sealer

  constructor(db: DatabaseSync, sealer: Sealer) {
    this.#db = db
    this.#sealer = sealer
    db.exec('CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY, box BLOB NOT NULL, hash BLOB NOT NULL)')
  }

  append(actor: string, action: string, details: ReviewEvent['details'] = {}): void {
    const last = this.#db.prepare('SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1').get()
    const seq = Number(last?.['seq'] ?? 0) + 1
    const box = this.#sealer.seal({ at: new Date().toISOString(), actor, action, details }, `log ${seq}`)
    this.#db.prepare('INSERT INTO log (seq, box, hash) VALUES (?, ?, ?)').run(seq, box, linked(last?.['hash'], box))
  }

  all(): ReviewEvent[] {
    return this.#db
      .prepare('SELECT seq, box FROM log ORDER BY seq')
      .all()
      .map(({ seq, box }) => ({
        ...(this.#sealer.open(box as Uint8Array, `log ${Number(seq)}`) as Omit<ReviewEvent, 'seq'>),
        seq: Number(seq),
      }))
  }

  /** The number of the first event that does not fit the chain; null when all do. */
  brokenAt(): number | null {
    let before: unknown
    let expected = 1
    for (const { seq, box, hash } of this.#db.prepare('SELECT seq, box, hash FROM log ORDER BY seq').all()) {
      if (Number(seq) !== expected || !Buffer.from(hash as Uint8Array).equals(linked(before, box as Uint8Array)))
        return expected
      before = hash
      expected += 1
    }
    return null
  }
}

function linked(before: unknown, box: Uint8Array): Buffer {
  const start = before instanceof Uint8Array ? before : Buffer.alloc(32)
  return createHash('sha256').update(start).update(box).digest()
}
