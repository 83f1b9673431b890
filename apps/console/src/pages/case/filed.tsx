import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Radios, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Card, Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { instantOf, localNow } from '../../words/moment-input.ts'
import { common } from '../../words/words.ts'
import { useCaseWork } from './case-context.tsx'
import { formWords } from './form-words.ts'

type Kind = Schemas['FilledForm']['kind']

/** What was filed, recording that it was, and where the register now says something else. */
export function Filed({ kind, answers }: { kind: Kind; answers: Schemas['FilledForm']['answers'] }): JSX.Element {
  const { view } = useCaseWork()
  const f = useWords(formWords)
  const c = useWords(common)
  const formats = useFormats()
  const mayWork = useMay('case.work')
  const { notifications, decisions, state } = view.case
  return (
    <Section title={f.filedTitle}>
      {notifications.length === 0 && <Text quiet>{f.noneFiled}</Text>}
      {notifications.map((one) => (
        <Card key={one.at}>
          <Facts
            rows={[
              [f.kind, f[one.kind]],
              [f.filedAt, formats.moment(one.at)],
              [f.reference, one.reference ?? c.unknown],
              [f.isComplete, one.complete ? f.completeYes : f.completeNo],
              ...(one.reason === null ? [] : [[f.late, one.reason] as const]),
            ]}
          />
        </Card>
      ))}
      {notifications.length > 0 && <Differences />}
      {mayWork && state === 'open' && decisions.authority?.outcome !== 'yes' && <Text>{f.firstDecide}</Text>}
      {mayWork && state === 'open' && decisions.authority?.outcome === 'yes' && (
        <Record kind={kind} answers={answers} />
      )}
    </Section>
  )
}

function Record({ kind, answers }: { kind: Kind; answers: Schemas['FilledForm']['answers'] }): JSX.Element {
  const { view, happen } = useCaseWork()
  const f = useWords(formWords)
  const c = useWords(common)
  const draft = useDraft(`filed:${view.id}`, { at: localNow(), reference: '', complete: 'false', reason: '' })
  const { value } = draft
  const send = async (): Promise<void> => {
    const filed = Object.fromEntries(
      answers.flatMap(({ number, answer }) => (answer === null ? [] : [[number, answer] as const])),
    )
    await happen({
      type: 'notified',
      kind,
      at: instantOf(value.at),
      complete: value.complete === 'true',
      filed,
      ...(value.reference.trim() === '' ? {} : { reference: value.reference }),
      ...(value.reason.trim() === '' ? {} : { reason: value.reason }),
    })
    draft.clear()
  }
  return (
    <Form send={f.record} done={f.recordedDone} onSend={send}>
      <TextField label={f.filedAt} type="datetime-local" max={localNow()} {...fieldOf(draft, 'at')} required />
      <TextField label={f.reference} hint={f.referenceHint} {...fieldOf(draft, 'reference')} />
      <Radios
        label={f.isComplete}
        {...fieldOf(draft, 'complete')}
        choices={[
          { value: 'false', label: f.completeNo },
          { value: 'true', label: f.completeYes },
        ]}
      />
      <TextArea label={f.late} hint={c.optional} {...fieldOf(draft, 'reason')} />
    </Form>
  )
}

function Differences(): JSX.Element {
  const { view } = useCaseWork()
  const f = useWords(formWords)
  const c = useWords(common)
  const compared = useQuery({
    queryKey: ['case', view.id, 'part', 'compare'],
    queryFn: () => asked(api.GET('/cases/{id}/form/compare', { params: { path: { id: view.id } } })),
  })
  return (
    <Answer of={compared}>
      {({ differences }) =>
        differences.length === 0 ? (
          <Notice tone="ok">
            <p>{f.noDifferences}</p>
          </Notice>
        ) : (
          <Table
            caption={f.differences}
            rows={differences}
            rowKey={({ number }) => number}
            columns={[
              { id: 'question', title: f.question, cell: (one) => `${one.number} ${one.question}` },
              { id: 'filed', title: f.filed, cell: (one) => one.filed ?? c.unknown },
              { id: 'register', title: f.register, cell: (one) => one.register ?? c.unknown },
            ]}
          />
        )
      }
    </Answer>
  )
}
