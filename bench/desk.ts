// The API of the desk under load: `node bench/desk.ts [--people 1000000] [--seconds 60] [--rate 100] [--store postgres|sqlite]`.
// A server of its own process, people and desk in one store; every request is sent at its time, whether the one before
// was answered or not, and its delay counts from that time.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DeskClient } from '../tests/desk/desk-client.ts'
import { madeUpInquiry, madeUpPerson } from '../tests/desk/inquiry-store.ts'
import { freePort, KEY, PASSWORD } from '../tests/desk/running-desk.ts'
import { PostgresServer } from '../tests/evidence/postgres.ts'

const FILTERS = [
  'minor=true',
  'category=any',
  'category=health&sort=documents',
  'contact=letter',
  'role=client&minor=false',
  'certainty=possible',
  'sort=certainty',
  'affected=true',
  'contact=protected',
  'label=BSN&sort=severity',
] as const

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '100' },
    store: { type: 'string', default: 'postgres' },
  },
})
const people = Number(values.people)
const rate = Number(values.rate)
const requests = Number(values.seconds) * rate

const work = mkdtempSync(join(tmpdir(), 'bench-desk-'))
const postgres = values.store === 'postgres' ? await PostgresServer.start() : undefined
const place = (name: string): string => postgres?.place(name) ?? join(work, name)
const port = await freePort()
let began = performance.now()
await madeUpInquiry(place('people'), people)
console.log(`${people} people stored in ${seconds(began)} s`)

writeFileSync(
  join(work, 'desk.yaml'),
  `store: ${JSON.stringify(place('desk'))}
sign_in: { second_factor: optional }
limits: { requests_per_minute: 1000000 }
inquiries: [{ id: veel, name: Veel mensen, store: ${JSON.stringify(place('people'))} }]
`,
)
const cli = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url))
const server = spawn(process.execPath, [cli, 'serve', '--config', join(work, 'desk.yaml'), '--port', String(port)], {
  env: { ...process.env, SLUISWACHT_KEY: KEY.base64 },
  stdio: ['ignore', 'ignore', 'pipe'],
})
let said = ''
server.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
try {
  while (!/code: [A-Z0-9-]+/.test(said)) await wait(100)
  const origin = `http://localhost:${port}`
  const administrator = new DeskClient(origin)
  const code = /code: ([A-Z0-9-]+)/.exec(said)?.[1]
  await administrator.ok('post', '/setup', { code, login: 'beheer', name: 'Beheer', password: PASSWORD })
  const roles = ['privacy_officer', 'auditor']
  const { invitation } = await administrator.ok('post', '/accounts', { login: 'meting', name: 'Meting', roles })
  const officer = new DeskClient(origin)
  await officer.ok('post', '/invitation', { login: 'meting', code: invitation, password: PASSWORD })
  const cases: { readonly id: string }[] = []
  for (let n = 0; n < 200; n += 1) cases.push(await officer.ok('post', '/cases', { opening: opening(n) }))
  began = performance.now()
  await officer.ok('get', '/inquiries/veel/people')
  console.log(`list of people at hand in ${seconds(began)} s`)
  began = performance.now()
  while (!(await officer.ok('get', '/inquiries/veel')).figures) await wait(500)
  console.log(`figures counted in ${seconds(began)} s`)

  const versions = new Map(cases.map(({ id }) => [id, 1]))
  const MIX: readonly (readonly [name: string, share: number, ask: (n: number) => Promise<unknown>])[] = [
    ['overview', 10, () => officer.ask('get', '/overview')],
    ['inquiry', 8, () => officer.ask('get', '/inquiries/veel')],
    [
      'people, filtered',
      25,
      (n) => officer.ask('get', `/inquiries/veel/people?${FILTERS[n % FILTERS.length]}&page=${(n % 40) + 1}`),
    ],
    ['person', 12, (n) => officer.ask('get', `/inquiries/veel/people/${madeUpPerson((n * 7_919) % people).id}`)],
    ['cases', 10, (n) => officer.ask('get', `/cases?state=open&page=${(n % 4) + 1}`)],
    ['case', 12, (n) => officer.ask('get', `/cases/${cases[n % cases.length]?.id}`)],
    ['note in a case', 8, (n) => happen(n)],
    ['register', 5, (n) => officer.ask('get', `/register?page=${(n % 4) + 1}`)],
    ['statistics', 3, () => officer.ask('get', '/statistics?year=2026')],
    [
      'find',
      4,
      (n) =>
        officer.ask('post', '/find', { query: [madeUpPerson((n * 104_729) % people).name], reason: 'Inwoner belt.' }),
    ],
    ['audit', 3, () => officer.ask('get', '/audit')],
  ]
  // The changes of one case follow on each other, as those of one person do.
  const last = new Map<string, Promise<unknown>>()
  function happen(n: number): Promise<unknown> {
    const id = cases[n % cases.length]?.id ?? ''
    const version = versions.get(id) ?? 1
    versions.set(id, version + 1)
    const happening = { type: 'note', text: `Notitie ${n}` }
    const next = (last.get(id) ?? Promise.resolve()).then(() =>
      officer.ask('post', `/cases/${id}/happenings`, { version, happening }),
    )
    last.set(id, next)
    return next
  }
  const plan = MIX.flatMap(([name, share, ask]) => Array.from({ length: share }, () => ({ name, ask })))
  await run(plan, rate * 5, false)
  const cpu = cpuMs()
  await run(plan, requests, true)
  console.log(`processor time of the server: ${((cpuMs() - cpu) / requests).toFixed(2)} ms a request`)
} finally {
  server.kill('SIGTERM')
  await postgres?.stop()
  rmSync(work, { recursive: true, force: true })
}

/** Of the server since its start, in milliseconds (Linux: 100 ticks a second). */
function cpuMs(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

interface Planned {
  readonly name: string
  readonly ask: (n: number) => Promise<unknown>
}

async function run(plan: readonly Planned[], count: number, told: boolean): Promise<void> {
  const delays = new Map<string, number[]>()
  let wrong = 0
  const start = performance.now() + 100
  const running: Promise<void>[] = []
  for (let n = 0; n < count; n += 1) {
    const due = start + (n * 1000) / rate
    const early = due - performance.now()
    if (early > 1) await wait(early)
    const { name, ask } = plan[(n * 37) % plan.length] ?? plan[0] ?? { name: '', ask: async () => undefined }
    running.push(
      ask(n).then((answer) => {
        if ((answer as { status: number }).status !== 200) wrong += 1
        const list = delays.get(name) ?? []
        list.push(performance.now() - due)
        delays.set(name, list)
      }),
    )
  }
  await Promise.all(running)
  if (!told) return
  const all = [...delays.values()].flat()
  console.log(`${count} requests at ${rate}/s, ${wrong} not answered with 200`)
  for (const [name, list] of [['all', all] as const, ...delays]) console.log(line(name, list))
}

function line(name: string, list: readonly number[]): string {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `${name.padEnd(18)} ${String(list.length).padStart(6)}  p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`
}

function opening(n: number): object {
  const facts = {
    role: 'controller',
    cause: n % 2 ? 'misdirected_email' : 'lost_device',
    number_of_subjects: { min: n, max: n * 2 },
    data_kinds: ['naam'],
  }
  return { type: 'opened', title: `Zaak ${n}`, origin: 'report', facts, unknown: [], department: `Afdeling ${n % 9}` }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
