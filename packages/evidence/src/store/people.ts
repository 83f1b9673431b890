import type { AffectedPerson } from '@sluiswacht/model'
import type { Session } from './session.ts'

const CHUNK = 300

/** A person with the look-up keys by which `find` can reach them; keys are stored as keyed tokens only. */
export interface IndexedPerson {
  readonly person: AffectedPerson
  readonly keys: readonly SearchKey[]
}

/** An exact value of one kind: `bsn`, `email`, `name:full`, `name:sound` … */
export interface SearchKey {
  readonly kind: string
  readonly value: string
}

/** The affected people of an inquiry. */
export class PeopleStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** Replaces the list of affected people, whole or not at all. */
  async replace(people: readonly IndexedPerson[]): Promise<void> {
    const { sealer } = this.#session
    await this.#session.write(async (trx) => {
      await trx.deleteFrom('person_token').execute()
      await trx.deleteFrom('person').execute()
      for (let at = 0; at < people.length; at += CHUNK) {
        const chunk = people.slice(at, at + CHUNK)
        const rows = chunk.map(({ person }) => ({
          id: person.id,
          sealed_person: sealer.sealJson(person, `person ${person.id}`),
        }))
        await trx.insertInto('person').values(rows).execute()
        const tokens = chunk.flatMap(({ person, keys }) =>
          keys.map((key) => ({ token: sealer.token(key.kind, key.value), person_id: person.id })),
        )
        for (let from = 0; from < tokens.length; from += CHUNK) {
          await trx
            .insertInto('person_token')
            .values(tokens.slice(from, from + CHUNK))
            .execute()
        }
      }
    })
  }

  /** All affected people, by id. */
  async all(): Promise<AffectedPerson[]> {
    const rows = await this.#session.db.selectFrom('person').selectAll().orderBy('id').execute()
    return rows.map((row) => this.#open(row.id, row.sealed_person))
  }

  /** The people who share at least one key, those with most shared keys first. */
  async find(keys: readonly SearchKey[], limit: number): Promise<AffectedPerson[]> {
    if (keys.length === 0) return []
    const tokens = keys.map((key) => this.#session.sealer.token(key.kind, key.value))
    const rows = await this.#session.db
      .selectFrom('person_token')
      .innerJoin('person', 'person.id', 'person_token.person_id')
      .select(['person.id', 'person.sealed_person'])
      .where('person_token.token', 'in', tokens)
      .groupBy(['person.id', 'person.sealed_person'])
      .orderBy((order) => order.fn.countAll(), 'desc')
      .orderBy('person.id')
      .limit(limit)
      .execute()
    return rows.map((row) => this.#open(row.id, row.sealed_person))
  }

  #open(id: string, box: Uint8Array): AffectedPerson {
    return this.#session.sealer.openJson<AffectedPerson>(box, `person ${id}`)
  }
}
