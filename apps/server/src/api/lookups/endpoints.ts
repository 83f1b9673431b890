import { z } from '@hono/zod-openapi'
import { pending } from '../pending.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { idParams, languageQuery, pageQuery, reasonField, versionField } from '../fields.ts'
import { revealView } from '../inquiries/schemas.ts'

const VERDICTS = ['explained', 'not_explained', 'breach', 'more_needed'] as const
const argument = z.object({ text: z.string(), evidence: z.string() })

const alertRow = z
  .object({
    id: z.string(),
    log: z.string(),
    kind: z.string(),
    score: z.number(),
    official: z.string().describe('A pseudonym until two people revealed the official'),
    lookups: z.int(),
    found: z.string(),
    verdict: z.enum(VERDICTS).nullable(),
    caseId: z.string().nullable(),
  })
  .openapi('LookupAlertRow')

const alertView = alertRow
  .extend({
    version: z.int(),
    reasons: z.array(argument),
    against: z.array(argument),
    missing: z.array(z.string()),
    eventIds: z.array(z.string()),
    revealedUntil: z.string().nullable(),
    verdicts: z.array(z.object({ verdict: z.enum(VERDICTS), reason: z.string(), by: z.string(), at: z.string() })),
  })
  .openapi('LookupAlert')

export const lookupEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/lookups',
    access: 'lookups.read',
    summary: 'The access logs that the desk can analyse',
    answer: z
      .object({
        logs: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            state: z.enum(['new', 'running', 'ready', 'failed']),
            analysed: z.string().nullable(),
            lookups: z.int().nullable(),
            explainedShare: z.number().nullable(),
            alerts: z.int().nullable(),
            problem: z.object({ nl: z.string(), en: z.string() }).nullable(),
          }),
        ),
      })
      .openapi('LookupLogs'),
    handle: pending,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/{id}/analysis',
    access: 'lookups.judge',
    summary: 'Analyse an access log; answers at once, GET /lookups tells when it is ready',
    params: idParams,
    body: z.object({ reason: reasonField }),
    answer: z.object({ state: z.enum(['running']) }).openapi('LookupAnalysisStarted'),
    handle: pending,
  }),
  endpoint({
    method: 'get',
    path: '/lookups/alerts',
    access: 'lookups.read',
    summary: 'Look-ups without a reason that was found, strongest first; 50 a page',
    query: z.object({
      verdict: z.enum([...VERDICTS, 'none']).optional(),
      kind: z.string().max(60).optional(),
      page: pageQuery,
    }),
    answer: z
      .object({ total: z.int(), page: z.int(), pageLength: z.int(), alerts: z.array(alertRow) })
      .openapi('LookupAlerts'),
    handle: pending,
  }),
  endpoint({
    method: 'get',
    path: '/lookups/alerts/{id}',
    access: 'lookups.read',
    summary: 'One alert with reasons for and against. Is logged.',
    params: idParams,
    query: z.object({ lang: languageQuery }),
    answer: alertView,
    handle: pending,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/alerts/{id}/verdict',
    access: 'lookups.judge',
    summary: 'Judge an alert',
    params: idParams,
    body: z.object({ version: versionField, verdict: z.enum(VERDICTS), reason: reasonField }),
    answer: alertView,
    handle: pending,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/alerts/{id}/reveal-requests',
    access: 'reveal.ask',
    summary: 'Ask to see who the official is',
    params: idParams,
    body: z.object({ reason: reasonField }),
    answer: revealView,
    handle: pending,
  }),
]
