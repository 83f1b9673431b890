import { z } from '@hono/zod-openapi'
import { CATEGORIES, CERTAINTIES, LABELS, ROLES } from '@sluiswacht/model'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { idField, reasonField } from '../fields.ts'
import { find } from './handlers.ts'

const found = z
  .object({
    people: z.array(
      z.object({
        inquiry: z.string(),
        id: z.string(),
        name: z.string().describe('Masked unless it is revealed: S••• van den B•••'),
        role: z.enum(ROLES),
        minor: z.boolean(),
        certainty: z.enum(CERTAINTIES),
        match: z.number().describe('How well the person fits what was asked, above 0 and at most 1'),
        labels: z.array(z.enum(LABELS)),
        categories: z.array(z.enum(CATEGORIES)),
        documents: z.array(
          z.object({
            path: z.string(),
            uploads: z.array(
              z.object({
                timestamp: z.string().optional(),
                service: z.string().optional(),
                department: z.string().optional(),
              }),
            ),
          }),
        ),
      }),
    ),
    more: z.boolean(),
    partly: z.boolean().describe('Nobody fits all that was asked; these people fit a part of it'),
    notSearched: z
      .array(z.string())
      .describe('Names of inquiries that could not be asked; an answer without them is not complete'),
  })
  .openapi('Found')

export const findEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/find',
    access: 'inquiry.find',
    summary:
      'Was something about this person uploaded? The question is logged with its reason, not what was asked for.',
    body: z.object({
      inquiry: idField.optional().describe('Absent: all inquiries'),
      query: z.array(z.string().trim().min(2).max(200)).min(1).max(10).describe('Names and identifiers, each one item'),
      reason: reasonField,
    }),
    answer: found,
    handle: find,
  }),
]
