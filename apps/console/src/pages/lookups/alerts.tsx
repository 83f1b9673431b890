import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Select } from '../../parts/field.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { common } from '../../words/words.ts'
import { Logs } from './logs.tsx'
import { periodOf, useAlertWords } from './alert-words.ts'
import { words } from './words.ts'

const VERDICTS = ['justified', 'unjustified', 'unknown'] as const

/** Alerts about look-ups, strongest first, and the logs that they come from. */
export function AlertsPage(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  const filters = useFilters()
  const say = useAlertWords()
  const verdict = given({ verdict: filters.get('verdict') as (typeof VERDICTS)[number] | 'none' | '' })
  const query = { page: filters.page, ...verdict }
  const alerts = useQuery({
    queryKey: ['alerts', query],
    queryFn: () => asked(api.GET('/lookups/alerts', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={w.title} lead={w.lead}>
      <div className="filters">
        <Select
          label={w.verdict}
          value={filters.get('verdict')}
          onChange={(value) => filters.set('verdict', value)}
          choices={[
            { value: '', label: c.all },
            { value: 'none', label: w.none },
            ...VERDICTS.map((value) => ({ value, label: w[`v_${value}`] })),
          ]}
        />
      </div>
      <Section title={w.alerts}>
        <Answer of={alerts}>
          {(data) =>
            data.total === 0 ? (
              <Empty title={w.noAlerts}>
                <p>{w.noAlertsText}</p>
              </Empty>
            ) : (
              <>
                <p className="count" role="status">
                  {fill(w.count, { n: formats.number(data.total) })}
                </p>
                <Table
                  caption={w.alerts}
                  hideCaption
                  rows={data.alerts}
                  rowKey={({ id }) => id}
                  columns={[
                    {
                      id: 'kind',
                      title: w.kind,
                      cell: (one) => <Link to={`/lookups/${one.id}`}>{say.kind(one.kind)}</Link>,
                    },
                    { id: 'official', title: w.official, cell: (one) => one.official },
                    { id: 'lookups', title: w.lookups, numeric: true, cell: (one) => formats.number(one.lookups) },
                    {
                      id: 'score',
                      title: w.score,
                      numeric: true,
                      cell: (one) => formats.number(Math.round(one.score)),
                    },
                    {
                      id: 'verdict',
                      title: w.verdict,
                      cell: (one) => (
                        <Badge tone={one.verdict === null ? 'warn' : 'neutral'}>
                          {one.verdict === null ? w.none : w[`v_${one.verdict}`]}
                        </Badge>
                      ),
                    },
                    { id: 'period', title: w.period, cell: (one) => periodOf(one, formats) ?? c.unknown },
                  ]}
                />
                <Pager page={data.page} total={data.total} pageLength={data.pageLength} go={filters.go} />
              </>
            )
          }
        </Answer>
      </Section>
      <Logs />
    </Page>
  )
}
