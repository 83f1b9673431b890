import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backupLog, type Desk, openDesk, restoreLog } from '@sluiswacht/evidence'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesUnder } from './filled.ts'
import { PostgresServer } from './postgres.ts'
import { KEY, OTHER_KEY } from './sample.ts'

let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'desk-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

async function using<T>(store: string, task: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk({ store, key: KEY })
  try {
    return await task(desk)
  } finally {
    await desk.close()
  }
}
const entry = (body: unknown) => ({ at: '2026-03-02T09:00:00.000Z', by: 'a1', body })
const changed = expect.objectContaining({ code: 'ERR_DESK_CHANGED' })

/** Changes what is stored behind the back of the desk. */
async function tamper(store: string, statement: string): Promise<void> {
  const schema = /schema=(\w+)/.exec(store)?.[1]
  if (schema !== undefined) {
    await server.query(`SET search_path = ${schema}; ${statement}`)
    return
  }
  const database = new DatabaseSync(join(store, 'desk.sqlite'))
  database.exec(statement)
  database.close()
}

describe.each([
  { name: 'SQLite', place: (name: string) => join(work, name) },
  { name: 'PostgreSQL', place: (name: string) => server.place(name) },
])('the store of the desk on $name', ({ name, place }) => {
  let count = 0
  const fresh = (): string => place(`d${(count += 1)}_${name.toLowerCase()}`)

  test.each(['SQLite', 'PostgreSQL'])(
    'a backup is restored on %s with cases, records, people and documents',
    async (other) => {
      const store = fresh()
      const file = join(work, `${name}-${other}.backup`)
      const to = other === 'SQLite' ? join(work, `back-${name}`) : server.place(`back_${name.toLowerCase()}`)
      const document = new Uint8Array(300_000).fill(7)
      await using(store, async ({ log, records, people, documents }) => {
        await log.append('case:1', [entry('Mevrouw Zwartkruis'), entry('b')], 0, (trx) =>
          people.setIn(trx, '1', ['p1', 'p2'], 'told', 5),
        )
        for (let n = 0; n < 450; n += 1) await records.put('thing', `r${n}`, { n })
        await documents.keep('1', 'd1', document)
        await documents.keep('1', 'd2', document)
      })
      const made = await backupLog('desk', store, file, KEY)
      expect(made).toMatchObject({ events: 2, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
      expect(readFileSync(file).includes('Zwartkruis')).toBe(false)
      await expect(backupLog('desk', store, file, KEY)).rejects.toMatchObject({ code: 'ERR_BACKUP_UNUSABLE' })
      expect(await restoreLog('desk', file, to, KEY)).toEqual(made)
      await expect(restoreLog('desk', file, to, KEY)).rejects.toMatchObject({ code: 'ERR_INQUIRY_EXISTS' })
      const all = async ({ log, records, people, documents }: Desk) => [
        await log.read('case:1'),
        await log.verify(),
        await records.all('thing'),
        await people.statuses('1'),
        Buffer.from((await documents.get('1', 'd2')) ?? []).equals(document),
      ]
      expect(await using(to, all)).toEqual(await using(store, all))
      await using(to, ({ log }) => log.append('case:1', [entry('c')], 2))
      await expect(openDesk({ store: to, key: OTHER_KEY })).rejects.toMatchObject({ code: 'ERR_KEY_DOES_NOT_FIT' })
      await expect(
        restoreLog(
          'desk',
          file,
          other === 'SQLite' ? join(work, `k-${name}`) : server.place(`k_${name.toLowerCase()}`),
          OTHER_KEY,
        ),
      ).rejects.toMatchObject({ code: 'ERR_KEY_DOES_NOT_FIT' })
    },
  )

  test('gives a stream back in order, after closing and opening, also its newest first', async () => {
    const store = fresh()
    await using(store, async ({ log }) => {
      expect(await log.append('case:1', [entry('a'), entry('b')], 0)).toBe(2)
      await log.append('audit', [entry('look')])
      expect(await log.append('case:1', [entry('c')], 2)).toBe(3)
    })
    await using(store, async ({ log }) => {
      expect((await log.read('case:1')).map(({ body, streamSeq }) => [body, streamSeq])).toEqual([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ])
      expect((await log.read('case:1', 2)).map(({ body }) => body)).toEqual(['c'])
      expect((await log.newest('case:1', 2)).map(({ body }) => body)).toEqual(['c', 'b'])
      expect((await log.newest('case:1', 9, 2)).map(({ body }) => body)).toEqual(['a'])
      expect(await log.verify()).toMatchObject({ intact: true, events: 4 })
    })
  })

  test('two writers on one version: the second is refused and nothing of it is kept', async () => {
    await using(fresh(), async ({ log, records }) => {
      await log.append('case:1', [entry('a')], 0)
      await log.append('case:1', [entry('mine')], 1)
      const late = log.append('case:1', [entry('theirs')], 1, async (trx) => {
        await records.putIn(trx, 'case', '1', { by: 'theirs' })
      })
      await expect(late).rejects.toEqual(changed)
      expect((await log.read('case:1')).map(({ body }) => body)).toEqual(['a', 'mine'])
      expect(await records.get('case', '1')).toBeUndefined()
    })
  })

  test('many writers at once on one version: exactly one gets through', async () => {
    await using(fresh(), async ({ log }) => {
      await log.append('case:1', [entry('a')], 0)
      const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => log.append('case:1', [entry(n)], 1)))
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await log.verify()).toMatchObject({ intact: true, events: 2 })
    })
  })

  test('two servers on one store do not lose each other’s entries', async () => {
    const store = fresh()
    await using(store, async (one) => {
      await using(store, async (other) => {
        await Promise.all(
          Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? one : other).log.append('audit', [entry(n)])),
        )
      })
      expect((await one.log.read('audit')).map(({ body }) => Number(body)).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 30 }, (_, n) => n),
      )
      expect(await one.log.verify()).toMatchObject({ intact: true, events: 30 })
    })
  })

  test.each([
    ['changed', "UPDATE desk_log SET stream = 'case:2' WHERE seq = 2", { brokenAt: 2, why: 'changed' }],
    ['removed', 'DELETE FROM desk_log WHERE seq = 2', { brokenAt: 2, why: 'missing' }],
    ['cut off', 'DELETE FROM desk_log WHERE seq = 3', { brokenAt: 3, why: 'cut-off' }],
  ])('finds and locates an entry that was %s', async (_, statement, found) => {
    const store = fresh()
    await using(store, ({ log }) => log.append('case:1', [entry('a'), entry('b'), entry('c')]))
    await tamper(store, statement)
    expect(await using(store, ({ log }) => log.verify())).toMatchObject({ intact: false, ...found })
  })

  test('records: versions, expiry, and a refused change on an older version', async () => {
    await using(fresh(), async ({ records }) => {
      expect(await records.put('setting', 'sender', { name: 'x' }, { expected: 0 })).toBe(1)
      expect(await records.put('setting', 'sender', { name: 'y' }, { expected: 1 })).toBe(2)
      await expect(records.put('setting', 'sender', { name: 'z' }, { expected: 1 })).rejects.toEqual(changed)
      await expect(records.put('setting', 'sender', { name: 'z' }, { expected: 0 })).rejects.toEqual(changed)
      expect(await records.get('setting', 'sender')).toMatchObject({ version: 2, value: { name: 'y' } })
      await records.put('session', 's', {}, { expires: Date.now() - 1 })
      expect(await records.get('session', 's')).toBeUndefined()
      expect(await records.all('session')).toEqual([])
      await records.sweep()
      await records.remove('setting', 'sender')
      expect(await records.all('setting')).toEqual([])
    })
  })

  test('the status of 5,000 people, set twice', async () => {
    await using(fresh(), async ({ people }) => {
      const ids = Array.from({ length: 5000 }, (_, n) => `p${n}`)
      await people.set('c', ids, 'letter_made', 1)
      await people.set('c', ids.slice(0, 10), 'returned', 2)
      expect(await people.counts('c')).toEqual({ letter_made: 4990, returned: 10 })
      expect((await people.statuses('c')).get('p3')).toBe('returned')
      expect(await people.counts('other')).toEqual({})
    })
  })

  test('a document opens in its own case only', async () => {
    const store = fresh()
    await using(store, async ({ documents }) => {
      await documents.keep('c1', 'd1', Buffer.from('inhoud'))
      expect(Buffer.from((await documents.get('c1', 'd1')) ?? []).toString()).toBe('inhoud')
      expect(await documents.get('c2', 'd1')).toBeUndefined()
    })
    await tamper(store, "UPDATE desk_document SET case_id = 'c2'")
    await using(store, async ({ documents }) => {
      await expect(documents.get('c2', 'd1')).rejects.toEqual(expect.objectContaining({ code: 'ERR_KEY_DOES_NOT_FIT' }))
    })
  })

  test('another key does not open it; without `create` an absent desk is said to be absent', async () => {
    const store = fresh()
    await using(store, ({ records }) => records.put('a', 'b', {}))
    await expect(openDesk({ store, key: OTHER_KEY })).rejects.toHaveProperty('code', 'ERR_KEY_DOES_NOT_FIT')
    await expect(openDesk({ store: fresh(), key: KEY, create: false })).rejects.toHaveProperty('code', 'ERR_NO_DESK')
  })
})

test('what is written is not in the raw files', async () => {
  const store = join(work, 'sealed')
  const secret = 'Wilhelmina Ongelofelijk'
  await using(store, async ({ log, records, documents }) => {
    await log.append('case:1', [entry({ title: secret })])
    await records.put('account', records.idOf('login', secret), { name: secret })
    await documents.keep('c', 'd', Buffer.from(secret.repeat(100)))
  })
  const raw = bytesUnder(store)
  expect(raw.length).toBeGreaterThan(1000)
  expect(raw.includes(secret)).toBe(false)
})
