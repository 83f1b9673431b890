import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGateLog } from '@sluiswacht/evidence'
import type { GateRecord } from '@sluiswacht/model'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GateProcess } from './gate-process.ts'
import { Street } from './street.ts'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())
beforeEach(() => street.origin.forget())

const UPLOAD = '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file'
/** A file of that size on disk, as arguments of curl. */
const form = (name: string, bytes: number): string[] => {
  const path = join(street.folder, name)
  writeFileSync(path, '')
  truncateSync(path, bytes)
  return ['-F', `file=@${path}`]
}

/** What a gate wrote down. */
async function recordsOf({ folder }: GateProcess): Promise<GateRecord[]> {
  const key = { kind: 'file', path: join(folder, 'key') } as const
  const log = await openGateLog({ store: join(folder, 'store'), key, create: false })
  try {
    return await Array.fromAsync(log.records())
  } finally {
    await log.close()
  }
}

it('files of 150 MB go through where the policy lets them go unread, and are cut off early where not', async () => {
  const gate = await street.gate()
  const squid = await street.squid([gate.address])
  const send = form('big.bin', 150_000_000)
  const refused = await street.post(squid, 'claude.ai', UPLOAD, send)
  expect(refused.status).toBe(403)
  expect(refused.uploaded).toBeLessThan(150_000_000)
  expect(street.origin.received).toHaveLength(0)
  const passed = await street.post(squid, 'chat.deepseek.com', '/api/v0/file/upload_file', send)
  expect(passed.status).toBe(200)
  expect(street.origin.received[0]?.bytes).toBeGreaterThan(150_000_000)
  await Promise.all([squid.stop(), gate.stop()])
})

describe('in dry run', () => {
  it('all goes, also what is too large to be let through, and the record says what would have been', async () => {
    const dry = await street.gate({ mode: 'dry_run', yaml: 'limits: {inspect_mb: 1, upload_mb: 2}' })
    const proxy = await street.squid([dry.address])
    const answer = await street.post(proxy, 'claude.ai', UPLOAD, form('three.bin', 3_000_000))
    expect(answer.status).toBe(200)
    expect(street.origin.received[0]?.bytes).toBeGreaterThan(3_000_000)
    const [record] = await recordsOf(dry)
    expect(record?.decision).toMatchObject({ effect: 'allow', intended: 'deny' })
    expect(record?.decision.rules.map(({ id }) => id)).toContain('gate-too-large')
    await Promise.all([proxy.stop(), dry.stop()])
  })
})

it('the record of an early refusal tells what came in, and what was said', async () => {
  const strict = await street.gate({ yaml: 'limits: {inspect_mb: 1, upload_mb: 2}' })
  const proxy = await street.squid([strict.address])
  expect((await street.post(proxy, 'claude.ai', UPLOAD, form('five.bin', 5_000_000))).status).toBe(403)
  const [record] = await recordsOf(strict)
  const [item] = record?.items ?? []
  expect(item?.declaredBytes).toBeGreaterThan(5_000_000)
  expect(item?.bytes).toBeLessThan(3_000_000)
  await Promise.all([proxy.stop(), strict.stop()])
})
