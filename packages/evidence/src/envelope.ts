import { newKey, unwrapDataKey, wrapDataKey } from './keys/data-key.ts'
import { type KeySource, masterKeyFor, newMasterKey } from './keys/key-source.ts'
import type { Engine } from './store/engine.ts'
import { NoInquiry } from './store/errors.ts'

/** Where the sealed data key stands among the `meta` rows of a store. */
export const DATA_KEY = 'data-key'
/** Where the salt stands that belongs to a passphrase. */
export const SALT = 'passphrase-salt'

/**
 * Opens the data key of a store with the master key, or makes one in a store that has none yet. Two processes that make
 * one at the same time end with the same one. @throws {NoInquiry} when there is none and `create` is false
 * @throws {KeyDoesNotFit} @throws {KeyUnusable}
 */
export async function openDataKey(engine: Engine, source: KeySource, create: boolean): Promise<Uint8Array> {
  const known = await stored(engine)
  if (known) return unwrapDataKey(await masterKeyFor(source, known.salt), known.wrapped)
  if (!create) throw new NoInquiry(engine.name)
  const made = newKey()
  const master = await newMasterKey(source)
  const values = [{ key: DATA_KEY, value: wrapDataKey(master.key, made) }]
  if (master.salt) values.push({ key: SALT, value: master.salt })
  const first = await engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    const other = await trx.selectFrom('meta').select('key').where('key', '=', DATA_KEY).executeTakeFirst()
    if (!other) await trx.insertInto('meta').values(values).execute()
    return other === undefined
  })
  return first ? made : openDataKey(engine, source, false)
}

/** The sealed data key of one store as another keeps it too: whoever has the master key opens both. */
export async function copyDataKey(from: Engine, to: Engine): Promise<void> {
  const rows = await from.db.selectFrom('meta').selectAll().where('key', 'in', [DATA_KEY, SALT]).execute()
  await to.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('meta').where('key', 'in', [DATA_KEY, SALT]).execute()
    await trx.insertInto('meta').values(rows).execute()
  })
}

async function stored(engine: Engine): Promise<{ wrapped: Uint8Array; salt: Uint8Array | null } | undefined> {
  const rows = await engine.db.selectFrom('meta').selectAll().where('key', 'in', [DATA_KEY, SALT]).execute()
  const wrapped = rows.find((row) => row.key === DATA_KEY)?.value
  return wrapped && { wrapped, salt: rows.find((row) => row.key === SALT)?.value ?? null }
}
