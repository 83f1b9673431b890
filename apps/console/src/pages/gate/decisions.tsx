import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Select, TextField } from '../../parts/field.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useDataClass } from '../../words/data-classes.ts'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { common } from '../../words/words.ts'
import { EFFECT_TONES } from './effect-tones.ts'
import { words } from './words.ts'

const EFFECTS = ['deny', 'warn_and_justify', 'allow_after_masking', 'allow'] as const

/** Decisions of the gate, newest first. */
export function DecisionsPage(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const dataClass = useDataClass()
  const formats = useFormats()
  const filters = useFilters()
  const service = filters.get('service')
  const chosen = given({
    id: filters.get('id'),
    effect: filters.get('effect') as Schemas['Effect'] | '',
    service,
    from: filters.get('from'),
    to: filters.get('to'),
  })
  const query = { page: filters.page, ...chosen }
  const decisions = useQuery({
    queryKey: ['gate-decisions', query],
    queryFn: () => asked(api.GET('/gate/decisions', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={w.decisions} lead={w.decisionsLead}>
      <div className="filters">
        <SearchBox label={w.incident} value={filters.get('id')} onChange={(value) => filters.set('id', value)} />
        <Select
          label={w.effect}
          value={filters.get('effect')}
          onChange={(value) => filters.set('effect', value)}
          choices={[{ value: '', label: c.all }, ...EFFECTS.map((value) => ({ value, label: w[value] }))]}
        />
        {service !== '' && (
          <Select
            label={c.service}
            value={service}
            onChange={(value) => filters.set('service', value)}
            choices={[
              { value: '', label: c.all },
              { value: service, label: decisions.data?.decisions[0]?.serviceName ?? service },
            ]}
          />
        )}
        <TextField
          label={w.from}
          type="date"
          value={filters.get('from')}
          onChange={(value) => filters.set('from', value)}
        />
        <TextField label={w.to} type="date" value={filters.get('to')} onChange={(value) => filters.set('to', value)} />
      </div>
      <Answer of={decisions}>
        {(data) =>
          data.total === 0 ? (
            <Empty title={w.none}>
              <p>{w.noGateText}</p>
            </Empty>
          ) : (
            <>
              <p className="count" role="status">
                {fill(w.count, { n: formats.number(data.total) })}
              </p>
              <Table
                caption={w.decisions}
                hideCaption
                rows={data.decisions}
                rowKey={({ id }) => id}
                columns={[
                  {
                    id: 'when',
                    title: w.when,
                    cell: (one) => (
                      <span className="together">
                        <Link to={`/gate/decisions/${one.id}`}>{formats.shortMoment(one.at)}</Link>
                      </span>
                    ),
                  },
                  {
                    id: 'effect',
                    title: w.effect,
                    cell: (one) => <Badge tone={EFFECT_TONES[one.effect]}>{w[one.effect]}</Badge>,
                  },
                  { id: 'service', title: c.service, cell: (one) => one.serviceName },
                  { id: 'department', title: c.department, cell: (one) => one.department ?? c.unknown },
                  { id: 'data', title: w.data, cell: (one) => one.dataClasses.map(dataClass).join(', ') || c.none },
                  { id: 'people', title: w.people, numeric: true, cell: (one) => formats.number(one.people) },
                ]}
              />
              <Pager page={data.page} total={data.total} pageLength={data.pageLength} go={filters.go} />
            </>
          )
        }
      </Answer>
    </Page>
  )
}
