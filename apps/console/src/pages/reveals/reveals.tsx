import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Facts } from '../../parts/facts.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty, ProblemNotice } from '../../parts/notice.tsx'
import { Card, Heading, Page } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'

const words = {
  title: { nl: 'Namen tonen', en: 'Reveals' },
  lead: {
    nl: 'Namen zijn verborgen tot een tweede persoon instemt. Een goedgekeurd verzoek geldt een paar uur.',
    en: 'Names are hidden until a second person agrees. An approved request holds for a few hours.',
  },
  none: { nl: 'Er zijn geen verzoeken.', en: 'There are no requests.' },
  noneText: {
    nl: 'Vraag bij een onderzoek, een persoon of een melding om de naam te tonen. Het verzoek komt dan hier.',
    en: 'Ask at an inquiry, a person or an alert to show the name. The request then comes here.',
  },
  inquiry: { nl: 'Alle namen van een onderzoek', en: 'All names of an inquiry' },
  person: { nl: 'Eén persoon', en: 'One person' },
  alert: { nl: 'Een medewerker bij een melding', en: 'An official of an alert' },
  by: { nl: 'Gevraagd door', en: 'Asked by' },
  reason: { nl: 'Reden', en: 'Reason' },
  judged: { nl: 'Beoordeeld door', en: 'Judged by' },
  until: { nl: 'Geldt tot', en: 'Holds until' },
  waiting: { nl: 'wacht', en: 'waiting' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  expired: { nl: 'verlopen', en: 'expired' },
  approve: { nl: 'Keur goed', en: 'Approve' },
  reject: { nl: 'Wijs af', en: 'Reject' },
  why: { nl: 'Waarom wijst u af?', en: 'Why do you reject?' },
  own: { nl: 'Een collega moet dit beoordelen.', en: 'A colleague must judge this.' },
  of: { nl: 'Van', en: 'Of' },
} as const

type Request = Schemas['RevealRequest']
const TONES = { waiting: 'warn', approved: 'ok', rejected: 'danger', expired: 'neutral' } as const

/** Requests to show names, to ask and to judge. */
export function RevealsPage(): JSX.Element {
  const w = useWords(words)
  const reveals = useQuery({ queryKey: ['reveals'], queryFn: () => asked(api.GET('/reveal-requests')) })
  return (
    <Page title={w.title} lead={w.lead}>
      <Answer of={reveals}>
        {({ requests }) =>
          requests.length === 0 ? (
            <Empty title={w.none}>
              <p>{w.noneText}</p>
            </Empty>
          ) : (
            requests.map((request) => <RequestView key={request.id} request={request} />)
          )
        }
      </Answer>
    </Page>
  )
}

function placeOf({ inquiry, person, alert }: Request): string | null {
  if (alert !== null) return `/lookups/${alert}`
  if (inquiry === null) return null
  return person === null ? `/inquiries/${inquiry}` : `/inquiries/${inquiry}/people/${person}`
}

function RequestView({ request }: { request: Request }): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const client = useQueryClient()
  const mayApprove = useMay('reveal.approve')
  const [cause, setCause] = useState<unknown>(null)
  const [reason, setReason] = useState('')
  const judge = async (approve: boolean): Promise<void> => {
    setCause(null)
    const params = { path: { id: request.id } }
    try {
      await asked(
        approve
          ? api.POST('/reveal-requests/{id}/approve', { params })
          : api.POST('/reveal-requests/{id}/reject', { params, body: { reason } }),
      )
      await client.invalidateQueries()
    } catch (error) {
      setCause(error)
    }
  }
  const place = placeOf(request)
  return (
    <Card tone={request.state === 'waiting' ? 'warn' : 'plain'}>
      <Heading level={2}>{w[request.subject]}</Heading>
      <p>
        <Badge tone={TONES[request.state]}>{w[request.state]}</Badge>
      </p>
      <Facts
        rows={[
          [w.of, place === null ? request.subjectName : <Link to={place}>{request.subjectName}</Link>],
          [w.by, `${request.askedBy}, ${formats.moment(request.asked)}`],
          [w.reason, request.reason],
          ...(request.judgedBy === null ? [] : [[w.judged, request.judgedBy] as const]),
          ...(request.until === null ? [] : [[w.until, formats.moment(request.until)] as const]),
        ]}
      />
      {request.state === 'waiting' && request.askedByMe && <p>{w.own}</p>}
      {request.state === 'waiting' && !request.askedByMe && mayApprove && (
        <>
          <div className="buttons">
            <Button kind="primary" onPress={() => void judge(true)}>
              {w.approve}
            </Button>
          </div>
          <details className="more">
            <summary>{w.reject}</summary>
            <Form send={w.reject} kind="secondary" onSend={() => judge(false)}>
              <TextField label={w.why} value={reason} onChange={setReason} minLength={5} required />
            </Form>
          </details>
        </>
      )}
      {cause !== null && <ProblemNotice cause={cause} />}
    </Card>
  )
}
