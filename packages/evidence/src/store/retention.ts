import type { Session } from './session.ts'

/** What is kept, each with a purpose and a period of its own. */
export const PURPOSES = ['content', 'people', 'metadata'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Days from the moment of storing; a purpose without a number is kept until somebody purges it. */
export type Retention = Readonly<Partial<Record<Purpose, number>>>

/** Forbids purge and erasure, of the whole inquiry or of one document. */
export interface LegalHoldRecord {
  readonly id: string
  readonly document: string | null
  readonly reason: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

const META = 'retention'

/** Retention periods and legal holds of an inquiry. */
export class RetentionStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  async periods(): Promise<Retention> {
    const row = await this.#session.read((db) =>
      db.selectFrom('meta').select('value').where('key', '=', META).executeTakeFirst(),
    )
    return row ? this.#session.sealer.openJson<Retention>(row.value, META) : {}
  }

  async setPeriods(retention: Retention): Promise<void> {
    const value = this.#session.sealer.sealJson(retention, META)
    await this.#session.write((trx) =>
      trx
        .insertInto('meta')
        .values({ key: META, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute(),
    )
  }

  async holds(): Promise<LegalHoldRecord[]> {
    const rows = await this.#session.read((db) => db.selectFrom('hold').selectAll().orderBy('id').execute())
    return rows.map((row) => this.#session.sealer.openJson<LegalHoldRecord>(row.sealed_hold, `hold ${row.id}`))
  }

  async hold(hold: LegalHoldRecord): Promise<void> {
    const sealed_hold = this.#session.sealer.sealJson(hold, `hold ${hold.id}`)
    await this.#session.write((trx) =>
      trx
        .insertInto('hold')
        .values({ id: hold.id, sealed_hold })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute(),
    )
  }

  /** False when there is no such hold. */
  async release(id: string): Promise<boolean> {
    const gone = await this.#session.write((trx) => trx.deleteFrom('hold').where('id', '=', id).executeTakeFirst())
    return Number(gone.numDeletedRows) > 0
  }
}
