import type { JSX } from 'react'
import { TextArea } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { useCaseWork } from './case-context.tsx'
import { words } from './words.ts'

/** Closes a case, or opens it again when facts changed. */
export function CloseOrReopen(): JSX.Element | null {
  const { view, happen } = useCaseWork()
  const w = useWords(words)
  const c = useWords(common)
  const closing = view.case.state === 'open'
  const draft = useDraft(`close:${view.id}`, { reason: '', lessons: '' })
  const { value } = draft
  if (!useMay('case.work')) return null
  return (
    <details className="more section" id="close">
      <summary>{closing ? w.close : w.reopen}</summary>
      <Form
        send={closing ? w.close : w.reopen}
        kind="secondary"
        onSend={async () => {
          const lessons = value.lessons.trim() === '' ? {} : { lessons: value.lessons }
          if (closing) await happen({ type: 'closed', reason: value.reason, ...lessons })
          else await happen({ type: 'reopened', reason: value.reason })
          draft.clear()
        }}
      >
        <TextArea label={closing ? w.closeReason : w.reopenReason} {...fieldOf(draft, 'reason')} required />
        {closing && <TextArea label={w.lessonsHint} hint={c.optional} {...fieldOf(draft, 'lessons')} />}
      </Form>
    </details>
  )
}
