/**
 * Files and megabytes a second of extract through its pool, isolation included, by the clock and by processor time
 * (which a busy machine does not change), beside pdftotext for PDF and Tika 3 for all in the same run.
 *   node bench/extract/speed.ts [--files DIR]... [--office 300] [--copies 3] [--workers 1] [--ocr]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExtractedPart } from '@sluiswacht/model'
import { createWorkerPool, EXTRACT_WORKER, type ExtractJob, walk } from '@sluiswacht/extract'
import { makeOfficeFiles } from '../office-files.ts'
import { endedChildrenSeconds, liveChildren } from './processor-time.ts'
import { measureTika } from './tika.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: [] },
    office: { type: 'string', default: '300' },
    copies: { type: 'string', default: '3' },
    workers: { type: 'string', default: '1' },
    ocr: { type: 'boolean', default: false },
  },
})

interface Sample {
  readonly path: string
  readonly size: number
}

const made = mkdtempSync(join(tmpdir(), 'bench-extract-'))
if (values.files.length === 0) await makeOfficeFiles(made, Number(values.office))
const samples: Sample[] = []
for (const folder of values.files.length === 0 ? [made] : values.files)
  for (const entry of walk(folder)) if (entry.kind === 'file') samples.push(entry)
const groups = new Map<string, Sample[]>([['all', samples]])
for (const sample of samples) {
  const extension = extname(sample.path).toLowerCase() || '(none)'
  groups.set(extension, [...(groups.get(extension) ?? []), sample])
}
const workers = Number(values.workers)
const pool = createWorkerPool<ExtractJob, ExtractedPart>({ entry: EXTRACT_WORKER, workers })

interface Took {
  readonly seconds: number
  readonly processor: number
}

async function readAll(group: readonly Sample[], copies: number): Promise<Took> {
  const jobs = Array.from({ length: copies }, () => group).flat()
  let next = 0
  const started = performance.now()
  const before = liveChildren().seconds
  const run = async (): Promise<void> => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++])
      for await (const part of pool.run({ path: job.path, options: { ocr: values.ocr ? 'auto' : 'off' } })) void part
  }
  await Promise.all(Array.from({ length: workers }, run))
  return { seconds: (performance.now() - started) / 1000, processor: liveChildren().seconds - before }
}

function line(name: string, files: number, bytes: number, { seconds, processor }: Took): void {
  const rate = (value: number, by: number): string => (value / by).toFixed(1).padStart(7)
  const clock = `${rate(files, seconds * workers)} files/s ${rate(bytes / 1e6, seconds * workers)} MB/s`
  const busy = `${rate(files, processor)} files/s ${rate(bytes / 1e6, processor)} MB/s`
  console.log(`${name.padEnd(10)} ${String(files).padStart(5)} files | clock ${clock} | processor ${busy}`)
}

const sizeOf = (group: readonly Sample[]): number => group.reduce((sum, { size }) => sum + size, 0)

await readAll(samples, 1)
console.log(`a core, ${workers} worker(s), warm; ${(sizeOf(samples) / samples.length / 1e3).toFixed(1)} kB a file`)
const copies = Number(values.copies)
for (const [name, group] of groups)
  line(name, group.length * copies, sizeOf(group) * copies, await readAll(group, copies))
console.log(`most memory of a worker: ${Math.round(liveChildren().mostMegabytes)} MB`)
await pool.close()

const pdfs = groups.get('.pdf') ?? []
try {
  const started = performance.now()
  const before = endedChildrenSeconds()
  for (let copy = 0; copy < copies; copy++)
    for (const { path } of pdfs) {
      try {
        execFileSync('pdftotext', [path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] })
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
      }
    }
  const took = { seconds: (performance.now() - started) / 1000, processor: endedChildrenSeconds() - before }
  console.log('beside it, a process a file:')
  line('pdftotext', pdfs.length * copies, sizeOf(pdfs) * copies, took)
} catch {
  console.log('pdftotext is not installed (poppler-utils): no comparison')
}
const tika = measureTika(
  samples.map(({ path }) => path),
  copies,
)
if (tika === null) console.log('Tika is not built (bench/peers/tika; Java 17 and Maven): no comparison')
else {
  console.log(`beside it, one process without isolation; ${tika.failed} files failed:`)
  line('tika', samples.length * copies, sizeOf(samples) * copies, tika)
}
rmSync(made, { recursive: true })
