import { z } from '@hono/zod-openapi'
import { CATEGORIES, CERTAINTIES, CONTACT_WAYS, LABELS, ROLES } from '@sluiswacht/model'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { idField, idParams, pageQuery, reasonField, searchQuery } from '../fields.ts'
import { inquiriesView, inquiryView, peopleView, personView, revealView } from './schemas.ts'
import { getInquiry, listInquiries, listPeople, watchInquiry } from './handlers.ts'
import { getPerson } from './person-handlers.ts'
import { approveReveal, askReveal, listReveals, rejectReveal } from './reveal-handlers.ts'

const peopleQuery = z.object({
  query: searchQuery.describe('A pseudonym or its beginning; for names use POST /find'),
  role: z.enum(ROLES).optional(),
  minor: z.enum(['true', 'false']).optional(),
  category: z.enum([...CATEGORIES, 'any', 'none']).optional(),
  label: z.enum(LABELS).optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  contact: z.enum([...CONTACT_WAYS, 'protected']).optional(),
  affected: z
    .enum(['true', 'false'])
    .optional()
    .describe('Without officials and public figures (true), only them (false)'),
  sort: z.enum(['severity', 'documents', 'certainty', 'pseudonym']).default('severity'),
  page: pageQuery,
})
const personParams = z.object({ id: idField, person: idField })

export const inquiryEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/inquiries',
    access: 'inquiry.read',
    summary: 'All inquiries of the desk',
    answer: inquiriesView,
    handle: listInquiries,
  }),
  endpoint({
    method: 'get',
    path: '/inquiries/{id}',
    access: 'inquiry.read',
    summary: 'An inquiry in figures',
    params: idParams,
    answer: inquiryView,
    handle: getInquiry,
  }),
  endpoint({
    method: 'get',
    path: '/inquiries/{id}/events',
    access: 'inquiry.read',
    summary: 'Server-sent events: `progress` with an InquiryProgress, once a second while it runs, until it is ready',
    params: idParams,
    answer: { mediaTypes: ['text/event-stream'] },
    handle: watchInquiry,
  }),
  endpoint({
    method: 'get',
    path: '/inquiries/{id}/people',
    access: 'inquiry.people',
    summary: 'The affected people, under pseudonyms until they are revealed; 50 a page',
    params: idParams,
    query: peopleQuery,
    answer: peopleView,
    handle: listPeople,
  }),
  endpoint({
    method: 'get',
    path: '/inquiries/{id}/people/{person}',
    access: 'inquiry.people',
    summary: 'One person with the passages that prove what leaked; masked until revealed. Is logged.',
    params: personParams,
    answer: personView,
    handle: getPerson,
  }),
  endpoint({
    method: 'post',
    path: '/inquiries/{id}/reveal-requests',
    access: 'reveal.ask',
    summary: 'Ask to see the names of an inquiry',
    params: idParams,
    body: z.object({ reason: reasonField }),
    answer: revealView,
    handle: askReveal,
  }),
  endpoint({
    method: 'post',
    path: '/inquiries/{id}/people/{person}/reveal-requests',
    access: 'reveal.ask',
    summary: 'Ask to see who one person is',
    params: personParams,
    body: z.object({ reason: reasonField }),
    answer: revealView,
    handle: askReveal,
  }),
  endpoint({
    method: 'get',
    path: '/reveal-requests',
    access: 'reveal.ask',
    summary: 'What was asked to be revealed: one’s own, and for who may approve all that wait',
    answer: z.object({ requests: z.array(revealView) }).openapi('RevealRequests'),
    handle: listReveals,
  }),
  endpoint({
    method: 'post',
    path: '/reveal-requests/{id}/approve',
    access: 'reveal.approve',
    summary: 'Agree, as the second person; holds for a limited time',
    params: idParams,
    answer: revealView,
    handle: approveReveal,
  }),
  endpoint({
    method: 'post',
    path: '/reveal-requests/{id}/reject',
    access: 'reveal.approve',
    summary: 'Refuse',
    params: idParams,
    body: z.object({ reason: reasonField }),
    answer: revealView,
    handle: rejectReveal,
  }),
]
