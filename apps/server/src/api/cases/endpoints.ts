import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../endpoint.ts'
import {
  idField,
  idParams,
  languageQuery,
  lineField,
  pageQuery,
  searchQuery,
  textField,
  versionField,
} from '../fields.ts'
import {
  addDocument,
  advise,
  approve,
  compareForm,
  decide,
  formJson,
  formPdf,
  getCase,
  getDocument,
  getForm,
  happen,
  listCases,
  openCase,
  ownReports,
  report,
} from './handlers.ts'
import { casesView, caseView, differencesView, formView, happeningField } from './schemas.ts'

const MEGABYTE = 1024 * 1024
const documentParams = z.object({ id: idField, document: idField })
const formQuery = z.object({ lang: languageQuery, kind: z.enum(['initial', 'follow_up', 'withdrawal']).optional() })

export const caseEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/cases',
    access: 'case.read',
    summary: 'The cases, most urgent first; 50 a page',
    query: z.object({
      state: z.enum(['open', 'closed', 'all']).default('all'),
      query: searchQuery,
      origin: z.enum(['inquiry', 'gate', 'lookup', 'report']).optional(),
      page: pageQuery,
    }),
    answer: casesView,
    handle: listCases,
  }),
  endpoint({
    method: 'post',
    path: '/cases',
    access: 'case.open',
    summary: 'Open a case: by hand, or from an inquiry, a record of the gate or an alert',
    body: z.union([
      z.object({ opening: happeningField }),
      z.object({
        from: z.object({
          kind: z.enum(['inquiry', 'gate', 'lookup']),
          id: z.string().min(1).max(200),
          daysAsked: z
            .int()
            .min(1)
            .max(3_650)
            .optional()
            .describe('Estimate over so many days when the log covers fewer'),
        }),
      }),
    ]),
    answer: caseView,
    handle: openCase,
  }),
  endpoint({
    method: 'post',
    path: '/reports',
    access: 'incident.report',
    summary: 'Report an incident, by any employee: what happened, since when; it becomes a case',
    body: z.object({
      title: lineField,
      text: textField,
      noticed: z.iso.datetime({ offset: true }),
      department: lineField.optional(),
      cause: z.string().max(60).optional().describe('One of the causes of `sluiswacht breach assess`'),
    }),
    answer: z.object({ id: z.string() }).openapi('Reported'),
    handle: report,
  }),
  endpoint({
    method: 'get',
    path: '/reports',
    access: 'incident.report',
    summary: 'What became of one’s own reports',
    answer: z
      .object({
        reports: z.array(
          z.object({ id: z.string(), title: z.string(), registered: z.string(), state: z.enum(['open', 'closed']) }),
        ),
      })
      .openapi('OwnReports'),
    handle: ownReports,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}',
    access: 'case.read',
    summary: 'A case with all that follows from it: assessment, clocks, next steps, form, quality',
    params: idParams,
    answer: caseView,
    handle: getCase,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/happenings',
    access: 'case.note',
    summary:
      'Something happens in a case. 409 ERR_CASE_CHANGED with the newer events when somebody was first. Decisions, approvals and advice have roles of their own.',
    params: idParams,
    body: z.object({ version: versionField, happening: happeningField }),
    answer: caseView,
    handle: happen,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/approvals',
    access: 'case.approve',
    summary: 'Approve or reject a decision, as the second person',
    params: idParams,
    body: z.object({
      version: versionField,
      about: z.enum(['breach', 'authority', 'people']),
      approved: z.boolean(),
      reason: textField,
    }),
    answer: caseView,
    handle: approve,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/decisions',
    access: 'case.decide',
    summary: 'Decide; against the proposal it holds only after a second person',
    params: idParams,
    body: z.object({
      version: versionField,
      about: z.enum(['breach', 'authority', 'people']),
      outcome: z.enum(['yes', 'no', 'public']),
      reason: textField,
      ground: z.enum(['34(3)(a)', '34(3)(b)', '34(3)(c)', 'UAVG41', 'none']).default('none'),
    }),
    answer: caseView,
    handle: decide,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/advice',
    access: 'case.advise',
    summary: 'Advice of the FG',
    params: idParams,
    body: z.object({ version: versionField, text: textField }),
    answer: caseView,
    handle: advise,
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/documents',
    access: 'case.note',
    summary: 'Add a document; the body is the file itself, at most 25 MB',
    params: idParams,
    query: z.object({ name: z.string().trim().min(1).max(200), version: z.coerce.number().int().min(1) }),
    takesFile: true,
    bodyLimit: 25 * MEGABYTE,
    answer: caseView,
    handle: addDocument,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/documents/{document}',
    access: 'case.read',
    summary: 'A document, always as a download',
    params: documentParams,
    answer: { mediaTypes: ['application/octet-stream'] },
    handle: getDocument,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/form',
    access: 'case.read',
    summary: 'The AP’s form, filled from the case',
    params: idParams,
    query: formQuery,
    answer: formView,
    handle: getForm,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/form.pdf',
    access: 'case.read',
    summary: 'The AP’s form as PDF',
    params: idParams,
    query: formQuery,
    answer: { mediaTypes: ['application/pdf'] },
    handle: formPdf,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/form.json',
    access: 'case.read',
    summary: 'The AP’s form as a JSON file',
    params: idParams,
    query: formQuery,
    answer: { mediaTypes: ['application/json'] },
    handle: formJson,
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/form/compare',
    access: 'case.read',
    summary: 'Where what was filed and what the register says are not the same',
    params: idParams,
    answer: differencesView,
    handle: compareForm,
  }),
]
