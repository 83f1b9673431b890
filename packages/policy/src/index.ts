export { DEFAULT_POLICY, defaultPolicy } from './defaults/default-policy.ts'
export { PolicyInvalid, type PolicyProblem } from './invalid.ts'
export { type Policy, type PolicyFiles, readPolicy } from './read-policy.ts'
export type { EvidenceSettings } from './settings/settings.ts'
