import type { FoundFile } from '@sluiswacht/model'
import type { Sealer } from '../keys/sealer.ts'
import type { Write } from './engine.ts'
import { sealedPath } from './sealed-path.ts'

/** So many rows at a time: of millions of files all rows, or all boxes, would be most of the memory. */
const CHUNK = 500
const IDS = 10_000

/** Takes over what a walk found: see {@link FileStore.sync}. */
export async function storeFound(trx: Write, sealer: Sealer, found: readonly FoundFile[]): Promise<void> {
  const { last } = await trx
    .selectFrom('file')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  const seen = new Set<number>()
  for (let at = 0; at < found.length; at += CHUNK) await storeChunk(trx, sealer, found.slice(at, at + CHUNK), seen)
  await markGone(trx, Number(last ?? 0), seen)
}

async function storeChunk(trx: Write, sealer: Sealer, found: readonly FoundFile[], seen: Set<number>): Promise<void> {
  const files = found.map((file) => ({ ...file, token: sealer.token('path', file.path) }))
  const rows = await trx
    .selectFrom('file')
    .select(['id', 'token', 'bytes', 'modified', 'state', 'content_id'])
    .where(
      'token',
      'in',
      files.map(({ token }) => token),
    )
    .execute()
  const known = new Map(rows.map((row) => [Buffer.from(row.token).toString('base64'), row]))
  const fresh = []
  for (const { path, token, bytes, modified: exact } of files) {
    const row = known.get(token.toString('base64'))
    const modified = Math.trunc(exact)
    if (!row) {
      const first_seen = Date.now()
      const place = sealedPath(sealer, path, token)
      fresh.push({ ...place, bytes, modified, state: 'waiting' as const, content_id: null, first_seen })
      continue
    }
    seen.add(row.id)
    const same = row.bytes === bytes && row.modified === modified
    if (same && row.state !== 'gone') continue
    const state = same && row.content_id !== null ? ('done' as const) : ('waiting' as const)
    const content_id = state === 'done' ? row.content_id : null
    await trx.updateTable('file').set({ bytes, modified, state, content_id }).where('id', '=', row.id).execute()
  }
  if (fresh.length > 0) await trx.insertInto('file').values(fresh).execute()
}

/** Marks the rows up to `last` that were not seen. */
async function markGone(trx: Write, last: number, seen: ReadonlySet<number>): Promise<void> {
  for (let after = 0; after < last; ) {
    const rows = await trx
      .selectFrom('file')
      .select('id')
      .where('id', '>', after)
      .where('id', '<=', last)
      .orderBy('id')
      .limit(IDS)
      .execute()
    const gone = rows.filter(({ id }) => !seen.has(id))
    for (let at = 0; at < gone.length; at += CHUNK)
      await trx
        .updateTable('file')
        .set({ state: 'gone' })
        .where(
          'id',
          'in',
          gone.slice(at, at + CHUNK).map(({ id }) => id),
        )
        .execute()
    after = rows.at(-1)?.id ?? last
  }
}
