import {
  ACCOUNT_KINDS,
  DATA_CLASSES,
  type DataClass,
  type Effect,
  EFFECTS,
  type PolicyQuestion,
  SERVICE_ACTIONS,
} from '@sluiswacht/model'
import { z } from 'zod'
import { day, names, text } from '../yaml/fields.ts'

/** A case of the organisation: what is asked, and what should come out. */
export interface PolicyCase {
  readonly name: string
  readonly question: PolicyQuestion
  readonly expect: {
    readonly effect: Effect
    /** Rules that must be among those that weighed in. */
    readonly rules: readonly string[]
    /** Conditions that must be among those that are missing. */
    readonly missing: readonly string[]
  }
}

const oneCase = z
  .strictObject({
    name: text,
    on: day,
    user: text.nullable().default('case'),
    department: text.optional(),
    roles: names.default([]),
    trainings: names.default([]),
    service: text.optional(),
    host: text.optional(),
    account: z.enum(ACCOUNT_KINDS).default('unknown'),
    tenant: text.optional(),
    action: z.enum(SERVICE_ACTIONS).default('prompt'),
    websocket: z.boolean().default(false),
    purpose: text.optional(),
    reason: text.optional(),
    classes: z.array(z.enum(DATA_CLASSES)).default(['none']),
    people: z.int().min(0).default(0),
    minors: z.int().min(0).default(0),
    maskable: z.boolean().default(true),
    expect: z.strictObject({
      effect: z.enum(EFFECTS),
      rules: names.default([]),
      missing: names.default([]),
    }),
  })
  .transform((given): PolicyCase => {
    const classes: readonly DataClass[] = given.classes.length > 0 ? given.classes : ['none']
    return {
      name: given.name,
      expect: given.expect,
      question: {
        at: `${given.on}T11:00:00Z`,
        user: {
          ...(given.user !== null && { pseudonym: given.user }),
          ...(given.department !== undefined && { department: given.department }),
          roles: given.roles,
          trainings: given.trainings,
        },
        service: {
          ...(given.service !== undefined && { id: given.service }),
          host: given.host ?? '',
          action: given.action,
          accountKind: given.account,
          ...(given.tenant !== undefined && { tenant: given.tenant }),
          websocket: given.websocket,
        },
        ...(given.purpose !== undefined && { purpose: given.purpose }),
        ...(given.reason !== undefined && { justification: given.reason }),
        content: {
          labels: {},
          categories: [],
          documentTypes: [],
          people: given.people,
          minors: given.minors,
          personalData: classes.some((one) => one !== 'none' && one !== 'unread'),
          dataClasses: classes,
          fullyRead: !classes.includes('unread'),
          unreadCauses: [],
          maskable: given.maskable,
        },
      },
    }
  })

/** The format of a file of cases. */
export const casesFormat: z.ZodType<readonly PolicyCase[]> = z
  .strictObject({ version: z.literal(1), cases: z.array(oneCase).min(1).max(10_000) })
  .transform(({ cases }) => cases)
