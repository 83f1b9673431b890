import { timingSafeEqual } from 'node:crypto'
import type { GateRecord } from '@sluiswacht/model'
import type { ChainCheck } from '../store/events.ts'
import type { Session } from '../store/session.ts'
import { CHAIN_START, chainHash, digest, purposeOf } from './entries.ts'
import { WriterChecks } from './checkpoint/writer-checks.ts'
import type { GateCheck, GatePurgeOrder } from './gate-log.ts'
import type { GateNote } from './gate-note.ts'
import type { GateTables } from './tables.ts'
import { HEAD } from './writer.ts'

const PAGE = 500
type Row = GateTables['gate_entry']

/** Checks the chain from its start to the sealed length; see {@link GateLog.verify}. */
export async function verifyChain(
  session: Session,
  anchor?: { readonly events: number; readonly head: string },
): Promise<GateCheck> {
  const purges = await purgesOf(session)
  const checks = new WriterChecks()
  let before: Uint8Array = CHAIN_START
  let expected = 1
  let fault: Fault | undefined
  for (let last = 0; ; ) {
    const rows = await rowsAfter(session, last)
    const kept = await contentsOf(session, rows)
    for (const row of rows) {
      const { why, note } = look(session, row, before, purges, kept)
      if (row.seq !== expected) fault ??= { brokenAt: expected, why: 'missing' }
      if (why) fault ??= { brokenAt: row.seq, why }
      checks.see(row, row.seq, before, note)
      // After a fault the rest is gone through too: what each writer misses is told.
      before = row.hash
      if (anchor?.events === row.seq && anchor.head !== Buffer.from(before).toString('hex'))
        fault ??= { brokenAt: row.seq, why: 'anchor' }
      expected = row.seq + 1
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.seq
  }
  const events = expected - 1
  const length = await sealedLength(session)
  if (length === null) fault ??= { brokenAt: expected, why: 'changed' }
  else if (length > events || (anchor && anchor.events > events)) fault ??= { brokenAt: expected, why: 'cut-off' }
  const { writers, faults: unknown, unsigned } = checks
  const [signed] = [...unknown, ...writers.flatMap(({ faults }) => faults)].toSorted((one, other) => one.at - other.at)
  if (signed) fault ??= { brokenAt: signed.at, why: 'changed' }
  const found = { writers, unknown, unsigned }
  if (fault) return { intact: false, ...fault, ...found }
  return { intact: true, events, head: Buffer.from(before).toString('hex'), ...found }
}

type Fault = Omit<Extract<ChainCheck, { intact: false }>, 'intact'>

/** Purges by their place, each with the moments before which things went. */
type Purges = readonly { readonly seq: number; readonly order: GatePurgeOrder }[]

/** What is wrong with a row, if anything, and the note that it is, if it is one. */
function look(
  session: Session,
  row: Row,
  before: Uint8Array,
  purges: Purges,
  kept: ReadonlySet<string>,
): { readonly why: 'changed' | 'missing' | null; readonly note?: GateNote } {
  const hash = chainHash(before, row)
  const wasPurged = (what: keyof GatePurgeOrder): boolean =>
    row.kind === 'record' && purges.some(({ seq, order }) => seq > row.seq && row.at < (order[what] ?? 0))
  if (row.hash.byteLength !== hash.byteLength || !timingSafeEqual(hash, row.hash)) return { why: 'changed' }
  if (row.sealed_people) {
    if (!digest(row.sealed_people).equals(row.people_digest)) return { why: 'changed' }
  } else if (row.people_digest.byteLength > 0 && !wasPurged('people') && !wasPurged('records'))
    return { why: 'missing' }
  if (!row.sealed_record) return { why: wasPurged('records') ? null : 'missing' }
  if (!digest(row.sealed_record).equals(row.record_digest)) return { why: 'changed' }
  const json = opened(session, row, row.sealed_record)
  if (json === null) return { why: 'changed' }
  if (row.kind === 'note') return { why: null, note: JSON.parse(json) as GateNote }
  if (!json.includes('"content":"') || wasPurged('content')) return { why: null }
  const { items } = JSON.parse(json) as GateRecord
  return { why: items.every(({ content }) => content === undefined || kept.has(content)) ? null : 'missing' }
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
