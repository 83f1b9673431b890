import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInquiry, type Inquiry } from '@sluiswacht/evidence'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { found, KEY, OTHER_KEY, part, person, TEXT, UPLOADS } from './sample.ts'
import { PostgresServer } from './postgres.ts'

let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'store-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

const STORES = [
  { name: 'SQLite', place: (id: string) => join(work, id) },
  { name: 'PostgreSQL', place: (id: string) => server.place(id) },
] as const

describe.each(STORES)('the store on $name', ({ name, place }) => {
  let count = 0
  const fresh = (): string => place(`t${(count += 1)}_${name.toLowerCase()}`)
  const open = (at: string, mode: 'scan' | 'read' | 'change' = 'scan'): Promise<Inquiry> =>
    openInquiry(at, { mode, key: KEY })
  async function using<T>(
    at: string,
    work: (inquiry: Inquiry) => Promise<T>,
    mode: 'scan' | 'read' | 'change' = 'scan',
  ): Promise<T> {
    const inquiry = await open(at, mode)
    try {
      return await work(inquiry)
    } finally {
      await inquiry.close()
    }
  }
  async function store(inquiry: Inquiry, path: string, sha256: string, more = {}): Promise<void> {
    const file = (await inquiry.files.waiting()).find((waiting) => waiting.path === path)
    const writer = await inquiry.contents.begin(file!.id, sha256, 100)
    await writer.add(part(path, more))
    await writer.finish()
  }
  const read = async (inquiry: Inquiry) => Array.fromAsync(inquiry.contents.files({ texts: true }))

  test('gives back what was stored, after closing and opening', async () => {
    const at = fresh()
    await using(at, async (inquiry) => {
      await inquiry.files.sync(
        [found('b.txt'), found('jeugdteam/plan-willeke.txt')],
        [{ path: 'dicht', code: 'no-permission' }],
      )
      await store(inquiry, 'jeugdteam/plan-willeke.txt', 'a'.repeat(64))
    })
    await using(
      at,
      async (inquiry) => {
        expect((await inquiry.files.waiting()).map(({ path }) => path)).toEqual(['b.txt'])
        expect(await inquiry.files.paths()).toEqual(['b.txt', 'jeugdteam/plan-willeke.txt'])
        expect(await inquiry.files.unreachable()).toEqual([{ path: 'dicht', code: 'no-permission' }])
        const files = await read(inquiry)
        expect(files).toEqual([
          {
            path: 'jeugdteam/plan-willeke.txt',
            bytes: 100,
            sha256: 'a'.repeat(64),
            parts: [part('jeugdteam/plan-willeke.txt')],
          },
        ])
        expect(await inquiry.contents.file('b.txt')).toEqual({ path: 'b.txt', bytes: 100, sha256: null, parts: [] })
        expect(await inquiry.contents.file('c.txt')).toBeUndefined()
      },
      'read',
    )
  })

  test('a changed file waits again, a vanished one keeps what was read, one that comes back is not read again', async () => {
    await using(fresh(), async (inquiry) => {
      const waiting = async () => (await inquiry.files.waiting()).map(({ path }) => path)
      await inquiry.files.sync([found('a'), found('b')], [])
      await store(inquiry, 'a', '1'.repeat(64))
      await store(inquiry, 'b', '2'.repeat(64))
      await inquiry.files.sync([found('a', 101)], [])
      expect(await waiting()).toEqual(['a'])
      expect((await read(inquiry)).map(({ path }) => path)).toEqual(['b'])
      await inquiry.files.sync([found('a', 101), found('b')], [])
      expect(await waiting()).toEqual(['a'])
      await store(inquiry, 'a', '3'.repeat(64))
      await inquiry.files.sync([found('a', 101), found('b')], [])
      expect(await waiting()).toEqual([])
    })
  })

  test('many files are found, vanish and come back in pieces', async () => {
    await using(fresh(), async (inquiry) => {
      const all = Array.from({ length: 11_000 }, (_, n) => found(`map/${n}.txt`))
      await inquiry.files.sync(all, [])
      expect((await inquiry.files.waiting()).map(({ path }) => path)).toEqual(all.map(({ path }) => path))
      const half = all.filter((_, n) => n % 2 === 1)
      await inquiry.files.sync([...half, found('map/nieuw.txt')], [])
      const waiting = (await inquiry.files.waiting()).map(({ path }) => path)
      expect(waiting).toEqual([...half.map(({ path }) => path), 'map/nieuw.txt'])
      expect(await inquiry.files.paths()).toHaveLength(11_001)
      await inquiry.files.sync(all, [])
      expect((await inquiry.files.waiting()).map(({ path }) => path)).toEqual(all.map(({ path }) => path))
    })
  })

  test('identical files share one content; content that is not finished does not count', async () => {
    const at = fresh()
    await using(at, async (inquiry) => {
      await inquiry.files.sync([found('a'), found('b'), found('c')], [])
      await store(inquiry, 'a', '1'.repeat(64))
      const [b, c] = await inquiry.files.waiting()
      expect(await inquiry.contents.reuse(b!.id, '1'.repeat(64))).toBe(true)
      expect(await inquiry.contents.reuse(c!.id, '9'.repeat(64))).toBe(false)
      const writer = await inquiry.contents.begin(c!.id, '9'.repeat(64), 5)
      // Noise, so that compression leaves it larger than what a writer keeps in memory.
      const noise = Array.from({ length: 12 << 20 }, (_, n) =>
        String.fromCharCode(33 + ((n * 7919 + (n >> 3) * 104_729) % 90)),
      ).join('')
      await writer.add(part('c', { text: noise }))
      await writer.add(part('c', { part: 'bijlage-sem.txt' }))
    })
    await using(at, async (inquiry) => {
      expect((await read(inquiry)).map(({ path }) => path)).toEqual(['a', 'b'])
      const [c] = await inquiry.files.waiting()
      expect(await inquiry.contents.reuse(c!.id, '9'.repeat(64))).toBe(false)
      await store(inquiry, 'c', '9'.repeat(64))
      expect(await read(inquiry)).toHaveLength(3)
    })
  })

  test('many contents at once are all there, and the same bytes twice are one content', async () => {
    await using(fresh(), async (inquiry) => {
      const paths = Array.from({ length: 300 }, (_, n) => `f${n}`)
      await inquiry.files.sync(
        paths.map((path) => found(path)),
        [],
      )
      await Promise.all(
        (await inquiry.files.waiting()).map(async ({ id }, n) => {
          const writer = await inquiry.contents.begin(id, String(n % 100).padStart(64, '0'), 100)
          await writer.add(part('x'))
          await writer.finish()
        }),
      )
      const files = await read(inquiry)
      expect(files).toHaveLength(300)
      expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(100)
      expect(files.every(({ parts }) => parts[0]?.text === TEXT)).toBe(true)
    })
  })

  test('what was not read whole is queued again on request', async () => {
    await using(fresh(), async (inquiry) => {
      await inquiry.files.sync([found('a'), found('b')], [])
      await store(inquiry, 'a', '1'.repeat(64), { status: 'corrupt' })
      await store(inquiry, 'b', '2'.repeat(64))
      expect(await inquiry.files.retryFailed()).toBe(1)
      expect((await inquiry.files.waiting()).map(({ path }) => path)).toEqual(['a'])
    })
  })

  test('uploads are found by the file they were of', async () => {
    await using(fresh(), async (inquiry) => {
      await inquiry.files.saveUploads(UPLOADS, ({ file }) => (file === 'elders.txt' ? undefined : file))
      expect(await inquiry.files.uploads()).toEqual(UPLOADS)
      const of = await inquiry.files.uploadsOf(['x', 'jeugdteam/plan-willeke.txt', 'elders.txt'])
      expect([...of]).toEqual([['jeugdteam/plan-willeke.txt', [UPLOADS[0]]]])
    })
  })

  test('people are replaced as a whole and found by keys, best first', async () => {
    await using(fresh(), async (inquiry) => {
      const [a, b, c] = [
        person('a'),
        person('b', { identifiers: { bsn: ['999990019'] } }),
        person('c', { identifiers: {} }),
      ]
      await inquiry.people.replace([a, b])
      expect(await inquiry.people.all()).toEqual([a.person, b.person])
      await inquiry.people.replace([person('a', { name: 'Willeke de Vries' }), b, c])
      expect((await inquiry.people.all()).map(({ id, name }) => [id, name])).toEqual([
        ['a', 'Willeke de Vries'],
        ['b', 'Willeke Zwartkruis'],
        ['c', 'Willeke Zwartkruis'],
      ])
      const hits = await inquiry.people.find(
        [
          { kind: 'identifier', value: '999990019' },
          { kind: 'name', value: 'zwartkruis' },
        ],
        2,
      )
      expect(hits.map(({ id }) => id)).toEqual(['b', 'a'])
      expect(await inquiry.people.find([{ kind: 'sound', value: 'zwartkruis' }], 9)).toEqual([])
      expect(await inquiry.people.one('c')).toEqual(c.person)
      await inquiry.people.replace([])
      expect(await inquiry.people.all()).toEqual([])
      expect(await inquiry.people.find([{ kind: 'name', value: 'zwartkruis' }], 9)).toEqual([])
    })
  })

  test('another key, and a place without an inquiry, are refused', async () => {
    const at = fresh()
    await expect(open(at, 'read')).rejects.toMatchObject({ code: 'ERR_NO_INQUIRY' })
    await using(at, async () => undefined)
    await expect(openInquiry(at, { mode: 'read', key: OTHER_KEY })).rejects.toMatchObject({
      code: 'ERR_KEY_DOES_NOT_FIT',
    })
    await expect(openInquiry(at, { mode: 'scan', key: OTHER_KEY })).rejects.toMatchObject({
      code: 'ERR_KEY_DOES_NOT_FIT',
    })
    await using(at, async () => undefined)
  })

  test('a second scan is refused, a look is not; after the first ends the second may', async () => {
    const at = fresh()
    await using(at, async () => {
      await expect(open(at)).rejects.toMatchObject({ code: 'ERR_IN' + 'QUIRY_IN_USE' })
      await using(at, (second) => second.events.append({ at: '', action: 'find', actor: 'x', details: {} }), 'read')
    })
    await using(at, async () => undefined)
  })

  test('events of several processes make one chain; a changed, moved or cut log is located', async () => {
    const at = fresh()
    await using(at, async (one) => {
      await using(
        at,
        async (two) => {
          await Promise.all(
            Array.from({ length: 20 }, (_, n) =>
              (n % 2 ? one : two).events.append({ at: '', action: `e${n}`, actor: 'x', details: { n } }),
            ),
          )
        },
        'read',
      )
      const check = await one.events.verify()
      expect(check).toMatchObject({ intact: true, events: 20 })
      expect(await Array.fromAsync(one.events.all())).toHaveLength(20)
      if (!check.intact) return
      await one.events.append({ at: '', action: 'later', actor: 'x', details: {} })
      expect(await one.events.verify({ events: 20, head: check.head })).toMatchObject({ intact: true, events: 21 })
      expect(await one.events.verify({ events: 20, head: '00' })).toMatchObject({
        intact: false,
        brokenAt: 20,
        why: 'anchor',
      })
    })
  })
})
