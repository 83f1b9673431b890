import { isKnown } from './known.ts'
import { CAUSES, type Facts, RECIPIENTS } from './facts.ts'
import { decide } from './decide.ts'

/** Values to try for a fact that is not known: the best and the worst that it can turn out to be. */
const TRIES: Readonly<Record<string, readonly unknown[]>> = {
  role: ['controller', 'processor'],
  personal_data_involved: [true, false],
  malicious_intent: [true, false],
  national_id_numbers: [true, false],
  financial_data: [true, false],
  vulnerable_subjects: [true, false],
  misuse_observed: [true, false],
  contrary_to_policy: [true, false],
  cause: CAUSES,
  data_kinds: [['name'], ['health data']],
  special_categories: [[], ['health']],
  credentials: ['none', 'plain', 'strong_hash_salt_not_compromised'],
  number_of_subjects: [
    { min: 1, max: 1 },
    { min: 100_000, max: 100_000 },
  ],
  exfiltration: ['ruled_out_by_logs', 'confirmed'],
  'unintelligible.applied': [true, false],
  'unintelligible.state_of_the_art': [true, false],
  'unintelligible.key_compromised': [true, false],
  'backup.available': [true, false],
  'backup.restored_fully': [true, false],
  'backup.restored_after_hours': [1, 100],
  'recipient.kind': RECIPIENTS,
  'recipient.count': [1, 10_000],
  'recipient.professional_secrecy': [true, false],
  'recipient.deletion_confirmed': [true, false],
  'disruption.effect': ['none', 'minor_delay', 'serious'],
  'disruption.hours': [1, 100],
}
/** Parts that only tell something together are tried together. */
const TOGETHER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  unintelligible: { applied: true, state_of_the_art: true, key_compromised: false },
  backup: { relevant: true, available: true, restored_after_hours: 1, restored_fully: true },
  recipient: { kind: 'known_trusted', count: 1, professional_secrecy: true, deletion_confirmed: true },
  disruption: { hours: 1, effect: 'none' },
}

/** The facts that are not known and could change the decision, in the order of the contract. */
export function findMissing(facts: Facts, on?: string): string[] {
  const now = outcomeOf(facts, on)
  const found = Object.keys(TRIES).filter(
    (path) => !isKnown(get(facts, path)) && tries(facts, path).some((tried) => outcomeOf(tried, on) !== now),
  )
  return found
}

function tries(facts: Facts, path: string): Facts[] {
  const [top = '', part] = path.split('.')
  const values = TRIES[path] ?? []
  if (part === undefined) return values.map((value) => ({ ...facts, [top]: value }))
  const group = (get(facts, top) as Record<string, unknown> | null | undefined) ?? {}
  const alone = values.map((value) => ({ ...facts, [top]: { ...group, [part]: value } }))
  const known = Object.fromEntries(Object.entries(group).filter(([, value]) => isKnown(value)))
  return [...alone, { ...facts, [top]: { ...TOGETHER[top], ...known } }]
}

function get(facts: Facts, path: string): unknown {
  const [top = '', part] = path.split('.')
  const value = (facts as Record<string, unknown>)[top]
  if (part === undefined) return value
  return (value as Record<string, unknown> | null | undefined)?.[part]
}

function outcomeOf(facts: Facts, on: string | undefined): string {
  const { route, risk, notifyAuthority, informSubjects, informBy } = decide(facts, on)
  return [route, risk, notifyAuthority, informSubjects, informBy].join()
}
