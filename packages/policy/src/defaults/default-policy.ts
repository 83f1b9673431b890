import { readFileSync } from 'node:fs'
import type { Language } from '@sluiswacht/model'
import type { PolicyFiles } from '../read-policy.ts'

/** The policy for a municipality to start from: everything is denied until its proof is filled in. Comments in `lang`. */
export function defaultPolicy(lang: Language): PolicyFiles {
  return { policyYaml: read(`policy.${lang}.yaml`), registerYaml: read(`register.${lang}.yaml`) }
}

/** {@link defaultPolicy} in Dutch, for `readPolicy`. */
export const DEFAULT_POLICY: PolicyFiles = defaultPolicy('nl')

/** Cases to start from, for `runCases`. */
export function exampleCases(lang: Language): string {
  return read(`cases.${lang}.yaml`)
}

/** Own rules in Cedar to start from. */
export function exampleRules(lang: Language): string {
  return read(`own.${lang}.cedar`)
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
