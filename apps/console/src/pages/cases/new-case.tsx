import { useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { FactField, nest } from '../../parts/fact-field.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Link } from '../../parts/link.tsx'
import { Page, Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { FACT_QUESTIONS } from '../../words/facts.ts'
import { useWords } from '../../words/language.tsx'
import { instantOf, localNow } from '../../words/moment-input.ts'
import { words } from './words.ts'

/** The first questions; the rest is asked in the case. */
const FIRST = [
  'cause',
  'security_principles',
  'personal_data_involved',
  'number_of_subjects.min',
  'number_of_subjects.max',
  'national_id_numbers',
  'special_categories',
  'recipient.kind',
  'unintelligible.applied',
]

/** Where one came from. */
const SOURCES = { inquiry: '/inquiries', gate: '/gate/decisions', lookup: '/lookups' } as const

/** Opens a case: by hand with a short form, or from an inquiry, a decision of the gate or an alert. */
export function NewCasePage(): JSX.Element {
  const w = useWords(words)
  const [params] = useSearchParams()
  const kind = params.get('from')
  const id = params.get('id')
  const titles = { inquiry: w.fromInquiry, gate: w.fromGate, lookup: w.fromLookup }
  if (id !== null && (kind === 'inquiry' || kind === 'gate' || kind === 'lookup'))
    return (
      <Page title={titles[kind]} above={<Link to={`${SOURCES[kind]}/${id}`}>{w.back}</Link>}>
        <From kind={kind} id={id} />
      </Page>
    )
  return (
    <Page title={w.new} above={<Link to="/cases">{w.title}</Link>} lead={w.newLead}>
      <ByHand />
    </Page>
  )
}

/** Goes on to what was made; an investigator hands a case over and goes back to the alert. */
function useOpened(): (made: Schemas['Case'], alert?: string) => void {
  const client = useQueryClient()
  const mayRead = useMay('case.read')
  const [, go] = useLocation()
  return (made, alert) => {
    client.setQueryData(['case', made.id], made)
    void client.invalidateQueries({ queryKey: ['cases'] })
    void client.invalidateQueries({ queryKey: ['overview'] })
    void client.invalidateQueries({ queryKey: ['alert'] })
    go(mayRead || alert === undefined ? `/cases/${made.id}` : `/lookups/${alert}`)
  }
}

function From({ kind, id }: { kind: 'inquiry' | 'gate' | 'lookup'; id: string }): JSX.Element {
  const w = useWords(words)
  const opened = useOpened()
  const [days, setDays] = useState('')
  return (
    <Form
      send={w.new}
      onSend={async () => {
        const from = { kind, id, ...(days === '' ? {} : { daysAsked: Number(days) }) }
        opened(await asked(api.POST('/cases', { body: { from } })), kind === 'lookup' ? id : undefined)
      }}
    >
      <Text>{w.openFrom}</Text>
      {kind === 'inquiry' && (
        <TextField label={w.daysAsked} hint={w.daysAskedHint} type="number" value={days} onChange={setDays} />
      )}
    </Form>
  )
}

const NOTHING = {
  title: '',
  department: '',
  signal: '',
  certainty: '',
  unknown: '',
  facts: {} as Record<string, unknown>,
}

function ByHand(): JSX.Element {
  const w = useWords(words)
  const opened = useOpened()
  const draft = useDraft('new-case', NOTHING)
  const { value, set } = draft
  const send = async (): Promise<void> => {
    const opening = {
      type: 'opened',
      title: value.title,
      origin: 'report',
      facts: nest({ role: 'controller', ...value.facts }),
      unknown: value.unknown.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
      ...(value.department.trim() === '' ? {} : { department: value.department }),
    } as unknown as Schemas['Happening']
    let made = await asked(api.POST('/cases', { body: { opening } }))
    draft.clear()
    for (const moment of ['signal', 'certainty'] as const) {
      if (value[moment] === '') continue
      const happening = { type: 'moment', moment, at: instantOf(value[moment]) } as Schemas['Happening']
      const params = { path: { id: made.id } }
      made = await asked(api.POST('/cases/{id}/happenings', { params, body: { version: made.version, happening } }))
    }
    opened(made)
  }
  return (
    <Form send={w.new} onSend={send}>
      <TextField label={w.caseTitle} hint={w.caseTitleHint} {...fieldOf(draft, 'title')} required />
      <TextField label={w.departmentHint.replace(/\.$/, '')} {...fieldOf(draft, 'department')} />
      <TextField label={w.signal} type="datetime-local" max={localNow()} {...fieldOf(draft, 'signal')} />
      <TextField
        label={w.certainty}
        hint={w.certaintyHint}
        type="datetime-local"
        max={localNow()}
        {...fieldOf(draft, 'certainty')}
      />
      {FACT_QUESTIONS.filter(({ path }) => FIRST.includes(path)).map((question) => (
        <FactField
          key={question.path}
          question={question}
          value={value.facts[question.path] ?? null}
          onChange={(fact) => set({ ...value, facts: { ...value.facts, [question.path]: fact } })}
        />
      ))}
      <TextArea label={w.unknown} hint={w.unknownHint} {...fieldOf(draft, 'unknown')} />
    </Form>
  )
}
