import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addTenant, type KeySource, openDesk, openGateLog, openInquiry } from '@sluiswacht/evidence'
import { readConfig } from '@sluiswacht/gateway'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gateRecord } from '../evidence/gate-records.ts'
import { PostgresServer } from '../evidence/postgres.ts'
import { MAIN } from './shared-gate.ts'

let server: PostgresServer
let folder: string
let admin: string
const stores: Record<'noord' | 'zuid', string> = { noord: '', zuid: '' }

beforeAll(async () => {
  server = await PostgresServer.start()
  folder = mkdtempSync(join(tmpdir(), 'tenants-'))
  const place = new URL(server.place('none'))
  place.searchParams.delete('schema')
  admin = place.href
  for (const name of ['noord', 'zuid'] as const) {
    const added = await tenant('add', name, '--folder', folder, '--inquiries', 'najaar')
    if (added.code !== 0) throw new Error(added.err)
    stores[name] = readConfig(join(folder, name, 'gate.yaml')).evidence.store
  }
  // From here on the accounts of the organisations need their passwords.
  const hba = join(server.data, 'pg_hba.conf')
  writeFileSync(hba, `local all sluiswacht_noord,sluiswacht_zuid scram-sha-256\n${readFileSync(hba, 'utf8')}`)
  await server.query('SELECT pg_reload_conf()')
  for (const [n, name] of (['noord', 'zuid'] as const).entries()) {
    const log = await openGateLog({ store: stores[name], key: keyOf(name) })
    await log.append(gateRecord(n))
    await log.close()
    const use = (what: string): string => stores[name].replace('_gate', `_${what}`)
    await (await openDesk({ store: use('desk'), key: keyOf(name) })).close()
    await (await openInquiry(use('najaar'), { mode: 'scan', key: keyOf(name) })).close()
  }
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function keyOf(name: string): KeySource {
  return { kind: 'file', path: join(folder, name, 'key') }
}

function tenant(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, 'tenant', ...args, '--admin', admin, '--lang', 'en'], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

/** A connection with the account of an organisation. */
async function as<T>(name: 'noord' | 'zuid', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(stores[name])
  url.searchParams.delete('schema')
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** What came of a statement: its rows, how many it changed, or the code of its error. */
async function outcome(client: pg.Client, statement: string): Promise<unknown> {
  try {
    const { rows, rowCount, command } = await client.query(statement)
    return command === 'SELECT' ? rows : rowCount
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.code : error
  }
}

const DENIED = '42501'

describe('two organisations on one database', () => {
  it('each have their own stores, and every table is closed', async () => {
    const listed = await tenant('list')
    expect(listed.code).toBe(0)
    const [noord, zuid] = listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(noord).toMatchObject({ name: 'noord', role: 'sluiswacht_noord', openTables: 0 })
    expect(zuid).toMatchObject({ schemas: ['zuid_desk', 'zuid_gate', 'zuid_najaar'], openTables: 0 })
    const tables = await server.query("SELECT count(*) FROM pg_tables WHERE schemaname LIKE 'zuid%' AND rowsecurity")
    expect(Number(tables)).toBeGreaterThan(20)
    expect(statSync(join(folder, 'zuid', 'gate.yaml')).mode & 0o077).toBe(0)
    expect(existsSync(join(folder, 'zuid', 'policy', 'register.yaml'))).toBe(true)
  })

  it('cannot be entered with the account of the other: neither by rights, role, setting, path nor a new schema', async () => {
    await as('noord', async (client) => {
      for (const statement of [
        'SELECT * FROM zuid_gate.gate_entry',
        'SET sluiswacht.tenant = zuid; SELECT * FROM zuid_gate.gate_entry',
        'SET ROLE sluiswacht_zuid',
        'SET SESSION AUTHORIZATION sluiswacht_zuid',
        'CREATE SCHEMA zuid_more',
        'CREATE TABLE public.trap (a int)',
        'CREATE TABLE zuid_gate.trap (a int)',
        'ALTER TABLE zuid_gate.gate_entry DISABLE ROW LEVEL SECURITY',
        'DROP SCHEMA zuid_gate CASCADE',
        'ALTER ROLE sluiswacht_noord BYPASSRLS',
      ])
        expect(await outcome(client, statement), statement).toBe(DENIED)
      await client.query('SET search_path = zuid_gate')
      expect(await outcome(client, 'SELECT * FROM gate_entry')).toBe('42P01')
    })
  })

  it('stay closed by row-level security when somebody gave all rights away', async () => {
    await server.query(`GRANT USAGE ON SCHEMA zuid_gate, zuid_desk TO PUBLIC;
      GRANT ALL ON ALL TABLES IN SCHEMA zuid_gate, zuid_desk TO PUBLIC; GRANT pg_read_all_data TO sluiswacht_noord`)
    await as('noord', async (client) => {
      for (const setting of ['', 'zuid']) {
        await client.query("SELECT set_config('sluiswacht.tenant', $1, false)", [setting])
        expect(await outcome(client, 'SELECT seq FROM zuid_gate.gate_entry')).toEqual([])
        expect(await outcome(client, 'SELECT key FROM zuid_gate.meta')).toEqual([])
        expect(await outcome(client, 'SELECT id FROM zuid_desk.desk_record')).toEqual([])
        expect(await outcome(client, 'UPDATE zuid_gate.gate_entry SET at = 0')).toBe(0)
        expect(await outcome(client, 'DELETE FROM zuid_gate.gate_entry')).toBe(0)
        const insert =
          "INSERT INTO zuid_gate.meta VALUES ('gate-head', '\\x00') ON CONFLICT (key) DO UPDATE SET value = '\\x00'"
        expect(await outcome(client, insert)).toBe(DENIED)
        const read = 'SET row_security = off; SELECT * FROM zuid_gate.gate_entry'
        expect(await outcome(client, read)).toBe(DENIED)
        await client.query('SET row_security = on')
      }
      expect(await outcome(client, 'SELECT seq FROM noord_gate.gate_entry')).toEqual([{ seq: '1' }])
    })
    const crossed = new URL(stores.noord)
    crossed.searchParams.set('schema', 'zuid_gate')
    await expect(openGateLog({ store: crossed.href, key: keyOf('zuid'), create: false })).rejects.toMatchObject({
      code: 'ERR_GATE_LOG_FAILED',
    })
    const log = await openGateLog({ store: stores.zuid, key: keyOf('zuid') })
    expect(await log.verify()).toMatchObject({ intact: true, events: 1 })
    await log.close()
  })

  it('open with their own key and password only', async () => {
    await expect(openGateLog({ store: stores.zuid, key: keyOf('noord') })).rejects.toMatchObject({
      code: 'ERR_KEY_DOES_NOT_FIT',
    })
    const wrong = new URL(stores.zuid)
    wrong.password = new URL(stores.noord).password
    await expect(openGateLog({ store: wrong.href, key: keyOf('zuid') })).rejects.toMatchObject({
      code: 'ERR_GATE_LOG_FAILED',
      problem: 'refused',
    })
  })

  it('are found open when a table lost its wall, closed again by adding anew, and removed without a trace', async () => {
    await server.query('ALTER TABLE zuid_desk.desk_log NO FORCE ROW LEVEL SECURITY')
    expect(await tenant('list')).toMatchObject({ code: 3 })
    expect(await tenant('add', 'zuid', '--folder', folder)).toMatchObject({ code: 0 })
    expect(await tenant('list')).toMatchObject({ code: 0 })
    expect(await tenant('remove', 'zuid')).toMatchObject({ code: 2 })
    const gate = await openGateLog({ store: stores.zuid, key: keyOf('zuid') })
    expect(await tenant('remove', 'zuid', '--confirm', 'zuid')).toMatchObject({ code: 2 })
    await gate.close()
    expect(await tenant('remove', 'zuid', '--confirm', 'zuid')).toMatchObject({ code: 0 })
    expect(await server.query("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'zuid%'")).toBe('0\n')
    const log = await openGateLog({ store: stores.noord, key: keyOf('noord') })
    expect(await log.verify()).toMatchObject({ intact: true, events: 1 })
    await log.close()
  })

  it.each(['Zuid', 'a-b', '1a', 'x;drop', 'a'.repeat(31)])('a name such as %s is refused', async (name) => {
    await expect(addTenant(admin, name, ['gate'])).rejects.toMatchObject({ code: 'ERR_TENANT', problem: 'name' })
  })
})
