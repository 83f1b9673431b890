import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { writePolicy } from '../gate/policy-files.ts'
import { BSN, HARMLESS, SECRET } from '../gate/street.ts'
import { run } from '../scan/command.ts'
import { makeManyFiles } from './many-files.ts'
import { NatsCluster } from './nats-cluster.ts'
import { SharedGate } from './shared-gate.ts'
import { TraceCollector } from './trace-collector.ts'
import { WorkerFleet } from './worker-fleet.ts'

const FILES = 60

let work: string
let nats: NatsCluster
let database: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'traces-'))
  ;[nats, database] = await Promise.all([NatsCluster.start(1), PostgresServer.start()])
  makeManyFiles(join(work, 'uploads'), FILES)
  writeFileSync(join(work, 'uploads', 'Fenna Zwanenveld.txt'), 'Fenna Zwanenveld, BSN 111222333, is onder behandeling.')
})
afterAll(async () => {
  await nats?.stop()
  await database?.stop()
  rmSync(work, { recursive: true, force: true })
})

function scanArguments(name: string): string[] {
  const queue = ['--distributed', '--nats', nats.url, '--store', database.place(name)]
  return ['scan', join(work, 'uploads'), ...queue, '--report', join(work, `${name}.report`), '--ocr', 'off']
}

const to = (collector: TraceCollector): Record<string, string> => ({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })

async function scanWith(name: string, env: Record<string, string>): Promise<number> {
  const fleet = new WorkerFleet(['--nats', nats.url, '--store', database.place('any')], env)
  fleet.start(2)
  try {
    await fleet.ready()
    const started = performance.now()
    const ended = await run(scanArguments(name), { env })
    expect(ended.code, ended.stderr).toBe(0)
    return performance.now() - started
  } finally {
    await fleet.stop()
  }
}

it('a file is one trace over machines: the planner and both workers, and nothing of what files hold', async () => {
  const collector = await TraceCollector.start()
  await scanWith('traced', to(collector))
  await collector.stop()
  const { spans } = collector
  const [scan, ...others] = spans.filter(({ name }) => name === 'scan')
  expect(others).toEqual([])
  const inTrace = spans.filter(({ traceId }) => traceId === scan!.traceId)
  expect(new Set(inTrace.map(({ instance }) => instance)).size).toBe(3)
  expect(new Set(inTrace.map(({ service }) => service))).toEqual(new Set(['sluiswacht-scan', 'sluiswacht-worker']))
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const line = (name: string): string[] => {
    let span = spans.find((one) => one.name === name)
    const names = []
    for (; span; span = byId.get(span.parentSpanId ?? '')) names.push(span.name)
    return names
  }
  for (const step of ['extract', 'detect', 'subjects', 'store'])
    expect(line(step)).toEqual([step, 'worker handle', 'queue publish', 'scan read', 'scan'])
  for (const step of ['scan plan', 'scan link', 'scan report']) expect(line(step)).toEqual([step, 'scan'])
  // Every content that was read once, and no more: of one in nine the content is that of another.
  const handled = spans.filter(({ name }) => name === 'worker handle').length
  expect(handled).toBe(spans.filter(({ name }) => name === 'store').length)
  expect(handled).toBeGreaterThan(FILES / 2)
  for (const word of [
    'Zwanenveld',
    'Fenna',
    '111222333',
    'behandeling',
    'Zwartkruis',
    'stuk',
    'afdeling',
    'uploads',
    work,
  ])
    expect(collector.said).not.toContain(word)
  expect(Object.keys(JSON.parse(readFileSync(join(work, 'traced.report', 'report.json'), 'utf8')))).toContain('files')
}, 120_000)

it('a collector that hangs or is away does not hold up the work', async () => {
  const quiet = await scanWith('quiet', {})
  const hanging = await TraceCollector.start(false)
  const env = to(hanging)
  const slow = await scanWith('hanging', env)
  expect(hanging.said.length).toBeGreaterThan(0)
  await hanging.stop()
  const away = await scanWith('away', env)
  process.stdout.write(`quiet ${quiet.toFixed(0)} ms, hanging ${slow.toFixed(0)} ms, away ${away.toFixed(0)} ms\n`)
  // Two seconds at the end are what a collector is waited for; the rest is chance of a busy machine.
  expect(Math.max(slow, away) - quiet).toBeLessThan(4_000 + quiet / 2)
  expect(reportOf('hanging')).toBe(reportOf('quiet'))
}, 120_000)

const reportOf = (name: string): string =>
  readFileSync(join(work, `${name}.report`, 'report.json'), 'utf8').replace(/"generated": ?"[^"]*"/, '')

it('a decision of the gate is a trace of its steps, without content, user or address', async () => {
  const collector = await TraceCollector.start()
  const policy = join(work, 'policy')
  mkdirSync(policy)
  writePolicy(policy)
  const [store, keyFile] = [database.place('gate'), join(work, 'key')]
  const published = await run(['policy', 'publish', '--log', store, '--dir', policy, '--key-file', keyFile])
  expect(published.code, published.stderr).toBe(0)
  const gate = await SharedGate.make(join(work, 'gate'), store, keyFile, '', to(collector))
  try {
    await gate.start()
    expect([await gate.prompt(HARMLESS), await gate.prompt(SECRET)]).toEqual(['goes', 'refused'])
  } finally {
    await gate.kill('SIGTERM')
    await collector.stop()
  }
  const { spans } = collector
  const decisions = spans.filter(({ name }) => name === 'gate decision')
  expect(decisions).toHaveLength(2)
  expect(new Set(decisions.map(({ traceId }) => traceId)).size).toBe(2)
  for (const { spanId, attributes } of decisions) {
    const steps = spans.filter(({ parentSpanId }) => parentSpanId === spanId).map(({ name }) => name)
    expect(steps.toSorted()).toEqual(['gate append', 'gate hold', 'gate inspect', 'gate policy', 'gate read'])
    expect(attributes.map(({ key }) => key)).toContain('sluiswacht.incident')
  }
  for (const word of [BSN, '10.0.0.9', 'chatgpt.com', 'backend-api']) expect(collector.said).not.toContain(word)
}, 120_000)
