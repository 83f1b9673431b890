import { z } from '@hono/zod-openapi'
import { type Happening, happeningSchema } from '@sluiswacht/breach'
import { localizedField } from '../fields.ts'

/** Everything that can happen in a case. */
export const happeningField: z.ZodType<Happening, unknown> = happeningSchema
  // A copy: schemas that were made before the API's library was loaded lack its method.
  .clone()
  .openapi('Happening')

export const stepField: z.ZodType = z
  .object({
    id: z.enum([
      'signal',
      'certainty',
      'decide_breach',
      'decide_authority',
      'decide_people',
      'approve',
      'decide_again',
      'notify',
      'complete',
      'tell',
      'remind_deletion',
      'task',
      'close',
    ]),
    text: localizedField,
    due: z.string().nullable(),
    overdue: z.boolean(),
  })
  .openapi('NextStep')

export const clockField: z.ZodType = z
  .object({
    id: z.enum(['authority', 'complete_notification', 'nis2_early_warning', 'nis2_notification', 'nis2_final_report']),
    state: z.enum(['not_started', 'running', 'met', 'late', 'overdue']),
    deadline: z.string().nullable(),
    hoursLeft: z.number().nullable(),
    source: z.string(),
  })
  .openapi('Clock')

const originField = z.enum(['inquiry', 'gate', 'lookup', 'report'])
const riskField = z.enum(['unlikely', 'risk', 'high'])

const caseRow: z.ZodType = z
  .object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    state: z.enum(['open', 'closed']),
    origin: originField,
    reference: z.string().nullable(),
    department: z.string().nullable(),
    registered: z.string(),
    isBreach: z.boolean(),
    risk: riskField,
    deadline: z.string().nullable().describe('Of the 72 hours, while it runs'),
    next: stepField.nullable(),
  })
  .openapi('CaseRow')

export const casesView: z.ZodType = z
  .object({ total: z.int(), page: z.int(), pageLength: z.int(), cases: z.array(caseRow) })
  .openapi('Cases')

const assessment = z
  .object({
    is_breach: z.boolean(),
    classes: z.array(z.enum(['confidentiality', 'integrity', 'availability'])),
    risk: riskField,
    document: z.boolean(),
    notify_authority: z.boolean(),
    inform_subjects: z.boolean(),
    inform_by: z.enum(['individual', 'public']).nullable(),
    deadline_hours: z.number().nullable(),
    severity: z.object({
      dpc: z.number(),
      ei: z.number(),
      cb: z.number(),
      score: z.number(),
      level: z.enum(['low', 'medium', 'high', 'very_high']),
      flags: z.array(z.unknown()),
    }),
    reasons: z.array(z.object({ rule: z.string(), text: z.string(), source: z.string() })),
    needs_human: z.literal(true),
    missing: z.array(z.string()),
    route: z.string(),
    notify_controller: z.boolean(),
    second_person: z.array(z.string()),
  })
  .openapi('Assessment')

export const formView: z.ZodType = z
  .object({
    id: z.string(),
    version: z.string(),
    kind: z.enum(['initial', 'follow_up', 'withdrawal']),
    answers: z.array(
      z.object({
        number: z.string(),
        question: z.string(),
        answer: z.string().nullable(),
        origin: z.enum(['recorded', 'derived', 'missing']),
        asked_of: z.string(),
      }),
    ),
    open: z.array(z.string()),
    completeness: z.enum(['provisional', 'final']),
  })
  .openapi('FilledForm')

export const differencesView: z.ZodType = z
  .object({
    filed: z.string().nullable().describe('When the last notification was filed; null when none was'),
    differences: z.array(
      z.object({
        number: z.string(),
        question: z.string(),
        filed: z.string().nullable(),
        register: z.string().nullable(),
      }),
    ),
  })
  .openapi('FormDifferences')

const eventField = z
  .object({
    seq: z.int(),
    at: z.string(),
    by: z.string(),
    byName: z.string(),
    happening: happeningField,
  })
  .openapi('CaseEvent')

const decision = z
  .object({
    about: z.enum(['breach', 'authority', 'people']),
    outcome: z.enum(['yes', 'no', 'public']),
    reason: z.string(),
    ground: z.string(),
    by: z.string(),
    at: z.string(),
    state: z.enum(['taken', 'pending', 'approved', 'rejected']),
    secondPerson: z.string().nullable(),
  })
  .openapi('TakenDecision')

const caseState = z
  .object({
    version: z.int(),
    title: z.string(),
    origin: originField,
    reference: z.string().nullable(),
    department: z.string().nullable(),
    state: z.enum(['open', 'closed']),
    registered: z.string(),
    facts: z.record(z.string(), z.unknown()).describe('The facts of `sluiswacht breach assess`'),
    unknown: z.array(z.union([z.string(), localizedField])),
    moments: z.partialRecord(z.enum(['signal', 'certainty', 'started', 'ended']), z.string()),
    momentReasons: z.partialRecord(z.enum(['signal', 'certainty', 'started', 'ended']), z.string()),
    tasks: z.array(z.object({ id: z.string(), text: z.string(), due: z.string().nullable(), done: z.boolean() })),
    documents: z.array(z.object({ id: z.string(), name: z.string(), sha256: z.string() })),
    advice: z.array(z.object({ text: z.string(), by: z.string(), at: z.string() })),
    decisions: z.partialRecord(z.enum(['breach', 'authority', 'people']), decision),
    answers: z.record(z.string(), z.string()),
    notifications: z.array(
      z.object({
        kind: z.enum(['initial', 'follow_up', 'withdrawal']),
        at: z.string(),
        reference: z.string().nullable(),
        complete: z.boolean(),
        reason: z.string().nullable(),
        filed: z.record(z.string(), z.string()),
      }),
    ),
    told: z.array(
      z.object({ at: z.string(), by: z.enum(['letter', 'email', 'phone', 'public_notice']), people: z.int() }),
    ),
    deletions: z.array(
      z.object({
        id: z.string(),
        service: z.string(),
        at: z.string(),
        files: z.int(),
        due: z.string(),
        answer: z
          .object({
            at: z.string(),
            result: z.enum(['confirmed', 'partly', 'refused', 'no_answer']),
            text: z.string(),
          })
          .nullable(),
      }),
    ),
    reopened: z.int(),
    lessons: z.string().nullable(),
  })
  .openapi('CaseState')

export const caseView: z.ZodType = z
  .object({
    id: z.string(),
    version: z.int(),
    case: caseState,
    names: z.record(z.string(), z.string()).describe('Name by account that did something in the case'),
    assessment: z.object({ nl: assessment, en: assessment }),
    clocks: z.object({
      clocks: z.array(clockField),
      questions: z.array(z.object({ id: z.string(), text: localizedField })),
      regulation1182: z.string().nullable(),
    }),
    next: z.array(stepField),
    form: formView,
    quality: z.object({
      nobodyTold: z.boolean(),
      incomplete: z.boolean(),
      registeredLate: z.boolean(),
      differsFromFiled: z.boolean(),
    }),
    events: z.array(eventField),
  })
  .openapi('Case')
