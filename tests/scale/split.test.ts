import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import { connectNats, JetStreamBroker } from '@sluiswacht/queue/jetstream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { run, start } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { SplitNetwork } from './split-network.ts'
import { WorkerFleet } from './worker-fleet.ts'

const FILES = 120
const WORK_STREAM = 'sluiswacht_read'
const STREAMS = [WORK_STREAM, 'sluiswacht_recognize', 'sluiswacht_ends', 'sluiswacht_tries']
/** Long enough for those who are on the wrong side to notice, and for a leader to give up. */
const CUT_MS = 9_000
const unavailable = SplitNetwork.unavailable()
if (unavailable !== undefined) process.stderr.write(`the split between NATS servers is not tested: ${unavailable}\n`)

describe.skipIf(unavailable !== undefined)('a NATS server that is cut off from the other two', () => {
  let work: string
  let network: SplitNetwork
  let nats: NatsCluster
  let database: PostgresServer
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'split-'))
    network = await SplitNetwork.make()
    ;[nats, database] = await Promise.all([NatsCluster.startOn(network), PostgresServer.start()])
    makeManyFiles(join(work, 'uploads'), FILES)
    const quiet = await run([...scanArguments('quiet'), '--inquiry', join(work, 'quiet')])
    if (quiet.code !== 0) throw new Error(quiet.stderr)
    // The streams, so that it is known who leads them before anybody works.
    const broker = await JetStreamBroker.open(await connectNats({ servers: nats.url, name: 'test' }), { version: 1 })
    await (await broker.queue({ tenant: 'sluiswacht', inquiry: 'none' })).close()
    await broker.close()
  })
  afterAll(async () => {
    await nats?.stop()
    network?.remove()
    await database?.stop()
    rmSync(work, { recursive: true, force: true })
  })

  const scanArguments = (name: string): string[] => [
    'scan',
    join(work, 'uploads'),
    '--report',
    join(work, `${name}.report`),
    '--ocr',
    'off',
    '--show-values',
  ]

  const reportOf = (name: string): string =>
    ['report.json', 'people.ndjson', 'files.csv', 'people.csv']
      .map((file) => readFileSync(join(work, `${name}.report`, file), 'utf8'))
      .join('\n')
      .replace(/"generated": ?"[^"]*"/, '')

  const count = async (sql: string): Promise<number> => Number(await database.query(sql).catch(() => '0'))
  const done = (schema: string): Promise<number> => count(`SELECT count(*) FROM ${schema}.file WHERE state = 'done'`)

  /** Scans while a server is cut off, and gives how much was done meanwhile. */
  async function scanAmid(name: string, victim: number, how: 'peers' | 'whole'): Promise<number> {
    // One worker is at the server that is cut off, from which it hears of the others.
    const near = new WorkerFleet(['--nats', nats.urlOf(victim), '--store', database.place('any')])
    const others = [0, 1, 2].filter((node) => node !== victim).map((node) => nats.urlOf(node))
    const far = new WorkerFleet(['--nats', others.join(','), '--store', database.place('any')])
    try {
      near.start(1)
      far.start(1)
      await Promise.all([near.ready(), far.ready()])
      const queue = ['--distributed', '--nats', nats.urlOf(victim), '--silence', '3', '--store', database.place(name)]
      const scan = start([...scanArguments(name), ...queue])
      while ((await done(name)) < FILES / 8 && scan.child.exitCode === null) await wait(50)
      network.cut(victim, how)
      const before = await done(name)
      await wait(CUT_MS)
      const meanwhile = (await done(name)) - before
      network.heal(victim)
      const ended = await scan.done
      expect(ended.code, ended.stderr.slice(-2000)).toBe(0)
      expect(await done(name)).toBe(FILES)
      return meanwhile
    } finally {
      await Promise.all([near.stop(), far.stop()])
    }
  }

  /** All servers are there again, and nothing waits to be handed out or told. */
  async function isDoneEverywhere(manager: JetStreamManager): Promise<void> {
    for (const end = performance.now() + 20_000; ; await wait(200)) {
      const info = await manager.streams.info(WORK_STREAM).catch(() => undefined)
      const consumer = await manager.consumers.info(WORK_STREAM, 'tenant-sluiswacht').catch(() => undefined)
      const left = consumer && consumer.num_pending + consumer.num_ack_pending
      const current = info?.cluster?.replicas?.filter((replica) => replica.current && !replica.offline) ?? []
      if (current.length === 2 && left === 0) return
      if (performance.now() > end) throw new Error(JSON.stringify({ info, consumer }))
    }
  }

  /** Which server leads what: the streams in order, then the consumer of the work. */
  async function leaders(manager: JetStreamManager): Promise<number[]> {
    for (let tries = 0; ; tries += 1) {
      try {
        const infos = await Promise.all([
          ...STREAMS.map((name) => manager.streams.info(name)),
          manager.consumers.info(WORK_STREAM, 'tenant-sluiswacht'),
        ])
        return infos.map(({ cluster }) => Number(cluster?.leader?.slice(1)))
      } catch (cause) {
        // They choose their leaders.
        if (tries > 20) throw cause
        await wait(500)
      }
    }
  }

  /** A server that leads nothing: what it leads is passed on, until there is one. */
  async function follower(manager: JetStreamManager, connection: NatsConnection): Promise<number> {
    for (let tries = 0; tries < 40; tries += 1) {
      const all = await leaders(manager)
      const free = [0, 1, 2].find((node) => !all.includes(node))
      if (free !== undefined) return free
      const passed = STREAMS.filter((_, n) => all[n] !== all.at(-1))
      for (const name of passed)
        await connection.request(`$JS.API.STREAM.LEADER.STEPDOWN.${name}`, '', { timeout: 2000 }).catch(() => undefined)
      await wait(500)
    }
    throw new Error('every server leads something')
  }

  const rounds = [
    ['leads the work, and is still there for who works', true, 'peers'],
    ['follows, and is away for everybody', false, 'whole'],
  ] as const
  it.each(rounds)(
    'that %s: the others go on, the report is that of a quiet run',
    async (what, leads, how) => {
      const connection = await connectNats({ servers: nats.url, name: 'test' })
      const manager = await jetstreamManager(connection, { checkAPI: false })
      const name = leads ? 'leader' : 'follower'
      try {
        const victim = leads ? (await leaders(manager))[0]! : await follower(manager, connection)
        const meanwhile = await scanAmid(name, victim, how)
        process.stdout.write(`${name} cut off: ${meanwhile} of ${FILES} files were done meanwhile\n`)
        // Of what is led from the wrong side the others choose a leader first, which may take them longer than the cut.
        expect(meanwhile).toBeGreaterThan(leads ? -1 : 0)
        expect(reportOf(name)).toBe(reportOf('quiet'))
        await isDoneEverywhere(manager)
      } finally {
        await connection.close()
      }
    },
    120_000,
  )
})
