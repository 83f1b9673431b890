import type { Session } from '../store/session.ts'
import { deskTables } from './desk-log.ts'
import type { DeskTables } from './tables.ts'

/** Documents of cases, sealed. Their names and hashes stand in the case. */
export class CaseDocuments {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  async keep(caseId: string, id: string, bytes: Uint8Array): Promise<void> {
    const row = {
      id,
      case_id: caseId,
      bytes: bytes.byteLength,
      sealed_document: this.#session.sealer.seal(bytes, purposeOf(caseId, id)),
    }
    await this.#session.write((write) =>
      deskTables(write)
        .insertInto('desk_document')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
  }

  /** @throws {KeyDoesNotFit} when it was changed or moved to another case */
  async get(caseId: string, id: string): Promise<Uint8Array | undefined> {
    const row = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_document')
        .select('sealed_document')
        .where('id', '=', id)
        .where('case_id', '=', caseId)
        .executeTakeFirst(),
    )
    return row && this.#session.sealer.open(row.sealed_document, purposeOf(caseId, id))
  }
}

function purposeOf(caseId: string, id: string): string {
  return `desk document ${caseId} ${id}`
}
