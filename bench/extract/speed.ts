/**
 * Files and megabytes a second of extract through its pool, isolation included, beside pdftotext for PDF in the same run.
 *   node bench/extract/speed.ts [--files DIR]... [--copies 10] [--workers 1] [--ocr]
 */
import { execFileSync } from 'node:child_process'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExtractedPart } from '@sluiswacht/model'
import { createWorkerPool, EXTRACT_WORKER, type ExtractJob, walk } from '@sluiswacht/extract'

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['samples/uploads'] },
    copies: { type: 'string', default: '10' },
    workers: { type: 'string', default: '1' },
    ocr: { type: 'boolean', default: false },
  },
})

interface Sample {
  readonly path: string
  readonly size: number
}

const samples: Sample[] = []
for (const folder of values.files) for (const entry of walk(folder)) if (entry.kind === 'file') samples.push(entry)
const groups = new Map<string, Sample[]>([['all', samples]])
for (const sample of samples) {
  const extension = extname(sample.path).toLowerCase() || '(none)'
  groups.set(extension, [...(groups.get(extension) ?? []), sample])
}
const workers = Number(values.workers)
const pool = createWorkerPool<ExtractJob, ExtractedPart>({ entry: EXTRACT_WORKER, workers })

async function readAll(group: readonly Sample[], copies: number): Promise<number> {
  const jobs = Array.from({ length: copies }, () => group).flat()
  let next = 0
  const started = performance.now()
  const run = async (): Promise<void> => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++])
      for await (const part of pool.run({ path: job.path, options: { ocr: values.ocr ? 'auto' : 'off' } })) void part
  }
  await Promise.all(Array.from({ length: workers }, run))
  return (performance.now() - started) / 1000
}

function line(name: string, files: number, bytes: number, seconds: number): void {
  const cores = Math.max(1, workers)
  const rate = (value: number): string => (value / seconds / cores).toFixed(1).padStart(8)
  console.log(`${name.padEnd(12)} ${String(files).padStart(6)} files ${rate(files)} files/s ${rate(bytes / 1e6)} MB/s`)
}

await readAll(samples, 1)
console.log(`a core, ${workers} worker(s), warm`)
const copies = Number(values.copies)
for (const [name, group] of groups) {
  const seconds = await readAll(group, copies)
  line(name, group.length * copies, group.reduce((sum, { size }) => sum + size, 0) * copies, seconds)
}
await pool.close()

const pdfs = groups.get('.pdf') ?? []
try {
  const started = performance.now()
  for (let copy = 0; copy < copies; copy++)
    for (const { path } of pdfs) {
      try {
        execFileSync('pdftotext', [path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] })
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
      }
    }
  const seconds = (performance.now() - started) / 1000
  console.log('beside it, a process a file:')
  line('pdftotext', pdfs.length * copies, pdfs.reduce((sum, { size }) => sum + size, 0) * copies, seconds)
} catch {
  console.log('pdftotext is not installed (poppler-utils): no comparison')
}
