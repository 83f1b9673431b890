import { setTimeout as wait } from 'node:timers/promises'
import type { PersonFacets } from '@sluiswacht/evidence'
import type { Category, Certainty, ContactWay, Label, Role } from '@sluiswacht/model'
import { streamSSE } from 'hono/streaming'
import type { ListedPerson, PeopleOrder } from '../../inquiries/people-list.ts'
import { idBeginning, pseudonymOf } from '../../inquiries/pseudonym.ts'
import { isAllowed } from '../../permissions.ts'
import type { Call } from '../endpoint.ts'

const PAGE = 25
const MOST_BY_PSEUDONYM = 500
const TELL_EVERY_MS = 1_000
type Id = { id: string }

export async function listInquiries({ services }: Call): Promise<object> {
  const { inquiries } = services
  return {
    inquiries: await Promise.all(
      inquiries.places().map(async ({ id, name }) => ({ id, name, progress: await inquiries.progress(id) })),
    ),
  }
}

export async function getInquiry({ services, signedIn, params }: Call<Id>): Promise<object> {
  const { inquiries, reveals, cases } = services
  const { id, name } = inquiries.place(params.id)
  const counted = await inquiries.figures(id)
  const made = (await cases.all()).filter(({ state }) => state.origin === 'inquiry' && state.reference === id)
  return {
    id,
    name,
    progress: await inquiries.progress(id),
    figures: counted && {
      made: counted.made,
      ...counted.figures,
      byStatus: Object.entries(counted.figures.byStatus).map(([status, files]) => ({ status, files })),
      unknown: { ...counted.figures.unknown, manifestProblems: counted.figures.unknown.manifestProblems.length },
    },
    revealedUntil: isAllowed(signedIn.roles, 'inquiry.people') ? await reveals.until(signedIn.accountId, id) : null,
    cases: made.map((one) => ({ id: one.id, title: one.state.title })),
  }
}

/** Tells how far a scan is, once a second, until it is ready or the screen goes away. */
export function watchInquiry({ services, params, context }: Call<Id>): Promise<Response> {
  const { id } = services.inquiries.place(params.id)
  return Promise.resolve(
    streamSSE(context, async (stream) => {
      for (let last = ''; !stream.aborted; ) {
        const progress = await services.inquiries.progress(id)
        const data = JSON.stringify(progress)
        if (data !== last) await stream.writeSSE({ event: 'progress', data })
        last = data
        if (progress.state !== 'running') return
        await wait(TELL_EVERY_MS)
      }
    }),
  )
}

export interface PeopleQuery {
  readonly query?: string | undefined
  readonly role?: Role | undefined
  readonly minor?: 'true' | 'false' | undefined
  readonly category?: Category | 'any' | 'none' | undefined
  readonly label?: Label | undefined
  readonly certainty?: Certainty | undefined
  readonly contact?: ContactWay | 'protected' | undefined
  readonly affected?: 'true' | 'false' | undefined
  readonly sort: PeopleOrder
  readonly page: number
}

export async function listPeople({ services, signedIn, params, query }: Call<Id, PeopleQuery>): Promise<object> {
  const { inquiries, reveals, audit } = services
  const inquiry = await inquiries.inquiry(params.id)
  const list = await inquiries.people(params.id)
  const from = (query.page - 1) * PAGE
  const { total, people } = await found()
  const numbers = people.map(({ no }) => no)
  const until = await reveals.until(signedIn.accountId, params.id)
  const ids = await inquiry.people.ids(numbers)
  const names = new Map<string, string>()
  if (until !== null) {
    for (const { id, name } of await inquiry.people.numbered(numbers)) names.set(id, name)
    await audit.note({
      by: signedIn.accountId,
      action: 'people.list',
      target: params.id,
      details: { people: numbers.length, page: query.page },
    })
  }
  return {
    total,
    page: query.page,
    pageLength: PAGE,
    people: people.flatMap(({ no, facets }) => {
      const id = ids.get(no)
      return id === undefined ? [] : [{ id, pseudonym: pseudonymOf(id), name: names.get(id) ?? null, ...rowOf(facets) }]
    }),
  }

  async function found(): Promise<{ total: number; people: ListedPerson[] }> {
    if (query.query === undefined || query.query === '') {
      const { minor, affected, sort, page: _, query: __, ...filter } = query
      return list.page(
        {
          ...filter,
          minor: minor === undefined ? undefined : minor === 'true',
          affected: affected === undefined ? undefined : affected === 'true',
        },
        sort,
        from,
        PAGE,
      )
    }
    const beginning = idBeginning(query.query)
    if (beginning === null) return { total: 0, people: [] }
    const known = list.numbered(await inquiry.people.numbersOf(beginning, MOST_BY_PSEUDONYM))
    return { total: known.length, people: known.slice(from, from + PAGE) }
  }
}

/** What a row shows of a person without opening the box. */
function rowOf(facets: PersonFacets): object {
  const { role, minor, categories, labels, certainty, documents, way, protectedAddress, deceased } = facets
  return { role, minor, categories, labels, certainty, documents, contact: { way, protectedAddress, deceased } }
}
