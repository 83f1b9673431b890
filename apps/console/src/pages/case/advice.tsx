import type { JSX } from 'react'
import { TextArea } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Card, Section, Text } from '../../parts/page.tsx'
import { api, asked } from '../../session/api.ts'
import { useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { useCaseWork } from './case-context.tsx'
import { decisionWords } from './decision-words.ts'

/** What the FG advised; the FG may add to it. */
export function Advice(): JSX.Element {
  const { view, change } = useCaseWork()
  const d = useWords(decisionWords)
  const formats = useFormats()
  const may = useMay('case.advise') && view.case.state === 'open'
  const draft = useDraft(`advice:${view.id}`, '')
  return (
    <Section title={d.advice}>
      {view.case.advice.length === 0 && <Text quiet>{d.noAdvice}</Text>}
      {view.case.advice.map(({ text, by, at }) => (
        <Card key={at}>
          <p className="timeline__text">{text}</p>
          <p className="timeline__when">
            {view.names[by] ?? by}, {formats.moment(at)}
          </p>
        </Card>
      ))}
      {may && (
        <Form
          send={d.giveAdvice}
          onSend={async () => {
            await change((version) =>
              asked(
                api.POST('/cases/{id}/advice', {
                  params: { path: { id: view.id } },
                  body: { version, text: draft.value },
                }),
              ),
            )
            draft.clear()
          }}
        >
          <TextArea label={d.yourAdvice} value={draft.value} onChange={draft.set} rows={5} required />
        </Form>
      )}
    </Section>
  )
}
