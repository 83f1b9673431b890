/**
 * Runs every generator of the repository: `tools/generate-*.ts`, `tools/NAME/generate*.ts`, `apps/NAME/generate.ts` and
 * the samples. With `--check` nothing is written: each says what is stale, and the exit code is 1 when anything is.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const found = (pattern: string[]): string[] =>
  globSync(pattern, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted()
// The apps use what the tools made.
const generators = [
  ...found(['tools/generate-*.ts', 'tools/*/generate*.ts']),
  ...found(['apps/*/generate.ts']),
  'samples/generator/main.ts',
]

const flags = process.argv.includes('--check') ? ['--check'] : []
for (const generator of generators) {
  const { status } = spawnSync(process.execPath, [generator, ...flags], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${generator}: ${flags.length > 0 ? 'stale, run npm run generate' : 'failed'}`)
    process.exitCode = 1
  }
}
