import { timingSafeEqual } from 'node:crypto'
import type { GateRecord } from '@sluiswacht/model'
import type { ChainCheck } from '../store/events.ts'
import type { Session } from '../store/session.ts'
import { CHAIN_START, chainHash, digest, purposeOf } from './entries.ts'
import type { GateNote, GatePurgeOrder } from './gate-log.ts'
import type { GateTables } from './tables.ts'
import { HEAD } from './writer.ts'

const PAGE = 500
type Row = GateTables['gate_entry']

/** Checks the chain from its start to the sealed length; see {@link GateLog.verify}. */
export async function verifyChain(
  session: Session,
  anchor?: { readonly events: number; readonly head: string },
): Promise<ChainCheck> {
  const purges = await purgesOf(session)
  let before: Uint8Array = CHAIN_START
  let expected = 1
  for (let last = 0; ; ) {
    const rows = await rowsAfter(session, last)
    const kept = await contentsOf(session, rows)
    for (const row of rows) {
      if (row.seq !== expected) return { intact: false, brokenAt: expected, why: 'missing' }
      const why = faultOf(session, row, before, purges, kept)
      if (why) return { intact: false, brokenAt: expected, why }
      before = row.hash
      if (anchor?.events === expected && anchor.head !== Buffer.from(before).toString('hex'))
        return { intact: false, brokenAt: expected, why: 'anchor' }
      expected += 1
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.seq
  }
  const events = expected - 1
  const length = await sealedLength(session)
  if (length === null) return { intact: false, brokenAt: expected, why: 'changed' }
  if (length > events || (anchor && anchor.events > events))
    return { intact: false, brokenAt: expected, why: 'cut-off' }
  return { intact: true, events, head: Buffer.from(before).toString('hex') }
}

/** Purges by their place, each with the moments before which things went. */
type Purges = readonly { readonly seq: number; readonly order: GatePurgeOrder }[]

function faultOf(
  session: Session,
  row: Row,
  before: Uint8Array,
  purges: Purges,
  kept: ReadonlySet<string>,
): 'changed' | 'missing' | null {
  const hash = chainHash(before, row)
  if (row.hash.byteLength !== hash.byteLength || !timingSafeEqual(hash, row.hash)) return 'changed'
  const wasPurged = (what: keyof GatePurgeOrder): boolean =>
    row.kind === 'record' && purges.some(({ seq, order }) => seq > row.seq && row.at < (order[what] ?? 0))
  if (row.sealed_people) {
    if (!digest(row.sealed_people).equals(row.people_digest)) return 'changed'
  } else if (row.people_digest.byteLength > 0 && !wasPurged('people') && !wasPurged('records')) return 'missing'
  if (!row.sealed_record) return wasPurged('records') ? null : 'missing'
  if (!digest(row.sealed_record).equals(row.record_digest)) return 'changed'
  const json = opened(session, row, row.sealed_record)
  if (json === null) return 'changed'
  if (row.kind === 'note' || !json.includes('"content":"') || wasPurged('content')) return null
  const { items } = JSON.parse(json) as GateRecord
  return items.every(({ content }) => content === undefined || kept.has(content)) ? null : 'missing'
}

function opened(session: Session, row: Row, box: Uint8Array): string | null {
  try {
    return session.sealer.open(box, purposeOf('record', row.mark)).toString('utf8')
  } catch {
    return null
  }
}

async function purgesOf(session: Session): Promise<Purges> {
  const rows = await session.read((db) =>
    db
      .withTables<GateTables>()
      .selectFrom('gate_entry')
      .selectAll()
      .where('kind', '=', 'note')
      .orderBy('seq')
      .execute(),
  )
  return rows.flatMap((row) => {
    const json = row.sealed_record && opened(session, row, row.sealed_record)
    const note = json ? (JSON.parse(json) as GateNote) : undefined
    if (note?.action !== 'purge') return []
    const before = (what: string): number => Number(note.details[`${what}Before`] ?? 0)
    const order = {
      content: Math.max(before('content'), before('records')),
      people: before('people'),
      records: before('records'),
    }
    return [{ seq: row.seq, order }]
  })
}

function rowsAfter(session: Session, last: number): Promise<Row[]> {
  return session.read((db) =>
    db
      .withTables<GateTables>()
      .selectFrom('gate_entry')
      .selectAll()
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(PAGE)
      .execute(),
  )
}

async function contentsOf(session: Session, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set()
  const places = rows.map(({ seq }) => seq)
  const kept = await session.read((db) =>
    db.withTables<GateTables>().selectFrom('gate_content').select('id').where('seq', 'in', places).execute(),
  )
  return new Set(kept.map(({ id }) => id))
}

/** 0 for a log without entries; null when it was changed. */
export async function sealedLength(session: Session): Promise<number | null> {
  const row = await session.read((db) =>
    db.selectFrom('meta').select('value').where('key', '=', HEAD).executeTakeFirst(),
  )
  try {
    return row ? session.sealer.openJson<{ seq: number }>(row.value, HEAD).seq : 0
  } catch {
    return null
  }
}
