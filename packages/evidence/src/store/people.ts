import { randomBytes } from 'node:crypto'
import type { AffectedPerson } from '@sluiswacht/model'
import { type Kysely, sql } from 'kysely'
import type { PersonToken, Write } from './engine.ts'
import { PeopleKey } from './people-key.ts'
import { type FacetRow, facetRow } from './person-facets.ts'
import type { InquiryTables } from './schema.ts'
import type { Session } from './session.ts'

const CHUNK = 500
const VERSION = 'people-version'
/** Look-up tokens that are added at once. */
const TOKENS = 200_000
/** 128 bits of a keyed hash: at 10 million keys two alike are out of the question. */
export const TOKEN_BYTES = 16

/** A person with the look-up keys by which `find` can reach them; keys are stored as keyed tokens only. */
export interface IndexedPerson {
  readonly person: AffectedPerson
  readonly keys: readonly SearchKey[]
}

/**
 * An exact value of one kind: `identifier`, `name`, `word` … `weight` (of a question only): how much sharing it says,
 * 1 unless given. Keys of which the weight is below {@link BROAD} are looked at only when the others find few.
 */
export interface SearchKey {
  readonly kind: string
  readonly value: string
  readonly weight?: number
}

const BROAD = 1
/** Weights are summed as whole numbers, which a server does faster: a half is the least there is. */
const STEPS = 2

interface Numbered {
  readonly person: AffectedPerson
  readonly no: number
  readonly digest: Buffer
}

