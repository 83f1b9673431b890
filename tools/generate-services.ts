/**
 * Writes packages/extract/src/generated/services.ts from the folders under services/: one exported ServiceReader a
 * folder, in a file of the folder's name. With `--check` it only says whether the file is stale (exit 1).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const services = fileURLToPath(new URL('../packages/extract/src/services/', import.meta.url))
const target = fileURLToPath(new URL('../packages/extract/src/generated/services.ts', import.meta.url))

const exported = readdirSync(services, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
  .map((name) => {
    const source = readFileSync(`${services}${name}/${name}.ts`, 'utf8')
    const found = [...source.matchAll(/^export const (\w+): ServiceReader = /gm)].map((match) => match[1])
    if (found.length !== 1)
      throw new Error(`services/${name}/${name}.ts: wants exactly one exported ServiceReader, has ${found.length}`)
    return { name, value: found[0] }
  })

const generated = [
  '// Made by tools/generate-services.ts from the folders under services/. Do not edit.',
  "import type { ServiceReader } from '../service-reader.ts'",
  ...exported.map(({ name, value }) => `import { ${value} } from '../services/${name}/${name}.ts'`),
  '',
  'export const SERVICES: readonly ServiceReader[] = [',
  ...exported.map(({ value }) => `  ${value},`),
  ']',
  '',
].join('\n')

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== generated) {
    console.error('packages/extract/src/generated/services.ts is stale: run node tools/generate-services.ts')
    process.exitCode = 1
  }
} else writeFileSync(target, generated)
