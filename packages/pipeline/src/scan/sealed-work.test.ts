import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Inquiry, openInquiry } from '@sluiswacht/evidence'
import type { Work, WorkQueue } from '@sluiswacht/model'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileSources } from './file-sources.ts'
import { type FileParcelStore, sendParcel, withParcel } from './parcel.ts'
import type { ReadWork, ScanEnd, ScanNews, ScanWork } from './scan-work.ts'
import { addressOf, openWork, sealedQueue } from './sealed-work.ts'

const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
const keyOf = (byte: number) =>
  ({ kind: 'value', base64: Buffer.alloc(32, byte).toString('base64'), name: 'test' }) as const
let inquiry: Inquiry
let other: Inquiry
beforeAll(async () => {
  inquiry = await openInquiry(join(folder, 'one'), { mode: 'scan', key: keyOf(7) })
  other = await openInquiry(join(folder, 'other'), { mode: 'scan', key: keyOf(9) })
})
afterAll(async () => {
  await inquiry.close()
  await other.close()
  rmSync(folder, { recursive: true })
})

const sources = new FileSources()
const body: ReadWork = {
  fileId: 1,
  path: 'brief Willeke.txt',
  location: '/share/brief Willeke.txt',
  sha256: 'a'.repeat(64),
  bytes: 3,
  passwords: ['geheim'],
  ocr: 'later',
}

/** What a sealed queue hands over. */
async function sealed(work: Work<ScanWork>): Promise<Work<Uint8Array>> {
  let handed: Work<Uint8Array> | undefined
  const queue: WorkQueue<Uint8Array, ScanEnd, ScanNews> = {
    lanes: 1,
    submit: async (one) => {
      handed = one
      return { status: 'read' }
    },
    workers: () => 0,
    close: async () => undefined,
  }
  await sealedQueue(queue, inquiry, sources).submit(work, { signal: new AbortController().signal })
  return handed!
}

test('work opens for who has the key, under its own id and kind, and tells nothing to others', async () => {
  const work = await sealed({ id: 'x1', kind: 'read', body })
  const text = Buffer.from(work.body).toString('latin1')
  for (const secret of ['Willeke', 'geheim', '/share', 'aaaa']) expect(text).not.toContain(secret)
  expect(addressOf(work)).toEqual({ schema: '', mark: '' })
  expect(openWork(work, inquiry).body).toEqual(body)
  expect(() => openWork(work, other)).toThrow('key')
  expect(() => openWork({ ...work, id: 'x2' }, inquiry)).toThrow('key')
  expect(() => openWork({ ...work, kind: 'recognize' }, inquiry)).toThrow('key')
})

test('bytes that are no work are told as such', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => addressOf({ id: 'x', kind: 'read', body: bytes })).toThrow('queue')
    }),
  )
  expect(() => addressOf({ id: 'x', kind: 'read', body: Buffer.from('{"schema":1,"mark":"a"}\n') })).toThrow('queue')
})

test('a file travels whole and sealed; what is cut off or made up does not hold what it should', async () => {
  const content = Buffer.from(Array.from({ length: 700_000 }, (_, n) => (n * 7919) % 251))
  const location = join(folder, 'brief.txt')
  writeFileSync(location, content)
  let parcel = Buffer.alloc(0)
  const store: FileParcelStore = {
    put: async (_, bytes) => {
      parcel = Buffer.concat(await Array.fromAsync(bytes))
    },
    get: async () => ReadableStream.from([parcel.subarray(0, 1000), parcel.subarray(1000)]),
    remove: async () => undefined,
  }
  const work: Work<ScanWork> = { id: 'x1', kind: 'read', body: { ...body, path: 'a/brief.txt', location, sent: true } }
  expect(await sendParcel(work, sources, inquiry.messages, store, new AbortController().signal)).toBe(null)
  const gone = { ...work, body: { ...work.body, location: `${location}.weg` } }
  expect(await sendParcel(gone, sources, inquiry.messages, store, new AbortController().signal)).toBe('not-found')
  await sendParcel(work, sources, inquiry.messages, store, new AbortController().signal)
  expect(parcel.includes(content.subarray(0, 64))).toBe(false)
  const arrived = (): Promise<{ bytes: Buffer; at: string }> =>
    withParcel(
      work,
      inquiry.messages,
      async () => store,
      async ({ body: { location: at } }) => ({
        bytes: readFileSync(at),
        at,
      }),
    )
  const { bytes, at } = await arrived()
  expect(bytes.equals(content)).toBe(true)
  expect(at.endsWith('/brief.txt')).toBe(true)
  expect(readdirSync(tmpdir()).some((name) => at.includes(name) && name.startsWith('sluiswacht-work-'))).toBe(false)
  parcel = parcel.subarray(0, parcel.byteLength - 10)
  expect((await arrived()).bytes.byteLength).toBeLessThan(content.byteLength)
  parcel[100] = parcel[100]! ^ 1
  await expect(arrived()).rejects.toThrow('key')
})
