import type { SelectQueryBuilder } from 'kysely'
import type { Write } from './engine.ts'
import type { InquiryTables } from './schema.ts'

/**
 * Removes contents that no file points to: what a file held before it changed. While any legal hold applies they stay,
 * for they may be of a held document. Gives how many went.
 */
export async function deleteStrayContents(trx: Write): Promise<number> {
  const hold = await trx.selectFrom('hold').select('id').limit(1).executeTakeFirst()
  if (hold) return 0
  const gone = await trx
    .deleteFrom('content')
    .where('complete', '=', 1)
    .where('id', 'in', strayContents(trx))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Ids of whole contents that no file points to. */
export function strayContents(trx: Write): SelectQueryBuilder<InquiryTables, 'content', { id: number }> {
  const used = trx.selectFrom('file').select('content_id').where('content_id', 'is not', null)
  return trx
    .selectFrom('content')
    .select('id')
    .where('complete', '=', 1)
    .where('id', 'not in', used.$castTo<{ content_id: number }>())
}
