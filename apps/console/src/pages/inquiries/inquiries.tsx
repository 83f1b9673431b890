import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { words } from './words.ts'

const TONES = { running: 'info', ready: 'ok', unreachable: 'danger' } as const

/** All inquiries of the desk. */
export function InquiriesPage(): JSX.Element {
  const w = useWords(words)
  const { number } = useFormats()
  const inquiries = useQuery({
    queryKey: ['inquiries'],
    queryFn: () => asked(api.GET('/inquiries')),
    refetchInterval: (query) =>
      query.state.data?.inquiries.some(({ progress }) => progress.state === 'running') ? 3_000 : false,
  })
  return (
    <Page title={w.title} lead={w.lead}>
      <Answer of={inquiries}>
        {(data) =>
          data.inquiries.length === 0 ? (
            <Empty title={w.none}>
              <p>{w.noneText}</p>
              <p>
                <code>sluiswacht scan MAP --manifest export.csv --inquiry MAP.inquiry</code>
              </p>
            </Empty>
          ) : (
            <Table
              caption={w.title}
              hideCaption
              rows={data.inquiries}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', title: w.inquiry, cell: (one) => <Link to={`/inquiries/${one.id}`}>{one.name}</Link> },
                {
                  id: 'state',
                  title: w.state,
                  cell: ({ progress }) => <Badge tone={TONES[progress.state]}>{w[progress.state]}</Badge>,
                },
                {
                  id: 'files',
                  title: w.files,
                  numeric: true,
                  cell: ({ progress }) =>
                    progress.state === 'running'
                      ? fill(w.progress, { files: number(progress.files), total: number(progress.filesTotal) })
                      : number(progress.filesTotal),
                },
                { id: 'people', title: w.people, numeric: true, cell: ({ progress }) => number(progress.people) },
                { id: 'problems', title: w.problems, numeric: true, cell: ({ progress }) => number(progress.problems) },
              ]}
            />
          )
        }
      </Answer>
    </Page>
  )
}
