import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Bars } from '../../parts/bars.tsx'
import { Link } from '../../parts/link.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page, Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { useTerm } from '../../words/terms.ts'
import { common } from '../../words/words.ts'
import { Halves } from './halves.tsx'
import { LiveProgress } from './progress.tsx'
import { AskReveal } from './reveal.tsx'
import { words } from './words.ts'

type Figures = NonNullable<Schemas['Inquiry']['figures']>

/** An inquiry in figures: what is known beside what is not, then by kind, service, department and day. */
export function InquiryPage({ params }: { params: { id?: string } }): JSX.Element {
  const id = params.id ?? ''
  const w = useWords(words)
  const inquiry = useQuery({
    queryKey: ['inquiry', id],
    queryFn: () => asked(api.GET('/inquiries/{id}', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data?.figures === null ? 2_000 : false),
  })
  return (
    <Answer of={inquiry} whole>
      {(data) => (
        <Page title={data.name} above={<Link to="/inquiries">{w.title}</Link>}>
          <Ways data={data} />
          <LiveProgress id={id} first={data.progress} />
          {data.progress.state === 'unreachable' && (
            <Notice tone="error" title={w.unreachable}>
              <p>{w.unreachableText}</p>
            </Notice>
          )}
          {data.figures === null && data.progress.state !== 'unreachable' && (
            <p role="status" className="loading">
              {w.counting}
            </p>
          )}
          {data.figures !== null && <Counted figures={data.figures} />}
          <AskReveal id={id} until={data.revealedUntil} />
        </Page>
      )}
    </Answer>
  )
}

function Ways({ data }: { data: Schemas['Inquiry'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const mayOpen = useMay('case.open')
  const mayPeople = useMay('inquiry.people')
  const mayRead = useMay('case.read')
  return (
    <div className="buttons">
      {mayPeople && (
        <Link to={`/inquiries/${data.id}/people`} button>
          {w.seePeople}
        </Link>
      )}
      {data.cases.map(
        ({ id }) =>
          mayRead && (
            <Link key={id} to={`/cases/${id}`} button>
              {c.toCase}
            </Link>
          ),
      )}
      {mayOpen && data.cases.length === 0 && (
        <Link to={`/cases/new?from=inquiry&id=${data.id}`} button>
          {w.makeCase}
        </Link>
      )}
    </div>
  )
}

function Counted({ figures }: { figures: Figures }): JSX.Element {
  const w = useWords(words)
  const term = useTerm()
  const formats = useFormats()
  const count = <Row,>(rows: readonly Row[], name: (row: Row) => string, n: (row: Row) => number) =>
    rows.map((row) => ({ name: name(row), count: n(row) })).filter((row) => row.count > 0)
  const charts = [
    [
      w.byCategory,
      count(
        figures.byCategory,
        (one) => term('categories', one.category),
        (one) => one.people,
      ),
    ],
    [
      w.byLabel,
      count(
        figures.byLabel,
        (one) => term('labels', one.label),
        (one) => one.people,
      ),
    ],
    [
      w.byType,
      count(
        figures.byDocumentType,
        (one) => term('documentTypes', one.type),
        (one) => one.files,
      ),
    ],
    [
      w.byStatus,
      count(
        figures.byStatus,
        (one) => term('statuses', one.status),
        (one) => one.files,
      ),
    ],
  ] as const
  return (
    <>
      <Halves figures={figures} />
      <div className="columns section">
        {charts.map(([title, rows]) => (
          <Section key={title} title={title}>
            <Bars rows={rows} label={title} />
          </Section>
        ))}
      </div>
      <Groups title={w.services} rows={figures.services} />
      <Groups title={w.departments} rows={figures.departments} />
      <details className="more">
        <summary>{w.days}</summary>
        <Groups title={w.days} rows={figures.days} />
      </details>
      <Text quiet>{fill(w.made, { moment: formats.moment(figures.made) })}</Text>
    </>
  )
}

function Groups({ title, rows }: { title: string; rows: readonly Schemas['InquiryGroup'][] }): JSX.Element | null {
  const w = useWords(words)
  const c = useWords(common)
  const { number } = useFormats()
  if (rows.length === 0) return null
  return (
    <div className="section">
      <Table
        caption={title}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', title: w.name, cell: (one) => one.name || c.unknown },
          { id: 'uploads', title: w.uploads, numeric: true, cell: (one) => number(one.uploads) },
          { id: 'files', title: w.files, numeric: true, cell: (one) => number(one.files) },
          { id: 'with', title: w.filesWith, numeric: true, cell: (one) => number(one.filesWithPersonalData) },
          { id: 'people', title: w.people, numeric: true, cell: (one) => number(one.people) },
        ]}
      />
    </div>
  )
}
