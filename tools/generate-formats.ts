/**
 * Writes packages/extract/src/generated/formats.ts from the folders under formats/: one exported FormatReader a folder,
 * in a file of the folder's name. With `--check` it only says whether the file is stale (exit 1).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const formats = fileURLToPath(new URL('../packages/extract/src/formats/', import.meta.url))
const target = fileURLToPath(new URL('../packages/extract/src/generated/formats.ts', import.meta.url))

const names = readdirSync(formats, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

const exported = names.map((name) => {
  const source = readFileSync(`${formats}${name}/${name}.ts`, 'utf8')
  const found = [...source.matchAll(/^export const (\w+): FormatReader = /gm)].map((match) => match[1])
  if (found.length !== 1)
    throw new Error(`formats/${name}/${name}.ts: wants exactly one exported FormatReader, has ${found.length}`)
  return { name, value: found[0] }
})

const generated = [
  '// Made by tools/generate-formats.ts from the folders under formats/. Do not edit.',
  ...exported.map(({ name, value }) => `import { ${value} } from '../formats/${name}/${name}.ts'`),
  "import type { FormatReader } from '../reader.ts'",
  '',
  'export const FORMATS: readonly FormatReader[] = [',
  ...exported.map(({ value }) => `  ${value},`),
  ']',
  '',
].join('\n')

if (process.argv.includes('--check')) {
  let present = ''
  try {
    present = readFileSync(target, 'utf8')
  } catch {
    // Absent is stale.
  }
  if (present !== generated) {
    console.error('packages/extract/src/generated/formats.ts is stale: run node tools/generate-formats.ts')
    process.exitCode = 1
  }
} else writeFileSync(target, generated)
