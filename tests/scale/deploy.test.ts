import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseConfig, readConfig } from '@sluiswacht/gateway'
import { parseDeskConfig, readDeskConfig, startDesk } from '@sluiswacht/server'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { WorkerHealth } from '../../apps/cli/src/commands/worker-health.ts'
import { GateMetrics } from '../../apps/gateway/src/admin/metrics.ts'
import { freePort } from '../gate/squid.ts'

const DEPLOY = fileURLToPath(new URL('../../deploy/', import.meta.url))
const CHART = join(DEPLOY, 'helm', 'sluiswacht')
const work = mkdtempSync(join(tmpdir(), 'deploy-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const read = (...path: readonly string[]): string => readFileSync(join(DEPLOY, ...path), 'utf8')

/** Names in the text form of Prometheus, with what histograms add to theirs. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  )
}

/** What the programs really export. */
async function exported(): Promise<Set<string>> {
  const gate = new GateMetrics({
    connections: () => 0,
    heldBodies: () => 0,
    heldBytes: () => 0,
    ready: () => true,
    journal: () => undefined,
    sharedRules: () => undefined,
  })
  const [workerPort, deskPort] = [await freePort(), await freePort()]
  const health = await WorkerHealth.start(
    String(workerPort),
    () => true,
    async () => ({ read: 1, recognize: 0 }),
  )
  const yaml = `listen: 127.0.0.1:0\nmetrics: 127.0.0.1:${deskPort}\nkey_file: key\n`
  const desk = await startDesk({
    config: parseDeskConfig(yaml, join(work, 'desk.yaml')),
    key: { kind: 'file', path: join(work, 'key') },
    say: () => undefined,
  })
  try {
    await fetch(`http://127.0.0.1:${desk.port}/api/v1/me`)
    const texts = await Promise.all(
      [workerPort, deskPort].map(async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
    )
    expect(texts[1]).toContain('sluiswacht_desk_requests_total{method="GET",status="4xx"} 1')
    expect(texts[1]).toContain('sluiswacht_desk_ready 1')
    expect((await fetch(`http://127.0.0.1:${desk.port}/metrics`)).headers.get('content-type')).not.toContain('version=')
    return new Set([await gate.registry.metrics(), ...texts].flatMap(namesIn))
  } finally {
    await desk.stop()
    await health.stop()
  }
}

interface Panel {
  readonly type: string
  readonly targets?: readonly { readonly expr: string }[]
}

it('the dashboard of Grafana asks for nothing that the programs do not export', async () => {
  const { panels } = JSON.parse(read('grafana', 'sluiswacht.json')) as { readonly panels: readonly Panel[] }
  const known = await exported()
  const asked = panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => expr.match(/sluiswacht_\w+/g) ?? []))
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.filter((name) => !known.has(name))).toEqual([])
  for (const { type, targets } of panels) expect(type === 'row' ? true : (targets?.length ?? 0) > 0).toBe(true)
})

interface Service {
  readonly image?: string
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, unknown>>
}

