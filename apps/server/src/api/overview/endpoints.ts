import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { clockField, stepField } from '../cases/schemas.ts'
import { overview } from './handlers.ts'

const overviewView = z
  .object({
    steps: z
      .array(z.object({ caseId: z.string(), title: z.string(), step: stepField }))
      .describe('What needs somebody now, most urgent first, at most 50'),
    clocks: z
      .array(z.object({ caseId: z.string(), title: z.string(), clock: clockField }))
      .describe('Running and overdue clocks, soonest first'),
    figures: z.object({
      openCases: z.int(),
      overdue: z.int(),
      peopleToTell: z.int(),
      refusedThisWeek: z.int().nullable().describe('null without a gate'),
      alertsWaiting: z.int().nullable().describe('null without look-ups'),
      revealsWaiting: z.int(),
      exceptionsWaiting: z.int(),
    }),
    inquiriesRunning: z.array(z.object({ id: z.string(), name: z.string(), files: z.int(), filesTotal: z.int() })),
  })
  .openapi('Overview')

export const overviewEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/overview',
    access: 'overview.read',
    summary: 'What needs me today',
    answer: overviewView,
    handle: overview,
  }),
]
