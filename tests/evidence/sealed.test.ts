import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { openInquiry, restoreInquiry } from '@sluiswacht/evidence'
import { purgeInquiry } from '@sluiswacht/pipeline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesUnder, expectNoSecrets, filesOf, fill, using } from './filled.ts'
import { PostgresServer } from './postgres.ts'
import { KEY, person, TEXT } from './sample.ts'

const FIXTURE = fileURLToPath(new URL('./fixtures/schema-1.sqlite', import.meta.url))
let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'care-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

test('the search for secrets finds one that stands open', () => {
  expect(() => expectNoSecrets(TEXT)).toThrow(/expected true/)
  expect(() => expectNoSecrets(Buffer.from(TEXT).toString('hex'))).toThrow(/expected true/)
})

test('the files of an embedded store, its write-ahead log too, show no name, number, file or user', async () => {
  const at = join(work, 'grep')
  await fill(at)
  const open = await openInquiry(at, { mode: 'change', key: KEY })
  await open.people.replace([person('c'), person('d', { name: 'Sem Zwartkruis' })])
  expectNoSecrets(bytesUnder(at))
  expect(statSync(join(at, 'inquiry.sqlite-wal')).size).toBeGreaterThan(0)
  await open.close()
  expectNoSecrets(bytesUnder(at))
})

test('a dump of PostgreSQL and the files under it show none either', async () => {
  await fill(server.place('grep'))
  const dump = await server.dump('grep')
  expect(dump).toContain('person_token')
  expectNoSecrets(dump)
  await server.query('CHECKPOINT')
  expectNoSecrets(bytesUnder(join(server.data, 'base')))
  expectNoSecrets(bytesUnder(join(server.data, 'pg_wal')))
})

test('an inquiry of the first schema is brought over whole', async () => {
  const at = join(work, 'older')
  mkdirSync(at)
  copyFileSync(FIXTURE, join(at, 'inquiry.sqlite'))
  await using(at, async (inquiry) => {
    const files = await filesOf(inquiry)
    expect(files.map(({ path }) => path)).toEqual(['jeugd/plan.txt', 'kopie/plan.txt'])
    expect(files[0]?.parts[0]).toMatchObject({
      text: 'Plan voor Sem van den Berg, BSN 111222333',
      detection: { subjects: [{ name: 'Sem van den Berg' }] },
    })
    expect((await inquiry.files.waiting()).map(({ path }) => path)).toEqual(['leeg.txt'])
    expect(
      (await inquiry.people.find([{ kind: 'identifier', value: '111222333' }], 5)).map(({ name }) => name),
    ).toEqual(['Sem van den Berg'])
    expect((await inquiry.files.uploadsOf(['jeugd/plan.txt'])).get('jeugd/plan.txt')).toMatchObject([
      { user: 'j.tester' },
    ])
    expect(await inquiry.events.verify()).toMatchObject({ intact: true, events: 2 })
    await inquiry.events.append({ at: '', action: 'find', actor: 'x', details: {} })
    expect(await inquiry.events.verify()).toMatchObject({ intact: true, events: 3 })
  })
  const result = await purgeInquiry({ store: at, key: KEY, reason: 'test', all: ['content'], dryRun: false })
  expect(result.texts).toBe(1)
})

test('an inquiry of schema 3 is brought over, on either store, and so is its backup', async () => {
  const before = [
    'DROP TABLE person_facet',
    'DROP INDEX file_shown',
    'ALTER TABLE file DROP COLUMN shown_token',
    "UPDATE meta SET value = '3' WHERE key = 'schema'",
  ]
  const all = async (at: string): Promise<unknown[]> =>
    using(at, async (inquiry) => [await filesOf(inquiry), await inquiry.people.all(), await inquiry.files.uploads()])
  const embedded = join(work, 'before')
  await fill(embedded)
  const expected = await all(embedded)
  const database = new DatabaseSync(join(embedded, 'inquiry.sqlite'))
  for (const statement of before) database.exec(statement.replace("'3'", "CAST('3' AS BLOB)"))
  database.close()
  const backup = join(work, 'before.backup')
  copyFileSync(join(embedded, 'inquiry.sqlite'), backup)
  expect(await all(embedded)).toEqual(expected)
  await restoreInquiry(backup, server.place('before_restored'), KEY)
  expect(await all(server.place('before_restored'))).toEqual(expected)

  await fill(server.place('before'))
  await server.query(`SET search_path = before; ${before.join('; ')}`)
  expect(await all(server.place('before'))).toEqual(expected)
})

test('a newer schema and a damaged database are told apart, with what to do', async () => {
  const change = (at: string, statement: string): void => {
    const database = new DatabaseSync(join(at, 'inquiry.sqlite'))
    database.exec(statement)
    database.close()
  }
  const newer = join(work, 'newer')
  await fill(newer)
  change(newer, "UPDATE meta SET value = CAST('99' AS BLOB) WHERE key = 'schema'")
  await expect(using(newer, filesOf)).rejects.toMatchObject({ code: 'ERR_STORE_TOO_NEW' })

  const noise = join(work, 'noise')
  mkdirSync(noise)
  writeFileSync(join(noise, 'inquiry.sqlite'), 'geen database'.repeat(1000))
  await expect(using(noise, filesOf)).rejects.toMatchObject({ code: 'ERR_STORE_FAILED', problem: 'damaged' })
  const cut = join(work, 'cut')
  await fill(cut)
  truncateSync(join(cut, 'inquiry.sqlite'), 30_000)
  await expect(using(cut, filesOf)).rejects.toMatchObject({ code: 'ERR_STORE_FAILED', problem: 'damaged' })
})

test('changed, removed, moved and cut-off events are located', async () => {
  const cases = [
    ['UPDATE event SET sealed_event = zeroblob(80) WHERE seq = 3', { brokenAt: 3, why: 'changed' }],
    ['DELETE FROM event WHERE seq = 2', { brokenAt: 2, why: 'missing' }],
    ['DELETE FROM event WHERE seq = 5', { brokenAt: 5, why: 'cut-off' }],
    ['UPDATE event SET seq = seq + 10 WHERE seq > 3', { brokenAt: 4, why: 'missing' }],
    [
      'UPDATE event SET sealed_event = (SELECT sealed_event FROM event WHERE seq = 1) WHERE seq = 4',
      { brokenAt: 4, why: 'changed' },
    ],
  ] as const
  for (const [n, [statement, expected]] of cases.entries()) {
    const at = join(work, `chain-${n}`)
    const inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
    for (let seq = 1; seq <= 5; seq++)
      await inquiry.events.append({ at: '', action: `e${seq}`, actor: 'x', details: {} })
    await inquiry.close()
    const database = new DatabaseSync(join(at, 'inquiry.sqlite'))
    database.exec(statement)
    database.close()
    expect(await using(at, (again) => again.events.verify()), statement).toEqual({ intact: false, ...expected })
  }
})
