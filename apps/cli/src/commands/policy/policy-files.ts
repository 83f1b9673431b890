import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Policy, type PolicyFiles, readPolicy } from '@sluiswacht/policy'
import type { CommandOption } from '../../command.ts'
import { WrongUse } from '../../usage-error.ts'

/** Options of every command that reads a policy. */
export const POLICY_OPTIONS: readonly CommandOption[] = [
  {
    name: 'dir',
    value: 'DIR',
    help: {
      nl: 'map met policy.yaml, register.yaml en eventueel own.cedar (standaard deze map)',
      en: 'folder with policy.yaml, register.yaml and perhaps own.cedar (default this folder)',
    },
  },
  {
    name: 'policy',
    value: 'FILE',
    help: { nl: 'het beleid, als het elders staat', en: 'the policy, if it is elsewhere' },
  },
  {
    name: 'register',
    value: 'FILE',
    help: { nl: 'het register, als het elders staat', en: 'the register, if it is elsewhere' },
  },
  {
    name: 'rules',
    value: 'FILE',
    help: { nl: 'eigen regels in Cedar, als ze elders staan', en: 'own rules in Cedar, if they are elsewhere' },
  },
  {
    name: 'exceptions',
    value: 'FILE',
    help: {
      nl: 'uitzonderingen die het bureau goedkeurde (standaard exceptions.yaml, als dat er is)',
      en: 'exceptions that the desk approved (default exceptions.yaml, if it is there)',
    },
  },
]

/** Reads the policy that the options point to. @throws {WrongUse} @throws {PolicyInvalid} */
export async function policyOf(options: ReadonlyMap<string, string>): Promise<Policy> {
  const folder = options.get('dir') ?? '.'
  const names = {
    policy: options.get('policy') ?? join(folder, 'policy.yaml'),
    register: options.get('register') ?? join(folder, 'register.yaml'),
    cedar: options.get('rules') ?? join(folder, 'own.cedar'),
    exceptions: options.get('exceptions') ?? join(folder, 'exceptions.yaml'),
  }
  const files: PolicyFiles = {
    policyYaml: await textOf(names.policy),
    registerYaml: await textOf(names.register),
    cedar: options.has('rules') ? await textOf(names.cedar) : await textIfThere(names.cedar),
    exceptionsYaml: options.has('exceptions') ? await textOf(names.exceptions) : await textIfThere(names.exceptions),
    names,
  }
  return readPolicy(files)
}

/** A text file that the user named. @throws {WrongUse} when it cannot be read */
export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new WrongUse(
      {
        nl: `Het bestand ${path} kan niet worden gelezen. Maak een eerste beleid met: sluiswacht policy init`,
        en: `The file ${path} cannot be read. Make a first policy with: sluiswacht policy init --lang en`,
      },
      { cause },
    )
  }
}

/** The same, or undefined where there is no such file. @throws {WrongUse} when it cannot be read */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return textOf(path)
  }
}
