import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadServiceList } from '@sluiswacht/extract'
import { defaultPolicy, readPolicy } from '@sluiswacht/policy'
import type { GateConfig } from './config/read-config.ts'
import { ConfigInvalid } from './config/config-invalid.ts'
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
  return {
    list: loadServiceList(own(services, 'services'), services && basename(services)),
    policy: readPolicy({
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
    }),
    people: people === undefined ? new Map() : readPeople(own(people, 'people') ?? '', people),
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
