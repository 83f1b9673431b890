/**
 * Writes docs/formats.md from the readers of packages/extract: the sentence above each reader and its media types.
 * With `--check` it only says whether the page is stale (exit 1).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FORMATS } from '../packages/extract/src/generated/formats.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const target = `${root}docs/formats.md`

/** The sentence above the exported reader, without its comment signs. */
function sentenceOf(id: string): string {
  const source = readFileSync(`${root}packages/extract/src/formats/${id}/${id}.ts`, 'utf8')
  const above = source.slice(0, source.search(/^export const \w+: FormatReader/m))
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(above)?.[1] ?? ''
  return comment
    .replace(/^\s*\*/gm, ' ')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

const rows = FORMATS.map(({ id, mediaTypes }) => ({ id, mediaTypes: [...new Set(mediaTypes)] })).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
)
const page = [
  '# Formats',
  '',
  '<!-- Made by tools/generate-format-docs.ts from packages/extract. Do not edit. -->',
  '',
  'The kind of a file is told from its content, never from its name alone. Archives, mails and office files are read',
  'with all that they contain. What is not in this table is reported as `unsupported`, with advice; never as clean.',
  '',
  '| reader | what it reads | media types |',
  '|---|---|---|',
  ...rows.map(
    ({ id, mediaTypes }) =>
      `| ${id} | ${sentenceOf(id).replaceAll('|', '\\|')} | ${mediaTypes.map((type) => `\`${type}\``).join(', ')} |`,
  ),
  '',
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(target, page)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== page) {
  console.error('docs/formats.md is stale: run node tools/generate-format-docs.ts')
  process.exitCode = 1
}
