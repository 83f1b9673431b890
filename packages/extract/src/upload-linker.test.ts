import type { ServiceReading, UploadLink } from '@sluiswacht/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uploadLinker } from './upload-linker.ts'

function reading(action: ServiceReading['action'], ...links: UploadLink[]): ServiceReading {
  return { service: 'chatgpt', action, accountKind: 'free', items: [], links }
}

const announce = (name: string, bytes: number): ServiceReading => reading('announce', { name, bytes })
const put = (bytes: number, uploadAddress: string): ServiceReading => reading('upload', { bytes, uploadAddress })

test('announcement, signed upload and prompt become one', () => {
  const linker = uploadLinker()
  linker.link('k', announce('plan.docx', 100), 0)
  expect(linker.link('k', put(100, 'files/1'), 1_000)).toEqual([
    { name: 'plan.docx', bytes: 100, uploadAddress: 'files/1' },
  ])
  expect(linker.link('k', reading('prompt', { fileId: 'file-1', name: 'plan.docx', bytes: 100 }), 2_000)).toEqual([
    { fileId: 'file-1', name: 'plan.docx', bytes: 100, uploadAddress: 'files/1' },
  ])
})

test('two files of one size are kept apart, in the order in which they were announced', () => {
  const linker = uploadLinker()
  linker.link('k', announce('a.docx', 100), 0)
  linker.link('k', announce('b.docx', 100), 1)
  expect(linker.link('k', put(100, 'files/1'), 2)).toEqual([{ name: 'a.docx', bytes: 100, uploadAddress: 'files/1' }])
  expect(linker.link('k', put(100, 'files/2'), 3)).toEqual([{ name: 'b.docx', bytes: 100, uploadAddress: 'files/2' }])
})

test.each([
  ['another client', 'other', 'chatgpt', 1_000],
  ['another service', 'k', 'claude', 1_000],
  ['after a quarter of an hour', 'k', 'chatgpt', 16 * 60_000],
])('%s is not linked', (_, client, service, at) => {
  const linker = uploadLinker()
  linker.link('k', announce('a.docx', 100), 0)
  expect(linker.link(client, { ...put(100, 'files/1'), service }, at)).toEqual([
    { bytes: 100, uploadAddress: 'files/1' },
  ])
})

test('another size is another file', () => {
  const linker = uploadLinker()
  linker.link('k', announce('a.docx', 100), 0)
  expect(linker.link('k', put(101, 'files/1'), 1)).toEqual([{ bytes: 101, uploadAddress: 'files/1' }])
})

test('an id confirms the announcement that named it', () => {
  const linker = uploadLinker()
  linker.link('k', reading('announce', { name: 'a.pdf', bytes: 5 }), 0)
  linker.link('k', reading('announce', { fileId: 'file-9', name: 'a.pdf' }), 1)
  expect(linker.link('k', reading('prompt', { fileId: 'file-9' }), 2)).toEqual([
    { fileId: 'file-9', name: 'a.pdf', bytes: 5 },
  ])
})

test('a request without links gives none', () => {
  expect(uploadLinker().link('k', reading('prompt'), 0)).toEqual([])
})

test('links are only completed, never changed, and cost bounded time', () => {
  const link = fc.record(
    {
      fileId: fc.constantFrom('f1', 'f2'),
      name: fc.constantFrom('a', 'b'),
      bytes: fc.integer({ min: 0, max: 2 }),
      uploadAddress: fc.constantFrom('u1', 'u2'),
    },
    { requiredKeys: [] },
  )
  const step = fc.record({
    client: fc.constantFrom('x', 'y'),
    action: fc.constantFrom('announce', 'upload', 'prompt'),
    link,
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const linker = uploadLinker()
      for (const [at, one] of steps.entries()) {
        const given = Object.fromEntries(Object.entries(one.link).filter(([, value]) => value !== undefined))
        expect(linker.link(one.client, reading(one.action as 'upload', given), at)[0]).toMatchObject(given)
      }
    }),
  )
  const linker = uploadLinker()
  const started = performance.now()
  for (let n = 0; n < 30_000; n++) linker.link(`client ${n % 15_000}`, announce(`${n}`, n), n)
  for (let n = 0; n < 30_000; n++) linker.link('one', announce(`${n}`, n), 0)
  expect(performance.now() - started).toBeLessThan(3_000)
})
