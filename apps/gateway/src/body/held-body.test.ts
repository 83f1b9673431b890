import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { HoldingSpace } from './held-body.ts'
import { SealedFile } from './sealed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'held-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('gives back what it was given, from memory and from disk, as often as asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 70_000, minLength: 1 }), { maxLength: 40 }),
      fc.constantFrom(1, 100_000, 10_000_000),
      async (pieces, memoryBytesPerBody) => {
        const space = new HoldingSpace({ folder, memoryBytesPerBody, memoryBytes: 1 << 30 })
        const body = space.body()
        for (const piece of pieces) await body.add(Buffer.from(piece))
        const all = Buffer.concat(pieces)
        expect(body.size).toBe(all.length)
        expect((await body.bytes()).equals(all)).toBe(true)
        expect((await body.bytes()).equals(all)).toBe(true)
        expect(space.inMemory).toBeLessThanOrEqual(Math.max(memoryBytesPerBody, 0))
        expect(readdirSync(folder)).toEqual([])
        await body.release()
        await body.release()
        expect([space.inMemory, space.bodies]).toEqual([0, 0])
      },
    ),
    { numRuns: 30 },
  )
})

it('goes to disk when all bodies together hold too much', async () => {
  const space = new HoldingSpace({ folder, memoryBytesPerBody: 10_000_000, memoryBytes: 200_000 })
  const bodies = Array.from({ length: 10 }, () => space.body())
  for (const body of bodies) for (let at = 0; at < 10; at += 1) await body.add(Buffer.alloc(20_000, at))
  expect(space.inMemory).toBeLessThan(900_000)
  for (const body of bodies) expect((await body.bytes()).length).toBe(200_000)
  for (const body of bodies) await body.release()
})

it('says when the disk does not take it', async () => {
  const space = new HoldingSpace({ folder: join(folder, 'gone'), memoryBytesPerBody: 10, memoryBytes: 1 << 20 })
  const body = space.body()
  await expect(body.add(Buffer.alloc(100))).rejects.toThrow(/ENOENT/)
  await body.release()
})

it('keeps what it spills sealed', async () => {
  const file = await SealedFile.create(folder)
  const secret = Buffer.from('a very telling sentence. '.repeat(6_000))
  await file.write(secret)
  const pieces: Buffer[] = []
  for await (const piece of file.read()) pieces.push(piece)
  expect(Buffer.concat(pieces).equals(secret)).toBe(true)
  await file.close()
})
