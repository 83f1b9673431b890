// Renders annotated documents to office files with LibreOffice and scans them: every file must be accounted for.
// Run: node bench/corpus-render.ts [FOLDER]; without FOLDER ../shared/corpus, and nothing to do when that is not there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InquiryReport } from '../packages/model/src/index.ts'

const MAIN = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url))
const corpus = resolve(process.argv[2] ?? '../shared/corpus')
if (existsSync(join(corpus, 'render.sh'))) renderAndScan()
else console.log(`${corpus}: no corpus to render`)

function renderAndScan(): void {
  const work = mkdtempSync(join(tmpdir(), 'bench-corpus-'))
  try {
    const files = join(work, 'files')
    run('sh', [join(corpus, 'render.sh'), join(corpus, 'documents'), files])
    const started = performance.now()
    run(process.execPath, [MAIN, 'scan', files, '--inquiry', join(work, 'inquiry')])
    const seconds = (performance.now() - started) / 1000
    const report = JSON.parse(readFileSync(join(work, 'inquiry.report/report.json'), 'utf8')) as InquiryReport
    const rendered = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    console.log(
      `${rendered.length} files rendered, ${report.files.length} in the report, ${seconds.toFixed(1)} s; ${JSON.stringify(report.byStatus)}`,
    )
    for (const { path, status, problems } of report.files)
      if (status !== 'read') console.log(`  ${status} ${path} ${problems.flatMap(({ codes }) => codes).join(' ')}`)
    if (report.files.length !== rendered.length) process.exitCode = 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, SLUISWACHT_KEY: Buffer.alloc(32, 7).toString('base64') }
  const { status, stderr } = spawnSync(command, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-2000)}`)
}
