/**
 * Makes samples/uploads and samples/uploads.csv from samples/texts and samples/fixtures: the same bytes every time.
 * With `--check` it only says what is stale (exit 1). Run: node samples/generator/main.ts [--check]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifest } from './manifest.ts'
import { sampleUploads } from './uploads.ts'

const samples = fileURLToPath(new URL('..', import.meta.url))
const uploads = await sampleUploads()
const wanted = new Map<string, Uint8Array>(Object.entries(uploads).map(([path, bytes]) => [`uploads/${path}`, bytes]))
wanted.set('uploads.csv', Buffer.from(manifest(Object.keys(uploads).toSorted())))

const present = existsSync(`${samples}uploads`)
  ? readdirSync(`${samples}uploads`, { recursive: true, withFileTypes: true })
  : []
const extra = present
  .filter((entry) => entry.isFile())
  .map((entry) => relative(samples, `${entry.parentPath}/${entry.name}`))
  .filter((path) => !wanted.has(path))
const changed = [...wanted].filter(
  ([path, bytes]) => !existsSync(samples + path) || !readFileSync(samples + path).equals(bytes),
)

if (process.argv.includes('--check')) {
  for (const path of [...extra, ...changed.map(([name]) => name)])
    console.error(`samples/${path} is stale: run node samples/generator/main.ts`)
  if (extra.length + changed.length > 0) process.exitCode = 1
} else {
  for (const path of extra) rmSync(samples + path)
  for (const [path, bytes] of changed) {
    mkdirSync(dirname(samples + path), { recursive: true })
    writeFileSync(samples + path, bytes)
  }
  console.log(`${wanted.size} files, ${changed.length} written, ${extra.length} removed`)
}
