import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadServiceList } from '@sluiswacht/extract'
import { defaultPolicy, type Policy, readPolicy } from '@sluiswacht/policy'
import type { GateConfig } from './config/read-config.ts'
import { ConfigInvalid, type ConfigProblem } from './config/config-invalid.ts'
import type { Rules } from './decision/parts.ts'
import { readPeople } from './decision/people-file.ts'

const MAX_BYTES = 64 * 1024 * 1024

/**
 * Reads everything that decisions follow: the list of services, policy and register, the list of users.
 * @throws {ConfigInvalid} when a file is not there; the readers' own errors when one is wrong
 */
export function loadRules(config: GateConfig): Rules {
  const { policy, register, rules, exceptions, services, people, language } = config
  const own = (path: string | undefined, field: string): string | undefined =>
    path === undefined ? undefined : readText(path, field, config.file)
  const policyYaml = own(policy, 'policy')
  const registerYaml = own(register, 'register')
  const shipped = defaultPolicy(language)
  const read = readPolicy({
    policyYaml: policyYaml ?? shipped.policyYaml,
    registerYaml: registerYaml ?? shipped.registerYaml,
    cedar: own(rules, 'rules'),
    // The desk makes the file with the first exception; before that there are none.
    exceptionsYaml: exceptions !== undefined && existsSync(exceptions) ? own(exceptions, 'exceptions') : undefined,
    names: {
      ...(policy === undefined ? {} : { policy }),
      ...(register === undefined ? {} : { register }),
      ...(rules === undefined ? {} : { cedar: rules }),
      ...(exceptions === undefined ? {} : { exceptions }),
    },
  })
  // An own server that is registered by its hosts is known by that alone.
  const registered = read.register.uses.map(({ id, service, name, hosts }) => ({
    id: service ?? id,
    name: name[language],
    hosts,
  }))
  const list = loadServiceList(own(services, 'services'), services && basename(services), registered)
  const ids = new Set(list.entries.map(({ id }) => id))
  const unknown = read.register.uses.filter(
    ({ service, hosts }) => service !== undefined && hosts.length === 0 && !ids.has(service),
  )
  if (unknown.length > 0) throw new ConfigInvalid(register ?? config.file, unknown.map(unknownService))
  return {
    list,
    policy: read,
    people: people === undefined ? new Map() : readPeople(own(people, 'people') ?? '', people),
  }
}

/** A use of a service that nobody knows would never be found: most often its id is misspelt. */
function unknownService({ id, service }: Policy['register']['uses'][number]): ConfigProblem {
  return {
    field: `uses (${id}): service`,
    nl: `er is geen dienst "${service ?? ''}" in de lijst; zie docs/ai-services.md, voeg haar toe met services in gate.yaml, of noem hosts bij een eigen server`,
    en: `there is no service "${service ?? ''}" in the list; see docs/ai-services.md, add it with services in gate.yaml, or name hosts for an own server`,
  }
}

function readText(path: string, field: string, file: string): string {
  try {
    const text = readFileSync(path, 'utf8')
    if (text.length <= MAX_BYTES) return text
  } catch {
    throw new ConfigInvalid(file, [
      { field, nl: `het bestand ${path} kan niet worden gelezen`, en: `the file ${path} cannot be read` },
    ])
  }
  throw new ConfigInvalid(file, [{ field, nl: `het bestand ${path} is te groot`, en: `the file ${path} is too large` }])
}
