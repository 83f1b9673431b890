import type { BreachClass, Cause, Facts } from './facts.ts'
import { readSensitivity, type Sensitivity } from './sensitivity.ts'

/** Into whose hands the data came, or may have come. Ordered from harmless to worst. */
export type Exposure = 'none' | 'trusted' | 'one_known' | 'known_group' | 'insider' | 'unknown' | 'public' | 'hostile'

/** The facts with what follows from them directly; what is not known stays `null`. No judgement of risk. */
export interface Reading {
  readonly facts: Facts
  readonly cause: Cause | null
  readonly classes: readonly BreachClass[]
  /** Whether somebody who may not may have seen or got the data. */
  readonly confidentialityAtStake: boolean
  readonly exposure: Exposure
  readonly data: Sensitivity
  /** Upper bound of the number of people; infinite when not known. */
  readonly people: number
  /** How many people to reckon with: the upper bound, or a large lower bound; `null` when neither is known. */
  readonly volume: number | null
  /** Encrypted by the state of the art, and the key is safe: all three known. */
  readonly encrypted: boolean
  /** Logs that can show it show that nothing left. */
  readonly nothingLeft: boolean
  readonly physical: boolean
}

const ATTACKS: ReadonlySet<Cause> = new Set([
  'hacking',
  'hacking_exfiltration',
  'sql_injection',
  'malware_on_website',
  'ransomware',
  'phishing',
  'social_engineering',
  'credential_stuffing',
])
const THEFTS: ReadonlySet<Cause> = new Set(['stolen_device', 'stolen_paper'])
const PHYSICAL: ReadonlySet<Cause> = new Set([
  'misdirected_post',
  'lost_post',
  'returned_opened_post',
  'stolen_device',
  'lost_device',
  'stolen_paper',
  'lost_paper',
])
export const INSIDE: ReadonlySet<Cause> = new Set(['employee_misuse', 'unjustified_lookup'])
/** Causes where logs cannot show that nobody got the data. */
const BEYOND_LOGS: ReadonlySet<Cause> = new Set([
  ...PHYSICAL,
  'misdirected_email',
  'ai_upload',
  'social_engineering',
  'unjustified_lookup',
])
/** Causes where "no recipient" can be a fact and is not merely "nobody known". */
const MAY_HAVE_NO_RECIPIENT: ReadonlySet<Cause> = new Set([
  'misdirected_email',
  'misdirected_post',
  'wrong_file',
  'technical_error',
  'outage',
  'other',
])

/** Classes that a cause leads to when the facts do not name them. */
const CLASSES_OF: Readonly<Partial<Record<Cause, readonly BreachClass[]>>> = {
  ransomware: ['availability', 'confidentiality'],
  outage: ['availability'],
  stolen_paper: ['confidentiality', 'availability'],
  lost_paper: ['confidentiality', 'availability'],
  lost_post: ['confidentiality', 'availability'],
  stolen_device: ['confidentiality', 'availability'],
  lost_device: ['confidentiality', 'availability'],
  social_engineering: ['confidentiality', 'integrity'],
  wrong_file: ['confidentiality', 'integrity'],
}

/** Reads facts without judging them. */
export function read(facts: Facts): Reading {
  const cause = facts.cause ?? null
  const nothingLeft = facts.exfiltration === 'ruled_out_by_logs' && !(cause !== null && BEYOND_LOGS.has(cause))
  const classes = readClasses(facts, cause, nothingLeft)
  const { applied, state_of_the_art, key_compromised } = facts.unintelligible ?? {}
  const physical = cause !== null && PHYSICAL.has(cause)
  return {
    facts,
    cause,
    classes,
    confidentialityAtStake: classes.includes('confidentiality') || (opensData(cause) && !nothingLeft),
    exposure: readExposure(facts, cause),
    data: readSensitivity(facts),
    people: facts.number_of_subjects?.max ?? Number.POSITIVE_INFINITY,
    volume: readVolume(facts),
    encrypted: applied === true && state_of_the_art === true && key_compromised === false,
    nothingLeft,
    physical,
  }
}

function readVolume({ number_of_subjects }: Facts): number | null {
  const { min = null, max = null } = number_of_subjects ?? {}
  return max ?? (min !== null && min >= 1000 ? min : null)
}

function opensData(cause: Cause | null): boolean {
  return cause === null || !(cause === 'outage' || cause === 'technical_error' || cause === 'other')
}

function readClasses(facts: Facts, cause: Cause | null, nothingLeft: boolean): BreachClass[] {
  const named = facts.security_principles ?? []
  const classes = new Set<BreachClass>(named)
  if (named.length === 0) {
    for (const name of (cause && CLASSES_OF[cause]) ?? (['confidentiality'] as const)) {
      if (name === 'confidentiality' && nothingLeft) continue
      if (name === 'availability' && cause !== 'ransomware' && cause !== 'outage' && backedUp(facts)) continue
      classes.add(name)
    }
  }
  if (cause === 'ransomware' || cause === 'outage') classes.add('availability')
  if (facts.exfiltration === 'confirmed' || facts.exfiltration === 'not_readable') classes.add('confidentiality')
  if (facts.disruption?.effect === 'serious') classes.add('availability')
  if (facts.backup?.relevant === true && facts.backup.available === false) classes.add('availability')
  return (['confidentiality', 'integrity', 'availability'] as const).filter((name) => classes.has(name))
}

/** Whether the data can be had back from a copy, or no copy was ever needed. */
export function backedUp({ backup }: Facts): boolean {
  return backup?.available === true || backup?.relevant === false
}

function readExposure(facts: Facts, cause: Cause | null): Exposure {
  const { kind = null, count = null } = facts.recipient ?? {}
  const inside = cause !== null && INSIDE.has(cause)
  if (kind === 'unknown_criminal') return 'hostile'
  if (!inside && isHostile(facts, cause)) return 'hostile'
  if (kind === 'public') return 'public'
  if (inside) return 'insider'
  if (kind === 'known_trusted') return 'trusted'
  if (kind === 'known_private_person') return count === null || count <= 5 ? 'one_known' : 'known_group'
  if (kind === 'many_known' && count !== null) return count <= 50 ? 'known_group' : count < 1000 ? 'unknown' : 'public'
  if (kind === 'none' && cause !== null && MAY_HAVE_NO_RECIPIENT.has(cause)) return 'none'
  return 'unknown'
}

function isHostile({ malicious_intent, actor }: Facts, cause: Cause | null): boolean {
  if (malicious_intent === true || actor === 'external_attacker') return true
  return cause !== null && (ATTACKS.has(cause) || THEFTS.has(cause))
}
