import type { Session } from '../store/session.ts'
import { type DeskWrite, deskTables } from './desk-log.ts'
import type { DeskTables } from './tables.ts'

/** How far telling a person is. Who is not in the table is `to_tell`. */
export const TELL_STATUSES = ['to_tell', 'letter_made', 'sent', 'returned', 'told', 'not_told'] as const
export type TellStatus = (typeof TELL_STATUSES)[number]

const CHUNK = 400

/** Per person of a case how far telling them is; people by the pseudonymous id of the inquiry. */
export class CasePeople {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** Sets the status of people of a case; all or none. */
  async set(caseId: string, people: readonly string[], status: TellStatus, at: number): Promise<void> {
    await this.#session.write((write) => this.setIn(deskTables(write), caseId, people, status, at))
  }

  /** {@link set} within a transaction, e.g. of the log. */
  async setIn(
    trx: DeskWrite,
    caseId: string,
    people: readonly string[],
    status: TellStatus,
    at: number,
  ): Promise<void> {
    for (let from = 0; from < people.length; from += CHUNK) {
      const rows = people.slice(from, from + CHUNK).map((person_id) => ({ case_id: caseId, person_id, status, at }))
      await trx
        .insertInto('desk_person')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ status, at }))
        .execute()
    }
  }

  /** Status by person, of those who have one. */
  async statuses(caseId: string): Promise<ReadonlyMap<string, TellStatus>> {
    const rows = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_person')
        .select(['person_id', 'status'])
        .where('case_id', '=', caseId)
        .execute(),
    )
    return new Map(rows.map(({ person_id, status }) => [person_id, status as TellStatus]))
  }

  /** How many people have each status. */
  async counts(caseId: string): Promise<Readonly<Partial<Record<TellStatus, number>>>> {
    const rows = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_person')
        .select(({ fn }) => ['status', fn.countAll<number>().as('people')])
        .where('case_id', '=', caseId)
        .groupBy('status')
        .execute(),
    )
    return Object.fromEntries(rows.map(({ status, people }) => [status, Number(people)]))
  }
}
