import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useWords } from '../../words/language.tsx'
import { type Filters, useFilters } from '../../words/search.ts'
import { useTerm } from '../../words/terms.ts'
import { PeopleFilters } from './filters.tsx'
import { Leaked, WhoIs } from './person-parts.tsx'
import { words } from './words.ts'

type Query = NonNullable<import('../../generated/api.ts').paths['/inquiries/{id}/people']['get']['parameters']['query']>

/** What the server is asked: the filters of the address. */
function queryOf(filters: Filters): Query {
  const names = ['query', 'role', 'minor', 'category', 'label', 'certainty', 'contact', 'affected', 'sort'] as const
  const chosen = given(Object.fromEntries(names.map((name) => [name, filters.get(name)])))
  return { affected: 'true', ...chosen, page: filters.page } as Query
}

/** The affected people of an inquiry, under pseudonyms; the server pages, filters and sorts. */
export function PeoplePage({ params }: { params: { id?: string } }): JSX.Element {
  const id = params.id ?? ''
  const w = useWords(words)
  const term = useTerm()
  const { number } = useFormats()
  const filters = useFilters()
  const query = queryOf(filters)
  const people = useQuery({
    queryKey: ['people', id, query],
    queryFn: () => asked(api.GET('/inquiries/{id}/people', { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={w.title} above={<Link to={`/inquiries/${id}`}>{w.back}</Link>}>
      <PeopleFilters filters={filters} />
      <Answer of={people}>
        {(data) => (
          <>
            <p className="count" role="status">
              {fill(w.count, { n: number(data.total) })}
            </p>
            {data.total === 0 ? (
              <Empty title={w.none}>
                <p>{w.noneText}</p>
              </Empty>
            ) : (
              <Table
                caption={w.title}
                hideCaption
                rows={data.people}
                rowKey={(one) => one.id}
                columns={[
                  {
                    id: 'person',
                    title: w.person,
                    cell: (one) => (
                      <span className={one.name === null ? 'together' : undefined}>
                        <Link to={`/inquiries/${id}/people/${one.id}`}>{one.name ?? one.pseudonym}</Link>
                      </span>
                    ),
                  },
                  { id: 'role', title: w.role, cell: (one) => <WhoIs person={one} /> },
                  { id: 'leaked', title: w.leaked, cell: (one) => <Leaked person={one} /> },
                  { id: 'certainty', title: w.certainty, cell: (one) => term('certainties', one.certainty) },
                  { id: 'contact', title: w.contact, cell: (one) => term('contactWays', one.contact.way) },
                  { id: 'docs', title: w.docs, numeric: true, cell: (one) => number(one.documents) },
                ]}
              />
            )}
            <Pager page={data.page} total={data.total} pageLength={data.pageLength} go={filters.go} />
          </>
        )}
      </Answer>
    </Page>
  )
}
