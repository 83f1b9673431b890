import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge, Badges } from '../../parts/badge.tsx'
import { useTimeLeft } from '../../parts/countdown.tsx'
import { Select } from '../../parts/field.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { ORIGIN_WORDS, RISK_WORDS } from '../../words/case-terms.ts'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

type State = 'open' | 'closed' | 'all'
type CaseRow = Omit<Schemas['CaseRow'], 'next'> & { readonly next: Schemas['NextStep'] | null }
type Origin = keyof typeof ORIGIN_WORDS

/** All cases, most urgent first. */
export function CasesPage(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const origins = useWords(ORIGIN_WORDS)
  const { number } = useFormats()
  const mayOpen = useMay('case.open')
  const filters = useFilters()
  const state = (filters.get('state') || 'open') as State
  const query = {
    state,
    page: filters.page,
    ...given({ query: filters.get('query'), origin: filters.get('origin') as Origin | '' }),
  }
  const cases = useQuery({
    queryKey: ['cases', query],
    queryFn: () => asked(api.GET('/cases', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={w.title}>
      {mayOpen && (
        <div className="buttons">
          <Link to="/cases/new" button>
            {w.new}
          </Link>
        </div>
      )}
      <div className="filters">
        <SearchBox
          label={c.search}
          hint={w.searchHint}
          value={filters.get('query')}
          onChange={(value) => filters.set('query', value)}
        />
        <Select
          label={w.state}
          value={state}
          onChange={(value) => filters.set('state', value)}
          choices={(['open', 'closed', 'all'] as const).map((value) => ({ value, label: w[value] }))}
        />
        <Select
          label={w.origin}
          value={filters.get('origin')}
          onChange={(value) => filters.set('origin', value)}
          choices={[
            { value: '', label: c.all },
            ...(Object.keys(ORIGIN_WORDS) as Origin[]).map((value) => ({ value, label: origins[value] })),
          ]}
        />
      </div>
      <Answer of={cases}>
        {(data) =>
          data.total === 0 ? (
            <Empty title={filters.get('query') || filters.get('origin') ? w.nothing : w.none}>
              <p>{w.noneText}</p>
            </Empty>
          ) : (
            <>
              <p className="count" role="status">
                {data.total === 1 ? w.one : fill(w.count, { n: number(data.total) })}
              </p>
              <CaseTable rows={data.cases} />
              <Pager page={data.page} total={data.total} pageLength={data.pageLength} go={filters.go} />
            </>
          )
        }
      </Answer>
    </Page>
  )
}

function CaseTable({ rows }: { rows: readonly CaseRow[] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const origins = useWords(ORIGIN_WORDS)
  const risks = useWords(RISK_WORDS)
  const formats = useFormats()
  const left = useTimeLeft()
  const columns: Column<CaseRow>[] = [
    { id: 'title', title: w.case, cell: (row) => <Link to={`/cases/${row.id}`}>{row.title}</Link> },
    {
      id: 'risk',
      title: w.risk,
      cell: (row) => (
        <Badges>
          {row.isBreach ? (
            <Badge tone={row.risk === 'high' ? 'danger' : row.risk === 'risk' ? 'warn' : 'neutral'}>
              {risks[row.risk]}
            </Badge>
          ) : (
            <Badge>{w.noBreach}</Badge>
          )}
          {row.state === 'closed' && <Badge tone="ok">{w.closed}</Badge>}
        </Badges>
      ),
    },
    { id: 'next', title: w.next, cell: (row) => row.next?.text[lang] ?? '–' },
    {
      id: 'time',
      title: w.time,
      cell: (row) => {
        if (row.deadline === null) return '–'
        const { text, over, hours } = left(row.deadline)
        return <Badge tone={over ? 'danger' : hours < 24 ? 'warn' : 'info'}>{text}</Badge>
      },
    },
    { id: 'department', title: c.department, cell: (row) => row.department ?? '–' },
    { id: 'origin', title: w.origin, cell: (row) => origins[row.origin] },
    { id: 'registered', title: w.registered, cell: (row) => formats.tableDay(row.registered) },
  ]
  return <Table caption={w.title} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />
}
