import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge, Badges } from '../../parts/badge.tsx'
import { Select, TextField } from '../../parts/field.tsx'
import { Download, Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { BREACH_TYPES, type BreachType, TYPE_WORDS } from '../../words/breach-types.ts'
import { CAUSE_WORDS, RISK_WORDS } from '../../words/case-terms.ts'
import { type Formats, useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

type Entry = Schemas['RegisterEntry']

/** The register of art. 33(5): every breach, also those that were not notified. */
export function RegisterPage(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const types = useWords(TYPE_WORDS)
  const { number } = useFormats()
  const filters = useFilters()
  const year = Number.parseInt(filters.get('year'), 10)
  const chosen = given({
    year: year >= 2000 && year <= 2100 ? year : undefined,
    query: filters.get('query'),
    type: filters.get('type') as BreachType | '',
  })
  const query = { page: filters.page, ...chosen }
  const register = useQuery({
    queryKey: ['register', query],
    queryFn: () => asked(api.GET('/register', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  const asText = new URLSearchParams(
    Object.entries({ ...chosen, lang }).map(([key, value]): [string, string] => [key, String(value)]),
  )
  return (
    <Page title={w.title} lead={w.lead}>
      <div className="filters">
        <SearchBox label={c.search} value={filters.get('query')} onChange={(value) => filters.set('query', value)} />
        <TextField
          label={w.year}
          type="number"
          value={filters.get('year')}
          onChange={(value) => filters.set('year', value)}
        />
        <Select
          label={w.type}
          value={filters.get('type')}
          onChange={(value) => filters.set('type', value)}
          choices={[{ value: '', label: c.all }, ...BREACH_TYPES.map((type) => ({ value: type, label: types[type] }))]}
        />
      </div>
      <div className="buttons">
        {(['csv', 'xlsx', 'json'] as const).map((kind) => (
          <Download key={kind} href={`/register.${kind}?${asText}`}>
            {fill(w.export, { kind: kind.toUpperCase() })}
          </Download>
        ))}
      </div>
      <Answer of={register}>
        {(data) =>
          data.total === 0 ? (
            <Empty title={w.none}>
              <p>{w.noneText}</p>
            </Empty>
          ) : (
            <>
              <p className="count" role="status">
                {fill(w.count, { n: number(data.total) })}
              </p>
              <Entries entries={data.entries} />
              <Pager page={data.page} total={data.total} pageLength={data.pageLength} go={filters.go} />
            </>
          )
        }
      </Answer>
    </Page>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const risks = useWords(RISK_WORDS)
  const formats = useFormats()
  const day = (iso: string | null): string => (iso === null ? '–' : formats.tableDay(iso))
  return (
    <Table
      caption={w.title}
      hideCaption
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          title: w.entry,
          cell: (one) => (
            <>
              <Link to={`/cases/${one.id}`}>{one.title}</Link>
              <span className="below">
                {[one.department, formats.tableDay(one.registered)].filter(Boolean).join(', ')}
              </span>
            </>
          ),
        },
        {
          id: 'cause',
          title: w.cause,
          cell: (one) => (one.cause === null ? c.unknown : (CAUSE_WORDS[one.cause]?.[lang] ?? one.cause)),
        },
        { id: 'people', title: w.people, numeric: true, cell: (one) => peopleOf(one, formats, c.unknown) },
        {
          id: 'risk',
          title: w.weighing,
          cell: (one) => (
            <Badges>
              <Badge tone={!one.isBreach ? 'neutral' : one.risk === 'high' ? 'danger' : 'warn'}>
                {one.isBreach ? risks[one.risk] : w.noBreach}
              </Badge>
            </Badges>
          ),
        },
        { id: 'notified', title: w.notified, cell: (one) => day(one.notified) },
        { id: 'told', title: w.told, cell: (one) => day(one.told) },
        { id: 'quality', title: w.quality, cell: (one) => <Quality entry={one} /> },
      ]}
    />
  )
}

function peopleOf({ people: { min, max } }: Entry, { number }: Formats, unknown: string): string {
  if (min === null && max === null) return unknown
  if (min === max || max === null || min === null) return number(min ?? max ?? 0)
  return `${number(min)} – ${number(max)}`
}

function Quality({ entry }: { entry: Entry }): JSX.Element {
  const w = useWords(words)
  const wrong = (['nobodyTold', 'incomplete', 'registeredLate', 'differsFromFiled'] as const).filter(
    (measure) => entry.quality[measure],
  )
  if (wrong.length === 0) return <Badge tone="ok">{w.inOrder}</Badge>
  return (
    <Badges>
      {wrong.map((measure) => (
        <Badge key={measure} tone="warn" wraps>
          {w[measure]}
        </Badge>
      ))}
    </Badges>
  )
}
