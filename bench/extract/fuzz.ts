/**
 * Reads mutated files through the pool of extract and says whether every one was accounted for.
 *   node bench/extract/fuzz.ts [--files DIR]... [--count 2000] [--seed 1] [--ocr]
 * Exit 1 when a file got no line, or the parent was lost. Hangs and crashes of workers are listed with seed and file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExtractedPart } from '@sluiswacht/model'
import {
  createWorkerPool,
  EXTRACT_WORKER,
  type ExtractJob,
  isWorkerFailure,
  lostPart,
  runWithRetry,
  walk,
} from '@sluiswacht/extract'
import { mutate, seeded } from '../../packages/extract/src/fixtures/mutate.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['samples/uploads'] },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    ocr: { type: 'boolean', default: false },
  },
})

const bases: string[] = []
for (const folder of values.files)
  for (const entry of walk(folder)) if (entry.kind === 'file' && entry.size < 5_000_000) bases.push(entry.path)
const folder = mkdtempSync(join(tmpdir(), 'sluiswacht-fuzz-'))
const pool = createWorkerPool<ExtractJob, ExtractedPart>({
  entry: EXTRACT_WORKER,
  workers: 2,
  limits: { idleMs: 10_000 },
})
const random = seeded(Number(values.seed))
const statuses = new Map<string, number>()
const lost: string[] = []
let unaccounted = 0
let largest = 0
let next = 0
const total = Number(values.count)

async function worker(): Promise<void> {
  while (next < total) {
    const number = next++
    const base = bases[Math.floor(random() * bases.length)] ?? ''
    const path = join(folder, `${number}-${basename(base)}`)
    writeFileSync(path, mutate(readFileSync(base), random))
    let parts = 0
    const started = performance.now()
    try {
      for await (const part of runWithRetry(
        pool,
        { path, options: { ocr: values.ocr ? 'auto' : 'off' } },
        { passOver: (job, lost) => ({ ...job, options: { ...job.options, lost } }) },
      )) {
        if (part.part === null) statuses.set(part.status, (statuses.get(part.status) ?? 0) + 1)
        parts++
      }
    } catch (error) {
      if (!isWorkerFailure(error)) throw error
      parts++
      const part = lostPart(path, error)
      statuses.set(part.status, (statuses.get(part.status) ?? 0) + 1)
      lost.push(`${number} ${basename(base)} ${part.part ?? ''} ${error.code} ${'how' in error ? error.how : ''}`)
      writeFileSync(join(tmpdir(), `sluiswacht-lost-${number}-${basename(base)}`), readFileSync(path))
    }
    if (parts === 0) unaccounted++
    const took = performance.now() - started
    if (took > 5_000) console.log(`slow: ${number} ${basename(base)} ${Math.round(took)} ms`)
    largest = Math.max(largest, took)
    rmSync(path)
  }
}

const started = performance.now()
await Promise.all([worker(), worker()])
await pool.close()
rmSync(folder, { recursive: true })
console.log(
  `${total} mutations of ${bases.length} files, seed ${values.seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
)
console.log(Object.fromEntries(statuses))
console.log(
  `workers lost: ${lost.length}; unaccounted: ${unaccounted}; slowest ${Math.round(largest)} ms; parent ${Math.round(process.memoryUsage().rss / 1_048_576)} MB`,
)
for (const line of lost) console.log(`  ${line}`)
process.exitCode = unaccounted > 0 ? 1 : 0
