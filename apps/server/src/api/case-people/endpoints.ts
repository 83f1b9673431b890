import { z } from '@hono/zod-openapi'
import { CATEGORIES, CONTACT_WAYS, LABELS, ROLES } from '@sluiswacht/model'
import { HANDLINGS } from '../../cases/telling.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { caseView } from '../cases/schemas.ts'
import {
  idField,
  idParams,
  instantField,
  languageQuery,
  lineField,
  pageQuery,
  reasonField,
  textField,
  versionField,
} from '../fields.ts'
import { answerDeletion, deletionRequestLetter, requestDeletion, uploadsAtServices } from './deletion-handlers.ts'
import { peopleToTell, recordStatus } from './handlers.ts'
import { lettersMerge, lettersZip, noticeDocx, noticePdf, previewLetter } from './letter-handlers.ts'

const STATUSES = ['to_tell', 'letter_made', 'sent', 'returned', 'told', 'not_told'] as const
const statusField = z.enum(STATUSES).openapi('TellStatus')
const handlingField = z.enum(HANDLINGS).openapi('Handling')

const toTell = z
  .object({
    total: z.int(),
    page: z.int(),
    pageLength: z.int(),
    counts: z.record(z.string(), z.int()).describe('People by status'),
    handling: z.record(z.string(), z.int()).describe('People by how they must be handled'),
    batches: z.int().describe('Batches of 500 letters'),
    people: z.array(
      z.object({
        id: z.string(),
        pseudonym: z.string(),
        name: z.string().nullable(),
        role: z.enum(ROLES),
        minor: z.boolean(),
        categories: z.array(z.enum(CATEGORIES)),
        labels: z.array(z.enum(LABELS)),
        way: z.enum(CONTACT_WAYS),
        handling: handlingField,
        status: statusField,
      }),
    ),
  })
  .openapi('PeopleToTell')

const lettersQuery = z.object({
  lang: languageQuery,
  format: z.enum(['docx', 'pdf', 'csv']).default('pdf'),
  batch: z.coerce.number().int().min(1).max(10_000).default(1).describe('500 letters each'),
  handling: z.enum(HANDLINGS).default('letter').describe('Those who need special care come in a batch of their own'),
  reason: reasonField,
})
const noticeQuery = z.object({ lang: languageQuery, why: z.string().trim().min(5).max(2_000) })
const requestParams = z.object({ id: idField, request: idField })
const upload = z.object({
  service: z.string(),
  provider: z.string().nullable(),
  files: z.int(),
  accounts: z.int(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  requested: z.boolean(),
})

export const casePeopleEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/cases/{id}/people',
    access: 'case.people',
    summary: 'Whom to tell, how far that is, and who needs special care; 50 a page',
    params: idParams,
    query: z.object({
      status: z.enum(STATUSES).optional(),
      contact: z.enum(CONTACT_WAYS).optional(),
      handling: z.enum(HANDLINGS).optional(),
      page: pageQuery,
    }),
    answer: toTell,
    handle: peopleToTell,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/people/status',
    access: 'case.letters',
    summary: 'Record how far telling is, for some people or for all that a filter gives',
    params: idParams,
    body: z.object({
      status: z.enum(STATUSES),
      ids: z.array(idField).min(1).max(10_000).optional(),
      filter: z.object({ status: z.enum(STATUSES).optional(), handling: z.enum(HANDLINGS).optional() }).optional(),
    }),
    answer: z.object({ changed: z.int(), counts: z.record(z.string(), z.int()) }).openapi('TellStatusChanged'),
    handle: recordStatus,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/letters.zip',
    access: 'case.letters',
    summary: 'A batch of letters, each one file in a ZIP. Needs the names of the inquiry to be revealed. Is logged.',
    params: idParams,
    query: lettersQuery,
    answer: { mediaTypes: ['application/zip'] },
    handle: lettersZip,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/letters.csv',
    access: 'case.letters',
    summary: 'All letters of a handling as a mail-merge file. Is logged.',
    params: idParams,
    query: z.object({ lang: languageQuery, handling: z.enum(HANDLINGS).default('letter'), reason: reasonField }),
    answer: { mediaTypes: ['text/csv'] },
    handle: lettersMerge,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/letter-preview',
    access: 'case.people',
    summary: 'The letter to one person under the pseudonym, to read before letters are made',
    params: idParams,
    query: z.object({ lang: languageQuery, person: idField }),
    answer: z
      .object({
        lang: z.enum(['nl', 'en']),
        head: z.object({ sender: z.array(z.string()), dated: z.string(), reference: z.string() }),
        subject: z.string(),
        blocks: z.array(
          z.union([
            z.object({ kind: z.enum(['paragraph', 'heading']), text: z.string() }),
            z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
          ]),
        ),
      })
      .openapi('Letter'),
    handle: previewLetter,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/notice.docx',
    access: 'case.people',
    summary: 'The public notice for those who cannot be told one by one (Word)',
    params: idParams,
    query: noticeQuery,
    answer: { mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] },
    handle: noticeDocx,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/notice.pdf',
    access: 'case.people',
    summary: 'The public notice (PDF)',
    params: idParams,
    query: noticeQuery,
    answer: { mediaTypes: ['application/pdf'] },
    handle: noticePdf,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/uploads',
    access: 'case.read',
    summary: 'What lies at which AI service, for requests to delete',
    params: idParams,
    answer: z.object({ services: z.array(upload) }).openapi('UploadsAtServices'),
    handle: uploadsAtServices,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/deletion-requests',
    access: 'case.letters',
    summary: 'Record that a provider is asked to delete; the letter can then be downloaded',
    params: idParams,
    body: z.object({
      version: versionField,
      service: lineField,
      due: instantField.optional().describe('When to remind; 14 days unless said otherwise'),
    }),
    answer: caseView,
    handle: requestDeletion,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/deletion-requests/{request}/letter',
    access: 'case.letters',
    summary: 'The request to a provider, with the list of files, accounts and dates. Is logged.',
    params: requestParams,
    query: z.object({ lang: languageQuery, format: z.enum(['docx', 'pdf']).default('pdf') }),
    answer: {
      mediaTypes: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    },
    handle: deletionRequestLetter,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/deletion-requests/{request}/answer',
    access: 'case.letters',
    summary: 'Keep the answer of a provider',
    params: requestParams,
    body: z.object({
      version: versionField,
      result: z.enum(['confirmed', 'partly', 'refused', 'no_answer']),
      text: textField,
    }),
    answer: caseView,
    handle: answerDeletion,
  }),
]
