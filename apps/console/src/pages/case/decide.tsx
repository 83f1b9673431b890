import type { JSX } from 'react'
import { Radios, Select, TextArea } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Heading, Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMe } from '../../session/session.tsx'
import { useLanguage, useWords } from '../../words/language.tsx'
import { useCaseWork } from './case-context.tsx'
import { decisionWords } from './decision-words.ts'
import { type Matter, proposed } from './proposed.ts'

const GROUNDS = ['none', '34(3)(a)', '34(3)(b)', '34(3)(c)', 'UAVG41'] as const
type Ground = (typeof GROUNDS)[number]
type Outcome = 'yes' | 'no' | 'public'

/** Takes a decision; says beforehand when it will need a second person. */
export function Decide({ about, taken }: { about: Matter; taken: Schemas['TakenDecision'] | undefined }): JSX.Element {
  const { view, change } = useCaseWork()
  const d = useWords(decisionWords)
  const lang = useLanguage()
  const proposal = proposed(view.assessment[lang], about)
  const draft = useDraft(`decide:${view.id}:${about}`, { outcome: '', reason: '', ground: 'none' })
  const { value } = draft
  const outcomes: readonly Outcome[] = about === 'people' ? ['yes', 'public', 'no'] : ['yes', 'no']
  const form = (
    <Form
      send={taken ? d.again : d.decide}
      kind={taken ? 'secondary' : 'primary'}
      onSend={async () => {
        await change((version) =>
          asked(
            api.POST('/cases/{id}/decisions', {
              params: { path: { id: view.id } },
              body: {
                version,
                about,
                outcome: value.outcome as Outcome,
                reason: value.reason,
                ground: value.ground as Ground,
              },
            }),
          ),
        )
        draft.clear()
      }}
    >
      <Radios
        label={d.outcome}
        {...fieldOf(draft, 'outcome')}
        required
        choices={outcomes.map((outcome) => ({ value: outcome, label: d[outcome] }))}
      />
      {value.outcome === 'no' && proposal !== 'no' && (
        <Notice tone="warning">
          <p>{d.against}</p>
        </Notice>
      )}
      {about === 'people' && value.outcome !== 'yes' && value.outcome !== '' && (
        <Select
          label={d.ground}
          {...fieldOf(draft, 'ground')}
          choices={GROUNDS.map((ground) => ({ value: ground, label: d[`g${ground}`] }))}
        />
      )}
      <TextArea label={d.reason} hint={d.reasonHint} {...fieldOf(draft, 'reason')} required />
    </Form>
  )
  if (!taken || taken.state === 'rejected') return form
  return (
    <details className="more" open={draft.dirty}>
      <summary>{d.again}</summary>
      {form}
    </details>
  )
}

/** The second person approves or rejects. */
export function Approve({ about, taken }: { about: Matter; taken: Schemas['TakenDecision'] }): JSX.Element {
  const { view, change } = useCaseWork()
  const me = useMe()
  const d = useWords(decisionWords)
  const draft = useDraft(`approve:${view.id}:${about}`, { approved: '', reason: '' })
  const { value } = draft
  if (taken.by === me.account.id)
    return (
      <Notice tone="info" title={d.fourEyes}>
        <p>{d.ownDecision}</p>
      </Notice>
    )
  return (
    <>
      <Heading level={3}>{d.fourEyes}</Heading>
      <Text>{d.fourEyesText}</Text>
      <Form
        send={d.judge}
        onSend={async () => {
          await change((version) =>
            asked(
              api.POST('/cases/{id}/approvals', {
                params: { path: { id: view.id } },
                body: { version, about, approved: value.approved === 'true', reason: value.reason },
              }),
            ),
          )
          draft.clear()
        }}
      >
        <Radios
          label={d.judgement}
          {...fieldOf(draft, 'approved')}
          required
          choices={[
            { value: 'true', label: d.approve },
            { value: 'false', label: d.reject },
          ]}
        />
        <TextArea label={d.judgeWhy} {...fieldOf(draft, 'reason')} required />
      </Form>
    </>
  )
}
