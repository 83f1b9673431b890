import { sql } from 'kysely'
import type { Session } from '../../store/session.ts'
import { idToken, purposeOf, sealEntry, type SealedEntry } from '../entries.ts'
import type { GateNote } from '../gate-note.ts'
import { addEntries, type GateWrite, gateTables, lockChain } from '../writer.ts'

/** Action and id of the notes that hold the rules of all gates: what held when is evidence too. */
const PUBLISHED = 'rules-published'

/** What is published: the texts that gates decide by, under the names of their fields in gate.yaml. */
export interface RulesOrder {
  readonly files: Readonly<Record<string, string>>
  /** Hash of the policy that they make, as decisions name it; undefined when only some of the files are given. */
  readonly policyVersion: string | undefined
  readonly by: string
  readonly reason: string
}

/** Rules that were published. `number` counts from 1, without gaps. */
export interface PublishedRules extends RulesOrder {
  readonly number: number
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * Publishes rules: files that are not given stay as they were, those that are given empty go. Two who publish at the same time get numbers after each
 * other.
 */
export async function publishRules(
  session: Session,
  order: RulesOrder,
): Promise<{ number: number; entry: SealedEntry }> {
  let made: { readonly number: number; readonly entry: SealedEntry } | undefined
  await session.write(async (write) => {
    const trx = gateTables(write)
    await lockChain(session, trx)
    if (made && (await isStored(trx, made.entry))) return
    const last = await newest(session, trx)
    const number = (last?.number ?? 0) + 1
    const files = withoutEmpty({ ...last?.files, ...order.files })
    const at = new Date()
    const { policyVersion, by, reason } = order
    const details = { number, files: JSON.stringify(files), policyVersion: policyVersion ?? null, reason }
    const note: GateNote = { at: at.toISOString(), action: PUBLISHED, actor: by, details }
    const plain = { kind: 'note', at: at.getTime(), id: PUBLISHED, json: JSON.stringify(note) } as const
    made = { number, entry: sealEntry(session.sealer, { ...plain, personKeys: [], contents: [] }) }
    await addEntries(session, write, [made.entry], false)
    // All databases of a server hear it; it says nothing but that there is something to look for.
    if (session.engine.kind === 'postgres') await sql`SELECT pg_notify(${RULES_CHANNEL}, '')`.execute(trx)
  })
  if (!made) throw new Error('nothing was published')
  return made
}

/** Gates that listen are woken by it. */
export const RULES_CHANNEL = 'sluiswacht_rules'

/** The newest rules, when their number is another than `known`. */
export async function newestRules(session: Session, known: number): Promise<PublishedRules | undefined> {
  const found = await session.read((db) => newest(session, db.withTables()))
  return found?.number === known ? undefined : found
}

/** All that were published, newest first, without the texts. */
export async function rulesHistory(session: Session): Promise<Omit<PublishedRules, 'files'>[]> {
  const token = idToken(session.sealer, PUBLISHED)
  const { rows } = await session.read((db) =>
    sql<Row>`SELECT mark, sealed_record FROM gate_entry WHERE id_token = ${token} ORDER BY seq DESC`.execute(db),
  )
  return rows.map((row) => opened(session, row)).map(({ files: _files, ...rules }) => rules)
}

/** The rules with a number. */
export async function rulesNumbered(session: Session, number: number): Promise<PublishedRules | undefined> {
  const token = idToken(session.sealer, PUBLISHED)
  const { rows } = await session.read((db) =>
    sql<Row>`SELECT mark, sealed_record FROM gate_entry WHERE id_token = ${token}
      ORDER BY seq LIMIT 1 OFFSET ${number - 1}`.execute(db),
  )
  return rows[0] && opened(session, rows[0])
}

interface Row {
  readonly mark: Uint8Array
  readonly sealed_record: Uint8Array
}

async function newest(session: Session, db: Pick<GateWrite, 'getExecutor'>): Promise<PublishedRules | undefined> {
  const token = idToken(session.sealer, PUBLISHED)
  const { rows } = await sql<Row>`SELECT mark, sealed_record FROM gate_entry WHERE id_token = ${token}
    ORDER BY seq DESC LIMIT 1`.execute(db)
  return rows[0] && opened(session, rows[0])
}

function opened(session: Session, { mark, sealed_record }: Row): PublishedRules {
  const { at, actor, details } = session.sealer.openJson<GateNote>(sealed_record, purposeOf('record', mark))
  const { number, files, policyVersion, reason } = details
  return {
    number: Number(number),
    at,
    by: actor,
    reason: String(reason),
    policyVersion: policyVersion === null ? undefined : String(policyVersion),
    files: JSON.parse(String(files)) as Record<string, string>,
  }
}

function withoutEmpty(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''))
}

async function isStored(trx: GateWrite, { mark }: SealedEntry): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM gate_entry WHERE mark = ${mark}`.execute(trx)
  return rows.length > 0
}
