import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backupLog, type GateLog, openGateLog, restoreLog } from '@sluiswacht/evidence'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesUnder } from './filled.ts'
import { BODY, GATE_SECRETS, gateRecord } from './gate-records.ts'
import { PostgresServer } from './postgres.ts'
import { KEY, OTHER_KEY, part } from './sample.ts'

let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'gate-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

async function using<T>(store: string, task: (log: GateLog) => Promise<T>): Promise<T> {
  const log = await openGateLog({ store, key: KEY })
  try {
    return await task(log)
  } finally {
    await log.close()
  }
}
const idsOf = async (log: GateLog, filter = {}): Promise<string[]> =>
  (await Array.fromAsync(log.records(filter))).map(({ id }) => id)
const id = (n: number): string => gateRecord(n).id
const at = (n: number): number => Date.parse(gateRecord(n).at)
const BY = { actor: 'beheerder', reason: 'termijn' }

/** Changes what is stored behind the back of the log. */
async function tamper(store: string, statement: string): Promise<void> {
  const schema = /schema=(\w+)/.exec(store)?.[1]
  if (schema !== undefined) {
    await server.query(`SET search_path = ${schema}; ${statement}`)
    return
  }
  const database = new DatabaseSync(join(store, 'gate.sqlite'))
  database.exec(statement)
  database.close()
}

