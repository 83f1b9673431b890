import { Buffer } from 'node:buffer'
import { sql } from 'kysely'
import type { Session } from '../store/session.ts'
import type { SealedEntry } from './entries.ts'
import type { GateTables } from './tables.ts'
import { addEntries, gateTables, HEAD } from './writer.ts'

/**
 * An entry as it lies in one store, on its way to another under the same data key: its boxes are bound to its mark, not
 * to the store, so that they move unopened.
 */
export type MovingEntry = SealedEntry & Pick<GateTables['gate_entry'], 'seq' | 'hash'>

/** A kept content without its bytes. */
export type MovingContent = Omit<GateTables['gate_content'], 'seq'>

/** Entries after a place, in order, with what belongs to them. */
export async function sealedAfter(session: Session, after: number, limit: number): Promise<MovingEntry[]> {
  return session.read(async (read) => {
    const db = read.withTables<GateTables>()
    const rows = await db
      .selectFrom('gate_entry')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute()
    if (rows.length === 0) return []
    const places = rows.map(({ seq }) => seq)
    const people = await db.selectFrom('gate_person').selectAll().where('seq', 'in', places).execute()
    const contents = await db.selectFrom('gate_content').select(['id', 'seq']).where('seq', 'in', places).execute()
    return rows.map((row) => ({
      ...row,
      tokens: people.filter(({ seq }) => seq === row.seq).map(({ token }) => token),
      contents: contents.filter(({ seq }) => seq === row.seq).map(({ id }) => id),
    }))
  })
}

/** Stores entries that come from another store; those that are there already stay as they are. Gives the new ones. */
export function bringEntries(session: Session, entries: readonly SealedEntry[]): Promise<readonly SealedEntry[]> {
  return session.write((trx) => addEntries(session, trx, entries, true))
}

/** A kept content as it lies here; undefined when there is none. */
export async function movingContent(session: Session, id: string): Promise<MovingContent | undefined> {
  return session.read((db) =>
    db
      .withTables<GateTables>()
      .selectFrom('gate_content')
      .select(['id', 'wrapped_key', 'bytes', 'stored'])
      .where('id', '=', id)
      .executeTakeFirst(),
  )
}

/** One sealed piece of a content; undefined after the last. */
export async function movingChunk(session: Session, id: string, no: number): Promise<Uint8Array | undefined> {
  const row = await session.read((db) =>
    db
      .withTables<GateTables>()
      .selectFrom('gate_chunk')
      .select('sealed')
      .where('content_id', '=', id)
      .where('no', '=', no)
      .executeTakeFirst(),
  )
  return row?.sealed
}

/**
 * Stores one piece of a content that comes from another store. Pieces that an earlier attempt left here under another key
 * go first; doing it again changes nothing.
 */
export async function bringChunk(
  session: Session,
  content: MovingContent,
  no: number,
  sealed: Uint8Array,
): Promise<void> {
  await session.write(async (write) => {
    const trx = gateTables(write)
    const { id } = content
    const known = await trx.selectFrom('gate_content').selectAll().where('id', '=', id).executeTakeFirst()
    if (known && !Buffer.from(known.wrapped_key).equals(content.wrapped_key)) {
      if (known.seq !== null) return
      await trx.deleteFrom('gate_chunk').where('content_id', '=', id).execute()
      await trx.deleteFrom('gate_content').where('id', '=', id).execute()
    }
    await trx
      .insertInto('gate_content')
      .values({ ...content, seq: null, stored: Date.now() })
      .onConflict((on) => on.doNothing())
      .execute()
    await trx
      .insertInto('gate_chunk')
      .values({ content_id: id, no, sealed })
      .onConflict((on) => on.columns(['content_id', 'no']).doUpdateSet({ sealed }))
      .execute()
  })
}

/** Takes everything out of a store of which the last entry has this place; false when there are later ones. */
export async function emptyUpTo(session: Session, last: number): Promise<boolean> {
  const emptied = await session.write(async (write) => {
    const trx = gateTables(write)
    const later = await trx.selectFrom('gate_entry').select('seq').where('seq', '>', last).limit(1).executeTakeFirst()
    if (later) return false
    for (const table of ['gate_chunk', 'gate_content', 'gate_person', 'gate_entry'] as const)
      await trx.deleteFrom(table).execute()
    await trx.deleteFrom('meta').where('key', '=', HEAD).execute()
    return true
  })
  // Gives the room back to the disk; where that fails the pages are used again.
  if (emptied && session.engine.kind === 'sqlite')
    await session.read((db) => sql`VACUUM`.execute(db)).catch(() => undefined)
  if (emptied && session.engine.kind === 'sqlite')
    await session.read((db) => sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)).catch(() => undefined)
  return emptied
}
