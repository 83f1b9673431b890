import { isKnown } from './known.ts'
import { z } from 'zod'

/** The words of the facts of an incident; `null` or absent is "not known", never "no". */
export const CAUSES = [
  'misdirected_email',
  'misdirected_post',
  'lost_post',
  'returned_opened_post',
  'stolen_device',
  'lost_device',
  'stolen_paper',
  'lost_paper',
  'hacking',
  'hacking_exfiltration',
  'sql_injection',
  'malware_on_website',
  'ransomware',
  'phishing',
  'social_engineering',
  'credential_stuffing',
  'employee_misuse',
  'unjustified_lookup',
  'ai_upload',
  'portal_error',
  'wrong_file',
  'technical_error',
  'outage',
  'other',
] as const
export type Cause = (typeof CAUSES)[number]

export const SPECIAL_CATEGORIES = [
  'health',
  'religion',
  'ethnicity',
  'political',
  'union',
  'sexual',
  'biometric',
  'genetic',
  'criminal',
] as const

export const RECIPIENTS = [
  'none',
  'known_trusted',
  'known_private_person',
  'many_known',
  'unknown',
  'unknown_criminal',
  'public',
] as const

const BREACH_CLASSES = ['confidentiality', 'integrity', 'availability'] as const
export type BreachClass = (typeof BREACH_CLASSES)[number]

const ACTORS = ['external_attacker', 'employee', 'technical_error', 'processor', 'none'] as const
const CREDENTIALS = ['none', 'strong_hash_salt_not_compromised', 'guessed_valid', 'plain'] as const
const EXFILTRATION = ['ruled_out_by_logs', 'confirmed', 'possible', 'not_readable', 'not_applicable'] as const
const EFFECTS = ['none', 'minor_delay', 'serious'] as const

type Fact<T> = T | null | undefined

/** What is known of an incident, in the words of the contract. */
export interface Facts {
  readonly role?: Fact<'controller' | 'processor'>
  readonly controller_type?: Fact<string | readonly string[]>
  readonly personal_data_involved?: Fact<boolean>
  readonly malicious_intent?: Fact<boolean>
  readonly national_id_numbers?: Fact<boolean>
  readonly financial_data?: Fact<boolean>
  readonly vulnerable_subjects?: Fact<boolean>
  readonly misuse_observed?: Fact<boolean>
  readonly cross_border?: Fact<boolean>
  readonly contrary_to_policy?: Fact<boolean>
  readonly security_principles?: Fact<readonly BreachClass[]>
  readonly cause?: Fact<Cause>
  readonly actor?: Fact<(typeof ACTORS)[number]>
  readonly data_kinds?: Fact<readonly string[]>
  readonly subject_groups?: Fact<readonly string[]>
  readonly measures_before?: Fact<readonly string[]>
  readonly measures_after?: Fact<readonly string[]>
  readonly special_categories?: Fact<readonly (typeof SPECIAL_CATEGORIES)[number][]>
  readonly credentials?: Fact<(typeof CREDENTIALS)[number]>
  readonly number_of_subjects?: Fact<{ readonly min?: Fact<number>; readonly max?: Fact<number> }>
  readonly unintelligible?: Fact<{
    readonly applied?: Fact<boolean>
    readonly state_of_the_art?: Fact<boolean>
    readonly key_compromised?: Fact<boolean>
  }>
  readonly backup?: Fact<{
    readonly relevant?: Fact<boolean>
    readonly available?: Fact<boolean>
    readonly medium?: Fact<'electronic' | 'paper'>
    readonly restored_after_hours?: Fact<number>
    readonly restored_fully?: Fact<boolean>
  }>
  readonly exfiltration?: Fact<(typeof EXFILTRATION)[number]>
  readonly recipient?: Fact<{
    readonly kind?: Fact<(typeof RECIPIENTS)[number]>
    readonly count?: Fact<number>
    readonly professional_secrecy?: Fact<boolean>
    readonly asked_to_delete?: Fact<boolean>
    readonly deletion_confirmed?: Fact<boolean>
  }>
  readonly disruption?: Fact<{ readonly hours?: Fact<number>; readonly effect?: Fact<(typeof EFFECTS)[number]> }>
  readonly undetected_days?: Fact<number>
}

