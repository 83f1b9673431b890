import {
  ACCOUNT_KINDS,
  CATEGORIES,
  DATA_CLASSES,
  DOCUMENT_TYPES,
  EFFECTS,
  type GateRecord,
  LABELS,
  type Localized,
  SERVICE_ACTIONS,
  SluiswachtError,
} from '@sluiswacht/model'
import { z } from 'zod'

/** A record from a file is not one of the gate. */
export class RecordInvalid extends SluiswachtError {
  readonly code = 'ERR_GATE_RECORD'
  constructor(field: string, options?: ErrorOptions) {
    super(problem(field), options)
  }
}

function problem(field: string): Localized {
  const at = field === '' ? '' : ` (${field})`
  return {
    nl: `Dit is geen vastlegging van de poort${at}. Geef een regel JSON zoals de poort die bewaart.`,
    en: `This is no record of the gate${at}. Give a line of JSON as the gate keeps it.`,
  }
}

const short = z.string().max(5_000)
const content = z.looseObject({
  labels: z.partialRecord(z.enum(LABELS), z.number().min(0)),
  categories: z.array(z.enum(CATEGORIES)),
  documentTypes: z.array(z.enum(DOCUMENT_TYPES)),
  people: z.number().min(0),
  minors: z.number().min(0),
  personalData: z.boolean(),
  dataClasses: z.array(z.enum(DATA_CLASSES)),
  fullyRead: z.boolean(),
  unreadCauses: z.array(short),
  maskable: z.boolean(),
})
const localized = z.looseObject({ nl: short, en: short })
const record = z.looseObject({
  id: short,
  at: short,
  host: short,
  service: short.optional(),
  department: short.optional(),
  content,
  decision: z.looseObject({
    effect: z.enum(EFFECTS),
    intended: z.enum(EFFECTS),
    rules: z.array(z.looseObject({ id: short, effect: z.enum(EFFECTS), text: localized, source: short })).max(2_000),
    missing: z.array(z.looseObject({ condition: short, text: localized })).max(2_000),
    maskClasses: z.array(z.enum(DATA_CLASSES)),
    policyVersion: short,
  }),
  question: z.looseObject({
    at: short,
    user: z.looseObject({ roles: z.array(short), trainings: z.array(short) }),
    service: z.looseObject({
      host: short,
      action: z.enum(SERVICE_ACTIONS),
      accountKind: z.enum(ACCOUNT_KINDS),
      websocket: z.boolean(),
    }),
    content,
  }),
})

/** A value that was parsed from JSON as a record of the gate, checked in all that a replay looks at. @throws {RecordInvalid} */
export function readRecord(value: unknown): GateRecord {
  const parsed = record.safeParse(value)
  if (parsed.success) return value as GateRecord
  const [issue] = parsed.error.issues
  throw new RecordInvalid((issue?.path ?? []).map(String).join('.'))
}
