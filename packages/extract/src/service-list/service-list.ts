import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { looksLikeAi } from './looks-like-ai.ts'
import { readListFile } from './read-list.ts'
import type { ListFile, ServiceEntry, ServiceHost } from './service-entry.ts'

/** The AI services that the gate knows. */
export interface ServiceList {
  /** The service of a host (any case, with or without final dot), by the longest name that fits. */
  find(host: string): ServiceEntry | undefined
  /** As {@link find}, but on a host that serves more than AI only when the path is one of its AI paths. */
  findAddress(url: URL): ServiceEntry | undefined
  /** All hosts with a leading dot (with subdomains), sorted, none inside another: for lists of a proxy. */
  hosts(): string[]
  readonly entries: readonly ServiceEntry[]
  /** Hash of the content: changes when the list does. */
  readonly version: string
  /** Whether a host that is not in the list has the name of an AI service. */
  looksLikeAi(host: string): boolean
}

const SHIPPED = new URL('./generated/services.yaml', import.meta.url)
let shipped: ListFile | undefined

/** A service that an organisation runs itself and registered, with its hosts. */
export interface OwnService {
  readonly id: string
  readonly name: string
  readonly hosts: readonly string[]
}

/**
 * The shipped list with an organisation's own additions (YAML text: `services`, `remove`; see docs/ai-services.md).
 * A service with the id of a shipped one extends it. Of `registered`, hosts that are in no list are added, so that an
 * own service need be named in one place only.
 * @throws {ServiceListInvalid} naming line and field of the additions
 */
export function loadServiceList(
  ownAdditionsYaml?: string,
  file = 'services.yaml',
  registered: readonly OwnService[] = [],
): ServiceList {
  shipped ??= readListFile(readFileSync(SHIPPED, 'utf8'), 'services.yaml')
  const own = ownAdditionsYaml === undefined ? { services: [], remove: [] } : readListFile(ownAdditionsYaml, file)
  const list = createServiceList(merge(shipped, own))
  const unlisted = registered
    .map((service) => ({ ...service, hosts: service.hosts.filter((host) => list.find(host) === undefined) }))
    .filter(({ hosts }) => hosts.length > 0)
  if (unlisted.length === 0) return list
  const entries = new Map(list.entries.map((entry) => [entry.id, entry]))
  for (const { id, name, hosts } of unlisted) {
    const known = entries.get(id)
    const all = [...(known?.hosts ?? []), ...hosts.map((host) => ({ host: host.toLowerCase() }))]
    entries.set(id, known === undefined ? ownEntry(id, name, all) : { ...known, hosts: all })
  }
  return createServiceList([...entries.values()])
}

function ownEntry(id: string, name: string, hosts: readonly ServiceHost[]): ServiceEntry {
  return { id, name, provider: name, country: 'unknown', hosting: 'own', category: 'chatbot', hosts }
}

function merge(shipped: ListFile, own: ListFile): readonly ServiceEntry[] {
  const entries = new Map<string, ServiceEntry>()
  // A host that the organisation names is theirs to place.
  const moved = new Set([...own.remove, ...own.services.flatMap(({ hosts }) => hosts.map(({ host }) => host))])
  for (const service of [...shipped.services, ...own.services]) {
    const before = entries.get(service.id)
    const isOwn = own.services.includes(service)
    const hosts = service.hosts.filter(({ host }) => isOwn || !moved.has(host)).map(asHost)
    const reader = service.reader ?? before?.reader
    entries.set(service.id, {
      id: service.id,
      name: service.name ?? before?.name ?? service.id,
      provider: service.provider ?? before?.provider ?? 'unknown',
      country: service.country ?? before?.country ?? 'unknown',
      hosting: service.hosting ?? before?.hosting ?? 'unknown',
      category: service.category ?? before?.category ?? 'chatbot',
      hosts: [...(before?.hosts ?? []), ...hosts],
      ...(reader === undefined ? {} : { reader }),
    })
  }
  return [...entries.values()].filter(({ hosts }) => hosts.length > 0)
}

function asHost({
  host,
  paths,
}: {
  readonly host: string
  readonly paths?: readonly string[] | undefined
}): ServiceHost {
  return paths === undefined ? { host } : { host, paths }
}

function createServiceList(entries: readonly ServiceEntry[]): ServiceList {
  const byHost = new Map<string, { readonly entry: ServiceEntry; readonly place: ServiceHost }>()
  for (const entry of entries) for (const place of entry.hosts) byHost.set(place.host, { entry, place })
  const lookUp = (host: string): { readonly entry: ServiceEntry; readonly place: ServiceHost } | undefined => {
    let name = host.toLowerCase().replace(/\.$/, '')
    for (;;) {
      const found = byHost.get(name)
      if (found !== undefined) return found
      const dot = name.indexOf('.')
      if (dot < 0) return undefined
      name = name.slice(dot + 1)
    }
  }
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16)
  return {
    entries,
    version,
    find: (host) => lookUp(host)?.entry,
    findAddress(url) {
      const found = lookUp(url.hostname)
      const paths = found?.place.paths
      return paths === undefined || paths.some((path) => url.pathname.startsWith(path)) ? found?.entry : undefined
    },
    hosts() {
      const inside = (host: string): boolean => {
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
          if (byHost.has(host.slice(dot + 1))) return true
        return false
      }
      return [...byHost.keys()]
        .filter((host) => !inside(host))
        .map((host) => `.${host}`)
        .toSorted()
    },
    looksLikeAi: (host) => lookUp(host) === undefined && looksLikeAi(host),
  }
}
