/**
 * Linking beside Splink on the same made-up records: precision, recall and time in one table.
 * node bench/link-peers.ts [MENTIONS, default 40000]. Splink is kept out of the product:
 * python3 -m venv bench/peers/linking/.venv && bench/peers/linking/.venv/bin/pip install -r bench/peers/linking/requirements.txt
 * (or PEERS_PYTHON names a python that has it). Without it only our own lines are printed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SubjectInDocument } from '@sluiswacht/model'
import { linkPeople } from '../packages/subjects/src/index.ts'

interface Line {
  readonly who: string
  /** For each record, who it was taken for. */
  readonly clusters: readonly string[]
  readonly seconds: number
  readonly processor: number
}
type Told = SubjectInDocument & { readonly truth: number }

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'link-peers-'))
try {
  const path = join(work, 'records.ndjson')
  spawnSync(process.execPath, [here('link.ts'), process.argv[2] ?? '40000', '--persons', path], { stdio: 'inherit' })
  const records = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Told => JSON.parse(line))
  const lines = [
    ours('sluiswacht', records),
    ours('sluiswacht, each record by itself', records.map(alone)),
    ...splink(path),
  ]
  console.log('\n| on the same records | B-cubed P | R | F1 | seconds | processor seconds |\n|---|---|---|---|---|---|')
  for (const line of lines) console.log(row(line, records))
} finally {
  rmSync(work, { recursive: true, force: true })
}

function ours(who: string, records: readonly Told[]): Line {
  const begin = performance.now()
  const cpu = process.cpuUsage()
  const people = linkPeople(records)
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - begin) / 1000
  const idAt = new Map<string, string>(
    people.flatMap(({ id, mentions }) => mentions.map(({ document, start }) => [`${document} ${start}`, id] as const)),
  )
  const clusters = records.map(({ document, mentions }) => idAt.get(`${document} ${mentions[0]?.start}`) ?? '')
  return { who, clusters, seconds, processor: (user + system) / 1e6 }
}

/** The record without what stands around it, as a library that compares rows sees it. */
function alone(record: Told, at: number): Told {
  const document = `r${at}`
  return { ...record, document, mentions: record.mentions.map((mention) => ({ ...mention, document })) }
}

function splink(path: string): Line[] {
  const python = process.env['PEERS_PYTHON'] ?? here('peers/linking/.venv/bin/python')
  if (!existsSync(python)) {
    console.log('Splink is not installed: see the first lines of bench/link-peers.ts')
    return []
  }
  const { stdout, stderr, status } = spawnSync(python, [here('peers/linking/with_splink.py'), path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`Splink failed: ${stderr.slice(-500)}`)
  const told = JSON.parse(stdout) as { seconds: number; processor: number; clusters: Record<string, string[]> }
  return Object.entries(told.clusters).map(([threshold, clusters]) => ({
    who: `Splink, threshold ${threshold}`,
    clusters,
    seconds: told.seconds,
    processor: told.processor,
  }))
}

function row({ who, clusters, seconds, processor }: Line, records: readonly Told[]): string {
  const sizes = new Map<string, number>()
  const count = (key: string): void => void sizes.set(key, (sizes.get(key) ?? 0) + 1)
  records.forEach(({ truth }, at) => {
    count(`g ${clusters[at]}`)
    count(`t ${truth}`)
    count(`b ${clusters[at]} ${truth}`)
  })
  let precision = 0
  let recall = 0
  records.forEach(({ truth }, at) => {
    const both = sizes.get(`b ${clusters[at]} ${truth}`) ?? 0
    precision += both / (sizes.get(`g ${clusters[at]}`) ?? 1)
    recall += both / (sizes.get(`t ${truth}`) ?? 1)
  })
  const [p, r] = [precision / records.length, recall / records.length]
  const f1 = (2 * p * r) / (p + r)
  return `| ${who} | ${p.toFixed(3)} | ${r.toFixed(3)} | ${f1.toFixed(3)} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} |`
}
