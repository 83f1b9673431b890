import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkerPool } from '@sluiswacht/extract'
import type { InspectedPart } from '@sluiswacht/model'
import { afterAll, expect, test } from 'vitest'
import type { InspectJob } from './inspect-worker.ts'

const work = mkdtempSync(join(tmpdir(), 'inspect-'))
const pool = createWorkerPool<InspectJob, InspectedPart>({
  entry: new URL('./inspect-worker.ts', import.meta.url),
  workers: 1,
  // Far less than the detection of the text below takes, as 30 s is for a list of some megabytes.
  limits: { idleMs: 250, watchMs: 50 },
})
afterAll(async () => {
  await pool.close()
  rmSync(work, { recursive: true })
})

test('a text that takes longer to inspect than a hang may last is inspected whole', async () => {
  const location = join(work, 'lijst.txt')
  const rows = Array.from({ length: 1_500 }, (_, n) => `${n}\tWilleke Zwartkruis\twilleke${n}@voorbeeld.nl\tschulden\n`)
  writeFileSync(location, rows.join(''))
  const job: InspectJob = { location, path: 'lijst.txt', ocr: 'off', passwords: [] }
  const parts = await Array.fromAsync(pool.run(job))
  expect(parts.map(({ status }) => status)).toEqual(['read'])
  const emails = parts[0]?.detection.findings.filter(({ label }) => label === 'EMAIL')
  expect(emails).toHaveLength(rows.length)
})
