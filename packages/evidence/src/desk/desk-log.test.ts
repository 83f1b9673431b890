import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { Session } from '../store/session.ts'
import { openDesk } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-log-'))
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

test('an entry whose answer was lost stands once, also when another came in between', async () => {
  const key = { kind: 'value', base64: Buffer.alloc(32, 7).toString('base64'), name: 'KEY' } as const
  const desk = await openDesk({ store: folder, key })
  const entry = (body: string) => ({ at: '2026-03-02T09:00:00Z', by: 'a', body })
  // oxlint-disable-next-line typescript/unbound-method -- called with its session below
  const { write } = Session.prototype
  // The first answer does not come through: meanwhile somebody else writes, then the same work runs again.
  vi.spyOn(Session.prototype, 'write').mockImplementationOnce(async function (this: Session, work) {
    await write.call(this, work)
    await desk.log.append('case:1', [entry('other')])
    return write.call(this, work) as never
  })
  expect(await desk.log.append('case:1', [entry('mine')], 0)).toBe(1)
  expect((await desk.log.read('case:1')).map(({ body }) => body)).toEqual(['mine', 'other'])
  expect(await desk.log.verify()).toMatchObject({ intact: true, events: 2 })
  await desk.close()
})
