import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Link } from '../../parts/link.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Card, Heading, Page, Section, Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { periodOf, useAlertWords } from './alert-words.ts'
import { words } from './words.ts'

type Alert = Schemas['LookupAlert']
const VERDICTS = ['justified', 'unjustified', 'unknown'] as const

/** One alert: what points to it beside what speaks against it, and the verdict of a human. */
export function AlertPage({ params }: { params: { id?: string } }): JSX.Element {
  const id = params.id ?? ''
  const w = useWords(words)
  const say = useAlertWords()
  const alert = useQuery({
    queryKey: ['alert', id],
    queryFn: () => asked(api.GET('/lookups/alerts/{id}', { params: { path: { id } } })),
  })
  return (
    <Answer of={alert} whole>
      {(data) => (
        <Page title={fill(w.alert, { kind: say.kind(data.kind) })} above={<Link to="/lookups">{w.title}</Link>}>
          <Ways data={data} />
          <About data={data} />
          <div className="halves section">
            <Card tone="accent">
              <Heading level={2}>{w.forIt}</Heading>
              <Arguments items={data.reasons} />
            </Card>
            <Card tone="ok">
              <Heading level={2}>{w.against}</Heading>
              {data.against.length === 0 ? <Text>{w.nothingAgainst}</Text> : <Arguments items={data.against} />}
              {data.missing.length > 0 && <Heading level={3}>{w.missing}</Heading>}
              <ul className="reasons">
                {data.missing.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Card>
          </div>
          <Timeline data={data} />
          <Reply data={data} />
          <Verdict data={data} />
          <AskOfficial data={data} />
          <details className="more">
            <summary>{w.measured}</summary>
            <ul className="reasons">
              {[...data.reasons, ...data.against].map(({ text, evidence }) => (
                <li key={`${text}-${evidence}`}>
                  {text}: <cite>{evidence}</cite>
                </li>
              ))}
            </ul>
            <p className="ids">{data.eventIds.join(', ')}</p>
          </details>
        </Page>
      )}
    </Answer>
  )
}

function Ways({ data }: { data: Alert }): JSX.Element | null {
  const w = useWords(words)
  const mayOpen = useMay('case.open')
  const mayRead = useMay('case.read')
  if (data.caseId !== null)
    return mayRead ? (
      <div className="buttons">
        <Link to={`/cases/${data.caseId}`} button>
          {w.toCase}
        </Link>
      </div>
    ) : (
      <Notice tone="ok" title={w.handedOver}>
        <p>{w.handedOverText}</p>
      </Notice>
    )
  if (!mayOpen) return null
  if (data.verdict !== 'unjustified') return <Text quiet>{w.handOverHint}</Text>
  return (
    <div className="buttons">
      <Link to={`/cases/new?from=lookup&id=${data.id}`} button>
        {w.makeCase}
      </Link>
    </div>
  )
}

function About({ data }: { data: Alert }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  return (
    <Facts
      rows={[
        [w.official, data.official],
        [w.lookups, formats.number(data.lookups)],
        [w.subjects, formats.number(data.subjects)],
        [w.period, periodOf(data, formats) ?? c.unknown],
        [w.systems, data.systems.join(', ') || c.unknown],
        [w.role, data.role ?? c.unknown],
        [w.purpose, data.purpose ?? c.unknown],
        ...(data.secretAddress
          ? [
              [
                '',
                <Badge key="secret" tone="danger">
                  {w.secretAddress}
                </Badge>,
              ] as const,
            ]
          : []),
        [w.verdict, data.verdict === null ? w.none : w[`v_${data.verdict}`]],
      ]}
    />
  )
}

function Arguments({ items }: { items: Alert['reasons'] }): JSX.Element {
  return (
    <ul className="reasons">
      {items.map(({ text, evidence }) => (
        <li key={`${text}-${evidence}`}>{text}</li>
      ))}
    </ul>
  )
}

function Timeline({ data }: { data: Alert }): JSX.Element {
  const w = useWords(words)
  const say = useAlertWords()
  const formats = useFormats()
  return (
    <Section title={w.timeline}>
      <ol className="timeline">
        {data.timeline.map(({ at, system, action }, index) => (
          // Two look-ups can be alike in all that is shown.
          // oxlint-disable-next-line no-array-index-key
          <li key={index}>
            <p className="timeline__what">
              {system}: {say.action(action)}
            </p>
            <p className="timeline__when">{formats.moment(at)}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Hearing the official comes before a verdict against. */
function Reply({ data }: { data: Alert }): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const client = useQueryClient()
  const may = useMay('lookups.judge')
  const draft = useDraft(`reply:${data.id}`, '')
  return (
    <Section title={w.heard}>
      {data.reply === null ? (
        <Text>{w.notHeard}</Text>
      ) : (
        <>
          <blockquote className="said">{data.reply.text}</blockquote>
          <Text quiet>{fill(w.replyKept, { name: data.reply.by, moment: formats.moment(data.reply.at) })}</Text>
        </>
      )}
      {may && data.reply === null && (
        <Form
          send={w.keepReply}
          kind="secondary"
          onSend={async () => {
            const params = { path: { id: data.id } }
            await asked(api.POST('/lookups/alerts/{id}/reply', { params, body: { text: draft.value } }))
            draft.clear()
            await client.invalidateQueries({ queryKey: ['alert', data.id] })
          }}
        >
          <TextArea label={w.keepReply} value={draft.value} onChange={draft.set} required />
        </Form>
      )}
    </Section>
  )
}

function Verdict({ data }: { data: Alert }): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const client = useQueryClient()
  const may = useMay('lookups.judge')
  const draft = useDraft(`verdict:${data.id}`, { verdict: '', reason: '' })
  const { value } = draft
  return (
    <Section title={w.verdict}>
      {data.judgement !== null && (
        <p>
          <strong>{w[`v_${data.judgement.verdict}`]}</strong>: {data.judgement.reason} ({data.judgement.by},{' '}
          {formats.moment(data.judgement.at)})
        </p>
      )}
      {may && (
        <Form
          send={w.judge}
          onSend={async () => {
            const body = {
              verdict: value.verdict as (typeof VERDICTS)[number],
              reason: value.reason,
            }
            await asked(api.POST('/lookups/alerts/{id}/verdict', { params: { path: { id: data.id } }, body }))
            draft.clear()
            await client.invalidateQueries({ queryKey: ['alert', data.id] })
            await client.invalidateQueries({ queryKey: ['alerts'] })
          }}
        >
          <Select
            label={w.verdict}
            {...fieldOf(draft, 'verdict')}
            required
            choices={[
              { value: '', label: w.chooseVerdict },
              ...VERDICTS.map((verdict) => ({ value: verdict, label: w[`v_${verdict}`] })),
            ]}
          />
          <TextArea label={w.whyVerdict} {...fieldOf(draft, 'reason')} minLength={5} required />
        </Form>
      )}
    </Section>
  )
}

function AskOfficial({ data }: { data: Alert }): JSX.Element | null {
  const w = useWords(words)
  const c = useWords(common)
  const may = useMay('reveal.ask')
  const draft = useDraft(`reveal-alert:${data.id}`, '')
  if (!may || data.revealedUntil !== null) return null
  return (
    <Section title={w.askReveal}>
      <Text>{w.askRevealText}</Text>
      <Form
        send={w.askReveal}
        kind="secondary"
        done={w.asked}
        onSend={async () => {
          const params = { path: { id: data.id } }
          await asked(api.POST('/lookups/alerts/{id}/reveal-requests', { params, body: { reason: draft.value } }))
          draft.clear()
        }}
      >
        <TextField
          label={c.reason}
          hint={c.reasonHint}
          value={draft.value}
          onChange={draft.set}
          minLength={5}
          required
        />
      </Form>
    </Section>
  )
}
