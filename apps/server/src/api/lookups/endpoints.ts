import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { idParams, pageQuery, reasonField, textField } from '../fields.ts'
import { revealView } from '../inquiries/schemas.ts'
import { askOfficial, getAlert, heard, judgeAlert, listAlerts, lookupLogs, startAnalysis } from './handlers.ts'

const VERDICTS = ['justified', 'unjustified', 'unknown'] as const
const argument = z.object({ text: z.string(), evidence: z.string() })

const alertRow = z
  .object({
    id: z.string(),
    log: z.string(),
    kind: z.string(),
    score: z.number(),
    official: z.string().describe('A pseudonym until two people revealed the official'),
    lookups: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    verdict: z.enum(VERDICTS).nullable(),
    caseId: z.string().nullable(),
  })
  .openapi('LookupAlertRow')

const alertView = alertRow
  .extend({
    reasons: z.array(argument),
    against: z.array(argument).describe('What speaks for the official'),
    missing: z.array(z.string()),
    eventIds: z.array(z.string()),
    timeline: z.array(z.object({ at: z.string(), action: z.string(), system: z.string() })),
    subjects: z.int().describe('How many residents it is about'),
    systems: z.array(z.string()),
    secretAddress: z.boolean(),
    role: z.string().nullable(),
    purpose: z.string().nullable(),
    reply: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable().describe('The official was heard'),
    judgement: z.object({ verdict: z.enum(VERDICTS), reason: z.string(), by: z.string(), at: z.string() }).nullable(),
    revealedUntil: z.string().nullable(),
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
    handle: lookupLogs,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/{id}/analysis',
    access: 'lookups.judge',
    summary: 'Analyse an access log; answers at once, GET /lookups tells when it is ready',
    params: idParams,
    body: z.object({ reason: reasonField }),
    answer: z.object({ state: z.enum(['running']) }).openapi('LookupAnalysisStarted'),
    handle: startAnalysis,
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
    handle: listAlerts,
  }),
  endpoint({
    method: 'get',
    path: '/lookups/alerts/{id}',
    access: 'lookups.read',
    summary: 'One alert with reasons for and against. Is logged.',
    params: idParams,
    answer: alertView,
    handle: getAlert,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/alerts/{id}/reply',
    access: 'lookups.judge',
    summary: 'What the official said; must come before an alert is judged unjustified',
    params: idParams,
    body: z.object({ text: textField }),
    answer: alertView,
    handle: heard,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/alerts/{id}/verdict',
    access: 'lookups.judge',
    summary: 'Judge an alert',
    params: idParams,
    body: z.object({ verdict: z.enum(VERDICTS), reason: reasonField }),
    answer: alertView,
    handle: judgeAlert,
  }),
  endpoint({
    method: 'post',
    path: '/lookups/alerts/{id}/reveal-requests',
    access: 'reveal.ask',
    summary: 'Ask to see who the official is',
    params: idParams,
    body: z.object({ reason: reasonField }),
    answer: revealView,
    handle: askOfficial,
  }),
]
