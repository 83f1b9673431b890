import { createHash } from 'node:crypto'
import type { ReviewDecision } from '@sluiswacht/model'
import type { Session } from './session.ts'

/** What people decided in review: added to, never changed; a later decision wins. */
export class DecisionStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  async add(decision: ReviewDecision): Promise<void> {
    const mark = createHash('sha256').update(decision.id).digest().subarray(0, 16)
    const sealed_decision = this.#session.sealer.sealJson(decision, 'decision')
    await this.#session.write((trx) =>
      trx
        .insertInto('decision')
        .values({ mark, sealed_decision })
        .onConflict((conflict) => conflict.column('mark').doNothing())
        .execute(),
    )
  }

  /** In the order in which they were taken. */
  async all(): Promise<ReviewDecision[]> {
    const rows = await this.#session.read((db) =>
      db.selectFrom('decision').select('sealed_decision').orderBy('id').execute(),
    )
    return rows.map((row) => this.#session.sealer.openJson<ReviewDecision>(row.sealed_decision, 'decision'))
  }
}
