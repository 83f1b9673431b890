import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadServiceList } from '@sluiswacht/extract'
import { defaultPolicy, type Policy, readPolicy } from '@sluiswacht/policy'
import type { GateConfig } from './config/read-config.ts'
import { ConfigInvalid, type ConfigProblem } from './config/config-invalid.ts'
import type { Rules } from './decision/parts.ts'
import { readPeople } from './decision/people-file.ts'

const MAX_BYTES = 64 * 1024 * 1024

export const RULES_FIELDS = ['policy', 'register', 'rules', 'exceptions', 'services', 'people'] as const

/** The texts that decisions follow, under the names of their fields in gate.yaml. */
export type RulesTexts = Readonly<Partial<Record<(typeof RULES_FIELDS)[number], string>>>

/** What messages call each of them, and the configuration that they belong to. */
export interface RulesNames {
  readonly file: string
  readonly language: 'nl' | 'en'
  readonly names: RulesTexts
}

/**
 * Reads everything that decisions follow: the list of services, policy and register, the list of users.
 * @throws {ConfigInvalid} when a file is not there; the readers' own errors when one is wrong
 */
export function loadRules(config: GateConfig): Rules {
  const { policy, register, rules, exceptions, services, people, language, file } = config
  const names = { policy, register, rules, exceptions, services, people }
  const texts: { -readonly [Name in keyof RulesTexts]: string } = {}
  for (const field of RULES_FIELDS) {
    const path = names[field]
    // The desk makes the file with the first exception; before that there are none.
    if (path === undefined || (field === 'exceptions' && !existsSync(path))) continue
    texts[field] = readText(path, field, file)
  }
  return rulesOf(texts, { file, language, names: named(names) })
}

/** As {@link loadRules}, from texts. @throws the readers' own errors when one is wrong */
export function rulesOf(texts: RulesTexts, { file, language, names }: RulesNames): Rules {
  const shipped = defaultPolicy(language)
  const { rules, ...called } = names
  const read = readPolicy({
    policyYaml: texts.policy ?? shipped.policyYaml,
    registerYaml: texts.register ?? shipped.registerYaml,
    cedar: texts.rules,
    exceptionsYaml: texts.exceptions,
    names: { ...called, ...(rules === undefined ? {} : { cedar: rules }) },
  })
  // An own server that is registered by its hosts is known by that alone.
  const registered = read.register.uses.map(({ id, service, name, hosts }) => ({
    id: service ?? id,
    name: name[language],
    hosts,
  }))
  const list = loadServiceList(texts.services, names.services && basename(names.services), registered)
  const ids = new Set(list.entries.map(({ id }) => id))
  const unknown = read.register.uses.filter(
    ({ service, hosts }) => service !== undefined && hosts.length === 0 && !ids.has(service),
  )
  if (unknown.length > 0) throw new ConfigInvalid(names.register ?? file, unknown.map(unknownService))
  return {
    list,
    policy: read,
    people: texts.people === undefined ? new Map() : readPeople(texts.people, names.people ?? 'people'),
  }
}

function named(names: { readonly [Name in keyof RulesTexts]: string | undefined }): RulesTexts {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined))
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
