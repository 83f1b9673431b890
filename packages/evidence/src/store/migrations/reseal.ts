import type { Detection, InspectedPart, Upload } from '@sluiswacht/model'
import { sql } from 'kysely'
import type { Sealer } from '../../keys/sealer.ts'
import { ContentBoxes } from '../content-boxes.ts'
import type { Write } from '../engine.ts'
import { sealedPath } from '../sealed-path.ts'
import { PeopleKey } from '../people-key.ts'
import { TOKEN_BYTES } from '../people.ts'

/**
 * Opens what the first version sealed with the data key itself, and seals it under the keys of version 2.
 * Without a sealer the tables are new and empty.
 */
export async function resealSchema1(trx: Write, sealer: Sealer | null): Promise<void> {
  if (sealer) await resealAll(trx, sealer)
  await sql`DROP TABLE person_token_1`.execute(trx)
  await sql`DROP TABLE person_1`.execute(trx)
}

async function resealAll(trx: Write, sealer: Sealer): Promise<void> {
  const now = Date.now()
  await trx.updateTable('file').set({ first_seen: now }).execute()
  await trx.updateTable('content').set({ stored: now }).execute()
  for (const { id } of await trx.selectFrom('content').select('id').execute()) await resealContent(trx, sealer, id)
  for (const { id, token, sealed_path } of await trx
    .selectFrom('file')
    .select(['id', 'token', 'sealed_path'])
    .execute()) {
    const path = sealer.open(sealed_path, 'path').toString('utf8')
    const { sealed_path: resealed } = sealedPath(sealer, path, token)
    await trx.updateTable('file').set({ sealed_path: resealed }).where('id', '=', id).execute()
  }
  const uploads = await trx.selectFrom('upload').select(['id', 'sealed_upload']).execute()
  for (const { id, sealed_upload } of uploads) {
    const { file } = sealer.openJson<Upload>(sealed_upload, 'upload')
    await trx
      .updateTable('upload')
      .set({ stored: now, path_token: sealer.token('path', file) })
      .where('id', '=', id)
      .execute()
  }
  await resealPeople(trx, sealer)
}

async function resealContent(trx: Write, sealer: Sealer, id: number): Promise<void> {
  const boxes = ContentBoxes.create(sealer, id)
  const { wrapped_text_key, wrapped_findings_key } = boxes
  await trx.updateTable('content').set({ wrapped_text_key, wrapped_findings_key }).where('id', '=', id).execute()
  const parts = await trx
    .selectFrom('part')
    .select(['id', 'ordinal', 'sealed_text', 'sealed_part'])
    .where('content_id', '=', id)
    .execute()
  for (const part of parts) {
    const stored = sealer.openJson<Omit<InspectedPart, 'path' | 'text'> & { detection: Detection }>(
      part.sealed_part,
      'part',
    )
    const text = sealer.open(part.sealed_text, 'text').toString('utf8')
    const row = boxes.seal({ ...stored, path: '', text }, part.ordinal)
    await trx.updateTable('part').set(row).where('id', '=', part.id).execute()
  }
}

async function resealPeople(trx: Write, sealer: Sealer): Promise<void> {
  const people = await sql<{
    id: string
    sealed_person: Uint8Array
  }>`SELECT id, sealed_person FROM person_1 ORDER BY id`.execute(trx)
  if (people.rows.length === 0) return
  const key = await PeopleKey.create(trx, sealer)
  let no = 0
  for (const { id, sealed_person } of people.rows) {
    no += 1
    const sealed = key.sealer.seal(sealer.open(sealed_person, `person ${id}`), `person ${id}`)
    await trx
      .insertInto('person')
      .values({ no, id, digest: Buffer.alloc(0), sealed_person: sealed })
      .execute()
    await sql`INSERT INTO person_token (token, person_no)
      SELECT DISTINCT substr(token, 1, ${sql.lit(TOKEN_BYTES)}), ${sql.lit(no)} FROM person_token_1 WHERE person_id = ${id}`.execute(
      trx,
    )
  }
}
