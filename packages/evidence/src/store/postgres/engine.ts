import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { StoreLocation } from '../../location.ts'
import type { Engine } from '../engine.ts'
import { PostgresTooOld } from '../errors.ts'
import { type InquiryTables, TABLES } from '../schema.ts'
import { PostgresHold } from './hold.ts'
import { postgresProblem } from './problems.ts'

const LEAST_VERSION = 150_000
const INT8 = 20
const CONNECTIONS = 4
const CONNECT_TIMEOUT_MS = 10_000

/** Opens the schema of an inquiry in a PostgreSQL database; `create` makes the schema. @throws {PostgresTooOld} */
export async function openPostgres(
  location: StoreLocation & { kind: 'postgres' },
  create: boolean,
  connections: number = CONNECTIONS,
): Promise<Engine & { readonly exists: boolean }> {
  const settings: pg.PoolConfig = {
    connectionString: location.url,
    options: `-c search_path=${location.schema}`,
    application_name: 'sluiswacht',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    types: {
      getTypeParser: (type: number, format?: 'text') => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
    } as pg.CustomTypesConfig,
  }
  const pool = new pg.Pool({ ...settings, max: connections })
  // A connection that falls away while nobody uses it is replaced at the next question.
  pool.on('error', () => undefined)
  // One that falls away in use fails the question that it was in, which is told there.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<InquiryTables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const exists = await prepare(pool, location.schema, create)
    return { ...engineOn(db, settings, location.name), exists }
  } catch (cause) {
    await db.destroy()
    throw cause
  }
}

async function prepare(pool: pg.Pool, schema: string, create: boolean): Promise<boolean> {
  const { rows } = await pool.query<{ version: number; meta: string | null }>(
    "SELECT current_setting('server_version_num')::int AS version, to_regclass(quote_ident($1) || '.meta')::text AS meta",
    [schema],
  )
  const version = rows[0]?.version ?? 0
  if (version < LEAST_VERSION) throw new PostgresTooOld(Math.floor(version / 10_000))
  if (create) {
    const known = await pool.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
    if (known.rowCount === 0) await pool.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
  }
  return rows[0]?.meta !== null
}

function engineOn(db: Kysely<InquiryTables>, settings: pg.ClientConfig, name: string): Engine {
  return {
    kind: 'postgres',
    name,
    db,
    problemOf: postgresProblem,
    hold: async () => {
      const hold = new PostgresHold(settings, name)
      await hold.take()
      return hold
    },
    lockSchema: async (trx) => {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended('sluiswacht schema ' || current_schema(), 0))`.execute(
        trx,
      )
    },
    lockLog: async (trx) => {
      await sql`LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
    },
    addTokens: async (trx, tokens) => {
      const [keys, numbers] = [tokens.map(({ token }) => token), tokens.map(({ person_no }) => person_no)]
      await sql`INSERT INTO person_token (token, person_no)
        SELECT * FROM unnest(${keys}::bytea[], ${numbers}::bigint[]) ON CONFLICT DO NOTHING`.execute(trx)
    },
    // Also marks pages as visible to all, so that an index alone answers.
    settle: async (tables) => {
      for (const table of tables) await sql`VACUUM (ANALYZE) ${sql.table(table)}`.execute(db)
    },
    scrub: async () => {
      for (const table of TABLES) await sql`VACUUM (FULL) ${sql.table(table)}`.execute(db)
      for (const table of TABLES) await sql`VACUUM (ANALYZE) ${sql.table(table)}`.execute(db)
    },
    close: () => db.destroy(),
  }
}
