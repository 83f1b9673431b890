// All measurements, one after the other, each in a process of its own. Run: npm run bench [-- accuracy detect scan subjects corpus]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PARTS: Readonly<Record<string, readonly string[]>> = {
  accuracy: ['accuracy.ts'],
  subjects: ['subjects.ts'],
  detect: ['detect.ts'],
  scan: ['scan.ts', '--hard'],
  corpus: ['corpus-render.ts'],
}

const wanted = process.argv.slice(2)
for (const [name, [file = '', ...args]] of Object.entries(PARTS)) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  if ((wanted.length > 0 && !wanted.includes(name)) || !existsSync(path)) continue
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