const yesNo = z.boolean().nullish()
const count = z.number().int().min(0).max(10_000_000_000).nullish()
const hours = z.number().min(0).max(1_000_000).nullish()
const freeWords = z.array(z.string().max(200)).max(200).nullish()
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words).nullish()

/** A range, or one number when it is known exactly. */
const numberOfSubjects = z
  .union([z.number().int().min(0).max(10_000_000_000), z.object({ min: count, max: count })])
  .transform((given) => (typeof given === 'number' ? { min: given, max: given } : given))
  .refine(({ min, max }) => !isKnown(min) || !isKnown(max) || min <= max, { path: ['max'], message: 'max < min' })

const factsObject = z
  .object({
    role: oneOf(['controller', 'processor']),
    controller_type: z.union([z.string().max(200), z.array(z.string().max(200)).max(20)]).nullish(),
    personal_data_involved: yesNo,
    malicious_intent: yesNo,
    national_id_numbers: yesNo,
    financial_data: yesNo,
    vulnerable_subjects: yesNo,
    misuse_observed: yesNo,
    cross_border: yesNo,
    contrary_to_policy: yesNo,
    security_principles: z.array(z.enum(BREACH_CLASSES)).max(3).nullish(),
    cause: oneOf(CAUSES),
    actor: oneOf(ACTORS),
    data_kinds: freeWords,
    subject_groups: freeWords,
    measures_before: freeWords,
    measures_after: freeWords,
    special_categories: z.array(z.enum(SPECIAL_CATEGORIES)).max(20).nullish(),
    credentials: oneOf(CREDENTIALS),
    number_of_subjects: numberOfSubjects.nullish(),
    unintelligible: z.object({ applied: yesNo, state_of_the_art: yesNo, key_compromised: yesNo }).nullish(),
    backup: z
      .object({
        relevant: yesNo,
        available: yesNo,
        medium: oneOf(['electronic', 'paper']),
        restored_after_hours: hours,
        restored_fully: yesNo,
      })
      .nullish(),
    exfiltration: oneOf(EXFILTRATION),
    recipient: z
      .object({
        kind: oneOf(RECIPIENTS),
        count,
        professional_secrecy: yesNo,
        asked_to_delete: yesNo,
        deletion_confirmed: yesNo,
      })
      .nullish(),
    disruption: z.object({ hours, effect: oneOf(EFFECTS) }).nullish(),
    undetected_days: z.number().min(0).max(1_000_000).nullish(),
  })
  .loose()

/** The schema of the facts; unknown fields are passed over, see {@link unknownFields}. */
export const factsSchema: z.ZodType<Facts, unknown> = factsObject

/**
 * The fields of given facts that no rule knows, such as a misspelt name: what they say does not count, so somebody must
 * hear of them. Paths such as `recipient.sort`; a name that is more than a word is not shown.
 * @param value facts that {@link factsSchema} accepts
 */
export function unknownFields(value: unknown): string[] {
  if (!isRecord(value)) return []
  const known: Readonly<Record<string, unknown>> = factsObject.shape
  return Object.entries(value).flatMap(([name, given]) => {
    if (!Object.hasOwn(known, name)) return [shown(name)]
    const inside = INSIDE[name]
    if (inside === undefined || !isRecord(given)) return []
    return Object.keys(given).flatMap((field) => (inside.includes(field) ? [] : [`${name}.${shown(field)}`]))
  })
}

const INSIDE: Readonly<Record<string, readonly string[]>> = {
  number_of_subjects: ['min', 'max'],
  unintelligible: ['applied', 'state_of_the_art', 'key_compromised'],
  backup: ['relevant', 'available', 'medium', 'restored_after_hours', 'restored_fully'],
  recipient: ['kind', 'count', 'professional_secrecy', 'asked_to_delete', 'deletion_confirmed'],
  disruption: ['hours', 'effect'],
}

function shown(name: string): string {
  return /^[A-Za-z][\w-]{0,39}$/.test(name) ? name : '?'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
