import { type JSX, useRef, useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Download } from '../../parts/link.tsx'
import { ProblemNotice } from '../../parts/notice.tsx'
import { Section, Text } from '../../parts/page.tsx'
import { api, asked } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { useCaseWork } from './case-context.tsx'
import { EventList } from './timeline.tsx'

const words = {
  tasks: { nl: 'Taken', en: 'Tasks' },
  noTasks: { nl: 'Er zijn geen taken.', en: 'There are no tasks.' },
  task: { nl: 'Wat moet er gebeuren?', en: 'What must be done?' },
  due: { nl: 'Vóór welke dag? (mag leeg)', en: 'Before which day? (may be empty)' },
  addTask: { nl: 'Voeg een taak toe', en: 'Add a task' },
  done: { nl: 'Gedaan', en: 'Done' },
  documents: { nl: 'Documenten', en: 'Documents' },
  noDocuments: {
    nl: 'Er zijn geen documenten. Bewaar hier wat u later moet kunnen laten zien, zoals een ontvangstbevestiging.',
    en: 'There are no documents. Keep here what you must be able to show later, such as a confirmation of receipt.',
  },
  addDocument: { nl: 'Voeg een document toe (hoogstens 25 MB)', en: 'Add a document (at most 25 MB)' },
  upload: { nl: 'Voeg toe', en: 'Add' },
  note: { nl: 'Notitie', en: 'Note' },
  noteHint: { nl: 'Noem geen namen van inwoners: gebruik pseudoniemen.', en: 'Name no residents: use pseudonyms.' },
  addNote: { nl: 'Voeg de notitie toe', en: 'Add the note' },
  timeline: { nl: 'Wat er gebeurde', en: 'What happened' },
  timelineLead: {
    nl: 'Alles staat in een keten waaruit niets kan verdwijnen.',
    en: 'All of it stands in a chain from which nothing can vanish.',
  },
} as const

/** The file of a case: notes, tasks, documents and the timeline. */
export function FilePart(): JSX.Element {
  const { view } = useCaseWork()
  const w = useWords(words)
  const may = useMay('case.note') && view.case.state === 'open'
  return (
    <>
      <div className="columns">
        <Tasks may={may} />
        <Documents may={may} />
      </div>
      {may && <Note />}
      <Section title={w.timeline}>
        <Text quiet>{w.timelineLead}</Text>
        <EventList events={view.events} />
      </Section>
    </>
  )
}

function Tasks({ may }: { may: boolean }): JSX.Element {
  const { view, happen } = useCaseWork()
  const w = useWords(words)
  const formats = useFormats()
  const draft = useDraft(`task:${view.id}`, { text: '', due: '' })
  const [cause, setCause] = useState<unknown>(null)
  return (
    <Section title={w.tasks}>
      {view.case.tasks.length === 0 && <Text quiet>{w.noTasks}</Text>}
      <ul className="steps">
        {view.case.tasks.map((task) => (
          <li key={task.id} className="step">
            <span className="step__text">
              {task.text}
              {task.due !== null && <span className="step__case">{formats.day(task.due)}</span>}
            </span>
            {task.done ? (
              <Badge tone="ok">{w.done}</Badge>
            ) : (
              may && (
                <Button
                  label={`${w.done}: ${task.text}`}
                  onPress={() => void happen({ type: 'task_done', task: task.id }).catch(setCause)}
                >
                  {w.done}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {cause !== null && <ProblemNotice cause={cause} />}
      {may && (
        <Form
          send={w.addTask}
          kind="secondary"
          onSend={async () => {
            const due = draft.value.due === '' ? {} : { due: new Date(`${draft.value.due}T17:00`).toISOString() }
            await happen({ type: 'task', task: crypto.randomUUID(), text: draft.value.text, ...due })
            draft.clear()
          }}
        >
          <TextField label={w.task} {...fieldOf(draft, 'text')} required />
          <TextField label={w.due} type="date" {...fieldOf(draft, 'due')} />
        </Form>
      )}
    </Section>
  )
}

function Documents({ may }: { may: boolean }): JSX.Element {
  const { view, change } = useCaseWork()
  const w = useWords(words)
  const input = useRef<HTMLInputElement>(null)
  const send = async (): Promise<void> => {
    const file = input.current?.files?.[0]
    if (!file) return
    await change((version) =>
      asked(
        api.POST('/cases/{id}/documents', {
          params: { path: { id: view.id }, query: { name: file.name, version } },
          body: file as never,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    )
    if (input.current) input.current.value = ''
  }
  return (
    <Section title={w.documents}>
      {view.case.documents.length === 0 && <Text quiet>{w.noDocuments}</Text>}
      <ul className="plain-list">
        {view.case.documents.map((document) => (
          <li key={document.id}>
            <Download href={`/cases/${view.id}/documents/${document.id}`} button={false}>
              {document.name}
            </Download>
          </li>
        ))}
      </ul>
      {may && (
        <Form send={w.upload} kind="secondary" onSend={send}>
          <div className="utrecht-form-field">
            <label className="utrecht-form-label" htmlFor="new-document">
              {w.addDocument}
            </label>
            <input id="new-document" type="file" className="file" required ref={input} />
          </div>
        </Form>
      )}
    </Section>
  )
}

function Note(): JSX.Element {
  const { view, happen } = useCaseWork()
  const w = useWords(words)
  const draft = useDraft(`note:${view.id}`, '')
  return (
    <Section title={w.note}>
      <Form
        send={w.addNote}
        kind="secondary"
        onSend={async () => {
          await happen({ type: 'note', text: draft.value })
          draft.clear()
        }}
      >
        <TextArea label={w.note} hint={w.noteHint} value={draft.value} onChange={draft.set} rows={4} required />
      </Form>
    </Section>
  )
}
