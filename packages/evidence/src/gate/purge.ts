import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Session } from '../store/session.ts'
import { type PlainEntry, type SealedEntry, sealEntry } from './entries.ts'
import type { GatePurgeOrder, GatePurgeResult } from './gate-log.ts'
import type { GateNote } from './gate-note.ts'
import type { GateTables } from './tables.ts'
import { addEntries, gateTables } from './writer.ts'

/** Entries in one transaction: the gate goes on meanwhile. */
const STRETCH = 1000
/** Content whose record never came is left of a process that died; one that is being stored now is younger. */
const STRAY_MS = 60 * 60 * 1000

/**
 * Writes down what will go, destroys it in stretches, and writes down what went. A purge that is cut short is safe to
 * give again.
 */
export async function purgeGate(
  session: Session,
  order: GatePurgeOrder,
  by: Pick<GateNote, 'actor' | 'details'>,
  added: (entries: readonly SealedEntry[]) => void,
): Promise<GatePurgeResult> {
  const details = {
    ...by.details,
    contentBefore: order.content ?? 0,
    peopleBefore: order.people ?? 0,
    recordsBefore: order.records ?? 0,
  }
  added(await note(session, { at: new Date().toISOString(), action: 'purge', actor: by.actor, details }))
  const proof = createHash('sha256')
  const contents = await purgeContents(session, Math.max(order.content ?? 0, order.records ?? 0), proof)
  const people = await purgePeople(session, Math.max(order.people ?? 0, order.records ?? 0))
  const records = await purgeRecords(session, order.records ?? 0, proof)
  const result = { contents, people, records, proof: proof.digest('hex') }
  added(await note(session, { at: new Date().toISOString(), action: 'purged', actor: by.actor, details: result }))
  await tidy(session)
  return result
}

async function note(session: Session, note: GateNote): Promise<readonly SealedEntry[]> {
  const plain: PlainEntry = {
    kind: 'note',
    at: Date.parse(note.at),
    id: note.at,
    json: JSON.stringify(note),
    personKeys: [],
    contents: [],
  }
  const entry = sealEntry(session.sealer, plain)
  await session.write((trx) => addEntries(session, trx, [entry], true))
  return [entry]
}

/** Destroys the keys and the bytes of kept content. */
async function purgeContents(
  session: Session,
  before: number,
  proof: { update(data: string): unknown },
): Promise<number> {
  for (let gone = 0; ; ) {
    const ids = await session.write(async (write) => {
      const trx = gateTables(write)
      const rows = await trx
        .selectFrom('gate_content')
        .leftJoin('gate_entry', 'gate_entry.seq', 'gate_content.seq')
        .select('gate_content.id as id')
        .where((where) =>
          where.or([
            where('gate_entry.at', '<', before),
            where.and([
              where('gate_content.seq', 'is', null),
              where('gate_content.stored', '<', Date.now() - STRAY_MS),
            ]),
          ]),
        )
        .orderBy('gate_content.id')
        .limit(STRETCH)
        .execute()
      const list = rows.map(({ id }) => id)
      if (list.length > 0) {
        await trx.deleteFrom('gate_chunk').where('content_id', 'in', list).execute()
        await trx.deleteFrom('gate_content').where('id', 'in', list).execute()
      }
      return list
    })
    if (ids.length === 0) return gone
    for (const id of ids) proof.update(id)
    gone += ids.length
  }
}

/** Takes away by whom records can be found; gives of how many records. */
async function purgePeople(session: Session, before: number): Promise<number> {
  for (let gone = 0; ; ) {
    const count = await session.write(async (write) => {
      const trx = gateTables(write)
      const rows = await trx
        .selectFrom('gate_entry')
        .select('seq')
        .where('at', '<', before)
        .where('sealed_people', 'is not', null)
        .orderBy('seq')
        .limit(STRETCH)
        .execute()
      const list = rows.map(({ seq }) => seq)
      if (list.length > 0) {
        await trx.deleteFrom('gate_person').where('seq', 'in', list).execute()
        await trx.updateTable('gate_entry').set({ sealed_people: null }).where('seq', 'in', list).execute()
      }
      return list.length
    })
    if (count === 0) return gone
    gone += count
  }
}

async function purgeRecords(
  session: Session,
  before: number,
  proof: { update(data: Uint8Array): unknown },
): Promise<number> {
  for (let gone = 0; ; ) {
    const rows = await session.write(async (write) => {
      const trx = gateTables(write)
      const list = await trx
        .selectFrom('gate_entry')
        .select(['seq', 'record_digest'])
        .where('at', '<', before)
        .where('kind', '=', 'record')
        .where('sealed_record', 'is not', null)
        .orderBy('seq')
        .limit(STRETCH)
        .execute()
      const places = list.map(({ seq }) => seq)
      if (places.length > 0)
        await trx.updateTable('gate_entry').set({ sealed_record: null }).where('seq', 'in', places).execute()
      return list
    })
    if (rows.length === 0) return gone
    for (const { record_digest } of rows) proof.update(record_digest)
    gone += rows.length
  }
}

/** Overwrites what was deleted as far as that goes without stopping the gate. */
async function tidy(session: Session): Promise<void> {
  const tables: readonly (keyof GateTables)[] = ['gate_entry', 'gate_person', 'gate_content', 'gate_chunk']
  await session.read(async (db) => {
    if (session.engine.kind === 'sqlite') await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
    else for (const table of tables) await sql`VACUUM (ANALYZE) ${sql.table(table)}`.execute(db)
  })
}
