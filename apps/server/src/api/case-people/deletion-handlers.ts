import { randomBytes } from 'node:crypto'
import type { Happening } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import { lettersDocx, lettersPdf } from '@sluiswacht/report'
import { caseViewOf } from '../../cases/case-view.ts'
import { accountsOf, daysOf, deletionLetter, uploadsByService } from '../../cases/deletion.ts'
import { NotThere, WrongRequest } from '../../http/errors.ts'
import { bytesOf, fileAnswer } from '../../http/file-answer.ts'
import type { Call } from '../endpoint.ts'
import { inquiryOf } from './handlers.ts'

const REMIND_MS = 14 * 86_400_000
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
type Id = { id: string }
type RequestId = { id: string; request: string }

export async function uploadsAtServices({ services, params }: Call<Id>): Promise<object> {
  const { state } = await services.cases.get(params.id)
  const inquiry = await services.inquiries.inquiry(inquiryOf(state))
  const asked = new Set(state.deletions.map(({ service }) => service))
  return {
    services: (await uploadsByService(inquiry)).map(({ service, uploads }) => ({
      service,
      provider: null,
      files: uploads.length,
      accounts: accountsOf(uploads).length,
      firstDay: daysOf(uploads).first,
      lastDay: daysOf(uploads).last,
      requested: asked.has(service),
    })),
  }
}

export async function requestDeletion(
  call: Call<Id, unknown, { version: number; service: string; due?: string | undefined }>,
): Promise<object> {
  const { services, signedIn, params, body } = call
  const { state } = await services.cases.get(params.id)
  const inquiry = await services.inquiries.inquiry(inquiryOf(state))
  const found = (await uploadsByService(inquiry)).find(({ service }) => service === body.service)
  if (!found) throw new WrongRequest('service', UNKNOWN)
  const happening: Happening = {
    type: 'deletion_requested',
    request: randomBytes(6).toString('hex'),
    service: body.service,
    at: new Date().toISOString(),
    files: found.uploads.length,
    due: body.due ?? new Date(Date.now() + REMIND_MS).toISOString(),
  }
  return caseViewOf(await services.cases.happen(params.id, body.version, happening, signedIn.accountId), services)
}

export async function deletionRequestLetter(
  call: Call<RequestId, { lang: Language; format: 'docx' | 'pdf' }>,
): Promise<Response> {
  const { services, signedIn, params, query } = call
  const { state } = await services.cases.get(params.id)
  const request = state.deletions.find(({ id }) => id === params.request)
  if (!request) throw new NotThere()
  const inquiry = await services.inquiries.inquiry(inquiryOf(state))
  const uploads = (await uploadsByService(inquiry)).find(({ service }) => service === request.service)
  const { settings } = await services.settings.get()
  const letter = await deletionLetter(
    inquiry,
    uploads ?? { service: request.service, uploads: [] },
    { reference: `${params.id}-${request.id}`, answerBy: request.due },
    settings,
    query.lang,
  )
  await services.audit.note({
    by: signedIn.accountId,
    action: 'deletion-request.export',
    target: `${params.id}/${request.id}`,
    details: { files: request.files },
  })
  return query.format === 'docx'
    ? fileAnswer(await lettersDocx([{ letter }]), DOCX, 'verzoek-om-te-wissen.docx')
    : fileAnswer(await bytesOf(lettersPdf([{ letter }], letter.subject)), 'application/pdf', 'verzoek-om-te-wissen.pdf')
}

export async function answerDeletion(
  call: Call<
    RequestId,
    unknown,
    { version: number; result: 'confirmed' | 'partly' | 'refused' | 'no_answer'; text: string }
  >,
): Promise<object> {
  const { services, signedIn, params, body } = call
  const { version, result, text } = body
  const happening: Happening = {
    type: 'deletion_answered',
    request: params.request,
    at: new Date().toISOString(),
    result,
    text,
  }
  return caseViewOf(await services.cases.happen(params.id, version, happening, signedIn.accountId), services)
}

const UNKNOWN = {
  nl: 'deze dienst komt niet voor in het onderzoek',
  en: 'this service does not occur in the inquiry',
}
