import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { PostgresTooOld } from '../store/errors.ts'
import { TenantRefused } from './errors.ts'
import { closeTables, TENANT_POLICY, TENANT_SETTING } from './row-security.ts'
import { scramVerifier } from './scram.ts'

const NAME = /^[a-z][a-z0-9_]{0,29}$/
const COMMENT = 'sluiswacht tenant'
const LEAST_VERSION = 150_000

/** An organisation that shares a database with others. */
export interface Tenant {
  readonly name: string
  /** Its account on the server, which may use its own schemas and nothing else. */
  readonly role: string
  readonly schemas: readonly string[]
  /** Tables that row-level security does not close; anything but 0 is a fault. */
  readonly openTables: number
  readonly connections: number
}

export interface AddedTenant {
  readonly role: string
  /** Addresses of its stores, by what each is for, with the password of its role. */
  readonly stores: ReadonlyMap<string, string>
  /** Whether the role was there already; then the addresses bear no password. */
  readonly known: boolean
}

/**
 * Makes the account and the schemas of an organisation; again for one that is there: more schemas, and all of its tables
 * closed anew.
 * @param admin address of the database as somebody who may make roles and schemas
 * @param uses what it needs schemas for, such as `gate`, `desk` and the names of inquiries
 * @throws {TenantRefused} @throws the errors of PostgreSQL
 */
export async function addTenant(admin: string, name: string, uses: readonly string[]): Promise<AddedTenant> {
  for (const one of [name, ...uses]) if (!NAME.test(one)) throw new TenantRefused(one, 'name')
  const role = roleOf(name)
  const password = randomBytes(24).toString('base64url')
  const known = await asAdmin(admin, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    const isKnown = found.rowCount === 1
    if (!isKnown) {
      const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'
      await client.query(`CREATE ROLE ${role} ${rights} PASSWORD ${pg.escapeLiteral(scramVerifier(password))}`)
      await client.query(`COMMENT ON ROLE ${role} IS ${pg.escapeLiteral(`${COMMENT} ${name}`)}`)
      await client.query(`ALTER ROLE ${role} SET ${TENANT_SETTING} = ${pg.escapeLiteral(name)}`)
    }
    for (const use of uses) await makeSchema(client, schemaOf(name, use), role)
    await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
    return isKnown
  })
  const stores = new Map(
    uses.map((use) => [use, storeAddress(admin, role, known ? undefined : password, schemaOf(name, use))]),
  )
  return { role, stores, known }
}

/** The organisations that share a database. */
export function listTenants(admin: string): Promise<Tenant[]> {
  return asAdmin(admin, async (client) => {
    const { rows } = await client.query<Tenant>(
      `SELECT substr(shobj_description(r.oid, 'pg_authid'), length($1) + 2) AS name, r.rolname AS role,
         ARRAY(SELECT nspname::text FROM pg_namespace WHERE nspowner = r.oid ORDER BY 1) AS schemas,
         (SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspowner = r.oid AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity
             AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = '${TENANT_POLICY}'
               AND p.polroles = ARRAY[r.oid]))) AS "openTables",
         (SELECT count(*)::int FROM pg_stat_activity a WHERE a.usename = r.rolname) AS connections
       FROM pg_roles r WHERE shobj_description(r.oid, 'pg_authid') LIKE $1 || ' %' ORDER BY 1`,
      [COMMENT],
    )
    return rows
  })
}

/**
 * Destroys the schemas of an organisation with all that is in them, and its account. Its key is not here.
 * @throws {TenantRefused} for one that is not there or is at work
 */
export function removeTenant(admin: string, name: string): Promise<readonly string[]> {
  if (!NAME.test(name)) throw new TenantRefused(name, 'name')
  const role = roleOf(name)
  return asAdmin(admin, async (client) => {
    const { rows } = await client.query<{ comment: string | null; busy: boolean }>(
      `SELECT shobj_description(oid, 'pg_authid') AS comment,
         EXISTS (SELECT 1 FROM pg_stat_activity WHERE usename = rolname) AS busy FROM pg_roles WHERE rolname = $1`,
      [role],
    )
    const [found] = rows
    if (found?.comment !== `${COMMENT} ${name}`) throw new TenantRefused(name, 'unknown')
    if (found.busy) throw new TenantRefused(name, 'busy')
    const schemas = await client.query<{ name: string }>(
      'SELECT nspname AS name FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE r.rolname = $1 ORDER BY 1',
      [role],
    )
    for (const { name: schema } of schemas.rows)
      await client.query(`DROP SCHEMA ${pg.escapeIdentifier(schema)} CASCADE`)
    await client.query(`DROP OWNED BY ${role}`)
    await client.query(`DROP ROLE ${role}`)
    return schemas.rows.map(({ name: schema }) => schema)
  })
}

function roleOf(name: string): string {
  return `sluiswacht_${name}`
}

function schemaOf(name: string, use: string): string {
  return `${name}_${use}`
}

async function makeSchema(client: pg.Client, schema: string, role: string): Promise<void> {
  const { rows } = await client.query<{ owner: string }>(
    'SELECT r.rolname AS owner FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE n.nspname = $1',
    [schema],
  )
  const [found] = rows
  if (found && found.owner !== role) throw new TenantRefused(schema, 'exists')
  if (!found) await client.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${role}`)
  await client.query(`REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC`)
  await client.query(closeTables(`'${schema}'`, `'${role}'`))
}

/** Runs `work` in one transaction. @throws {TenantRefused} when the address is none */
async function asAdmin<T>(admin: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = URL.parse(admin)
  if (!/^postgres(?:ql)?:/.test(admin) || !url || url.pathname.length < 2 || url.searchParams.has('schema'))
    throw new TenantRefused('postgres://…', 'address')
  const client = new pg.Client({ connectionString: admin, application_name: 'sluiswacht tenant' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    )
    const version = rows[0]?.version ?? 0
    if (version < LEAST_VERSION) throw new PostgresTooOld(Math.floor(version / 10_000))
    await client.query('BEGIN')
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended('sluiswacht tenants', 0))")
    const done = await work(client)
    await client.query('COMMIT')
    return done
  } finally {
    await client.end().catch(() => undefined)
  }
}

function storeAddress(admin: string, role: string, password: string | undefined, schema: string): string {
  const url = new URL(admin)
  url.username = role
  url.password = password ?? ''
  url.searchParams.set('schema', schema)
  return url.href
}
