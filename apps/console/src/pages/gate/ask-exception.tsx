import { useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Checks, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { DATA_CLASSES, useDataClass } from '../../words/data-classes.ts'
import { given } from '../../words/given.ts'
import { useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { exceptionWords as words } from './exception-words.ts'

type DataClass = NonNullable<Schemas['AskedException']['dataClasses']>[number]
const NOTHING = { use: '', department: '', reason: '', until: '', incident: '', dataClasses: [] as string[] }

/** Anybody may ask; what is not filled in is for the second person to find out. */
export function AskException(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const dataClass = useDataClass()
  const client = useQueryClient()
  const draft = useDraft('exception', NOTHING)
  const send = async (): Promise<void> => {
    const { use, reason, until, department, incident, dataClasses } = draft.value
    const more = given({ department: department.trim(), incident: incident.trim() })
    const body = { use, reason, until, dataClasses: dataClasses as DataClass[], ...more }
    await asked(api.POST('/gate/exceptions', { body }))
    draft.clear()
    await client.invalidateQueries({ queryKey: ['exceptions'] })
  }
  return (
    <Section title={w.ask}>
      <Form send={w.ask} done={w.asked} onSend={send}>
        <TextField label={w.use} hint={w.useHint} {...fieldOf(draft, 'use')} required />
        <TextArea label={w.whyException} hint={c.reasonHint} {...fieldOf(draft, 'reason')} minLength={5} required />
        <Checks
          label={w.whichData}
          hint={w.whichDataHint}
          values={draft.value.dataClasses}
          onChange={fieldOf(draft, 'dataClasses').onChange}
          choices={DATA_CLASSES.map((value) => ({ value, label: dataClass(value) }))}
        />
        <TextField label={w.until} type="date" {...fieldOf(draft, 'until')} required />
        <TextField label={c.department} hint={c.optional} {...fieldOf(draft, 'department')} />
        <TextField label={w.incident} hint={w.incidentHint} {...fieldOf(draft, 'incident')} />
      </Form>
    </Section>
  )
}
