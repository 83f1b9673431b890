import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page, Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { useTerm } from '../../words/terms.ts'
import { common } from '../../words/words.ts'
import { AskReveal } from '../inquiries/reveal.tsx'
import { PassageView } from './passage.tsx'
import { Leaked, WhoIs } from './person-parts.tsx'
import { words } from './words.ts'

/** One person with the passages that prove what leaked; masked until two people reveal. */
export function PersonPage({ params }: { params: { id?: string; person?: string } }): JSX.Element {
  const { id = '', person = '' } = params
  const w = useWords(words)
  const view = useQuery({
    queryKey: ['person', id, person],
    queryFn: () => asked(api.GET('/inquiries/{id}/people/{person}', { params: { path: { id, person } } })),
  })
  return (
    <Answer of={view} whole>
      {(data) => (
        <Page
          title={data.name ?? data.pseudonym}
          above={<Link to={`/inquiries/${id}/people`}>{w.title}</Link>}
          lead={w.logged}
        >
          <About data={data} />
          <AskReveal id={id} person={person} until={data.revealedUntil} />
          <Section title={w.passages}>
            <Text quiet>{w.passagesLead}</Text>
            {data.passages.length === 0 && <Empty title={w.noPassages} />}
            {data.passages.map((passage, index) => (
              // The same passage may stand in a document twice.
              // oxlint-disable-next-line no-array-index-key
              <PassageView key={index} passage={passage} />
            ))}
          </Section>
          <Files data={data} />
        </Page>
      )}
    </Answer>
  )
}

function About({ data }: { data: Schemas['Person'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const term = useTerm()
  return (
    <Facts
      rows={[
        [w.role, <WhoIs key="who" person={data} />],
        [w.leaked, <Leaked key="leaked" person={data} />],
        [w.certainty, term('certainties', data.certainty)],
        [w.contact, term('contactWays', data.contact.way)],
        ...(data.aliases.length > 0 ? [[w.aliases, data.aliases.join(', ')] as const] : []),
        ...data.identifiers.map(({ kind, values }) => [term('labels', labelOf(kind)), values.join(', ')] as const),
        [w.because, data.reasons.map((reason) => term('reasons', reason)).join(', ') || c.none],
      ]}
    />
  )
}

/** The label of a kind of identifier: `caseNumber` is `CASE_NUMBER`. */
function labelOf(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

function Files({ data }: { data: Schemas['Person'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  const when = (upload: Schemas['Person']['files'][number]['uploads'][number]): string =>
    [upload.timestamp === undefined ? c.unknown : formats.moment(upload.timestamp), upload.service, upload.department]
      .filter(Boolean)
      .join(', ')
  return (
    <Section title={w.files}>
      <Table
        caption={w.files}
        hideCaption
        rows={data.files}
        rowKey={({ path }) => path}
        columns={[
          { id: 'path', title: w.files, cell: ({ path }) => <bdi>{path}</bdi> },
          {
            id: 'uploads',
            title: w.uploaded,
            cell: ({ uploads }) => (uploads.length === 0 ? w.notInList : uploads.map(when).join('; ')),
          },
        ]}
      />
    </Section>
  )
}
