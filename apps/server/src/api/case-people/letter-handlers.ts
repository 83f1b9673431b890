import { leakedInWords, letterHead, publicNotice } from '@sluiswacht/breach'
import { LABELS, type Language, type Letter } from '@sluiswacht/model'
import { csvLines, lettersCsv, lettersDocx, lettersPdf } from '@sluiswacht/report'
import { zipSync } from 'fflate'
import { type AddressedLetter, happenedOf, letterTo } from '../../cases/case-letters.ts'
import type { Handling, ToTell } from '../../cases/telling.ts'
import { today } from '../../cases/today.ts'
import { NotNow, NotThere } from '../../http/errors.ts'
import { bytesOf, fileAnswer, streamOf } from '../../http/file-answer.ts'
import { pseudonymOf } from '../../inquiries/pseudonym.ts'
import { senderOf } from '../../settings.ts'
import type { Call } from '../endpoint.ts'
import { BATCH, telling } from './handlers.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PEOPLE_AT_ONCE = 200
type Id = { id: string }
interface LettersQuery {
  readonly lang: Language
  readonly format: 'docx' | 'pdf' | 'csv'
  readonly batch: number
  readonly handling: Handling
  readonly reason: string
}

/** A batch of letters as one file of so many pages, beside it the list of whom it holds. */
export async function lettersZip(call: Call<Id, LettersQuery>): Promise<Response> {
  const { query, params } = call
  const from = (query.batch - 1) * BATCH
  const { fitting } = await telling(call.services, params.id, { handling: query.handling })
  const batch = fitting.slice(from, from + BATCH)
  if (batch.length === 0) throw new NotThere()
  const made: (AddressedLetter & { id: string })[] = []
  for await (const one of lettersFor(call, batch)) made.push(one)
  const list = csvLines(
    ['nr', 'pseudoniem', 'id'],
    made.map(({ id }, index) => [from + index + 1, pseudonymOf(id), id]),
  )
  const name = `brieven-${String(query.batch).padStart(3, '0')}`
  const zip = zipSync(
    {
      [`${name}.${query.format}`]: await fileOf(made, query.format),
      [`${name}-lijst.csv`]: Buffer.from([...list].join('')),
    },
    { level: query.format === 'csv' ? 6 : 0 },
  )
  await note(call, 'letters.export', { letters: made.length, format: query.format, batch: query.batch })
  return fileAnswer(zip, 'application/zip', `${name}.zip`)
}

/** All letters of a handling as one mail-merge file, made while it is sent. */
export async function lettersMerge(call: Call<Id, Omit<LettersQuery, 'format' | 'batch'>>): Promise<Response> {
  const { fitting } = await telling(call.services, call.params.id, { handling: call.query.handling })
  await mustBeRevealed(call)
  senderOf((await call.services.settings.get()).settings)
  await note(call, 'letters.export', { letters: fitting.length, format: 'csv' })
  return fileAnswer(streamOf(lines(call, fitting)), 'text/csv; charset=utf-8', 'brieven.csv')
}

async function* lines(call: Call<Id, { lang: Language }>, people: readonly ToTell[]): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const letter of lettersFor(call, people)) {
    const [head = '', row = ''] = lettersCsv([letter])
    yield Buffer.from(first ? head + row : row)
    first = false
  }
}

/** A letter to read before the others are made; the name stays hidden. */
export async function previewLetter(call: Call<Id, { lang: Language; person: string }>): Promise<object> {
  const { services, params, query } = call
  const { inquiry: inquiryId, state } = await telling(services, params.id, {})
  const inquiry = await services.inquiries.inquiry(inquiryId)
  const person = await inquiry.people.one(query.person)
  if (!person) throw new NotThere()
  const { settings } = await services.settings.get()
  const counted = await services.inquiries.figures(inquiryId)
  const hidden = { ...person, name: pseudonymOf(person.id) }
  const { sender } = settings
  const shown = { ...sender, contact: sender.contact || '…', officer: sender.officer || '…' }
  return letterTo(hidden, happenedOf(state, counted?.figures ?? null, settings, query.lang), shown, query.lang).letter
}

