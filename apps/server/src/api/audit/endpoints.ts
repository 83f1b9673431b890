import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { readAudit, checkChain } from './handlers.ts'

const entry = z
  .object({
    seq: z.int(),
    at: z.string(),
    by: z.string(),
    byName: z.string(),
    action: z.string().describe('Stable code such as person.view, letters.export, sign-in.failed'),
    target: z.string().nullable().describe('Id of what was looked at; never a name'),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .openapi('AuditEntry')

export const auditEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/audit',
    access: 'audit.read',
    summary: 'The access log of the desk itself, newest first; 100 a page',
    query: z.object({
      account: z.string().max(64).optional(),
      action: z.string().max(60).optional(),
      before: z.coerce.number().int().min(1).optional().describe('`seq` under which to go on'),
    }),
    answer: z.object({ entries: z.array(entry), next: z.int().nullable() }).openapi('Audit'),
    handle: readAudit,
  }),
  endpoint({
    method: 'post',
    path: '/audit/check',
    access: 'audit.read',
    summary: 'Check the chain of hashes from its start',
    answer: z
      .object({
        intact: z.boolean(),
        entries: z.int().nullable(),
        head: z.string().nullable(),
        brokenAt: z.int().nullable(),
        why: z.string().nullable(),
      })
      .openapi('ChainCheck'),
    handle: checkChain,
  }),
]
