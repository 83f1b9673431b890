import type { JSX } from 'react'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section, Text } from '../../parts/page.tsx'
import { api, asked } from '../../session/api.ts'
import { useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

/** Asks a second person to show the names: of the whole inquiry, or of one person in it. */
export function AskReveal({
  id,
  person,
  until,
}: {
  id: string
  person?: string
  until: string | null
}): JSX.Element | null {
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  const may = useMay('reveal.ask')
  const draft = useDraft(`reveal:${id}:${person ?? ''}`, '')
  if (until !== null)
    return (
      <Notice tone="info">
        <p>{fill(w.revealed, { moment: formats.moment(until) })}</p>
      </Notice>
    )
  if (!may) return null
  const send = async (): Promise<void> => {
    const body = { reason: draft.value }
    if (person === undefined)
      await asked(api.POST('/inquiries/{id}/reveal-requests', { params: { path: { id } }, body }))
    else
      await asked(
        api.POST('/inquiries/{id}/people/{person}/reveal-requests', { params: { path: { id, person } }, body }),
      )
    draft.clear()
  }
  return (
    <Section title={w.askReveal}>
      <Text>{w.askRevealText}</Text>
      <Form send={w.askReveal} kind="secondary" done={w.asked} onSend={send}>
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
