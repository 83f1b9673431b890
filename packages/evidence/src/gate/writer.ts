import { sql, type Transaction } from 'kysely'
import { newKey } from '../keys/data-key.ts'
import { ContentSealer } from '../keys/sealer.ts'
import type { Write } from '../store/engine.ts'
import type { InquiryTables } from '../store/schema.ts'
import type { Session } from '../store/session.ts'
import { CHAIN_START, chainHash, type SealedEntry } from './entries.ts'
import type { GateTables } from './tables.ts'

/** Where the length of the chain is kept, sealed, so that a cut-off end is noticed. */
export const HEAD = 'gate-head'
const CHUNK_BYTES = 1 << 20
const KEY_PURPOSE = 'gate content key'

export type GateWrite = Transaction<InquiryTables & GateTables>

export function gateTables(trx: Write): GateWrite {
  return trx.withTables<GateTables>()
}

/** Lets one transaction at a time, of whatever process, add to the chain. */
export async function lockChain(session: Session, trx: GateWrite): Promise<void> {
  if (session.engine.kind === 'postgres') await sql`LOCK TABLE gate_entry IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
}

/**
 * Adds entries at the end of the chain. `again`: an earlier attempt may have stored them, unknown to us. Gives those that
 * were added now.
 */
export async function addEntries(
  session: Session,
  write: Write,
  sealed: readonly SealedEntry[],
  again: boolean,
): Promise<readonly SealedEntry[]> {
  const trx = gateTables(write)
  await lockChain(session, trx)
  const entries = again ? await notStored(trx, sealed) : sealed
  if (entries.length === 0) return entries
  let { seq, hash } = (await chainEnd(trx)) ?? { seq: 0, hash: CHAIN_START }
  const rows: Row[] = []
  const people: PersonRow[] = []
  for (const { tokens, contents, ...entry } of entries) {
    seq += 1
    hash = chainHash(hash, { ...entry, seq })
    rows.push({ ...entry, seq, hash })
    for (const token of tokens) people.push({ token, seq })
    if (contents.length > 0) await trx.updateTable('gate_content').set({ seq }).where('id', 'in', contents).execute()
  }
  await (session.engine.kind === 'sqlite' ? insertOneByOne : insertTogether)(trx, rows, people)
  const value = session.sealer.sealJson({ seq }, HEAD)
  await sql`INSERT INTO meta (key, value) VALUES (${HEAD}, ${value})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`.execute(trx)
  return entries
}

/** The last entry of the chain. */
export async function chainEnd(trx: GateWrite): Promise<Pick<Row, 'seq' | 'hash'> | undefined> {
  const { rows } = await sql<Pick<Row, 'seq' | 'hash'>>`
    SELECT seq, hash FROM gate_entry ORDER BY seq DESC LIMIT 1`.execute(trx)
  return rows[0]
}

type Row = GateTables['gate_entry']
type PersonRow = GateTables['gate_person']

/** A short statement that is prepared once costs an embedded database least. */
async function insertOneByOne(trx: GateWrite, rows: readonly Row[], people: readonly PersonRow[]): Promise<void> {
  for (const row of rows)
    await sql`INSERT INTO gate_entry
      (seq, kind, at, id_token, mark, sealed_record, sealed_people, record_digest, people_digest, hash)
      VALUES (${row.seq}, ${row.kind}, ${row.at}, ${row.id_token}, ${row.mark}, ${row.sealed_record},
        ${row.sealed_people}, ${row.record_digest}, ${row.people_digest}, ${row.hash})`.execute(trx)
  for (const { token, seq } of people)
    await sql`INSERT OR IGNORE INTO gate_person (token, seq) VALUES (${token}, ${seq})`.execute(trx)
}

/** One statement, whatever the number of rows, costs a server least. */
async function insertTogether(trx: GateWrite, rows: readonly Row[], people: readonly PersonRow[]): Promise<void> {
  const column = <K extends keyof Row>(name: K): Row[K][] => rows.map((row) => row[name])
  await sql`INSERT INTO gate_entry
    (seq, kind, at, id_token, mark, sealed_record, sealed_people, record_digest, people_digest, hash)
    SELECT * FROM unnest(${column('seq')}::bigint[], ${column('kind')}::text[], ${column('at')}::bigint[],
      ${column('id_token')}::bytea[], ${column('mark')}::bytea[], ${column('sealed_record')}::bytea[],
      ${column('sealed_people')}::bytea[], ${column('record_digest')}::bytea[], ${column('people_digest')}::bytea[],
      ${column('hash')}::bytea[])`.execute(trx)
  if (people.length === 0) return
  const [tokens, places] = [people.map(({ token }) => token), people.map(({ seq }) => seq)]
  await sql`INSERT INTO gate_person (token, seq)
    SELECT * FROM unnest(${tokens}::bytea[], ${places}::bigint[]) ON CONFLICT DO NOTHING`.execute(trx)
}

async function notStored(trx: GateWrite, entries: readonly SealedEntry[]): Promise<SealedEntry[]> {
  const marks = entries.map(({ mark }) => mark)
  const rows = await trx.selectFrom('gate_entry').select('mark').where('mark', 'in', marks).execute()
  const known = new Set(rows.map(({ mark }) => Buffer.from(mark).toString('hex')))
  return entries.filter(({ mark }) => !known.has(Buffer.from(mark).toString('hex')))
}

/**
 * Stores content under a key of its own, in chunks of 1 MiB with a transaction each, so that records of others are not
 * held up. It belongs to no record yet.
 */
export async function keepContent(session: Session, id: string, bytes: Uint8Array): Promise<void> {
  const key = newKey()
  const sealer = new ContentSealer(key)
  const head = {
    id,
    seq: null,
    wrapped_key: session.sealer.seal(key, `${KEY_PURPOSE} ${id}`),
    bytes: bytes.byteLength,
    stored: Date.now(),
  }
  for (let no = 0; no === 0 || no * CHUNK_BYTES < bytes.byteLength; no += 1) {
    const chunk = bytes.subarray(no * CHUNK_BYTES, (no + 1) * CHUNK_BYTES)
    const sealed = sealer.seal(chunk, chunkPurpose(id, no))
    await session.write(async (write) => {
      const trx = gateTables(write)
      if (no === 0)
        await trx
          .insertInto('gate_content')
          .values(head)
          .onConflict((on) => on.doNothing())
          .execute()
      await trx
        .insertInto('gate_chunk')
        .values({ content_id: id, no, sealed })
        .onConflict((on) => on.doNothing())
        .execute()
    })
  }
}

/** The bytes that were kept under an id. @throws {KeyDoesNotFit} */
export async function keptContent(session: Session, id: string): Promise<Uint8Array | undefined> {
  return session.read(async (read) => {
    const db = read.withTables<GateTables>()
    const head = await db.selectFrom('gate_content').selectAll().where('id', '=', id).executeTakeFirst()
    if (!head) return undefined
    const sealer = new ContentSealer(session.sealer.open(head.wrapped_key, `${KEY_PURPOSE} ${id}`))
    const chunks: Uint8Array[] = []
    for (let no = 0; no === 0 || no * CHUNK_BYTES < head.bytes; no += 1) {
      const chunk = await db
        .selectFrom('gate_chunk')
        .select('sealed')
        .where('content_id', '=', id)
        .where('no', '=', no)
        .executeTakeFirst()
      // Purged in the meantime.
      if (!chunk) return undefined
      chunks.push(sealer.open(chunk.sealed, chunkPurpose(id, no)))
    }
    return Buffer.concat(chunks)
  })
}

function chunkPurpose(id: string, no: number): string {
  return `gate content ${id}.${no}`
}
