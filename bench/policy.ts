/**
 * Microseconds a policy decision takes: `npm run bench:policy`. A day of questions as a gate of 2,000 staff asks them
 * (departments, services, accounts and classes of content as drawn below, seeded), on the default policy with its first
 * use filled in; then the cost of a question that nobody asked before, and of reading the policy.
 */
import { DATA_CLASSES, type DataClass, type PolicyQuestion } from '@sluiswacht/model'
import { DEFAULT_POLICY, readPolicy } from '@sluiswacht/policy'

const QUESTIONS = 100_000
const NEW_QUESTIONS = 1_000

/** Mulberry32: small, seeded. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const next = random(20_261_122)
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
const departments = Array.from({ length: 40 }, (_, index) => `Afdeling ${index}`)
const services = ['chatgpt', 'claude', 'gemini', 'm365-copilot', 'deepseek', 'mistral', undefined] as const

function classes(): DataClass[] {
  const found = DATA_CLASSES.filter(
    (one) => one !== 'none' && next() < (one === 'personal' || one === 'contact' ? 0.4 : 0.06),
  )
  return found.length > 0 ? found : ['none']
}

function question(index: number): PolicyQuestion {
  const dataClasses = classes()
  const personalData = !dataClasses.includes('none')
  const id = pick(services)
  return {
    at: new Date(Date.UTC(2026, 10, 23, 7, 0, index % 28_800)).toISOString(),
    user: { pseudonym: `u${Math.floor(next() * 2_000)}`, department: pick(departments), roles: [], trainings: [] },
    service: {
      ...(id !== undefined && { id }),
      host: id === undefined ? `ai${Math.floor(next() * 20)}.example` : `${id}.example`,
      action: pick(['prompt', 'prompt', 'prompt', 'upload', 'announce', 'housekeeping']),
      accountKind: pick(['free', 'unknown', 'enterprise', 'anonymous']),
      websocket: false,
    },
    content: {
      labels: personalData ? { PERSON: 1 + Math.floor(next() * 9) } : {},
      categories: [],
      documentTypes: [],
      people: personalData ? 1 + Math.floor(next() * 30) : 0,
      minors: dataClasses.includes('minors') ? 1 : 0,
      personalData,
      dataClasses,
      fullyRead: !dataClasses.includes('unread'),
      unreadCauses: dataClasses.includes('unread') ? ['timeout'] : [],
      maskable: next() < 0.8,
    },
  }
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) * 1000
}

function told(name: string, micros: number[]): void {
  const sorted = micros.toSorted((one, other) => one - other)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  const mean = micros.reduce((sum, one) => sum + one, 0) / micros.length
  console.log(`${name.padEnd(34)} mean ${mean.toFixed(1)} µs   p50 ${at(0.5)}   p99 ${at(0.99)}   p99.9 ${at(0.999)}`)
}

const first = timed(() => readPolicy(DEFAULT_POLICY))
const again = timed(() => readPolicy(DEFAULT_POLICY))
const policy = readPolicy(DEFAULT_POLICY)
const day = Array.from({ length: QUESTIONS }, (_, index) => question(index))
told(
  'a day of questions, from the start',
  day.map((one) => timed(() => policy.decide(one))),
)
told(
  'the same day, all answers known',
  day.map((one) => timed(() => policy.decide(one))),
)
const fresh = Array.from({ length: NEW_QUESTIONS }, (_, index) => ({
  ...question(index),
  user: { pseudonym: 'u', department: `Nieuw ${index}`, roles: [], trainings: [] },
}))
told(
  'never asked before',
  fresh.map((one) => timed(() => policy.decide(one))),
)
console.log(`reading the policy: ${(first / 1000).toFixed(0)} ms the first time, ${(again / 1000).toFixed(0)} ms after`)
