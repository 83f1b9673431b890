import { createHash, randomBytes } from 'node:crypto'
import type { Happening, NotificationKind, Opening } from '@sluiswacht/breach'
import { readFacts } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import { lettersPdf } from '@sluiswacht/report'
import { differencesOf, formOf, printedForm } from '../../cases/case-form.ts'
import { byUrgency, caseRowOf, caseViewOf } from '../../cases/case-view.ts'
import { openingFrom } from '../../cases/opening.ts'
import { NoPermission, NotNow, NotThere, WrongRequest } from '../../http/errors.ts'
import { bytesOf, fileAnswer } from '../../http/file-answer.ts'
import { HAPPENING_PERMISSIONS, isAllowed } from '../../permissions.ts'
import type { Call } from '../endpoint.ts'

const PAGE = 25
const MOST_DOCUMENTS = 200
type Id = { id: string }
type FormQuery = { lang: Language; kind?: NotificationKind | undefined }

export async function listCases(
  call: Call<
    unknown,
    { state: 'open' | 'closed' | 'all'; query?: string | undefined; origin?: string | undefined; page: number }
  >,
): Promise<object> {
  const { services, query } = call
  const now = new Date().toISOString()
  const { settings } = await services.settings.get()
  const words = (query.query ?? '').toLowerCase()
  const rows = (await services.cases.all())
    .filter(({ id, state }) => {
      if (query.state !== 'all' && state.state !== query.state) return false
      if (query.origin !== undefined && state.origin !== query.origin) return false
      return words === '' || `${id} ${state.title} ${state.department ?? ''}`.toLowerCase().includes(words)
    })
    .map((one) => caseRowOf(one, now, settings))
    .toSorted(byUrgency)
  const from = (query.page - 1) * PAGE
  return { total: rows.length, page: query.page, pageLength: PAGE, cases: rows.slice(from, from + PAGE) }
}

export async function openCase(
  call: Call<
    unknown,
    unknown,
    | { opening: Happening }
    | { from: { kind: 'inquiry' | 'gate' | 'lookup'; id: string; daysAsked?: number | undefined } }
  >,
): Promise<object> {
  const { services, signedIn, body } = call
  const { opening, moments } =
    'opening' in body
      ? { opening: openedByHand(body.opening), moments: [] }
      : await openingFrom(services, signedIn, body.from)
  const file = await services.cases.open(opening, signedIn.accountId, moments)
  return caseViewOf(file, services)
}

/** What a person types is a report, whatever it says of itself. */
function openedByHand(opening: Happening): Opening {
  if (opening.type !== 'opened') throw new WrongRequest('opening.type')
  return { ...opening, origin: 'report' }
}

export async function report(
  call: Call<
    unknown,
    unknown,
    { title: string; text: string; noticed: string; department?: string | undefined; cause?: string | undefined }
  >,
): Promise<object> {
  const { services, signedIn, body } = call
  if (Date.parse(body.noticed) > Date.now()) throw new WrongRequest('noticed', FUTURE)
  const opening: Opening = {
    type: 'opened',
    title: body.title,
    origin: 'report',
    facts: readFacts({ role: 'controller', cause: body.cause ?? null }),
    unknown: [],
    ...(body.department === undefined ? {} : { department: body.department }),
  }
  const { id } = await services.cases.open(opening, signedIn.accountId, [
    { type: 'moment', moment: 'signal', at: body.noticed },
    { type: 'note', text: body.text },
  ])
  return { id }
}

export async function ownReports({ services, signedIn }: Call): Promise<object> {
  const mine = (await services.cases.all()).filter(({ openedBy }) => openedBy === signedIn.accountId)
  return {
    reports: mine.map(({ id, state }) => ({
      id,
      title: state.title,
      registered: state.registered,
      state: state.state,
    })),
  }
}

export async function getCase({ services, params }: Call<Id>): Promise<object> {
  return caseViewOf(await services.cases.get(params.id), services)
}

export async function happen(call: Call<Id, unknown, { version: number; happening: Happening }>): Promise<object> {
  const { services, signedIn, params, body } = call
  const { happening, version } = body
  if (!isAllowed(signedIn.roles, HAPPENING_PERMISSIONS[happening.type])) throw new NoPermission()
  // A document comes with its bytes, by a way of its own.
  if (happening.type === 'opened' || happening.type === 'document') throw new WrongRequest('happening.type')
  return caseViewOf(await services.cases.happen(params.id, version, happening, signedIn.accountId), services)
}

