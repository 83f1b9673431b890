/**
 * Speed of the evidence store: findings stored a second, people indexed, and how long a question takes.
 * node bench/store.ts [--files 20000] [--people 1000000] [--store sqlite|postgres|both]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type IndexedPerson, type Inquiry, openInquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, Finding, InspectedPart } from '@sluiswacht/model'
import { matchQuery, queryKeys, searchKeys } from '@sluiswacht/subjects'
import { PostgresServer } from '../tests/evidence/postgres.ts'
import { KEY } from '../tests/evidence/sample.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    people: { type: 'string', default: '1000000' },
    store: { type: 'string', default: 'both' },
  },
})
const FINDINGS_A_FILE = 10
const LANES = 64
const CANDIDATES = 200

const GIVEN = [
  'Jan',
  'Maria',
  'Fatima',
  'Mohammed',
  'Sem',
  'Emma',
  'Willeke',
  'Youssef',
  'Noor',
  'Daan',
  'Ayşe',
  'Pieter',
  'Sanne',
  'Kees',
  'Lotte',
  'Ahmed',
]
const SYLLABLES = [
  'bak',
  'ker',
  'vis',
  'ser',
  'mul',
  'der',
  'smi',
  'ten',
  'jan',
  'sen',
  'wit',
  'veld',
  'huis',
  'kamp',
  'berg',
  'dijk',
  'meer',
  'zand',
  'brug',
  'groen',
  'hof',
  'stra',
  'wal',
  'linde',
]
const COMMON = ['de Jong', 'Jansen', 'de Vries', 'Bakker', 'van Dijk', 'Visser', 'Smit', 'Meijer']

/** The same people every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}
const random = numbers(2026)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next().value * list.length)]!

function surname(): string {
  if (random.next().value < 0.1) return pick(COMMON)
  const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)
  return name[0]!.toUpperCase() + name.slice(1)
}

function makePerson(n: number): AffectedPerson {
  const document = `map/${n % 100_000}.docx`
  return {
    id: n.toString(16).padStart(16, '0'),
    name: `${pick(GIVEN)} ${surname()}`,
    aliases: [],
    role: 'client',
    minor: false,
    identifiers: {
      bsn: [String(100_000_000 + n)],
      dob: [`19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`],
      email: [`p${n}@voorbeeld.nl`],
    },
    categories: ['health'],
    certainty: 'certain',
    reasons: ['bsn'],
    documents: [document],
    mentions: [
      { document, part: null, label: 'PERSON', start: 10, end: 26 },
      { document, part: null, label: 'BSN', start: 40, end: 49 },
    ],
  }
}

function makePart(n: number): InspectedPart {
  const text =
    `Verslag ${n} over de aanvraag van ${pick(GIVEN)} ${surname()}; huisbezoek, inkomen en zorg besproken.\n`.repeat(20)
  const findings = Array.from(
    { length: FINDINGS_A_FILE },
    (_, at): Finding => ({
      label: at % 2 ? 'PERSON' : 'BSN',
      start: at * 50,
      end: at * 50 + 12,
      text: `waarde ${n}.${at}`,
      value: `waarde ${n}.${at}`,
      score: 0.93,
      confidence: 'high',
      reasons: ['form', 'context: BSN'],
      subject: `s${at % 4}`,
    }),
  )
  const subjects = Array.from({ length: 4 }, (_, at) => ({
    key: `s${at}`,
    name: `${pick(GIVEN)} ${surname()}`,
    role: 'client' as const,
    minor: false,
    identifiers: { bsn: ['111222333'] },
    aliases: [],
  }))
  const detection = {
    language: 'nl',
    documentType: { type: 'other' as const, score: 0.6 },
    personalData: true,
    findings,
    categories: [],
    subjects,
  }
  return {
    path: '',
    part: null,
    mediaType: 'text/plain',
    status: 'read',
    text,
    images: [],
    ocr: false,
    warnings: [],
    detection,
  }
}

async function ingest(inquiry: Inquiry, files: number): Promise<number> {
  const found = Array.from({ length: files }, (_, n) => ({
    path: `map/${n}.docx`,
    location: '',
    bytes: 100,
    modified: 1,
  }))
  await inquiry.files.sync(found, [])
  const waiting = (await inquiry.files.waiting()).values()
  const parts = Array.from({ length: 500 }, (_, n) => makePart(n))
  const started = performance.now()
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const { id } of waiting) {
        const writer = await inquiry.contents.begin(id, id.toString(16).padStart(64, '0'), 100)
        await writer.add(parts[id % parts.length]!)
        await writer.finish()
      }
    }),
  )
  return performance.now() - started
}

async function index(inquiry: Inquiry, count: number): Promise<number> {
  const started = performance.now()
  await inquiry.people.replace({
    *[Symbol.iterator](): Generator<IndexedPerson> {
      for (let n = 0; n < count; n++) {
        const person = makePerson(n)
        yield { person, keys: searchKeys(person) }
      }
    },
  })
  await inquiry.people.settle()
  return performance.now() - started
}

async function ask(inquiry: Inquiry, question: string): Promise<{ ms: number; found: number }> {
  const times: number[] = []
  let found = 0
  for (let n = 0; n < 15; n++) {
    const started = performance.now()
    const candidates = await inquiry.people.find(queryKeys(question), CANDIDATES)
    found = candidates.filter((person) => matchQuery([question], person) > 0).length
    times.push(performance.now() - started)
  }
  // The slowest of warm questions; the first reads the index from disk.
  return { ms: Math.max(...times.slice(1)), found }
}

/** By the clock, and by the processor time of this process: the machine may be busy with other things. */
async function tell(what: string, count: number, work: () => Promise<number>): Promise<void> {
  const before = process.cpuUsage()
  const ms = await work()
  const { user, system } = process.cpuUsage(before)
  const perSecond = (time: number): string => Math.round((count * 1000) / time).toLocaleString('en')
  console.log(
    `${what}: ${count} in ${(ms / 1000).toFixed(1)} s: ${perSecond(ms)}/s by the clock, ${perSecond((user + system) / 1000)}/s of processor time`,
  )
}

const work = mkdtempSync(join(tmpdir(), 'bench-'))
const server = values.store === 'sqlite' ? undefined : await PostgresServer.start()
try {
  const places = [
    { name: 'SQLite', at: join(work, 'inquiry'), wanted: values.store !== 'postgres' },
    { name: 'PostgreSQL', at: server?.place('bench') ?? '', wanted: server !== undefined },
  ]
  for (const { name, at, wanted } of places) {
    if (!wanted) continue
    const inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
    const findings = Number(values.files) * FINDINGS_A_FILE
    await tell(`${name}: findings stored`, findings, () => ingest(inquiry, Number(values.files)))
    await tell(`${name}: people indexed`, Number(values.people), () => index(inquiry, Number(values.people)))
    for (const question of [
      '100004711',
      'p4711@voorbeeld.nl',
      'Willeke Bakkerberg',
      'Wileke Backerberg',
      'Jan de Jong',
      'J. de Vries',
      'Jansen',
    ]) {
      const { ms, found } = await ask(inquiry, question)
      console.log(`${name}: find ${question}: ${ms.toFixed(1)} ms at most of 14 (${found} fit)`)
    }
    await inquiry.close()
  }
} finally {
  await server?.stop()
  rmSync(work, { recursive: true, force: true })
}
