import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type GateLog, type JournalMode, openGateLog } from '@sluiswacht/evidence'
import type { GateRecord } from '@sluiswacht/model'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GATE_SECRETS, gateRecord } from '../evidence/gate-records.ts'
import { PostgresServer } from '../evidence/postgres.ts'

const BASE64 = randomBytes(32).toString('base64')
const KEY = { kind: 'value', base64: BASE64, name: 'test' } as const
const WRITER = fileURLToPath(new URL('./journal-writer.ts', import.meta.url))
let server: PostgresServer
const folders: string[] = []
const children: ChildProcess[] = []

beforeAll(async () => {
  server = await PostgresServer.start()
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await server.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'journal-')))
  return folders.at(-1) ?? ''
}

function open(store: string, journal: string, limitBytes = 64 << 20): Promise<GateLog> {
  return openGateLog({ store, key: KEY, journal: { folder: journal, limitBytes } })
}

async function until(log: GateLog, mode: JournalMode, ms = 20_000): Promise<void> {
  for (const end = Date.now() + ms; log.journalState()?.mode !== mode; await wait(20))
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(log.journalState())}`)
}

async function numbers(log: GateLog): Promise<number[]> {
  const found: number[] = []
  for await (const { id } of log.records()) found.push(Number(id.slice(-4)))
  return found
}

async function notes(log: GateLog): Promise<string[]> {
  const found: string[] = []
  for await (const { action } of log.notes()) found.push(action)
  return found
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

describe('a store that goes away', () => {
  it('is waited for in the journal, which is brought over in order and once', async () => {
    const store = server.place('journal_order')
    const place = folder()
    const log = await open(store, place)
    for (const n of upTo(10)) await log.append(gateRecord(n))
    await server.crash()
    for (const n of upTo(30).slice(10)) {
      const content = n === 20 ? [{ item: 1, bytes: Buffer.alloc(2_500_000, 7) }] : []
      await log.append(gateRecord(n, { personKeys: log.personKeysFor('111222333') }), content)
    }
    expect(log.journalState()).toMatchObject({ mode: 'journal', waiting: 20 })
    const raw = Buffer.concat(readdirSync(place).map((name) => readFileSync(join(place, name))))
    expect(raw.length).toBeGreaterThan(30_000)
    for (const secret of GATE_SECRETS) expect(raw.includes(secret), secret).toBe(false)
    await server.up()
    await until(log, 'store')
    await log.append(gateRecord(30))
    expect(await numbers(log)).toEqual(upTo(31))
    expect(await notes(log)).toEqual(['journal-replayed'])
    const found: GateRecord[] = []
    for await (const record of log.records({ personKeys: log.personKeysFor('111222333') })) found.push(record)
    expect(found).toHaveLength(20)
    const kept = found.find(({ id }) => id.endsWith('0020'))?.items[1]?.content ?? ''
    expect(Buffer.from((await log.content(kept)) ?? []).equals(Buffer.alloc(2_500_000, 7))).toBe(true)
    expect(await log.verify()).toMatchObject({ intact: true, events: 32 })
    await log.close()
  })

  it('comes and goes while many records come in: none is lost, none is there twice', async () => {
    const log = await open(server.place('journal_busy'), folder())
    const stored: number[] = []
    let stop = false
    let next = 0
    const writers = upTo(4).map(async () => {
      while (!stop) {
        const n = next++
        await log.append(gateRecord(n))
        stored.push(n)
        await wait(2)
      }
    })
    for (const pause of [150, 500, 200]) {
      await wait(pause)
      await server.crash()
      await wait(pause)
      await server.up()
    }
    await wait(500)
    stop = true
    await Promise.all(writers)
    await until(log, 'store')
    expect((await numbers(log)).toSorted((a, b) => a - b)).toEqual(stored.toSorted((a, b) => a - b))
    expect(await log.verify()).toMatchObject({ intact: true })
    await log.close()
  })

  it('does not keep a gate from starting that saw it before', async () => {
    const store = server.place('journal_start')
    const place = folder()
    await (await open(store, place)).close()
    await server.crash()
    await expect(open(store, folder())).rejects.toMatchObject({ code: 'ERR_GATE_LOG_FAILED', problem: 'gone' })
    const log = await open(store, place)
    await log.append(gateRecord(1))
    await log.remember('reason', 'kept here', Date.now() + 60_000)
    expect(await log.recall('reason', Date.now())).toBe('kept here')
    await log.close()
    await server.up()
    const again = await open(store, place)
    await until(again, 'store')
    expect(await numbers(again)).toEqual([1])
    await again.close()
  })
})

describe('a gate that is killed', () => {
  it('while it journals and while it brings over: what was told to be on disk is stored once', async () => {
    const store = server.place('journal_killed')
    const place = folder()
    const first = await writer(store, place, 0, 20)
    await first.says('stored 3')
    await server.crash()
    await first.says('stored 12')
    await first.kill()
    const second = await writer(store, place, 100, 40)
    await second.says('stored 125')
    await second.kill()
    const told = [...first.stored(), ...second.stored()]
    await server.up()
    for (const pause of [0, 60]) {
      const bringing = await writer(store, place, 0, 0)
      await bringing.says('mode replaying')
      await wait(pause)
      await bringing.kill()
    }
    const log = await open(store, place)
    await until(log, 'store')
    const kept = await numbers(log)
    // The one that was on its way when the process died may be there too.
    expect(told.filter((n) => !kept.includes(n))).toEqual([])
    expect(kept.length).toBeLessThanOrEqual(told.length + 2)
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept).toEqual(kept.toSorted((a, b) => a - b))
    expect(await log.verify()).toMatchObject({ intact: true })
    await log.close()
  })
})

describe('a journal that', () => {
  it('is full refuses, and takes up again when it is empty', async () => {
    const log = await open(server.place('journal_full'), folder(), 512 << 10)
    await server.crash()
    let refused: unknown
    for (let n = 0; n < 3000 && refused === undefined; n += 1)
      await log.append(gateRecord(n)).catch((cause: unknown) => (refused = cause))
    expect(refused).toMatchObject({ code: 'ERR_GATE_LOG_FAILED', problem: 'full' })
    await server.up()
    await until(log, 'store')
    const kept = await numbers(log)
    expect(kept).toEqual(upTo(kept.length))
    await server.crash()
    await log.append(gateRecord(4000))
    await server.up()
    await until(log, 'store')
    expect((await numbers(log)).at(-1)).toBe(4000)
    await log.close()
  })

  it('was tampered with stops everything', async () => {
    const cases = [
      ['DELETE FROM gate_entry WHERE seq = 3', 'missing'],
      ['UPDATE gate_entry SET at = at + 1 WHERE seq = 2', 'changed'],
      ['UPDATE gate_entry SET sealed_record = zeroblob(80) WHERE seq = 2', 'changed'],
      ['DELETE FROM gate_entry WHERE seq = 5', 'cut-off'],
    ].map(([statement = '', damage = ''], n) => {
      return { statement, damage, store: server.place(`journal_tampered_${n}`), place: folder() }
    })
    for (const { store, place } of cases) await (await open(store, place)).close()
    await server.crash()
    for (const { statement, store, place } of cases) {
      const log = await open(store, place)
      for (const n of upTo(5)) await log.append(gateRecord(n))
      await log.close()
      const database = new DatabaseSync(join(place, 'journal.sqlite'))
      database.exec(statement)
      database.close()
    }
    await server.up()
    for (const { damage, store, place } of cases) {
      const log = await open(store, place)
      await until(log, 'stopped')
      await expect(log.append(gateRecord(9))).rejects.toMatchObject({ code: 'ERR_JOURNAL_DAMAGED', damage })
      await log.close()
    }
  })
})

interface Writer {
  says(line: string): Promise<void>
  stored(): number[]
  kill(): Promise<void>
}

async function writer(store: string, place: string, from: number, count: number): Promise<Writer> {
  const child = spawn(process.execPath, [WRITER, store, place, BASE64, String(from), String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const says = async (line: string): Promise<void> => {
    for (const end = Date.now() + 20_000; !said.split('\n').includes(line); await wait(5))
      if (Date.now() > end) throw new Error(`no "${line}" in:\n${said.slice(-2000)}`)
  }
  await Promise.race([says('mode store'), says('mode journal'), says('mode replaying')])
  return {
    says,
    stored: () => [...said.matchAll(/^stored (\d+)$/gm)].map(([, n]) => Number(n)),
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
}
