import { DATA_CLASSES } from '@sluiswacht/model'
import { z } from 'zod'
import { DEFAULT_MATRIX, strictness } from '../decide/cell.ts'
import { legalDuty } from '../law/in-force.ts'
import { CONDITIONS } from '../register/condition.ts'
import { camelKeys, cellWithoutMask, cells, day, id, localized, names, text, webAddress } from '../yaml/fields.ts'
import type { PolicyException, PolicySettings } from './settings.ts'

const matrix = cells
  .superRefine((given, context) => {
    for (const dataClass of DATA_CLASSES) {
      const cell = given[dataClass]
      if (cell === undefined || strictness(cell) >= strictness(DEFAULT_MATRIX[dataClass])) continue
      const nl = `milder dan ${DEFAULT_MATRIX[dataClass]} kan hier niet; maak het in register.yaml milder voor één doel, met een DPIA (loosened)`
      const en = `milder than ${DEFAULT_MATRIX[dataClass]} is not possible here; loosen it in register.yaml for one purpose, with a DPIA (loosened)`
      context.addIssue({ code: 'custom', path: [dataClass], params: { nl, en }, message: en })
    }
  })
  .transform((given) => ({ ...DEFAULT_MATRIX, ...given }))

const MAX_EXCEPTION_DAYS = 366

const exception = z
  .strictObject({
    id,
    owner: text,
    second_person: text,
    reason: text,
    fg_advice: text,
    from: day,
    until: day,
    uses: z.array(id).min(1),
    departments: names.default([]),
    users: names.default([]),
    lifts: z.strictObject({
      conditions: z.array(z.enum(CONDITIONS)).default([]),
      classes: cells.default({}),
    }),
  })
  .superRefine((given, context) => {
    const say = (path: string, nl: string, en: string): void =>
      context.addIssue({ code: 'custom', path: [path], params: { nl, en }, message: en })
    if (given.owner.toLowerCase() === given.second_person.toLowerCase()) {
      say(
        'second_person',
        'de tweede persoon moet een ander zijn dan de eigenaar',
        'the second person must differ from the owner',
      )
    }
    const days = (Date.parse(given.until) - Date.parse(given.from)) / 86_400_000
    if (days < 0) say('until', 'de einddatum ligt voor de begindatum', 'the end date is before the start date')
    if (days > MAX_EXCEPTION_DAYS)
      say('until', 'een uitzondering duurt hoogstens een jaar', 'an exception lasts a year at most')
    if (given.lifts.conditions.length === 0 && Object.keys(given.lifts.classes).length === 0) {
      say(
        'lifts',
        'noem de voorwaarden of klassen die deze uitzondering opheft',
        'name the conditions or classes that this exception lifts',
      )
    }
  })
  .transform(camelKeys)

/** The most exceptions in a file. */
const exceptions = z.array(exception).max(1_000)

/** The format of exceptions.yaml: exceptions that were approved elsewhere, beside those of policy.yaml. */
export const exceptionsFormat: z.ZodType<{ readonly version: 1; readonly exceptions: readonly PolicyException[] }> =
  z.strictObject({ version: z.literal(1), exceptions: exceptions.default([]) })

const alternative = z.strictObject({ use: id.optional(), text: localized, url: webAddress.optional() })

const users = z
  .strictObject({
    unnamed: cellWithoutMask.default('forbidden'),
    trainings: names.default([]),
    training_missing: cellWithoutMask.default('forbidden'),
    justification_length: z.int().min(1).max(1_000).default(15),
  })
  .transform(camelKeys)

const evidence = z
  .strictObject({
    content: z.enum(['never', 'refused', 'all']).default('never'),
    content_days: z.int().min(1).max(3_660).default(30),
    record_days: z.int().min(1).max(3_660).default(1_096),
  })
  .transform(camelKeys)

const DEFAULT_USERS = {
  unnamed: 'forbidden',
  trainings: [],
  trainingMissing: 'forbidden',
  justificationLength: 15,
} as const
const DEFAULT_EVIDENCE = { content: 'never', contentDays: 30, recordDays: 1_096 } as const

/** The format of policy.yaml. */
export const settingsFormat: z.ZodType<PolicySettings> = z
  .strictObject({
    version: z.literal(1),
    organisation: text,
    mode: z.enum(['enforce', 'dry_run']),
    matrix: matrix.default(DEFAULT_MATRIX),
    closed_purposes: z.array(text).default([]),
    purpose_not_stated: z.enum(['strictest', 'deny']).default('strictest'),
    visits: z.enum(['registered', 'all', 'none']).default('registered'),
    users: users.default({ ...DEFAULT_USERS, trainings: [] }),
    alternative: alternative.omit({ use: true }),
    alternatives: z.array(alternative).max(100).default([]),
    exception_request: z.strictObject({ text: localized, url: webAddress.optional() }),
    exceptions: exceptions.default([]),
    legal_dates: z.record(text, day).default({}),
    evidence: evidence.default(DEFAULT_EVIDENCE),
  })
  .superRefine((given, context) => {
    for (const name of Object.keys(given.legal_dates)) {
      if (legalDuty(name) !== undefined) continue
      const nl = 'deze wettelijke plicht is niet bekend; zie docs/policy.md'
      const en = 'this duty under law is not known; see docs/policy.md'
      context.addIssue({ code: 'custom', path: ['legal_dates', name], params: { nl, en }, message: en })
    }
  })
  .transform(camelKeys)
