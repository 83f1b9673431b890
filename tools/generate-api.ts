/**
 * Writes apps/server/generated/openapi.json from the schemas that check requests. With `--check` it only says whether
 * the file is stale (exit 1).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApiDocument } from '../apps/server/src/api/document.ts'

const target = fileURLToPath(new URL('../apps/server/generated/openapi.json', import.meta.url))
const made = `${JSON.stringify(openApiDocument(), null, 1)}\n`

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
    console.error('apps/server/generated/openapi.json is stale: run node tools/generate-api.ts')
    process.exitCode = 1
  }
} else {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, made)
}
