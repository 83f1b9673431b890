/**
 * Writes apps/console/src/generated/api.ts (the types of the API, from the server's OpenAPI document) and builds the
 * console into apps/console/generated, which the server hands out. With `--check` it only says whether they are stale
 * (exit 1).
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTypes, { astToString } from 'openapi-typescript'
import { build } from 'vite'

const consoleRoot = fileURLToPath(new URL('.', import.meta.url))
const types = join(consoleRoot, 'src/generated/api.ts')
const built = join(consoleRoot, 'generated')
const check = process.argv.includes('--check')

async function apiTypes(): Promise<string> {
  const document = new URL('../server/generated/openapi.json', import.meta.url)
  const made = astToString(await openapiTypes(document, { alphabetize: true }))
  return `// Made by apps/console/generate.ts from apps/server/generated/openapi.json.\n${made}`
}

/** Path and content of every file of a folder. */
function contentOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
    .map((path) => `${relative(folder, path)}\n${readFileSync(path, 'latin1')}`)
    .join('\n')
}

async function buildTo(outDir: string): Promise<void> {
  await build({ root: consoleRoot, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
}

const made = await apiTypes()
if (check) {
  const work = mkdtempSync(join(tmpdir(), 'console-'))
  try {
    await buildTo(work)
    const stale = readFileSync(types, 'utf8') !== made || contentOf(work) !== contentOf(built)
    if (stale) process.exitCode = 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
} else {
  mkdirSync(join(consoleRoot, 'src/generated'), { recursive: true })
  writeFileSync(types, made)
  await buildTo(built)
}
