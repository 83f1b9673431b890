/**
 * Writes docs/ai-services.md from the readers and the list of AI services of packages/extract. With `--check` it only
 * says whether the page is stale (exit 1).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SERVICES } from '../packages/extract/src/generated/services.ts'
import { SERVICE_CATEGORIES } from '../packages/extract/src/service-list/service-entry.ts'
import { loadServiceList } from '../packages/extract/src/service-list/service-list.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const target = `${root}docs/ai-services.md`
const intro = readFileSync(`${root}tools/services/ai-services-intro.md`, 'utf8').trimEnd()

/** The sentence above the exported reader, without its comment signs. */
function sentenceOf(id: string): string {
  const source = readFileSync(`${root}packages/extract/src/services/${id}/${id}.ts`, 'utf8')
  const above = source.slice(0, source.search(/^export const \w+: ServiceReader/m))
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(above)?.[1] ?? ''
  return comment
    .replace(/^\s*\*/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const { entries } = loadServiceList()
const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const page = [
  '# AI services',
  '',
  '<!-- Made by tools/generate-service-docs.ts. Do not edit; the text is tools/services/ai-services-intro.md. -->',
  '',
  intro,
  '',
  '## Readers',
  '',
  row('reader', 'services', 'what it reads'),
  '|---|---|---|',
  ...SERVICES.map(({ id, services }) =>
    row(id, services === 'any' ? 'all without a reader of their own' : services.join(', '), sentenceOf(id)),
  ),
  '',
  '## The list as shipped',
  '',
  ...SERVICE_CATEGORIES.flatMap((category) => {
    const listed = entries.filter((entry) => entry.category === category)
    if (listed.length === 0) return []
    return [
      `### ${category}`,
      '',
      row('id', 'name', 'provider', 'hosting', 'hosts'),
      '|---|---|---|---|---|',
      ...listed.map(({ id, name, provider, country, hosting, hosts }) =>
        row(id, name, `${provider} (${country})`, hosting, hosts.map(({ host }) => host).join(', ')),
      ),
      '',
    ]
  }),
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(target, page)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== page) {
  console.error('docs/ai-services.md is stale: run node tools/generate-service-docs.ts')
  process.exitCode = 1
}
