import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { watchExceptions } from './exceptions-watch.ts'

test('a file that is made, replaced or taken away is seen; one that stays is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exceptions-'))
  const path = join(folder, 'exceptions.yaml')
  let seen = 0
  const stop = watchExceptions(
    () => path,
    () => (seen += 1),
    20,
  )
  const settled = async (count: number): Promise<void> => {
    await expect.poll(() => seen, { timeout: 5_000, interval: 10 }).toBe(count)
  }
  try {
    writeFileSync(path, 'version: 1\n')
    await settled(1)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(seen).toBe(1)
    writeFileSync(`${path}.new`, 'version: 1\n')
    renameSync(`${path}.new`, path)
    await settled(2)
    rmSync(path)
    await settled(3)
  } finally {
    stop()
    rmSync(folder, { recursive: true })
  }
})