/** The affected people of an inquiry. */
export class PeopleStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * Makes the list of affected people what is given, whole or not at all; only what changed is written. `people` is
   * gone through again when the database had to be waited for.
   */
  async replace(people: Iterable<IndexedPerson>): Promise<void> {
    const { sealer } = this.#session
    await this.#session.write(async (trx) => {
      const rows = await trx.selectFrom('person').select(['no', 'id', 'digest']).execute()
      const known = new Map(rows.map((row) => [row.id, row]))
      let no = rows.reduce((most, row) => Math.max(most, row.no), 0)
      const key = (await PeopleKey.read(trx, sealer)) ?? (await PeopleKey.create(trx, sealer))
      const stale: number[] = []
      let fresh: Numbered[] = []
      let tokens: PersonToken[] = []
      for (const { person, keys } of people) {
        const digest = sealer.token('person', JSON.stringify([person, keys]))
        const row = known.get(person.id)
        known.delete(person.id)
        if (row && digest.equals(row.digest)) continue
        if (row) await deletePeople(trx, [row.no])
        no += 1
        fresh.push({ person, no, digest })
        for (const one of keys) tokens.push({ token: indexToken(this.#session, one), person_no: no })
        if (fresh.length < CHUNK) continue
        await this.#insert(trx, key, fresh)
        fresh = []
        if (tokens.length < TOKENS) continue
        await this.#addTokens(trx, tokens)
        tokens = []
      }
      for (const row of known.values()) stale.push(row.no)
      await deletePeople(trx, stale)
      await this.#insert(trx, key, fresh)
      await this.#addTokens(trx, tokens)
      await markChanged(trx)
    })
  }

  /** In the order of the index, so that it is gone through once. */
  async #addTokens(trx: Write, tokens: PersonToken[]): Promise<void> {
    const placed = tokens.map((one) => ({ one, place: Buffer.from(one.token).readUIntBE(0, 6) }))
    placed.sort((a, b) => a.place - b.place)
    for (let at = 0; at < placed.length; at += TOKENS)
      await this.#session.engine.addTokens(
        trx,
        placed.slice(at, at + TOKENS).map(({ one }) => one),
      )
  }

  /** Destroys the key of the list, its boxes and its look-up tokens; {@link replace} starts a new list. */
  async destroy(): Promise<number> {
    return this.#session.write(async (trx) => {
      await trx.deleteFrom('person_token').execute()
      await trx.deleteFrom('person_facet').execute()
      const gone = await trx.deleteFrom('person').executeTakeFirst()
      await PeopleKey.create(trx, this.#session.sealer)
      await markChanged(trx)
      return Number(gone.numDeletedRows)
    })
  }

  /** All affected people, by id. */
  async all(): Promise<AffectedPerson[]> {
    const rows = await this.#session.read((db) =>
      db.selectFrom('person').select(['id', 'sealed_person']).orderBy('id').execute(),
    )
    return this.#open(rows)
  }

  /** One person, by id. */
  async one(id: string): Promise<AffectedPerson | undefined> {
    const rows = await this.#session.read((db) =>
      db.selectFrom('person').select(['id', 'sealed_person']).where('id', '=', id).execute(),
    )
    return (await this.#open(rows))[0]
  }

  /** The people who share at least one key, those with the greatest sum of weights first. */
  async find(keys: readonly SearchKey[], limit: number): Promise<AffectedPerson[]> {
    const narrow = await this.#hits(
      keys.filter(({ weight = BROAD }) => weight >= BROAD),
      limit,
    )
    if (narrow.length >= limit || !keys.some(({ weight = BROAD }) => weight < BROAD)) return this.#open(narrow)
    return this.#open(await this.#hits(keys, limit))
  }

  async #hits(keys: readonly SearchKey[], limit: number): Promise<{ id: string; sealed_person: Uint8Array }[]> {
    if (keys.length === 0) return []
    const shared = keys.map(
      (key) =>
        sql`SELECT person_no, ${sql.lit(Math.round((key.weight ?? BROAD) * STEPS))} AS weight FROM person_token WHERE token = ${indexToken(this.#session, key)}`,
    )
    const { rows } = await this.#session.read((db) =>
      sql<{ id: string; sealed_person: Uint8Array }>`
        SELECT person.id, person.sealed_person FROM (
          SELECT person_no, sum(weight) AS shared FROM (${sql.join(shared, sql` UNION ALL `)}) AS each_key
          GROUP BY person_no ORDER BY sum(weight) DESC, person_no LIMIT ${sql.lit(limit)}) AS hit
        JOIN person ON person.no = hit.person_no ORDER BY hit.shared DESC, hit.person_no`.execute(db),
    )
    return rows
  }

  /** Another one after each change of the list: whoever keeps something of it sees by this that it is old. */
  async version(): Promise<string> {
    const row = await this.#session.read((db) =>
      db.selectFrom('meta').select('value').where('key', '=', VERSION).executeTakeFirst(),
    )
    return row ? Buffer.from(row.value).toString('hex') : ''
  }

  /** What can be counted of people, in the order of their numbers. @param after number after which they lie */
  facets(after: number, limit: number): Promise<FacetRow[]> {
    return this.#session.read((db) =>
      db
        .selectFrom('person_facet')
        .selectAll()
        .where('person_no', '>', after)
        .orderBy('person_no')
        .limit(limit)
        .execute(),
    )
  }

  /** Ids by number. */
  async ids(numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await this.#chunked(numbers, (db, chunk) =>
      db.selectFrom('person').select(['no', 'id']).where('no', 'in', chunk).execute(),
    )
    return new Map(rows.map(({ no, id }) => [no, id]))
  }

  /** People by number, in the order asked for. */
  async numbered(numbers: readonly number[]): Promise<AffectedPerson[]> {
    const rows = await this.#chunked(numbers, (db, chunk) =>
      db.selectFrom('person').select(['no', 'id', 'sealed_person']).where('no', 'in', chunk).execute(),
    )
    const byNumber = new Map(rows.map((row) => [row.no, row]))
    return this.#open(numbers.flatMap((no) => byNumber.get(no) ?? []))
  }

  /** Numbers of the people whose id (hexadecimal) begins so, by id. */
  async numbersOf(beginning: string, limit: number): Promise<number[]> {
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('person')
        .select('no')
        .where('id', '>=', beginning)
        .where('id', '<', `${beginning}g`)
        .orderBy('id')
        .limit(limit)
        .execute(),
    )
    return rows.map(({ no }) => no)
  }

  /** Numbers by id. */
  async numbers(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#chunked(ids, (db, chunk) =>
      db.selectFrom('person').select(['no', 'id']).where('id', 'in', chunk).execute(),
    )
    return new Map(rows.map(({ no, id }) => [id, no]))
  }

  async #chunked<K, T>(keys: readonly K[], ask: (db: Kysely<InquiryTables>, chunk: K[]) => Promise<T[]>): Promise<T[]> {
    const all: T[] = []
    for (let at = 0; at < keys.length; at += CHUNK)
      all.push(...(await this.#session.read((db) => ask(db, keys.slice(at, at + CHUNK)))))
    return all
  }

  /** Lets questions be answered at speed after much has changed. */
  async settle(): Promise<void> {
    await this.#session.settle(['person', 'person_token', 'person_facet'])
  }

  async #insert(trx: Write, key: PeopleKey, fresh: readonly Numbered[]): Promise<void> {
    if (fresh.length === 0) return
    const rows = fresh.map(({ person, no, digest }) => ({
      no,
      id: person.id,
      digest,
      sealed_person: key.sealer.sealJson(person, `person ${person.id}`),
    }))
    await trx.insertInto('person').values(rows).execute()
    const facets = fresh.map(({ person, no }) => facetRow(no, person))
    await trx.insertInto('person_facet').values(facets).execute()
  }

  async #open(rows: readonly { id: string; sealed_person: Uint8Array }[]): Promise<AffectedPerson[]> {
    if (rows.length === 0) return []
    const key = await this.#session.read((db) => PeopleKey.read(db, this.#session.sealer))
    return rows.flatMap(({ id, sealed_person }) =>
      key ? [key.sealer.openJson<AffectedPerson>(sealed_person, `person ${id}`)] : [],
    )
  }
}

async function markChanged(trx: Write): Promise<void> {
  const value = randomBytes(8)
  await trx
    .insertInto('meta')
    .values({ key: VERSION, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

async function deletePeople(trx: Write, numbers: readonly number[]): Promise<void> {
  for (let at = 0; at < numbers.length; at += CHUNK) {
    const chunk = numbers.slice(at, at + CHUNK)
    await trx.deleteFrom('person_token').where('person_no', 'in', chunk).execute()
    await trx.deleteFrom('person_facet').where('person_no', 'in', chunk).execute()
    await trx.deleteFrom('person').where('no', 'in', chunk).execute()
  }
}

function indexToken(session: Session, { kind, value }: SearchKey): Uint8Array {
  return session.sealer.token(kind, value).subarray(0, TOKEN_BYTES)
}
