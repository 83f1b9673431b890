import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Select, TextArea } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Download } from '../../parts/link.tsx'
import { Empty, ProblemNotice } from '../../parts/notice.tsx'
import { Card, Heading, Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { type Case, useCaseWork } from './case-context.tsx'
import { deletionWords } from './deletion-words.ts'

/** What lies at which AI service, the requests to delete it and the answers. */
export function DeletionPart(): JSX.Element {
  const { view } = useCaseWork()
  const d = useWords(deletionWords)
  const c = useWords(common)
  const formats = useFormats()
  const may = useMay('case.letters') && view.case.state === 'open'
  const uploads = useQuery({
    queryKey: ['case', view.id, 'part', 'uploads'],
    queryFn: () => asked(api.GET('/cases/{id}/uploads', { params: { path: { id: view.id } } })),
  })
  return (
    <>
      <Text>{d.lead}</Text>
      <Answer of={uploads}>
        {({ services }) =>
          services.length === 0 ? (
            <Empty title={d.none}>
              <p>{d.noneText}</p>
            </Empty>
          ) : (
            <Table
              caption={d.uploads}
              rows={services}
              rowKey={({ service }) => service}
              columns={[
                {
                  id: 'service',
                  title: c.service,
                  cell: (one) => (one.provider === null ? one.service : `${one.service} (${one.provider})`),
                },
                { id: 'files', title: d.files, numeric: true, cell: (one) => formats.number(one.files) },
                { id: 'accounts', title: d.accounts, numeric: true, cell: (one) => formats.number(one.accounts) },
                {
                  id: 'days',
                  title: d.period,
                  cell: (one) =>
                    one.firstDay !== null && one.lastDay !== null
                      ? `${formats.day(one.firstDay)} – ${formats.day(one.lastDay)}`
                      : c.unknown,
                },
                {
                  id: 'ask',
                  title: d.request,
                  cell: (one) => (one.requested ? d.requested : may ? <Ask service={one.service} /> : d.notRequested),
                },
              ]}
            />
          )
        }
      </Answer>
      <Section title={d.requests}>
        {view.case.deletions.length === 0 && <Text quiet>{d.noRequests}</Text>}
        {view.case.deletions.map((request) => (
          <Request key={request.id} request={request} may={may} />
        ))}
      </Section>
    </>
  )
}

function Ask({ service }: { service: string }): JSX.Element {
  const { view, change } = useCaseWork()
  const d = useWords(deletionWords)
  const [busy, setBusy] = useState(false)
  const [cause, setCause] = useState<unknown>(null)
  const send = async (): Promise<void> => {
    setBusy(true)
    setCause(null)
    try {
      await change((version) =>
        asked(
          api.POST('/cases/{id}/deletion-requests', {
            params: { path: { id: view.id } },
            body: { version, service },
          }),
        ),
      )
    } catch (error) {
      setCause(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button busy={busy} label={`${d.ask}: ${service}`} onPress={() => void send()}>
        {d.ask}
      </Button>
      {cause !== null && <ProblemNotice cause={cause} />}
    </>
  )
}

const TONES = { confirmed: 'ok', partly: 'warn', refused: 'danger', no_answer: 'warn' } as const
const RESULTS = ['confirmed', 'partly', 'refused', 'no_answer'] as const
type Result = Schemas['CaseState']['deletions'][number]['answer']

function Request({ request, may }: { request: Case['case']['deletions'][number]; may: boolean }): JSX.Element {
  const { view, change } = useCaseWork()
  const d = useWords(deletionWords)
  const lang = useLanguage()
  const formats = useFormats()
  const draft = useDraft(`deletion:${view.id}:${request.id}`, { result: 'confirmed', text: '' })
  const { value } = draft
  const letter = `/cases/${view.id}/deletion-requests/${request.id}/letter?lang=${lang}`
  const answer: Result = request.answer
  return (
    <Card>
      <Heading level={3}>{request.service}</Heading>
      <Text>
        {fill(d.askedAt, { day: formats.day(request.at), n: formats.number(request.files) })}{' '}
        {answer === null && fill(d.remind, { day: formats.day(request.due) })}
      </Text>
      {answer !== null && (
        <>
          <p>
            <Badge tone={TONES[answer.result]}>{d[answer.result]}</Badge> {formats.day(answer.at)}
          </p>
          <p className="timeline__text">{answer.text}</p>
        </>
      )}
      {may && (
        <div className="buttons">
          <Download href={`${letter}&format=pdf`}>{d.letterPdf}</Download>
          <Download href={`${letter}&format=docx`}>{d.letterDocx}</Download>
        </div>
      )}
      {may && answer === null && (
        <details className="more" open={draft.dirty}>
          <summary>{d.keep}</summary>
          <Form
            send={d.keep}
            kind="secondary"
            onSend={async () => {
              await change((version) =>
                asked(
                  api.POST('/cases/{id}/deletion-requests/{request}/answer', {
                    params: { path: { id: view.id, request: request.id } },
                    body: { version, result: value.result as (typeof RESULTS)[number], text: value.text },
                  }),
                ),
              )
              draft.clear()
            }}
          >
            <Select
              label={d.result}
              {...fieldOf(draft, 'result')}
              choices={RESULTS.map((result) => ({ value: result, label: d[result] }))}
            />
            <TextArea label={d.text} {...fieldOf(draft, 'text')} required />
          </Form>
        </details>
      )}
    </Card>
  )
}
