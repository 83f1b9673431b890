import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Link } from '../../parts/link.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Card, Heading, Page, Section } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useFields } from '../../session/draft.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { useTerm } from '../../words/terms.ts'
import { common } from '../../words/words.ts'
import { Leaked } from '../people/person-parts.tsx'
import { words } from './words.ts'

type Found = Schemas['Found']

/** "Was I in it?": asks the inquiries for one person. What was asked for stays on this screen and is not logged. */
export function FindPage(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const inquiries = useQuery({ queryKey: ['inquiries'], queryFn: () => asked(api.GET('/inquiries')) })
  const { value: ask, field } = useFields({ query: '', inquiry: '', reason: '' })
  const [found, setFound] = useState<Found | null>(null)
  const send = async (): Promise<void> => {
    setFound(null)
    const query = ask.query.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
    const within = ask.inquiry === '' ? {} : { inquiry: ask.inquiry }
    setFound(await asked(api.POST('/find', { body: { query, reason: ask.reason, ...within } })))
  }
  return (
    <Page title={w.title} lead={w.lead}>
      <Form send={c.search} done={w.done} onSend={send}>
        <TextArea label={w.query} hint={w.queryHint} {...field('query')} required />
        <Select
          label={w.where}
          {...field('inquiry')}
          choices={[
            { value: '', label: w.everywhere },
            ...(inquiries.data?.inquiries ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField label={w.reason} hint={c.reasonHint} {...field('reason')} minLength={5} required />
      </Form>
      <div aria-live="polite">{found !== null && <Result found={found} />}</div>
    </Page>
  )
}

function Result({ found }: { found: Found }): JSX.Element {
  const w = useWords(words)
  return (
    <Section title={w.result}>
      {found.notSearched.length > 0 && (
        <Notice tone="warning" title={w.incomplete}>
          <p>{found.notSearched.join(', ')}</p>
        </Notice>
      )}
      {found.people.length === 0 && (
        <Notice tone="info" title={w.nobody}>
          <p>{w.nobodyText}</p>
        </Notice>
      )}
      {found.partly && (
        <Notice tone="warning" title={w.partly}>
          <p>{w.partlyText}</p>
        </Notice>
      )}
      {found.people.map((person) => (
        <Person key={`${person.inquiry}-${person.id}`} person={person} />
      ))}
      {found.more && <p>{w.more}</p>}
    </Section>
  )
}

function Person({ person }: { person: Found['people'][number] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const term = useTerm()
  const formats = useFormats()
  const uploads = person.documents.flatMap(({ uploads: all }) => all)
  const services = [...new Set(uploads.flatMap(({ service }) => (service === undefined ? [] : [service])))]
  const days = uploads.flatMap(({ timestamp }) => (timestamp === undefined ? [] : [timestamp])).toSorted()
  const [first] = days
  const last = days.at(-1)
  return (
    <Card>
      <Heading level={3}>{person.name}</Heading>
      <p>
        {term('roles', person.role)} {person.minor && <Badge tone="info">{w.minor}</Badge>}{' '}
        <Badge>{fill(w.match, { share: formats.percent(person.match) })}</Badge>
      </p>
      <Facts
        rows={[
          [w.data, <Leaked key="leaked" person={person} />],
          [w.certainty, term('certainties', person.certainty)],
          [w.services, services.join(', ') || c.unknown],
          [
            w.when,
            first === undefined || last === undefined
              ? c.unknown
              : [...new Set([formats.day(first), formats.day(last)])].join(' – '),
          ],
          [w.documents, person.documents.map(({ path }) => path).join(', ')],
        ]}
      />
      <Link to={`/inquiries/${person.inquiry}/people/${person.id}`}>{w.open}</Link>
    </Card>
  )
}
