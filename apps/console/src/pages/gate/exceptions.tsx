import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Facts } from '../../parts/facts.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Download } from '../../parts/link.tsx'
import { Empty, ProblemNotice } from '../../parts/notice.tsx'
import { Card, Heading, Page, Section } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

type Exception = Schemas['AiException']
const TONES = { waiting: 'warn', approved: 'ok', rejected: 'danger', withdrawn: 'neutral', ended: 'neutral' } as const
const NOTHING = { use: '', department: '', reason: '', until: '', incident: '' }

/** Exceptions to the policy: asking, and judging by a second person. */
export function ExceptionsPage(): JSX.Element {
  const w = useWords(words)
  const mayRead = useMay('gate.read')
  const exceptions = useQuery({ queryKey: ['exceptions'], queryFn: () => asked(api.GET('/gate/exceptions')) })
  return (
    <Page title={w.exceptions} lead={w.exceptionsLead}>
      <Answer of={exceptions}>
        {(data) => (
          <>
            {data.exceptions.length === 0 && <Empty title={w.noExceptions} />}
            {data.exceptions.map((exception) => (
              <ExceptionView key={exception.id} exception={exception} />
            ))}
            {mayRead && data.exceptions.some(({ state }) => state === 'approved') && (
              <div className="buttons">
                <Download href="/gate/exceptions.yaml">{w.yaml}</Download>
              </div>
            )}
          </>
        )}
      </Answer>
      <Ask />
    </Page>
  )
}

function Ask(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const client = useQueryClient()
  const draft = useDraft('exception', NOTHING)
  const { value, set } = draft
  const send = async (): Promise<void> => {
    const { department, incident, ...rest } = value
    const body = {
      ...rest,
      dataClasses: [],
      ...(department.trim() === '' ? {} : { department }),
      ...(incident.trim() === '' ? {} : { incident }),
    }
    await asked(api.POST('/gate/exceptions', { body }))
    draft.clear()
    await client.invalidateQueries({ queryKey: ['exceptions'] })
  }
  return (
    <Section title={w.ask}>
      <Form send={w.ask} done={w.asked} onSend={send}>
        <TextField
          label={w.use}
          hint={w.useHint}
          value={value.use}
          onChange={(use) => set({ ...value, use })}
          required
        />
        <TextArea
          label={w.whyException}
          hint={c.reasonHint}
          value={value.reason}
          onChange={(reason) => set({ ...value, reason })}
          minLength={5}
          required
        />
        <TextField
          label={w.until}
          type="date"
          value={value.until}
          onChange={(until) => set({ ...value, until })}
          required
        />
        <TextField
          label={c.department}
          hint={c.optional}
          value={value.department}
          onChange={(department) => set({ ...value, department })}
        />
        <TextField
          label={w.incident}
          hint={w.incidentHint}
          value={value.incident}
          onChange={(incident) => set({ ...value, incident })}
        />
      </Form>
    </Section>
  )
}

function ExceptionView({ exception }: { exception: Exception }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  const mayJudge = useMay('exception.approve')
  return (
    <Card tone={exception.state === 'waiting' ? 'warn' : 'plain'}>
      <Heading level={2}>{exception.use}</Heading>
      <p>
        <Badge tone={TONES[exception.state]}>{w[exception.state]}</Badge>
      </p>
      <Facts
        rows={[
          [c.department, exception.department ?? c.all],
          [w.reason, exception.reason],
          [w.validUntil, formats.day(exception.until)],
          [w.askedBy, exception.askedBy ?? w.inPolicy],
          ...(exception.judgement === null
            ? []
            : [[w.judgement, `${exception.judgement} (${exception.judgedBy ?? ''})`] as const]),
        ]}
      />
      {exception.state === 'waiting' && !exception.askedByMe && mayJudge && <Judge exception={exception} />}
    </Card>
  )
}

function Judge({ exception }: { exception: Exception }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const client = useQueryClient()
  const draft = useDraft(`judge-exception:${exception.id}`, '')
  const [cause, setCause] = useState<unknown>(null)
  const judge = async (approved: boolean): Promise<void> => {
    const params = { path: { id: exception.id } }
    const body = { version: exception.version, approved, reason: draft.value }
    await asked(api.POST('/gate/exceptions/{id}/judgement', { params, body }))
    draft.clear()
    await client.invalidateQueries({ queryKey: ['exceptions'] })
  }
  return (
    <>
      <Form
        send={w.approve}
        onSend={() => judge(true)}
        also={<Button onPress={() => void judge(false).catch(setCause)}>{w.reject}</Button>}
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
      {cause !== null && <ProblemNotice cause={cause} />}
    </>
  )
}
