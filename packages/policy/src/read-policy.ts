import { createHash } from 'node:crypto'
import type { Localized, PolicyDecision, PolicyQuestion } from '@sluiswacht/model'
import { baseRules, SCHEMA } from './cedar/base-rules.ts'
import { OWN_STEP, readRules } from './cedar/read-rules.ts'
import type { Rule } from './cedar/rule.ts'
import { decider } from './decide/decide.ts'
import { PolicyInvalid, type PolicyProblem } from './invalid.ts'
import { LEGAL_MODULES } from './law/in-force.ts'
import { registerFormat } from './register/read-register.ts'
import type { Register } from './register/register.ts'
import { exceptionsFormat, settingsFormat } from './settings/read-settings.ts'
import type { EvidenceSettings, PolicySettings } from './settings/settings.ts'
import { type ReadFile, readYaml } from './yaml/read-yaml.ts'

/** The files of a policy, as text. */
export interface PolicyFiles {
  readonly policyYaml: string
  readonly registerYaml: string
  /** The organisation's own rules in Cedar; they only forbid. */
  readonly cedar?: string | undefined
  /** Exceptions that were approved elsewhere, such as at the desk; they hold beside those of `policyYaml`. */
  readonly exceptionsYaml?: string | undefined
  /** What messages call the files; otherwise `policy.yaml`, `register.yaml`, `own.cedar` and `exceptions.yaml`. */
  readonly names?: Readonly<Partial<Record<'policy' | 'register' | 'cedar' | 'exceptions', string>>> | undefined
}

/** A policy that was read and checked. */
export interface Policy {
  /** Hash of all that can change a decision: settings, register, own and shipped rules, legal modules, engine. */
  readonly version: string
  readonly settings: PolicySettings
  readonly register: Register
  readonly rules: readonly Rule[]
  /** What the gate keeps of what passed. */
  readonly evidence: EvidenceSettings
  /** For the refusal: whose policy this is, and how to ask for an exception. */
  readonly contact: {
    readonly organisation: string
    readonly exceptionRequest: { readonly text: Localized; readonly url?: string | undefined }
  }
  /** Decides by the question alone: no clock, no network, no database. Anything unknown is denied. */
  decide(question: PolicyQuestion): PolicyDecision
}

/** Raised when the engine itself decides otherwise on the same files. */
const ENGINE = 1

/**
 * Reads and checks a policy.
 *
 * @throws {PolicyInvalid} naming file, line and field of everything wrong in the first file that is
 */
export function readPolicy(files: PolicyFiles): Policy {
  const names = {
    policy: 'policy.yaml',
    register: 'register.yaml',
    cedar: 'own.cedar',
    exceptions: 'exceptions.yaml',
    ...files.names,
  }
  const settingsFile = readYaml(files.policyYaml, settingsFormat, names.policy)
  const registerFile = readYaml(files.registerYaml, registerFormat, names.register)
  const own = files.cedar?.trim() ? readRules(files.cedar, OWN_STEP, SCHEMA, names.cedar) : []
  const more = files.exceptionsYaml?.trim() ? readYaml(files.exceptionsYaml, exceptionsFormat, names.exceptions) : null
  const register = registerFile.value
  const withExceptions = more === null ? [settingsFile] : [settingsFile, more]
  const problems = [
    ...withExceptions.flatMap((file) => unknownUses(file, register)),
    ...unknownAlternatives(settingsFile, register),
    ...doubleExceptions(withExceptions),
    ...takenIds(own, names.cedar),
  ]
  if (problems.length > 0) throw new PolicyInvalid(problems)
  const settings = {
    ...settingsFile.value,
    exceptions: withExceptions.flatMap(({ value }) => value.exceptions),
  }
  const rules = [...baseRules(), ...own]
  const version = hashOf([ENGINE, settings, register, rules.map(({ cedar }) => cedar), SCHEMA, LEGAL_MODULES])
  const decide = decider({ settings, register, rules, version })
  const { organisation, exceptionRequest, evidence } = settings
  return { version, settings, register, rules, evidence, contact: { organisation, exceptionRequest }, decide }
}

type WithExceptions = ReadFile<Pick<PolicySettings, 'exceptions'>>

/** Exceptions and alternatives speak of uses by id. */
function unknownUses({ value, problem }: WithExceptions, { uses }: Register): PolicyProblem[] {
  const known = new Set(uses.map(({ id }) => id))
  return value.exceptions.flatMap((exception, index) =>
    exception.uses.flatMap((id, at) =>
      known.has(id) ? [] : [problem(['exceptions', index, 'uses', at], notRegistered(id))],
    ),
  )
}

function unknownAlternatives({ value, problem }: ReadFile<PolicySettings>, { uses }: Register): PolicyProblem[] {
  const known = new Set(uses.map(({ id }) => id))
  return value.alternatives.flatMap(({ use }, index) =>
    use === undefined || known.has(use) ? [] : [problem(['alternatives', index, 'use'], notRegistered(use))],
  )
}

function notRegistered(id: string): Localized {
  return { nl: `"${id}" staat niet in register.yaml`, en: `"${id}" is not in register.yaml` }
}

/** An id names one exception, in whichever file. */
function doubleExceptions(files: readonly WithExceptions[]): PolicyProblem[] {
  const seen = new Set<string>()
  return files.flatMap(({ value, problem }) =>
    value.exceptions.flatMap(({ id }, index) => {
      const isNew = !seen.has(id)
      seen.add(id)
      const twice = { nl: `de id "${id}" komt twee keer voor`, en: `the id "${id}" occurs twice` }
      return isNew ? [] : [problem(['exceptions', index, 'id'], twice)]
    }),
  )
}

function takenIds(own: readonly Rule[], file: string): PolicyProblem[] {
  const taken = new Set(baseRules().map(({ id }) => id))
  return own
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => ({
      file,
      field: id,
      text: {
        nl: `de @id "${id}" is van een vaste regel; kies een andere`,
        en: `the @id "${id}" is of a fixed rule; choose another`,
      },
    }))
}

/** SHA-256 of the value as JSON with sorted keys, so that the order of fields and comments do not count. */
function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 32)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
