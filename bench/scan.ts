// Throughput and memory of a scan. Run: node bench/scan.ts [--files 2000] [--hard]; `--hard` adds a text of 200 MB and a zip of 5,000 entries.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { zipOf } from '../samples/generator/zip-parts.ts'
import { makeOfficeFiles } from './office-files.ts'
import { measurePeers } from './peers.ts'

const MAIN = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url))
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    hard: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
})

const work = mkdtempSync(join(tmpdir(), 'bench-scan-'))
try {
  const { texts, pdfs } = await makeOfficeFiles(join(work, 'uploads'), Number(values.files))
  await measureScan(`${values.files} office files`, join(work, 'uploads'))
  await measureScan('the same again', join(work, 'uploads'))
  if (values.hard) {
    makeHardFiles(join(work, 'hard'), texts)
    await measureScan('200 MB text and zip of 5,000', join(work, 'hard'))
  }
  if (!values['no-peers']) await measurePeers(texts, pdfs)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function makeHardFiles(folder: string, texts: readonly string[]): void {
  const piece = texts.join('\n')
  const large = piece.repeat(Math.ceil(200e6 / Buffer.byteLength(piece)))
  const entries = Array.from({ length: 5000 }, (_, n) => [`${n}.txt`, texts[n % texts.length] ?? ''] as const)
  const archive = zipOf(Object.fromEntries(entries))
  rmSync(folder, { recursive: true, force: true })
  writeInto(folder, { 'groot.txt': large, 'veel.zip': archive })
}

function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}-${name}`, content)
}

/** Scans in a process of its own and prints files and MB a second and the most memory of all its processes together. */
async function measureScan(name: string, folder: string): Promise<void> {
  const paths = name.startsWith('200 MB') ? [`${folder}-groot.txt`, `${folder}-veel.zip`] : [folder]
  const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0)
  const files = paths.reduce((sum, path) => sum + countOf(path), 0)
  const env = { ...process.env, SLUISWACHT_KEY: Buffer.alloc(32, 7).toString('base64') }
  const started = performance.now()
  const child = spawn(process.execPath, [MAIN, 'scan', ...paths, '--inquiry', `${folder}.inquiry`, '--ocr', 'off'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-3000)
  })
  let most = 0
  let mostParent = 0
  const timer = setInterval(() => {
    const pid = child.pid ?? 0
    mostParent = Math.max(mostParent, residentMB([pid]))
    most = Math.max(most, residentMB([pid, ...childrenOf(pid)]))
  }, 250)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  if (code !== 0) throw new Error(`scan ended with ${code}: ${said}`)
  const speed = `${(files / seconds).toFixed(1)} files/s, ${(bytes / seconds / 1e6).toFixed(2)} MB/s`
  console.log(
    `scan ${name}: ${seconds.toFixed(1)} s, ${speed} on ${availableParallelism()} cores; most memory ${most.toFixed(0)} MB, parent ${mostParent.toFixed(0)} MB`,
  )
}

function sizeOf(path: string): number {
  const stat = statSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size
}

function countOf(path: string): number {
  return statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + countOf(join(path, name)), 0) : 1
}

/** Resident memory of processes on Linux; elsewhere 0. */
function residentMB(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    try {
      return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    } catch {
      return sum
    }
  }, 0)
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}
