import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Bars } from '../../parts/bars.tsx'
import { Chart } from '../../parts/chart.tsx'
import { Figure, Figures } from '../../parts/facts.tsx'
import { Select } from '../../parts/field.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page, Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { BREACH_TYPES, TYPE_WORDS } from '../../words/breach-types.ts'
import { CAUSE_WORDS } from '../../words/case-terms.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { plain } from '../../words/terms.ts'
import { common } from '../../words/words.ts'
import { TALLY_WORDS } from './tally-words.ts'
import { Quality } from './quality.tsx'
import { words } from './words.ts'

type Statistics = Schemas['Statistics']

/** The register in figures, in the classes of CBS and AP, beside the national ones. */
export function StatisticsPage(): JSX.Element {
  const w = useWords(words)
  const filters = useFilters()
  const year = Number.parseInt(filters.get('year'), 10)
  const query = Number.isNaN(year) ? {} : { year }
  const statistics = useQuery({
    queryKey: ['statistics', query],
    queryFn: () => asked(api.GET('/statistics', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={w.title} lead={w.lead}>
      <Answer of={statistics}>
        {(data) => (
          <>
            {data.years.length > 0 && (
              <div className="filters">
                <Select
                  label={w.year}
                  value={filters.get('year')}
                  onChange={(value) => filters.set('year', value)}
                  choices={[
                    { value: '', label: w.allYears },
                    ...data.years.map((one) => ({ value: String(one), label: String(one) })),
                  ]}
                />
              </div>
            )}
            {data.breaches + data.incidents === 0 ? (
              <Empty title={w.none}>
                <p>{w.noneText}</p>
              </Empty>
            ) : (
              <InShort data={data} />
            )}
            <ByType data={data} />
            {data.breaches > 0 && <Tallies data={data} />}
            <Quality data={data} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function InShort({ data }: { data: Statistics }): JSX.Element {
  const w = useWords(words)
  const { number, percent } = useFormats()
  const share = ({ count, of }: Schemas['Share'], what: string): JSX.Element => (
    <Figure
      value={of === 0 ? '–' : percent(count / of)}
      what={what}
      help={fill(w.of, { count: number(count), of: number(of) })}
    />
  )
  const hours = (value: number | null): string => (value === null ? '–' : number(Math.round(value)))
  return (
    <Section title={w.inShort}>
      <Figures>
        <Figure value={number(data.breaches)} what={w.breaches} />
        <Figure value={number(data.incidents)} what={w.incidents} />
        {share(data.notifiedInTime, w.inTime)}
        {share(data.informed, w.informed)}
        {share(data.registeredInTime, w.registeredInTime)}
        {share(data.notUnintelligible, w.notUnintelligible)}
        <Figure value={hours(data.medianHours.signalToCertainty)} what={w.hoursCertainty} />
        <Figure value={hours(data.medianHours.certaintyToNotification)} what={w.hoursNotified} />
      </Figures>
    </Section>
  )
}

/** Shares, not counts, stand beside each other: one municipality and the whole country differ too much in size. */
function ByType({ data }: { data: Statistics }): JSX.Element {
  const w = useWords(words)
  const types = useWords(TYPE_WORDS)
  const { number, percent } = useFormats()
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Math.max(
      1,
      Object.values(counts).reduce((total, n) => total + n, 0),
    )
  const here = sum(data.byCbsType)
  const all = sum(data.national.notifications)
  const rows = BREACH_TYPES.map((type) => {
    const count = data.byCbsType[type] ?? 0
    const national = data.national.notifications[type] ?? 0
    return { name: types[type], count, national, here: (count / here) * 100, all: (national / all) * 100 }
  })
  const status =
    data.national.status === 'provisional' || data.national.status === 'voorlopig' ? w.provisional : w.final
  const [year = '', half] = data.national.period.split('-H')
  const period = half === undefined ? year : fill(half === '1' ? w.half1 : w.half2, { year })
  return (
    <Section title={w.byType}>
      <div className="chart-pair">
        <Chart
          lying
          rows={rows.map(({ name, here: ours, all: theirs }) => ({
            name,
            here: Math.round(ours),
            all: Math.round(theirs),
          }))}
          series={[
            { key: 'here', name: `${w.ours} (%)`, colour: '--sl-bar' },
            { key: 'all', name: `${w.national} (%)`, colour: '--sl-warned', pattern: 'stripes' },
          ]}
        />
        <Table
          caption={w.byType}
          hideCaption
          small
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            { id: 'name', title: w.byType, cell: ({ name }) => name },
            { id: 'count', title: w.ours, numeric: true, cell: ({ count }) => number(count) },
            { id: 'share', title: w.oursShare, numeric: true, cell: (one) => percent(one.here / 100) },
            { id: 'national', title: w.national, numeric: true, cell: ({ national }) => number(national) },
            { id: 'nshare', title: w.nationalShare, numeric: true, cell: (one) => percent(one.all / 100) },
          ]}
        />
      </div>
      <Text quiet>{fill(w.source, { period, status })}</Text>
    </Section>
  )
}

function Tallies({ data }: { data: Statistics }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const { number, month } = useFormats()
  const causes = data.byCause.map(({ name, count }) => ({ name: CAUSE_WORDS[name]?.[lang] ?? plain(name), count }))
  const named = (rows: Statistics['byKind']): Statistics['byKind'] =>
    rows.map(({ name, count }) => ({ name: TALLY_WORDS[name]?.[lang] ?? plain(name), count }))
  return (
    <>
      <Section title={w.byMonth}>
        <div className="chart-pair">
          <Chart
            rows={data.byMonth.map((one) => ({ ...one, name: month(one.name) }))}
            series={[{ key: 'count', name: w.breaches, colour: '--sl-bar' }]}
          />
          <Table
            caption={w.byMonth}
            hideCaption
            small
            rows={data.byMonth}
            rowKey={({ name }) => name}
            columns={[
              { id: 'name', title: w.month, cell: ({ name }) => month(name) },
              { id: 'count', title: c.count, numeric: true, cell: ({ count }) => number(count) },
            ]}
          />
        </div>
      </Section>
      <div className="columns section">
        <Section title={w.byCause}>
          <Bars rows={causes} label={w.byCause} />
          {causes.some(({ count }) => count > 1) && <Text quiet>{w.repeat}</Text>}
        </Section>
        <Section title={w.byDepartment}>
          <Bars rows={data.byDepartment} label={w.byDepartment} />
        </Section>
        <Section title={w.byIncident}>
          <Bars rows={named(data.byApIncident)} label={w.byIncident} />
        </Section>
        <Section title={w.bySize}>
          <Bars
            rows={data.bySize.map(({ name, count }) => ({ name: name.replace('-', ' – '), count }))}
            label={w.bySize}
          />
        </Section>
        <Section title={w.byKind}>
          <Bars rows={named(data.byKind)} label={w.byKind} />
        </Section>
      </div>
    </>
  )
}