describe.each([
  { name: 'SQLite', place: (name: string) => join(work, name) },
  { name: 'PostgreSQL', place: (name: string) => server.place(name) },
])('the log of the gate on $name', ({ name, place }) => {
  let count = 0
  const fresh = (): string => place(`g${(count += 1)}_${name.toLowerCase()}`)

  test('gives back what was added, in order, after closing and opening', async () => {
    const store = fresh()
    await using(store, async (log) => {
      for (const n of [1, 2, 3]) await log.append(gateRecord(n, { personKeys: log.personKeysFor(`persoon ${n}`) }))
    })
    await using(store, async (log) => {
      const records = await Array.fromAsync(log.records())
      expect(records).toEqual([1, 2, 3].map((n) => gateRecord(n, { personKeys: log.personKeysFor(`persoon ${n}`) })))
      expect(await log.verify()).toMatchObject({ intact: true, events: 3 })
    })
  })

  test.each(['SQLite', 'PostgreSQL'])('a backup is restored on %s with records, keys and content', async (other) => {
    const store = fresh()
    const file = join(work, `${name}-${other}.backup`)
    const to = other === 'SQLite' ? join(work, `back-${name}`) : server.place(`back_${name.toLowerCase()}`)
    await using(store, async (log) => {
      await log.append(gateRecord(1, { personKeys: log.personKeysFor('anna de boer') }), [{ item: 0, bytes: BODY }])
      await log.append(gateRecord(2))
    })
    const made = await backupLog('gate', store, file, KEY)
    expect(made.events).toBe(2)
    expect(await restoreLog('gate', file, to, KEY)).toEqual(made)
    const all = async (log: GateLog) => {
      const records = await Array.fromAsync(log.records())
      const kept = records[0]?.items[0]?.content
      const content = Buffer.from((kept === undefined ? undefined : await log.content(kept)) ?? [])
      return [records, content.equals(BODY), await idsOf(log, { personKeys: log.personKeysFor('anna de boer') })]
    }
    expect(await using(to, all)).toEqual(await using(store, all))
    expect((await using(to, all))[1]).toBe(true)
  })

  test('many at once are one chain without gaps, also from two gates', async () => {
    const store = fresh()
    await using(store, (one) =>
      using(store, async (two) => {
        await Promise.all(Array.from({ length: 400 }, (_, n) => (n % 2 ? one : two).append(gateRecord(n))))
        expect(await one.verify()).toMatchObject({ intact: true, events: 400 })
        expect(new Set(await idsOf(two)).size).toBe(400)
      }),
    )
  })

  test('is asked by time, id, service, effect and person', async () => {
    await using(fresh(), async (log) => {
      const found = [part('x').detection]
      const keys = log.personKeysOf(found)
      await log.append(gateRecord(1, { personKeys: keys }))
      await log.append(gateRecord(2, { service: 'claude' }))
      await log.append(gateRecord(3))
      expect(await idsOf(log, { from: at(2) })).toEqual([id(2), id(3)])
      expect(await idsOf(log, { until: at(2) })).toEqual([id(1)])
      expect(await idsOf(log, { ids: [id(2), 'x'] })).toEqual([id(2)])
      expect(await idsOf(log, { services: ['claude'] })).toEqual([id(2)])
      expect(await idsOf(log, { effects: ['allow'] })).toEqual([])
      expect(await idsOf(log, { withContent: true })).toEqual([])
      for (const query of ['111222333', '1112.22.333', 'Willeke@voorbeeld.nl', 'willeke zwartkruis', 'W. Zwartkruis'])
        expect(await idsOf(log, { personKeys: log.personKeysFor(query) }), query).toEqual([id(1)])
      for (const query of ['999990019', 'Sanne Zwartkruis-Meijer', 'Zwartkruis'])
        expect(await idsOf(log, { personKeys: log.personKeysFor(query) }), query).toEqual([])
    })
  })

  test('keeps content that is given, whole, also when it is large', async () => {
    const large = Buffer.alloc(5_300_000, 'Zwartkruis ')
    const store = fresh()
    await using(store, async (log) => {
      await log.append(gateRecord(1), [
        { item: 0, bytes: large },
        { item: 1, bytes: BODY },
      ])
      await log.append(gateRecord(2), [{ item: 1, bytes: new Uint8Array() }])
    })
    await using(store, async (log) => {
      const [one, two] = await Array.fromAsync(log.records({ withContent: true }))
      const [first, second] = one!.items.map(({ content }) => content)
      expect(large.equals((await log.content(first!))!)).toBe(true)
      expect(Buffer.from((await log.content(second!))!)).toEqual(BODY)
      expect((await log.content(two!.items[1]!.content!))?.byteLength).toBe(0)
      expect(await log.content('00')).toBeUndefined()
      expect(await log.verify()).toMatchObject({ intact: true })
    })
  })

  test('what is purged is gone, the chain stays whole and says so', async () => {
    const store = fresh()
    await using(store, async (log) => {
      const keys = log.personKeysFor('111222333')
      for (const n of [1, 2, 3]) await log.append(gateRecord(n, { personKeys: keys }), [{ item: 1, bytes: BODY }])
      const [kept] = await Array.fromAsync(log.records())
      expect(await log.purge({ content: at(3) }, BY)).toMatchObject({ contents: 2, people: 0, records: 0 })
      expect(await log.content(kept!.items[1]!.content!)).toBeUndefined()
      expect(await idsOf(log, { withContent: true })).toEqual([id(3)])
      expect(await log.purge({ people: at(2) }, BY)).toMatchObject({ contents: 0, people: 1, records: 0 })
      expect(await idsOf(log, { personKeys: keys })).toEqual([id(2), id(3)])
      expect(await log.purge({ records: at(3) }, BY)).toMatchObject({ contents: 0, people: 1, records: 2 })
      expect(await idsOf(log)).toEqual([id(3)])
      expect(await log.verify()).toMatchObject({ intact: true, events: 9 })
      const notes = await Array.fromAsync(log.notes())
      expect(notes.at(-1)).toMatchObject({ action: 'purged', actor: 'beheerder', details: { records: 2 } })
      expect(notes.at(-2)).toMatchObject({ action: 'purge', details: { reason: 'termijn', recordsBefore: at(3) } })
    })
    await tamper(store, 'UPDATE gate_entry SET sealed_record = NULL WHERE seq = 3')
    await using(store, async (log) =>
      expect(await log.verify()).toMatchObject({ intact: false, brokenAt: 3, why: 'missing' }),
    )
  })

  test('an entry that was changed, moved, removed or cut off is located', async () => {
    const fill = async (store: string): Promise<string> => {
      await using(store, async (log) => {
        for (const n of [1, 2, 3, 4, 5])
          await log.append(gateRecord(n, { personKeys: log.personKeysFor('111222333') }), [{ item: 1, bytes: BODY }])
      })
      return store
    }
    const cases = [
      ['UPDATE gate_entry SET at = at + 1 WHERE seq = 2', 2, 'changed'],
      [
        'UPDATE gate_entry SET sealed_record = (SELECT sealed_record FROM gate_entry WHERE seq = 1) WHERE seq = 4',
        4,
        'changed',
      ],
      ['UPDATE gate_entry SET sealed_people = sealed_record WHERE seq = 3', 3, 'changed'],
      ['UPDATE gate_entry SET sealed_people = NULL WHERE seq = 3', 3, 'missing'],
      ['DELETE FROM gate_entry WHERE seq = 3', 3, 'missing'],
      ['DELETE FROM gate_entry WHERE seq = 5', 5, 'cut-off'],
      ['DELETE FROM gate_chunk; DELETE FROM gate_content WHERE seq = 2', 2, 'missing'],
    ] as const
    const whole = await fill(fresh())
    /** The same log once more; a folder is copied, which is quicker than storing. */
    const again = async (): Promise<string> => {
      const store = fresh()
      if (name !== 'SQLite') return fill(store)
      cpSync(whole, store, { recursive: true })
      return store
    }
    for (const [statement, brokenAt, why] of cases) {
      const store = await again()
      await tamper(store, statement)
      expect(await using(store, (log) => log.verify()), statement).toMatchObject({ intact: false, brokenAt, why })
    }
    await using(whole, async (log) => {
      const check = await log.verify()
      if (!check.intact) throw new Error('not intact')
      await log.append(gateRecord(6))
      expect(await log.verify({ events: 5, head: check.head })).toMatchObject({ intact: true, events: 6 })
      expect(await log.verify({ events: 5, head: '00' })).toMatchObject({ intact: false, brokenAt: 5, why: 'anchor' })
    })
  })

  test('pseudonyms and keys are the same in every gate with the key, and of no use without', async () => {
    const [one, other] = [fresh(), fresh()]
    const seen = await using(one, async (log) => [log.pseudonymOf('P.Ambtenaar '), log.keyOf('name', 'x')])
    expect(await using(one, async (log) => [log.pseudonymOf('p.ambtenaar'), log.keyOf('name', 'x')])).toEqual(seen)
    expect(seen[0]).toMatch(/^u[0-9a-f]{16}$/)
    await using(other, async (log) => expect(log.pseudonymOf('p.ambtenaar')).not.toBe(seen[0]))
    await expect(openGateLog({ store: one, key: OTHER_KEY })).rejects.toMatchObject({ code: 'ERR_KEY_DOES_NOT_FIT' })
    await expect(openGateLog({ store: fresh(), key: KEY, create: false })).rejects.toMatchObject({
      code: 'ERR_NO_GATE_LOG',
    })
  })

  test('the stored bytes show no name, number, file or content', async () => {
    const store = place(`secret_${name.toLowerCase()}`)
    await using(store, (log) =>
      log.append(gateRecord(1, { personKeys: log.personKeysOf([part('x').detection]) }), [{ item: 1, bytes: BODY }]),
    )
    const raw =
      name === 'SQLite'
        ? bytesUnder(store)
        : Buffer.concat([
            Buffer.from(await server.dump('secret_postgresql')),
            bytesUnder(join(server.data, 'base')),
            bytesUnder(join(server.data, 'pg_wal')),
          ])
    for (const secret of GATE_SECRETS)
      for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(raw.includes(form), secret).toBe(false)
  })
})

test('a server that crashes fails what cannot be stored in time, and what was said to be stored is there', async () => {
  const store = server.place('gate_crash')
  const log = await openGateLog({ store, key: KEY, patienceMs: 300 })
  const stored = new Set<string>()
  const failures = new Set<unknown>()
  const add = async (n: number): Promise<void> => {
    await log.append(gateRecord(n)).then(
      () => stored.add(id(n)),
      (cause: { code: string; problem: string }) => failures.add(`${cause.code} ${cause.problem}`),
    )
  }
  await Promise.all(Array.from({ length: 50 }, (_, n) => add(n)))
  const under = Promise.all(Array.from({ length: 200 }, (_, n) => add(100 + n)))
  await server.crash()
  await under
  await add(400)
  expect([...failures]).toEqual(['ERR_GATE_LOG_FAILED gone'])
  await server.up()
  await add(500)
  const kept = new Set(await idsOf(log))
  expect([...stored].filter((one) => !kept.has(one))).toEqual([])
  expect(kept.has(id(500))).toBe(true)
  expect(await log.verify()).toMatchObject({ intact: true, events: kept.size })
  await log.close()
})
