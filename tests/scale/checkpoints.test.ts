import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { type GateCheck, type GateLog, openGateLog } from '@sluiswacht/evidence'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gateRecord } from '../evidence/gate-records.ts'
import { PostgresServer } from '../evidence/postgres.ts'

const KEY = { kind: 'value', base64: randomBytes(32).toString('base64'), name: 'test' } as const
let server: PostgresServer
let made = 0

beforeAll(async () => {
  server = await PostgresServer.start()
})
afterAll(() => server.stop())

function open(schema: string, name?: string, privateKey?: string): Promise<GateLog> {
  const writer = name === undefined ? {} : { writer: { name, ...(privateKey === undefined ? {} : { privateKey }) } }
  return openGateLog({ store: server.place(schema), key: KEY, ...writer })
}

async function check(schema: string): Promise<GateCheck> {
  const log = await open(schema)
  return log.verify().finally(() => log.close())
}

/** Two gates that add in turn to one log, and end properly. Places: 1-20 records, 21 and 22 checkpoints. */
async function twoGates(): Promise<string> {
  made += 1
  const schema = `checkpoints_${made}`
  const east = await open(schema, 'east')
  const west = await open(schema, 'west')
  for (let n = 0; n < 20; n += 1) await (n % 2 === 0 ? east : west).append(gateRecord(n))
  await east.close()
  await west.close()
  return schema
}

/** Makes the chain of hashes right again after a change, as somebody with the database and without keys could. */
async function rechain(schema: string): Promise<void> {
  await server.query(`SET search_path = ${schema};
    DO $$ DECLARE one record; before bytea := decode(repeat('00', 32), 'hex'); place bigint := 0; BEGIN
      FOR one IN SELECT * FROM gate_entry ORDER BY seq LOOP
        place := place + 1;
        before := sha256(before || convert_to(place::text, 'UTF8') || '\\x00' || convert_to(one.kind, 'UTF8') || '\\x00'
          || convert_to(one.at::text, 'UTF8') || '\\x00' || convert_to(length(one.people_digest)::text, 'UTF8')
          || '\\x00' || one.mark || one.record_digest || one.people_digest);
        UPDATE gate_entry SET seq = place, hash = before WHERE mark = one.mark;
      END LOOP;
    END $$`)
}

describe('checkpoints of two gates on one log', () => {
  it('say who added what, and that both ended', async () => {
    const found = await check(await twoGates())
    expect(found).toMatchObject({ intact: true, events: 22, unsigned: 0, unknown: [] })
    const told = found.writers.map(({ name, entries, checkpoints, ended, faults }) => ({
      name,
      entries,
      checkpoints,
      ended,
      faults,
    }))
    const each = { entries: 10, checkpoints: 1, ended: true, faults: [] }
    expect(told).toEqual([
      { name: 'east', ...each },
      { name: 'west', ...each },
    ])
    expect(new Set(found.writers.map(({ writer }) => writer)).size).toBe(2)
  })

  it('name what is missing, also when the hashes were made right again', async () => {
    const schema = await twoGates()
    await server.query(`DELETE FROM ${schema}.gate_entry WHERE seq IN (3, 5, 6)`)
    expect(await check(schema)).toMatchObject({ intact: false, brokenAt: 3, why: 'missing' })
    await rechain(schema)
    const found = await check(schema)
    expect(found).toMatchObject({ intact: false })
    const missing = found.writers.map(({ name, faults }) => [
      name,
      faults.filter(({ what }) => what === 'entries').flatMap((fault) => fault.missing),
    ])
    expect(missing).toEqual([
      ['east', [2, 3]],
      ['west', [3]],
    ])
    expect(found.writers[0]?.faults.map(({ what }) => what)).toContain('chain')
  })

  it('show a checkpoint that was taken out, and entries that were never signed for', async () => {
    const schema = `checkpoints_out`
    const east = await open(schema, 'east')
    for (let n = 0; n < 600; n += 50)
      await Promise.all(Array.from({ length: 50 }, (_, m) => east.append(gateRecord(n + m))))
    await east.close()
    const whole = await check(schema)
    expect(whole).toMatchObject({ intact: true, unsigned: 0 })
    expect(whole.writers[0]?.checkpoints).toBeGreaterThanOrEqual(3)
    const first = await server.query(`SELECT min(seq) FROM ${schema}.gate_entry WHERE kind = 'note'`)
    await server.query(`DELETE FROM ${schema}.gate_entry WHERE seq = ${first}`)
    await rechain(schema)
    const unsigned = await open(schema)
    await unsigned.append(gateRecord(900))
    await unsigned.close()
    const found = await check(schema)
    expect(found.writers[0]?.faults[0]).toMatchObject({ what: 'checkpoints', missing: [1] })
    expect(found.unsigned).toBeGreaterThan(200)
  })

  it('of another key under the same name are another writer; a key that is kept stays one', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    for (const [n, key] of [pem, pem, undefined].entries()) {
      const log = await open('checkpoints_keys', 'gate', key)
      await log.append(gateRecord(n))
      await log.close()
    }
    const { writers } = await check('checkpoints_keys')
    expect(writers.map(({ name }) => name)).toEqual(['gate', 'gate', 'gate'])
    expect(writers[0]?.writer).toBe(writers[1]?.writer)
    expect(writers[2]?.writer).not.toBe(writers[1]?.writer)
  })

  it('hold after a purge, and when a store went away meanwhile', async () => {
    const log = await open('checkpoints_purge', 'east')
    for (let n = 0; n < 5; n += 1) await log.append(gateRecord(n))
    await server.crash()
    await server.up()
    await log.append(gateRecord(5))
    const before = Date.UTC(2026, 0, 1) + 3000
    await log.purge({ people: before, records: before }, { actor: 'test', reason: 'test' })
    await log.close()
    const found = await check('checkpoints_purge')
    expect(found).toMatchObject({ intact: true, unsigned: 0, writers: [{ entries: 8, ended: true, faults: [] }] })
  })
})
