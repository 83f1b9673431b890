import { sql } from 'kysely'
import { type FinishedContent, insertContents } from './content-writer.ts'
import type { Write } from './engine.ts'

/**
 * Makes contents count and ties files to them. What was stored before of the same bytes gives way; where a content does
 * not replace and what is there is whole, that stays and the file is tied to it.
 */
export async function storeContents(trx: Write, finished: readonly FinishedContent[]): Promise<void> {
  const stored = await trx
    .selectFrom('content')
    .select(['id', 'token', 'complete', 'wrapped_findings_key'])
    .where(
      'token',
      'in',
      finished.map(({ token }) => token),
    )
    .where(
      'id',
      'not in',
      finished.map(({ id }) => id),
    )
    .execute()
  if (stored.length === 0) {
    await insertContents(trx, finished, 1)
    return markDone(trx, tied(finished))
  }
  const whole = new Map(
    stored
      .filter((row) => row.complete === 1 && row.wrapped_findings_key !== null)
      .map((row) => [keyOf(row.token), row.id]),
  )
  const kept = finished.flatMap((content) => {
    const contentId = content.replace ? undefined : whole.get(keyOf(content.token))
    return contentId === undefined ? [] : [{ id: content.id, fileId: content.fileId, contentId }]
  })
  const keptIds = new Set(kept.map(({ id }) => id))
  const contents = finished.filter(({ id }) => !keptIds.has(id))
  if (kept.length > 0) {
    // Parts that were stored ahead of the rest.
    await trx
      .deleteFrom('content')
      .where('id', 'in', [...keptIds])
      .execute()
    await markDone(trx, kept)
  }
  if (contents.length === 0) return
  const given = new Set(contents.map(({ token }) => keyOf(token)))
  const older = stored.filter(({ token }) => given.has(keyOf(token)))
  if (older.length > 0) await replaceContents(trx, contents, older)
  else await insertContents(trx, contents, 1)
  await markDone(trx, tied(contents))
}

function tied(contents: readonly FinishedContent[]): { readonly fileId: number; readonly contentId: number }[] {
  return contents.map(({ fileId, id }) => ({ fileId, contentId: id }))
}

function keyOf(token: Uint8Array): string {
  return Buffer.from(token).toString('base64')
}

/** Puts contents in the place of older ones of the same bytes, to which all their files are tied. */
async function replaceContents(
  trx: Write,
  contents: readonly FinishedContent[],
  older: readonly { readonly id: number; readonly token: Uint8Array }[],
): Promise<void> {
  const idOf = new Map(contents.map(({ id, token }) => [keyOf(token), id]))
  const oldIds = older.map(({ id }) => id)
  const files = await trx.selectFrom('file').select(['id', 'content_id']).where('content_id', 'in', oldIds).execute()
  await trx.updateTable('file').set({ content_id: null }).where('content_id', 'in', oldIds).execute()
  await trx.deleteFrom('content').where('id', 'in', oldIds).execute()
  await insertContents(trx, contents, 1)
  for (const { id, token } of older) {
    const content_id = idOf.get(keyOf(token))
    const same = files.filter((file) => file.content_id === id).map((file) => file.id)
    if (content_id !== undefined && same.length > 0)
      await trx.updateTable('file').set({ content_id }).where('id', 'in', same).execute()
  }
}

/** Ties files to what was read of them. */
export async function markDone(
  trx: Write,
  files: readonly { readonly fileId: number; readonly contentId: number }[],
): Promise<void> {
  const cases = sql.join(
    files.map(({ fileId, contentId }) => sql`when ${sql.lit(fileId)} then ${sql.lit(contentId)}`),
    sql` `,
  )
  await trx
    .updateTable('file')
    .set({ state: 'done', content_id: sql<number>`case id ${cases} end` })
    .where(
      'id',
      'in',
      files.map(({ fileId }) => fileId),
    )
    .execute()
}
