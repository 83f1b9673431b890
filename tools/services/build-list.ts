/**
 * Writes packages/extract/src/service-list/generated/services.yaml from a list of domains and tools/services/*.yaml:
 *
 *   node tools/services/build-list.ts ai-services.tsv
 *
 * The list has rows `domain TAB category TAB service TAB source`; rows whose source is exactly `ut1` are left out, so
 * that nothing of a share-alike list is taken over (see NOTICE). Facts about providers are the project's own.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

interface Service {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly country: string
  readonly hosting: string
  category: string
  readonly hosts: (string | { readonly host: string; readonly paths: readonly string[] })[]
}

const [list] = process.argv.slice(2)
if (list === undefined) throw new Error('usage: node tools/services/build-list.ts ai-services.tsv')
const here = fileURLToPath(new URL('./', import.meta.url))
const target = fileURLToPath(
  new URL('../../packages/extract/src/service-list/generated/services.yaml', import.meta.url),
)

const services = new Map<string, Service>()
const byName = new Map<string, Service>()
for (const line of parse(readFileSync(`${here}providers.yaml`, 'utf8')) as string[]) {
  const [id = '', names = '', name = '', provider = '', country = '', hosting = ''] = line
    .split('|')
    .map((field) => field.trim())
  const service: Service = { id, name, provider, country, hosting, category: '', hosts: [] }
  services.set(id, service)
  for (const one of names.split(',')) byName.set(one.trim(), service)
}

const additions = parse(readFileSync(`${here}own-hosts.yaml`, 'utf8')) as {
  readonly shared: Readonly<Record<string, readonly string[]>>
  readonly hosts: Readonly<Record<string, readonly string[]>>
  readonly categories: Readonly<Record<string, string>>
}
const withPaths = (host: string): Service['hosts'][number] => {
  const paths = additions.shared[host]
  return paths === undefined ? host : { host, paths }
}
let left = 0
for (const row of readFileSync(list, 'utf8').split('\n')) {
  const [domain = '', category = '', name = '', source = ''] = row.split('\t')
  if (row.startsWith('#') || domain === 'domain' || source === '') continue
  if (source.trim() === 'ut1') {
    left += 1
    continue
  }
  const service = byName.get(name)
  if (service === undefined) throw new Error(`no provider known for "${name}": add it to tools/services/providers.yaml`)
  // Hosts of files belong to the service whose files they are.
  if (service.category === '' || service.category === 'asset') service.category = category
  service.hosts.push(withPaths(domain))
}
for (const [id, hosts] of Object.entries(additions.hosts)) {
  const service = services.get(id)
  if (service === undefined) throw new Error(`own-hosts.yaml: no service ${id}`)
  service.hosts.push(...hosts.map(withPaths))
  service.category ||= additions.categories[id] ?? ''
}

const used = [...services.values()].filter(({ hosts }) => hosts.length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const head = [
  'Made by tools/services/build-list.ts. Do not edit; own additions go in a file of your own (docs/ai-services.md).',
  'Domains in part from v2fly/domain-list-community (MIT, (c) 2018-2019 V2Ray), in part by the project; see NOTICE.',
]
writeFileSync(target, head.map((line) => `# ${line}\n`).join('') + stringify({ services: used }, { lineWidth: 0 }))
console.log(`${used.length} services, ${used.flatMap(({ hosts }) => hosts).length} hosts; ${left} rows left out (ut1)`)
