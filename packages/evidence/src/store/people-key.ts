import type { Kysely } from 'kysely'
import { newKey } from '../keys/data-key.ts'
import { Sealer } from '../keys/sealer.ts'
import type { Write } from './engine.ts'
import type { InquiryTables } from './schema.ts'

const META = 'people-key'
const PURPOSE = 'people key'

/** The key of the list of people; destroyed and replaced whenever people are purged. */
export class PeopleKey {
  readonly sealer: Sealer

  private constructor(key: Uint8Array) {
    this.sealer = new Sealer(key)
  }

  /** Null when there is no list. @throws {KeyDoesNotFit} */
  static async read(db: Kysely<InquiryTables>, root: Sealer): Promise<PeopleKey | null> {
    const row = await db.selectFrom('meta').select('value').where('key', '=', META).executeTakeFirst()
    return row ? new PeopleKey(root.open(row.value, PURPOSE)) : null
  }

  /** Makes a new key in the place of the old one. */
  static async create(trx: Write, root: Sealer): Promise<PeopleKey> {
    const key = newKey()
    const value = root.seal(key, PURPOSE)
    await trx
      .insertInto('meta')
      .values({ key: META, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    return new PeopleKey(key)
  }
}