describe('compose', () => {
  const compose = parse(read('compose', 'compose.yaml'), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>
    readonly volumes: Readonly<Record<string, unknown>>
  }

  it('takes what it asks of the environment from .env.example, and nothing else', () => {
    const asked = new Set([...read('compose', 'compose.yaml').matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name))
    const given = new Set([...read('compose', '.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name))
    expect(given).toEqual(asked)
  })

  it('names services, volumes and files that are there, and images by version', () => {
    const { services, volumes } = compose
    const isThere = (mount: string): boolean => {
      const source = mount.replace(/\$\{\w+\}/, '').split(':')[0] ?? ''
      if (/^\.\.?\//.test(source)) return existsSync(join(DEPLOY, 'compose', source))
      return source === '' || Object.hasOwn(volumes, source)
    }
    for (const [name, { image = '', volumes: mounts = [], depends_on = {} }] of Object.entries(services)) {
      expect(image, name).toMatch(/^(?:[\w./-]+:v?\d|\$\{SLUISWACHT_IMAGE\}$)/)
      expect(Object.keys(depends_on).filter((other) => !Object.hasOwn(services, other))).toEqual([])
      expect(mounts.filter((mount) => !isThere(mount))).toEqual([])
    }
    for (const gate of ['gate-1', 'gate-2']) expect(services[gate]?.depends_on).toHaveProperty('postgres')
  })

  it('gives gate and desk a configuration that they take', () => {
    expect(readConfig(join(DEPLOY, 'compose', 'gate.yaml')).evidence.when_store_is_away).toBe('journal')
    expect(readDeskConfig(join(DEPLOY, 'compose', 'desk.yaml')).metricsAt).toEqual({ host: '0.0.0.0', port: 9464 })
  })
})

describe('the chart', () => {
  const values = parse(read('helm', 'sluiswacht', 'values.yaml')) as object
  const schema = JSON.parse(read('helm', 'sluiswacht', 'values.schema.json')) as SchemaPart
  const templates = readdirSync(join(CHART, 'templates')).map((name) => read('helm', 'sluiswacht', 'templates', name))

  it('uses only values that values.yaml has and values.schema.json knows', () => {
    const used = new Set(
      templates.flatMap((text) => [...text.matchAll(/\.Values\.([\w.]+)/g)].map(([, path]) => path ?? '')),
    )
    expect(used.size).toBeGreaterThan(25)
    for (const path of used) {
      expect(values, path).toHaveProperty(path)
      expect(knows(schema, path.split('.')), path).toBe(true)
    }
  })

  interface Rendered {
    readonly kind: string
    readonly metadata: { readonly name: string }
    readonly data?: Readonly<Record<string, string>>
  }
  const helm = process.env['HELM'] ?? 'helm'
  const run = (...args: readonly string[]): string =>
    execFileSync(helm, [...args, '--kube-version', '1.31.0'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const hasHelm = ((): boolean => {
    try {
      return execFileSync(helm, ['version', '--short'], { encoding: 'utf8' }).startsWith('v3')
    } catch {
      return false
    }
  })()

  // Debian has no helm; where it is installed (or named by HELM) the chart is checked by it.
  it.skipIf(!hasHelm)('is taken by helm, and makes configurations that gate and desk take', () => {
    run('lint', '--strict', CHART)
    const set = [
      'worker.replicas=2',
      'worker.filesClaim=files',
      'schemaPrefix=utrecht_',
      'desk.ingress.enabled=true',
      'desk.ingress.host=a.example',
    ]
    const rendered = parseAllDocuments(run('template', 'utrecht', CHART, ...set.flatMap((one) => ['--set', one])))
      .map((document) => document.toJS() as Rendered | null)
      .filter((one) => one !== null)
    const kinds = rendered.map(({ kind, metadata: { name } }) => `${kind} ${name}`)
    expect(kinds).toEqual(
      expect.arrayContaining(['StatefulSet utrecht-gate', 'Deployment utrecht-desk', 'Deployment utrecht-worker']),
    )
    const data = rendered.find(({ kind }) => kind === 'ConfigMap')?.data
    const gate = parseConfig(data?.['gate.yaml'] ?? '', '/etc/sluiswacht/gate.yaml')
    expect(gate.evidence.store).toBe('postgres://sluiswacht@postgres/sluiswacht?schema=utrecht_gate')
    expect(parseDeskConfig(data?.['desk.yaml'] ?? '', '/etc/sluiswacht/desk.yaml').store).toMatch(/utrecht_desk$/)
    expect(() => run('template', 'x', CHART, '--set', 'database=postgres://u:secret@db/x')).toThrow(/database/)
  })
})

interface SchemaPart {
  readonly properties?: Readonly<Record<string, SchemaPart>>
}

function knows(part: SchemaPart | undefined, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return part !== undefined
  // What is under an object without named properties is free.
  if (part && part.properties === undefined) return true
  return knows(part?.properties?.[first], rest)
}
