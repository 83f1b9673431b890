import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX, ReactNode } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Bars } from '../../parts/bars.tsx'
import { Chart } from '../../parts/chart.tsx'
import { Figure, Figures } from '../../parts/facts.tsx'
import { TextField } from '../../parts/field.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useDataClass } from '../../words/data-classes.ts'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

const EFFECTS = ['deny', 'warn_and_justify', 'allow_after_masking', 'allow'] as const
/** Told apart by lightness and pattern as well: not everybody sees the difference between red, orange and green. */
const LOOKS = {
  deny: { colour: '--sl-deny', pattern: 'plain' },
  warn_and_justify: { colour: '--sl-warned', pattern: 'stripes' },
  allow_after_masking: { colour: '--sl-masked', pattern: 'dots' },
  allow: { colour: '--sl-allowed', pattern: 'plain' },
} as const
type Traffic = Schemas['GateTraffic']

/** What went to AI services and what the gate decided, over time, by service and by department. */
export function TrafficPage(): JSX.Element {
  const w = useWords(words)
  const filters = useFilters()
  const query = given({ from: filters.get('from'), to: filters.get('to') })
  const traffic = useQuery({
    queryKey: ['traffic', query],
    queryFn: () => asked(api.GET('/gate/traffic', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={w.traffic} lead={w.trafficLead}>
      <div className="filters">
        <TextField
          label={w.from}
          type="date"
          value={filters.get('from')}
          onChange={(value) => filters.set('from', value)}
        />
        <TextField label={w.to} type="date" value={filters.get('to')} onChange={(value) => filters.set('to', value)} />
      </div>
      <Answer of={traffic}>
        {(data) =>
          data.requests === 0 ? (
            <Empty title={w.noGate}>
              <p>{w.noGateText}</p>
            </Empty>
          ) : (
            <Counted data={data} />
          )
        }
      </Answer>
    </Page>
  )
}

function Counted({ data }: { data: Traffic }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const dataClass = useDataClass()
  const lang = useLanguage()
  const { number, shortDay, day } = useFormats()
  const counts = new Map(data.byEffect.map(({ name, count }) => [name, count]))
  const series = EFFECTS.map((effect) => ({ key: effect, name: w[effect], ...LOOKS[effect] }))
  return (
    <>
      <p className="count">{fill(w.period, { from: day(data.from), to: day(data.to) })}</p>
      <Figures>
        <Figure value={number(data.requests)} what={w.requests} />
        <Figure value={number(data.withPersonalData)} what={w.withData} />
        {EFFECTS.map((effect) => (
          <Figure
            key={effect}
            value={number(counts.get(effect) ?? 0)}
            what={<Link to={`/gate/decisions?effect=${effect}`}>{w[effect]}</Link>}
          />
        ))}
      </Figures>
      <Section title={w.byDay}>
        <Chart rows={data.byDay.map((one) => ({ ...one, name: shortDay(one.name) }))} series={series} stacked />
        <details className="more">
          <summary>{w.dayTable}</summary>
          <Effects title={w.byDay} rows={data.byDay} first={c.day} nameOf={({ name }) => day(name)} />
        </details>
      </Section>
      <Section title={w.byService}>
        <Effects
          title={w.byService}
          rows={data.byService}
          first={c.service}
          nameOf={({ service, name }) => <Link to={`/gate/decisions?${new URLSearchParams({ service })}`}>{name}</Link>}
        />
      </Section>
      <Section title={w.byDepartment}>
        <Effects
          title={w.byDepartment}
          rows={data.byDepartment}
          first={c.department}
          nameOf={({ name }) => name || c.unknown}
        />
      </Section>
      <div className="columns section">
        <Section title={w.byReason}>
          <Bars long rows={data.byReason.map(({ text, count }) => ({ name: text[lang], count }))} label={w.byReason} />
        </Section>
        <Section title={w.byDataClass}>
          <Bars
            rows={data.byDataClass.map(({ name, count }) => ({ name: dataClass(name), count }))}
            label={w.byDataClass}
          />
        </Section>
      </div>
    </>
  )
}

function Effects<Row extends Traffic['byDay'][number]>({
  title,
  rows,
  first,
  nameOf,
}: {
  title: string
  rows: readonly Row[]
  first: string
  nameOf: (row: Row) => ReactNode
}): JSX.Element {
  const w = useWords(words)
  const { number } = useFormats()
  return (
    <Table
      caption={title}
      hideCaption
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', title: first, cell: nameOf },
        ...EFFECTS.map((effect) => ({
          id: effect,
          title: w[effect],
          numeric: true,
          cell: (row: Row) => number(row[effect]),
        })),
      ]}
    />
  )
}
