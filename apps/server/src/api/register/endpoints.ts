import { z } from '@hono/zod-openapi'
import type { Language } from '@sluiswacht/model'
import type { RegisterFilter } from '../../register/entries.ts'
import { type Call, endpoint, type Endpoint } from '../endpoint.ts'
import { languageQuery, pageQuery, searchQuery, tallyField, yearQuery } from '../fields.ts'
import { listRegister, registerCsv, registerJson, registerXlsx, statistics } from './handlers.ts'

const TYPES = ['letter_or_parcel', 'email', 'hacking_malware_phishing', 'other'] as const
const share = z.object({ count: z.int(), of: z.int() }).openapi('Share')

const entry = z
  .object({
    id: z.string(),
    title: z.string(),
    state: z.enum(['open', 'closed']),
    registered: z.string(),
    department: z.string().nullable(),
    cause: z.string().nullable(),
    type: z.enum(TYPES),
    apIncident: z.string(),
    isBreach: z.boolean(),
    risk: z.enum(['unlikely', 'risk', 'high']),
    people: z.object({ min: z.int().nullable(), max: z.int().nullable() }),
    signal: z.string().nullable(),
    certainty: z.string().nullable(),
    notified: z.string().nullable(),
    told: z.string().nullable(),
    encrypted: z.boolean().nullable(),
    decisions: z.string().describe('What was decided and why, as the register keeps it'),
    quality: z.object({
      nobodyTold: z.boolean(),
      incomplete: z.boolean(),
      registeredLate: z.boolean(),
      differsFromFiled: z.boolean(),
    }),
  })
  .openapi('RegisterEntry')

const statisticsView = z
  .object({
    year: z.int().nullable(),
    years: z.array(z.int()).describe('Years of which there are entries'),
    breaches: z.int(),
    incidents: z.int().describe('Entries that were decided not to be a breach'),
    byCbsType: z.record(z.enum(TYPES), z.int()),
    byApIncident: tallyField,
    byDepartment: tallyField,
    byCause: tallyField.describe('Causes that came back more than once are repeat causes'),
    byMonth: tallyField,
    byKind: tallyField,
    bySize: tallyField.describe('By number of people affected'),
    notUnintelligible: share,
    notifiedInTime: share,
    registeredInTime: share,
    informed: share,
    medianHours: z.object({ signalToCertainty: z.number().nullable(), certaintyToNotification: z.number().nullable() }),
    quality: z
      .object({
        entries: z.int(),
        nobodyTold: z.int(),
        incomplete: z.int(),
        registeredLate: z.int(),
        differsFromFiled: z.int(),
        deletedTooEarly: z
          .int()
          .describe('Always 0: the register is a chain of hashes from which nothing can be deleted'),
        chainIntact: z
          .boolean()
          .nullable()
          .describe('What the last check of the chain found; null when it was not checked yet'),
      })
      .describe('The five quality measures of a municipal register'),
    detections: z.object({
      records: z.int().nullable(),
      becameCase: z.int(),
      alerts: z.int().nullable(),
      alertsConfirmed: z.int(),
    }),
    national: z.object({
      period: z.string(),
      status: z.string(),
      notifications: z.record(z.enum(TYPES), z.int()),
      shares: z.record(z.string(), z.number()),
      source: z.string(),
    }),
  })
  .openapi('Statistics')

const filter = { year: yearQuery, query: searchQuery, type: z.enum(TYPES).optional() }
const exportQuery = z.object({ ...filter, lang: languageQuery })
const exported = (
  path: string,
  mediaType: string,
  handle: (call: Call<unknown, RegisterFilter & { lang: Language }>) => Promise<Response>,
): Endpoint =>
  endpoint({
    method: 'get',
    path,
    access: 'register.read',
    summary: 'The register as a file. Is logged.',
    query: exportQuery,
    answer: { mediaTypes: [mediaType] },
    handle,
  })

export const registerEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/register',
    access: 'register.read',
    summary: 'The register of art. 33(5) GDPR; 50 a page',
    query: z.object({ ...filter, page: pageQuery }),
    answer: z
      .object({ total: z.int(), page: z.int(), pageLength: z.int(), entries: z.array(entry) })
      .openapi('Register'),
    handle: listRegister,
  }),
  exported('/register.csv', 'text/csv', registerCsv),
  exported('/register.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', registerXlsx),
  exported('/register.json', 'application/json', registerJson),
  endpoint({
    method: 'get',
    path: '/statistics',
    access: 'register.read',
    summary: 'Figures in the classes of CBS and AP, beside the national ones',
    query: z.object({ year: yearQuery }),
    answer: statisticsView,
    handle: statistics,
  }),
]
