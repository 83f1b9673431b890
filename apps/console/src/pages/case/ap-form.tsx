import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button, CopyButton } from '../../parts/button.tsx'
import { Check, Select, TextArea } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Download } from '../../parts/link.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { useCaseWork } from './case-context.tsx'
import { Filed } from './filed.tsx'
import { formWords } from './form-words.ts'

const KINDS = ['initial', 'follow_up', 'withdrawal'] as const
type Kind = (typeof KINDS)[number]
type FormAnswer = Schemas['FilledForm']['answers'][number]

/** The AP's form, in its own order, each answer with its origin and a button to copy it. */
export function FormPart(): JSX.Element {
  const { view } = useCaseWork()
  const f = useWords(formWords)
  const lang = useLanguage()
  const [kind, setKind] = useState<Kind>(view.case.notifications.length === 0 ? 'initial' : 'follow_up')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const query = { lang, kind }
  const form = useQuery({
    queryKey: ['case', view.id, 'part', 'form', query],
    queryFn: () => asked(api.GET('/cases/{id}/form', { params: { path: { id: view.id }, query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Text>{f.lead}</Text>
      <div className="filters">
        <Select
          label={f.kind}
          value={kind}
          onChange={(value) => setKind(value as Kind)}
          choices={KINDS.map((value) => ({ value, label: f[value] }))}
        />
        <Check label={f.onlyOpen} checked={onlyOpen} onChange={setOnlyOpen} />
      </div>
      <div className="buttons">
        <Download href={`/cases/${view.id}/form.pdf?lang=${lang}&kind=${kind}`}>{f.pdf}</Download>
        <Download href={`/cases/${view.id}/form.json?lang=${lang}&kind=${kind}`}>{f.json}</Download>
      </div>
      <Answer of={form}>
        {({ answers, version }) => {
          const open = answers.filter(({ origin }) => origin === 'missing').length
          return (
            <>
              <Notice tone={open === 0 ? 'ok' : 'warning'}>
                <p>{open === 0 ? f.complete : fill(f.count, { open, all: answers.length })}</p>
                {open > 0 && <p>{f.provisional}</p>}
              </Notice>
              {answers
                .filter(({ origin }) => !onlyOpen || origin === 'missing')
                .map((answer) => (
                  <Question key={answer.number} answer={answer} />
                ))}
              <Text quiet>{fill(f.version, { version })}</Text>
              <Filed kind={kind} answers={answers} />
            </>
          )
        }}
      </Answer>
    </>
  )
}

const TONES = { recorded: 'ok', derived: 'info', missing: 'warn' } as const

function Question({ answer }: { answer: FormAnswer }): JSX.Element {
  const { view } = useCaseWork()
  const f = useWords(formWords)
  const [editing, setEditing] = useState(false)
  const may = useMay('case.work') && view.case.state === 'open'
  const { number, question, origin } = answer
  const change = origin === 'missing' ? f.fillIn : f.edit
  return (
    <article className={`question${origin === 'missing' ? ' question--missing' : ''}`} id={`q-${number}`}>
      <div className="question__head">
        <h2 className="nl-heading nl-heading--level-5">
          {number} {question}
        </h2>
        <Badge tone={TONES[origin]}>{f[origin]}</Badge>
      </div>
      {answer.answer !== null && <p className="question__answer">{answer.answer}</p>}
      {origin === 'missing' && <p className="quiet">{fill(f.ask, { who: answer.asked_of })}</p>}
      {editing ? (
        <EditAnswer answer={answer} close={() => setEditing(false)} />
      ) : (
        <div className="buttons">
          {answer.answer !== null && <CopyButton text={answer.answer} what={`${number} ${question}`} />}
          {may && (
            <Button
              label={`${change}: ${number} ${question}`}
              onPress={() => setEditing(true)}
              kind={origin === 'missing' ? 'secondary' : 'subtle'}
            >
              {change}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}

function EditAnswer({ answer, close }: { answer: FormAnswer; close: () => void }): JSX.Element {
  const { view, happen } = useCaseWork()
  const f = useWords(formWords)
  const c = useWords(common)
  const draft = useDraft(`answer:${view.id}:${answer.number}`, answer.answer ?? '')
  const save = async (text: string | null): Promise<void> => {
    await happen({ type: 'answer', question: answer.number as never, text })
    draft.clear()
    close()
  }
  return (
    <Form
      send={f.saveAnswer}
      onSend={() => save(draft.value)}
      also={
        <>
          {answer.origin === 'recorded' && (
            <Button kind="subtle" onPress={() => void save(null).catch(() => undefined)}>
              {f.back}
            </Button>
          )}
          <Button
            kind="subtle"
            onPress={() => {
              draft.clear()
              close()
            }}
          >
            {c.cancel}
          </Button>
        </>
      }
    >
      <TextArea
        label={fill(f.answer, { number: answer.number })}
        rows={5}
        value={draft.value}
        onChange={draft.set}
        required
      />
    </Form>
  )
}
