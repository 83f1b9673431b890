import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge, Badges } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Figure, Figures } from '../../parts/facts.tsx'
import { Select } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Text } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { useTerm } from '../../words/terms.ts'
import { useCaseWork } from './case-context.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { Letters, PublicNotice } from './letters.tsx'
import { peopleWords } from './people-words.ts'
import { Told } from './told.tsx'

const STATUSES = ['to_tell', 'letter_made', 'sent', 'returned', 'told', 'not_told'] as const
const HANDLINGS = ['letter', 'protected', 'parents', 'next_of_kin', 'other_way', 'nobody_known'] as const
type Status = (typeof STATUSES)[number]
type Handling = (typeof HANDLINGS)[number]
type Row = Schemas['PeopleToTell']['people'][number]
const TONES = {
  told: 'ok',
  sent: 'info',
  letter_made: 'info',
  returned: 'danger',
  not_told: 'warn',
  to_tell: 'neutral',
} as const

/** Whom to tell, how far that is, letters and public notice. */
export function PeoplePart(): JSX.Element {
  const { view } = useCaseWork()
  const p = useWords(peopleWords)
  const filters = useFilters()
  const chosen = given({
    status: filters.get('status') as Status | '',
    handling: filters.get('handling') as Handling | '',
  })
  const query = { page: filters.page, ...chosen }
  const people = useQuery({
    queryKey: ['case', view.id, 'part', 'people', query],
    queryFn: () => asked(api.GET('/cases/{id}/people', { params: { path: { id: view.id }, query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Answer of={people}>
        {(data) => {
          const all = Object.values(data.counts).reduce((sum, n) => sum + n, 0)
          if (all === 0)
            return (
              <Empty title={p.none}>
                <p>{p.noneText}</p>
              </Empty>
            )
          return (
            <>
              <Text>
                {p.lead}{' '}
                {view.case.origin === 'inquiry' && view.case.reference !== null && (
                  <Link to={`/inquiries/${view.case.reference}`}>{p.toNames}</Link>
                )}
              </Text>
              <Counts data={data} />
              <List data={data} chosen={chosen} again={() => void people.refetch()} />
              <Letters batches={data.batches} handling={data.handling} />
            </>
          )
        }}
      </Answer>
      <PublicNotice />
      <Told />
    </>
  )
}

function Counts({ data }: { data: Schemas['PeopleToTell'] }): JSX.Element {
  const p = useWords(peopleWords)
  const { number } = useFormats()
  return (
    <Figures>
      {STATUSES.filter((status) => (data.counts[status] ?? 0) > 0).map((status) => (
        <Figure key={status} value={number(data.counts[status] ?? 0)} what={p[status]} />
      ))}
      {(['protected', 'nobody_known'] as const)
        .filter((handling) => (data.handling[handling] ?? 0) > 0)
        .map((handling) => (
          <Figure key={handling} tone="warn" value={number(data.handling[handling] ?? 0)} what={p[handling]} />
        ))}
    </Figures>
  )
}

function List({
  data,
  chosen,
  again,
}: {
  data: Schemas['PeopleToTell']
  chosen: { status?: Status; handling?: Handling }
  again: () => void
}): JSX.Element {
  const { view } = useCaseWork()
  const p = useWords(peopleWords)
  const term = useTerm()
  const { number } = useFormats()
  const filters = useFilters()
  const may = useMay('case.letters')
  const [shown, setShown] = useState<Row | null>(null)
  const [status, setStatus] = useState<string>('sent')
  return (
    <>
      <div className="filters">
        <Select
          label={p.status}
          value={chosen.status ?? ''}
          onChange={(value) => filters.set('status', value)}
          choices={[{ value: '', label: p.all }, ...STATUSES.map((value) => ({ value, label: p[value] }))]}
        />
        <Select
          label={p.handling}
          value={chosen.handling ?? ''}
          onChange={(value) => filters.set('handling', value)}
          choices={[{ value: '', label: p.all }, ...HANDLINGS.map((value) => ({ value, label: p[value] }))]}
        />
      </div>
      {chosen.handling === 'protected' && <Text>{p.protectedNote}</Text>}
      <p className="count" role="status">
        {fill(p.count, { n: number(data.total) })}
      </p>
      {shown !== null && <LetterPreview key={shown.id} caseId={view.id} person={shown} close={() => setShown(null)} />}
      <Table
        caption={p.person}
        hideCaption
        rows={data.people}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'person',
            title: p.person,
            cell: (one) => (
              <>
                <span className={one.name === null ? 'together' : undefined}>{one.name ?? one.pseudonym}</span>
                <span className="below">{term('roles', one.role)}</span>
              </>
            ),
          },
          {
            id: 'leaked',
            title: p.leaked,
            cell: (one) => (
              <Badges>
                {one.categories.map((category) => (
                  <Badge key={category} tone="warn">
                    {term('categories', category)}
                  </Badge>
                ))}
                {one.labels.map((label) => (
                  <Badge key={label}>{term('labels', label)}</Badge>
                ))}
              </Badges>
            ),
          },
          { id: 'handling', title: p.handling, cell: (one) => p[one.handling] },
          { id: 'status', title: p.status, cell: (one) => <Badge tone={TONES[one.status]}>{p[one.status]}</Badge> },
          {
            id: 'preview',
            title: p.preview,
            cell: (one) => (
              <Button kind="subtle" label={`${p.preview}: ${one.pseudonym}`} onPress={() => setShown(one)}>
                {p.preview}
              </Button>
            ),
          },
        ]}
      />
      <Pager page={data.page} total={data.total} pageLength={data.pageLength} go={filters.go} />
      {may && data.total > 0 && (
        <Form
          send={fill(p.setStatus, { n: number(data.total) })}
          kind="secondary"
          onSend={async () => {
            const body = { status: status as Status, filter: chosen }
            await asked(api.POST('/cases/{id}/people/status', { params: { path: { id: view.id } }, body }))
            again()
          }}
        >
          <Select
            label={p.newStatus}
            value={status}
            onChange={setStatus}
            required
            choices={[{ value: '', label: p.chooseStatus }, ...STATUSES.map((value) => ({ value, label: p[value] }))]}
          />
        </Form>
      )}
    </>
  )
}
