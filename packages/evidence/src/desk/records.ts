import type { Session } from '../store/session.ts'
import { type DeskWrite, deskTables } from './desk-log.ts'
import { ChangedMeanwhile } from './errors.ts'
import type { DeskTables } from './tables.ts'

export interface DeskRecord<T> {
  readonly id: string
  readonly version: number
  readonly value: T
}

/** Things of the desk that change: accounts, sessions, settings, summaries of cases. The caller vouches for shapes. */
export class DeskRecords {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** A keyed token for an id that would tell something, such as a login name. */
  idOf(kind: string, value: string): string {
    return this.#session.sealer.token(`desk ${kind}`, value).subarray(0, 16).toString('hex')
  }

  async get<T>(kind: string, id: string): Promise<DeskRecord<T> | undefined> {
    const row = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_record')
        .selectAll()
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    if (!row || (row.expires !== null && row.expires <= Date.now())) return undefined
    return this.#open<T>(row)
  }

  /** All of a kind that did not expire, by id. */
  async all<T>(kind: string): Promise<DeskRecord<T>[]> {
    const rows = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_record')
        .selectAll()
        .where('kind', '=', kind)
        .where((on) => on.or([on('expires', 'is', null), on('expires', '>', Date.now())]))
        .orderBy('id')
        .execute(),
    )
    return rows.map((row) => this.#open<T>(row))
  }

  /** Which records of a kind there are, and their versions: whoever keeps them reads again only what changed. */
  async versions(kind: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#session.read((db) =>
      db
        .withTables<DeskTables>()
        .selectFrom('desk_record')
        .select(['id', 'version'])
        .where('kind', '=', kind)
        .orderBy('id')
        .execute(),
    )
    return new Map(rows.map(({ id, version }) => [id, version]))
  }

  /**
   * Stores a record.
   * @param options `expected`: version that the writer knows (0 = must be new), absent = whatever is there;
   * `expires`: milliseconds since 1970
   * @returns the new version
   * @throws {ChangedMeanwhile}
   */
  put(
    kind: string,
    id: string,
    value: unknown,
    options: { readonly expected?: number; readonly expires?: number } = {},
  ): Promise<number> {
    return this.#session.write((write) => this.putIn(deskTables(write), kind, id, value, options))
  }

  /** {@link put} within a transaction, e.g. of {@link DeskLog.append}. */
  async putIn(
    trx: DeskWrite,
    kind: string,
    id: string,
    value: unknown,
    { expected, expires }: { readonly expected?: number; readonly expires?: number } = {},
  ): Promise<number> {
    const known = await trx
      .selectFrom('desk_record')
      .select('version')
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()
    const before = known?.version ?? 0
    if (expected !== undefined && before !== expected) throw new ChangedMeanwhile(before)
    const version = before + 1
    const sealed_record = this.#session.sealer.sealJson(value, purposeOf(kind, id))
    const changed = { version, expires: expires ?? null, sealed_record }
    const done = await trx
      .insertInto('desk_record')
      .values({ kind, id, ...changed })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'id']).doUpdateSet(changed).where('desk_record.version', '=', before),
      )
      .executeTakeFirst()
    if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new ChangedMeanwhile(version)
    return version
  }

  async remove(kind: string, id: string): Promise<void> {
    await this.#session.write((write) =>
      deskTables(write).deleteFrom('desk_record').where('kind', '=', kind).where('id', '=', id).execute(),
    )
  }

  /** Removes what expired. */
  async sweep(): Promise<void> {
    await this.#session.write((write) =>
      deskTables(write).deleteFrom('desk_record').where('expires', '<=', Date.now()).execute(),
    )
  }

  #open<T>(row: DeskTables['desk_record']): DeskRecord<T> {
    const value = this.#session.sealer.openJson<T>(row.sealed_record, purposeOf(row.kind, row.id))
    return { id: row.id, version: row.version, value }
  }
}

function purposeOf(kind: string, id: string): string {
  return `desk ${kind} ${id}`
}
