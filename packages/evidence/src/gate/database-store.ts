import { setImmediate } from 'node:timers/promises'
import { Sealer } from '../keys/sealer.ts'
import { Batch } from '../store/batch.ts'
import type { Engine } from '../store/engine.ts'
import { Session } from '../store/session.ts'
import { Checkpointer } from './checkpoint/checkpointer.ts'
import type { Signer } from './checkpoint/signer.ts'
import { idToken, type PlainEntry, personToken, purposeOf, type SealedEntry, sealEntry } from './entries.ts'
import type { EntryQuery, GateStore, OpenEntry } from './gate-store.ts'
import { recall, remember } from './memos.ts'
import { bringChunk, bringEntries, emptyUpTo, movingChunk, movingContent, sealedAfter } from './moving.ts'
import { purgeGate } from './purge.ts'
import { newestRules, publishRules, rulesHistory, rulesNumbered } from './rules/published-rules.ts'
import type { GateTables } from './tables.ts'
import { sealedLength, verifyChain } from './verify.ts'
import { addEntries, keepContent, keptContent } from './writer.ts'

/**
 * The log on a database that this thread talks to. `patienceMs`: how long a database that went away is waited for;
 * `direct`: adds entries by a quicker way of this kind of database; `signer`: signs for what this process adds.
 */
export function databaseStore(
  engine: Engine,
  dataKey: Uint8Array,
  patienceMs: number,
  direct?: (entry: SealedEntry) => Promise<void>,
  signer?: Signer,
): GateStore {
  const sealer = new Sealer(dataKey)
  const session = new Session(engine, sealer, undefined, patienceMs)
  const tried = new WeakSet<SealedEntry>()
  // What arrives in one turn of the event loop is stored together, also where a commit never yields to it.
  const commits = new Batch<SealedEntry>(
    session,
    async (trx, entries) => {
      const again = entries.some((entry) => tried.has(entry))
      for (const entry of entries) tried.add(entry)
      await addEntries(session, trx, entries, again)
    },
    () => setImmediate(),
  )
  const checkpoints = signer && new Checkpointer(session, signer)
  const add = async (entry: SealedEntry): Promise<void> => {
    await (direct ? direct(entry) : commits.add(entry))
    checkpoints?.added([entry])
  }
  return {
    append: (entry: PlainEntry) => add(sealEntry(sealer, entry)),
    appendSealed: add,
    keep: (id, bytes) => keepContent(session, id, bytes),
    page: (query) => page(session, query),
    content: (id) => keptContent(session, id),
    remember: (key, value, until) => remember(session, key, value, until),
    recall: (key, at) => recall(session, key, at),
    verify: (anchor) => verifyChain(session, anchor),
    purge: (order, by) => purgeGate(session, order, by, (entries) => checkpoints?.added(entries)),
    publishRules: async (order) => {
      const { number, entry } = await publishRules(session, order)
      checkpoints?.added([entry])
      return number
    },
    newestRules: (known) => newestRules(session, known),
    rulesNumbered: (number) => rulesNumbered(session, number),
    rulesHistory: () => rulesHistory(session),
    sealedAfter: (after, limit) => sealedAfter(session, after, limit),
    bring: async (entries) => {
      const added = await bringEntries(session, entries)
      if (added.length > 0) checkpoints?.added(added)
    },
    movingContent: (id) => movingContent(session, id),
    movingChunk: (id, no) => movingChunk(session, id, no),
    bringChunk: (content, no, sealed) => bringChunk(session, content, no, sealed),
    length: () => sealedLength(session),
    empty: (last) => emptyUpTo(session, last),
    abandon: async () => {
      checkpoints?.stop()
      await session.close()
    },
    close: async () => {
      // A store that is away has no last checkpoint; what is unsigned then is told by a check.
      await checkpoints?.end().catch(() => undefined)
      await session.close()
    },
  }
}

async function page(session: Session, query: EntryQuery): Promise<OpenEntry[]> {
  const { sealer } = session
  if (query.ids?.length === 0 || query.personKeys?.length === 0) return []
  const rows = await session.read((read) => {
    const db = read.withTables<GateTables>()
    let rows = db
      .selectFrom('gate_entry')
      .select(['seq', 'mark', 'sealed_record', 'sealed_people'])
      .where('kind', '=', query.kind)
      .where('seq', '>', query.after)
      .where('sealed_record', 'is not', null)
    if (query.from !== undefined) rows = rows.where('at', '>=', query.from)
    if (query.until !== undefined) rows = rows.where('at', '<', query.until)
    if (query.ids)
      rows = rows.where(
        'id_token',
        'in',
        query.ids.map((id) => idToken(sealer, id)),
      )
    if (query.personKeys) {
      const tokens = query.personKeys.map((key) => personToken(sealer, key))
      rows = rows.where('seq', 'in', db.selectFrom('gate_person').select('seq').where('token', 'in', tokens))
    }
    if (query.withContent) {
      const kept = db.selectFrom('gate_content').select('seq').where('seq', 'is not', null)
      rows = rows.where('seq', 'in', kept.$castTo<{ seq: number }>())
    }
    return rows.orderBy('seq').limit(query.limit).execute()
  })
  return rows.map(({ seq, mark, sealed_record, sealed_people }) => ({
    seq,
    json: sealer.open(sealed_record ?? new Uint8Array(), purposeOf('record', mark)).toString('utf8'),
    personKeys: sealed_people ? sealer.openJson<string[]>(sealed_people, purposeOf('people', mark)) : [],
  }))
}
