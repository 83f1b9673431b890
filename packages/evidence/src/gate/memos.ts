import { sql } from 'kysely'
import type { Session } from '../store/session.ts'
import type { GateTables } from './tables.ts'
import { gateTables } from './writer.ts'

/** Keeps a value under a key until a moment (milliseconds since 1970), and lets go of what is past its own. */
export async function remember(session: Session, key: string, value: string, until: number): Promise<void> {
  const { token, purpose } = placeOf(session, key)
  const sealed = session.sealer.sealJson(value, purpose)
  await session.write(async (write) => {
    const trx = gateTables(write)
    await trx.deleteFrom('gate_memo').where('until', '<', Date.now()).execute()
    await sql`INSERT INTO gate_memo (token, sealed, until) VALUES (${token}, ${sealed}, ${until})
      ON CONFLICT (token) DO UPDATE SET sealed = excluded.sealed, until = excluded.until`.execute(trx)
  })
}

/** What is kept under a key at a moment. */
export async function recall(session: Session, key: string, at: number): Promise<string | undefined> {
  const { token, purpose } = placeOf(session, key)
  const row = await session.read((db) =>
    db
      .withTables<GateTables>()
      .selectFrom('gate_memo')
      .select('sealed')
      .where('token', '=', token)
      .where('until', '>', at)
      .executeTakeFirst(),
  )
  return row && session.sealer.openJson<string>(row.sealed, purpose)
}

function placeOf({ sealer }: Session, key: string): { readonly token: Uint8Array; readonly purpose: string } {
  const token = sealer.token('gate memo', key)
  return { token, purpose: `gate memo ${Buffer.from(token).toString('hex')}` }
}