export async function noticeDocx(call: Call<Id, { lang: Language; why: string }>): Promise<Response> {
  const letter = await notice(call)
  return fileAnswer(await lettersDocx([{ letter }]), DOCX, 'openbare-mededeling.docx')
}

export async function noticePdf(call: Call<Id, { lang: Language; why: string }>): Promise<Response> {
  const letter = await notice(call)
  return fileAnswer(
    await bytesOf(lettersPdf([{ letter }], letter.subject)),
    'application/pdf',
    'openbare-mededeling.pdf',
  )
}

/** For those who cannot be told one by one, and those whose letter came back. */
async function notice(call: Call<Id, { lang: Language; why: string }>): Promise<Letter> {
  const { services, params, query } = call
  const { inquiry, state, all } = await telling(services, params.id, {})
  const { settings } = await services.settings.get()
  const sender = senderOf(settings)
  const counted = await services.inquiries.figures(inquiry)
  const people = all.filter(({ handling, status }) => handling === 'nobody_known' || status === 'returned').length
  const figures = counted?.figures
  const labels = new Set((figures?.byLabel ?? []).filter((one) => one.people > 0).map(({ label }) => label))
  const categories = (figures?.byCategory ?? []).filter((one) => one.people > 0).map(({ category }) => category)
  const kinds = leakedInWords(
    LABELS.filter((label) => labels.has(label)),
    categories,
    query.lang,
  )
  await note(call, 'notice.export', { people })
  const happened = happenedOf(state, figures ?? null, settings, query.lang)
  return {
    ...publicNotice({ people, kinds, why: query.why }, happened, sender, query.lang),
    head: letterHead(sender, today(), query.lang, ''),
  }
}

async function* lettersFor(
  call: Call<Id, { lang: Language }>,
  people: readonly ToTell[],
): AsyncGenerator<AddressedLetter & { readonly id: string }> {
  const { services, query } = call
  const { inquiry: inquiryId, state } = await mustBeRevealed(call)
  const inquiry = await services.inquiries.inquiry(inquiryId)
  const { settings } = await services.settings.get()
  const counted = await services.inquiries.figures(inquiryId)
  const sender = senderOf(settings)
  const happened = happenedOf(state, counted?.figures ?? null, settings, query.lang)
  for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) {
    const numbers = people.slice(at, at + PEOPLE_AT_ONCE).map(({ no }) => no)
    for (const person of await inquiry.people.numbered(numbers))
      yield { id: person.id, ...letterTo(person, happened, sender, query.lang) }
    await new Promise(setImmediate)
  }
}

async function fileOf(letters: readonly AddressedLetter[], format: LettersQuery['format']): Promise<Uint8Array> {
  if (format === 'docx') return lettersDocx(letters)
  if (format === 'csv') return Buffer.from([...lettersCsv(letters)].join(''))
  return bytesOf(lettersPdf(letters, letters[0]?.letter.subject ?? 'Brieven'))
}

/** Letters hold names: two people must have agreed. @throws {NotNow} */
async function mustBeRevealed({ services, signedIn, params }: Call<Id>): ReturnType<typeof telling> {
  const found = await telling(services, params.id, {})
  if ((await services.reveals.until(signedIn.accountId, found.inquiry)) === null)
    throw new NotNow('ERR_NOT_REVEALED', NOT_REVEALED)
  return found
}

async function note(call: Call<Id>, action: string, details: Readonly<Record<string, string | number>>): Promise<void> {
  const { services, signedIn, params, query } = call
  const reason = typeof query === 'object' && query !== null && 'reason' in query ? String(query.reason) : undefined
  await services.audit.note({
    by: signedIn.accountId,
    action,
    target: params.id,
    details,
    ...(reason === undefined ? {} : { reason }),
  })
}

const NOT_REVEALED = {
  nl: 'Brieven bevatten namen. Vraag eerst, met een reden, om de namen van dit onderzoek; een tweede persoon keurt dat goed.',
  en: 'Letters hold names. First ask, with a reason, for the names of this inquiry; a second person approves.',
}
