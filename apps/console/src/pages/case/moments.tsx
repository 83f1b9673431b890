import type { JSX } from 'react'
import { Facts } from '../../parts/facts.tsx'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/page.tsx'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { instantOf, localNow } from '../../words/moment-input.ts'
import { common } from '../../words/words.ts'
import { useCaseWork } from './case-context.tsx'
import { words } from './words.ts'

const MOMENTS = ['signal', 'certainty', 'started', 'ended'] as const
type Moment = (typeof MOMENTS)[number]

/** The times of the incident; `certainty` starts the 72 hours. */
export function Moments(): JSX.Element {
  const { view, happen } = useCaseWork()
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  const mayWork = useMay('case.work') && view.case.state === 'open'
  const { moments } = view.case
  const first: Moment = moments.signal === undefined ? 'signal' : 'certainty'
  const draft = useDraft(`moment:${view.id}`, { moment: first as string, at: '', reason: '' })
  const { value } = draft
  return (
    <Section title={w.moments} id="moments">
      <Facts
        rows={MOMENTS.map((moment) => {
          const at = moments[moment]
          return [w[moment], at === undefined ? c.unknown : formats.moment(at)] as const
        })}
      />
      {mayWork && (
        <details className="more" open={moments.certainty === undefined}>
          <summary>{w.setMoment}</summary>
          <Form
            send={w.setMoment}
            onSend={async () => {
              const reason = value.reason.trim() === '' ? {} : { reason: value.reason }
              await happen({ type: 'moment', moment: value.moment as Moment, at: instantOf(value.at), ...reason })
              draft.clear({ moment: 'certainty', at: '', reason: '' })
            }}
          >
            <Select
              label={w.which}
              {...fieldOf(draft, 'moment')}
              choices={MOMENTS.map((moment) => ({ value: moment, label: w[moment] }))}
            />
            <TextField label={w.when} type="datetime-local" max={localNow()} {...fieldOf(draft, 'at')} required />
            <TextArea label={w.lateReason} hint={c.optional} {...fieldOf(draft, 'reason')} />
          </Form>
        </details>
      )}
    </Section>
  )
}