export function decide(
  call: Call<Id, unknown, { version: number } & Omit<Extract<Happening, { type: 'decision' }>, 'type' | 'fourEyes'>>,
): Promise<object> {
  const { version, ...decision } = call.body
  return happen({ ...call, body: { version, happening: { type: 'decision', ...decision, fourEyes: false } } })
}

export function approve(
  call: Call<Id, unknown, { version: number } & Omit<Extract<Happening, { type: 'approval' }>, 'type'>>,
): Promise<object> {
  const { version, ...approval } = call.body
  return happen({ ...call, body: { version, happening: { type: 'approval', ...approval } } })
}

export function advise(call: Call<Id, unknown, { version: number; text: string }>): Promise<object> {
  const { version, text } = call.body
  return happen({ ...call, body: { version, happening: { type: 'advice', text } } })
}

export async function addDocument(call: Call<Id, { name: string; version: number }>): Promise<object> {
  const { services, signedIn, params, query } = call
  const bytes = call.body as Uint8Array
  if (bytes.byteLength === 0) throw new WrongRequest('body', EMPTY)
  const { state } = await services.cases.get(params.id)
  if (state.documents.length >= MOST_DOCUMENTS) throw new NotNow('ERR_TOO_MANY_DOCUMENTS', TOO_MANY)
  const document = randomBytes(12).toString('hex')
  await services.desk.documents.keep(params.id, document, bytes)
  const happening: Happening = {
    type: 'document',
    document,
    name: documentName(query.name),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return caseViewOf(await services.cases.happen(params.id, query.version, happening, signedIn.accountId), services)
}

export async function getDocument({ services, signedIn, params }: Call<Id & { document: string }>): Promise<Response> {
  const { state } = await services.cases.get(params.id)
  const known = state.documents.find(({ id }) => id === params.document)
  const bytes = known && (await services.desk.documents.get(params.id, known.id))
  if (!known || !bytes) throw new NotThere()
  await services.audit.note({ by: signedIn.accountId, action: 'document.read', target: `${params.id}/${known.id}` })
  return fileAnswer(bytes, 'application/octet-stream', known.name)
}

export async function getForm({ services, params, query }: Call<Id, FormQuery>): Promise<object> {
  const { state } = await services.cases.get(params.id)
  const { settings } = await services.settings.get()
  return formOf(params.id, state, settings, new Date().toISOString(), query.kind)
}

export async function formPdf(call: Call<Id, FormQuery>): Promise<Response> {
  const { services, signedIn, params, query } = call
  const { state } = await services.cases.get(params.id)
  const { settings } = await services.settings.get()
  const form = formOf(params.id, state, settings, new Date().toISOString(), query.kind)
  const letter = printedForm(form, state.title, query.lang)
  await services.audit.note({ by: signedIn.accountId, action: 'form.export', target: params.id })
  return fileAnswer(
    await bytesOf(lettersPdf([{ letter }], letter.subject)),
    'application/pdf',
    `ap-formulier-${params.id}.pdf`,
  )
}

export async function formJson(call: Call<Id, FormQuery>): Promise<Response> {
  const form = await getForm(call)
  await call.services.audit.note({ by: call.signedIn.accountId, action: 'form.export', target: call.params.id })
  const bytes = Buffer.from(JSON.stringify(form, null, 2))
  return fileAnswer(bytes, 'application/json', `ap-formulier-${call.params.id}.json`)
}

export async function compareForm({ services, params }: Call<Id>): Promise<object> {
  const { state } = await services.cases.get(params.id)
  const { settings } = await services.settings.get()
  return differencesOf(state, formOf(params.id, state, settings, new Date().toISOString()))
}

/** The name alone, without the folders of whoever sent it and without signs that a screen does not show. */
function documentName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const shown = last
    .toWellFormed()
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
    .trim()
  return shown === '' ? 'document' : shown
}

const FUTURE = { nl: 'dit tijdstip ligt in de toekomst', en: 'this time lies in the future' }
const EMPTY = { nl: 'het bestand is leeg', en: 'the file is empty' }
const TOO_MANY = {
  nl: `Een zaak heeft hoogstens ${MOST_DOCUMENTS} documenten.`,
  en: `A case has at most ${MOST_DOCUMENTS} documents.`,
}
