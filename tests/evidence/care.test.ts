import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backupInquiry, openInquiry, restoreInquiry, type Inquiry, type KeySource } from '@sluiswacht/evidence'
import { erasePerson, exportPerson, linkInquiry, purgeInquiry, reviewPeople } from '@sluiswacht/pipeline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoSecrets, filesOf, fill, PATH, using } from './filled.ts'
import { PostgresServer } from './postgres.ts'
import { found, KEY, OTHER_KEY, part, TEXT } from './sample.ts'

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

describe.each([
  { name: 'SQLite', place: (id: string) => join(work, id) },
  { name: 'PostgreSQL', place: (id: string) => server.place(id) },
])('keeping an inquiry on $name', ({ name, place }) => {
  let count = 0
  const filled = async (): Promise<string> => {
    const at = place(`c${(count += 1)}_${name.toLowerCase()}`)
    await fill(at)
    return at
  }
  const options = (store: string) => ({ store, key: KEY, reason: 'test' })

  test('purging content destroys texts and keeps findings; purging people destroys those too', async () => {
    const at = await filled()
    const dry = await purgeInquiry({ ...options(at), all: ['content'], dryRun: true })
    expect(dry).toMatchObject({ texts: 1, findings: 0, files: 0 })
    await using(at, async (inquiry) => expect((await filesOf(inquiry))[0]?.parts[0]?.text).toBe(TEXT))
    await purgeInquiry({ ...options(at), all: ['content'], dryRun: false })
    await using(at, async (inquiry) => {
      const [file] = await filesOf(inquiry)
      expect(file?.parts.map(({ text, detection }) => [text, detection.findings.length])).toEqual([
        ['', 4],
        ['', 4],
      ])
    })
    const result = await purgeInquiry({ ...options(at), all: ['content', 'people'], dryRun: false })
    expect(result).toMatchObject({ texts: 0, findings: 1 })
    await using(at, async (inquiry) => {
      const [file] = await filesOf(inquiry)
      expect(file?.parts.map(({ status, detection }) => [status, detection.findings.length])).toEqual([
        ['read', 0],
        ['read', 0],
      ])
      expect(await inquiry.people.all()).toEqual([])
      expect(await inquiry.people.find([{ kind: 'identifier', value: '111222333' }], 9)).toEqual([])
      const log = await Array.fromAsync(inquiry.events.all())
      expect(log.at(-1)).toMatchObject({
        action: 'purge',
        details: { findings: 1, reason: 'test', proof: expect.stringMatching(/^[0-9a-f]{64}$/) },
      })
      expect(await inquiry.events.verify()).toMatchObject({ intact: true })
    })
    await purgeInquiry({ ...options(at), all: ['metadata'], dryRun: false })
    await using(at, async (inquiry) => {
      expect([await inquiry.files.paths(), await inquiry.files.uploads(), await filesOf(inquiry)]).toEqual([[], [], []])
    })
  })

  test('retention keeps what is young; content that was purged is read again when it is uploaded again', async () => {
    const at = await filled()
    await using(at, (inquiry) => inquiry.retention.setPeriods({ content: 30, people: 365 }))
    expect(await purgeInquiry({ ...options(at), all: [], dryRun: false })).toMatchObject({
      texts: 0,
      findings: 0,
      files: 0,
      uploads: 0,
    })
    await purgeInquiry({ ...options(at), all: ['content', 'people'], dryRun: false })
    const inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
    await inquiry.files.sync([found(PATH), found('nieuw.txt')], [])
    const [fresh] = await inquiry.files.waiting()
    expect(await inquiry.contents.reuse(fresh!.id, 'a'.repeat(64))).toBe(false)
    const writer = await inquiry.contents.begin(fresh!.id, 'a'.repeat(64), 100)
    await writer.add(part('nieuw.txt'))
    await writer.finish()
    expect((await inquiry.contents.file(PATH))?.parts[0]?.detection.findings).toHaveLength(4)
    await inquiry.close()
  })

  test('a legal hold stops purge and erasure until it is released', async () => {
    const at = await filled()
    const hold = { id: 'h1', document: null, reason: 'procedure', by: 'x', at: '' }
    await using(at, (inquiry) => inquiry.retention.hold(hold))
    await expect(purgeInquiry({ ...options(at), all: ['content'], dryRun: false })).rejects.toMatchObject({
      code: 'ERR_LEGAL_HOLD',
    })
    await expect(erasePerson({ ...options(at), id: 'a' })).rejects.toMatchObject({ code: 'ERR_LEGAL_HOLD' })
    await using(at, (inquiry) => inquiry.retention.release('h1'))
    await using(at, (inquiry) => inquiry.retention.hold({ ...hold, id: 'h2', document: PATH }))
    expect(await purgeInquiry({ ...options(at), all: ['content', 'metadata'], dryRun: false })).toMatchObject({
      texts: 0,
      files: 1,
      held: 2,
    })
    await using(at, async (inquiry) => expect((await filesOf(inquiry)).map(({ path }) => path)).toEqual([PATH]))
  })

  test('an erased person is out of texts, findings, people and index, and stays so', async () => {
    const at = await filled()
    await purgeInquiry({ ...options(at), all: [], dryRun: false })
    await reviewPeople({ ...options(at), review: { kind: 'confirm', people: ['a'] } })
    const people = await using(at, (inquiry) => inquiry.people.find([{ kind: 'identifier', value: '111222333' }], 1))
    const exported = await exportPerson({ ...options(at), id: people[0]!.id })
    expect(exported.person.name).toBe('Willeke Zwartkruis')
    expect(JSON.stringify(exported)).toContain('111222333')
    expect(JSON.stringify(exported)).not.toContain('Sem Zwartkruis')
    expect(await erasePerson({ ...options(at), id: people[0]!.id })).toBe(1)
    await using(at, async (inquiry) => {
      const [file] = await filesOf(inquiry)
      const text = file?.parts[0]?.text ?? ''
      expect(text).toHaveLength(TEXT.length)
      expect(text).not.toMatch(/Willeke|111222333|voorbeeld/)
      expect(text).toContain('Sem Zwartkruis')
      expect(file?.parts[0]?.detection.subjects.map(({ name }) => name)).toEqual(['Sem Zwartkruis'])
      expect(await inquiry.people.find([{ kind: 'identifier', value: '111222333' }], 9)).toEqual([])
      expect((await inquiry.people.all()).map(({ name: is }) => is)).not.toContain('Willeke Zwartkruis')
    })
    await expect(erasePerson({ ...options(at), id: 'zz' })).rejects.toMatchObject({ code: 'ERR_NO_SUCH_PERSON' })
  })

  test('a purged file says so, and the report counts it apart', async () => {
    const at = await filled()
    await purgeInquiry({ ...options(at), all: ['content'], dryRun: false })
    await using(at, async (inquiry) => expect((await filesOf(inquiry))[0]?.purged).toBe('texts'))
    await purgeInquiry({ ...options(at), all: ['content', 'people'], dryRun: false })
    await using(at, async (inquiry) => {
      expect((await filesOf(inquiry)).map(({ purged }) => purged)).toEqual(['findings', 'findings'])
      expect((await inquiry.contents.file(PATH))?.purged).toBe('findings')
    })
  })

  test('what a changed file held before goes with it, unless a legal hold applies', async () => {
    const at = await filled()
    const contents = async (inquiry: Inquiry): Promise<number> => (await inquiry.contents.facts('a'.repeat(64))).length
    const change = async (inquiry: Inquiry): Promise<void> =>
      inquiry.files.sync([found(PATH, 101), found('kopie/plan-willeke.txt', 101)], [])
    await using(at, (inquiry) =>
      inquiry.retention.hold({ id: 'h1', document: PATH, reason: 'procedure', by: 'x', at: '' }),
    )
    await using(at, async (inquiry) => {
      await change(inquiry)
      expect(await contents(inquiry)).toBe(2)
    })
    expect(await purgeInquiry({ ...options(at), all: ['content', 'people'], dryRun: false })).toMatchObject({
      texts: 0,
    })
    await using(at, async (inquiry) => {
      expect(await contents(inquiry)).toBe(2)
      await inquiry.retention.release('h1')
      await change(inquiry)
      expect(await contents(inquiry)).toBe(0)
    })
  })

  test('an erased person is out of the names of files, parts, uploads and decisions, and stays so after a walk', async () => {
    const at = await filled()
    await purgeInquiry({ ...options(at), all: [], dryRun: false })
    const [id] = await reviewPeople({
      ...options(at),
      review: { kind: 'correct', people: ['a'], name: 'Willy Zwartkruis' },
    })
    await erasePerson({ ...options(at), id: id! })
    const SHOWN = 'jeugdteam/plan-███████.txt'
    await using(at, async (inquiry) => {
      expect(await inquiry.files.paths()).toEqual([SHOWN, 'kopie/plan-███████.txt'])
      const stored = [
        await filesOf(inquiry),
        await inquiry.people.all(),
        await inquiry.files.uploads(),
        await inquiry.decisions.all(),
      ]
      expect(JSON.stringify(stored)).not.toMatch(/willeke|Willy/i)
      expect((await inquiry.contents.file(SHOWN))?.parts).toHaveLength(2)
      expect([...(await inquiry.files.uploadsOf([SHOWN])).keys()]).toEqual([SHOWN])
      expect((await inquiry.decisions.all())[0]?.anchors[0]?.document).toBe(SHOWN)
    })
    const inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
    await inquiry.files.sync([found(PATH), found('kopie/plan-willeke.txt')], [])
    expect(await inquiry.files.waiting()).toEqual([])
    await inquiry.files.saveUploads([{ file: PATH, url: 'https://x.example/willeke' }], ({ file }) => file)
    expect(await inquiry.files.uploads()).toEqual([{ file: SHOWN }])
    await inquiry.close()
  })

  test('what is done and what is written down about it are stored together or not at all', async () => {
    const at = await filled()
    const inquiry = await openInquiry(at, { mode: 'change', key: KEY })
    const before = [await inquiry.people.all(), await Array.fromAsync(inquiry.events.all())]
    const failing = inquiry.events.together(async () => {
      await inquiry.people.destroy()
      await inquiry.decisions.add({ id: 'd2', kind: 'confirm', anchors: [], at: '', by: 'x', reason: null })
      expect(await inquiry.people.all()).toEqual([])
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect([await inquiry.people.all(), await Array.fromAsync(inquiry.events.all())]).toEqual(before)
    expect(await inquiry.decisions.all()).toHaveLength(1)
    await inquiry.close()
  })

  test('decisions of review hold in every later run', async () => {
    const at = await filled()
    await purgeInquiry({ ...options(at), all: [], dryRun: false })
    const names = (inquiry: Inquiry) => inquiry.people.all().then((all) => all.map((one) => one.name).sort())
    await reviewPeople({ ...options(at), review: { kind: 'confirm', people: ['a'] } })
    const apartBefore = await using(at, (inquiry) => inquiry.people.all())
    expect(apartBefore).toHaveLength(2)
    await reviewPeople({ ...options(at), review: { kind: 'merge', people: apartBefore.map(({ id }) => id) } })
    const [whole] = await using(at, (inquiry) => inquiry.people.all())
    const [corrected] = await reviewPeople({
      ...options(at),
      review: { kind: 'correct', people: [whole!.id], name: 'Willeke Swartkruis' },
    })
    const again = async (): Promise<void> => {
      const inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
      await linkInquiry(inquiry)
      await inquiry.close()
    }
    await again()
    await using(at, async (inquiry) => {
      const person = await inquiry.people.one(corrected!)
      expect(person).toMatchObject({ name: 'Willeke Swartkruis', reasons: expect.arrayContaining(['reviewed']) })
      expect(person?.aliases).toContain('Willeke Zwartkruis')
      const log = await Array.fromAsync(inquiry.events.all())
      expect(log.map(({ action }) => action)).toContain('people correct')
      expect(log.every(({ actor, details }) => actor !== '' && details['reason'] !== null)).toBe(true)
      expect(JSON.stringify(log)).not.toContain('Swartkruis')
    })
    await reviewPeople({ ...options(at), review: { kind: 'confirm', people: [corrected!] } })
    await again()
    expect((await using(at, (inquiry) => inquiry.people.one(corrected!)))?.certainty).toBe('certain')
    await expect(
      reviewPeople({ ...options(at), review: { kind: 'split', people: [corrected!], documents: ['x'] } }),
    ).rejects.toMatchObject({ code: 'ERR_NOT_IN_DOCUMENT' })
    const [, apart] = await reviewPeople({
      ...options(at),
      review: { kind: 'split', people: [corrected!], documents: [PATH] },
    })
    await again()
    await using(at, async (inquiry) => {
      expect(await inquiry.people.one(apart!)).toBeDefined()
      expect((await names(inquiry)).length).toBeGreaterThan(1)
    })
  })

  test('another key takes over; the old one opens nothing any more', async () => {
    const at = await filled()
    const secret: KeySource = { kind: 'passphrase', ask: async () => 'vijf woorden zijn een zin' }
    const inquiry = await openInquiry(at, { mode: 'change', key: KEY })
    await inquiry.rotateKey(secret)
    await inquiry.close()
    await expect(using(at, filesOf)).rejects.toMatchObject({ code: 'ERR_KEY_DOES_NOT_FIT' })
    await expect(
      using(at, filesOf, { kind: 'passphrase', ask: async () => 'een heel andere wachtzin' }),
    ).rejects.toMatchObject({ code: 'ERR_KEY_DOES_NOT_FIT' })
    await expect(using(at, filesOf, { kind: 'file', path: join(work, 'none') })).rejects.toMatchObject({
      code: 'ERR_KEY_UNUSABLE',
    })
    expect(await using(at, filesOf, secret)).toHaveLength(2)
  })

  test.each(['SQLite', 'PostgreSQL'])(
    'a backup is restored on %s with all that was in it, and nothing else opens it',
    async (other) => {
      const at = await filled()
      const file = join(work, `${name}-${other}.backup`)
      const to = other === 'SQLite' ? join(work, `restored-${name}`) : server.place(`restored_${name.toLowerCase()}`)
      const made = await backupInquiry(at, file, KEY)
      expect(made).toMatchObject({ files: 2, people: 2, events: 1 })
      await expect(backupInquiry(at, file, KEY)).rejects.toMatchObject({ code: 'ERR_BACKUP_UNUSABLE' })
      await expect(backupInquiry(at, join(file, '..', 'geen map', 'kopie'), KEY)).rejects.toMatchObject({
        code: 'ERR_BACKUP_UNUSABLE',
      })
      expectNoSecrets(readFileSync(file))
      expect(await restoreInquiry(file, to, KEY)).toEqual(made)
      await expect(restoreInquiry(file, to, KEY)).rejects.toMatchObject({ code: 'ERR_INQUIRY_EXISTS' })
      const all = async (inquiry: Inquiry) => [
        await filesOf(inquiry),
        await inquiry.people.all(),
        await inquiry.people.find([{ kind: 'name', value: 'zwartkruis' }], 9),
        await inquiry.files.uploads(),
        await inquiry.decisions.all(),
        await inquiry.events.verify(),
      ]
      expect(await using(to, all)).toEqual(await using(at, all))
      const inquiry = await openInquiry(to, { mode: 'scan', key: KEY })
      await inquiry.files.sync([found('later.txt')], [])
      expect(await inquiry.files.waiting()).toHaveLength(1)
      await inquiry.close()
      await expect(using(to, filesOf, OTHER_KEY)).rejects.toMatchObject({ code: 'ERR_KEY_DOES_NOT_FIT' })
    },
  )
})
