import type { JSX } from 'react'
import { Select, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Section, Text } from '../../parts/page.tsx'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { instantOf, localNow } from '../../words/moment-input.ts'
import { useCaseWork } from './case-context.tsx'
import { peopleWords } from './people-words.ts'

const WAYS = { letter: 'byLetter', email: 'byEmail', phone: 'byPhone', public_notice: 'byNotice' } as const
type Way = keyof typeof WAYS

/** Who was told already, and recording it. */
export function Told(): JSX.Element {
  const { view, happen } = useCaseWork()
  const p = useWords(peopleWords)
  const formats = useFormats()
  const may = useMay('case.work') && view.case.state === 'open'
  const draft = useDraft(`told:${view.id}`, { by: 'letter', at: localNow(), people: '' })
  const { value } = draft
  return (
    <Section title={p.toldTitle}>
      {view.case.told.length === 0 && <Text quiet>{p.nobodyTold}</Text>}
      <ul className="plain-list">
        {view.case.told.map((one) => (
          <li key={one.at}>
            {formats.moment(one.at)}: {fill(p.count, { n: formats.number(one.people) })}, {p[WAYS[one.by]]}
          </li>
        ))}
      </ul>
      {may && (
        <details className="more">
          <summary>{p.recordTold}</summary>
          <Form
            send={p.recordTold}
            kind="secondary"
            onSend={async () => {
              await happen({ type: 'told', by: value.by as Way, at: instantOf(value.at), people: Number(value.people) })
              draft.clear()
            }}
          >
            <Select
              label={p.how}
              {...fieldOf(draft, 'by')}
              choices={(Object.keys(WAYS) as Way[]).map((way) => ({ value: way, label: p[WAYS[way]] }))}
            />
            <TextField label={p.when} type="datetime-local" max={localNow()} {...fieldOf(draft, 'at')} required />
            <TextField label={p.howMany} type="number" {...fieldOf(draft, 'people')} required />
          </Form>
        </details>
      )}
    </Section>
  )
}
