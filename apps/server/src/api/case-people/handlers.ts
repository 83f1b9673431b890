import type { BreachCase } from '@sluiswacht/breach'
import type { TellStatus } from '@sluiswacht/evidence'
import type { ContactWay } from '@sluiswacht/model'
import { countBy, type Handling, type ToTell } from '../../cases/telling.ts'
import { NotNow } from '../../http/errors.ts'
import { pseudonymOf } from '../../inquiries/pseudonym.ts'
import type { Services } from '../../services.ts'
import type { Call } from '../endpoint.ts'

const PAGE = 25
export const BATCH = 500
type Id = { id: string }
interface TellFilter {
  readonly status?: TellStatus | undefined
  readonly contact?: ContactWay | undefined
  readonly handling?: Handling | undefined
}

/** The inquiry that a case was made from. @throws {NotNow} when it was made from something else */
export function inquiryOf({ origin, reference }: BreachCase): string {
  if (origin === 'inquiry' && reference !== null) return reference
  throw new NotNow('ERR_CASE_WITHOUT_INQUIRY', WITHOUT)
}

/** Those to tell who fit, and all. */
export async function telling(
  { cases, telling: people }: Services,
  id: string,
  { status, contact, handling }: TellFilter,
): Promise<{
  readonly inquiry: string
  readonly state: BreachCase
  readonly all: readonly ToTell[]
  readonly fitting: readonly ToTell[]
}> {
  const { state } = await cases.get(id)
  const inquiry = inquiryOf(state)
  const all = await people.people(id, inquiry)
  const fitting =
    status === undefined && contact === undefined && handling === undefined
      ? all
      : all.filter(
          (one) =>
            (status === undefined || one.status === status) &&
            (contact === undefined || one.way === contact) &&
            (handling === undefined || one.handling === handling),
        )
  return { inquiry, state, all, fitting }
}

export async function peopleToTell({
  services,
  signedIn,
  params,
  query,
}: Call<Id, TellFilter & { page: number }>): Promise<object> {
  const { inquiry: inquiryId, all, fitting } = await telling(services, params.id, query)
  const inquiry = await services.inquiries.inquiry(inquiryId)
  const list = await services.inquiries.people(inquiryId)
  const from = (query.page - 1) * PAGE
  const page = fitting.slice(from, from + PAGE)
  const numbers = page.map(({ no }) => no)
  const ids = await inquiry.people.ids(numbers)
  const facets = new Map(list.numbered(numbers).map((one) => [one.no, one.facets]))
  const names = new Map<string, string>()
  if ((await services.reveals.until(signedIn.accountId, inquiryId)) !== null) {
    for (const { id, name } of await inquiry.people.numbered(numbers)) names.set(id, name)
    await services.audit.note({
      by: signedIn.accountId,
      action: 'people.list',
      target: params.id,
      details: { people: numbers.length, page: query.page },
    })
  }
  return {
    total: fitting.length,
    page: query.page,
    pageLength: PAGE,
    counts: countBy(all, ({ status }) => status),
    handling: countBy(all, ({ handling }) => handling),
    batches: Math.ceil(fitting.length / BATCH),
    people: page.flatMap(({ no, way, handling, status }) => {
      const id = ids.get(no)
      const known = facets.get(no)
      if (id === undefined || !known) return []
      const { role, minor, categories, labels } = known
      return [
        {
          id,
          pseudonym: pseudonymOf(id),
          name: names.get(id) ?? null,
          role,
          minor,
          categories,
          labels,
          way,
          handling,
          status,
        },
      ]
    }),
  }
}

export async function recordStatus(
  call: Call<Id, unknown, { status: TellStatus; ids?: string[] | undefined; filter?: TellFilter | undefined }>,
): Promise<object> {
  const { services, signedIn, params, body } = call
  const { inquiry: inquiryId, fitting } = await telling(services, params.id, body.filter ?? {})
  const inquiry = await services.inquiries.inquiry(inquiryId)
  const ids =
    body.ids === undefined
      ? [...(await inquiry.people.ids(fitting.map(({ no }) => no))).values()]
      : [...(await inquiry.people.numbers(body.ids)).keys()]
  await services.telling.record(params.id, ids, body.status, signedIn.accountId)
  await services.audit.note({
    by: signedIn.accountId,
    action: 'people.status',
    target: params.id,
    details: { status: body.status, people: ids.length },
  })
  const { all } = await telling(services, params.id, {})
  return { changed: ids.length, counts: countBy(all, ({ status }) => status) }
}

const WITHOUT = {
  nl: 'Deze zaak komt niet uit een onderzoek; er is geen lijst van mensen.',
  en: 'This case does not come from an inquiry; there is no list of people.',
}
