import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openInquiry } from '@sluiswacht/evidence'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PostgresServer } from './postgres.ts'
import { found, KEY, part, person } from './sample.ts'

const INGEST = fileURLToPath(new URL('ingest.ts', import.meta.url))
const KILLS = Number(process.env['KILLS'] ?? 50)
/** More than are stored before the last kill. */
const FILES = 1500
/** After so many kills all is read back; after each of the others, what was said to be stored since. */
const LOOK_WHOLE = 10

/** The same moments every time. */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}
let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'faults-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

/** Starts an ingest; gives the process, and what it said it had stored when it ended. */
function ingest(place: string) {
  const child = spawn(process.execPath, [INGEST, place, String(FILES)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  let rest = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
  })
  const ended = new Promise<string[]>((resolve) => child.on('close', () => resolve(said)))
  return { child, said, ended, errors: () => errors }
}

async function storedIn(place: string): Promise<string[]> {
  const inquiry = await openInquiry(place, { mode: 'read', key: KEY })
  try {
    const files = await Array.fromAsync(inquiry.contents.files({ texts: true }))
    for (const { path, parts } of files) expect(parts.length, path).toBe(2)
    const people = await inquiry.people.all()
    expect([0, 50]).toContain(people.length)
    expect(await inquiry.events.verify()).toMatchObject({ intact: true })
    return files.map(({ path }) => path)
  } finally {
    await inquiry.close()
  }
}

/** Of these paths, those that are stored whole. */
async function whichAreStored(place: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const inquiry = await openInquiry(place, { mode: 'read', key: KEY })
  try {
    const stored: string[] = []
    for (const path of paths) if ((await inquiry.contents.file(path))?.parts.length === 2) stored.push(path)
    expect(await inquiry.events.verify()).toMatchObject({ intact: true })
    return stored
  } finally {
    await inquiry.close()
  }
}

// Both stores at the same time: each process that is killed leaves a core idle while it starts.
test.concurrent.each([
  { name: 'SQLite', place: () => join(work, 'killed') },
  { name: 'PostgreSQL', place: () => server.place('killed') },
])(
  `killed ${KILLS} times while storing on $name, nothing that was stored is lost and nothing is half`,
  async ({ place }) => {
    const at = place()
    const told = new Set<string>()
    const random = moments(2026)
    for (let round = 1; round <= KILLS; round++) {
      const { child, said, ended } = ingest(at)
      const goal = Math.floor(random.next().value * 12)
      while (said.length < goal && child.exitCode === null) await wait(1)
      await wait(random.next().value * 25)
      expect(child.exitCode, 'killed at work').toBeNull()
      child.kill('SIGKILL')
      const fresh = (await ended).filter((path) => path !== 'end' && !told.has(path))
      for (const path of fresh) told.add(path)
      const stored = new Set(round % LOOK_WHOLE === 0 ? await storedIn(at) : await whichAreStored(at, fresh))
      const lost = (round % LOOK_WHOLE === 0 ? [...told] : fresh).filter((path) => !stored.has(path))
      expect(lost, `round ${round}`).toEqual([])
    }
    const whole = ingest(at)
    const last = await whole.ended
    expect(last.at(-1), whole.errors()).toBe('end')
    expect(await storedIn(at)).toHaveLength(FILES)
  },
)

test('PostgreSQL that crashes and comes back under load costs time, not data', async () => {
  const at = server.place('crashed')
  const { said, ended, errors, child } = ingest(at)
  for (const goal of [20, 150]) {
    while (said.length < goal && child.exitCode === null) await wait(2)
    await server.crash()
    await wait(700)
    await server.up()
  }
  const told = await ended
  expect(told.at(-1), errors()).toBe('end')
  expect(await storedIn(at)).toHaveLength(FILES)
})

test('connections that are ended while much is asked at once are taken back together', async () => {
  const inquiry = await openInquiry(server.place('cut'), { mode: 'scan', key: KEY })
  try {
    await inquiry.files.sync([found('a.txt'), found('b.txt')], [])
    let over = false
    let asked = 0
    const counts = new Set<number>()
    const asking = Array.from({ length: 12 }, async (_, n) => {
      for (; !over; asked++) {
        if (n % 3 === 0) await inquiry.files.addUnreachable([{ path: `${asked}`, code: 'not-found' }])
        else counts.add((await inquiry.files.waiting()).length)
      }
    })
    for (let n = 0; n < 6; n++) {
      await wait(250)
      await server.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sluiswacht'")
    }
    const before = asked
    // All go on, each more than once.
    await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(before + 100)
    over = true
    await Promise.all(asking)
    expect([...counts]).toEqual([2])
  } finally {
    await inquiry.close()
  }
}, 120_000)

test('a server that is not there, and a password in its address, are told without the password', async () => {
  const place = `postgres://u:geheim-wachtwoord@localhost/x?host=${encodeURIComponent(work)}&schema=none`
  const failure = await openInquiry(place, { mode: 'scan', key: KEY }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'ERR_STORE_FAILED', problem: 'gone' })
  expect(String(failure)).not.toContain('geheim')
})

test('a full disk is told as such; with room again, everything goes on', async (context) => {
  const disk = join(work, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk]).status !== 0) return context.skip()
  try {
    const at = join(disk, 'inquiry')
    let inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
    await inquiry.files.sync(
      Array.from({ length: 300 }, (_, n) => found(`f${n}`)),
      [],
    )
    const store = async (): Promise<void> => {
      for (const { id, path } of await inquiry.files.waiting()) {
        const writer = await inquiry.contents.begin(id, path.padStart(64, '0'), 100)
        await writer.add(part(path))
        await writer.add(part(path, { part: 'bijlage' }))
        await writer.finish()
      }
      await inquiry.people.replace([person('a')])
    }
    await expect(store()).rejects.toMatchObject({ code: 'ERR_STORE_FAILED', problem: 'full' })
    await inquiry.close()
    spawnSync('mount', ['-o', 'remount,size=50m', disk])
    inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
    await store()
    await inquiry.close()
    expect(await wholeFilesIn(at)).toBe(300)
  } finally {
    spawnSync('umount', [disk])
  }
})

async function wholeFilesIn(at: string): Promise<number> {
  const inquiry = await openInquiry(at, { mode: 'read', key: KEY })
  const files = await Array.fromAsync(inquiry.contents.files({ texts: false }))
  await inquiry.close()
  return files.filter(({ parts }) => parts.length === 2).length
}
