import type { JSX } from 'react'
import { FactField, flatten, nest } from '../../parts/fact-field.tsx'
import { TextArea } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section, Text } from '../../parts/page.tsx'
import { useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { FACT_QUESTIONS } from '../../words/facts.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { type Sent, useCaseWork } from './case-context.tsx'
import { words } from './words.ts'

const groups = {
  what: { nl: 'Wat er gebeurde', en: 'What happened' },
  data: { nl: 'Welke gegevens', en: 'Which data' },
  who: { nl: 'Over wie en bij wie', en: 'About whom and with whom' },
  protection: { nl: 'Bescherming en herstel', en: 'Protection and repair' },
  lead: {
    nl: 'Laat op “niet bekend” staan wat u niet weet. Dat telt nooit als onschuldig. Na het opslaan ziet u meteen of het oordeel verandert.',
    en: 'Leave on “not known” what you do not know. It never counts as harmless. After saving you see at once whether the outcome changes.',
  },
  save: { nl: 'Sla de feiten op', en: 'Save the facts' },
  done: {
    nl: 'De feiten zijn opgeslagen. De weging is opnieuw gedaan.',
    en: 'The facts are saved. They were weighed anew.',
  },
  why: { nl: 'Waardoor weet u dit nu?', en: 'How do you know this now?' },
  discard: { nl: 'Gooi weg wat ik typte', en: 'Discard what I typed' },
} as const

/** The facts of the incident. Only what was changed here is sent, so that two people can each add theirs. */
export function FactsPart(): JSX.Element {
  const { view, happen } = useCaseWork()
  const g = useWords(groups)
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const may = useMay('case.work') && view.case.state === 'open'
  const known = flatten(view.case.facts)
  const draft = useDraft<{ changed: Record<string, unknown>; reason: string }>(`facts:${view.id}`, {
    changed: {},
    reason: '',
  })
  const { changed, reason } = draft.value
  const send = async (): Promise<void> => {
    const parts = Object.keys(changed).map((path) => path.split('.')[0] ?? path)
    const whole = Object.entries({ ...known, ...changed }).filter(([path]) =>
      parts.includes(path.split('.')[0] ?? path),
    )
    const because = reason.trim() === '' ? {} : { reason }
    await happen({ type: 'facts', facts: nest(Object.fromEntries(whole)), ...because } as Sent)
    draft.clear({ changed: {}, reason: '' })
  }
  if (!may) return <ReadFacts known={known} note={w.noPermission} />
  return (
    <>
      <Text>{g.lead}</Text>
      {draft.dirty && (
        <Notice tone="info">
          <p>{c.draftKept}</p>
          <Button onPress={() => draft.clear({ changed: {}, reason: '' })}>{g.discard}</Button>
        </Notice>
      )}
      <Form send={g.save} done={g.done} onSend={send}>
        {(['what', 'data', 'who', 'protection'] as const).map((group) => (
          <Section key={group} title={g[group]}>
            <div className="fields">
              {FACT_QUESTIONS.filter((question) => question.group === group).map((question) => (
                <FactField
                  key={`${question.path}-${lang}`}
                  question={question}
                  value={question.path in changed ? changed[question.path] : (known[question.path] ?? null)}
                  onChange={(value) => draft.set({ changed: { ...changed, [question.path]: value }, reason })}
                />
              ))}
            </div>
          </Section>
        ))}
        <TextArea
          label={g.why}
          hint={c.optional}
          value={reason}
          onChange={(text) => draft.set({ changed, reason: text })}
        />
      </Form>
    </>
  )
}

function ReadFacts({ known, note }: { known: Readonly<Record<string, unknown>>; note: string }): JSX.Element {
  const lang = useLanguage()
  const c = useWords(common)
  const shown = (value: unknown, choices: Readonly<Record<string, { nl: string; en: string }>> | undefined): string => {
    if (value === null || value === undefined) return c.unknown
    if (typeof value === 'boolean') return value ? c.yes : c.no
    if (Array.isArray(value)) return value.map((one) => choices?.[String(one)]?.[lang] ?? String(one)).join(', ')
    return typeof value === 'string' || typeof value === 'number'
      ? (choices?.[value]?.[lang] ?? String(value))
      : JSON.stringify(value)
  }
  return (
    <>
      <Text quiet>{note}</Text>
      <dl className="facts">
        {FACT_QUESTIONS.map(({ path, label, choices }) => (
          <div className="facts__row" key={path}>
            <dt>{label[lang]}</dt>
            <dd>{shown(known[path], choices)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
