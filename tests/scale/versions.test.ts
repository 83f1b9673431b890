import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { headers } from '@nats-io/transport-node'
import { type GateLog, openGateLog } from '@sluiswacht/evidence'
import type { GateRecord } from '@sluiswacht/model'
import { connectNats } from '@sluiswacht/queue/jetstream'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { gateRecord } from '../evidence/gate-records.ts'
import { PostgresServer } from '../evidence/postgres.ts'
import { writePolicy } from '../gate/policy-files.ts'
import { HARMLESS, SECRET } from '../gate/street.ts'
import { run, start, type Started } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { SharedGate } from './shared-gate.ts'

const FILES = 20

let work: string
let nats: NatsCluster
let database: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'versions-'))
  ;[nats, database] = await Promise.all([NatsCluster.start(1), PostgresServer.start()])
  makeManyFiles(join(work, 'uploads'), FILES)
})
afterAll(async () => {
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

/** The number that marks how the tables of a schema look. */
async function schemaVersion(schema: string, key: string, to?: number): Promise<number> {
  const found = await database.query(`SELECT convert_from(value, 'UTF8') FROM ${schema}.meta WHERE key = '${key}'`)
  if (to !== undefined)
    await database.query(`UPDATE ${schema}.meta SET value = convert_to('${to}', 'UTF8') WHERE key = '${key}'`)
  return Number(found.trim())
}

describe('a worker of an older version', () => {
  let worker: Started
  afterEach(async () => {
    worker.child.kill('SIGTERM')
    await worker.done
  })

  const startWorker = async (): Promise<Started> => {
    worker = start(['worker', '--workers', '1', '--nats', nats.url, '--store', database.place('any')])
    await worker.says('Werker klaar')
    return worker
  }

  const startScan = (name: string): Started => {
    const queue = ['--distributed', '--nats', nats.url, '--store', database.place(name)]
    return start(['scan', join(work, 'uploads'), ...queue, '--report', join(work, `${name}.report`), '--ocr', 'off'])
  }

  it('leaves work of a newer scan in the queue, says so, and does its own beside it', async () => {
    const first = startScan('first')
    await first.says('geen werker')
    const connection = await connectNats({ servers: nats.url, name: 'a newer scan' })
    const told = headers()
    for (const [name, value] of [
      ['Work-Id', 'x'],
      ['Work-Run', 'newer'],
      ['Work-Version', '99'],
      ['Work-Something', 'that nobody knows yet'],
    ] as const)
      told.set(name, value)
    await jetstream(connection).publish('sluiswacht.read.sluiswacht.newer', 'of a form to come', { headers: told })
    const { says } = await startWorker()
    expect((await first.done).code).toBe(0)
    await says('Werk deze werker bij [ERR_WORK_NEWER]')
    const manager = await jetstreamManager(connection)
    const left = await manager.streams.info('sluiswacht_read', { subjects_filter: '>' })
    expect(left.state.subjects).toEqual({ 'sluiswacht.read.sluiswacht.newer': 1 })
    await manager.streams.purge('sluiswacht_read')
    await connection.close()
  }, 60_000)

  it('leaves work on an inquiry of a newer version to newer workers; nothing of it is a try', async () => {
    const scan = startScan('migrated')
    await scan.says('geen werker')
    const version = await schemaVersion('migrated', 'schema')
    await schemaVersion('migrated', 'schema', version + 1)
    const { says } = await startWorker()
    await says('Werk deze werker bij [ERR_STORE_TOO_NEW]')
    await wait(3_000)
    expect(await database.query(`SELECT count(*) FROM migrated.content`)).toMatch(/^0/)
    // As a newer worker would: now its version fits.
    await schemaVersion('migrated', 'schema', version)
    const ended = await scan.done
    expect(ended.code, ended.stderr).toBe(0)
    const { totals } = JSON.parse(readFileSync(join(work, 'migrated.report', 'report.json'), 'utf8'))
    expect(totals).toMatchObject({ files: FILES })
    expect(await database.query(`SELECT count(*) FROM migrated.content WHERE complete = 0`)).toMatch(/^0/)
  }, 120_000)
})

describe('a gate of an older version', () => {
  let gate: SharedGate
  let store: string
  let keyFile: string
  beforeAll(async () => {
    store = database.place('gate')
    keyFile = join(work, 'key')
    const policy = join(work, 'policy')
    mkdirSync(policy)
    writePolicy(policy)
    const published = await run(['policy', 'publish', '--log', store, '--dir', policy, '--key-file', keyFile])
    if (published.code !== 0) throw new Error(published.stderr)
    gate = await SharedGate.make(join(work, 'old'), store, keyFile, '')
    await gate.start()
  })
  afterAll(() => gate?.kill())

  async function withLog<T>(use: (log: GateLog) => Promise<T>): Promise<T> {
    const log = await openGateLog({ store, key: { kind: 'file', path: keyFile }, create: false })
    return use(log).finally(() => log.close())
  }

  const decide = async (): Promise<string[]> => [await gate.prompt(HARMLESS), await gate.prompt(SECRET)]

  it('keeps its last policy when a newer one has parts that it does not know, and says to update', async () => {
    const order = { policyVersion: undefined, by: 'a newer version', reason: 'test' }
    const first = await withLog((log) => log.rulesNumbered(1))
    await withLog((log) => log.publishRules({ ...order, files: { guardrails: 'nothing leaves on Sundays' } }))
    await gate.until('ERR_RULES_TOO_NEW', 10_000)
    expect(await gate.policyNumber()).toBe(1)
    expect(await gate.metric('sluiswacht_gate_policy_stale')).toBe(1)
    expect(await decide()).toEqual(['goes', 'refused'])
    await withLog((log) => log.publishRules({ ...order, files: { ...first?.files, guardrails: '' } }))
    for (let n = 0; n < 100 && (await gate.policyNumber()) !== 3; n += 1) await wait(50)
    expect(await gate.policyNumber()).toBe(3)
  }, 60_000)

  it('writes to one log with newer gates, whose records and notes have more; the chain stays whole', async () => {
    const newer = { ...gateRecord(1), id: '2027-AAAA-0001', foreseen: { of: ['a', 'later', 'version'] } }
    await withLog(async (log) => {
      await log.append(newer as GateRecord)
      await log.note({
        at: new Date().toISOString(),
        action: 'thing-to-come',
        actor: 'a newer gate',
        details: { n: 1 },
      })
    })
    expect(await decide()).toEqual(['goes', 'refused'])
    await withLog(async (log) => {
      const ids: string[] = []
      for await (const { id } of log.records()) ids.push(id)
      expect(ids).toContain(newer.id)
      expect(ids.length).toBeGreaterThanOrEqual(3)
      expect(await log.verify()).toMatchObject({ intact: true })
    })
  }, 60_000)

  it('goes on when a newer one changed the tables, and is not started anew on them', async () => {
    const version = await schemaVersion('gate', 'gate-schema')
    await schemaVersion('gate', 'gate-schema', version + 1)
    expect(await decide()).toEqual(['goes', 'refused'])
    const second = await run(['gate', '--config', join(work, 'old', 'gate.yaml')])
    expect(second.code).toBe(2)
    expect(second.stderr).toContain('ERR_STORE_TOO_NEW')
    await schemaVersion('gate', 'gate-schema', version)
  }, 60_000)
})
